// Addresses, tags, emoticons, punctuation and what follows an apostrophe.

#include <algorithm>

#include "text/chars.hpp"
#include "text/token_rules.hpp"
#include "text/word_lists.hpp"

namespace entente::rules {
namespace {

using chars::Char;
using chars::Kind;

constexpr std::size_t kMaxLocalPart = 64;  // RFC 5321
constexpr std::size_t kMaxHost = 253;      // RFC 1035

bool is_ascii_alnum(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool starts_with(std::string_view text, std::size_t at, std::string_view small) {
  if (text.size() - at < small.size()) return false;
  return std::equal(small.begin(), small.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char a, char b) { return a == lower(b); });
}

/// Text that follows the scheme or host: up to a quote or angle bracket, without the sentence's punctuation.
std::size_t url_end(std::string_view text, std::size_t from) {
  std::size_t end = from;
  int open = 0;
  while (end < text.size()) {
    const Char c = chars::at(text, end);
    if (c.kind == Kind::kQuote || c.code == '<' || c.code == '>' || c.code == 0x2018 || c.code == 0x2019) break;
    if (c.code == ')' && open == 0) break;
    if (c.code == '(') ++open;
    if (c.code == ')') --open;
    end += c.length;
  }
  while (end > from && std::string_view(".,;:!?'*_]").find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

bool has_scheme(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 10 && is_ascii_alnum(text[end])) ++end;
  return end > at && starts_with(text, end, "://") && text.size() > end + 3;
}

std::size_t email_end(std::string_view text, std::size_t at) {
  std::size_t mark = at;
  while (mark < text.size() && mark - at < kMaxLocalPart &&
         (is_ascii_alnum(text[mark]) || std::string_view("._%+-'").find(text[mark]) != std::string_view::npos))
    ++mark;
  if (mark == at || mark + 1 >= text.size() || text[mark] != '@' || !is_ascii_alnum(text[mark + 1])) return at;
  std::size_t end = mark + 1;
  while (end < text.size() && end - mark <= kMaxHost &&
         (is_ascii_alnum(text[end]) || text[end] == '.' || text[end] == '-' || text[end] == '_'))
    ++end;
  while (text[end - 1] == '.' || text[end - 1] == '-') --end;
  return end;
}

/// "example.com", "enron.xls", "comp.sources.unix": labels of which the last ends names.
std::size_t host_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  std::size_t label = at;
  std::size_t dots = 0;
  bool words = true;  // each label so far is of two small letters or more
  while (end < text.size() && end - at < kMaxHost) {
    if (is_ascii_alnum(text[end]) || text[end] == '-' || text[end] == '_') {
      words = words && is_ascii_lower(text[end]);
      ++end;
      continue;
    }
    const bool goes_on = text[end] == '.' && end > label && end + 1 < text.size() && is_ascii_alnum(text[end + 1]);
    if (!goes_on) break;
    words = words && end - label >= 2;
    ++dots;
    label = ++end;
  }
  if (dots == 0 || end - label < 2) return at;
  const std::string_view last = text.substr(label, end - label);
  const bool capitalised = last[0] >= 'A' && last[0] <= 'Z' && is_ascii_lower(last[1]);
  const bool known = words::is_name_ending(last) && !capitalised;
  if (!known && !(words && dots >= 2)) return at;
  if (end < text.size() && text[end] == '/') return std::max(end, url_end(text, end));
  return end;
}

}  // namespace

std::size_t address_end(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_ascii_alnum(text[at])) return at;
  if (has_scheme(text, at) || starts_with(text, at, "www.") || starts_with(text, at, "mailto:"))
    return url_end(text, at);
  if (const std::size_t end = email_end(text, at); end > at) return end;
  return host_end(text, at);
}

std::size_t tag_end(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  Char c = chars::at(text, end);
  if (!chars::is_letter(c.kind) && c.code != '_') return at;
  while (chars::is_word(c.kind) || c.code == '_') {
    end += c.length;
    c = chars::at(text, end);
  }
  return end;
}

std::size_t emoticon_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kEmoticons[] = {":'-(", ">:-(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-p", ":-/",
                                             ":'(",  ">:(",  "^_^", "-_-", "<3",  ":)",  ":(",  ";)",  ":D",
                                             ":P",   ":p",   ":/",  "=)",  "=(",  ":o",  ":O",  ":*",  ":|"};
  if (std::string_view(":;=><^-").find(text[at]) == std::string_view::npos) return at;
  for (const std::string_view emoticon : kEmoticons) {
    if (text.substr(at, emoticon.size()) != emoticon) continue;
    const std::size_t end = at + emoticon.size();
    if (end == text.size() || (!is_ascii_alnum(text[end]) && text[end] != '/')) return end;
  }
  return at;
}

std::size_t punctuation_end(std::string_view text, std::size_t at) {
  const Char first = chars::at(text, at);
  std::size_t end = at + first.length;
  const auto next = [&] { return chars::at(text, end); };
  const auto is_stop = [](char32_t code) { return code == '.' || code == '!' || code == '?' || code == 0x2026; };
  if (is_stop(first.code)) {
    while (is_stop(next().code)) end += next().length;
    return end;
  }
  const bool runs = first.kind == Kind::kHyphen || first.kind == Kind::kDash ||
                    (first.code < 0x80 &&
                     std::string_view("*=_~#+<>|^$").find(static_cast<char>(first.code)) != std::string_view::npos);
  if (runs) {
    while (end < text.size() && next().code == first.code) end += first.length;
    if ((first.code == '-' || first.code == '=') && next().code == '>') ++end;  // an arrow
    return end;
  }
  if (first.code < 0x80) return end;
  // A symbol with what modifies it: variation selectors, skin tones, joined emoji, the second letter of a flag.
  const auto is_flag = [](char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; };
  if (is_flag(first.code) && is_flag(next().code)) end += next().length;
  while (end < text.size()) {
    const Char c = next();
    const bool tone = c.code >= 0x1F3FB && c.code <= 0x1F3FF;
    if (c.kind != Kind::kMark && !tone) break;
    end += c.length;
    if (c.code == 0x200D && next().kind == Kind::kOther && next().code >= 0x80) end += next().length;
  }
  return end;
}

std::size_t clitic_end(std::string_view text, std::size_t at) {
  const std::size_t from = at + chars::at(text, at).length;
  for (const std::string_view clitic : {"ll", "re", "ve", "s", "m", "d"})
    if (starts_with(text, from, clitic) && !chars::is_word(chars::at(text, from + clitic.size()).kind))
      return from + clitic.size();
  return at;
}

std::size_t clipped_end(std::string_view text, std::size_t at) {
  const Char mark = chars::at(text, at);
  const std::size_t from = at + mark.length;
  for (const std::string_view word : {"bout", "cause", "em", "n", "round", "til", "till", "twas"})
    if (starts_with(text, from, word) && !chars::is_word(chars::at(text, from + word.size()).kind))
      return from + word.size();
  std::size_t end = from;
  while (end < text.size() && end - from < 3 && text[end] >= '0' && text[end] <= '9') ++end;
  if (end - from != 2) return at;
  const bool decade = end < text.size() && text[end] == 's';
  if (decade) ++end;
  if (chars::is_word(chars::at(text, end).kind)) return at;
  return decade || mark.code == 0x2019 ? end : at;
}

}  // namespace entente::rules
