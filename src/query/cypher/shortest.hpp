#pragma once
/// Shortest paths over a store's relations, by Boost.Graph.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/sqlite.hpp"

namespace entente::cypher {

/// Which relations a path may take.
struct StepRule {
  std::string way;     ///< "right", "left", "any"
  std::string labels;  ///< "CONSULT,AID"; "": all
  bool all = false;    ///< also what did not happen
  auto operator<=>(const StepRule&) const = default;
};

/// Keeps the graphs that it loaded, one a rule.
class ShortestPaths {
 public:
  explicit ShortestPaths(sqlite::Connection& connection);
  ~ShortestPaths();

  /// The relations of a path with the fewest steps (the first one that breadth-first search meets), of at most `most`
  /// steps; nothing where there is none. Actors and relations by row number. Errors: the store cannot be read.
  Result<std::optional<std::vector<std::int64_t>>> find(std::int64_t from, std::int64_t to, const StepRule& rule,
                                                        std::size_t most);

 private:
  struct Steps;
  Result<const Steps*> load(const StepRule& rule);

  sqlite::Connection& connection_;
  std::map<StepRule, std::unique_ptr<Steps>> loaded_;
};

}  // namespace entente::cypher
