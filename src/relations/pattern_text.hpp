#pragma once
/// Patterns back in their own language (docs/patterns.md).

#include <string>

#include "relations/context.hpp"

namespace entente::relations {

/// "subj", "with".
[[nodiscard]] std::string place_text(const Context& context, Place place);
/// "subj|by".
[[nodiscard]] std::string places_text(const Context& context, const std::vector<Place>& places);
/// "obj=talk|meeting", "!prt=out"; of many words the first few.
[[nodiscard]] std::string condition_text(const Context& context, const Condition& condition);
/// "hold/v obj=talk : subj > with reciprocal", for a trigger of the document.
[[nodiscard]] std::string pattern_text(const Context& context, TokenIndex trigger, const Pattern& pattern);
/// "consult/hold-talk".
[[nodiscard]] std::string rule_text(const Context& context, TokenIndex trigger, const Pattern& pattern);

}  // namespace entente::relations
