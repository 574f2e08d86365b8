#include "actors/salience.hpp"

namespace entente::actors {

void Recent::add(const Draft& draft, ActorIndex actor, TokenIndex head) {
  seen_.push_back({actor, head, draft.sentence_of[head], is_subject_like(draft, head)});
  Tally& tally = tallies_[actor];
  ++tally.count;
  tally.last = static_cast<int>(seen_.size()) - 1;
}

int Recent::count(ActorIndex actor) const {
  const auto found = tallies_.find(actor);
  return found == tallies_.end() ? 0 : found->second.count;
}

int Recent::last(ActorIndex actor) const {
  const auto found = tallies_.find(actor);
  return found == tallies_.end() ? -1 : found->second.last;
}

bool is_subject_like(const Draft& draft, TokenIndex head) {
  for (int steps = 0; steps < 6; ++steps) {
    const Deprel deprel = draft.token(head).deprel;
    if (is_subject(deprel)) return true;
    const bool up =
        deprel == Deprel::kConj || deprel == Deprel::kFlat || deprel == Deprel::kAppos || deprel == Deprel::kNmodDesc;
    if (!up || draft.is_root(head)) return false;
    head = draft.head_of(head);
  }
  return false;
}

TokenIndex governor(const Draft& draft, TokenIndex head) {
  switch (universal(draft.token(head).deprel)) {
    case Deprel::kNsubj:
    case Deprel::kObj:
    case Deprel::kIobj:
    case Deprel::kObl:
      return draft.is_root(head) ? kNone : draft.head_of(head);
    default:
      return kNone;
  }
}

}  // namespace entente::actors
