#pragma once
/// Paragraphs, sentences and tokens in the conventions of UD's English treebanks, offsets exact.

#include "entente/core/document.hpp"

namespace entente {

/// Fills `paragraphs`, `sentences` and `tokens` (begin, end, form, space_after) of `doc` from its text. Linear time.
/// No sentence is longer than kMaxSentenceTokens: a longer one is cut at the last punctuation before the limit.
void segment(Document& doc);

inline constexpr std::size_t kMaxSentenceTokens = 400;

}  // namespace entente
