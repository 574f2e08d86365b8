#pragma once
/// The tree of a Cypher query.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::cypher {

struct Expression;
using ExpressionPtr = std::shared_ptr<const Expression>;

/// Which way a relationship's arrow points.
enum class Way { kRight, kLeft, kAny };

/// `{name: "x"}`: property, value, where it stands.
struct PropertyMatch {
  std::string name;
  std::size_t at = 0;
  ExpressionPtr value;
};

struct NodePattern {
  std::string variable;  ///< "" where it has none
  std::size_t at = 0;
  std::vector<std::pair<std::string, std::size_t>> labels;
  std::vector<PropertyMatch> properties;
};

struct RelationPattern {
  std::string variable;
  std::size_t at = 0;
  Way way = Way::kAny;
  std::vector<std::pair<std::string, std::size_t>> types;
  std::vector<PropertyMatch> properties;
  bool variable_length = false;
  std::int64_t shortest = 1;
  std::optional<std::int64_t> longest;  ///< of a variable length; nothing: not said
};

/// node (relation node)*
struct PathPattern {
  std::string variable;
  std::size_t at = 0;
  bool shortest_path = false;
  std::vector<NodePattern> nodes;
  std::vector<RelationPattern> relations;
};

enum class Kind {
  kNull,
  kBoolean,  ///< text "true" or "false"
  kInteger,
  kReal,
  kString,
  kParameter,
  kVariable,
  kProperty,  ///< parts[0].text
  kIndex,     ///< parts[0][parts[1]]
  kSlice,     ///< parts[0][parts[1]..parts[2]], null where left out
  kUnary,     ///< text: NOT, -, IS NULL, IS NOT NULL
  kBinary,    ///< text: OR, XOR, AND, =, <>, <, <=, >, >=, +, -, *, /, %, ^, IN, STARTS WITH, ENDS WITH, CONTAINS
  kCall,      ///< text: lower-case name; distinct
  kCountAll,  ///< count(*)
  kCase,      ///< parts: [subject or null], then condition and value pairs, then the else part or null
  kList,
  kComprehension,  ///< [text IN parts[0] WHERE parts[1] | parts[2]], null where left out
  kQuantifier,     ///< name(text IN parts[0] WHERE parts[1]); name: all, any, none, single
  kPattern         ///< a path pattern that exists
};

struct Expression {
  Kind kind = Kind::kNull;
  std::string text;
  std::string name;
  bool distinct = false;
  std::vector<ExpressionPtr> parts;
  std::shared_ptr<const PathPattern> pattern;
  std::size_t begin = 0;  ///< bytes in the query
  std::size_t end = 0;
};

struct SortItem {
  ExpressionPtr value;
  bool descending = false;
};

struct ProjectionItem {
  ExpressionPtr value;
  std::string name;  ///< the alias, else the words of the query
  bool aliased = false;
};

/// WITH or RETURN.
struct Projection {
  bool distinct = false;
  bool all = false;  ///< *
  std::vector<ProjectionItem> items;
  std::vector<SortItem> order;
  ExpressionPtr skip;
  ExpressionPtr limit;
  ExpressionPtr where;  ///< WITH only
  std::size_t at = 0;
};

struct Clause {
  enum class Type { kMatch, kUnwind, kWith, kReturn } type = Type::kMatch;
  std::size_t at = 0;
  bool optional = false;              ///< OPTIONAL MATCH
  std::vector<PathPattern> patterns;  ///< MATCH
  ExpressionPtr where;                ///< MATCH
  ExpressionPtr list;                 ///< UNWIND
  std::string variable;               ///< UNWIND
  Projection projection;              ///< WITH, RETURN
};

struct Query {
  bool explain = false;
  std::vector<Clause> clauses;  ///< the last one is RETURN
};

}  // namespace entente::cypher
