#include "actors/relatives.hpp"

#include <algorithm>

namespace entente::actors {
namespace {

constexpr int kMaxClimb = 8;
constexpr std::size_t kWindow = 24;

bool is_relative(std::string_view word) {
  return word == "who" || word == "whom" || word == "whose" || word == "which";
}

/// "who" is a person or a group of people, "which" is no person, "whose" may be any.
bool fits(std::string_view word, const Draft& draft, const Seen& seen) {
  const bool person = draft.doc.actors[seen.actor].kind == ActorKind::kPerson;
  if (word == "which") return !person;
  return word == "whose" || person || draft.is_plural(seen.head) || draft.token(seen.head).upos == Upos::kNoun;
}

/// The noun whose relative clause the pronoun stands in, or kNone.
TokenIndex noun_above(const Draft& draft, TokenIndex pronoun) {
  TokenIndex t = pronoun;
  for (int steps = 0; steps < kMaxClimb && !draft.is_root(t); ++steps, t = draft.head_of(t))
    if (draft.token(t).deprel == Deprel::kAclRelcl) return draft.head_of(t);
  return kNone;
}

/// Where the tree hangs no clause on a noun: the word before the pronoun, its comma and its preposition.
TokenIndex word_before(const Draft& draft, TokenIndex pronoun) {
  const TokenIndex floor = draft.sentence_tokens(pronoun).begin;
  TokenIndex t = pronoun;
  while (t > floor && (draft.token(t - 1).upos == Upos::kAdp || draft.token(t - 1).upos == Upos::kPunct)) --t;
  return t > floor ? t - 1 : kNone;
}

bool clause_is_plural(const Draft& draft, TokenIndex pronoun) {
  const TokenIndex verb = draft.head_of(pronoun);
  const auto plural = [&](TokenIndex t) {
    const std::string form = draft.lower(t);
    return form == "are" || form == "were" || form == "have" || draft.doc.strings[draft.token(t).xpos] == "VBP";
  };
  if (plural(verb)) return true;
  const auto children = draft.tree.children(verb);
  return std::any_of(children.begin(), children.end(),
                     [&](TokenIndex c) { return draft.token(c).upos == Upos::kAux && plural(c); });
}

class Search {
 public:
  Search(const Draft& draft, TokenIndex pronoun, const Recent& recent)
      : draft_(draft), pronoun_(pronoun), recent_(recent), word_(draft.lower(pronoun)) {}

  std::vector<Resolved> run() {
    const TokenIndex noun = noun_above(draft_, pronoun_);
    if (noun != kNone && noun < pronoun_) take_noun(noun);
    if (!out_.empty()) return std::move(out_);
    const TokenIndex before = word_before(draft_, pronoun_);
    if (before != kNone && draft_.name_at[before] != kNone)
      take_at(draft_.head_in(draft_.names[draft_.name_at[before]].tokens), 0.5F);
    return std::move(out_);
  }

 private:
  void take_noun(TokenIndex noun) {
    take_name_of(noun);
    for (int steps = 0; out_.empty() && steps < kMaxClimb; ++steps) {
      const TokenIndex named = named_by(noun);
      if (named == kNone) break;
      noun = named;
      take_name_of(noun);
    }
    if (!clause_is_plural(draft_, pronoun_)) return;
    for (const TokenIndex c : draft_.tree.children(noun))
      if (c > noun && c < pronoun_ && draft_.token(c).deprel == Deprel::kConj) take_at(c, 0.6F);
  }

  /// The noun's own mention, or that of a name beside it.
  void take_name_of(TokenIndex noun) {
    take_at(noun, 0.8F);
    if (!out_.empty()) return;
    for (const TokenIndex c : draft_.tree.children(noun)) {
      const Deprel d = draft_.token(c).deprel;
      const bool beside = d == Deprel::kAppos || d == Deprel::kFlat || d == Deprel::kNmodDesc;
      if (beside && c < pronoun_) take_at(c, 0.7F);
      if (!out_.empty()) return;
    }
  }

  /// What a noun is said of: "X, the chemist who", "X is a chemist who"; kNone where it is said of nothing.
  TokenIndex named_by(TokenIndex noun) const {
    const auto stands_by = [&](TokenIndex t) { return draft_.token(t).deprel == Deprel::kAppos; };
    const TokenIndex head = draft_.head_of(noun);
    const bool listed = draft_.token(noun).deprel == Deprel::kConj && stands_by(head);
    if (head < noun && (stands_by(noun) || listed)) return head;
    if (draft_.child(noun, Deprel::kCop) == kNone) return kNone;
    const TokenIndex subject = draft_.child(noun, Deprel::kNsubj);
    return subject != kNone && subject < noun ? subject : kNone;
  }

  /// The mentions whose head is that token.
  void take_at(TokenIndex head, float confidence) {
    const std::vector<Seen>& seen = recent_.seen();
    const std::size_t first = seen.size() > kWindow ? seen.size() - kWindow : 0;
    for (std::size_t i = seen.size(); i > first && seen[i - 1].head >= head; --i) {
      if (seen[i - 1].head != head || !fits(word_, draft_, seen[i - 1])) continue;
      out_.push_back({{pronoun_, pronoun_ + 1}, seen[i - 1].actor, MentionKind::kPronoun, confidence});
    }
  }

  const Draft& draft_;
  TokenIndex pronoun_;
  const Recent& recent_;
  std::string word_;
  std::vector<Resolved> out_;
};

}  // namespace

std::vector<Resolved> resolve_relative(const Draft& draft, TokenIndex pronoun, const Recent& recent) {
  if (!is_relative(draft.lower(pronoun))) return {};
  return Search(draft, pronoun, recent).run();
}

}  // namespace entente::actors
