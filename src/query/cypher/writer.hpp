#pragma once
/// From the tree of a Cypher query to one SQL statement over the store's tables.
///
/// Every clause becomes a common table expression whose columns are the variables so far. A node is its row number in
/// `actors`, a relationship its row number in `relations`, a list is JSON text, a path the JSON list of its first node
/// and its relationships. Properties are columns of the tables that a pattern joins, or scalar look-ups by row number.
/// What SQL cannot say (shortestPath, the nodes of a path) is a function that functions.cpp adds to SQLite.

#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"
#include "query/cypher/ast.hpp"

namespace entente::cypher {

/// What is known of a value before running.
enum class Type { kUnknown, kText, kNumber, kBoolean, kNode, kRelation, kPath, kList };

struct Column {
  std::string name;
  Type type = Type::kUnknown;
};

struct Translation {
  std::string sql;
  std::vector<Column> columns;
  std::vector<std::pair<std::string, std::size_t>> parameters;  ///< $name as :name in the SQL, and where it stands
  bool all_factualities = false;  ///< the query asks for factuality itself; else only what happened is looked at
};

/// Errors: kUsage, pointing at the column.
[[nodiscard]] Result<Translation> translate(const Query& query, std::string_view text);

}  // namespace entente::cypher
