#include "export/escape.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

namespace entente {
namespace {

/// Calls `take` for each code point of well-formed UTF-8, U+FFFD for the rest.
template <class Take>
void each_point(std::string_view text, Take take) {
  const icu::UnicodeString points = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  for (int32_t i = 0; i < points.length(); i = points.moveIndex32(i, 1)) take(points.char32At(i));
}

void append(std::string& out, UChar32 c) { icu::UnicodeString(c).toUTF8String(out); }

bool is_control(UChar32 c) { return u_charType(c) == U_CONTROL_CHAR || c == 0x2028 || c == 0x2029; }

bool is_xml(UChar32 c) { return (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') && c != 0xFFFE && c != 0xFFFF; }

void append_markup(std::string& out, UChar32 c) {
  switch (c) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&quot;";
      break;
    default:
      append(out, c);
  }
}

/// Words, none longer than `width` code points.
std::vector<icu::UnicodeString> words_of(std::string_view text, int32_t width) {
  std::vector<icu::UnicodeString> words(1);
  each_point(text, [&](UChar32 c) {
    const bool space = is_control(c) || u_isUWhiteSpace(c);
    if (!words.back().isEmpty() && (space || words.back().countChar32() >= width)) words.emplace_back();
    if (!space && c != 0xFFFE && c != 0xFFFF) words.back() += c;
  });
  if (words.back().isEmpty()) words.pop_back();
  return words;
}

}  // namespace

std::string xml_text(std::string_view text) {
  // Most texts have nothing to escape, and need no decoding.
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
  });
  if (plain) return std::string(text);
  std::string out;
  out.reserve(text.size());
  each_point(text, [&](UChar32 c) {
    if (!is_xml(c)) return;
    if (c == '\t' || c == '\n' || c == '\r') {
      // As references, or parsers would turn them into other white space.
      out += c == '\t' ? "&#9;" : c == '\n' ? "&#10;" : "&#13;";
    } else {
      append_markup(out, c);
    }
  });
  return out;
}

std::string turtle_text(std::string_view text) {
  std::string out = "\"";
  each_point(text, [&](UChar32 c) {
    if (c == '"' || c == '\\') {
      out += '\\';
      append(out, c);
    } else if (c == '\n' || c == '\r' || c == '\t') {
      out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
    } else if (c < 0x20 || c == 0x7F) {
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      if (c == 0) return;
      out += "\\u00";
      out += kDigits[static_cast<std::size_t>(c) >> 4U];
      out += kDigits[static_cast<std::size_t>(c) & 0xFU];
    } else {
      append(out, c);
    }
  });
  return out + '"';
}

std::string dot_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  each_point(text, [&](UChar32 c) {
    if (c == '\\') {
      out += "\\\\";
    } else if (is_control(c)) {
      out += ' ';
    } else if (c != 0xFFFE && c != 0xFFFF) {
      append_markup(out, c);
    }
  });
  return out;
}

std::string dot_id(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  each_point(text, [&](UChar32 c) {
    if (is_control(c) || c == 0xFFFE || c == 0xFFFF) {
      out += '_';
    } else if (c == '"' || c == '\\') {
      out += '\\';
      append(out, c);
    } else {
      append(out, c);
    }
  });
  return out;
}

std::string html_lines(std::string_view text, std::size_t width, std::size_t lines) {
  const auto limit = static_cast<int32_t>(width);
  std::vector<icu::UnicodeString> done(1);
  bool cut = false;
  for (const icu::UnicodeString& word : words_of(text, limit)) {
    const bool fits = done.back().isEmpty() || done.back().countChar32() + 1 + word.countChar32() <= limit;
    if (!fits && done.size() == lines) {
      cut = true;
      break;
    }
    if (!fits) done.emplace_back();
    if (!done.back().isEmpty()) done.back() += u' ';
    done.back() += word;
  }
  if (cut) done.back() += u'…';
  std::string out;
  for (std::size_t i = 0; i < done.size(); ++i) {
    if (i > 0) out += "<BR/>";
    for (int32_t at = 0; at < done[i].length(); at = done[i].moveIndex32(at, 1))
      append_markup(out, done[i].char32At(at));
  }
  return out;
}

}  // namespace entente
