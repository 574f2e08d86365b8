#pragma once
/// Organisations: which names and acronyms of a text mean the same body, and whose it is.

#include "actors/draft.hpp"

namespace entente::actors {

/// Makes the organisations' actors and mentions; sets CleanName::actor. Requires: find_countries has run.
void join_organizations(Draft& draft);

}  // namespace entente::actors
