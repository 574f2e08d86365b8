#include "actors/plurals.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace entente::actors {
namespace {

constexpr std::size_t kWindow = 24;     // mentions looked back at
constexpr SentenceIndex kFarthest = 3;  // sentences
constexpr TokenIndex kMaxBetween = 80;
constexpr int kMaxClimb = 6;

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 5> kThey = {"they", "them", "their", "theirs", "themselves"};
constexpr std::array<std::string_view, 3> kDeterminers = {"the", "these", "those"};
constexpr std::array<std::string_view, 9> kStates = {"country", "nation",    "state",    "government", "capital",
                                                     "power",   "neighbour", "neighbor", "republic"};
constexpr std::array<std::string_view, 11> kBodies = {"party", "company",     "organization", "organisation",
                                                      "group", "union",       "agency",       "movement",
                                                      "body",  "institution", "firm"};
constexpr std::array<std::string_view, 5> kAny = {"side", "rival", "ally", "partner", "adversary"};
constexpr std::array<std::string_view, 30> kPeople = {
    "leader",   "president", "minister",  "premier",    "politician", "statesman",   "general", "diplomat",
    "official", "senator",   "candidate", "chancellor", "king",       "monarch",     "envoy",   "ambassador",
    "chief",    "secretary", "head",      "person",     "journalist", "counterpart", "friend",  "negotiator",
    "suspect",  "activist",  "figure",    "commander",  "lawmaker",   "predecessor"};

/// A conjunct stands where the first of its list does.
TokenIndex top_of(const Draft& draft, TokenIndex t) {
  for (int steps = 0; steps < kMaxClimb && draft.token(t).deprel == Deprel::kConj && !draft.is_root(t); ++steps)
    t = draft.head_of(t);
  return t;
}

/// 2 for "two" and "both", 0 for what is no count.
std::size_t count_of(const std::string& word) {
  if (word == "two" || word == "2" || word == "both") return 2;
  if (word == "three" || word == "3") return 3;
  return word == "four" || word == "4" ? 4 : 0;
}

/// The verb that a mention is an argument of, also of one joined to it by "with".
TokenIndex clause_of(const Draft& draft, TokenIndex head) {
  const TokenIndex verb = governor(draft, top_of(draft, head));
  if (verb == kNone) return kNone;
  const Deprel d = universal(draft.token(top_of(draft, head)).deprel);
  if (d == Deprel::kObl && draft.case_of(head) != "with" && draft.case_of(head) != "by") return kNone;
  return verb;
}

}  // namespace

PluralResolver::What PluralResolver::what_of(const std::string& noun) {
  if (noun == "man" || noun == "brother") return What::kMen;
  if (noun == "woman" || noun == "sister") return What::kWomen;
  if (noun == "leader") return What::kLeaders;
  if (one_of(noun, kStates)) return What::kStates;
  if (one_of(noun, kBodies)) return What::kBodies;
  if (one_of(noun, kPeople)) return What::kPeople;
  return What::kAny;
}

bool PluralResolver::fits(What what, const Actor& actor) const {
  switch (what) {
    case What::kMen:
      return actor.kind == ActorKind::kPerson && actor.gender != Gender::kFemale;
    case What::kWomen:
      return actor.kind == ActorKind::kPerson && actor.gender != Gender::kMale;
    case What::kPeople:
    case What::kLeaders:
      return actor.kind == ActorKind::kPerson;
    case What::kStates:
      return actor.kind == ActorKind::kCountry;
    case What::kBodies:
      return actor.kind == ActorKind::kOrganization;
    case What::kAny:
      return true;
  }
  return false;
}

std::vector<PluralResolver::Group> PluralResolver::groups(TokenIndex t, const Recent& recent) const {
  std::map<std::pair<bool, TokenIndex>, Group> found;  // lists by their first conjunct, clauses by their verb
  const std::vector<Seen>& seen = recent.seen();
  const SentenceIndex here = draft_.sentence_of[t];
  const std::size_t first = seen.size() > kWindow ? seen.size() - kWindow : 0;
  const auto add = [&](std::pair<bool, TokenIndex> key, const Seen& s) {
    Group& group = found[key];
    const auto kind = draft_.doc.actors[s.actor].kind;
    if (!group.actors.empty() && draft_.doc.actors[group.actors.front()].kind != kind) return;
    if (std::find(group.actors.begin(), group.actors.end(), s.actor) == group.actors.end())
      group.actors.push_back(s.actor);
    group.last = s.head;
    group.sentence = s.sentence;
    group.coordinated = key.first;
    group.subject = group.subject || s.subject;
  };
  for (std::size_t i = first; i < seen.size(); ++i) {
    if (here - seen[i].sentence > kFarthest) continue;
    add({true, top_of(draft_, seen[i].head)}, seen[i]);
    if (const TokenIndex verb = clause_of(draft_, seen[i].head); verb != kNone) add({false, verb}, seen[i]);
  }
  std::vector<Group> out;
  for (auto& [key, group] : found) {
    const bool body =
        group.actors.size() == 1 && key.first &&
        (draft_.is_plural(group.last) || draft_.doc.actors[group.actors.front()].kind == ActorKind::kOrganization) &&
        draft_.doc.actors[group.actors.front()].kind != ActorKind::kPerson;
    if (group.actors.size() >= 2 || body) out.push_back(std::move(group));
  }
  return out;
}

/// Whether a plural common noun that is no actor stands between: "they" may be those.
bool PluralResolver::other_plural_between(TokenIndex from, TokenIndex to) const {
  const TokenIndex begin = std::max(from + 1, to > kMaxBetween ? to - kMaxBetween : 0);
  for (TokenIndex t = begin; t < to; ++t) {
    if (draft_.token(t).upos != Upos::kNoun || !draft_.is_plural(t) || draft_.head_mention[t] != kNone) continue;
    const Deprel d = universal(draft_.token(t).deprel);
    if (d == Deprel::kNsubj || d == Deprel::kObj) return true;
  }
  return false;
}

std::vector<Resolved> PluralResolver::pronoun(TokenIndex t, const Recent& recent) const {
  const SentenceIndex here = draft_.sentence_of[t];
  const TokenIndex verb = governor(draft_, t);
  const bool reflexive = draft_.lower(t) == "themselves";
  const Group* best = nullptr;
  double best_score = 0.0;
  const std::vector<Group> all = groups(t, recent);
  for (const Group& group : all) {
    const bool bound =
        verb != kNone && !reflexive && here == group.sentence && governor(draft_, top_of(draft_, group.last)) == verb;
    if (bound) continue;
    double score = group.coordinated ? 4.0 : 2.5;
    if (group.actors.size() == 1) score = 3.0;
    score -= 1.2 * static_cast<double>(here - group.sentence);
    if (group.subject) score += 1.0;
    if (other_plural_between(group.last, t)) score -= 2.0;
    if (score > best_score) {
      best_score = score;
      best = &group;
    }
  }
  std::vector<Resolved> out;
  if (best == nullptr) return out;
  for (const ActorIndex actor : best->actors) out.push_back({{t, t + 1}, actor, MentionKind::kPronoun, 0.4F});
  return out;
}

/// The last so many actors that may be meant: those of one list or clause, else those seen last.
std::vector<ActorIndex> PluralResolver::last_of(TokenIndex t, What what, std::size_t count,
                                                const Recent& recent) const {
  const auto all_fit = [&](const Group& group) {
    return group.actors.size() == count && std::all_of(group.actors.begin(), group.actors.end(),
                                                       [&](ActorIndex a) { return fits(what, draft_.doc.actors[a]); });
  };
  const std::vector<Group> all = groups(t, recent);
  const Group* best = nullptr;
  for (const Group& group : all)
    if (all_fit(group) && (best == nullptr || group.last > best->last)) best = &group;
  if (best != nullptr) return best->actors;
  std::vector<ActorIndex> out;
  const std::vector<Seen>& seen = recent.seen();
  const std::size_t first = seen.size() > kWindow ? seen.size() - kWindow : 0;
  for (std::size_t i = seen.size(); i > first && out.size() < count; --i) {
    const ActorIndex actor = seen[i - 1].actor;
    const Actor& a = draft_.doc.actors[actor];
    if (!fits(what, a)) continue;
    if (what == What::kAny && !out.empty() && a.kind != draft_.doc.actors[out.front()].kind) continue;
    if (std::find(out.begin(), out.end(), actor) == out.end()) out.push_back(actor);
  }
  if (out.size() < count) out.clear();
  return out;
}

std::vector<Resolved> PluralResolver::counted(TokenIndex t, const Recent& recent) const {
  TokenIndex number = kNone;
  const bool noun = draft_.token(t).upos == Upos::kNoun && draft_.is_plural(t);
  if (noun) {
    bool definite = false;
    for (const TokenIndex c : draft_.tree.children(t)) {
      const std::string word = draft_.lower(c);
      if (c < t && count_of(word) != 0 && number == kNone) number = c;
      definite =
          definite || word == "both" || one_of(word, kDeterminers) || draft_.token(c).deprel == Deprel::kNmodPoss;
      const Deprel d = draft_.token(c).deprel;
      if (d == Deprel::kAcl || d == Deprel::kAclRelcl || d == Deprel::kNmod) return {};
    }
    if (!definite || number == kNone) return {};
  } else {
    const Deprel d = universal(draft_.token(t).deprel);
    const bool alone = d == Deprel::kNsubj || d == Deprel::kObj || d == Deprel::kObl || d == Deprel::kNmod;
    const bool the = draft_.child(t, Deprel::kDet) != kNone;
    if (!alone || !(draft_.lower(t) == "both" || (draft_.token(t).upos == Upos::kNum && the))) return {};
    number = t;
  }
  const std::size_t count = count_of(draft_.lower(number));
  const std::string lemma = draft_.lower_lemma(t);
  const What what = noun ? what_of(lemma) : What::kAny;
  if (count == 0 || (noun && what == What::kAny && !one_of(lemma, kAny))) return {};
  std::vector<ActorIndex> actors = last_of(t, what, count, recent);
  if (actors.empty() && what == What::kLeaders) actors = last_of(t, What::kStates, count, recent);
  std::vector<Resolved> out;
  for (const ActorIndex actor : actors)
    out.push_back({{std::min(number, t), t + 1}, actor, MentionKind::kDescription, 0.5F});
  return out;
}

std::vector<Resolved> PluralResolver::resolve(TokenIndex t, const Recent& recent) const {
  if (draft_.token(t).upos == Upos::kPron && one_of(draft_.lower(t), kThey)) return pronoun(t, recent);
  return counted(t, recent);
}

}  // namespace entente::actors
