#pragma once
/// Reads documents' facts back from a store.

#include <cstdint>
#include <string>
#include <unordered_map>

#include "entente/graph/builder.hpp"
#include "entente/graph/filter.hpp"
#include "graph/sqlite.hpp"

namespace entente {

/// Rows of a table that belong to documents (column 0), read in step with the documents.
class Cursor {
 public:
  /// Prepares. `sql` has no parameter, or one: the document.
  static Result<Cursor> open(sqlite::Connection& connection, const std::string& sql);

  /// Moves to the first row (of `doc`, where the query has a parameter).
  Result<void> start(std::int64_t doc);
  /// True while the present row belongs to `doc`.
  [[nodiscard]] bool at(std::int64_t doc) const { return more_ && rows_.integer(0) == doc; }
  [[nodiscard]] bool more() const { return more_; }
  [[nodiscard]] const sqlite::Statement& row() const { return rows_; }
  Result<void> advance();

 private:
  sqlite::Connection* connection_ = nullptr;
  sqlite::Statement rows_;
  bool has_parameter_ = false;
  bool more_ = false;
};

/// Gives documents one by one: all in the order of the file, or any single one.
class FactsReader {
 public:
  enum class Order { kAll, kSingle };
  static Result<FactsReader> open(sqlite::Connection& connection, const GraphFilter& filter, Order order);

  /// kAll: the next document. False at the end.
  Result<bool> next(DocumentFacts& facts);
  /// kSingle: the document of that number.
  Result<void> read(std::int64_t doc, DocumentFacts& facts);

 private:
  Result<void> read_ids();
  Result<void> read_rows(std::int64_t doc, DocumentFacts& facts);
  Result<void> read_actor(std::int64_t doc, DocumentFacts& facts);
  Result<void> read_relation(DocumentFacts& facts);
  [[nodiscard]] const std::string* id_of(std::int64_t actor) const;
  [[nodiscard]] Error unreadable(const char* table) const;

  sqlite::Connection* connection_ = nullptr;
  GraphFilter filter_;
  Cursor documents_, descriptions_, names_, relations_;
  std::unordered_map<std::int64_t, std::string> actor_ids_;
};

}  // namespace entente
