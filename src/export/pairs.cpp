#include "export/pairs.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace entente {
namespace {

bool is_unreal(Factuality factuality) {
  return factuality == Factuality::kNegated || factuality == Factuality::kHypothetical;
}

void add_edge(Pair& pair, const Edge& edge) {
  pair.reciprocal = pair.reciprocal && edge.reciprocal;
  pair.weight += edge.count();
  pair.counts[static_cast<std::size_t>(edge.label)] += edge.count();
  pair.stances[static_cast<std::size_t>(stance(edge.label))] += edge.count();
  if (!edge.first_date.empty() && (pair.first_date.empty() || edge.first_date < pair.first_date))
    pair.first_date = edge.first_date;
  pair.last_date = std::max(pair.last_date, edge.last_date);
  pair.edges.push_back(edge.index);
}

}  // namespace

double Pair::balance() const {
  const auto good = static_cast<double>(stances[static_cast<std::size_t>(Stance::kCooperative)]);
  const auto bad = static_cast<double>(stances[static_cast<std::size_t>(Stance::kConflictive)]);
  return good + bad > 0.0 ? (good - bad) / (good + bad) : 0.0;
}

std::vector<Label> Pair::labels() const {
  std::vector<Label> found;
  for (std::size_t i = 0; i < kLabelCount; ++i)
    if (counts[i] > 0) found.push_back(static_cast<Label>(i));
  std::stable_sort(found.begin(), found.end(), [&](Label a, Label b) {
    return counts[static_cast<std::size_t>(a)] > counts[static_cast<std::size_t>(b)];
  });
  return found;
}

std::vector<Pair> pairs_of(const Graph& graph, Gather gather) {
  const bool drawing = gather == Gather::kForDrawing;
  std::map<std::tuple<NodeIndex, NodeIndex, bool, bool>, Pair> gathered;
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    const bool unreal = drawing && is_unreal(edge.factuality);
    Pair& pair = gathered[{edge.subject, edge.object, drawing && edge.reciprocal, unreal}];
    pair.from = edge.subject;
    pair.to = edge.object;
    pair.unreal = unreal;
    add_edge(pair, edge);
  }
  std::vector<Pair> pairs;
  pairs.reserve(gathered.size());
  for (auto& [key, pair] : gathered) {
    std::stable_sort(pair.edges.begin(), pair.edges.end(),
                     [&](EdgeIndex a, EdgeIndex b) { return graph.edge(a).count() > graph.edge(b).count(); });
    pair.independent = independent_texts(graph, pair.edges);
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

std::size_t independent_texts(const Graph& graph, const std::vector<EdgeIndex>& edges) {
  if (edges.size() == 1) return graph.edge(edges.front()).independent;
  std::vector<DocumentIndex> texts;
  for (const EdgeIndex e : edges)
    for (const Evidence& evidence : graph.edge(e).evidence) texts.push_back(graph.original(evidence.document));
  std::sort(texts.begin(), texts.end());
  return static_cast<std::size_t>(std::unique(texts.begin(), texts.end()) - texts.begin());
}

Graph selected(const Graph& graph, const ExportOptions& options, bool real_only) {
  GraphFilter filter = options.filter;
  filter.keep_isolated = options.isolated;
  if (real_only && filter.factualities.empty()) filter.factualities = {Factuality::kActual, Factuality::kFuture};
  return top_actors(filtered(graph, filter), options.top_n);
}

}  // namespace entente
