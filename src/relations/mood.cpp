#include "relations/mood.hpp"

namespace entente::relations {
namespace {

constexpr int kMaxSteps = 12;

bool is_verb(const Context& c, TokenIndex t) { return c.tree.upos(t) == Upos::kVerb || c.tree.upos(t) == Upos::kAux; }

/// Negations, auxiliaries and conjunctions that hang on a token.
void own_signs(const Context& x, TokenIndex t, bool trigger, Mood& m) {
  for (const TokenIndex c : x.tree.children(t)) {
    const Deprel d = x.tree.deprel(c);
    switch (d) {
      case Deprel::kAdvmod:
      case Deprel::kDet:
      case Deprel::kCcPreconj:
      case Deprel::kCc:
        if (x.is(c, WordClass::kNegation)) m.negated = true;
        break;
      case Deprel::kAux:
        if (x.is(c, WordClass::kModal)) m.hypothetical = true;
        if (x.is(c, WordClass::kFutureModal)) m.future = true;
        break;
      case Deprel::kMark:
        if (x.is(c, WordClass::kCondition)) m.hypothetical = true;
        break;
      case Deprel::kAmod:
        if (trigger && x.is(c, WordClass::kPossible)) m.hypothetical = true;
        if (trigger && x.is(c, WordClass::kPlanned)) m.future = true;
        if (trigger && x.is(c, WordClass::kCancel)) m.cancelled = true;
        break;
      default:
        break;
    }
  }
}

/// What a governor that takes the event as its complement says of it.
void governor_signs(const Context& x, TokenIndex h, bool clause, Mood& m) {
  if (x.is(h, WordClass::kAccuse)) m.alleged = true;
  if (x.is(h, WordClass::kDeny)) m.denied = true;
  if (x.is(h, WordClass::kCancel)) m.cancelled = true;
  if (!clause) {
    if (x.is(h, WordClass::kRefuse)) m.refused = true;
    if (x.is(h, WordClass::kIntend)) m.hypothetical = true;
    if (x.is(h, WordClass::kPlan)) m.future = true;
    if (x.is(h, WordClass::kThreaten)) m.threatened = true;
    if (x.is(h, WordClass::kPromise)) m.promised = true;
    return;
  }
  if (x.is(h, WordClass::kRefuse)) m.refused = true;
  if (x.is(h, WordClass::kFail)) m.negated = true;
  if (x.is(h, WordClass::kIntend)) m.hypothetical = true;
  if (x.is(h, WordClass::kPlan)) m.future = true;
  if (x.is(h, WordClass::kPromise)) m.promised = true;
  if (x.is(h, WordClass::kThreaten)) m.threatened = true;
}

bool has_own_subject(const Context& x, TokenIndex t) {
  for (const TokenIndex c : x.tree.children(t)) {
    const Deprel d = universal(x.tree.deprel(c));
    if (d == Deprel::kNsubj || d == Deprel::kCsubj) return true;
  }
  return false;
}

/// The word that promises or threatens is said now.
Factuality present(Factuality f) { return f == Factuality::kFuture ? Factuality::kActual : f; }

}  // namespace

Mood mood(const Context& x, TokenIndex trigger) {
  Mood m;
  TokenIndex t = trigger;
  bool nominal = !is_verb(x, trigger);
  own_signs(x, t, true, m);
  for (int step = 0; step < kMaxSteps; ++step) {
    const TokenIndex h = x.tree.head(t);
    if (h == kNone) break;
    const Deprel d = x.tree.deprel(t);
    const Deprel u = universal(d);
    if (d == Deprel::kAclRelcl || u == Deprel::kParataxis || u == Deprel::kAppos) break;
    if (u == Deprel::kConj) {
      if (has_own_subject(x, t)) break;
      own_signs(x, h, false, m);
      t = h;
      continue;
    }
    const bool clause = u == Deprel::kXcomp || u == Deprel::kCcomp || (u == Deprel::kAcl && !nominal);
    const bool object = nominal && (u == Deprel::kObj || d == Deprel::kNsubjPass || u == Deprel::kNmod);
    const bool oblique = nominal && u == Deprel::kObl;
    if (u == Deprel::kCcomp && x.is(h, WordClass::kSay)) {
      m.said_by = h;
      break;
    }
    if (clause || object) governor_signs(x, h, clause, m);
    if (u == Deprel::kAdvcl) {
      if (!m.hypothetical && !m.future && (x.is(h, WordClass::kAccuse))) m.alleged = true;
      break;
    }
    if (oblique && (x.is(h, WordClass::kAccuse))) m.alleged = true;
    if (!clause && !object && !oblique && u != Deprel::kNsubj && u != Deprel::kCompound) break;
    if (u == Deprel::kCcomp && !x.is(h, WordClass::kIntend) && !x.is(h, WordClass::kPlan) &&
        !x.is(h, WordClass::kPromise)) {
      if (is_verb(x, h)) m.said_by = h;
      break;
    }
    if (u == Deprel::kNsubj && is_verb(x, h)) break;
    own_signs(x, h, false, m);
    nominal = !is_verb(x, h);
    t = h;
  }
  return m;
}

Outcome outcome(const OntologyTable& ontology, Label label, const Mood& m) {
  const Factuality plain = m.negated        ? Factuality::kNegated
                           : m.hypothetical ? Factuality::kHypothetical
                           : m.future       ? Factuality::kFuture
                                            : Factuality::kActual;
  if (!is_event(label)) return {label, plain};
  const LabelFacts& facts = ontology[label];
  if (m.denied) return {label, Factuality::kNegated};
  if (m.refused) {
    if (!facts.refused) return {label, Factuality::kNegated};
    return {*facts.refused, m.future || m.hypothetical ? plain : Factuality::kActual};
  }
  if (m.cancelled) return {facts.cancelled.value_or(label), plain};
  if (m.threatened && facts.threatened) return {*facts.threatened, present(plain)};
  if (m.promised && facts.promised) return {*facts.promised, present(plain)};
  if (m.promised) return {label, m.negated || m.hypothetical ? plain : Factuality::kFuture};
  if (plain == Factuality::kFuture && facts.future) return {*facts.future, Factuality::kActual};
  return {label, plain};
}

}  // namespace entente::relations
