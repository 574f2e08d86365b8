#pragma once
/// Whether a capital stands for its country where it stands.

#include "actors/draft.hpp"

namespace entente::actors {

/// How surely the capital at `span` (tree head `head`) acts as its government: 0 where it is only a setting ("in
/// Moscow"), 0.4 where it may be either ("traveled to Moscow"), more where it speaks, is addressed or is dealt with.
[[nodiscard]] float capital_acts(const Draft& draft, TokenSpan span, TokenIndex head);

}  // namespace entente::actors
