#pragma once
/// Finds the phrases of the tables (countries, demonyms, capitals, seats, organisations) in a text.

#include "actors/draft.hpp"

namespace entente::actors {

/// Fills `hits` and `hit_at`: the longest phrase at each place, from left to right.
void find_phrases(Draft& draft);

}  // namespace entente::actors
