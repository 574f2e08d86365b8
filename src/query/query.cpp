#include "entente/query/query.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

#include "entente/query/lookup.hpp"
#include "query/cells.hpp"

namespace entente {
namespace {

NodeIndex other_end(const Edge& edge, NodeIndex node) { return edge.subject == node ? edge.object : edge.subject; }

/// The ends that a query asks for, looked up.
struct Ends {
  std::optional<NodeIndex> subject;
  std::optional<NodeIndex> object;
  std::optional<std::pair<NodeIndex, NodeIndex>> between;
};

Result<std::optional<NodeIndex>> find_optional(const Graph& graph, const std::optional<std::string>& name) {
  if (!name) return std::optional<NodeIndex>();
  const auto node = find_actor(graph, *name);
  if (!node) return node.error();
  return std::optional<NodeIndex>(*node);
}

Result<Ends> find_ends(const Graph& graph, const EdgeQuery& query) {
  Ends ends;
  const auto subject = find_optional(graph, query.subject);
  if (!subject) return subject.error();
  const auto object = find_optional(graph, query.object);
  if (!object) return object.error();
  ends.subject = *subject;
  ends.object = *object;
  if (query.between.empty()) return ends;
  if (query.between.size() != 2) return Error{ErrorCode::kUsage, "", "'between' needs two actors"};
  const auto a = find_actor(graph, query.between[0]);
  if (!a) return a.error();
  const auto b = find_actor(graph, query.between[1]);
  if (!b) return b.error();
  ends.between = std::pair(*a, *b);
  return ends;
}

bool takes(const EdgeQuery& query, const Ends& ends, const Edge& edge) {
  if (!query.labels.empty() && std::find(query.labels.begin(), query.labels.end(), edge.label) == query.labels.end())
    return false;
  const auto runs = [&](NodeIndex from, NodeIndex to) {
    return (!ends.subject || *ends.subject == from) && (!ends.object || *ends.object == to);
  };
  if (!runs(edge.subject, edge.object) && !(edge.reciprocal && runs(edge.object, edge.subject))) return false;
  if (!ends.between) return true;
  const auto [a, b] = *ends.between;
  return (edge.subject == a && edge.object == b) || (edge.subject == b && edge.object == a);
}

std::vector<Cell> statement_row(const Graph& graph, const Edge& edge, const Evidence& evidence) {
  return {text_cell(graph.node(edge.subject).name),
          text_cell(to_string(edge.label)),
          text_cell(graph.node(edge.object).name),
          text_cell(to_string(edge.factuality)),
          edge.reciprocal,
          text_cell(graph.date_of(evidence)),
          text_cell(evidence.attribution),
          text_cell(evidence.predicate),
          text_cell(evidence.mode),
          confidence_cell(evidence.confidence),
          text_cell(evidence.text),
          text_cell(graph.document(evidence).id),
          count_cell(evidence.sentence),
          count_cell(evidence.begin),
          count_cell(evidence.end),
          text_cell(evidence.rule)};
}

std::vector<Cell> edge_row(const Graph& graph, const Edge& edge) {
  const Evidence& best = edge.best();
  return {text_cell(graph.node(edge.subject).name),
          text_cell(to_string(edge.label)),
          text_cell(graph.node(edge.object).name),
          text_cell(to_string(edge.factuality)),
          edge.reciprocal,
          count_cell(edge.count()),
          count_cell(edge.documents),
          text_cell(edge.first_date),
          text_cell(edge.last_date),
          confidence_cell(edge.max_confidence),
          text_cell(best.text),
          text_cell(graph.document(best).id)};
}

const std::vector<std::string> kEdgeColumns = {"subject",    "relation",   "object",    "factuality",
                                               "reciprocal", "count",      "documents", "first_date",
                                               "last_date",  "confidence", "sentence",  "document"};
const std::vector<std::string> kStatementColumns = {
    "subject", "relation",   "object",   "factuality", "reciprocal",     "date",  "attribution", "predicate",
    "mode",    "confidence", "sentence", "document",   "sentence_index", "begin", "end",         "rule"};

void sort_by_count(const Graph& graph, std::vector<EdgeIndex>& edges) {
  std::stable_sort(edges.begin(), edges.end(),
                   [&](EdgeIndex a, EdgeIndex b) { return graph.edge(a).count() > graph.edge(b).count(); });
}

}  // namespace

Result<Table> neighbors(const Graph& graph, const std::string& name) {
  const auto node = find_actor(graph, name);
  if (!node) return node.error();
  std::vector<EdgeIndex> found = graph.edges_of(*node);
  std::unordered_map<NodeIndex, std::size_t> weight;
  for (const EdgeIndex e : found) weight[other_end(graph.edge(e), *node)] += graph.edge(e).count();
  std::stable_sort(found.begin(), found.end(), [&](EdgeIndex a, EdgeIndex b) {
    const NodeIndex left = other_end(graph.edge(a), *node);
    const NodeIndex right = other_end(graph.edge(b), *node);
    if (left != right) return weight[left] != weight[right] ? weight[left] > weight[right] : left < right;
    return graph.edge(a).count() > graph.edge(b).count();
  });
  Table table{{"neighbor", "neighbor_id", "kind", "direction", "relation", "factuality", "count", "documents",
               "first_date", "last_date", "confidence", "sentence", "document"},
              {}};
  for (const EdgeIndex e : found) {
    const Edge& edge = graph.edge(e);
    const Node& other = graph.node(other_end(edge, *node));
    std::vector<Cell> row = {text_cell(other.name), text_cell(other.id), text_cell(to_string(other.kind)),
                             text_cell(direction_from(edge, *node))};
    add_edge_cells(row, graph, edge);
    table.rows.push_back(std::move(row));
  }
  return table;
}

Result<Table> edges(const Graph& graph, const EdgeQuery& query) {
  const auto ends = find_ends(graph, query);
  if (!ends) return ends.error();
  std::vector<EdgeIndex> found;
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e)
    if (takes(query, *ends, graph.edge(e))) found.push_back(e);
  sort_by_count(graph, found);
  Table table{query.each_statement ? kStatementColumns : kEdgeColumns, {}};
  const auto full = [&] { return query.limit != 0 && table.rows.size() >= query.limit; };
  for (const EdgeIndex e : found) {
    const Edge& edge = graph.edge(e);
    if (full()) break;
    if (!query.each_statement) {
      table.rows.push_back(edge_row(graph, edge));
      continue;
    }
    for (const Evidence& evidence : edge.evidence)
      if (!full()) table.rows.push_back(statement_row(graph, edge, evidence));
  }
  return table;
}

Table actors(const Graph& graph, std::size_t limit) {
  const std::vector<std::size_t> weight = weights(graph);
  std::vector<NodeIndex> order(graph.node_count());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](NodeIndex a, NodeIndex b) { return weight[a] > weight[b]; });
  if (limit != 0 && order.size() > limit) order.resize(limit);
  Table table{{"id", "name", "kind", "country", "role", "weight", "relations", "aliases"}, {}};
  for (const NodeIndex n : order) {
    const Node& node = graph.node(n);
    std::string aliases;
    for (const std::string& alias : node.aliases) aliases += (aliases.empty() ? "" : "; ") + alias;
    table.rows.push_back({text_cell(node.id), text_cell(node.name), text_cell(to_string(node.kind)),
                          text_cell(node.iso3.empty() ? node.country.value : node.iso3), text_cell(node.role.value),
                          count_cell(weight[n]), count_cell(graph.edges_of(n).size()), text_cell(aliases)});
  }
  return table;
}

Table summary(const Graph& graph) {
  std::array<std::size_t, 3> kinds{};
  std::array<std::size_t, static_cast<std::size_t>(Label::kCount)> labels{};
  std::string first;
  std::string last;
  for (NodeIndex n = 0; n < graph.node_count(); ++n) ++kinds[static_cast<std::size_t>(graph.node(n).kind)];
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    labels[static_cast<std::size_t>(edge.label)] += edge.count();
    if (!edge.first_date.empty() && (first.empty() || edge.first_date < first)) first = edge.first_date;
    last = std::max(last, edge.last_date);
  }
  Table table{{"what", "value"}, {}};
  const auto add = [&](std::string_view what, Cell value) {
    table.rows.push_back({text_cell(what), std::move(value)});
  };
  add("documents", count_cell(graph.documents().size()));
  add("persons", count_cell(kinds[static_cast<std::size_t>(ActorKind::kPerson)]));
  add("countries", count_cell(kinds[static_cast<std::size_t>(ActorKind::kCountry)]));
  add("organizations", count_cell(kinds[static_cast<std::size_t>(ActorKind::kOrganization)]));
  add("relations", count_cell(graph.edge_count()));
  add("statements", count_cell(graph.evidence_count()));
  std::size_t copies = 0;
  for (DocumentIndex d = 0; d < graph.documents().size(); ++d) copies += graph.original(d) == d ? 0 : 1;
  add("documents that are near copies", count_cell(copies));
  add("first date", text_cell(first));
  add("last date", text_cell(last));
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i] > 0) add(to_string(static_cast<Label>(i)), count_cell(labels[i]));
  return table;
}

}  // namespace entente
