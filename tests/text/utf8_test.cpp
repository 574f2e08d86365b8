#include "entente/text/utf8.hpp"

#include <doctest/doctest.h>

using namespace entente;
using namespace std::string_view_literals;

TEST_CASE("every maximal bad UTF-8 sequence becomes one replacement character") {
  struct Row {
    std::string_view bytes, expected;
    std::size_t replaced;
  };
  const Row rows[] = {
      {"", "", 0},
      {"Peña", "Peña", 0},
      {"a\xFFz", "a\uFFFDz", 1},
      {"\xC3", "\uFFFD", 1},
      {"\xE2\x82", "\uFFFD", 1},  // cut short: one sequence
      {"\xE2\x82z", "\uFFFDz", 1},
      {"\xC0\xAF", "\uFFFD\uFFFD", 2},            // overlong
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", 3},  // surrogate
      {"\xF0\x9F\x87\xB2", "\U0001F1F2", 0},
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD", 4},
      {"a\0b"sv,
       "a\uFFFD"
       "b",
       1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.expected);
    std::size_t replaced = 99;
    CHECK(sanitize_utf8(row.bytes, replaced) == row.expected);
    CHECK(replaced == row.replaced);
  }
}
