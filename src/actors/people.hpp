#pragma once
/// Persons: which names of a text mean the same one.

#include "actors/draft.hpp"

namespace entente::actors {

/// Makes the persons' actors and mentions from `names`; sets CleanName::actor. Requires: find_title_before has run, so
/// that "Mrs. Trump" and "President Trump" can be told apart.
void join_people(Draft& draft);

}  // namespace entente::actors
