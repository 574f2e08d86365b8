#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "graph/store_migrate.hpp"
#include "graph/store_schema.hpp"
#include "graph/store_state.hpp"

namespace entente {
namespace {

Error damaged(const std::string& path) {
  return {ErrorCode::kCorrupt, path, "the file is damaged: its end is missing (build it again from the texts)"};
}

/// SQLite notices missing pages only when it reads them. Requires: no open write transaction.
Result<void> check_length(sqlite::Connection& connection) {
  const auto pages = connection.ask("PRAGMA page_count");
  if (!pages) return pages.error();
  const auto page_size = connection.ask("PRAGMA page_size");
  if (!page_size) return page_size.error();
  std::error_code code;
  const auto bytes = std::filesystem::file_size(connection.path(), code);
  if (code || static_cast<std::uint64_t>(*pages * *page_size) > bytes) return damaged(connection.path());
  return {};
}

/// The pages that the header claims against those that there are: a copy that was cut short.
Result<void> check_header(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  unsigned char header[32] = {};
  if (!file.read(static_cast<char*>(static_cast<void*>(header)), sizeof header)) return {};
  const auto byte = [&](std::size_t i) { return static_cast<std::uint64_t>(header[i]); };
  std::uint64_t page_size = (byte(16) << 8U) | byte(17);
  if (page_size == 1) page_size = 65536;
  const std::uint64_t pages = (byte(28) << 24U) | (byte(29) << 16U) | (byte(30) << 8U) | byte(31);
  const bool sqlite =
      std::string_view(static_cast<const char*>(static_cast<const void*>(header)), 15) == "SQLite format 3";
  std::error_code code;
  const auto bytes = std::filesystem::file_size(path, code);
  if (sqlite && !code && pages * page_size > bytes) return damaged(path);
  return {};
}

Result<void> create(sqlite::Connection& connection) {
  const std::string sql = std::string("BEGIN IMMEDIATE;") + kSchema +
                          "PRAGMA application_id = " + std::to_string(kApplicationId) + ";" +
                          "PRAGMA user_version = " + std::to_string(kSchemaVersion) + "; COMMIT;";
  auto done = connection.run(sql.c_str());
  if (!done && connection.in_transaction()) static_cast<void>(connection.run("ROLLBACK"));
  return done;
}

/// Whose file it is, and of which age. Makes the tables of a new one.
Result<void> recognise(sqlite::Connection& connection, Store::Mode mode) {
  const auto tables = connection.ask("SELECT count(*) FROM sqlite_master");
  if (!tables) return tables.error();
  const auto application = connection.ask("PRAGMA application_id");
  if (!application) return application.error();
  const auto version = connection.ask("PRAGMA user_version");
  if (!version) return version.error();
  if (*tables == 0 && *application == 0) {
    if (mode == Store::Mode::kWrite) return create(connection);
    return Error{ErrorCode::kCorrupt, connection.path(), "the file is empty (add texts to it first)"};
  }
  if (*application != kApplicationId)
    return Error{ErrorCode::kCorrupt, connection.path(), "an SQLite file of another program (name another file)"};
  if (*version > kSchemaVersion) {
    return Error{ErrorCode::kCorrupt, connection.path(),
                 "written by a newer entente: schema " + std::to_string(*version) + ", this one reads up to " +
                     std::to_string(kSchemaVersion) + " (update entente)"};
  }
  if (*version < 1) return Error{ErrorCode::kCorrupt, connection.path(), "the file is damaged: it names no schema"};
  if (auto whole = check_length(connection); !whole) return whole;
  if (*version == kSchemaVersion) return {};
  if (mode == Store::Mode::kRead) {
    // A reader changes no file: it reads a migrated copy in memory.
    auto copy = connection.in_memory();
    if (!copy) return copy.error();
    connection = std::move(*copy);
  }
  return migrate(connection, *version);
}

Result<void> check_path(const std::string& path, Store::Mode mode) {
  std::error_code code;
  const auto status = std::filesystem::status(path, code);
  if (path.empty() || (mode == Store::Mode::kRead && !std::filesystem::exists(status)))
    return Error{ErrorCode::kNotFound, path, "no such file"};
  if (std::filesystem::is_directory(status)) return Error{ErrorCode::kIo, path, "a folder, not a graph file"};
  // SQLite would take a file too short for its header as an empty one, and overwrite it.
  constexpr std::uintmax_t kHeader = 100;
  const auto bytes = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(path, code) : 0;
  if (!code && bytes > 0 && bytes < kHeader)
    return Error{ErrorCode::kCorrupt, path, "not a graph file of entente (name another file)"};
  return {};
}

}  // namespace

Result<Store> Store::open(const std::string& path, Mode mode) {
  if (auto good = check_path(path, mode); !good) return good.error();
  const int flags = mode == Mode::kRead ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  auto connection = sqlite::Connection::open(path, flags);
  if (!connection) return connection.error();
  if (mode == Mode::kWrite && connection->read_only())
    return Error{ErrorCode::kIo, path, "no permission to write the file or its folder"};
  if (auto known = recognise(*connection, mode); !known) {
    const bool cut = known.error().code == ErrorCode::kCorrupt && !check_header(path);
    return cut ? damaged(path) : known.error();
  }
  if (auto whole = check_header(path); !whole) return whole.error();
  auto state = std::make_unique<State>();
  state->connection = std::move(*connection);
  if (mode == Mode::kWrite) {
    // 64 MiB of pages in memory: the indices of a large store are written all over.
    if (auto cached = state->connection.run("PRAGMA cache_size = -65536"); !cached) return cached.error();
    if (auto ready = state->prepare_writer(); !ready) return ready.error();
  }
  return Store(std::move(state));
}

}  // namespace entente
