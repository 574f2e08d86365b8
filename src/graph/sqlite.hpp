#pragma once
/// SQLite with RAII and errors as values.

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"

namespace entente::sqlite {

struct CloseStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
struct CloseConnection {
  void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};

/// A prepared statement. Parameters count from 1, columns from 0.
class Statement {
 public:
  Statement() = default;
  explicit Statement(sqlite3_stmt* handle) : handle_(handle) {}

  /// Binds the parameters in order and rewinds first. Texts must live until the last step().
  template <class... Values>
  Statement& with(const Values&... values) {
    sqlite3_reset(handle_.get());
    int index = 0;
    (bind(++index, values), ...);
    return *this;
  }

  /// SQLITE_ROW, SQLITE_DONE or an error code.
  int step() { return sqlite3_step(handle_.get()); }
  /// Ends a query early, so that it holds no lock.
  void reset() { sqlite3_reset(handle_.get()); }

  [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }
  [[nodiscard]] std::uint32_t number(int column) const { return static_cast<std::uint32_t>(integer(column)); }
  [[nodiscard]] double real(int column) const { return sqlite3_column_double(handle_.get(), column); }
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::vector<std::uint32_t> numbers(int column) const;
  [[nodiscard]] sqlite3_stmt* handle() const { return handle_.get(); }

 private:
  void bind(int index, std::string_view text) {
    // A view without data would be NULL: "" and NULL are different things to SQL.
    const char* data = text.data() == nullptr ? "" : text.data();
    sqlite3_bind_text64(handle_.get(), index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
  }
  void bind(int index, const std::string& text) { bind(index, std::string_view(text)); }
  void bind(int index, std::int64_t value) { sqlite3_bind_int64(handle_.get(), index, value); }
  void bind(int index, std::uint32_t value) { sqlite3_bind_int64(handle_.get(), index, value); }
  void bind(int index, bool value) { sqlite3_bind_int64(handle_.get(), index, value ? 1 : 0); }
  void bind(int index, float value) { sqlite3_bind_double(handle_.get(), index, static_cast<double>(value)); }
  /// As little-endian bytes.
  void bind(int index, const std::vector<std::uint32_t>& values);
  void bind(int index, std::nullptr_t) { sqlite3_bind_null(handle_.get(), index); }

  std::unique_ptr<sqlite3_stmt, CloseStatement> handle_;
};

/// An open file.
class Connection {
 public:
  /// `flags`: SQLITE_OPEN_*. Waits up to five seconds for other processes.
  static Result<Connection> open(const std::string& path, int flags);

  /// A copy of the whole file in memory.
  Result<Connection> in_memory() const;

  /// Runs statements that give no rows.
  Result<void> run(const char* sql);
  Result<Statement> prepare(std::string_view sql);
  /// The first column of the first row.
  Result<std::int64_t> ask(const char* sql);

  /// What went wrong last, in words for the user.
  [[nodiscard]] Error error() const;
  [[nodiscard]] std::int64_t last_row() const { return sqlite3_last_insert_rowid(handle_.get()); }
  [[nodiscard]] bool in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
  [[nodiscard]] bool read_only() const { return sqlite3_db_readonly(handle_.get(), "main") == 1; }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] sqlite3* handle() const { return handle_.get(); }

 private:
  std::unique_ptr<sqlite3, CloseConnection> handle_;
  std::string path_;
};

}  // namespace entente::sqlite
