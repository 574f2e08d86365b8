#include "entente/graph/names.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Latin letters that Unicode does not take apart, as people without them on the keyboard write them.
struct Plain {
  UChar32 letter;
  std::string_view text;
};
constexpr std::array kPlain = {
    Plain{0x00E6, "ae"}, Plain{0x00F0, "d"}, Plain{0x00F8, "o"}, Plain{0x00FE, "th"}, Plain{0x0111, "d"},
    Plain{0x0127, "h"},  Plain{0x0131, "i"}, Plain{0x0142, "l"}, Plain{0x0153, "oe"}, Plain{0x0259, "e"},
};

bool is_dropped(UChar32 c) {
  const int8_t type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return true;
  return c == '.' || c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018;
}

/// Collects words with single spaces between.
class Words {
 public:
  void letter(UChar32 c) {
    const auto plain =
        std::find_if(kPlain.begin(), kPlain.end(), [&](const Plain& entry) { return entry.letter == c; });
    if (plain != kPlain.end()) return append(plain->text);
    std::string bytes;
    icu::UnicodeString(c).toUTF8String(bytes);
    append(bytes);
  }
  void append(std::string_view bytes) {
    if (gap_ && !text_.empty()) text_ += ' ';
    gap_ = false;
    text_ += bytes;
  }
  void gap() { gap_ = true; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool gap_ = false;
};

std::string fold_ascii(std::string_view name) {
  Words words;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      const char lower = static_cast<char>(c - 'A' + 'a');
      words.append({&lower, 1});
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      words.append({&c, 1});
    } else if (c != '.' && c != '\'') {
      words.gap();
    }
  }
  return words.take();
}

}  // namespace

std::string fold_name(std::string_view name) {
  const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return fold_ascii(name);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
  text.foldCase();
  if (U_SUCCESS(status)) text = nfkd->normalize(text, status);
  Words words;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (is_dropped(c)) continue;
    if (u_isalnum(c) || u_charType(c) == U_COMBINING_SPACING_MARK || c == 0xFFFD) {
      words.letter(c);
    } else {
      words.gap();
    }
  }
  return words.take();
}

}  // namespace entente
