#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "entente/query/query.hpp"
#include "query/adjacency.hpp"
#include "query/cells.hpp"

namespace entente {
namespace {

struct MeasureName {
  std::string_view name;
  Measure measure;
};
constexpr std::array kMeasures = {MeasureName{"degree", Measure::kDegree}, MeasureName{"strength", Measure::kStrength},
                                  MeasureName{"pagerank", Measure::kPagerank},
                                  MeasureName{"betweenness", Measure::kBetweenness}};

std::vector<double> degrees(const Adjacency& beside) {
  std::vector<double> degree(beside.size());
  for (std::size_t n = 0; n < degree.size(); ++n)
    degree[n] = static_cast<double>(beside.first[n + 1] - beside.first[n]);
  return degree;
}

std::vector<double> strengths(const Adjacency& beside) {
  std::vector<double> strength(beside.size(), 0.0);
  for (std::size_t n = 0; n < strength.size(); ++n)
    for (std::size_t i = beside.first[n]; i < beside.first[n + 1]; ++i) strength[n] += beside.weights[i];
  return strength;
}

/// Power iteration; what actors without a way out hold is spread over all.
std::vector<double> pageranks(const Adjacency& along) {
  constexpr double kDamping = 0.85;
  constexpr int kRounds = 100;
  constexpr double kStill = 1e-10;
  const std::size_t size = along.size();
  const auto count = static_cast<double>(size);
  const std::vector<double> out = strengths(along);
  std::vector<double> rank(size, size == 0 ? 0.0 : 1.0 / count);
  std::vector<double> next(size);
  for (int round = 0; round < kRounds; ++round) {
    double stuck = 0.0;
    for (std::size_t n = 0; n < size; ++n) stuck += out[n] == 0.0 ? rank[n] : 0.0;
    std::fill(next.begin(), next.end(), (1.0 - kDamping + kDamping * stuck) / count);
    for (std::size_t n = 0; n < size; ++n) {
      if (out[n] == 0.0) continue;
      const double share = kDamping * rank[n] / out[n];
      for (std::size_t i = along.first[n]; i < along.first[n + 1]; ++i)
        next[along.targets[i]] += share * along.weights[i];
    }
    double moved = 0.0;
    for (std::size_t n = 0; n < size; ++n) moved += std::abs(next[n] - rank[n]);
    rank.swap(next);
    if (moved < kStill) break;
  }
  return rank;
}

/// One source's shortest paths (Brandes 2001): adds to `score` what each node carries of them.
class PathCounter {
 public:
  explicit PathCounter(const Adjacency& beside)
      : beside_(beside), paths_(beside.size()), steps_(beside.size()), carried_(beside.size()) {}

  void add(NodeIndex source, double weight, std::vector<double>& score) {
    constexpr std::uint32_t kFar = 0xFFFFFFFF;
    std::fill(paths_.begin(), paths_.end(), 0.0);
    std::fill(steps_.begin(), steps_.end(), kFar);
    std::fill(carried_.begin(), carried_.end(), 0.0);
    order_ = {source};
    paths_[source] = 1.0;
    steps_[source] = 0;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      const NodeIndex n = order_[at];
      for (std::size_t i = beside_.first[n]; i < beside_.first[n + 1]; ++i) {
        const NodeIndex to = beside_.targets[i];
        if (steps_[to] == kFar) {
          steps_[to] = steps_[n] + 1;
          order_.push_back(to);
        }
        if (steps_[to] == steps_[n] + 1) paths_[to] += paths_[n];
      }
    }
    for (std::size_t at = order_.size(); at-- > 1;) {
      const NodeIndex n = order_[at];
      score[n] += weight * carried_[n];
      for (std::size_t i = beside_.first[n]; i < beside_.first[n + 1]; ++i) {
        const NodeIndex from = beside_.targets[i];
        if (steps_[from] + 1 == steps_[n]) carried_[from] += paths_[from] / paths_[n] * (1.0 + carried_[n]);
      }
    }
  }

 private:
  const Adjacency& beside_;
  std::vector<double> paths_;
  std::vector<std::uint32_t> steps_;
  std::vector<double> carried_;
  std::vector<NodeIndex> order_;
};

/// Exact for small graphs; else from sources spread evenly over the ids (Brandes and Pich 2007).
std::vector<double> betweennesses(const Adjacency& beside) {
  constexpr std::size_t kExact = 2000;
  constexpr std::size_t kSources = 512;
  const std::size_t size = beside.size();
  std::vector<double> score(size, 0.0);
  if (size < 3) return score;
  const std::size_t sources = size <= kExact ? size : kSources;
  const auto count = static_cast<double>(size);
  const double weight = count / static_cast<double>(sources) / ((count - 1.0) * (count - 2.0));
  PathCounter counter(beside);
  for (std::size_t i = 0; i < sources; ++i) counter.add(static_cast<NodeIndex>(i * size / sources), weight, score);
  return score;
}

std::vector<double> measured(const Graph& graph, Measure measure) {
  switch (measure) {
    case Measure::kDegree:
      return degrees(adjacency_of(graph, Direction::kBoth));
    case Measure::kStrength:
      return strengths(adjacency_of(graph, Direction::kBoth));
    case Measure::kPagerank:
      return pageranks(adjacency_of(graph, Direction::kAlong));
    case Measure::kBetweenness:
      break;
  }
  return betweennesses(adjacency_of(graph, Direction::kBoth));
}

}  // namespace

std::optional<Measure> parse_measure(std::string_view name) {
  for (const MeasureName& entry : kMeasures)
    if (entry.name == name) return entry.measure;
  return std::nullopt;
}

Table top(const Graph& graph, Measure measure, const std::vector<ActorKind>& kinds, std::size_t limit) {
  std::vector<double> score = measured(graph, measure);
  // Eight digits: the rest is how sums are rounded, and must not decide on the order.
  for (double& value : score) value = std::round(value * 1e8) / 1e8;
  std::vector<NodeIndex> order;
  for (NodeIndex n = 0; n < graph.node_count(); ++n)
    if (kinds.empty() || std::find(kinds.begin(), kinds.end(), graph.node(n).kind) != kinds.end()) order.push_back(n);
  std::stable_sort(order.begin(), order.end(), [&](NodeIndex a, NodeIndex b) { return score[a] > score[b]; });
  if (limit != 0 && order.size() > limit) order.resize(limit);
  std::string name;
  for (const MeasureName& entry : kMeasures)
    if (entry.measure == measure) name = entry.name;
  Table table{{"rank", "name", "id", "kind", "country", "role", name}, {}};
  const bool whole = measure == Measure::kDegree || measure == Measure::kStrength;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Node& node = graph.node(order[i]);
    const Cell cell = whole ? count_cell(static_cast<std::size_t>(score[order[i]])) : Cell(score[order[i]]);
    table.rows.push_back({count_cell(i + 1), text_cell(node.name), text_cell(node.id), text_cell(to_string(node.kind)),
                          text_cell(node.iso3.empty() ? node.country.value : node.iso3), text_cell(node.role.value),
                          cell});
  }
  return table;
}

}  // namespace entente
