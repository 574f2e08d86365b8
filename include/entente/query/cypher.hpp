#pragma once
/// Questions in a read-only subset of openCypher, and in SQL. docs/query.md is the reference.
///
///     auto engine = Engine::open("news.entente");
///     auto table = engine->cypher("MATCH (p:Person)-[r:CONSULT]->(c:Country {iso3: 'MEX'}) RETURN p.name, count(r)");
///
/// A query is translated to one SQL statement over the store, which SQLite plans and runs; paths are Boost.Graph's.

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "entente/core/result.hpp"
#include "entente/query/table.hpp"

namespace entente {

/// Values of $parameters.
using Parameters = std::map<std::string, Cell>;

/// An open store to ask. Reads only; not thread-safe.
class Engine {
 public:
  /// Errors: as Store::open.
  static Result<Engine> open(const std::string& path);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  /// How long one question may take; a minute where not set.
  void set_limit(std::chrono::milliseconds limit);

  /// Errors: kUsage for a slip, with its line and column ("query:1:12: ..."), and for a query that takes too long.
  /// "EXPLAIN MATCH ..." gives the SQL and SQLite's plan: columns step, detail.
  Result<Table> cypher(std::string_view query, const Parameters& parameters = {});
  /// One SELECT over the tables and views of docs/store.md. Errors: kUsage for a slip, or where it would write.
  Result<Table> sql(std::string_view query);
  /// Sentences by their words (FTS5's syntax: "free trade", talk*, NEAR(...)), the best match first, with the relations
  /// that they state. Columns: sentence, document, date, relations, rank.
  Result<Table> search(std::string_view words, std::size_t limit = 20);

 private:
  struct State;
  explicit Engine(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// A parameter's value as the command line gives it: a number, true, false, else a text.
[[nodiscard]] Cell parameter_of(std::string_view text);

}  // namespace entente
