#pragma once
/// Paragraphs: lines, except in a text whose lines were broken at a width.

#include <string_view>
#include <vector>

#include "entente/core/document.hpp"

namespace entente {

/// Non-empty, in order, without blanks at either end. A line is a paragraph; lines broken at a width are put together
/// again up to the next blank line or bullet. Linear time.
[[nodiscard]] std::vector<ByteSpan> find_paragraphs(std::string_view text);

}  // namespace entente
