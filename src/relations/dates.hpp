#pragma once
/// The day, month or year of an event, from the words of its clause and the document's date.

#include <string>

#include "relations/context.hpp"

namespace entente::relations {

/// "2018-03-07", "2018-03", "2018", or the document's date where the clause names none.
[[nodiscard]] std::string event_date(const Context& context, TokenIndex trigger, bool future);

}  // namespace entente::relations
