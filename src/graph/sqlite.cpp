#include "graph/sqlite.hpp"

#include "entente/graph/names.hpp"

namespace entente::sqlite {
namespace {

Error explain(int code, const std::string& path, const std::string& detail) {
  switch (code & 0xFF) {
    case SQLITE_NOTADB:
      return {ErrorCode::kCorrupt, path, "not a graph file of entente (name another file)"};
    case SQLITE_CORRUPT:
      return {ErrorCode::kCorrupt, path, "the file is damaged: " + detail + " (build it again from the texts)"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::kIo, path, "another process is writing the file (wait until it has finished)"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {ErrorCode::kIo, path, "no permission to write the file or its folder"};
    case SQLITE_CANTOPEN:
      return {ErrorCode::kIo, path, "cannot open the file (check that its folder exists and your permissions)"};
    case SQLITE_FULL:
      return {ErrorCode::kIo, path, "the disk is full"};
    default:
      return {ErrorCode::kIo, path, "SQLite: " + detail};
  }
}

/// entente_fold(text): names without case, accents and dots, for SQL.
void fold(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(values[0])));
  if (bytes == nullptr) return sqlite3_result_null(context);
  const std::string folded = fold_name({bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))});
  sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace

std::vector<std::uint32_t> Statement::numbers(int column) const {
  const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(handle_.get(), column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column));
  std::vector<std::uint32_t> values(bytes == nullptr ? 0 : size / 4);
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (std::size_t b = 0; b < 4; ++b) values[i] |= static_cast<std::uint32_t>(bytes[4 * i + b]) << (8 * b);
  }
  return values;
}

void Statement::bind(int index, const std::vector<std::uint32_t>& values) {
  std::string bytes;
  for (const std::uint32_t value : values) {
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>((value >> shift) & 0xFFU);
  }
  sqlite3_bind_blob64(handle_.get(), index, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(),
                      SQLITE_TRANSIENT);
}

std::string Statement::text(int column) const {
  const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(handle_.get(), column)));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

Result<Connection> Connection::open(const std::string& path, int flags) {
  Connection connection;
  connection.path_ = path;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  connection.handle_.reset(handle);
  if (handle == nullptr) return Error{ErrorCode::kIo, path, "out of memory"};
  if (code != SQLITE_OK) return connection.error();
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, 5000);
  constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  sqlite3_create_function_v2(handle, "entente_fold", 1, kFlags, nullptr, fold, nullptr, nullptr, nullptr);
  return connection;
}

Result<Connection> Connection::in_memory() const {
  auto copy = open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY);
  if (!copy) return copy.error();
  copy->path_ = path_;
  sqlite3_backup* backup = sqlite3_backup_init(copy->handle_.get(), "main", handle_.get(), "main");
  if (backup == nullptr) return copy->error();
  sqlite3_backup_step(backup, -1);
  if (sqlite3_backup_finish(backup) != SQLITE_OK) return copy->error();
  return copy;
}

Error Connection::error() const {
  return explain(sqlite3_errcode(handle_.get()), path_, sqlite3_errmsg(handle_.get()));
}

Result<void> Connection::run(const char* sql) {
  if (sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) return error();
  return {};
}

Result<Statement> Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return error();
  return Statement(statement);
}

Result<std::int64_t> Connection::ask(const char* sql) {
  auto statement = prepare(sql);
  if (!statement) return statement.error();
  if (statement->step() != SQLITE_ROW) return error();
  return statement->integer(0);
}

}  // namespace entente::sqlite
