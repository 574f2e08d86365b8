#include "analysis/code_points.hpp"

#include <unicode/uchar.h>

#include "text/utf8_decode.hpp"

namespace entente {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kCapitalIWithDot = 0x130;

}  // namespace

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const utf8::Decoded next = utf8::decode(text, i);
    out.push_back(next.valid ? next.code : kReplacement);
    i += next.length;
  }
  return out;
}

void append_utf8(char32_t c, std::string& out) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  const auto tail = [&put](char32_t bits) { put(0x80 | (bits & 0x3F)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    tail(c);
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    tail(c >> 6);
    tail(c);
  } else {
    put(0xF0 | c >> 18);
    tail(c >> 12);
    tail(c >> 6);
    tail(c);
  }
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  for (const char32_t c : code_points) append_utf8(c, out);
  return out;
}

char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  return c == kCapitalIWithDot ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

char32_t upper(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c;
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

}  // namespace entente
