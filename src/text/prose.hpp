#pragma once
/// Lines that state no relation.

#include "entente/core/document.hpp"

namespace entente {

/// False for bylines, credits, addresses, handles, copyright lines, "Read more: ..." and the like. In doubt true.
[[nodiscard]] bool is_prose(const Document& doc, const Sentence& sentence);

}  // namespace entente
