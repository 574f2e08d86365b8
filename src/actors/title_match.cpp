#include "actors/title_match.hpp"

#include <algorithm>

namespace entente::actors {
namespace {

constexpr TokenIndex kMaxTokens = 6;

const Title* find_title(const Draft& draft, TokenSpan span) {
  const TitleTable& titles = draft.lexicon.titles();
  if (const Title* title = titles.find(title_words(draft, span, false))) return title;
  return titles.find(title_words(draft, span, true));
}

}  // namespace

std::string title_words(const Draft& draft, TokenSpan span, bool lemma_last) {
  std::string out;
  bool glue = true;
  for (TokenIndex t = span.begin; t < span.end; ++t) {
    const bool hyphen = draft.doc.form(t) == "-" || draft.doc.form(t) == "–";
    if (!glue && !hyphen) out += ' ';
    if (hyphen)
      out += '-';
    else
      out += lemma_last && t + 1 == span.end ? draft.lower_lemma(t) : draft.lower(t);
    glue = hyphen;
  }
  return out;
}

std::optional<TitleMatch> title_ending_at(const Draft& draft, TokenIndex t, TokenIndex floor) {
  const TokenIndex lowest = std::max(floor, t + 1 >= kMaxTokens ? t + 1 - kMaxTokens : 0);
  for (TokenIndex begin = lowest; begin <= t; ++begin)
    if (const Title* title = find_title(draft, {begin, t + 1})) return TitleMatch{{begin, t + 1}, title};
  return std::nullopt;
}

std::optional<TitleMatch> title_starting_at(const Draft& draft, TokenIndex t, TokenIndex ceiling) {
  for (TokenIndex end = std::min(ceiling, t + kMaxTokens); end > t; --end)
    if (const Title* title = find_title(draft, {t, end})) return TitleMatch{{t, end}, title};
  return std::nullopt;
}

}  // namespace entente::actors
