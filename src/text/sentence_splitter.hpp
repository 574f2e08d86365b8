#pragma once
/// Where sentences end in a paragraph of tokens.

#include <string_view>
#include <vector>

#include "entente/core/document.hpp"

namespace entente {

/// Appends to `ends` the index behind the last token of each sentence of `tokens`, the tokens of one paragraph. Where
/// an abbreviation ends a sentence ("etc."), its full stop becomes a token of its own: `tokens` grows. Linear time.
void split_sentences(std::string_view text, std::vector<ByteSpan>& tokens, std::vector<std::size_t>& ends);

}  // namespace entente
