#include "relations/dates.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace entente::relations {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};

template <std::size_t N>
int index_in(const std::array<std::string_view, N>& names, const std::string& word) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == word) return static_cast<int>(i);
  }
  return -1;
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc() || text.empty()) return std::nullopt;
  return end == text.data() + text.size() ? std::optional<int>(value) : std::nullopt;
}

std::optional<sys_days> parse_day(std::string_view iso) {
  if (iso.size() < 10) return std::nullopt;
  const auto y = number(iso.substr(0, 4));
  const auto m = number(iso.substr(5, 2));
  const auto d = number(iso.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  const year_month_day day{std::chrono::year(*y), std::chrono::month(static_cast<unsigned>(*m)),
                           std::chrono::day(static_cast<unsigned>(*d))};
  if (!day.ok()) return std::nullopt;
  return sys_days(day);
}

/// Appends "-07".
void append_part(std::string& out, unsigned value) {
  out += value < 10 ? "-0" : "-";
  out += std::to_string(value);
}

std::string write(sys_days day, int parts = 3) {
  const year_month_day d(day);
  std::string out = std::to_string(static_cast<int>(d.year()));
  if (parts > 1) append_part(out, static_cast<unsigned>(d.month()));
  if (parts > 2) append_part(out, static_cast<unsigned>(d.day()));
  return out;
}

std::string weekday(sys_days today, int wanted, bool future, bool last) {
  const int now = static_cast<int>(std::chrono::weekday(today).c_encoding());
  if (future) return write(today + days((wanted - now + 7) % 7));
  int back = (now - wanted + 7) % 7;
  if (last && back == 0) back = 7;
  return write(today - days(back));
}

/// "last week", "next month", "this year".
std::string relative(const Context& x, TokenIndex t, const std::string& word, sys_days today) {
  int step = 0;
  for (const TokenIndex c : x.tree.children(t)) {
    const std::string m = lower(x.doc.lemma(c));
    if (m == "last" || m == "previous") step = -1;
    if (m == "next" || m == "coming") step = 1;
    if (m == "this") step = 2;
  }
  if (step == 0) return "";
  if (step == 2) step = 0;
  const year_month_day d(today);
  if (word == "year") return std::to_string(static_cast<int>(d.year()) + step);
  if (word == "month") {
    const auto moved = std::chrono::year_month(d.year(), d.month()) + std::chrono::months(step);
    std::string out = std::to_string(static_cast<int>(moved.year()));
    append_part(out, static_cast<unsigned>(moved.month()));
    return out;
  }
  return write(today + days(7 * step), 2);
}

/// A month name with the numbers around it: "March 7, 2018", "7 March", "January 2017".
std::string month(const Context& x, TokenIndex t, int index, std::optional<sys_days> today, bool future) {
  std::optional<int> day;
  std::optional<int> year;
  const auto count = static_cast<TokenIndex>(x.doc.tokens.size());
  for (TokenIndex i = t < 2 ? 0 : t - 2; i < std::min(count, t + 4); ++i) {
    if (i == t || (i + 1 < t && x.tree.upos(i) != Upos::kNum)) continue;
    const std::optional<int> n = number(x.doc.form(i));
    if (!n) continue;
    if (*n >= 1 && *n <= 31 && !day && i + 1 >= t && i <= t + 1) day = n;
    if (*n >= 1000 && *n <= 2100 && i > t) year = n;
  }
  const auto m = static_cast<unsigned>(index + 1);
  if (!year) {
    if (!today) return "";
    const year_month_day d(*today);
    year = static_cast<int>(d.year());
    const auto now = static_cast<unsigned>(d.month());
    if (!future && m > now) --*year;
    if (future && m < now) ++*year;
  }
  std::string out = std::to_string(*year);
  append_part(out, m);
  if (day) append_part(out, static_cast<unsigned>(*day));
  return out;
}

std::string from_token(const Context& x, TokenIndex t, std::optional<sys_days> today, bool future) {
  const std::string word = lower(x.doc.lemma(t));
  if (const int m = index_in(kMonths, word); m >= 0 && x.tree.upos(t) == Upos::kPropn)
    return month(x, t, m, today, future);
  if (const std::optional<int> n = number(word); n && *n >= 1000 && *n <= 2100) return std::to_string(*n);
  if (!today) return "";
  if (const int d = index_in(kWeekdays, word); d >= 0) {
    bool last = false;
    for (const TokenIndex c : x.tree.children(t)) last = last || lower(x.doc.lemma(c)) == "last";
    return weekday(*today, d, future, last);
  }
  if (word == "today" || word == "tonight") return write(*today);
  if (word == "yesterday") return write(*today - days(1));
  if (word == "tomorrow") return write(*today + days(1));
  if (word == "week" || word == "month" || word == "year") return relative(x, t, word, *today);
  return "";
}

}  // namespace

std::string event_date(const Context& x, TokenIndex trigger, bool future) {
  const std::optional<sys_days> today = parse_day(x.doc.date);
  TokenIndex t = trigger;
  for (int step = 0; step < 4 && t != kNone; ++step, t = x.tree.head(t)) {
    for (const TokenIndex c : x.tree.children(t)) {
      const Deprel d = universal(x.tree.deprel(c));
      if (d != Deprel::kObl && d != Deprel::kNmod && d != Deprel::kAdvmod && d != Deprel::kNummod) continue;
      std::string found = from_token(x, c, today, future);
      if (!found.empty()) return found;
    }
    if (universal(x.tree.deprel(t)) == Deprel::kCcomp || x.tree.deprel(t) == Deprel::kAclRelcl) break;
  }
  return x.doc.date;
}

}  // namespace entente::relations
