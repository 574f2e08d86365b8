#include <algorithm>

#include "relations/frame.hpp"

namespace entente::relations {
void FrameBuilder::noun_dependent(TokenIndex n, TokenIndex c, Frame& f) {
  const Tree& tree = context_.tree;
  const TokenIndex who = antecedent(c);
  switch (tree.deprel(c)) {
    case Deprel::kNmodPoss:
      f.add(Slot::kPossessive, who);
      break;
    case Deprel::kCompound:
    case Deprel::kAmod:
    case Deprel::kNmodDesc:
    case Deprel::kNmodUnmarked:
    case Deprel::kDet:
    case Deprel::kNummod:
      if (c < n) f.add(Slot::kModifier, who);
      break;
    case Deprel::kNmod:
    case Deprel::kObl:
    case Deprel::kOblAgent: {
      const WordId word = preposition(c);
      if (word != kUnknownWord) {
        f.arguments.push_back({{Slot::kPreposition, word}, who, Via::kDirect});
      } else if (c < n) {
        f.add(Slot::kModifier, who);
      }
      break;
    }
    case Deprel::kNsubj:
    case Deprel::kNsubjOuter:
      f.surface.push_back(who);
      break;
    case Deprel::kAcl:
    case Deprel::kCcomp:
    case Deprel::kXcomp:
      f.clauses.push_back(c);
      f.add(Slot::kClause, c);
      break;
    default:
      break;
  }
}

void FrameBuilder::build_noun(TokenIndex n, Frame& f) {
  for (const TokenIndex c : context_.tree.children(n)) {
    if (f.arguments.size() < kMaxArguments) noun_dependent(n, c, f);
  }
  noun_self(n, f);
  noun_governor(n, f);
}

/// "Israeli Prime Minister X": modifiers hung on the name belong to the title too.
void FrameBuilder::inherit_title_modifiers(TokenIndex n, TokenIndex name, Frame& f) {
  const Tree& tree = context_.tree;
  for (const TokenIndex c : tree.children(name)) {
    if (c >= n) break;
    const Deprel d = tree.deprel(c);
    if (d == Deprel::kNmodPoss) f.add(Slot::kPossessive, antecedent(c), Via::kAttached);
    if (d == Deprel::kAmod || d == Deprel::kCompound || d == Deprel::kNmodDesc)
      f.add(Slot::kModifier, c, Via::kAttached);
  }
}

/// Whoever the noun stands for: itself, the name it introduces, its apposition, the subject of its copula, the object
/// of "named X ambassador", the subject of "served as ambassador".
void FrameBuilder::noun_self(TokenIndex n, Frame& f) {
  const Tree& tree = context_.tree;
  const TokenIndex h = tree.head(n);
  const Deprel d = tree.deprel(n);
  for (const TokenIndex s : f.surface) f.add(Slot::kSelf, s);
  if (h != kNone && d == Deprel::kAppos) f.add(Slot::kSelf, h);
  const bool title =
      d == Deprel::kNmodDesc || d == Deprel::kCompound || d == Deprel::kFlat || d == Deprel::kNmodUnmarked;
  if (h != kNone && (title || d == Deprel::kNmod) && tree.upos(h) == Upos::kPropn) {
    if (n < h || title) f.add(Slot::kSelf, h);
    if (n < h) inherit_title_modifiers(n, h, f);
  }
  f.add(Slot::kSelf, n);
  for (const TokenIndex c : tree.children(n)) {
    const Deprel e = tree.deprel(c);
    const bool name = e == Deprel::kAppos || (c > n && (e == Deprel::kFlat || e == Deprel::kNmodDesc ||
                                                        e == Deprel::kNmodUnmarked || e == Deprel::kCompound));
    if (name) f.add(Slot::kSelf, c);
  }
  if (h == kNone) return;
  const bool as = d == Deprel::kObl && context_.set.vocabulary().text(preposition(n)) == "as";
  const Upos hp = tree.upos(h);
  if ((as || d == Deprel::kXcomp || d == Deprel::kObj) && (hp == Upos::kVerb || hp == Upos::kAux)) {
    const Frame& g = frame(h);
    if (d == Deprel::kObj) {  // "became president", "was appointed president"
      if (!g.passive && !context_.is(h, WordClass::kBecome)) return;
    } else {
      for (const Argument& a : g.arguments) {
        const bool object = a.place.slot == Slot::kObject || a.place.slot == Slot::kIndirect;
        if (object && a.token != n) f.add(Slot::kSelf, a.token, Via::kControl);
      }
    }
    for (const TokenIndex s : g.surface) f.add(Slot::kSelf, s, Via::kControl);
  }
  if (d == Deprel::kConj && tree.is_nominal(h)) {
    const std::vector<Argument> first = frame(h).arguments;
    for (const Argument& a : first) {
      if (a.place.slot == Slot::kSelf && a.token != h) f.add(Slot::kSelf, a.token, Via::kShared);
    }
  }
}

/// "held talks with", "sanctions imposed by", "travelled for talks": arguments of the verb around an event noun.
void FrameBuilder::noun_governor(TokenIndex n, Frame& f) {
  const Tree& tree = context_.tree;
  for (const TokenIndex c : tree.children(n)) {
    const Deprel d = tree.deprel(c);
    if ((d == Deprel::kAcl || d == Deprel::kAclRelcl) && tree.upos(c) == Upos::kVerb &&
        context_.is(c, WordClass::kLight)) {
      inherit_light(c, n, Via::kLight, f);
    }
  }
  const TokenIndex h = tree.head(n);
  if (h == kNone) return;
  const Deprel d = tree.deprel(n);
  const Upos hp = tree.upos(h);
  const bool verb = hp == Upos::kVerb || hp == Upos::kAux;
  if (verb && (d == Deprel::kObj || d == Deprel::kNsubjPass)) {
    inherit_light(h, n, context_.is(h, WordClass::kLight) ? Via::kLight : Via::kGovernor, f);
  } else if (verb && (d == Deprel::kObl || d == Deprel::kOblAgent)) {
    inherit_light(h, n, Via::kGovernor, f);
  } else if (verb && d == Deprel::kNsubj) {
    for (const Argument& a : frame(h).arguments) {
      if (a.place.slot == Slot::kPreposition && a.token != n) f.arguments.push_back({a.place, a.token, Via::kGovernor});
    }
  } else if (d == Deprel::kConj && tree.is_nominal(h)) {
    const std::vector<Argument> first = frame(h).arguments;
    for (const Argument& a : first) {
      const Slot s = a.place.slot;
      if ((s == Slot::kPossessive || s == Slot::kSubject || s == Slot::kModifier) &&
          f.arguments.size() < kMaxArguments) {
        f.arguments.push_back({a.place, a.token, Via::kShared});
      }
    }
  }
}

void FrameBuilder::inherit_light(TokenIndex verb, TokenIndex noun, Via via, Frame& f) {
  const std::vector<Argument> outer = frame(verb).arguments;
  for (const Argument& a : outer) {
    if (a.token == noun || f.arguments.size() >= kMaxArguments) continue;
    const Slot s = a.place.slot;
    const bool taken =
        s == Slot::kSubject || s == Slot::kIndirect || (s == Slot::kPreposition && a.via != Via::kAttached);
    if (taken) f.arguments.push_back({a.place, a.token, via});
  }
}

void FrameBuilder::build_adjective(TokenIndex a, Frame& f) {
  const Tree& tree = context_.tree;
  for (const TokenIndex c : tree.children(a)) {
    const TokenIndex who = antecedent(c);
    const Deprel d = tree.deprel(c);
    if (is_subject(d) || d == Deprel::kNsubjPass) {
      f.surface.push_back(who);
      f.add(Slot::kSubject, who);
    } else if (is_oblique(d)) {
      const WordId word = preposition(c);
      if (word != kUnknownWord) {
        f.arguments.push_back({{Slot::kPreposition, word}, who, Via::kDirect});
      } else {
        f.add(Slot::kModifier, who);
      }
    } else if (d == Deprel::kXcomp || d == Deprel::kCcomp || d == Deprel::kAdvcl) {
      f.clauses.push_back(c);
      f.add(Slot::kClause, c);
    } else if (d == Deprel::kCompound || d == Deprel::kAdvmod) {
      f.add(Slot::kModifier, who);
    }
  }
  const TokenIndex h = tree.head(a);
  if (!f.surface.empty() || h == kNone) return;
  switch (tree.deprel(a)) {
    case Deprel::kAmod:
      f.add(Slot::kObject, h, Via::kRelative);  // "a Russian-led group" is tagged ADJ now and then
      for (const Argument& m : std::vector<Argument>(f.arguments)) {
        if (m.place.slot == Slot::kModifier) f.add(Slot::kSubject, m.token, Via::kRelative);
      }
      break;
    case Deprel::kAcl:
      add_subjects(a, {h}, Via::kRelative, f);
      break;
    case Deprel::kAclRelcl:
      add_subjects(a, {h}, Via::kRelative, f);
      break;
    case Deprel::kXcomp:
    case Deprel::kAdvcl:
      from_control(a, h, f);
      break;
    case Deprel::kConj:
      from_first_conjunct(a, h, f);
      break;
    default:
      break;
  }
}

}  // namespace entente::relations
