#pragma once
/// The best dependency tree with exactly one word under the root: Chu-Liu/Edmonds on a dense matrix, in place.
/// Source: Edmonds, Optimum branchings (1967); contraction on one matrix takes O(n²) for each cycle's size, O(n²) in
/// all but for rows that are read again.

#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// Arc scores [dependent][head] of nodes 0 (the root) … n: row 0 and the diagonal are never read.
struct ArcScores {
  std::size_t nodes = 0;
  std::vector<double> values;

  void shape(std::size_t node_count) {
    nodes = node_count;
    if (values.size() < nodes * nodes) values.resize(nodes * nodes);
  }
  [[nodiscard]] double& at(std::size_t dependent, std::size_t head) { return values[dependent * nodes + head]; }
  [[nodiscard]] double at(std::size_t dependent, std::size_t head) const { return values[dependent * nodes + head]; }
};

/// The head of each node; heads[0] = 0. `scores` is used up. Scores that are not finite count as very bad ones.
[[nodiscard]] std::vector<std::uint32_t> best_tree(ArcScores& scores);

}  // namespace entente
