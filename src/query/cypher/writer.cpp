#include "query/cypher/writer.hpp"

#include <algorithm>
#include <utility>

#include "query/cypher/writer_state.hpp"

namespace entente::cypher {
namespace {

bool mentions_factuality(const ExpressionPtr& expression);

bool mentions_factuality(const PathPattern& path) {
  return std::any_of(path.relations.begin(), path.relations.end(), [](const RelationPattern& relation) {
    return std::any_of(relation.properties.begin(), relation.properties.end(),
                       [](const PropertyMatch& property) { return property.name == "factuality"; });
  });
}

bool mentions_factuality(const ExpressionPtr& expression) {
  if (!expression) return false;
  if (expression->kind == Kind::kProperty && expression->text == "factuality") return true;
  if (expression->pattern && mentions_factuality(*expression->pattern)) return true;
  return std::any_of(expression->parts.begin(), expression->parts.end(),
                     [](const ExpressionPtr& part) { return mentions_factuality(part); });
}

bool mentions_factuality(const Query& query) {
  for (const Clause& clause : query.clauses) {
    const Projection& projection = clause.projection;
    if (mentions_factuality(clause.where) || mentions_factuality(clause.list) || mentions_factuality(projection.where))
      return true;
    for (const PathPattern& path : clause.patterns)
      if (mentions_factuality(path)) return true;
    for (const ProjectionItem& item : projection.items)
      if (mentions_factuality(item.value)) return true;
    for (const SortItem& item : projection.order)
      if (mentions_factuality(item.value)) return true;
  }
  return false;
}

/// What a reader sees of a value: nodes and relationships as JSON objects, paths as a line of text.
std::string shown(const std::string& sql, Type type, Type element) {
  constexpr const char* kNode =
      "(SELECT json_object('id', id, 'kind', kind, 'name', name, 'country', country, 'role', role) FROM "
      "(SELECT id, kind, COALESCE(NULLIF(name, ''), id) AS name, COALESCE(NULLIF(iso3, ''), NULLIF(country, '')) AS "
      "country, NULLIF(role, '') AS role FROM actors WHERE actor = ";
  constexpr const char* kRelation =
      "(SELECT json_object('subject', subject, 'relation', relation, 'object', object, 'date', date, 'factuality', "
      "factuality, 'confidence', round(confidence, 4), 'document', document, 'sentence', sentence) FROM statement "
      "WHERE statement = ";
  if (type == Type::kNode) return kNode + sql + "))";
  if (type == Type::kRelation) return kRelation + sql + ")";
  if (type == Type::kPath) return "entente_path_text(" + sql + ")";
  const bool entities = type == Type::kList && (element == Type::kNode || element == Type::kRelation);
  if (!entities) return sql;
  return "(SELECT json_group_array(json(" + shown("e.value", element, Type::kUnknown) + ")) FROM json_each(" + sql +
         ") e)";
}

}  // namespace

std::string quoted_name(std::string_view name) {
  std::string text = "\"";
  for (const char c : name) {
    if (c == '"') text += '"';
    text += c;
  }
  return text + '"';
}

std::string quoted_text(std::string_view name) {
  std::string text = "'";
  for (const char c : name) {
    if (c == '\'') text += '\'';
    text += c;
  }
  return text + '\'';
}

std::string Writer::add_table(std::string_view prefix, const std::string& body, const std::string& columns) {
  std::string name(prefix);
  name += std::to_string(++number_);
  std::string text = name;
  text.append(columns).append(" AS ").append(body);
  tables_.push_back(std::move(text));
  return name;
}

void Writer::make_current(const std::string& table, const Scope& variables, bool keep_hidden) {
  current_ = table;
  Scope columns;
  for (const auto& [name, variable] : variables) {
    if (name.front() == '#' && !keep_hidden) continue;
    Variable column = variable;
    column.alias.clear();
    column.value.sql = "c." + quoted_name(name);
    columns.emplace(name, std::move(column));
  }
  columns_ = std::move(columns);
  scope_ = columns_;
}

Segment Writer::begin_segment() const {
  Segment segment;
  if (!current_.empty()) segment.from = current_ + " c";
  segment.scope = columns_;
  return segment;
}

void Writer::flush(Segment& segment, bool keep_hidden) {
  std::string select;
  for (const auto& [name, variable] : segment.scope) {
    if (name.front() == '#' && !keep_hidden) continue;
    select.append(select.empty() ? "" : ", ").append(variable.value.sql).append(" AS ").append(quoted_name(name));
  }
  std::string body = "(SELECT " + (select.empty() ? std::string("1 AS \"#one\"") : select);
  if (!segment.from.empty()) body += " FROM " + segment.from;
  for (std::size_t i = 0; i < segment.where.size(); ++i) {
    body += i == 0 ? " WHERE " : " AND ";
    body += segment.where[i];
  }
  make_current(add_table("t", body + ")"), segment.scope, keep_hidden);
  segment = begin_segment();
}

void Writer::write_unwind(const Clause& clause) {
  if (columns_.count(clause.variable) > 0) fail(clause.at, "there is a variable '" + clause.variable + "' already");
  const Value list = value(clause.list);
  Segment segment = begin_segment();
  segment.from.append(segment.from.empty() ? "" : ", ").append("json_each(" + list.sql + ") e");
  put(segment.scope, clause.variable, Value{"e.value", list.element, Type::kUnknown});
  flush(segment, true);
}

std::string Writer::count_of(const ExpressionPtr& value_of, const char* word) {
  std::set<std::string> names;
  collect_variables(value_of, names);
  if (!names.empty()) fail(value_of->begin, std::string(word) + " takes a number, no variable");
  return "CAST(" + value(value_of).sql + " AS INTEGER)";
}

std::string Writer::order_of(const Projection& projection, const std::vector<std::pair<std::string, Value>>& items) {
  const Scope before = scope_;
  for (const auto& [name, item] : items) put(scope_, name, item);
  std::string text;
  for (const SortItem& sort : projection.order) {
    std::set<std::string> names;
    collect_variables(sort.value, names);
    if (names.empty() && !aggregates(sort.value)) continue;  // a constant; SQL would take it for a column's number
    text.append(text.empty() ? " ORDER BY " : ", ").append(value(sort.value).sql);
    // openCypher sorts null last when ascending.
    text += sort.descending ? " DESC NULLS FIRST" : " NULLS LAST";
  }
  scope_ = before;
  return text;
}

Writer::Projected Writer::project(const Projection& projection, bool numbered) {
  Projected made;
  if (projection.all) {
    if (columns_.empty()) fail(projection.at, "* stands for all variables, and there are none");
    for (const auto& [name, variable] : columns_) made.items.emplace_back(name, variable.value);
  }
  std::string group;
  bool grouped = false;
  for (const ProjectionItem& item : projection.items) {
    const Value one = value(item.value);
    made.items.emplace_back(item.name, one);
    if (aggregates(item.value)) {
      grouped = true;
      continue;
    }
    std::set<std::string> names;
    collect_variables(item.value, names);
    if (!names.empty()) group.append(group.empty() ? "" : ", ").append(one.sql);
  }
  if (projection.all && grouped) fail(projection.at, "* and aggregates do not go together");
  made.sql = projection.distinct ? "(SELECT DISTINCT " : "(SELECT ";
  for (std::size_t i = 0; i < made.items.size(); ++i) {
    const auto& [name, one] = made.items[i];
    made.sql.append(i == 0 ? "" : ", ").append(one.sql).append(" AS ");
    made.sql += numbered ? "c" + std::to_string(i + 1) : quoted_name(name);
  }
  if (!current_.empty()) made.sql += " FROM " + current_ + " c";
  if (grouped && !group.empty()) made.sql += " GROUP BY " + group;
  made.sql += order_of(projection, made.items);
  if (projection.limit || projection.skip)
    made.sql += " LIMIT " + (projection.limit ? count_of(projection.limit, "LIMIT") : std::string("-1"));
  if (projection.skip) made.sql += " OFFSET " + count_of(projection.skip, "SKIP");
  made.sql += ")";
  return made;
}

void Writer::write_with(const Clause& clause) {
  const Projected made = project(clause.projection, false);
  Scope scope;
  for (const auto& [name, item] : made.items) {
    if (!scope.emplace(name, Variable{item, ""}).second)
      fail(clause.projection.at, "two columns are called '" + name + "'");
  }
  make_current(add_table("t", made.sql), scope, false);
  if (!clause.projection.where) return;
  Segment segment = begin_segment();
  segment.where.push_back(value(clause.projection.where).sql);
  flush(segment, false);
}

void Writer::write_return(const Clause& clause) {
  const Projected made = project(clause.projection, true);
  const std::string table = add_table("t", made.sql);
  std::string sql = "WITH RECURSIVE ";
  for (std::size_t i = 0; i < tables_.size(); ++i) sql.append(i == 0 ? "" : ",\n  ").append(tables_[i]);
  sql += "\nSELECT ";
  for (std::size_t i = 0; i < made.items.size(); ++i) {
    const auto& [name, item] = made.items[i];
    std::string column = "c";
    column += std::to_string(i + 1);
    sql.append(i == 0 ? "" : ", ").append(shown(column, item.type, item.element));
    result_.columns.push_back({name, item.type});
  }
  result_.sql = sql + " FROM " + table;
}

Translation Writer::run(const Query& query) {
  for (const Clause& clause : query.clauses) {
    switch (clause.type) {
      case Clause::Type::kMatch:
        clause.optional ? write_optional(clause) : write_match(clause);
        break;
      case Clause::Type::kUnwind:
        write_unwind(clause);
        break;
      case Clause::Type::kWith:
        write_with(clause);
        break;
      case Clause::Type::kReturn:
        write_return(clause);
    }
  }
  return std::move(result_);
}

Result<Translation> translate(const Query& query, std::string_view text) {
  try {
    return Writer(mentions_factuality(query)).run(query);
  } catch (const Slip& slip) {
    return error_at(text, slip.at, slip.message);
  }
}

}  // namespace entente::cypher
