#pragma once
/// Who was mentioned lately: the candidates of a pronoun or description.

#include <unordered_map>
#include <vector>

#include "actors/draft.hpp"

namespace entente::actors {

/// One mention as a candidate.
struct Seen {
  ActorIndex actor = kNone;
  TokenIndex head = kNone;
  SentenceIndex sentence = 0;
  bool subject = false;
};

/// The mentions so far, in text order.
class Recent {
 public:
  void add(const Draft& draft, ActorIndex actor, TokenIndex head);
  [[nodiscard]] const std::vector<Seen>& seen() const { return seen_; }
  [[nodiscard]] int count(ActorIndex actor) const;
  /// Index into seen() of the actor's last mention, or -1.
  [[nodiscard]] int last(ActorIndex actor) const;

 private:
  struct Tally {
    int count = 0;
    int last = -1;
  };
  std::vector<Seen> seen_;
  std::unordered_map<ActorIndex, Tally> tallies_;
};

/// What an anaphor was found to be.
struct Resolved {
  TokenSpan tokens;
  ActorIndex actor = kNone;
  MentionKind kind = MentionKind::kPronoun;
  float confidence = 0.5F;
};

/// Subject of its clause, itself or as a conjunct of one.
[[nodiscard]] bool is_subject_like(const Draft& draft, TokenIndex head);

/// The verb (or predicate) that governs a mention directly, as argument; kNone where there is none.
[[nodiscard]] TokenIndex governor(const Draft& draft, TokenIndex head);

}  // namespace entente::actors
