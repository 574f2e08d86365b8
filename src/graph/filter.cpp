#include "entente/graph/filter.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "graph/selection.hpp"

namespace entente {
namespace {

template <class T>
bool takes_any(const std::vector<T>& wanted, T value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

/// The date filled up to a whole day: with the lowest or the highest that its missing parts can be.
std::string day_of(std::string_view date, bool last) {
  std::string day(date);
  if (day.size() == 4) day += last ? "-99" : "-00";
  if (day.size() == 7) day += last ? "-99" : "-00";
  return day;
}

/// "2018", "2018-03", "2018-03-07".
bool is_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  }
  const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  if (text.size() >= 7 && (number(5) < 1 || number(5) > 12)) return false;
  return text.size() < 10 || (number(8) >= 1 && number(8) <= 31);
}

}  // namespace

bool GraphFilter::takes(Label label) const { return takes_any(labels, label); }
bool GraphFilter::takes(ActorKind kind) const { return takes_any(kinds, kind); }
bool GraphFilter::takes(Factuality factuality) const { return takes_any(factualities, factuality); }

bool GraphFilter::takes_date(std::string_view date) const {
  if (from.empty() && to.empty()) return true;
  if (date.empty()) return false;
  if (!from.empty() && day_of(date, true) < day_of(from, false)) return false;
  return to.empty() || day_of(date, false) <= day_of(to, true);
}

Result<void> check(const GraphFilter& filter) {
  for (const std::string& date : {filter.from, filter.to}) {
    if (!date.empty() && !is_date(date))
      return Error{ErrorCode::kUsage, "", "'" + date + "' is no date (write 2018, 2018-03 or 2018-03-07)"};
  }
  if (!filter.from.empty() && !filter.to.empty() && day_of(filter.to, true) < day_of(filter.from, false))
    return Error{ErrorCode::kUsage, "", "the period ends before it begins: " + filter.from + " to " + filter.to};
  return {};
}

Graph filtered(const Graph& graph, const GraphFilter& filter) {
  Selection selection;
  selection.keep_isolated = filter.keep_isolated;
  selection.keep_text = filter.keep_text;
  selection.node = [&](NodeIndex n) { return filter.takes(graph.node(n).kind); };
  selection.edge = [&](const Edge& edge) { return filter.takes(edge.label) && filter.takes(edge.factuality); };
  selection.statement = [&](const Evidence& evidence) {
    return evidence.confidence >= filter.min_confidence && filter.takes_date(graph.date_of(evidence));
  };
  return select(graph, selection);
}

std::vector<std::size_t> weights(const Graph& graph) {
  std::vector<std::size_t> weight(graph.node_count(), 0);
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    weight[edge.subject] += edge.count();
    if (edge.object != edge.subject) weight[edge.object] += edge.count();
  }
  return weight;
}

Graph top_actors(const Graph& graph, std::size_t limit) {
  if (limit == 0 || limit >= graph.node_count()) return graph;
  const std::vector<std::size_t> weight = weights(graph);
  std::vector<NodeIndex> order(graph.node_count());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](NodeIndex a, NodeIndex b) { return weight[a] > weight[b]; });
  std::vector<bool> kept(graph.node_count(), false);
  for (std::size_t i = 0; i < limit; ++i) kept[order[i]] = true;
  Selection selection;
  selection.keep_isolated = false;
  selection.node = [&](NodeIndex n) { return kept[n]; };
  return select(graph, selection);
}

Graph neighbourhood(const Graph& graph, const std::vector<std::string>& ids, std::size_t hops) {
  std::vector<bool> kept(graph.node_count(), false);
  std::vector<NodeIndex> border;
  for (const std::string& id : ids) {
    const auto node = graph.find(id);
    if (!node || kept[*node]) continue;
    kept[*node] = true;
    border.push_back(*node);
  }
  for (std::size_t hop = 0; hop < hops && !border.empty(); ++hop) {
    std::vector<NodeIndex> next;
    for (const NodeIndex node : border) {
      for (const EdgeIndex e : graph.edges_of(node)) {
        const NodeIndex other = graph.edge(e).subject == node ? graph.edge(e).object : graph.edge(e).subject;
        if (kept[other]) continue;
        kept[other] = true;
        next.push_back(other);
      }
    }
    border = std::move(next);
  }
  Selection selection;
  selection.keep_isolated = false;
  selection.node = [&](NodeIndex n) { return kept[n]; };
  return select(graph, selection);
}

}  // namespace entente
