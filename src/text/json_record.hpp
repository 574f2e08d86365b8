#pragma once
/// One line of JSON Lines as a document.

#include <string_view>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente {

/// Reads id (text or number), text, date, title, source and url of a JSON object; other members are passed over.
/// Strings of the result are valid UTF-8. `line` must be, too. Errors: kBadInput without `where`.
[[nodiscard]] Result<Document> parse_record(std::string_view line);

}  // namespace entente
