#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <functional>
#include <limits>
#include <map>

#include "entente/query/lookup.hpp"
#include "entente/query/query.hpp"
#include "query/cells.hpp"

namespace entente {
namespace {

/// Steps first; of equally many, the sum of 1 / statements: chains of well-attested relations win.
struct Cost {
  std::uint32_t steps = 0;
  double doubt = 0.0;
  friend bool operator<(const Cost& a, const Cost& b) {
    return a.steps != b.steps ? a.steps < b.steps : a.doubt < b.doubt;
  }
};

constexpr Cost kFar{std::numeric_limits<std::uint32_t>::max(), 0.0};

struct Sum {
  Cost operator()(const Cost& a, const Cost& b) const {
    if (a.steps == kFar.steps || b.steps == kFar.steps) return kFar;
    return {a.steps + b.steps, a.doubt + b.doubt};
  }
};

using StepGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Cost>;

bool usable(const Edge& edge, const PathOptions& options) {
  const bool real = edge.factuality == Factuality::kActual || edge.factuality == Factuality::kFuture;
  return edge.subject != edge.object && (real || options.unreal);
}

bool leads(const Edge& edge, NodeIndex from, NodeIndex to, const PathOptions& options) {
  if (!usable(edge, options)) return false;
  if (edge.subject == from && edge.object == to) return true;
  return edge.subject == to && edge.object == from && (edge.reciprocal || !options.directed);
}

/// One step for each pair of actors that relations lead between.
StepGraph steps_of(const Graph& graph, const PathOptions& options) {
  std::map<std::pair<NodeIndex, NodeIndex>, std::size_t> count;
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    if (!usable(edge, options)) continue;
    count[{edge.subject, edge.object}] += edge.count();
    if (edge.reciprocal || !options.directed) count[{edge.object, edge.subject}] += edge.count();
  }
  StepGraph steps(graph.node_count());
  for (const auto& [pair, statements] : count)
    boost::add_edge(pair.first, pair.second, Cost{1, 1.0 / static_cast<double>(statements)}, steps);
  return steps;
}

/// The nodes from `from` to `to`, or nothing.
std::vector<NodeIndex> chain(const Graph& graph, NodeIndex from, NodeIndex to, const PathOptions& options) {
  const StepGraph steps = steps_of(graph, options);
  std::vector<StepGraph::vertex_descriptor> before(graph.node_count());
  std::vector<Cost> cost(graph.node_count());
  const auto index = boost::get(boost::vertex_index, steps);
  boost::dijkstra_shortest_paths(steps, from,
                                 boost::predecessor_map(boost::make_iterator_property_map(before.begin(), index))
                                     .distance_map(boost::make_iterator_property_map(cost.begin(), index))
                                     .weight_map(boost::get(boost::edge_bundle, steps))
                                     .distance_compare(std::less<Cost>())
                                     .distance_combine(Sum())
                                     .distance_inf(kFar)
                                     .distance_zero(Cost{}));
  if (cost[to].steps == kFar.steps) return {};
  std::vector<NodeIndex> nodes = {to};
  while (nodes.back() != from) nodes.push_back(static_cast<NodeIndex>(before[nodes.back()]));
  std::reverse(nodes.begin(), nodes.end());
  return nodes;
}

}  // namespace

Result<Table> path(const Graph& graph, const std::string& from, const std::string& to, const PathOptions& options) {
  const auto start = find_actor(graph, from);
  if (!start) return start.error();
  const auto goal = find_actor(graph, to);
  if (!goal) return goal.error();
  Table table{{"step", "from", "direction", "to", "relation", "factuality", "count", "documents", "first_date",
               "last_date", "confidence", "sentence", "document"},
              {}};
  const std::vector<NodeIndex> nodes = chain(graph, *start, *goal, options);
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    std::vector<EdgeIndex> relations;
    for (const EdgeIndex e : graph.edges_of(nodes[i - 1]))
      if (leads(graph.edge(e), nodes[i - 1], nodes[i], options)) relations.push_back(e);
    std::stable_sort(relations.begin(), relations.end(),
                     [&](EdgeIndex a, EdgeIndex b) { return graph.edge(a).count() > graph.edge(b).count(); });
    for (const EdgeIndex e : relations) {
      std::vector<Cell> row = {count_cell(i), text_cell(graph.node(nodes[i - 1]).name),
                               text_cell(direction_from(graph.edge(e), nodes[i - 1])),
                               text_cell(graph.node(nodes[i]).name)};
      add_edge_cells(row, graph, graph.edge(e));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace entente
