#pragma once
/// The analysis' names, cleaned: borders, titles, kinds; and those that it missed elsewhere in the same text.

#include "actors/draft.hpp"

namespace entente::actors {

/// Fills `names` and `name_at` from `doc.names`. Requires: find_phrases has run.
void clean_names(Draft& draft);

}  // namespace entente::actors
