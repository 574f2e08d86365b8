#pragma once
/// Countries in the text: their names, their people, their capitals and seats of government where these act.

#include "actors/draft.hpp"

namespace entente::actors {

/// Adds the countries' actors and mentions; fills `offices`. Requires: clean_names has run.
void find_countries(Draft& draft);

/// The noun that a country's word at `t` stands before ("officials" in "Mexican government officials"), or kNone.
[[nodiscard]] TokenIndex attributive_noun(const Draft& draft, TokenIndex t);

}  // namespace entente::actors
