#pragma once
/// Words and punctuation of a stretch without blanks, as UD's English treebanks (EWT, GUM) cut them.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "entente/core/document.hpp"

namespace entente {

/// A longer token is cut (bytes).
inline constexpr std::size_t kMaxTokenBytes = 4096;

/// Appends the tokens of text[begin, end), which holds no blank, as spans of `text`. They cover the stretch without a
/// gap. Linear time.
void tokenize(std::string_view text, ByteSpan stretch, std::vector<ByteSpan>& tokens);

}  // namespace entente
