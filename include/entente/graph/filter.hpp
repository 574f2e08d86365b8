#pragma once
/// Parts of a graph: what analysts ask for by confidence, label, kind, period and factuality.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

/// Empty lists and strings mean "all".
struct GraphFilter {
  float min_confidence = 0.0F;  ///< of one statement, 0..1
  std::vector<Label> labels;
  std::vector<ActorKind> kinds;  ///< both ends of an edge must be of these
  std::vector<Factuality> factualities;
  std::string from;           ///< "2018", "2018-03" or "2018-03-07": first day, inclusive
  std::string to;             ///< the same, last day, inclusive; undated statements fall out of any period
  bool keep_isolated = true;  ///< also nodes without an edge
  bool keep_text = true;      ///< sentences' text

  [[nodiscard]] bool takes(Label label) const;
  [[nodiscard]] bool takes(ActorKind kind) const;
  [[nodiscard]] bool takes(Factuality factuality) const;
  /// True if `date` ("2018", "2018-03", "2018-03-07" or "") may lie in the period.
  [[nodiscard]] bool takes_date(std::string_view date) const;
};

/// Checks `from` and `to`. Error kUsage for what is no date or a period that ends before it begins.
[[nodiscard]] Result<void> check(const GraphFilter& filter);

/// The statements that pass, their edges, and the nodes that these need.
[[nodiscard]] Graph filtered(const Graph& graph, const GraphFilter& filter);

/// The `limit` nodes of the greatest weight (statements that they take part in; ties by id) and the edges among them,
/// without nodes that no edge touches then. `limit` 0 means all.
[[nodiscard]] Graph top_actors(const Graph& graph, std::size_t limit);

/// Statements that each node takes part in, by NodeIndex; a loop counts once.
[[nodiscard]] std::vector<std::size_t> weights(const Graph& graph);

/// What the actors `ids` say to each other: the sub-graph of the nodes and all edges at distance up to `hops` of any of
/// them. Unknown ids are ignored.
[[nodiscard]] Graph neighbourhood(const Graph& graph, const std::vector<std::string>& ids, std::size_t hops);

}  // namespace entente
