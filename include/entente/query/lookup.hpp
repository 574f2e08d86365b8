#pragma once
/// Finds actors by what a user types.

#include <string_view>
#include <vector>

#include "entente/core/result.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

/// What a name may stand for.
struct Candidates {
  std::vector<NodeIndex> matches;      ///< the best kind of match only, heaviest first
  std::vector<NodeIndex> suggestions;  ///< near misses where nothing matches, nearest first, at most five
};

/// Looks for, in this order: the id; the ISO code; the full name; an alias; the last words of a name ("Peña Nieto");
/// all words in any place. Case, accents and dots do not matter. Linear in the graph.
[[nodiscard]] Candidates look_up(const Graph& graph, std::string_view name);

/// The one actor meant. Errors, kNotFound: no such actor, with "did you mean ..."; kUsage: several, which it lists with
/// their ids.
[[nodiscard]] Result<NodeIndex> find_actor(const Graph& graph, std::string_view name);

}  // namespace entente
