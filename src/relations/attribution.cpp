#include "relations/attribution.hpp"

namespace entente::relations {
namespace {

ActorIndex first_actor(const Context& context, const ActorFinder& actors, const Frame& frame, Place place,
                       ActorIndex except) {
  for (const Argument& a : frame.arguments) {
    if (a.place != place) continue;
    for (const FoundActor& f : actors.find(a.token, true)) {
      const ActorIndex actor = context.doc.mentions[f.mention].actor;
      return actor == except ? kNone : actor;
    }
  }
  return kNone;
}

}  // namespace

ActorIndex attribution(const Context& context, FrameBuilder& frames, const ActorFinder& actors, const Candidate& c) {
  const ActorIndex subject = context.doc.mentions[c.relation.subject].actor;
  if (c.mood.said_by != kNone && context.is(c.mood.said_by, WordClass::kSay)) {
    const ActorIndex who =
        first_actor(context, actors, frames.frame(c.mood.said_by), {Slot::kSubject, kUnknownWord}, subject);
    if (who != kNone) return who;
  }
  const WordId according = context.set.vocabulary().find("according to");
  if (according == kUnknownWord) return kNone;
  TokenIndex t = c.trigger;
  for (int step = 0; step < 6 && t != kNone; ++step, t = context.tree.head(t)) {
    const ActorIndex who = first_actor(context, actors, frames.frame(t), {Slot::kPreposition, according}, subject);
    if (who != kNone) return who;
  }
  return kNone;
}

}  // namespace entente::relations
