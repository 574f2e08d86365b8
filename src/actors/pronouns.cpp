#include "actors/pronouns.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <unordered_set>

namespace entente::actors {
namespace {

constexpr std::size_t kWindow = 24;  // mentions looked back at
constexpr SentenceIndex kFarthest = 4;
constexpr int kMaxClimb = 30;

// Weights of the salience features, chosen on GAP's development part and on annotated pronouns of articles and of our
// own texts; flat around these values.
constexpr double kSameSentence = 4.0;
constexpr double kPerSentence = 2.0;
constexpr double kSubject = 2.0;
constexpr double kKnownGender = 1.2;
constexpr double kPerMention = 0.5;
constexpr double kPerToken = 0.03;   // in the pronoun's own sentence
constexpr double kOwnSubject = 0.7;  // "X sold his house": the possessive looks to its own sentence's subject
constexpr double kParallel = 0.5;    // both subjects, or both objects
constexpr double kModifier = 0.2;    // the candidate is inside another noun's phrase
constexpr double kMatrix = 0.3;      // subject of the main clause
constexpr double kAbove = 0.7;       // subject of a clause that the pronoun's is part of: "X said that he"
constexpr double kChain = 0.55;      // the candidate is a pronoun itself
constexpr double kTopic = 1.5;       // subject of the sentence before, for a subject
constexpr double kSpeaker = -2.0;    // who speaks is rarely "he" in his own words
constexpr double kObject = 0.7;
constexpr double kNameless = -3.0;  // a person without a name, where one with a name is near

constexpr std::array<std::string_view, 12> kSay = {"say",  "tell",    "add", "write", "tweet",   "state",
                                                   "note", "explain", "ask", "reply", "declare", "announce"};

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A conjunct stands where the first of its list does.
TokenIndex first_conjunct(const Draft& draft, TokenIndex t) {
  for (int steps = 0; steps < 6 && draft.token(t).deprel == Deprel::kConj && !draft.is_root(t); ++steps)
    t = draft.head_of(t);
  return t;
}

bool is_reflexive(std::string_view word) { return word.size() > 4 && word.substr(word.size() - 4) == "self"; }

}  // namespace

PronounResolver::Kind PronounResolver::kind_of(std::string_view word) {
  if (word == "he" || word == "him" || word == "his" || word == "himself") return Kind::kHe;
  if (word == "she" || word == "her" || word == "hers" || word == "herself") return Kind::kShe;
  if (word == "it" || word == "its" || word == "itself") return Kind::kIt;
  if (word == "i" || word == "me" || word == "my") return Kind::kI;
  return Kind::kNoneOfThese;
}

bool PronounResolver::fits(Kind kind, const Actor& actor) const {
  if (kind == Kind::kIt) return actor.kind != ActorKind::kPerson;
  if (actor.kind != ActorKind::kPerson) return false;
  if (kind == Kind::kHe) return actor.gender != Gender::kFemale;
  if (kind == Kind::kShe) return actor.gender != Gender::kMale;
  return true;
}

/// The subject of a verb, or that which it shares with the verb that it is joined to or an open complement of.
TokenIndex PronounResolver::shared_subject(TokenIndex verb) const {
  for (int steps = 0; steps < 4; ++steps) {
    for (const TokenIndex c : draft_.tree.children(verb))
      if (is_subject(draft_.token(c).deprel)) return c;
    const Deprel d = draft_.token(verb).deprel;
    if (draft_.is_root(verb) || (d != Deprel::kConj && d != Deprel::kXcomp && d != Deprel::kAdvcl)) return kNone;
    verb = draft_.head_of(verb);
  }
  return kNone;
}

/// "X met him", "X came and met him": him is not X. "X and his wife": his may be X. "Anna, his wife", "Anna, whom he
/// met": he is not Anna.
bool PronounResolver::is_bound(TokenIndex pronoun, const Seen& seen) const {
  const TokenIndex other = first_conjunct(draft_, seen.head);
  if (draft_.token(pronoun).deprel == Deprel::kNmodPoss) {
    const TokenIndex noun = draft_.head_of(pronoun);
    return noun == seen.head || (draft_.token(noun).deprel == Deprel::kAppos && draft_.head_of(noun) == seen.head);
  }
  const TokenIndex verb = governor(draft_, pronoun);
  if (verb == kNone) return false;
  if (governor(draft_, other) == verb) return true;
  if (draft_.token(verb).deprel == Deprel::kAclRelcl && draft_.head_of(verb) == seen.head) return true;
  return !is_subject(draft_.token(pronoun).deprel) && shared_subject(verb) == other;
}

/// Whether the candidate is the subject of a clause that the pronoun's clause is part of: "X said that he".
bool PronounResolver::is_above(TokenIndex pronoun, const Seen& seen) const {
  const TokenIndex verb = governor(draft_, seen.head);
  if (verb == kNone || !seen.subject) return false;
  TokenIndex t = pronoun;
  for (int steps = 0; steps < kMaxClimb && !draft_.is_root(t); ++steps) {
    t = draft_.head_of(t);
    if (t == verb) return true;
  }
  return false;
}

double PronounResolver::score(TokenIndex pronoun, Kind kind, const Seen& seen, const Recent& recent) const {
  const SentenceIndex distance = draft_.sentence_of[pronoun] - seen.sentence;
  const Actor& actor = draft_.doc.actors[seen.actor];
  const Deprel own = universal(draft_.token(pronoun).deprel);
  const Deprel its = universal(draft_.token(seen.head).deprel);
  const bool possessive = draft_.token(pronoun).deprel == Deprel::kNmodPoss;
  const bool subject = is_subject(draft_.token(pronoun).deprel);
  double total = kSameSentence - kPerSentence * static_cast<double>(distance);
  if (!actor.resolved) total += kNameless;
  if (seen.subject) total += kSubject;
  if (actor.kind == ActorKind::kPerson && actor.gender != Gender::kUnknown) total += kKnownGender;
  total += kPerMention * std::min(recent.count(seen.actor), 8);
  if (distance == 0) total -= kPerToken * static_cast<double>(pronoun - seen.head);
  if (distance == 0 && seen.subject && possessive) total += kOwnSubject;
  if ((subject && seen.subject) || (own == Deprel::kObj && its == Deprel::kObj)) total += kParallel;
  if (its == Deprel::kNmod || its == Deprel::kCompound) total += kModifier;
  if (its == Deprel::kObj || its == Deprel::kIobj) total += kObject;
  if (seen.subject) {
    const TokenIndex verb = draft_.head_of(first_conjunct(draft_, seen.head));
    if (draft_.is_root(verb)) {
      total += kMatrix;
      if (distance == 1 && subject) total += kTopic;
    }
    if (distance == 0 && is_above(pronoun, seen)) total += kAbove;
  }
  if (draft_.token(seen.head).upos == Upos::kPron) total += kChain;
  if (quoted_[pronoun] && kind != Kind::kIt && speaker(pronoun) == seen.actor) total += kSpeaker;
  if (kind == Kind::kIt && draft_.token(seen.head).deprel == Deprel::kNmod) total -= 1.0;
  return total;
}

PronounResolver::PronounResolver(const Draft& draft) : draft_(draft), quoted_(draft.doc.tokens.size(), false) {
  bool open = false;
  std::uint32_t paragraph = 0;
  const auto count = static_cast<TokenIndex>(draft.doc.tokens.size());
  for (TokenIndex t = 0; t < count; ++t) {
    const std::uint32_t here = draft.doc.sentences[draft.sentence_of[t]].paragraph;
    if (here != paragraph) open = false;
    paragraph = here;
    const std::string_view form = draft.doc.form(t);
    if (form == "\"")
      open = !open;
    else if (form == "“" || form == "``")
      open = true;
    else if (form == "”" || form == "''")
      open = false;
    quoted_[t] = open;
    if (!is_subject(draft.token(t).deprel) || draft.actor_at(t) == kNone) continue;
    if (one_of(draft.lower_lemma(draft.head_of(t)), kSay)) speakers_.emplace_back(t, draft.actor_at(t));
  }
}

/// The subject of the verb of saying that the pronoun's clause belongs to.
ActorIndex PronounResolver::speaker(TokenIndex pronoun) const {
  TokenIndex t = pronoun;
  for (int steps = 0; steps < kMaxClimb && !draft_.is_root(t); ++steps) {
    t = draft_.head_of(t);
    const bool says = one_of(draft_.lower_lemma(t), kSay);
    for (const TokenIndex c : draft_.tree.children(t)) {
      const Deprel deprel = draft_.token(c).deprel;
      if (says && is_subject(deprel) && c != pronoun && draft_.actor_at(c) != kNone) return draft_.actor_at(c);
      if (deprel != Deprel::kParataxis && deprel != Deprel::kCcomp) continue;
      const TokenIndex subject = one_of(draft_.lower_lemma(c), kSay) ? draft_.child(c, Deprel::kNsubj) : kNone;
      if (subject != kNone && subject != pronoun && draft_.actor_at(subject) != kNone) return draft_.actor_at(subject);
    }
  }
  return quoted_[pronoun] ? speaker_nearby(pronoun) : kNone;
}

/// A quotation that runs on over sentences: who spoke last in the paragraph, else who speaks next.
ActorIndex PronounResolver::speaker_nearby(TokenIndex pronoun) const {
  const auto paragraph = [&](TokenIndex t) { return draft_.doc.sentences[draft_.sentence_of[t]].paragraph; };
  const auto next = std::lower_bound(speakers_.begin(), speakers_.end(), std::pair<TokenIndex, ActorIndex>{pronoun, 0});
  if (next != speakers_.begin() && paragraph(std::prev(next)->first) == paragraph(pronoun))
    return std::prev(next)->second;
  if (next != speakers_.end() && paragraph(next->first) == paragraph(pronoun)) return next->second;
  return kNone;
}

/// "In his speech, Trump said": the subject of the clause that the pronoun's phrase opens.
ActorIndex PronounResolver::subject_ahead(TokenIndex pronoun, Kind kind) const {
  TokenIndex t = pronoun;
  for (int steps = 0; steps < kMaxClimb && !draft_.is_root(t); ++steps) {
    const TokenIndex child = t;
    t = draft_.head_of(t);
    // A subject, or what is no phrase before its clause's subject, opens nothing.
    if (is_subject(draft_.token(child).deprel) || t < pronoun) continue;
    for (const TokenIndex c : draft_.tree.children(t)) {
      if (!is_subject(draft_.token(c).deprel) || c <= pronoun || c == child) continue;
      const ActorIndex actor = draft_.actor_at(c);
      if (actor != kNone && fits(kind, draft_.doc.actors[actor])) return actor;
    }
  }
  return kNone;
}

std::optional<Resolved> PronounResolver::resolve(TokenIndex pronoun, const Recent& recent) const {
  const std::string word = draft_.lower(pronoun);
  const Kind kind = kind_of(word);
  if (kind == Kind::kNoneOfThese || draft_.token(pronoun).deprel == Deprel::kExpl) return std::nullopt;
  Resolved resolved{{pronoun, pronoun + 1}, kNone, MentionKind::kPronoun, 0.5F};
  if (kind == Kind::kI) {
    resolved.actor = speaker(pronoun);
    if (resolved.actor == kNone || draft_.doc.actors[resolved.actor].kind != ActorKind::kPerson) return std::nullopt;
    return resolved;
  }
  std::unordered_set<ActorIndex> excluded;
  double best = 0.0;
  double second = 0.0;
  const SentenceIndex here = draft_.sentence_of[pronoun];
  const std::vector<Seen>& seen = recent.seen();
  const std::size_t first = seen.size() > kWindow ? seen.size() - kWindow : 0;
  for (std::size_t i = seen.size(); i > first; --i)
    if (seen[i - 1].sentence == here && !is_reflexive(word) && is_bound(pronoun, seen[i - 1]))
      excluded.insert(seen[i - 1].actor);
  for (std::size_t i = seen.size(); i > first; --i) {
    const Seen& candidate = seen[i - 1];
    if (here - candidate.sentence > kFarthest) break;
    if (!fits(kind, draft_.doc.actors[candidate.actor]) || excluded.count(candidate.actor) != 0) continue;
    const double value = score(pronoun, kind, candidate, recent);
    if (value > best) {
      if (candidate.actor != resolved.actor) second = best;
      best = value;
      resolved.actor = candidate.actor;
    } else if (value > second && candidate.actor != resolved.actor) {
      second = value;
    }
  }
  const bool here_already = resolved.actor != kNone && !seen.empty() && seen.back().sentence == here;
  if (!here_already) {
    const ActorIndex ahead = subject_ahead(pronoun, kind);
    if (ahead != kNone) {
      resolved.actor = ahead;
      resolved.confidence = 0.6F;
      return resolved;
    }
  }
  if (resolved.actor == kNone) return std::nullopt;
  resolved.confidence = static_cast<float>(std::clamp(0.5 + 0.1 * (best - second), 0.4, 0.9));
  if (kind == Kind::kIt) resolved.confidence *= 0.6F;
  return resolved;
}

}  // namespace entente::actors
