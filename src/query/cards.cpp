#include <algorithm>
#include <map>
#include <tuple>

#include "entente/query/lookup.hpp"
#include "entente/query/query.hpp"
#include "query/cells.hpp"

namespace entente {
namespace {

std::string joined(const std::vector<std::string>& texts) {
  std::string text;
  for (const std::string& one : texts) text += (text.empty() ? "" : "; ") + one;
  return text;
}

std::vector<Cell> fact_row(std::string_view what, Cell value) {
  std::vector<Cell> row = {text_cell("actor"), text_cell(what), Cell(), std::move(value)};
  row.resize(11);
  return row;
}

std::vector<Cell> edge_row(const Graph& graph, const Edge& edge, NodeIndex node) {
  const NodeIndex other = edge.subject == node ? edge.object : edge.subject;
  const Evidence& best = edge.best();
  std::string what(to_string(edge.label));
  if (edge.factuality != Factuality::kActual) what.append(" (").append(to_string(edge.factuality)).append(")");
  return {text_cell(is_event(edge.label) ? "event" : "tie"),
          text_cell(what),
          text_cell(direction_from(edge, node)),
          text_cell(graph.node(other).name),
          count_cell(edge.count()),
          count_cell(edge.documents),
          count_cell(edge.independent),
          text_cell(edge.first_date),
          text_cell(edge.last_date),
          text_cell(best.text),
          text_cell(graph.document(best).id)};
}

std::vector<Cell> dated_row(const Graph& graph, const Edge& edge, const Evidence& evidence) {
  return {text_cell(graph.date_of(evidence)),
          text_cell(graph.node(edge.subject).name),
          text_cell(to_string(edge.label)),
          text_cell(graph.node(edge.object).name),
          text_cell(to_string(edge.factuality)),
          confidence_cell(evidence.confidence),
          text_cell(evidence.text),
          text_cell(graph.document(evidence).id)};
}

}  // namespace

Result<Table> who(const Graph& graph, const std::string& name) {
  const auto found = find_actor(graph, name);
  if (!found) return found.error();
  const Node& node = graph.node(*found);
  Table table{{"section", "what", "direction", "value", "count", "documents", "independent", "first_date", "last_date",
               "sentence", "document"},
              {}};
  table.rows = {fact_row("name", text_cell(node.name)), fact_row("id", text_cell(node.id)),
                fact_row("kind", text_cell(to_string(node.kind)))};
  const auto add = [&](std::string_view what, std::string_view value) {
    if (!value.empty()) table.rows.push_back(fact_row(what, text_cell(value)));
  };
  add("country", node.iso3.empty() ? node.country.value : node.iso3);
  add("role", node.role.value);
  add("sector", node.sector.value);
  add("aliases", joined(node.aliases));
  std::vector<EdgeIndex> edges = graph.edges_of(*found);
  std::map<NodeIndex, std::size_t> weight;
  const auto other = [&](EdgeIndex e) {
    return graph.edge(e).subject == *found ? graph.edge(e).object : graph.edge(e).subject;
  };
  for (const EdgeIndex e : edges) weight[other(e)] += graph.edge(e).count();
  std::stable_sort(edges.begin(), edges.end(), [&](EdgeIndex a, EdgeIndex b) {
    const auto key = [&](EdgeIndex e) {
      return std::tuple(is_event(graph.edge(e).label), ~weight[other(e)], other(e), ~graph.edge(e).count());
    };
    return key(a) < key(b);
  });
  for (const EdgeIndex e : edges) table.rows.push_back(edge_row(graph, graph.edge(e), *found));
  return table;
}

Result<Table> timeline(const Graph& graph, const std::string& name, const std::string& other) {
  const auto first = find_actor(graph, name);
  if (!first) return first.error();
  NodeIndex second = *first;
  if (!other.empty()) {
    const auto found = find_actor(graph, other);
    if (!found) return found.error();
    second = *found;
  }
  std::vector<std::pair<std::string_view, std::vector<Cell>>> rows;
  for (const EdgeIndex e : graph.edges_of(*first)) {
    const Edge& edge = graph.edge(e);
    if (!other.empty() && edge.subject != second && edge.object != second) continue;
    for (const Evidence& evidence : edge.evidence)
      rows.emplace_back(graph.date_of(evidence), dated_row(graph, edge, evidence));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.first.empty(), a.first) < std::tuple(b.first.empty(), b.first);
  });
  Table table{{"date", "subject", "relation", "object", "factuality", "confidence", "sentence", "document"}, {}};
  for (auto& [date, row] : rows) table.rows.push_back(std::move(row));
  return table;
}

Table diff(const Graph& before, const Graph& after) {
  using Key = std::tuple<std::string_view, std::string_view, Label, Factuality, bool>;
  struct Sides {
    const Edge* before = nullptr;
    const Edge* after = nullptr;
  };
  std::map<Key, Sides> edges;
  const auto collect = [&](const Graph& graph, const Edge* Sides::*side) {
    for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
      const Edge& edge = graph.edge(e);
      const Key key(graph.node(edge.subject).id, graph.node(edge.object).id, edge.label, edge.factuality,
                    edge.reciprocal);
      edges[key].*side = &edge;
    }
  };
  collect(before, &Sides::before);
  collect(after, &Sides::after);
  Table table{{"change", "subject", "relation", "object", "factuality", "before", "after", "sentence", "document"}, {}};
  for (const auto& [key, sides] : edges) {
    const std::size_t old = sides.before == nullptr ? 0 : sides.before->count();
    const std::size_t now = sides.after == nullptr ? 0 : sides.after->count();
    if (old == now) continue;
    const Graph& graph = sides.after == nullptr ? before : after;
    const Edge& edge = sides.after == nullptr ? *sides.before : *sides.after;
    const char* change = old == 0 ? "+" : now == 0 ? "-" : "~";
    table.rows.push_back({text_cell(change), text_cell(graph.node(edge.subject).name), text_cell(to_string(edge.label)),
                          text_cell(graph.node(edge.object).name), text_cell(to_string(edge.factuality)),
                          count_cell(old), count_cell(now), text_cell(edge.best().text),
                          text_cell(graph.document(edge.best()).id)});
  }
  return table;
}

}  // namespace entente
