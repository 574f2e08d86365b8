#include <algorithm>
#include <array>
#include <utility>

#include "query/cypher/writer_state.hpp"

namespace entente::cypher {
namespace {

struct Property {
  const char* name;
  const char* sql;  ///< # stands for the table's alias
  Type type;
};

constexpr std::array kNodeProperties = {
    Property{"id", "#.id", Type::kText},
    Property{"name", "COALESCE(NULLIF(#.name, ''), #.id)", Type::kText},
    Property{"kind", "#.kind", Type::kText},
    Property{"iso3", "NULLIF(#.iso3, '')", Type::kText},
    Property{"country", "COALESCE(NULLIF(#.iso3, ''), NULLIF(#.country, ''))", Type::kText},
    Property{"role", "NULLIF(#.role, '')", Type::kText},
    Property{"sector", "NULLIF(#.sector, '')", Type::kText},
    Property{
        "aliases",
        "(SELECT json_group_array(name) FROM (SELECT DISTINCT name FROM names WHERE actor = #.actor ORDER BY name))",
        Type::kList},
};

constexpr std::array kRelationProperties = {
    Property{"relation", "#.label", Type::kText},
    Property{"date", "COALESCE(NULLIF(#.date, ''), (SELECT NULLIF(date, '') FROM documents WHERE doc = #.doc))",
             Type::kText},
    Property{"factuality", "#.factuality", Type::kText},
    Property{"reciprocal", "#.reciprocal", Type::kBoolean},
    Property{"confidence", "round(#.confidence, 4)", Type::kNumber},
    Property{"predicate", "NULLIF(#.predicate, '')", Type::kText},
    Property{"mode", "NULLIF(#.mode, '')", Type::kText},
    Property{"attribution", "NULLIF(#.attribution, '')", Type::kText},
    Property{"rule", "NULLIF(#.rule, '')", Type::kText},
    Property{"sentence", "(SELECT text FROM sentences WHERE sentence = #.sentence)", Type::kText},
    Property{"document", "(SELECT id FROM documents WHERE doc = #.doc)", Type::kText},
    Property{"title", "(SELECT NULLIF(title, '') FROM documents WHERE doc = #.doc)", Type::kText},
    Property{"source", "(SELECT NULLIF(source, '') FROM documents WHERE doc = #.doc)", Type::kText},
    Property{"url", "(SELECT NULLIF(url, '') FROM documents WHERE doc = #.doc)", Type::kText},
    Property{"story", "entente_story(#.doc)", Type::kText},
};

std::string with_alias(std::string_view sql, std::string_view alias) {
  std::string text;
  for (const char c : sql) {
    if (c == '#') {
      text += alias;
    } else {
      text += c;
    }
  }
  return text;
}

template <class Properties>
std::string listed(const Properties& properties) {
  std::string text;
  for (const Property& property : properties) text.append(text.empty() ? "" : ", ").append(property.name);
  return text;
}

/// Numbers that SQL compares as numbers; texts that it joins as texts.
bool is_text(const Value& value) { return value.type == Type::kText; }

}  // namespace

bool is_aggregate(const Expression& expression) {
  if (expression.kind == Kind::kCountAll) return true;
  if (expression.kind != Kind::kCall) return false;
  constexpr std::array<std::string_view, 6> kNames = {"count", "sum", "avg", "min", "max", "collect"};
  return std::find(kNames.begin(), kNames.end(), expression.text) != kNames.end();
}

bool aggregates(const ExpressionPtr& expression) {
  if (!expression) return false;
  if (is_aggregate(*expression)) return true;
  return std::any_of(expression->parts.begin(), expression->parts.end(), aggregates);
}

void collect_variables(const ExpressionPtr& expression, std::set<std::string>& names) {
  if (!expression) return;
  if (expression->kind == Kind::kVariable) names.insert(expression->text);
  if (expression->pattern) {
    for (const NodePattern& node : expression->pattern->nodes)
      if (!node.variable.empty()) names.insert(node.variable);
  }
  const bool binds = expression->kind == Kind::kComprehension || expression->kind == Kind::kQuantifier;
  std::set<std::string> inner;
  for (std::size_t i = 0; i < expression->parts.size(); ++i)
    collect_variables(expression->parts[i], binds && i > 0 ? inner : names);
  if (binds) inner.erase(expression->text);
  names.insert(inner.begin(), inner.end());
}

void collect_conjuncts(const ExpressionPtr& expression, std::vector<ExpressionPtr>& parts) {
  if (!expression) return;
  if (expression->kind != Kind::kBinary || expression->text != "AND") return parts.push_back(expression);
  for (const ExpressionPtr& part : expression->parts) collect_conjuncts(part, parts);
}

Value Writer::value(const ExpressionPtr& expression) {
  constexpr int kDeepest = 200;
  if (depth_ >= kDeepest) fail(expression->begin, "nested too deeply");
  ++depth_;
  Value made = write(*expression);
  --depth_;
  constexpr std::size_t kLongest = 500'000;  // some parts are written twice, and may nest
  if (made.sql.size() > kLongest) fail(expression->begin, "this expression is too complex");
  return made;
}

Value Writer::write(const Expression& expression) {
  switch (expression.kind) {
    case Kind::kNull:
      return {"NULL", Type::kUnknown, Type::kUnknown};
    case Kind::kBoolean:
      return {expression.text, Type::kBoolean, Type::kUnknown};
    case Kind::kInteger:
    case Kind::kReal:
      return {expression.text, Type::kNumber, Type::kUnknown};
    case Kind::kString:
      return {quoted_text(expression.text), Type::kText, Type::kUnknown};
    case Kind::kParameter:
      result_.parameters.emplace_back(expression.text, expression.begin);
      return {":p" + std::to_string(result_.parameters.size()), Type::kUnknown, Type::kUnknown};
    case Kind::kVariable:
      return write_variable(expression);
    case Kind::kProperty:
      return write_property(expression);
    case Kind::kIndex:
      return write_index(expression);
    case Kind::kSlice:
      return write_slice(expression);
    case Kind::kUnary:
      return write_unary(expression);
    case Kind::kBinary:
      return write_binary(expression);
    case Kind::kCall:
    case Kind::kCountAll:
      return write_call(expression);
    case Kind::kCase:
      return write_case(expression);
    case Kind::kList:
      return write_list(expression);
    case Kind::kComprehension:
      return write_comprehension(expression);
    case Kind::kQuantifier:
      return write_quantifier(expression);
    case Kind::kPattern:
      return pattern_exists(*expression.pattern);
  }
  return {};
}

Value Writer::write_variable(const Expression& expression) {
  const auto found = scope_.find(expression.text);
  if (found != scope_.end()) return found->second.value;
  std::string known;
  for (const auto& [name, variable] : scope_)
    if (name.front() != '#') known.append(known.empty() ? "" : ", ").append(name);
  fail(expression.begin, "no variable '" + expression.text + "'" + (known.empty() ? "" : " (there are " + known + ")"));
}

Value Writer::write_property(const Expression& expression) {
  const ExpressionPtr& owner = expression.parts[0];
  const Value value_of = value(owner);
  std::string alias;
  if (owner->kind == Kind::kVariable) alias = scope_.at(owner->text).alias;
  return property_of(value_of, alias, expression.text, static_cast<std::size_t>(std::stoull(expression.name)));
}

Value Writer::property_of(const Value& owner, const std::string& alias, const std::string& name, std::size_t at) {
  const auto look_up = [&](const auto& properties, const char* what, const char* table, const char* key) -> Value {
    for (const Property& property : properties) {
      if (property.name != name) continue;
      const std::string element = with_alias(property.sql, alias.empty() ? "q" : alias);
      if (!alias.empty()) return {element, property.type, Type::kText};
      return {"(SELECT " + element + " FROM " + table + " q WHERE q." + key + " = " + owner.sql + ")", property.type,
              Type::kText};
    }
    fail(at, std::string(what) + " has no '" + name + "' (there are " + listed(properties) + ")");
  };
  if (owner.type == Type::kNode) return look_up(kNodeProperties, "an actor", "actors", "actor");
  if (owner.type == Type::kRelation) return look_up(kRelationProperties, "a relationship", "relations", "relation");
  const int begin = name == "year" ? 1 : name == "month" ? 6 : name == "day" ? 9 : 0;
  if (begin == 0 || owner.type == Type::kList || owner.type == Type::kPath)
    fail(at, "no '" + name + "' here (dates have year, month and day; variables of nodes and relationships have more)");
  return {"CAST(NULLIF(substr(" + owner.sql + ", " + std::to_string(begin) + ", " + (begin == 1 ? "4" : "2") +
              "), '') AS INTEGER)",
          Type::kNumber, Type::kUnknown};
}

Value Writer::write_index(const Expression& expression) {
  const Value list = value(expression.parts[0]);
  const Value index = value(expression.parts[1]);
  // Negative positions count from the end, as "[#-1]" does.
  return {"json_extract(" + list.sql + ", '$[' || CASE WHEN " + index.sql + " < 0 THEN '#' ELSE '' END || (" +
              index.sql + ") || ']')",
          list.element, Type::kUnknown};
}

Value Writer::write_slice(const Expression& expression) {
  const Value list = value(expression.parts[0]);
  const auto bound = [&](const ExpressionPtr& part, const char* standard) {
    if (!part) return std::string(standard);
    const std::string sql = value(part).sql;
    return "CASE WHEN " + sql + " < 0 THEN json_array_length(" + list.sql + ") + (" + sql + ") ELSE " + sql + " END";
  };
  const std::string from = bound(expression.parts[1], "0");
  const std::string to = bound(expression.parts[2], "9223372036854775807");
  return {"(SELECT json_group_array(value) FROM (SELECT value FROM json_each(" + list.sql + ") WHERE key >= " + from +
              " AND key < " + to + " ORDER BY key))",
          Type::kList, list.element};
}

Value Writer::write_unary(const Expression& expression) {
  const Value part = value(expression.parts[0]);
  if (expression.text == "NOT") return {"(NOT " + part.sql + ")", Type::kBoolean, Type::kUnknown};
  if (expression.text == "-") return {"(- " + part.sql + ")", Type::kNumber, Type::kUnknown};
  return {"(" + part.sql + " " + expression.text + ")", Type::kBoolean, Type::kUnknown};
}

bool Writer::is_name(const ExpressionPtr& expression) {
  if (expression->kind != Kind::kProperty || expression->text != "name") return false;
  const ExpressionPtr& owner = expression->parts[0];
  if (owner->kind != Kind::kVariable) return false;
  const auto found = scope_.find(owner->text);
  return found != scope_.end() && found->second.value.type == Type::kNode;
}

std::string Writer::name_test(const ExpressionPtr& left, const ExpressionPtr& right, bool list) {
  if (!is_name(left) || is_name(right)) return {};
  const std::string actor = value(left->parts[0]).sql;
  const std::string wanted = value(right).sql;
  const std::string folded = list ? "folded IN (SELECT entente_fold(value) FROM json_each(" + wanted + "))"
                                  : "folded = entente_fold(" + wanted + ")";
  return "(" + actor + " IN (SELECT actor FROM names WHERE " + folded + " UNION SELECT actor FROM actors WHERE " +
         folded + "))";
}

Value Writer::write_in(const Expression& expression) {
  if (std::string test = name_test(expression.parts[0], expression.parts[1], true); !test.empty())
    return {std::move(test), Type::kBoolean, Type::kUnknown};
  const Value one = value(expression.parts[0]);
  const Value list = value(expression.parts[1]);
  return {"(" + one.sql + " IN (SELECT value FROM json_each(" + list.sql + ")))", Type::kBoolean, Type::kUnknown};
}

Value Writer::write_text_test(const Expression& expression) {
  std::string text = value(expression.parts[0]).sql;
  std::string part = value(expression.parts[1]).sql;
  if (is_name(expression.parts[0])) {
    text = "entente_fold(" + text + ")";
    part = "entente_fold(" + part + ")";
  }
  if (expression.text == "CONTAINS") return {"(instr(" + text + ", " + part + ") > 0)", Type::kBoolean, Type::kUnknown};
  const char* from = expression.text == "STARTS WITH" ? ", 1, length(" : ", -length(";
  std::string test = "(substr(" + text + from + part + ")) = " + part + ")";
  if (expression.text == "ENDS WITH") test = "(" + part + " = '' OR " + test + ")";
  return {std::move(test), Type::kBoolean, Type::kUnknown};
}

Value Writer::write_binary(const Expression& expression) {
  const std::string& op = expression.text;
  if (op == "IN") return write_in(expression);
  if (op == "CONTAINS" || op == "STARTS WITH" || op == "ENDS WITH") return write_text_test(expression);
  if (op == "=" || op == "<>") {
    std::string test = name_test(expression.parts[0], expression.parts[1], false);
    if (test.empty()) test = name_test(expression.parts[1], expression.parts[0], false);
    if (!test.empty()) return {(op == "=" ? "" : "NOT ") + test, Type::kBoolean, Type::kUnknown};
  }
  const Value left = value(expression.parts[0]);
  const Value right = value(expression.parts[1]);
  const auto joined = [&](const std::string& sign, Type type) {
    return Value{"(" + left.sql + " " + sign + " " + right.sql + ")", type, Type::kUnknown};
  };
  if (op == "AND" || op == "OR" || op == "=" || op == "<>" || op == "<" || op == "<=" || op == ">" || op == ">=")
    return joined(op, Type::kBoolean);
  if (op == "XOR") return {"((NOT " + left.sql + ") <> (NOT " + right.sql + "))", Type::kBoolean, Type::kUnknown};
  if (op == "^") return {"pow(" + left.sql + ", " + right.sql + ")", Type::kNumber, Type::kUnknown};
  if (op != "+") return joined(op, Type::kNumber);
  if (left.type == Type::kList || right.type == Type::kList) {
    const auto list = [](const Value& one) {
      return one.type == Type::kList ? one.sql : "json_array(" + one.sql + ")";
    };
    return {"(SELECT json_group_array(value) FROM (SELECT value FROM json_each(" + list(left) +
                ") UNION ALL SELECT value FROM json_each(" + list(right) + ")))",
            Type::kList, left.type == Type::kList ? left.element : right.element};
  }
  if (is_text(left) || is_text(right)) return joined("||", Type::kText);
  if (left.type == Type::kNumber && right.type == Type::kNumber) return joined("+", Type::kNumber);
  return {"entente_add(" + left.sql + ", " + right.sql + ")", Type::kUnknown, Type::kUnknown};
}

Value Writer::write_case(const Expression& expression) {
  Value made{"CASE", Type::kUnknown, Type::kUnknown};
  const auto& parts = expression.parts;
  if (parts[0]) made.sql += " " + value(parts[0]).sql;
  bool first = true;
  const auto agree = [&](const Value& one) {
    if (first) made.type = one.type;
    if (made.type != one.type) made.type = Type::kUnknown;
    if (first) made.element = one.element;
    first = false;
  };
  for (std::size_t i = 1; i + 1 < parts.size(); i += 2) {
    const Value then = value(parts[i + 1]);
    made.sql += " WHEN " + value(parts[i]).sql + " THEN " + then.sql;
    agree(then);
  }
  if (parts.back()) {
    const Value other = value(parts.back());
    made.sql += " ELSE " + other.sql;
    agree(other);
  }
  made.sql = "(" + made.sql + " END)";
  return made;
}

Value Writer::write_list(const Expression& expression) {
  Value made{"json_array(", Type::kList, Type::kUnknown};
  for (std::size_t i = 0; i < expression.parts.size(); ++i) {
    const Value part = value(expression.parts[i]);
    const bool list = part.type == Type::kList || part.type == Type::kPath;
    made.sql += (i == 0 ? "" : ", ") + (list ? "json(" + part.sql + ")" : part.sql);
    made.element = i == 0 || made.element == part.type ? part.type : Type::kUnknown;
  }
  made.sql += ")";
  return made;
}

Value Writer::write_comprehension(const Expression& expression) {
  const Value list = value(expression.parts[0]);
  const std::string alias = "e" + std::to_string(++number_);
  const Scope before = scope_;
  Value each{alias + ".value", list.element, Type::kUnknown};
  put(scope_, expression.text, each);
  std::string where;
  if (expression.parts[1]) where = " WHERE " + value(expression.parts[1]).sql;
  if (expression.parts[2]) each = value(expression.parts[2]);
  scope_ = before;
  const bool inner = each.type == Type::kList || each.type == Type::kPath;
  const std::string element = inner ? "json(" + each.sql + ")" : each.sql;
  return {"(SELECT json_group_array(" + element + ") FROM json_each(" + list.sql + ") " + alias + where + ")",
          Type::kList, each.type};
}

Value Writer::write_quantifier(const Expression& expression) {
  const Value list = value(expression.parts[0]);
  const std::string alias = "e" + std::to_string(++number_);
  const Scope before = scope_;
  put(scope_, expression.text, Value{alias + ".value", list.element, Type::kUnknown});
  const std::string test = value(expression.parts[1]).sql;
  scope_ = before;
  const std::string from = " FROM json_each(" + list.sql + ") " + alias + " WHERE ";
  std::string sql;
  if (expression.name == "any") sql = "EXISTS (SELECT 1" + from + test + ")";
  if (expression.name == "none") sql = "(NOT EXISTS (SELECT 1" + from + test + "))";
  if (expression.name == "all") sql = "(NOT EXISTS (SELECT 1" + from + "NOT COALESCE(" + test + ", false)))";
  if (expression.name == "single") sql = "((SELECT count(*)" + from + test + ") = 1)";
  return {std::move(sql), Type::kBoolean, Type::kUnknown};
}

}  // namespace entente::cypher
