#pragma once
/// Titles and offices that the text gives to named people.

#include "actors/draft.hpp"

namespace entente::actors {

/// Sets CleanName::title for titles directly before persons' names. Requires: clean_names has run.
void find_titles_before(Draft& draft);

/// Fills `doc.roles` from titles before names, appositions and copulas; sets Actor::role, country and gender; adds a
/// description where a title's noun, not the name, hangs in the tree. Requires: people, countries, organisations.
void find_roles(Draft& draft);

/// Roles that pronouns get from copulas ("he is the president of Mexico"). Requires: pronouns are resolved.
void find_pronoun_roles(Draft& draft);

}  // namespace entente::actors
