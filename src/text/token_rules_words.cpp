// Words and numbers.

#include <algorithm>

#include "text/chars.hpp"
#include "text/token_rules.hpp"
#include "text/word_lists.hpp"

namespace entente::rules {
namespace {

using chars::Char;
using chars::Kind;

/// No rule looks further ahead than this, which keeps "1-1-1-1-..." linear.
constexpr std::size_t kLookAhead = 32;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// Bytes of the run of letters at `at`, at most kLookAhead.
std::size_t letters_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end - at < kLookAhead && chars::is_letter(chars::at(text, end).kind)) end += chars::at(text, end).length;
  return end - at;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < kLookAhead && is_digit(text[end])) ++end;
  return end - at;
}

/// A word as far as it is read: text[from, at), with a joiner in question at `at`.
struct Reading {
  std::string_view text;
  std::size_t from;
  std::size_t at;
  std::size_t segment;       ///< where the part behind the last joiner starts
  Kind last = Kind::kOther;  ///< of the character before `at`, marks left aside
  bool numeric = true;       ///< no letter so far
  bool dotted = false;       ///< holds a full stop between letters

  [[nodiscard]] std::string_view word() const { return text.substr(from, at - from); }
  [[nodiscard]] std::string_view part() const { return text.substr(segment, at - segment); }
  [[nodiscard]] Char next() const { return chars::at(text, at + chars::at(text, at).length); }
};

/// Does "word." with nothing more in the stretch keep its full stop?
bool keeps_full_stop(const Reading& r) {
  if (r.dotted) return true;
  const std::string_view word = r.word();
  if (word.empty() || r.numeric) return false;
  const Char first = chars::at(word, 0);
  if (first.length == word.size()) {  // an initial; "(b. 1970)"
    const char before = r.from > 0 ? r.text[r.from - 1] : ' ';
    if (first.kind == Kind::kUpper || before == '(' || before == '[') return true;
  }
  switch (words::abbreviation(word)) {
    case words::Abbreviation::kNone:
      return false;
    case words::Abbreviation::kNumber:
    case words::Abbreviation::kBefore:
    case words::Abbreviation::kEither:
      return first.kind == Kind::kUpper || words::is_small_abbreviation(word);
  }
  return false;
}

/// The end behind the full stop at r.at where the word goes on or keeps it; else r.at.
std::size_t past_full_stop(Reading& r, bool& ends) {
  const Char next = r.next();
  if (r.last == Kind::kDigit && next.kind == Kind::kDigit && (r.numeric || !r.dotted)) return r.at + 1;
  if (chars::is_letter(r.last) && chars::is_letter(next.kind)) {
    const std::size_t ahead = letters_at(r.text, r.at + 1);
    const std::size_t behind = r.part().size();
    const bool initials =
        behind == 1 && (ahead == 1 || (ahead <= 3 && r.text[std::min(r.at + 1 + ahead, r.text.size() - 1)] == '.'));
    const bool degree = behind == 2 && ahead == 1 && next.kind == Kind::kUpper && is_upper(r.part()[0]);  // Ph.D
    if (initials || degree) {
      r.dotted = true;
      return r.at + 1;
    }
  }
  if (r.last == Kind::kDigit && next.kind == Kind::kLower && letters_at(r.text, r.at + 1) == 1 && r.numeric) {
    r.dotted = true;  // "section 7.c."
    return r.at + 1;
  }
  ends = true;
  const bool more_stops = next.code == '.' || next.code == 0x2026;  // an ellipsis
  // No sentence ends before a comma: "Wis.," is an abbreviation that no list has.
  const bool comma = (next.code == ',' || next.code == ';') && chars::is_letter(r.last);
  return !more_stops && (comma || keeps_full_stop(r)) ? r.at + 1 : r.at;
}

std::size_t past_comma(const Reading& r) {
  const bool group = r.numeric && r.last == Kind::kDigit && digits_at(r.text, r.at + 1) == 3 && r.part().size() <= 3;
  return group ? r.at + 1 : r.at;
}

std::size_t past_slash(const Reading& r) {
  const std::size_t letters = letters_at(r.text, r.at + 1);
  const bool date = r.numeric && r.last == Kind::kDigit && r.part().size() <= 4 && digits_at(r.text, r.at + 1) > 0 &&
                    digits_at(r.text, r.at + 1) <= 4;
  const bool short_form = r.word().size() == 1 && chars::is_letter(r.last) && letters == 1 &&
                          !chars::is_word(chars::at(r.text, r.at + 2).kind);
  const bool with = r.word() == "w" && letters == 0;
  return date || short_form || with ? r.at + 1 : r.at;
}

std::size_t past_ampersand(const Reading& r) {
  const std::size_t ahead = letters_at(r.text, r.at + 1);
  if (ahead == 0 || !chars::is_letter(r.last)) return r.at;
  const std::string_view after = r.text.substr(r.at + 1, ahead);
  const bool capitals = std::all_of(after.begin(), after.end(), is_upper) &&
                        std::all_of(r.part().begin(), r.part().end(), is_upper) && r.part().size() <= 4 && ahead <= 4;
  return capitals || (r.part().size() == 1 && ahead == 1) ? r.at + 1 : r.at;
}

/// A telephone number, date or postcode, "3-3-4", "4-2-2", "5-4": its end; else r.at. "2016-2017" and "300-400" are two
/// numbers.
std::size_t past_number_code(const Reading& r) {
  std::size_t at = r.at;
  std::size_t groups = 1;
  std::size_t last = 0;
  while (at - r.at < kLookAhead && at < r.text.size() && r.text[at] == '-') {
    last = digits_at(r.text, at + 1);
    if (last == 0) break;
    at += 1 + last;
    ++groups;
  }
  if (chars::is_word(chars::at(r.text, at).kind)) return r.at;
  const std::size_t first = r.word().size();
  const bool telephone = groups == 2 && last == 4 && (first == 5 || (first == 3 && r.text.substr(at - 2, 2) != "00"));
  return groups >= 3 || telephone ? at : r.at;
}

bool is_joined_prefix(std::string_view part) {
  const bool capitals = part.size() == 2 && is_upper(part[0]) && is_upper(part[1]);  // "UN-backed"
  return !capitals && words::is_prefix(part);
}

std::size_t past_hyphen(const Reading& r) {
  const std::size_t after = r.at + chars::at(r.text, r.at).length;
  const Char next = chars::at(r.text, after);
  if (!chars::is_alnum(next.kind)) {
    const bool broken_off = after == r.text.size() && r.from == r.segment && chars::is_letter(r.last) &&
                            r.word().size() <= 2 && !words::is_prefix(r.word());  // "th- the"
    return broken_off ? after : r.at;
  }
  if (r.numeric) return r.from == r.segment ? past_number_code(r) : r.at;
  const std::string_view ahead = r.text.substr(after, letters_at(r.text, after));
  for (const std::string_view suffix : {"esque", "wise"})
    if (ahead == suffix) return after;
  if (!is_joined_prefix(r.part()) || (r.part().size() == 1 && r.segment != r.from)) return r.at;
  for (const std::string_view word : {"a", "and", "in", "of", "on", "or", "the", "to"})
    if (ahead == word) return r.at;  // "over-the-counter", "mid-to-late"
  return after;
}

/// The end behind the joiner at r.at, or r.at where the word ends there. `ends`: the word ends in either case.
std::size_t past_joiner(Reading& r, bool& ends) {
  const Char c = chars::at(r.text, r.at);
  const Char next = r.next();
  switch (c.code) {
    case '.':
      return past_full_stop(r, ends);
    case ',':
      return past_comma(r);
    case ':':
      return r.numeric && r.last == Kind::kDigit && next.kind == Kind::kDigit ? r.at + 1 : r.at;
    case '/':
      return past_slash(r);
    case '&':
      return past_ampersand(r);
    case '*':
      return chars::is_letter(r.last) && chars::is_letter(next.kind) ? r.at + 1 : r.at;
    case '_':
      return r.at + 1;
    default:
      break;
  }
  if (c.kind == Kind::kHyphen) return past_hyphen(r);
  if (c.kind == Kind::kApostrophe && chars::is_letter(next.kind)) return r.at + c.length;
  return r.at;
}

}  // namespace

std::size_t word_end(std::string_view text, std::size_t from) {
  Reading r{text, from, from, from};
  if (text[from] == '.' || text[from] == '+') r.at = ++r.segment;  // ".04", "+44"
  while (r.at < text.size()) {
    const Char c = chars::at(text, r.at);
    if (chars::is_word(c.kind)) {
      if (c.kind != Kind::kMark) r.last = c.kind;
      r.numeric = r.numeric && !chars::is_letter(c.kind);
      r.at += c.length;
      continue;
    }
    bool ends = false;
    const std::size_t past = past_joiner(r, ends);
    if (past == r.at) break;
    r.at = r.segment = past;
    if (ends) break;
  }
  return r.at;
}

std::size_t unit_start(std::string_view text, std::size_t from, std::size_t end) {
  std::size_t at = from;
  while (at < end && (is_digit(text[at]) || text[at] == '.' || text[at] == ',' || text[at] == ':')) ++at;
  if (at == from || at == end || !is_digit(text[at - 1])) return from;
  return words::is_unit(text.substr(at, end - at)) ? at : from;
}

void contraction_cuts(std::string_view text, std::size_t from, std::size_t end, Cuts& cuts) {
  if (end - from > 64) return;
  const std::string_view word = text.substr(from, end - from);
  const bool decade = is_digit(word[0]) && word.find_first_not_of("0123456789") != std::string_view::npos &&
                      word[word.find_first_not_of("0123456789") - 1] == '0';  // "1980's"
  const auto apostrophe_before = [&](std::size_t limit) {  // the last one before `limit`, and its length
    for (std::size_t at = limit; at > from; --at)
      if (!utf8::is_continuation(text[at - 1]) && chars::at(text, at - 1).kind == Kind::kApostrophe)
        return std::pair(at - 1, static_cast<std::size_t>(chars::at(text, at - 1).length));
    return std::pair(from, std::size_t{0});
  };
  std::size_t limit = end;
  while (cuts.count < cuts.at.size()) {
    const auto [at, length] = apostrophe_before(limit);
    if (length == 0 || at == from) break;
    const std::string_view suffix = text.substr(at + length, limit - at - length);
    std::size_t cut = 0;
    if (suffix.size() == 1 && lower(suffix[0]) == 't' && lower(text[at - 1]) == 'n' && at - from >= 2)
      cut = at - 1;
    else if (clitic_end(text.substr(0, limit), at) == limit && !decade)
      cut = at;
    else if (at == from + 1 && lower(text[from]) == 'y' && suffix.size() == 3 && lower(suffix[0]) == 'a')
      cut = at + length;  // y'all
    if (cut == 0) break;
    cuts.at[cuts.count++] = cut;
    limit = cut;
  }
  std::reverse(cuts.at.begin(), cuts.at.begin() + static_cast<std::ptrdiff_t>(cuts.count));
  if (cuts.count > 0) return;
  if (const std::size_t fused = words::fused_at(word); fused > 0) cuts.at[cuts.count++] = from + fused;
}

}  // namespace entente::rules
