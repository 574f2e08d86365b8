#include "relations/mood.hpp"

namespace entente::relations {
namespace {

constexpr int kMaxSteps = 12;

bool is_verb(const Context& c, TokenIndex t) { return c.tree.upos(t) == Upos::kVerb || c.tree.upos(t) == Upos::kAux; }

bool word_is(const Context& x, TokenIndex t, std::string_view word) {
  return t < x.doc.tokens.size() && lower(x.doc.form(t)) == word;
}

/// "not only", "not ... until": what follows did happen.
bool only_seems_negated(const Context& x, TokenIndex t, TokenIndex negation) {
  for (const char* word : {"only", "just", "merely"}) {
    if (word_is(x, negation + 1, word)) return true;
  }
  for (const TokenIndex c : x.tree.children(t)) {
    for (const TokenIndex f : x.tree.children(c)) {
      const Deprel d = x.tree.deprel(f);
      if ((d == Deprel::kCase || d == Deprel::kMark) && word_is(x, f, "until")) return true;
    }
  }
  return false;
}

/// Climbs from a trigger and collects signs.
class Climb {
 public:
  Climb(const Context& context, TokenIndex trigger, MoodQuery query)
      : x_(context), trigger_(trigger), query_(query), nominal_(!is_verb(context, trigger)) {}

  Mood run();

 private:
  enum class Step : std::uint8_t { kOn, kStop };

  void own_signs(TokenIndex t, bool trigger);
  void negation(TokenIndex t, TokenIndex sign);
  void negated_arguments(TokenIndex t);
  void governor_signs(TokenIndex h, bool clause);
  Step up(TokenIndex t, TokenIndex h);
  Step subject_of(TokenIndex h);
  Step adverbial_of(TokenIndex t, TokenIndex h);
  [[nodiscard]] bool predicate_noun(TokenIndex t, TokenIndex h) const;
  [[nodiscard]] bool has_own_subject(TokenIndex t) const;
  void finish();

  const Context& x_;
  TokenIndex trigger_;
  MoodQuery query_;
  bool nominal_;
  bool would_ = false;
  Mood m_;
};

void Climb::negation(TokenIndex t, TokenIndex sign) {
  if (x_.is(sign, WordClass::kNegation) && !only_seems_negated(x_, t, sign)) m_.negated = true;
}

/// Negations, auxiliaries and conjunctions that hang on a token.
void Climb::own_signs(TokenIndex t, bool trigger) {
  bool to = false;
  bool be = false;
  for (const TokenIndex c : x_.tree.children(t)) {
    switch (x_.tree.deprel(c)) {
      case Deprel::kAdvmod:
        if (trigger && x_.is(c, WordClass::kPossible)) m_.hypothetical = true;
        negation(t, c);
        break;
      case Deprel::kDet:
      case Deprel::kCcPreconj:
      case Deprel::kCc:
        negation(t, c);
        break;
      case Deprel::kAux:
      case Deprel::kAuxPass:
        if (word_is(x_, c, "would")) {
          would_ = true;
        } else if (x_.is(c, WordClass::kModal)) {
          m_.hypothetical = true;
        }
        if (x_.is(c, WordClass::kFutureModal)) m_.future = true;
        be = be || (c < t && lower(x_.doc.lemma(c)) == "be" && x_.tree.deprel(c) == Deprel::kAux);
        break;
      case Deprel::kMark:
        to = to || word_is(x_, c, "to");
        if (x_.is(c, WordClass::kCondition)) m_.hypothetical = true;
        negation(t, c);
        break;
      case Deprel::kAmod:
        if (!trigger) break;
        if (x_.is(c, WordClass::kPossible) && !query_.tie) m_.hypothetical = true;
        if (x_.is(c, WordClass::kPlanned)) m_.future = true;
        if (x_.is(c, WordClass::kCancel)) m_.cancelled = true;
        break;
      default:
        break;
    }
  }
  if (to && be) m_.future = true;  // "is to meet"
  if (is_verb(x_, t)) negated_arguments(t);
}

/// "offered no apology", "neither France nor Spain has signed", "no one attacked".
void Climb::negated_arguments(TokenIndex t) {
  for (const TokenIndex c : x_.tree.children(t)) {
    const Deprel d = universal(x_.tree.deprel(c));
    if (d != Deprel::kNsubj && d != Deprel::kObj) continue;
    if (x_.is(c, WordClass::kNegation)) m_.negated = true;  // "nobody"
    for (const TokenIndex e : x_.tree.children(c)) {
      const Deprel f = x_.tree.deprel(e);
      if ((f == Deprel::kDet || f == Deprel::kCcPreconj) && x_.is(e, WordClass::kNegation)) m_.negated = true;
    }
  }
}

/// What a governor that takes the event as its complement says of it.
void Climb::governor_signs(TokenIndex h, bool clause) {
  const bool adjective = x_.tree.upos(h) == Upos::kAdj;
  const bool call = !clause && is_verb(x_, h) && lower(x_.doc.lemma(h)) == "call";  // "called the attack a crime"
  if (x_.is(h, WordClass::kIntend) && !call) m_.hypothetical = true;
  if (x_.is(h, WordClass::kAble) && adjective) m_.hypothetical = true;
  if (x_.is(h, WordClass::kPlan)) m_.future = true;
  if (x_.is(h, WordClass::kAttempt)) m_.attempted = true;
  if (x_.is(h, WordClass::kAccuse)) m_.alleged = true;
  if (nominal_ && query_.own_agent) return;
  if (x_.is(h, WordClass::kDeny)) m_.denied = true;
  if (x_.is(h, WordClass::kCancel)) m_.cancelled = true;
  if (x_.is(h, WordClass::kRefuse)) m_.refused = true;
  if (x_.is(h, WordClass::kPromise)) m_.promised = true;
  if (x_.is(h, WordClass::kThreaten)) m_.threatened = true;
  if (clause && x_.is(h, WordClass::kFail)) m_.negated = true;
}

bool Climb::has_own_subject(TokenIndex t) const {
  for (const TokenIndex c : x_.tree.children(t)) {
    const Deprel d = universal(x_.tree.deprel(c));
    if (d == Deprel::kNsubj || d == Deprel::kCsubj) return true;
  }
  return false;
}

/// "became president", "was sworn in as president".
bool Climb::predicate_noun(TokenIndex t, TokenIndex h) const {
  const Deprel d = x_.tree.deprel(t);
  if (!is_verb(x_, h)) return false;
  if (d == Deprel::kXcomp || (d == Deprel::kObj && x_.is(h, WordClass::kBecome))) return true;
  if (universal(d) != Deprel::kObl) return false;
  for (const TokenIndex c : x_.tree.children(t)) {
    if (x_.tree.deprel(c) == Deprel::kCase && word_is(x_, c, "as")) return !x_.is(h, WordClass::kLeave);
  }
  return false;
}

/// "talks will be held", "the meeting was called off", "an attack is unlikely".
Climb::Step Climb::subject_of(TokenIndex h) {
  if (!is_verb(x_, h)) {
    if (x_.is(h, WordClass::kAble)) m_.hypothetical = true;
    return Step::kStop;
  }
  if (x_.is(h, WordClass::kCancel)) m_.cancelled = true;
  if (x_.is(h, WordClass::kPlan)) m_.future = true;
  if (x_.is(h, WordClass::kHappen) || x_.is(h, WordClass::kLight)) own_signs(h, false);
  return Step::kStop;
}

/// "will fly to X to meet Y" shares its time, "left without meeting Y" does not.
Climb::Step Climb::adverbial_of(TokenIndex t, TokenIndex h) {
  if (x_.is(h, WordClass::kAccuse)) m_.alleged = true;
  bool purpose = false;
  for (const TokenIndex c : x_.tree.children(t)) {
    purpose = purpose || (x_.tree.deprel(c) == Deprel::kMark && word_is(x_, c, "to"));
  }
  if (!purpose) return Step::kStop;
  const bool negated = m_.negated;
  own_signs(h, false);
  m_.negated = negated;
  return Step::kStop;
}

Climb::Step Climb::up(TokenIndex t, TokenIndex h) {
  const Deprel d = x_.tree.deprel(t);
  const Deprel u = universal(d);
  if (query_.tie && t == trigger_ && nominal_ && !predicate_noun(t, h)) return Step::kStop;
  if (d == Deprel::kAclRelcl || u == Deprel::kParataxis || u == Deprel::kAppos) return Step::kStop;
  if (u == Deprel::kConj) {
    if (has_own_subject(t)) return Step::kStop;
    own_signs(h, false);
    return Step::kOn;
  }
  if (u == Deprel::kAdvcl) return adverbial_of(t, h);
  if (u == Deprel::kNsubj && d != Deprel::kNsubjPass) return nominal_ ? subject_of(h) : Step::kStop;
  if (u == Deprel::kCcomp && x_.is(h, WordClass::kSay)) {
    m_.said_by = h;
    m_.alleged = m_.alleged || x_.is(h, WordClass::kAccuse);
    return Step::kStop;
  }
  const bool clause = u == Deprel::kXcomp || u == Deprel::kCcomp || (u == Deprel::kAcl && !nominal_);
  const bool object = nominal_ && (u == Deprel::kObj || d == Deprel::kNsubjPass || u == Deprel::kNmod);
  const bool oblique = nominal_ && u == Deprel::kObl;
  if (clause || object || oblique) governor_signs(h, clause);
  if (!clause && !object && !oblique && u != Deprel::kCompound) return Step::kStop;
  if (u == Deprel::kCcomp && !x_.is(h, WordClass::kIntend) && !x_.is(h, WordClass::kPlan) &&
      !x_.is(h, WordClass::kPromise)) {
    if (is_verb(x_, h)) m_.said_by = h;
    return Step::kStop;
  }
  // The verb around "Israel's attack" is another act, and its own negation and time are not the attack's.
  if (nominal_ && query_.own_agent && !query_.tie && is_verb(x_, h)) return Step::kStop;
  if (nominal_ && u == Deprel::kNmod && !x_.words.steers(x_.word(h))) return Step::kStop;
  own_signs(h, false);
  return Step::kOn;
}

void Climb::finish() {
  const bool said = m_.said_by != kNone && x_.is(m_.said_by, WordClass::kSay);
  if (would_) (said && x_.tree.xpos(m_.said_by) != "VBZ" ? m_.future : m_.hypothetical) = true;
  m_.announced = said && m_.future;
}

Mood Climb::run() {
  own_signs(trigger_, true);
  TokenIndex t = trigger_;
  for (int step = 0; step < kMaxSteps; ++step) {
    const TokenIndex h = x_.tree.head(t);
    if (h == kNone || up(t, h) == Step::kStop) break;
    nominal_ = !is_verb(x_, h);
    t = h;
  }
  finish();
  return m_;
}

/// The word that promises or threatens is said now.
Factuality present(Factuality f) { return f == Factuality::kFuture ? Factuality::kActual : f; }

}  // namespace

Mood mood(const Context& context, TokenIndex trigger, MoodQuery query) { return Climb(context, trigger, query).run(); }

Outcome outcome(const OntologyTable& ontology, Label label, const Mood& m) {
  const Factuality plain = m.negated        ? Factuality::kNegated
                           : m.hypothetical ? Factuality::kHypothetical
                           : m.future       ? Factuality::kFuture
                                            : Factuality::kActual;
  if (!is_event(label)) return {label, plain};
  const LabelFacts& facts = ontology[label];
  const bool friendly = facts.quad == Quad::kVerbalCooperation || facts.quad == Quad::kMaterialCooperation;
  if (plain == Factuality::kActual && (m.alleged || (m.attempted && friendly))) {
    return {label, Factuality::kHypothetical};
  }
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
  if (plain == Factuality::kFuture && m.announced && facts.announced) return {label, Factuality::kActual};
  return {label, plain};
}

}  // namespace entente::relations
