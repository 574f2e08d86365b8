#pragma once
/// The writer's state and rules: writer.cpp has projections, match.cpp patterns, values.cpp expressions, calls.cpp
/// functions.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "query/cypher/parser_state.hpp"
#include "query/cypher/writer.hpp"

namespace entente::cypher {

/// An SQL expression and what it gives.
struct Value {
  std::string sql;
  Type type = Type::kUnknown;
  Type element = Type::kUnknown;  ///< of a list
};

/// A variable in the present SELECT.
struct Variable {
  Value value;
  std::string alias;  ///< of the joined table whose row this is; "" where it must be looked up
};

using Scope = std::map<std::string, Variable>;

/// Adds or replaces a variable.
inline void put(Scope& scope, const std::string& name, Value value, std::string alias = {}) {
  Variable variable;
  variable.value = std::move(value);
  variable.alias = std::move(alias);
  scope.insert_or_assign(name, std::move(variable));
}

/// A SELECT in the making: one stretch of a pattern.
struct Segment {
  std::string from;
  std::vector<std::string> where;
  Scope scope;
};

[[nodiscard]] std::string quoted_name(std::string_view name);
[[nodiscard]] std::string quoted_text(std::string_view text);
[[nodiscard]] bool is_aggregate(const Expression& expression);
/// True where an aggregate is anywhere inside.
[[nodiscard]] bool aggregates(const ExpressionPtr& expression);
/// Free variables of an expression.
void collect_variables(const ExpressionPtr& expression, std::set<std::string>& names);
/// The parts that AND joins.
void collect_conjuncts(const ExpressionPtr& expression, std::vector<ExpressionPtr>& parts);

class Writer {
 public:
  explicit Writer(bool all_factualities) { result_.all_factualities = all_factualities; }
  Translation run(const Query& query);

 private:
  // Clauses.
  void write_match(const Clause& clause);
  void write_optional(const Clause& clause);
  void write_unwind(const Clause& clause);
  void write_with(const Clause& clause);
  void write_return(const Clause& clause);
  struct Projected {
    std::string sql;
    std::vector<std::pair<std::string, Value>> items;
  };
  Projected project(const Projection& projection, bool numbered);
  std::string order_of(const Projection& projection, const std::vector<std::pair<std::string, Value>>& items);
  std::string count_of(const ExpressionPtr& value, const char* word);

  // Common table expressions.
  std::string add_table(std::string_view prefix, const std::string& body, const std::string& columns = {});
  void make_current(const std::string& table, const Scope& variables, bool keep_hidden);
  [[nodiscard]] Segment begin_segment() const;
  /// Ends a stretch: its variables become the columns of a table, which the next one starts from.
  void flush(Segment& segment, bool keep_hidden);

  // Patterns (match.cpp).
  struct Chain;
  void match_patterns(const Clause& clause, bool keep_hidden);
  void match_path(Segment& segment, Chain& chain);
  void match_shortest(Segment& segment, Chain& chain);
  void add_node(Segment& segment, const NodePattern& node, const std::string& name, const std::string& condition);
  void add_relation(Segment& segment, Chain& chain, std::size_t index, bool forward);
  void add_walk(Segment& segment, Chain& chain, std::size_t index, bool forward);
  void add_path_variable(Segment& segment, const Chain& chain);
  void apply_conjuncts(Segment& segment);
  [[nodiscard]] int selectivity(const Segment& segment, const std::string& name, const NodePattern& node) const;
  std::string relation_conditions(const RelationPattern& relation, const std::string& alias);
  std::string node_conditions(const NodePattern& node, const std::string& alias) const;
  [[nodiscard]] static std::string way_condition(Way way, bool forward, const std::string& alias);
  Value pattern_exists(const PathPattern& path);

  // Expressions (values.cpp).
  Value value(const ExpressionPtr& expression);
  Value write(const Expression& expression);
  Value write_variable(const Expression& expression);
  Value write_property(const Expression& expression);
  Value property_of(const Value& owner, const std::string& alias, const std::string& name, std::size_t at);
  Value write_index(const Expression& expression);
  Value write_slice(const Expression& expression);
  Value write_unary(const Expression& expression);
  Value write_binary(const Expression& expression);
  Value write_in(const Expression& expression);
  Value write_text_test(const Expression& expression);
  Value write_case(const Expression& expression);
  Value write_list(const Expression& expression);
  Value write_comprehension(const Expression& expression);
  Value write_quantifier(const Expression& expression);
  /// A comparison with an actor's name, which any of its names answers; "" where it is none.
  std::string name_test(const ExpressionPtr& left, const ExpressionPtr& right, bool list);
  [[nodiscard]] bool is_name(const ExpressionPtr& expression);

  // Functions (calls.cpp).
  Value write_call(const Expression& call);
  Value write_aggregate(const Expression& call);
  Value write_entity_call(const Expression& call, const std::vector<Value>& arguments, bool& known);
  Value write_date(const Expression& call);

  [[noreturn]] static void fail(std::size_t at, std::string message) { throw Slip{at, std::move(message)}; }

  Translation result_;
  std::vector<std::string> tables_;  ///< "name AS (...)"
  std::string current_;              ///< "" before the first clause
  Scope columns_;                    ///< variables of `current_`, as c."name"
  Scope scope_;                      ///< what expressions see now
  int number_ = 0;
  int depth_ = 0;
  bool in_aggregate_ = false;

  // Of the present MATCH.
  std::vector<ExpressionPtr> conjuncts_;
  std::vector<std::string> relations_;  ///< variables of its relationships so far, which must differ
};

}  // namespace entente::cypher
