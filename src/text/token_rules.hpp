#pragma once
/// Where a token ends: the conventions of UD's English treebanks, a function each.
/// `text` ends where the stretch without blanks ends; `at` is a byte in it. Every function looks ahead over its own
/// token only, or a fixed number of bytes, which keeps the tokenizer linear.

#include <array>
#include <cstddef>
#include <string_view>

namespace entente::rules {

/// End of the URL, e-mail address or host name at `at`; `at` where there is none.
[[nodiscard]] std::size_t address_end(std::string_view text, std::size_t at);
/// End of the @handle or #tag at `at`; `at` where there is none.
[[nodiscard]] std::size_t tag_end(std::string_view text, std::size_t at);
/// End of the emoticon at `at`; `at` where there is none.
[[nodiscard]] std::size_t emoticon_end(std::string_view text, std::size_t at);
/// End of the punctuation mark or symbol at `at`: one character, or a run ("...", "--", "?!").
[[nodiscard]] std::size_t punctuation_end(std::string_view text, std::size_t at);
/// End of the clitic ('s, ’ll) at the apostrophe `at`; `at` where there is none.
[[nodiscard]] std::size_t clitic_end(std::string_view text, std::size_t at);
/// End of the clipped word ('em, ’90s) at the apostrophe `at`; `at` where there is none.
[[nodiscard]] std::size_t clipped_end(std::string_view text, std::size_t at);

/// End of the word or number at `at`: with its full stop where it is an abbreviation, up to the hyphen where the
/// treebanks split there. Contractions are still whole.
[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t at);
/// Where the unit of "5pm" starts; `from` where the word is no number with a unit.
[[nodiscard]] std::size_t unit_start(std::string_view text, std::size_t from, std::size_t end);

/// Places where a word is cut: at most three ("who'd've").
struct Cuts {
  std::array<std::size_t, 3> at{};
  std::size_t count = 0;
};
/// The cuts of a contraction: "do|n't", "Mexico|'s", "can|not", "gon|na".
void contraction_cuts(std::string_view text, std::size_t from, std::size_t end, Cuts& cuts);

}  // namespace entente::rules
