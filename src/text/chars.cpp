#include "text/chars.hpp"

#include <unicode/uchar.h>

namespace entente::chars {
namespace {

/// By Unicode's general category.
Kind by_category(char32_t code) {
  switch (u_charType(static_cast<UChar32>(code))) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return Kind::kUpper;
    case U_LOWERCASE_LETTER:
      return Kind::kLower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return Kind::kLetter;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_FORMAT_CHAR:
      return Kind::kMark;
    case U_DECIMAL_DIGIT_NUMBER:
      return Kind::kDigit;
    case U_SPACE_SEPARATOR:
    case U_CONTROL_CHAR:
      return Kind::kSpace;
    case U_DASH_PUNCTUATION:
      return Kind::kDash;
    case U_START_PUNCTUATION:
      return Kind::kOpen;
    case U_END_PUNCTUATION:
      return Kind::kClose;
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return Kind::kQuote;
    default:
      return Kind::kOther;
  }
}

}  // namespace

Kind kind_of(char32_t code) {
  if (code < 0x80) return ascii_kind(static_cast<char>(code));
  switch (code) {
    case 0x85:
    case 0x2028:
    case 0x2029:
      return Kind::kNewline;
    case 0x200B:  // zero-width space
    case 0x200E:  // direction marks stand beside words, not in them
    case 0x200F:
    case 0x202A:
    case 0x202B:
    case 0x202C:
    case 0x202D:
    case 0x202E:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069:
    case 0xFEFF:
      return Kind::kSpace;
    case 0x2010:
    case 0x2011:
      return Kind::kHyphen;
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x00B4:
    case 0xFF07:
      return Kind::kApostrophe;
    case 0x201E:  // low quotes open, and are opening brackets by category
    case 0x201A:
      return Kind::kQuote;
    case 0x2E3A:  // long dashes
    case 0x2E3B:
      return Kind::kDash;
    default:
      return by_category(code);
  }
}

}  // namespace entente::chars
