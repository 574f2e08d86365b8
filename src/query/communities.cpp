#include <algorithm>
#include <map>
#include <numeric>

#include "entente/query/query.hpp"
#include "query/adjacency.hpp"
#include "query/cells.hpp"

namespace entente {
namespace {

/// A weighted graph whose nodes may stand for whole communities: `inner` is the weight inside each (twice).
struct Level {
  Adjacency beside;
  std::vector<double> inner;
};

/// Moves nodes to the neighbouring community of the greatest gain in modularity until none moves; gives the community
/// of each. Nodes in order, ties to the smallest community: the result depends on nothing but the graph.
std::vector<std::uint32_t> settle(const Level& level) {
  const std::size_t size = level.beside.size();
  std::vector<std::uint32_t> community(size);
  std::iota(community.begin(), community.end(), 0U);
  std::vector<double> degree(level.inner);
  for (std::size_t n = 0; n < size; ++n)
    for (std::size_t i = level.beside.first[n]; i < level.beside.first[n + 1]; ++i)
      degree[n] += level.beside.weights[i];
  const double all = std::accumulate(degree.begin(), degree.end(), 0.0);
  if (all == 0.0) return community;
  std::vector<double> total(degree);
  std::vector<double> towards(size, 0.0);
  constexpr int kRounds = 30;
  bool moved = true;
  for (int round = 0; moved && round < kRounds; ++round) {
    moved = false;
    for (std::size_t n = 0; n < size; ++n) {
      const std::size_t begin = level.beside.first[n];
      const std::size_t end = level.beside.first[n + 1];
      for (std::size_t i = begin; i < end; ++i) towards[community[level.beside.targets[i]]] += level.beside.weights[i];
      const std::uint32_t old = community[n];
      total[old] -= degree[n];
      std::uint32_t best = old;
      double gain = towards[old] - total[old] * degree[n] / all;
      for (std::size_t i = begin; i < end; ++i) {
        const std::uint32_t other = community[level.beside.targets[i]];
        const double offer = towards[other] - total[other] * degree[n] / all;
        if (offer > gain + 1e-12 || (offer > gain - 1e-12 && other < best && best != old)) {
          gain = offer;
          best = other;
        }
      }
      total[best] += degree[n];
      community[n] = best;
      moved = moved || best != old;
      for (std::size_t i = begin; i < end; ++i) towards[community[level.beside.targets[i]]] = 0.0;
      towards[old] = 0.0;
    }
  }
  return community;
}

/// Renumbers from 0 in order of appearance; gives how many there are.
std::size_t renumber(std::vector<std::uint32_t>& community) {
  std::map<std::uint32_t, std::uint32_t> numbers;
  for (std::uint32_t& c : community) c = numbers.emplace(c, static_cast<std::uint32_t>(numbers.size())).first->second;
  return numbers.size();
}

Level gathered(const Level& level, const std::vector<std::uint32_t>& community, std::size_t count) {
  std::vector<std::map<NodeIndex, double>> rows(count);
  Level next;
  next.inner.assign(count, 0.0);
  for (std::size_t n = 0; n < level.beside.size(); ++n) {
    next.inner[community[n]] += level.inner[n];
    for (std::size_t i = level.beside.first[n]; i < level.beside.first[n + 1]; ++i) {
      const std::uint32_t other = community[level.beside.targets[i]];
      if (other == community[n]) {
        next.inner[other] += level.beside.weights[i];
      } else {
        rows[community[n]][other] += level.beside.weights[i];
      }
    }
  }
  next.beside.first.push_back(0);
  for (const auto& row : rows) {
    for (const auto& [to, weight] : row) {
      next.beside.targets.push_back(to);
      next.beside.weights.push_back(weight);
    }
    next.beside.first.push_back(next.beside.targets.size());
  }
  return next;
}

std::vector<std::uint32_t> louvain(const Graph& graph) {
  Level level{adjacency_of(graph, Direction::kBoth), std::vector<double>(graph.node_count(), 0.0)};
  std::vector<std::uint32_t> whole(graph.node_count());
  std::iota(whole.begin(), whole.end(), 0U);
  while (true) {
    std::vector<std::uint32_t> community = settle(level);
    const std::size_t count = renumber(community);
    for (std::uint32_t& c : whole) c = community[c];
    if (count == level.beside.size()) return whole;
    level = gathered(level, community, count);
  }
}

}  // namespace

Table communities(const Graph& graph) {
  const std::vector<std::uint32_t> community = louvain(graph);
  const Adjacency beside = adjacency_of(graph, Direction::kBoth);
  std::vector<double> strength(graph.node_count(), 0.0);
  for (std::size_t n = 0; n < strength.size(); ++n)
    for (std::size_t i = beside.first[n]; i < beside.first[n + 1]; ++i) strength[n] += beside.weights[i];
  std::map<std::uint32_t, std::vector<NodeIndex>> members;
  for (NodeIndex n = 0; n < graph.node_count(); ++n) members[community[n]].push_back(n);
  std::vector<std::vector<NodeIndex>> groups;
  for (auto& [number, nodes] : members) {
    std::stable_sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) { return strength[a] > strength[b]; });
    groups.push_back(std::move(nodes));
  }
  std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  Table table{{"community", "size", "name", "id", "kind", "country", "strength"}, {}};
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const NodeIndex n : groups[g]) {
      const Node& node = graph.node(n);
      table.rows.push_back({count_cell(g + 1), count_cell(groups[g].size()), text_cell(node.name), text_cell(node.id),
                            text_cell(to_string(node.kind)),
                            text_cell(node.iso3.empty() ? node.country.value : node.iso3),
                            count_cell(static_cast<std::size_t>(strength[n]))});
    }
  }
  return table;
}

}  // namespace entente
