#include "query/adjacency.hpp"

#include <algorithm>

namespace entente {

Adjacency adjacency_of(const Graph& graph, Direction direction) {
  struct Arc {
    NodeIndex from = 0;
    NodeIndex to = 0;
    double weight = 0.0;
  };
  std::vector<Arc> arcs;
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    const bool real = edge.factuality == Factuality::kActual || edge.factuality == Factuality::kFuture;
    if (!real || edge.subject == edge.object) continue;
    arcs.push_back({edge.subject, edge.object, static_cast<double>(edge.independent)});
    if (edge.reciprocal || direction == Direction::kBoth)
      arcs.push_back({edge.object, edge.subject, static_cast<double>(edge.independent)});
  }
  std::sort(arcs.begin(), arcs.end(),
            [](const Arc& a, const Arc& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
  Adjacency made;
  made.first.assign(graph.node_count() + 1, 0);
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    const bool same = i > 0 && arcs[i - 1].from == arcs[i].from && arcs[i - 1].to == arcs[i].to;
    if (same) {
      made.weights.back() += arcs[i].weight;
      continue;
    }
    made.targets.push_back(arcs[i].to);
    made.weights.push_back(arcs[i].weight);
    ++made.first[arcs[i].from + 1];
  }
  for (std::size_t n = 0; n < graph.node_count(); ++n) made.first[n + 1] += made.first[n];
  return made;
}

}  // namespace entente
