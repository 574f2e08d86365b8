#pragma once
/// What the segmenter must know of a character.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/utf8_decode.hpp"

namespace entente::chars {

enum class Kind : std::uint8_t {
  kSpace,    ///< separates words: spaces of all widths, controls, zero-width space, direction marks
  kNewline,  ///< LF, VT, FF, CR, NEL, U+2028, U+2029
  kUpper,    ///< capital and title-case letters
  kLower,    ///< small letters
  kLetter,   ///< letters without case
  kMark,     ///< part of the word that it stands in: accents, joiners, soft hyphen, variation selectors
  kDigit,    ///< decimal digits of any script
  kHyphen,   ///< "-", U+2010, U+2011
  kDash,     ///< en dash, em dash, horizontal bar
  kApostrophe,
  kQuote,  ///< double quotes, guillemets
  kOpen,   ///< opening brackets
  kClose,  ///< closing brackets
  kOther   ///< other punctuation and symbols
};

namespace detail {

constexpr std::array<Kind, 128> make_ascii() {
  std::array<Kind, 128> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    if (c <= ' ' || c == 127)
      table[c] = Kind::kSpace;
    else if (c >= '0' && c <= '9')
      table[c] = Kind::kDigit;
    else if (c >= 'A' && c <= 'Z')
      table[c] = Kind::kUpper;
    else if (c >= 'a' && c <= 'z')
      table[c] = Kind::kLower;
    else
      table[c] = Kind::kOther;
  }
  for (const char c : {'\n', '\v', '\f', '\r'}) table[static_cast<std::size_t>(c)] = Kind::kNewline;
  for (const char c : {'(', '[', '{'}) table[static_cast<std::size_t>(c)] = Kind::kOpen;
  for (const char c : {')', ']', '}'}) table[static_cast<std::size_t>(c)] = Kind::kClose;
  table['-'] = Kind::kHyphen;
  table['\''] = Kind::kApostrophe;
  table['`'] = Kind::kApostrophe;
  table['"'] = Kind::kQuote;
  return table;
}

inline constexpr std::array<Kind, 128> kAscii = make_ascii();

}  // namespace detail

/// Requires: `byte` is ASCII.
[[nodiscard]] inline Kind ascii_kind(char byte) { return detail::kAscii[static_cast<std::size_t>(byte)]; }

/// Unicode 15 (ICU 72).
[[nodiscard]] Kind kind_of(char32_t code);

/// A character of a text and its bytes. A place past the text's end reads as a newline of no bytes.
struct Char {
  char32_t code = U'\n';
  Kind kind = Kind::kNewline;
  std::uint8_t length = 0;
};

/// Requires: `text` valid UTF-8, `at` on a border.
[[nodiscard]] inline Char at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const char byte = text[at];
  if (static_cast<unsigned char>(byte) < 0x80) return {static_cast<char32_t>(byte), ascii_kind(byte), 1};
  const utf8::Decoded c = utf8::decode(text, at);
  return {c.code, kind_of(c.code), c.length};
}

[[nodiscard]] inline bool is_letter(Kind k) { return k == Kind::kUpper || k == Kind::kLower || k == Kind::kLetter; }
[[nodiscard]] inline bool is_word(Kind k) { return is_letter(k) || k == Kind::kDigit || k == Kind::kMark; }
[[nodiscard]] inline bool is_alnum(Kind k) { return is_letter(k) || k == Kind::kDigit; }
[[nodiscard]] inline bool is_blank(Kind k) { return k == Kind::kSpace || k == Kind::kNewline; }

}  // namespace entente::chars
