#include "actors/names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "actors/title_match.hpp"

namespace entente::actors {
namespace {

constexpr TokenIndex kMaxNameTokens = 12;

bool is_edge_noise(const Draft& draft, TokenIndex t) {
  const std::string_view form = draft.doc.form(t);
  if (draft.token(t).upos == Upos::kPunct || draft.keys[t].empty()) return true;
  return form == "'s" || form == "’s" || form == "s'";
}

bool is_article(const Draft& draft, TokenIndex t) {
  const std::string_view form = draft.doc.form(t);
  return form == "the" || form == "The" || form == "a" || form == "an";
}

/// A title inside a person's name is no part of it, unless nothing else is left or it is also a first name.
TokenIndex skip_titles(const Draft& draft, TokenSpan span) {
  while (span.end - span.begin > 1) {
    const std::uint32_t hit = draft.hit_at[span.begin];
    if (hit != kNone && draft.hits[hit].senses->adjective >= 0 && draft.hits[hit].tokens.end < span.end) {
      span.begin = draft.hits[hit].tokens.end;
      continue;
    }
    const auto title = title_starting_at(draft, span.begin, span.end - 1);
    if (!title || draft.lexicon.first_name(draft.lower(span.begin)) != nullptr) break;
    span.begin = title->tokens.end;
  }
  return span.begin;
}

TokenSpan trim(const Draft& draft, Name name) {
  TokenSpan span = name.tokens;
  while (span.begin < span.end && is_edge_noise(draft, span.end - 1)) --span.end;
  while (span.begin < span.end && (is_edge_noise(draft, span.begin) || is_article(draft, span.begin))) ++span.begin;
  if (span.begin < span.end && name.kind == NameKind::kPerson) span.begin = skip_titles(draft, span);
  return span;
}

/// The kinds that one spelling was given over the text; the commonest wins.
class KindVotes {
 public:
  void add(const std::string& key, NameKind kind, float confidence) {
    votes_[key][static_cast<std::size_t>(kind)] += confidence;
  }
  [[nodiscard]] NameKind winner(const std::string& key, NameKind fallback) const {
    const auto found = votes_.find(key);
    if (found == votes_.end()) return fallback;
    const auto& v = found->second;
    const auto best = static_cast<std::size_t>(std::max_element(v.begin(), v.end()) - v.begin());
    return v[best] > v[static_cast<std::size_t>(fallback)] ? static_cast<NameKind>(best) : fallback;
  }

 private:
  std::unordered_map<std::string, std::array<float, 3>> votes_;
};

/// "King of Denmark" is no name; "United States Navy" is no place.
bool repair(const Draft& draft, TokenSpan span, NameKind& kind) {
  if (kind == NameKind::kOrganization || span.end - span.begin < 2) return true;
  if (span.end - span.begin > 2 && draft.doc.form(span.begin + 1) == "of" &&
      title_ending_at(draft, span.begin, span.begin))
    return false;
  const StandFor last = draft.lexicon.stand_for(draft.lower_lemma(span.end - 1));
  if (kind == NameKind::kLocation && last == StandFor::kGroup) kind = NameKind::kOrganization;
  return true;
}

bool has_article(const Draft& draft, TokenIndex head) {
  const TokenIndex det = draft.child(head, Deprel::kDet);
  return det != kNone && draft.lower(det) == "the";
}

/// "the Shah", "the Chancellor": a description with a capital.
bool is_bare_title(const Draft& draft, TokenSpan span) {
  if (span.end - span.begin != 1 || !has_article(draft, span.begin)) return false;
  return title_starting_at(draft, span.begin, span.end).has_value();
}

/// "the Houthis", "DOGE", "the head of Yukos": a name of one word that the analysis took for a person's.
bool is_body(const Draft& draft, TokenSpan span) {
  if (span.end - span.begin != 1 || draft.lexicon.first_name(draft.lower(span.begin)) != nullptr) return false;
  const TokenIndex t = span.begin;
  const std::string_view form = draft.doc.form(t);
  const bool capitals =
      form.size() >= 3 && std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (has_article(draft, t) || capitals) return true;
  constexpr std::array<std::string_view, 9> kHeads = {"member", "head",      "founder", "co-founder", "chairman",
                                                      "boss",   "co-leader", "ceo",     "executive"};
  if (draft.token(t).deprel != Deprel::kNmod || draft.case_of(t) != "of") return false;
  return std::find(kHeads.begin(), kHeads.end(), draft.lower_lemma(draft.head_of(t))) != kHeads.end();
}

/// "Ford Motor Company" and "Mahan Air" are called by their first word, "the Trump administration" is not.
bool is_firm(const Draft& draft, TokenSpan span) {
  constexpr std::array<std::string_view, 12> kFirms = {
      "company", "corporation", "corp", "inc", "air", "airlines", "airways", "bank", "plc", "group", "holdings", "ltd"};
  return std::find(kFirms.begin(), kFirms.end(), draft.lower(span.end - 1)) != kFirms.end();
}

/// Names of one word that begin a firm's longer name and are no person's: "Ford" in a text about the Ford Motor
/// Company.
void name_short_bodies(Draft& draft) {
  std::unordered_set<std::string> firms;
  std::unordered_set<std::string> people;
  for (const CleanName& name : draft.names) {
    const TokenIndex first = name.tokens.begin;
    const bool single = name.tokens.end - first == 1;
    if (!single && name.kind == NameKind::kOrganization && is_firm(draft, name.tokens)) firms.insert(draft.keys[first]);
    if (name.kind != NameKind::kPerson) continue;
    const TokenIndex floor = draft.sentence_tokens(first).begin;
    const bool titled = first > floor && title_ending_at(draft, first - 1, floor).has_value();
    for (TokenIndex t = first; (!single || titled) && t < name.tokens.end; ++t) people.insert(draft.keys[t]);
  }
  for (CleanName& name : draft.names) {
    const std::string& key = draft.keys[name.tokens.begin];
    if (name.kind == NameKind::kPerson && name.tokens.end - name.tokens.begin == 1 && firms.count(key) != 0 &&
        people.count(key) == 0)
      name.kind = NameKind::kOrganization;
  }
}

void index_name(Draft& draft, std::size_t index) {
  for (TokenIndex t = draft.names[index].tokens.begin; t < draft.names[index].tokens.end; ++t)
    draft.name_at[t] = static_cast<std::uint32_t>(index);
}

/// Names that the text has elsewhere, by their key; longest first at each place.
void add_missed_names(Draft& draft) {
  std::unordered_map<std::string, NameKind> known;
  std::unordered_set<std::string> first_words;
  for (const CleanName& name : draft.names) {
    if (name.confidence < 0.5F) continue;
    known.emplace(draft.joined_key(name.tokens), name.kind);
    first_words.insert(draft.keys[name.tokens.begin]);
  }
  std::vector<CleanName> found;
  for (const Sentence& sentence : draft.doc.sentences) {
    for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (draft.name_at[t] != kNone || draft.token(t).upos != Upos::kPropn || !draft.capitalised(t)) continue;
      if (first_words.find(draft.keys[t]) == first_words.end()) continue;
      TokenIndex end = t;
      while (end < sentence.tokens.end && end - t < kMaxNameTokens && draft.name_at[end] == kNone) ++end;
      for (; end > t; --end) {
        const auto hit = known.find(draft.joined_key({t, end}));
        if (hit == known.end()) continue;
        found.push_back(make_name({t, end}, hit->second, 0.6F));
        t = end - 1;
        break;
      }
    }
  }
  if (found.empty()) return;
  draft.names.insert(draft.names.end(), found.begin(), found.end());
  std::sort(draft.names.begin(), draft.names.end(),
            [](const CleanName& a, const CleanName& b) { return a.tokens.begin < b.tokens.begin; });
}

}  // namespace

void clean_names(Draft& draft) {
  KindVotes votes;
  for (const Name& name : draft.doc.names) {
    const TokenSpan span = trim(draft, name);
    NameKind kind = name.kind;
    if (span.begin >= span.end || !repair(draft, span, kind)) continue;
    if (kind == NameKind::kPerson && is_bare_title(draft, span)) continue;
    if (kind == NameKind::kPerson && is_body(draft, span)) kind = NameKind::kOrganization;
    draft.names.push_back(make_name(span, kind, name.confidence));
    votes.add(draft.joined_key(span), kind, name.confidence);
  }
  for (CleanName& name : draft.names) name.kind = votes.winner(draft.joined_key(name.tokens), name.kind);
  name_short_bodies(draft);
  for (std::size_t i = 0; i < draft.names.size(); ++i) index_name(draft, i);
  add_missed_names(draft);
  for (std::size_t i = 0; i < draft.names.size(); ++i) index_name(draft, i);
}

}  // namespace entente::actors
