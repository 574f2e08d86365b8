#include "actors/capitals.hpp"

#include <algorithm>
#include <array>

#include "actors/title_match.hpp"

namespace entente::actors {
namespace {

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 6> kDealtWith = {"with", "against", "between", "toward", "towards", "by"};
constexpr std::array<std::string_view, 9> kLife = {"bear",  "born",   "live",     "reside", "grow",
                                                   "raise", "settle", "emigrate", "exile"};
constexpr std::array<std::string_view, 13> kMotion = {"visit",  "leave", "reach", "tour", "enter",   "flee", "hit",
                                                      "strike", "shell", "bomb",  "quit", "capture", "take"};

/// "Paris, France", "in Paris": no actor.
bool is_setting(const Draft& draft, TokenSpan span) {
  const TokenIndex end = draft.sentence_tokens(span.begin).end;
  if (span.end + 1 >= end || draft.doc.form(span.end) != ",") return false;
  const std::uint32_t next = draft.hit_at[span.end + 1];
  return next != kNone && draft.hits[next].senses->country >= 0 && draft.name_at[span.end + 1] != kNone;
}

float by_preposition(const std::string& preposition, Deprel deprel) {
  if (one_of(preposition, kDealtWith)) return 0.7F;
  if (preposition == "to") return 0.4F;
  if (preposition == "from") return deprel == Deprel::kNmod ? 0.5F : 0.0F;
  if (preposition == "of" || preposition == "for" || preposition == "on") return 0.4F;
  return 0.0F;
}

/// "the ambassador in Moscow" is accredited to Russia, "born in Moscow" is born in Russia.
float by_place(const Draft& draft, TokenIndex governor) {
  if (one_of(draft.lower_lemma(governor), kLife) || one_of(draft.lower(governor), kLife)) return 0.4F;
  // "the foreign ministry in Tokyo": its capital says whose it is.
  if (draft.is_noun(governor) && draft.lexicon.stand_for(draft.lower_lemma(governor)) == StandFor::kGroup) return 0.4F;
  const auto match = title_ending_at(draft, governor, draft.sentence_tokens(governor).begin);
  return match && match->title->kind == TitleKind::kEnvoy ? 0.5F : 0.0F;
}

}  // namespace

float capital_acts(const Draft& draft, TokenSpan span, TokenIndex head) {
  if (is_setting(draft, span)) return 0.0F;
  const std::string own = draft.case_of(head);
  TokenIndex t = head;
  for (int steps = 0; steps < 8 && draft.token(t).deprel == Deprel::kConj && !draft.is_root(t); ++steps)
    t = draft.head_of(t);
  const Deprel deprel = draft.token(t).deprel;
  if (is_subject(deprel)) {
    const bool verb = draft.token(draft.head_of(t)).upos == Upos::kVerb;
    if (deprel == Deprel::kNsubjPass) return 0.5F;
    return verb ? 0.8F : 0.5F;
  }
  if (deprel == Deprel::kOblAgent) return 0.8F;
  if (deprel == Deprel::kNmodPoss) return 0.7F;
  if (deprel == Deprel::kIobj) return 0.7F;
  if (deprel == Deprel::kObj) return one_of(draft.lower_lemma(draft.head_of(t)), kMotion) ? 0.4F : 0.6F;
  const std::string preposition = own.empty() ? draft.case_of(t) : own;
  if (preposition == "in") return by_place(draft, draft.head_of(t));
  if (!preposition.empty()) return by_preposition(preposition, deprel);
  return 0.0F;
}

}  // namespace entente::actors
