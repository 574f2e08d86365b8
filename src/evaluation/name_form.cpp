#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "entente/evaluation/gold.hpp"

namespace entente {
namespace {

/// Compatibility decomposition without combining marks, case folded.
icu::UnicodeString folded(std::string_view name) {
  const auto raw = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString whole = raw;
  if (U_SUCCESS(status)) {
    decompose->normalize(raw, whole, status);
    if (U_FAILURE(status)) whole = raw;
  }
  icu::UnicodeString out;
  for (std::int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
    const UChar32 c = whole.char32At(i);
    if (u_getCombiningClass(c) == 0) out.append(c);
  }
  return out.foldCase(U_FOLD_CASE_DEFAULT);
}

/// Letters, numbers and "_": what a name is made of.
bool is_word(UChar32 c) {
  return c == '_' || (U_GET_GC_MASK(c) & U_GC_L_MASK) != 0 || u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE) != U_NT_NONE;
}

}  // namespace

std::string name_form(std::string_view name) {
  icu::UnicodeString text = folded(name);
  text.findAndReplace(icu::UnicodeString::fromUTF8("’s"), icu::UnicodeString());
  text.findAndReplace(icu::UnicodeString::fromUTF8("'s"), icu::UnicodeString());
  icu::UnicodeString words;
  bool gap = false;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (!is_word(c)) {
      gap = true;
      continue;
    }
    if (gap && !words.isEmpty()) words.append(u' ');
    gap = false;
    words.append(c);
  }
  std::string out;
  words.toUTF8String(out);
  return out.starts_with("the ") ? out.substr(4) : out;
}

}  // namespace entente
