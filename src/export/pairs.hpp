#pragma once
/// Relations gathered by pairs of actors, as tables and pictures want them.

#include <array>
#include <string>
#include <vector>

#include "entente/export/options.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

inline constexpr std::size_t kLabelCount = static_cast<std::size_t>(Label::kCount);

/// All relations from one actor to another.
struct Pair {
  NodeIndex from = 0;
  NodeIndex to = 0;
  bool reciprocal = true;                         ///< all of them are
  bool unreal = false;                            ///< negated or hypothetical; only where kept apart
  std::size_t weight = 0;                         ///< statements
  std::size_t independent = 0;                    ///< documents behind them, near copies counted once
  std::array<std::size_t, kLabelCount> counts{};  ///< statements by label
  std::array<std::size_t, 3> stances{};           ///< statements by Stance
  std::string first_date;
  std::string last_date;
  std::vector<EdgeIndex> edges;  ///< the heaviest first

  /// From -1 (all conflict) to 1 (all cooperation); 0 where there is neither.
  [[nodiscard]] double balance() const;
  /// Labels that occur, the most frequent first.
  [[nodiscard]] std::vector<Label> labels() const;
};

/// How finely to gather.
enum class Gather {
  kDirection,   ///< one for each ordered pair; a reciprocal relation counts in its canonical direction
  kForDrawing,  ///< besides, reciprocal relations and unreal ones apart, since they are drawn in another style
};

/// In order of from, to, reciprocal, unreal.
[[nodiscard]] std::vector<Pair> pairs_of(const Graph& graph, Gather gather);

/// Documents behind edges, near copies of one text counted once.
[[nodiscard]] std::size_t independent_texts(const Graph& graph, const std::vector<EdgeIndex>& edges);

/// The part of a graph that the options ask for; `real_only` is the format's choice where they name no factualities.
[[nodiscard]] Graph selected(const Graph& graph, const ExportOptions& options, bool real_only);

}  // namespace entente
