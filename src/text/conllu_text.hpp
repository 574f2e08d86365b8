#pragma once
/// A CoNLL-U sentence's text, and where its words stand in it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/document.hpp"

namespace entente::conllu {

/// What is written without a space in it and holds one word or, for a multiword token, several.
struct Surface {
  std::string_view form;
  std::uint32_t first_word = 0;  ///< index into the sentence's word forms
  std::uint32_t words = 1;
  bool space_after = true;
};

struct SentenceText {
  std::string text;
  std::vector<ByteSpan> words;  ///< one per word form, in `text`
};

/// Aligns with the text that the file gives; where that does not hold the forms, or is missing, the text is built from
/// the forms. Linear time.
[[nodiscard]] SentenceText align(std::optional<std::string_view> given, const std::vector<Surface>& surfaces,
                                 const std::vector<std::string_view>& forms);

}  // namespace entente::conllu
