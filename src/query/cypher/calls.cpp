#include <array>
#include <utility>

#include "query/cypher/writer_state.hpp"

namespace entente::cypher {
namespace {

/// A function whose arguments are put into a template: $1, $2, ... stand for them.
struct Function {
  std::string_view name;
  std::size_t arguments;
  std::string_view sql;
  Type type;
};

constexpr std::array kFunctions = {
    Function{"abs", 1, "abs($1)", Type::kNumber},
    Function{"ceil", 1, "ceil($1)", Type::kNumber},
    Function{"floor", 1, "floor($1)", Type::kNumber},
    Function{"round", 1, "round($1)", Type::kNumber},
    Function{"round", 2, "round($1, $2)", Type::kNumber},
    Function{"sign", 1, "sign($1)", Type::kNumber},
    Function{"sqrt", 1, "sqrt($1)", Type::kNumber},
    Function{"exp", 1, "exp($1)", Type::kNumber},
    Function{"log", 1, "ln($1)", Type::kNumber},
    Function{"log10", 1, "log10($1)", Type::kNumber},
    Function{"tointeger", 1, "CAST($1 AS INTEGER)", Type::kNumber},
    Function{"tofloat", 1, "CAST($1 AS REAL)", Type::kNumber},
    Function{"tostring", 1, "CAST($1 AS TEXT)", Type::kText},
    Function{"toupper", 1, "upper($1)", Type::kText},
    Function{"tolower", 1, "lower($1)", Type::kText},
    Function{"fold", 1, "entente_fold($1)", Type::kText},
    Function{"trim", 1, "trim($1)", Type::kText},
    Function{"ltrim", 1, "ltrim($1)", Type::kText},
    Function{"rtrim", 1, "rtrim($1)", Type::kText},
    Function{"replace", 3, "replace($1, $2, $3)", Type::kText},
    Function{"substring", 2, "substr($1, ($2) + 1)", Type::kText},
    Function{"substring", 3, "substr($1, ($2) + 1, $3)", Type::kText},
    Function{"left", 2, "substr($1, 1, $2)", Type::kText},
    Function{"right", 2, "substr($1, -($2))", Type::kText},
    Function{"split", 2, "entente_split($1, $2)", Type::kList},
    Function{"exists", 1, "($1 IS NOT NULL)", Type::kBoolean},
    Function{"isempty", 1, "($1 IN ('', '[]'))", Type::kBoolean},
    Function{
        "range", 2,
        "(WITH RECURSIVE n(i) AS (SELECT $1 WHERE $1 <= $2 UNION ALL SELECT i + 1 FROM n WHERE i < $2 LIMIT 10000) "
        "SELECT json_group_array(i) FROM n)",
        Type::kList},
};

std::string filled(std::string_view pattern, const std::vector<Value>& arguments) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '$' && i + 1 < pattern.size()) {
      text += arguments[static_cast<std::size_t>(pattern[++i] - '1')].sql;
    } else {
      text += pattern[i];
    }
  }
  return text;
}

constexpr std::string_view kAll =
    "count, sum, avg, min, max, collect; id, name, labels, type, startNode, endNode, nodes, relationships, length, "
    "size, "
    "head, last, tail, reverse, range, coalesce, date, toInteger, toFloat, toString, toUpper, toLower, trim, replace, "
    "substring, left, right, split, fold, abs, ceil, floor, round, sign, sqrt, exp, log, log10, exists, isEmpty";

bool is_iso_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  }
  return true;
}

}  // namespace

Value Writer::write_call(const Expression& call) {
  if (is_aggregate(call)) return write_aggregate(call);
  if (call.distinct) fail(call.begin, "DISTINCT goes with aggregates only");
  if (call.text == "date") return write_date(call);
  std::vector<Value> arguments;
  for (const ExpressionPtr& part : call.parts) arguments.push_back(value(part));
  if (call.text == "coalesce" && !arguments.empty()) {
    Value made = arguments.front();
    made.sql = "COALESCE(" + made.sql;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
      made.sql += ", " + arguments[i].sql;
      if (arguments[i].type != made.type) made.type = Type::kUnknown;
    }
    made.sql += arguments.size() == 1 ? ", NULL)" : ")";
    return made;
  }
  bool known = false;
  Value made = write_entity_call(call, arguments, known);
  if (known) return made;
  std::string takes;
  for (const Function& function : kFunctions) {
    if (function.name != call.text) continue;
    if (function.arguments == arguments.size())
      return {filled(function.sql, arguments), function.type, function.name == "range" ? Type::kNumber : Type::kText};
    takes.append(takes.empty() ? "" : " or ").append(std::to_string(function.arguments));
  }
  if (!takes.empty()) fail(call.begin, call.text + " takes " + takes + " arguments");
  fail(call.begin, "no function '" + call.text + "' (there are " + std::string(kAll) + ")");
}

Value Writer::write_entity_call(const Expression& call, const std::vector<Value>& arguments, bool& known) {
  known = arguments.size() == 1;
  if (!known) return {};
  const Value& one = arguments.front();
  const std::string& name = call.text;
  const auto property = [&](const char* of) { return property_of(one, "", of, call.begin); };
  if (one.type == Type::kNode && name == "id") return property("id");
  if (one.type == Type::kNode && name == "labels") {
    const std::string kind = property("kind").sql;
    return {"json_array(upper(substr(" + kind + ", 1, 1)) || substr(" + kind + ", 2))", Type::kList, Type::kText};
  }
  if (one.type == Type::kRelation && name == "type") return property("relation");
  if (one.type == Type::kRelation && name == "id") return {one.sql, Type::kNumber, Type::kUnknown};
  if (one.type == Type::kRelation && (name == "startnode" || name == "endnode")) {
    const char* column = name == "startnode" ? "subject" : "object";
    return {std::string("(SELECT ") + column + " FROM relations WHERE relation = " + one.sql + ")", Type::kNode,
            Type::kUnknown};
  }
  if (one.type == Type::kPath && name == "nodes")
    return {"entente_path_nodes(" + one.sql + ")", Type::kList, Type::kNode};
  if (one.type == Type::kPath && name == "relationships")
    return {"entente_path_relations(" + one.sql + ")", Type::kList, Type::kRelation};
  if (one.type == Type::kPath && name == "length")
    return {"(json_array_length(" + one.sql + ") - 1)", Type::kNumber, Type::kUnknown};
  if (name == "size" || name == "length") {
    const char* function = one.type == Type::kList ? "json_array_length(" : "length(";
    return {function + one.sql + ")", Type::kNumber, Type::kUnknown};
  }
  if (name == "head") return {"json_extract(" + one.sql + ", '$[0]')", one.element, Type::kUnknown};
  if (name == "last") return {"json_extract(" + one.sql + ", '$[#-1]')", one.element, Type::kUnknown};
  const std::string sorted = "(SELECT json_group_array(value) FROM (SELECT value FROM json_each(" + one.sql + ")";
  if (name == "tail") return {sorted + " WHERE key > 0 ORDER BY key))", Type::kList, one.element};
  if (name == "reverse" && one.type == Type::kList) return {sorted + " ORDER BY key DESC))", Type::kList, one.element};
  if (name == "reverse") return {"entente_reverse(" + one.sql + ")", Type::kText, Type::kUnknown};
  known = false;
  return {};
}

Value Writer::write_date(const Expression& call) {
  if (call.parts.empty()) return {"date('now')", Type::kText, Type::kUnknown};
  if (call.parts.size() != 1) fail(call.begin, "date takes one text, such as date('2018-03-07')");
  const ExpressionPtr& text = call.parts[0];
  if (text->kind == Kind::kString && !is_iso_date(text->text))
    fail(text->begin, "'" + text->text + "' is no date (write 2018, 2018-03 or 2018-03-07)");
  return {value(text).sql, Type::kText, Type::kUnknown};
}

Value Writer::write_aggregate(const Expression& call) {
  if (in_aggregate_) fail(call.begin, "an aggregate inside an aggregate (name the inner one in WITH first)");
  if (call.kind == Kind::kCountAll) return {"count(*)", Type::kNumber, Type::kUnknown};
  if (call.parts.size() != 1) fail(call.begin, call.text + " takes 1 argument");
  in_aggregate_ = true;
  const Value one = value(call.parts[0]);
  in_aggregate_ = false;
  const std::string argument = (call.distinct ? "DISTINCT " : "") + one.sql;
  if (call.text == "collect") {
    return {"json_group_array(" + argument + ") FILTER (WHERE " + one.sql + " IS NOT NULL)", Type::kList, one.type};
  }
  if (call.text == "min" || call.text == "max") return {call.text + "(" + one.sql + ")", one.type, Type::kUnknown};
  if (call.text == "sum") return {"COALESCE(sum(" + argument + "), 0)", Type::kNumber, Type::kUnknown};
  return {call.text + "(" + argument + ")", Type::kNumber, Type::kUnknown};
}

}  // namespace entente::cypher
