#include "relations/actor_finder.hpp"

#include <algorithm>

namespace entente::relations {
namespace {

constexpr std::size_t kMaxActors = 12;  // of one argument

}  // namespace

ActorFinder::ActorFinder(const Context& context, FrameBuilder& frames)
    : context_(context), frames_(frames), starts_(context.doc.tokens.size() + 1, 0) {
  const std::vector<Mention>& all = context.doc.mentions;
  for (const Mention& m : all) {
    if (m.head != kNone && m.actor != kNone) ++starts_[m.head + 1];
  }
  for (std::size_t t = 1; t < starts_.size(); ++t) starts_[t] += starts_[t - 1];
  sorted_.resize(starts_.back());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end());
  for (MentionIndex i = 0; i < all.size(); ++i) {
    if (all[i].head != kNone && all[i].actor != kNone) sorted_[next[all[i].head]++] = i;
  }
}

std::vector<FoundActor> ActorFinder::find(TokenIndex head, bool descend) const {
  std::vector<FoundActor> out;
  collect(head, {}, descend ? 2 : 0, out);
  return out;
}

void ActorFinder::own(TokenIndex t, FoundActor base, std::vector<FoundActor>& out) const {
  for (const MentionIndex m : mentions(t)) {
    const ActorIndex actor = context_.doc.mentions[m].actor;
    const bool known = std::any_of(
        out.begin(), out.end(), [&](const FoundActor& f) { return context_.doc.mentions[f.mention].actor == actor; });
    if (known || out.size() >= kMaxActors) continue;
    base.mention = m;
    out.push_back(base);
  }
}

void ActorFinder::collect(TokenIndex t, FoundActor base, int budget, std::vector<FoundActor>& out) const {
  const Tree& tree = context_.tree;
  const std::size_t before = out.size();
  own(t, base, out);
  if (out.size() == before) {
    for (const TokenIndex c : tree.children(t)) {
      const Deprel d = tree.deprel(c);
      const bool name = d == Deprel::kAppos || d == Deprel::kFlat ||
                        (c > t && (d == Deprel::kNmodDesc || d == Deprel::kNmodUnmarked));
      if (!name) continue;
      FoundActor next = base;
      if (next.path == Path::kHead) next.path = Path::kApposition;
      own(c, next, out);
    }
  }
  if (out.size() == before && budget > 0) inside(t, base, budget, out);
  for (const TokenIndex c : tree.children(t)) {
    const bool part = tree.deprel(c) == Deprel::kConj ||
                      (tree.deprel(c) == Deprel::kNmod && context_.words.is(frames_.preposition(c), WordClass::kAlso));
    if (part && tree.is_nominal(c) && out.size() < kMaxActors) collect(c, base, budget, out);
  }
}

/// Demonyms and names before the noun, with those hung on them: "U.S. - Mexico", "Mexican and Canadian".
void ActorFinder::modifiers(TokenIndex t, FoundActor base, std::vector<FoundActor>& out) const {
  const Tree& tree = context_.tree;
  for (const TokenIndex c : tree.children(t)) {
    const Deprel d = tree.deprel(c);
    const bool before = c < t && (d == Deprel::kAmod || d == Deprel::kCompound || d == Deprel::kNmodDesc ||
                                  d == Deprel::kNmodUnmarked || d == Deprel::kNmod);
    if (!before || tree.upos(c) == Upos::kVerb) continue;
    own(c, base, out);
    for (const TokenIndex e : tree.children(c)) {
      const Deprel g = tree.deprel(e);
      if (g == Deprel::kConj || g == Deprel::kCompound || g == Deprel::kAmod) own(e, base, out);
    }
  }
}

void ActorFinder::inside(TokenIndex t, FoundActor base, int budget, std::vector<FoundActor>& out) const {
  const Tree& tree = context_.tree;
  if (!tree.is_nominal(t) && tree.upos(t) != Upos::kAdj) return;
  const std::size_t before = out.size();
  ++base.depth;
  const bool first = base.path == Path::kHead;
  const auto step = [&](Path path, WordId word) {
    FoundActor next = base;
    if (first) {
      next.path = path;
      next.preposition = word;
    }
    return next;
  };
  for (const TokenIndex c : tree.children(t)) {
    if (tree.deprel(c) == Deprel::kNmodPoss) collect(c, step(Path::kPossessive, kUnknownWord), budget - 1, out);
  }
  modifiers(t, step(Path::kModifier, kUnknownWord), out);
  if (out.size() != before) return;
  for (const TokenIndex c : tree.children(t)) {
    if (tree.deprel(c) != Deprel::kNmod || c < t) continue;
    const WordId word = frames_.preposition(c);
    if (word != kUnknownWord) collect(c, step(Path::kPreposition, word), budget - 1, out);
    if (out.size() != before) return;
  }
  for (const Argument& a : std::vector<Argument>(frames_.frame(t).arguments)) {  // "reached an agreement"
    const bool maker = a.place.slot == Slot::kSubject && a.via == Via::kLight && a.token != t;
    if (maker) collect(a.token, step(Path::kAgent, kUnknownWord), 0, out);
  }
  if (out.size() != before) return;
  for (const TokenIndex c : tree.children(t)) {
    if (tree.deprel(c) != Deprel::kAcl && tree.deprel(c) != Deprel::kAclRelcl) continue;
    if (tree.upos(c) != Upos::kVerb) continue;
    for (const Argument& a : std::vector<Argument>(frames_.frame(c).arguments)) {
      if (a.place.slot == Slot::kSubject && a.token != t) own(a.token, step(Path::kAgent, kUnknownWord), out);
    }
  }
}

}  // namespace entente::relations
