#pragma once
/// A graph's pairs of actors as plain arrays, for measures.

#include <cstddef>
#include <vector>

#include "entente/graph/graph.hpp"

namespace entente {

/// Who is beside whom, once a pair, with a weight. Loops and what did not happen are left out.
struct Adjacency {
  std::vector<std::size_t> first;  ///< of each node in `targets`; one more at the end
  std::vector<NodeIndex> targets;  ///< ascending for each node
  std::vector<double> weights;     ///< independent documents

  [[nodiscard]] std::size_t size() const { return first.size() - 1; }
};

enum class Direction { kAlong, kBoth };

/// kAlong: from subject to object (both ways where reciprocal). kBoth: either way.
[[nodiscard]] Adjacency adjacency_of(const Graph& graph, Direction direction);

}  // namespace entente
