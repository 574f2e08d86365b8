#pragma once
/// Pronouns, descriptions and offices: whom they stand for, read from left to right.

#include "actors/draft.hpp"

namespace entente::actors {

/// Adds mentions for pronouns ("he"), descriptions ("the envoy") and `offices`. Requires: names, countries and roles
/// are done. Each looks back over a bounded number of mentions, so time is linear.
void resolve_anaphora(Draft& draft);

}  // namespace entente::actors
