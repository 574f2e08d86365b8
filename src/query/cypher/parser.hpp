#pragma once
/// From the words of a Cypher query to its tree: recursive descent over the read-only subset of openCypher 9 that
/// docs/query.md lists.

#include <string_view>

#include "entente/core/result.hpp"
#include "query/cypher/ast.hpp"

namespace entente::cypher {

/// Errors: kUsage, pointing at the column.
[[nodiscard]] Result<Query> parse(std::string_view query);

}  // namespace entente::cypher
