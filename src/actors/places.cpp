#include "actors/places.hpp"

#include <algorithm>
#include <array>

#include "actors/capitals.hpp"
#include "actors/title_match.hpp"

namespace entente::actors {
namespace {

constexpr TokenIndex kMaxPhraseTokens = 8;

bool is_attributive(Deprel d) {
  switch (d) {
    case Deprel::kAmod:
    case Deprel::kCompound:
    case Deprel::kNmod:
    case Deprel::kNmodDesc:
    case Deprel::kNmodPoss:
    case Deprel::kNmodUnmarked:
    case Deprel::kNmodNpmod:
    case Deprel::kDet:
      return true;
    default:
      return false;
  }
}

StandFor class_of(const Draft& draft, TokenIndex noun) {
  const std::string lemma = draft.lower_lemma(noun);
  if (noun > draft.sentence_tokens(noun).begin) {
    const StandFor two = draft.lexicon.stand_for(draft.lower(noun - 1) + " " + lemma);
    if (two != StandFor::kOther) return two;
  }
  return draft.lexicon.stand_for(lemma);
}

/// A single office holder: who it is, the document may say elsewhere.
bool is_office(const Draft& draft, TokenIndex noun, TokenIndex floor) {
  if (draft.is_plural(noun)) return false;
  const auto match = title_ending_at(draft, noun, floor);
  if (!match) return false;
  switch (match->title->kind) {
    case TitleKind::kHeadOfState:
    case TitleKind::kHeadOfGovernment:
    case TitleKind::kDeputy:
    case TitleKind::kMinister:
    case TitleKind::kEnvoy:
    case TitleKind::kRoyal:
    case TitleKind::kSpokesperson:
    case TitleKind::kLeader:
    case TitleKind::kMilitary:
      return true;
    default:
      return false;
  }
}

TokenIndex attributive_by_tree(const Draft& draft, TokenIndex t) {
  const TokenIndex first = t;
  if (draft.token(t).deprel == Deprel::kConj && !draft.is_root(t) &&
      is_attributive(draft.token(draft.head_of(t)).deprel))
    t = draft.head_of(t);
  if (draft.is_root(t) || !is_attributive(draft.token(t).deprel)) return kNone;
  TokenIndex noun = draft.head_of(t);
  if (noun <= first || !draft.is_noun(noun)) return kNone;
  for (int steps = 0; steps < 4 && draft.token(noun).deprel == Deprel::kCompound; ++steps) {
    const TokenIndex next = draft.head_of(noun);
    if (next <= noun || !draft.is_noun(next)) break;
    noun = next;
  }
  return noun;
}

/// Where the tree fails on a list of adjectives ("Congolese and Rwandan forces"): the noun that the list runs up to.
TokenIndex attributive_by_order(const Draft& draft, TokenIndex t) {
  const Senses& own = *draft.hits[draft.hit_at[t]].senses;
  if (own.adjective < 0 || draft.is_plural(t)) return kNone;
  const TokenIndex end = std::min(draft.sentence_tokens(t).end, t + 8);
  for (TokenIndex u = draft.hits[draft.hit_at[t]].tokens.end; u < end; ++u) {
    const std::string_view form = draft.doc.form(u);
    const bool adjective = draft.hit_at[u] != kNone && draft.hits[draft.hit_at[u]].senses->adjective >= 0;
    if (adjective || form == "," || form == "and" || form == "or") continue;
    const bool list = u > t + 1;
    return list && draft.token(u).upos == Upos::kNoun ? u : kNone;
  }
  return kNone;
}

class CountryFinder {
 public:
  explicit CountryFinder(Draft& draft) : draft_(draft), georgia_is_a_state_(georgia_is_a_state()) {}

  void run() {
    for (const Hit& hit : draft_.hits) take(hit);
  }

 private:
  void take(const Hit& hit) {
    const Senses& senses = *hit.senses;
    if (senses.blocked) return;
    if (belongs_to_a_name(hit)) return take_inside(hit);
    if (senses.country >= 0)
      take_name(hit.tokens, senses.country);
    else if (senses.adjective >= 0 || senses.people >= 0)
      take_demonym(hit.tokens, senses.adjective >= 0 ? senses.adjective : senses.people);
    else if (senses.seat >= 0)
      take_seat(hit.tokens, draft_.lexicon.countries().on(senses.seat, draft_.doc.date));
    else if (senses.capital >= 0)
      take_capital(hit.tokens, today_or_former(senses), 0.0F);
    else if (senses.prefix >= 0)
      take_prefix(hit.tokens, senses.prefix);
    else if (senses.place >= 0)
      take_capital(hit.tokens, senses.place, 0.4F);
  }

  /// A longer name keeps its words; a person called Jordan stays a person.
  bool belongs_to_a_name(const Hit& hit) const {
    const std::uint32_t at = draft_.name_at[hit.tokens.begin];
    if (at == kNone) return false;
    const CleanName& name = draft_.names[at];
    if (name.tokens.begin < hit.tokens.begin || name.tokens.end > hit.tokens.end)
      return !follows_comma(name, hit) && !is_government(name, hit);
    if (name.kind != NameKind::kPerson) return false;
    const Senses& s = *hit.senses;
    if (s.country < 0 && s.capital < 0) return false;
    return s.country >= 0 && draft_.lexicon.first_name(draft_.lower(hit.tokens.begin)) != nullptr;
  }

  /// "Kyiv, Ukraine" in one name.
  bool follows_comma(const CleanName& name, const Hit& hit) const {
    return name.kind == NameKind::kLocation && hit.tokens.begin > name.tokens.begin &&
           draft_.doc.form(hit.tokens.begin - 1) == ",";
  }

  /// "Mexican government" and "Government of Mexico" are no bodies of their own, whatever the analysis calls them.
  bool is_government(const CleanName& name, const Hit& hit) const {
    const auto general = [&](TokenIndex t) {
      const std::string word = draft_.lower(t);
      return word == "government" || word == "administration" || word == "authorities" || word == "regime" ||
             word == "officials";
    };
    const bool before = hit.tokens.begin == name.tokens.begin && hit.tokens.end + 1 == name.tokens.end;
    if (before) return general(name.tokens.end - 1);
    const bool after = hit.tokens.end == name.tokens.end && draft_.doc.form(name.tokens.begin + 1) == "of";
    return after && general(name.tokens.begin);
  }

  /// The country's word in an organisation's name says whose it is.
  void take_inside(const Hit& hit) {
    const CleanName& name = draft_.names[draft_.name_at[hit.tokens.begin]];
    const int country = std::max(hit.senses->country, hit.senses->adjective);
    if (name.kind != NameKind::kOrganization || country < 0) return;
    const TokenIndex head = draft_.head_in(hit.tokens);
    if (head == draft_.head_in(name.tokens)) return;
    const std::string& iso3 = draft_.lexicon.countries().all()[static_cast<std::size_t>(country)].iso3;
    if (iso3 == "GEO" && georgia_is_a_state_) return;
    draft_.add_mention(hit.tokens, head, draft_.country_actor(country), MentionKind::kDemonym, 0.5F);
  }

  void add(TokenSpan span, TokenIndex head, int country, MentionKind kind, float confidence) {
    const ActorIndex actor = draft_.country_actor(country);
    draft_.add_mention(span, head, actor, kind, confidence);
    if (kind != MentionKind::kDescription && head < span.end) draft_.add_alias(actor, draft_.clean_text(span));
  }

  void take_name(TokenSpan span, int country) {
    const std::string& iso3 = draft_.lexicon.countries().all()[static_cast<std::size_t>(country)].iso3;
    if (iso3 == "GEO" && georgia_is_a_state_) return;
    const TokenIndex head = draft_.head_in(span);
    const TokenIndex noun = attributive_noun(draft_, head);
    const bool possessive = draft_.token(head).deprel == Deprel::kNmodPoss;
    if (noun != kNone && !possessive) return take_attribute(span, head, noun, country);
    add(span, head, country, MentionKind::kName, 1.0F);
    if (noun != kNone && class_of(draft_, noun) == StandFor::kGroup)
      take_phrase({span.begin, noun + 1}, noun, country, MentionKind::kDescription, 0.9F);
    else if (noun == kNone)
      take_governed(span, head, country);
  }

  /// "the government of Mexico", "the president of Mexico".
  void take_governed(TokenSpan span, TokenIndex head, int country) {
    if (draft_.token(head).deprel != Deprel::kNmod || draft_.case_of(head) != "of") return;
    const TokenIndex noun = draft_.head_of(head);
    if (noun >= span.begin || class_of(draft_, noun) != StandFor::kGroup) return;
    TokenIndex begin = noun;
    for (const TokenIndex c : draft_.tree.children(noun))
      if (c < begin && draft_.token(c).deprel == Deprel::kCompound) begin = c;
    take_phrase({begin, span.end}, noun, country, MentionKind::kDescription, 0.9F);
  }

  void take_demonym(TokenSpan span, int country) {
    const TokenIndex head = draft_.head_in(span);
    const TokenIndex noun = attributive_noun(draft_, head);
    if (noun != kNone) return take_attribute(span, head, noun, country);
    const bool plural = draft_.is_plural(head);
    const bool determined = draft_.child(head, Deprel::kDet) != kNone || draft_.child(head, Deprel::kNummod) != kNone;
    const bool adjective = draft_.token(head).upos == Upos::kAdj;
    if (plural || determined) return add(span, head, country, MentionKind::kDemonym, 0.7F);
    // "in Spanish" is the language; "he is Spanish" and "a Spanish-born writer" are not.
    if (adjective) add(span, head, country, MentionKind::kDemonym, 0.5F);
  }

  void take_attribute(TokenSpan span, TokenIndex head, TokenIndex noun, int country) {
    const bool in_name = draft_.name_at[noun] != kNone;
    if (in_name || draft_.is_named(noun)) return add(span, head, country, MentionKind::kDemonym, 0.8F);
    switch (class_of(draft_, noun)) {
      case StandFor::kGroup:
        return take_phrase({span.begin, noun + 1}, noun, country, MentionKind::kDemonym, 1.0F);
      case StandFor::kPeople:
        return take_phrase({span.begin, noun + 1}, noun, country, MentionKind::kDemonym, 0.6F);
      case StandFor::kAct:
        return add(span, head, country, MentionKind::kDemonym, 0.9F);
      case StandFor::kOther:
        return add(span, head, country, MentionKind::kDemonym, 0.7F);
      case StandFor::kNone:
        return;
    }
  }

  /// The noun stands for the country, unless it is a predicate or a named person's title.
  void take_phrase(TokenSpan span, TokenIndex noun, int country, MentionKind kind, float confidence) {
    if (span.end - span.begin > kMaxPhraseTokens) return;
    if (draft_.child(noun, Deprel::kCop) != kNone || draft_.is_named(noun)) {
      const TokenSpan alone{span.begin, span.begin + 1};
      if (kind == MentionKind::kDemonym) add(alone, span.begin, country, MentionKind::kDemonym, 0.8F);
      return;
    }
    if (is_office(draft_, noun, span.begin)) {
      draft_.offices.push_back({span, noun, draft_.country_actor(country)});
      // The country stays reachable by its own word ("Mexican" in "the Mexican president").
      const TokenSpan alone{span.begin, span.begin + 1};
      if (kind == MentionKind::kDemonym) add(alone, span.begin, country, MentionKind::kDemonym, 0.7F);
      return;
    }
    add(span, noun, country, kind, confidence);
  }

  void take_seat(TokenSpan span, int country) {
    const TokenIndex head = draft_.head_in(span);
    const TokenIndex noun = attributive_noun(draft_, head);
    if (noun != kNone && draft_.token(head).deprel != Deprel::kNmodPoss)
      return take_attribute(span, head, noun, country);
    add(span, head, country, MentionKind::kName, 0.9F);
  }

  /// "Anglo" of "Anglo-French".
  void take_prefix(TokenSpan span, int country) {
    const std::string_view next = span.end < draft_.sentence_tokens(span.begin).end ? draft_.doc.form(span.end) : "";
    if (next == "-" || next == "–") add(span, span.end - 1, country, MentionKind::kDemonym, 0.6F);
  }

  /// Moscow in a text of its time, or in one without a date about the Soviet Union.
  int today_or_former(const Senses& senses) const {
    if (senses.former_capital < 0) return senses.capital;
    if (!draft_.doc.date.empty()) return draft_.lexicon.countries().on(senses.capital, draft_.doc.date);
    for (const Hit& hit : draft_.hits)
      if (hit.senses->country == senses.former_capital || hit.senses->adjective == senses.former_capital)
        return senses.former_capital;
    return senses.capital;
  }

  void take_capital(TokenSpan span, int country, float least) {
    const TokenIndex head = draft_.head_in(span);
    const TokenIndex noun = attributive_noun(draft_, head);
    if (noun != kNone && draft_.token(head).deprel != Deprel::kNmodPoss) {
      if (!draft_.is_named(noun) && draft_.name_at[noun] == kNone && class_of(draft_, noun) == StandFor::kGroup)
        take_phrase({span.begin, noun + 1}, noun, country, MentionKind::kDemonym, 0.6F);
      else if (least > 0.0F || class_of(draft_, noun) == StandFor::kAct)
        add(span, head, country, MentionKind::kName, 0.4F);
      return;
    }
    const float confidence = std::max(least, capital_acts(draft_, span, head));
    if (confidence > 0.0F) add(span, head, country, MentionKind::kName, confidence);
  }

  /// Georgia is the American state where the text is about the United States and not about the Caucasus.
  bool georgia_is_a_state() const {
    bool america = false;
    for (const Hit& hit : draft_.hits) {
      const Senses& s = *hit.senses;
      const int country = std::max({s.country, s.adjective, s.capital});
      if (country < 0) continue;
      const std::string& iso3 = draft_.lexicon.countries().all()[static_cast<std::size_t>(country)].iso3;
      if (iso3 == "RUS" || iso3 == "ARM" || iso3 == "AZE" || iso3 == "SUN") return false;
      if (iso3 == "GEO" && s.country < 0) return false;
      america = america || iso3 == "USA";
    }
    const bool atlanta = std::find(draft_.keys.begin(), draft_.keys.end(), "atlanta") != draft_.keys.end();
    return america || atlanta;
  }

  Draft& draft_;
  bool georgia_is_a_state_;
};

}  // namespace

TokenIndex attributive_noun(const Draft& draft, TokenIndex t) {
  const TokenIndex by_tree = attributive_by_tree(draft, t);
  return by_tree != kNone || draft.hit_at[t] == kNone ? by_tree : attributive_by_order(draft, t);
}

void find_countries(Draft& draft) { CountryFinder(draft).run(); }

}  // namespace entente::actors
