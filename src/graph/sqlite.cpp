#include "graph/sqlite.hpp"

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

}  // namespace

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
  return connection;
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
