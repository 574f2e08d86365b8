#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <functional>
#include <limits>
#include <map>
#include <set>
#include <utility>

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

using Nodes = std::vector<NodeIndex>;

/// Steps and nodes that a search must not take.
struct Banned {
  std::set<std::pair<NodeIndex, NodeIndex>> steps;
  std::set<NodeIndex> nodes;
};

struct Path {
  Cost cost;
  Nodes nodes;
  friend bool operator<(const Path& a, const Path& b) {
    if (a.cost < b.cost || b.cost < a.cost) return a.cost < b.cost;
    return a.nodes < b.nodes;
  }
};

/// The cheapest path, or one without nodes.
Path shortest(const StepGraph& steps, NodeIndex from, NodeIndex to, const Banned& banned) {
  std::vector<StepGraph::vertex_descriptor> before(boost::num_vertices(steps));
  std::vector<Cost> cost(before.size());
  const auto index = boost::get(boost::vertex_index, steps);
  const auto weight = [&](const StepGraph::edge_descriptor& step) {
    const auto source = static_cast<NodeIndex>(boost::source(step, steps));
    const auto target = static_cast<NodeIndex>(boost::target(step, steps));
    const bool closed = banned.nodes.count(target) > 0 || banned.steps.count({source, target}) > 0;
    return closed ? kFar : steps[step];
  };
  boost::dijkstra_shortest_paths(steps, from,
                                 boost::predecessor_map(boost::make_iterator_property_map(before.begin(), index))
                                     .distance_map(boost::make_iterator_property_map(cost.begin(), index))
                                     .weight_map(boost::make_function_property_map<StepGraph::edge_descriptor>(weight))
                                     .distance_compare(std::less<Cost>())
                                     .distance_combine(Sum())
                                     .distance_inf(kFar)
                                     .distance_zero(Cost{}));
  if (cost[to].steps == kFar.steps) return {};
  Path path{cost[to], {to}};
  while (path.nodes.back() != from) path.nodes.push_back(static_cast<NodeIndex>(before[path.nodes.back()]));
  std::reverse(path.nodes.begin(), path.nodes.end());
  return path;
}

Cost cost_of(const StepGraph& steps, const Nodes& nodes) {
  Cost cost;
  for (std::size_t i = 1; i < nodes.size(); ++i)
    cost = Sum()(cost, steps[boost::edge(nodes[i - 1], nodes[i], steps).first]);
  return cost;
}

/// Yen 1971: each next path leaves an earlier one somewhere, and what would lead into an earlier one again is closed.
std::vector<Nodes> shortest_paths(const StepGraph& steps, NodeIndex from, NodeIndex to, std::size_t count) {
  std::vector<Nodes> found;
  std::set<Path> offers;
  if (Path first = shortest(steps, from, to, {}); !first.nodes.empty()) offers.insert(std::move(first));
  while (!offers.empty() && found.size() < count) {
    found.push_back(offers.begin()->nodes);
    offers.erase(offers.begin());
    if (found.size() == count) break;
    const Nodes last = found.back();
    Banned banned;
    for (std::size_t i = 0; i + 1 < last.size(); ++i) {
      banned.steps.clear();
      for (const Nodes& other : found) {
        const bool same = other.size() > i + 1 &&
                          std::equal(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(i) + 1, other.begin());
        if (same) banned.steps.insert({other[i], other[i + 1]});
      }
      Path rest = shortest(steps, last[i], to, banned);
      banned.nodes.insert(last[i]);
      if (rest.nodes.empty()) continue;
      rest.nodes.insert(rest.nodes.begin(), last.begin(), last.begin() + static_cast<std::ptrdiff_t>(i));
      rest.cost = cost_of(steps, rest.nodes);
      offers.insert(std::move(rest));
    }
  }
  return found;
}

/// The rows of one path.
void add_rows(Table& table, const Graph& graph, const Nodes& nodes, std::size_t number, const PathOptions& options) {
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    std::vector<EdgeIndex> relations;
    for (const EdgeIndex e : graph.edges_of(nodes[i - 1]))
      if (leads(graph.edge(e), nodes[i - 1], nodes[i], options)) relations.push_back(e);
    std::stable_sort(relations.begin(), relations.end(),
                     [&](EdgeIndex a, EdgeIndex b) { return graph.edge(a).count() > graph.edge(b).count(); });
    for (const EdgeIndex e : relations) {
      std::vector<Cell> row;
      if (options.count > 1) row.push_back(count_cell(number));
      row.insert(row.end(),
                 {count_cell(i), text_cell(graph.node(nodes[i - 1]).name),
                  text_cell(direction_from(graph.edge(e), nodes[i - 1])), text_cell(graph.node(nodes[i]).name)});
      add_edge_cells(row, graph, graph.edge(e));
      table.rows.push_back(std::move(row));
    }
  }
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
  if (options.count > 1) table.columns.insert(table.columns.begin(), "path");
  if (*start == *goal) return table;
  const std::vector<Nodes> paths = shortest_paths(steps_of(graph, options), *start, *goal, options.count);
  for (std::size_t p = 0; p < paths.size(); ++p) add_rows(table, graph, paths[p], p + 1, options);
  return table;
}

}  // namespace entente
