#pragma once
/// Which parts of one graph go into another: what filters and sub-graphs have in common.

#include <functional>

#include "entente/graph/graph.hpp"

namespace entente {

/// An empty function takes everything.
struct Selection {
  std::function<bool(NodeIndex)> node;
  std::function<bool(const Edge&)> edge;
  std::function<bool(const Evidence&)> statement;
  bool keep_isolated = true;  ///< also nodes and documents that no kept statement needs
  bool keep_text = true;
};

/// The selected part. An edge needs both its nodes.
[[nodiscard]] Graph select(const Graph& graph, const Selection& selection);

}  // namespace entente
