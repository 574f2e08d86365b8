#pragma once
/// Steps through UTF-8 a code point at a time. The Unicode Standard 15.0, section 3.9, table 3-7.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::utf8 {

/// One code point, or one maximal ill-formed sequence (`valid` false), and its bytes (at least 1).
struct Decoded {
  char32_t code = 0xFFFD;
  std::uint8_t length = 1;
  bool valid = false;
};

[[nodiscard]] inline bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Requires: i < text.size().
[[nodiscard]] inline Decoded decode(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) -> unsigned { return static_cast<unsigned char>(text[k]); };
  const unsigned lead = byte(i);
  if (lead < 0x80) return {static_cast<char32_t>(lead), 1, true};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const unsigned need = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  // The second byte's range keeps out overlong forms, surrogates and what is above U+10FFFF.
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  char32_t code = lead & (0x3FU >> need);
  for (unsigned k = 1; k <= need; ++k) {
    if (i + k >= text.size() || byte(i + k) < low || byte(i + k) > high)
      return {0xFFFD, static_cast<std::uint8_t>(k), false};
    code = (code << 6U) | (byte(i + k) & 0x3FU);
    low = 0x80;
    high = 0xBF;
  }
  return {code, static_cast<std::uint8_t>(need + 1), true};
}

/// The start of the code point that holds byte `i` (at most 3 back); text.size() stays.
[[nodiscard]] inline std::size_t floor_border(std::string_view text, std::size_t i) {
  if (i >= text.size()) return text.size();
  for (int k = 0; k < 3 && i > 0 && is_continuation(text[i]); ++k) --i;
  return i;
}

}  // namespace entente::utf8
