#pragma once
/// Relative pronouns: "who", "whom", "whose" and "which" stand for the actors that their clause hangs on.

#include <vector>

#include "actors/salience.hpp"

namespace entente::actors {

/// Empty where the token is no relative pronoun, or what it stands for is no mention of an actor.
[[nodiscard]] std::vector<Resolved> resolve_relative(const Draft& draft, TokenIndex pronoun, const Recent& recent);

}  // namespace entente::actors
