#include "relations/attribution.hpp"

#include <algorithm>

namespace entente::relations {
namespace {

constexpr int kMaxSteps = 6;

ActorIndex first_actor(const Context& context, const ActorFinder& actors, TokenIndex head) {
  const std::vector<FoundActor> found = actors.find(head, true);
  return found.empty() ? kNone : context.doc.mentions[found.front().mention].actor;
}

ActorIndex subject_of(const Context& context, FrameBuilder& frames, const ActorFinder& actors, TokenIndex verb) {
  for (const Argument& a : frames.frame(verb).arguments) {
    if (a.place.slot != Slot::kSubject) continue;
    const ActorIndex who = first_actor(context, actors, a.token);
    if (who != kNone) return who;
  }
  return kNone;
}

bool reports(const Context& context, TokenIndex verb) {
  return context.is(verb, WordClass::kSay) && !context.is(verb, WordClass::kFactive);
}

/// "according to X", of a token's own phrases.
ActorIndex according_to(const Context& context, const ActorFinder& actors, TokenIndex t) {
  const Tree& tree = context.tree;
  for (const TokenIndex c : tree.children(t)) {
    const std::span<const TokenIndex> below = tree.children(c);
    const bool according = std::any_of(below.begin(), below.end(), [&](TokenIndex e) {
      return tree.deprel(e) == Deprel::kCase && lower(context.doc.form(e)) == "according";
    });
    if (!according) continue;
    const ActorIndex who = first_actor(context, actors, c);
    if (who != kNone) return who;
  }
  return kNone;
}

/// "A attacked B, X said": the verb of saying hangs below what is said.
ActorIndex aside(const Context& context, FrameBuilder& frames, const ActorFinder& actors, TokenIndex t) {
  const Tree& tree = context.tree;
  for (const TokenIndex c : tree.children(t)) {
    if (universal(tree.deprel(c)) != Deprel::kParataxis || !reports(context, c)) continue;
    const ActorIndex who = subject_of(context, frames, actors, c);
    if (who != kNone) return who;
  }
  return kNone;
}

}  // namespace

ActorIndex attribution(const Context& context, FrameBuilder& frames, const ActorFinder& actors, const Candidate& c) {
  const Upos upos = context.tree.upos(c.trigger);
  const bool verb = upos == Upos::kVerb || upos == Upos::kAux;
  const bool own_word = c.mood.announced || c.mood.future || c.mood.promised;  // "said that he would help"
  const bool reported = (is_event(c.relation.label) || verb) && !own_word;
  if (reported && c.mood.said_by != kNone && reports(context, c.mood.said_by)) {
    const ActorIndex who = subject_of(context, frames, actors, c.mood.said_by);
    if (who != kNone) return who;
  }
  TokenIndex t = c.trigger;
  for (int step = 0; step < kMaxSteps && t != kNone; ++step, t = context.tree.head(t)) {
    ActorIndex who = according_to(context, actors, t);
    if (who == kNone && reported) who = aside(context, frames, actors, t);
    if (who != kNone) return who;
    if (context.tree.deprel(t) == Deprel::kAclRelcl) break;
  }
  return kNone;
}

}  // namespace entente::relations
