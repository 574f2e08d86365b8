#pragma once
/// The JSON Lines contract: one relation a line, offsets in UTF-8 bytes into the document's text.

#include <string>

#include "entente/core/document.hpp"

namespace entente {

/// `doc.relations[index]` as one line of JSON without a newline: doc, sentence, begin, end, text, subject, relation,
/// mode, predicate, object, reciprocal, factuality, attribution, date, confidence, rule. Keys in this order.
[[nodiscard]] std::string relation_to_json(const Document& doc, std::size_t index);

}  // namespace entente
