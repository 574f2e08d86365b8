#pragma once
/// What all exports have in common.

#include <cstddef>

#include "entente/graph/filter.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

struct ExportOptions {
  /// Empty `factualities` means what suits the format: pictures and pair tables show what happened or is planned
  /// (actual, future); formats that say the factuality of every edge have all.
  GraphFilter filter;
  bool isolated = false;  ///< also actors without a relation; filter.keep_isolated is not looked at
  bool multi = false;     ///< GraphML: an edge for each relation instead of one for each pair of actors
  std::size_t top_n = 0;  ///< only the actors of the greatest weight; 0: all
};

/// Actors that a picture shows where the user does not say; more cannot be read.
inline constexpr std::size_t kDrawnActors = 30;

}  // namespace entente
