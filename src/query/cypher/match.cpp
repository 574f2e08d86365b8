#include <algorithm>
#include <utility>

#include "entente/core/ontology.hpp"
#include "query/cypher/writer_state.hpp"

namespace entente::cypher {
namespace {

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

/// A chain of joined comparisons is one string; this adds to it.
void add(std::string& conditions, const std::string& condition) {
  if (!condition.empty()) conditions.append(conditions.empty() ? "" : " AND ").append(condition);
}

/// Whether a conjunct pins down `variable`: an equality, or a test of its text, with something known.
bool pins(const Expression& conjunct, const std::string& variable) {
  if (conjunct.kind != Kind::kBinary) return false;
  if (conjunct.text != "=" && conjunct.text != "IN") return false;
  const auto is_property = [&](const ExpressionPtr& side) {
    return side->kind == Kind::kProperty && side->parts[0]->kind == Kind::kVariable && side->parts[0]->text == variable;
  };
  for (const auto& [property, other] :
       {std::pair(conjunct.parts[0], conjunct.parts[1]), std::pair(conjunct.parts[1], conjunct.parts[0])}) {
    if (!is_property(property)) continue;
    std::set<std::string> names;
    collect_variables(other, names);
    if (names.count(variable) == 0) return true;
  }
  return false;
}

ExpressionPtr as_conjunct(const std::string& variable, const PropertyMatch& match) {
  auto owner = std::make_shared<Expression>();
  owner->kind = Kind::kVariable;
  owner->text = variable;
  owner->begin = match.at;
  auto property = std::make_shared<Expression>();
  property->kind = Kind::kProperty;
  property->text = match.name;
  property->name = std::to_string(match.at);
  property->begin = match.at;
  property->parts = {std::move(owner)};
  auto equal = std::make_shared<Expression>();
  equal->kind = Kind::kBinary;
  equal->text = "=";
  equal->begin = match.at;
  equal->parts = {std::move(property), match.value};
  return equal;
}

}  // namespace

/// A path pattern with names for all of its parts: those without one get hidden ones.
struct Writer::Chain {
  const PathPattern& path;
  std::vector<std::string> nodes;
  std::vector<std::string> relations;
};

void Writer::write_match(const Clause& clause) { match_patterns(clause, false); }

void Writer::write_optional(const Clause& clause) {
  std::string columns = "*, ";
  if (current_.empty()) columns.clear();
  const std::string base = add_table("t", "MATERIALIZED (SELECT " + columns + "row_number() OVER () AS \"#row\"" +
                                              (current_.empty() ? "" : " FROM " + current_) + ")");
  const Scope before = columns_;
  Scope numbered = before;
  numbered.try_emplace("#row");
  make_current(base, numbered, true);
  match_patterns(clause, true);
  std::string select;
  Scope all = before;
  for (const auto& [name, variable] : before)
    select.append(select.empty() ? "" : ", ")
        .append("c.")
        .append(quoted_name(name))
        .append(" AS ")
        .append(quoted_name(name));
  for (const auto& [name, variable] : columns_) {
    if (name.front() == '#' || before.count(name) > 0) continue;
    select.append(select.empty() ? "" : ", ")
        .append("m.")
        .append(quoted_name(name))
        .append(" AS ")
        .append(quoted_name(name));
    all.emplace(name, variable);
  }
  const std::string body = "(SELECT " + (select.empty() ? "1 AS \"#one\"" : select) + " FROM " + base +
                           " c LEFT JOIN " + current_ + " m ON m.\"#row\" = c.\"#row\")";
  make_current(add_table("t", body), all, false);
}

void Writer::match_patterns(const Clause& clause, bool keep_hidden) {
  conjuncts_.clear();
  relations_.clear();
  collect_conjuncts(clause.where, conjuncts_);
  std::vector<Chain> chains;
  for (const PathPattern& path : clause.patterns) {
    Chain chain{path, {}, {}};
    for (const NodePattern& node : path.nodes) {
      chain.nodes.push_back(node.variable.empty() ? "#" + std::to_string(++number_) : node.variable);
      for (const PropertyMatch& match : node.properties) conjuncts_.push_back(as_conjunct(chain.nodes.back(), match));
    }
    for (const RelationPattern& relation : path.relations) {
      chain.relations.push_back(relation.variable.empty() ? "#" + std::to_string(++number_) : relation.variable);
      if (relation.variable_length) continue;
      for (const PropertyMatch& match : relation.properties)
        conjuncts_.push_back(as_conjunct(chain.relations.back(), match));
    }
    chains.push_back(std::move(chain));
  }
  Segment segment = begin_segment();
  while (!chains.empty()) {
    // The pattern that knows most first, so that others start from what it finds.
    const auto best_of = [&](const Chain& chain) {
      int best = 0;
      for (std::size_t i = 0; i < chain.nodes.size(); ++i)
        best = std::max(best, selectivity(segment, chain.nodes[i], chain.path.nodes[i]));
      return best;
    };
    const auto next = std::max_element(chains.begin(), chains.end(),
                                       [&](const Chain& a, const Chain& b) { return best_of(a) < best_of(b); });
    Chain chain{next->path, next->nodes, next->relations};
    std::vector<Chain> rest;
    for (auto it = chains.begin(); it != chains.end(); ++it)
      if (it != next) rest.push_back({it->path, it->nodes, it->relations});
    chain.path.shortest_path ? match_shortest(segment, chain) : match_path(segment, chain);
    chains.swap(rest);
  }
  apply_conjuncts(segment);
  if (!conjuncts_.empty()) {  // only unknown variables are left: translating one tells which
    scope_ = segment.scope;
    static_cast<void>(value(conjuncts_.front()));
  }
  flush(segment, keep_hidden);
  scope_ = columns_;
}

int Writer::selectivity(const Segment& segment, const std::string& name, const NodePattern& node) const {
  constexpr int kKnown = 4;
  constexpr int kPinned = 3;
  if (segment.scope.count(name) > 0) return kKnown;
  for (const ExpressionPtr& conjunct : conjuncts_)
    if (pins(*conjunct, name)) return kPinned;
  for (const auto& [label, at] : node.labels)
    if (upper(label) == "COUNTRY") return 2;
  return node.labels.empty() ? 0 : 1;
}

void Writer::match_path(Segment& segment, Chain& chain) {
  std::size_t start = 0;
  int best = -1;
  for (std::size_t i = 0; i < chain.nodes.size(); ++i) {
    const int known = selectivity(segment, chain.nodes[i], chain.path.nodes[i]);
    if (known > best) {
      best = known;
      start = i;
    }
  }
  add_node(segment, chain.path.nodes[start], chain.nodes[start], "");
  for (std::size_t i = start; i < chain.relations.size(); ++i)
    chain.path.relations[i].variable_length ? add_walk(segment, chain, i, true) : add_relation(segment, chain, i, true);
  for (std::size_t i = start; i-- > 0;)
    chain.path.relations[i].variable_length ? add_walk(segment, chain, i, false)
                                            : add_relation(segment, chain, i, false);
  add_path_variable(segment, chain);
}

std::string Writer::node_conditions(const NodePattern& node, const std::string& alias) const {
  std::string conditions;
  for (const auto& [label, at] : node.labels) {
    const std::string wanted = upper(label);
    const char* kind = wanted == "PERSON"                                     ? "person"
                       : wanted == "COUNTRY"                                  ? "country"
                       : wanted == "ORGANIZATION" || wanted == "ORGANISATION" ? "organization"
                                                                              : nullptr;
    if (wanted == "ACTOR") continue;
    if (kind == nullptr) fail(at, "no label '" + label + "' (there are Person, Country, Organization and Actor)");
    add(conditions, alias + ".kind = '" + kind + "'");
  }
  return conditions;
}

void Writer::add_node(Segment& segment, const NodePattern& node, const std::string& name,
                      const std::string& condition) {
  const auto known = segment.scope.find(name);
  const bool bound = known != segment.scope.end();
  if (bound && known->second.value.type != Type::kNode) fail(node.at, "'" + name + "' is no node");
  if (bound && !condition.empty()) segment.where.push_back(known->second.value.sql + " = " + condition);
  if (bound && node.labels.empty()) return;
  const std::string alias = "n" + std::to_string(++number_);
  segment.from.append(segment.from.empty() ? "" : ", ").append("actors ").append(alias);
  if (bound) segment.where.push_back(alias + ".actor = " + known->second.value.sql);
  if (!bound && !condition.empty()) segment.where.push_back(alias + ".actor = " + condition);
  if (const std::string labels = node_conditions(node, alias); !labels.empty()) segment.where.push_back(labels);
  if (!bound) put(segment.scope, name, Value{alias + ".actor", Type::kNode, Type::kUnknown}, alias);
}

std::string Writer::way_condition(Way way, bool forward, const std::string& alias) {
  if (way == Way::kAny) return {};
  return alias + ".way & " + ((way == Way::kRight) == forward ? "1" : "2");
}

std::string Writer::relation_conditions(const RelationPattern& relation, const std::string& alias) {
  std::string types;
  for (const auto& [type, at] : relation.types) {
    const auto label = parse_label(upper(type));
    if (!label) fail(at, "no relation '" + type + "' (docs/relations.md lists them: CONSULT, SUPPORT, ...)");
    types.append(types.empty() ? "" : ", ").append("'").append(to_string(*label)).append("'");
  }
  std::string conditions;
  if (!types.empty()) add(conditions, alias + ".label IN (" + types + ")");
  if (!result_.all_factualities) add(conditions, alias + ".factuality = 'actual'");
  return conditions;
}

void Writer::add_relation(Segment& segment, Chain& chain, std::size_t index, bool forward) {
  const RelationPattern& relation = chain.path.relations[index];
  const std::string& name = chain.relations[index];
  if (segment.scope.count(name) > 0) fail(relation.at, "there is a variable '" + name + "' already");
  const std::string number = std::to_string(++number_);
  const std::string arc = "x" + number;
  const std::string row = "r" + number;
  const std::string near = segment.scope.at(chain.nodes[forward ? index : index + 1]).value.sql;
  segment.from.append(", arcs ").append(arc).append(", relations ").append(row);
  segment.where.push_back(arc + ".source = " + near);
  segment.where.push_back(row + ".relation = " + arc + ".relation");
  for (const std::string& condition : {way_condition(relation.way, forward, arc), relation_conditions(relation, row)})
    if (!condition.empty()) segment.where.push_back(condition);
  for (const std::string& other : relations_) {
    const Value& earlier = segment.scope.at(other).value;
    segment.where.push_back(earlier.type == Type::kRelation
                                ? arc + ".relation <> " + earlier.sql
                                : "instr(replace(replace(" + earlier.sql + ", '[', ','), ']', ','), ',' || " + arc +
                                      ".relation || ',') = 0");
  }
  relations_.push_back(name);
  put(segment.scope, name, Value{row + ".relation", Type::kRelation, Type::kUnknown}, row);
  const std::size_t far = forward ? index + 1 : index;
  add_node(segment, chain.path.nodes[far], chain.nodes[far], arc + ".target");
}

void Writer::add_walk(Segment& segment, Chain& chain, std::size_t index, bool forward) {
  const RelationPattern& relation = chain.path.relations[index];
  const std::string& name = chain.relations[index];
  constexpr std::int64_t kLongest = 15;
  if (!relation.longest || *relation.longest > kLongest)
    fail(relation.at, "give an upper bound of at most 15, such as *1..4 (or ask for a shortestPath)");
  if (segment.scope.count(name) > 0) fail(relation.at, "there is a variable '" + name + "' already");
  apply_conjuncts(segment);
  flush(segment, true);
  const std::string near = quoted_name(chain.nodes[forward ? index : index + 1]);
  std::string conditions = relation_conditions(relation, "r");
  add(conditions, way_condition(relation.way, forward, "x"));
  scope_.clear();
  put(scope_, name, Value{"r.relation", Type::kRelation, Type::kUnknown}, "r");
  for (const PropertyMatch& match : relation.properties) add(conditions, value(as_conjunct(name, match)).sql);
  const std::string walk = "w" + std::to_string(number_ + 1);
  const char* grown = forward ? "w.rels || x.relation || ','" : "',' || x.relation || w.rels";
  add_table("w",
            "(SELECT DISTINCT " + near + ", " + near + ", ',', 0 FROM " + current_ +
                " UNION ALL SELECT w.start, x.target, " + grown + ", w.depth + 1 FROM " + walk +
                " w, arcs x, relations r WHERE x.source = w.node AND r.relation = x.relation AND w.depth < " +
                std::to_string(*relation.longest) + " AND instr(w.rels, ',' || x.relation || ',') = 0" +
                (conditions.empty() ? "" : " AND " + conditions) + ")",
            "(start, node, rels, depth)");
  segment = begin_segment();
  const std::string alias = "v" + std::to_string(++number_);
  segment.from.append(", ").append(walk).append(" ").append(alias);
  segment.where.push_back(alias + ".start = c." + near);
  segment.where.push_back(alias + ".depth >= " + std::to_string(relation.shortest));
  for (const std::string& other : relations_) {
    const Value& earlier = segment.scope.at(other).value;
    if (earlier.type == Type::kRelation)
      segment.where.push_back("instr(" + alias + ".rels, ',' || " + earlier.sql + " || ',') = 0");
  }
  relations_.push_back(name);
  put(segment.scope, name, Value{"('[' || trim(" + alias + ".rels, ',') || ']')", Type::kList, Type::kRelation});
  const std::size_t far = forward ? index + 1 : index;
  add_node(segment, chain.path.nodes[far], chain.nodes[far], alias + ".node");
}

void Writer::match_shortest(Segment& segment, Chain& chain) {
  const RelationPattern& relation = chain.path.relations[0];
  for (std::size_t i = 0; i < 2; ++i) add_node(segment, chain.path.nodes[i], chain.nodes[i], "");
  if (!relation.properties.empty()) fail(relation.properties[0].at, "shortestPath takes no properties");
  apply_conjuncts(segment);
  flush(segment, true);
  constexpr std::int64_t kUnbounded = 1000;
  std::string labels;
  static_cast<void>(relation_conditions(relation, "r"));  // tells unknown relations
  for (const auto& [type, at] : relation.types) labels.append(labels.empty() ? "" : ",").append(upper(type));
  const std::string path = chain.path.variable.empty() ? "#path" + std::to_string(++number_) : chain.path.variable;
  if (columns_.count(path) > 0) fail(chain.path.at, "there is a variable '" + path + "' already");
  const char* way = relation.way == Way::kAny ? "any" : relation.way == Way::kRight ? "right" : "left";
  const std::string call = "entente_shortest(c." + quoted_name(chain.nodes[0]) + ", c." + quoted_name(chain.nodes[1]) +
                           ", '" + way + "', " + std::to_string(relation.shortest) + ", " +
                           std::to_string(relation.longest.value_or(kUnbounded)) + ", '" + labels + "', " +
                           (result_.all_factualities ? "1" : "0") + ")";
  Scope scope = columns_;
  put(scope, path, Value{"", Type::kPath, Type::kUnknown});
  make_current(
      add_table("t", "MATERIALIZED (SELECT c.*, " + call + " AS " + quoted_name(path) + " FROM " + current_ + " c)"),
      scope, true);
  segment = begin_segment();
  segment.where.push_back("c." + quoted_name(path) + " IS NOT NULL");
  put(segment.scope, chain.relations[0],
      Value{"entente_path_relations(c." + quoted_name(path) + ")", Type::kList, Type::kRelation});
}

void Writer::add_path_variable(Segment& segment, const Chain& chain) {
  if (chain.path.variable.empty()) return;
  if (segment.scope.count(chain.path.variable) > 0)
    fail(chain.path.at, "there is a variable '" + chain.path.variable + "' already");
  std::string sql = "('[' || " + segment.scope.at(chain.nodes[0]).value.sql;
  for (const std::string& name : chain.relations) {
    const Value& relation = segment.scope.at(name).value;
    if (relation.type == Type::kRelation) {
      sql += " || ',' || " + relation.sql;
    } else {
      sql += " || rtrim(',' || trim(" + relation.sql + ", '[]'), ',')";
    }
  }
  put(segment.scope, chain.path.variable, Value{sql + " || ']')", Type::kPath, Type::kUnknown});
}

void Writer::apply_conjuncts(Segment& segment) {
  scope_ = segment.scope;
  std::vector<ExpressionPtr> later;
  for (const ExpressionPtr& conjunct : conjuncts_) {
    std::set<std::string> names;
    collect_variables(conjunct, names);
    const bool ready =
        std::all_of(names.begin(), names.end(), [&](const std::string& name) { return scope_.count(name) > 0; });
    if (!ready) {
      later.push_back(conjunct);
      continue;
    }
    if (aggregates(conjunct)) fail(conjunct->begin, "WHERE takes no aggregate (name it in WITH first)");
    segment.where.push_back(value(conjunct).sql);
  }
  conjuncts_ = std::move(later);
}

Value Writer::pattern_exists(const PathPattern& path) {
  std::string from;
  std::string where;
  std::string near;
  for (std::size_t i = 0; i < path.nodes.size(); ++i) {
    const NodePattern& node = path.nodes[i];
    if (!node.properties.empty()) fail(node.properties[0].at, "a pattern in an expression takes no properties");
    const auto known = scope_.find(node.variable);
    if (!node.variable.empty() && known == scope_.end()) fail(node.at, "no variable '" + node.variable + "'");
    std::string here;
    if (known != scope_.end()) here = known->second.value.sql;
    if (i > 0) {
      const RelationPattern& relation = path.relations[i - 1];
      if (relation.variable_length || !relation.properties.empty() || !relation.variable.empty())
        fail(relation.at, "a pattern in an expression takes plain relationships only");
      const std::string number = std::to_string(++number_);
      from.append(from.empty() ? "" : ", ").append("arcs x" + number + ", relations r" + number);
      add(where, "x" + number + ".source = " + near);
      add(where, "r" + number + ".relation = x" + number + ".relation");
      add(where, way_condition(relation.way, true, "x" + number));
      add(where, relation_conditions(relation, "r" + number));
      if (!here.empty()) add(where, "x" + number + ".target = " + here);
      if (here.empty()) here = "x" + number + ".target";
    }
    if (i == 0 && here.empty()) fail(node.at, "begin the pattern with a variable that is known");
    if (!node.labels.empty()) {
      const std::string alias = "n" + std::to_string(++number_);
      from.append(from.empty() ? "" : ", ").append("actors " + alias);
      add(where, alias + ".actor = " + here);
      add(where, node_conditions(node, alias));
    }
    near = here;
  }
  return {"EXISTS (SELECT 1 FROM " + from + " WHERE " + where + ")", Type::kBoolean, Type::kUnknown};
}

}  // namespace entente::cypher
