#include <algorithm>

#include "relations/frame.hpp"

namespace entente::relations {
bool FrameBuilder::is_passive(TokenIndex v) const {
  const Tree& tree = context_.tree;
  bool has_aux = false;
  bool has_subject = false;
  for (const TokenIndex c : tree.children(v)) {
    const Deprel d = tree.deprel(c);
    if (d == Deprel::kNsubjPass || d == Deprel::kAuxPass || d == Deprel::kCsubjPass || d == Deprel::kOblAgent)
      return true;
    has_aux = has_aux || d == Deprel::kAux;
    has_subject = has_subject || is_subject(d);
  }
  if (has_aux || has_subject || tree.xpos(v) != "VBN") return false;
  const Deprel d = tree.deprel(v);
  if (d == Deprel::kConj && tree.head(v) != kNone) return is_passive(tree.head(v));
  return d == Deprel::kAcl || d == Deprel::kAdvcl || d == Deprel::kAmod;
}

void FrameBuilder::verb_dependent(TokenIndex v, TokenIndex c, Frame& f) {
  const Tree& tree = context_.tree;
  const TokenIndex who = antecedent(c);
  const Via via = who == c ? Via::kDirect : Via::kRelative;
  switch (tree.deprel(c)) {
    case Deprel::kNsubj:
    case Deprel::kNsubjOuter:
      f.surface.push_back(who);
      f.add(Slot::kSubject, who, via);
      break;
    case Deprel::kNsubjPass:
      f.surface.push_back(who);
      f.add(tree.child(v, Deprel::kObj) == kNone ? Slot::kObject : Slot::kIndirect, who, via);
      break;
    case Deprel::kObj:
      f.add(Slot::kObject, who, via);
      break;
    case Deprel::kIobj:
      f.add(Slot::kIndirect, who, via);
      break;
    case Deprel::kOblAgent:
      f.add(Slot::kSubject, who, via);
      break;
    case Deprel::kObl:
    case Deprel::kNmod: {
      const WordId word = preposition(c);
      f.arguments.push_back({{Slot::kPreposition, word}, who, via});
      if (f.passive && context_.set.vocabulary().text(word) == "by") f.add(Slot::kSubject, who, via);
      break;
    }
    case Deprel::kCompoundPrt:
      f.add(Slot::kParticle, c);
      break;
    case Deprel::kCcomp:
    case Deprel::kXcomp:
      f.clauses.push_back(c);
      f.add(Slot::kClause, c);
      break;
    case Deprel::kAdvmod:
    case Deprel::kCompound:
    case Deprel::kOblUnmarked:
      f.add(Slot::kModifier, who, via);
      break;
    default:
      break;
  }
}

void FrameBuilder::build_verb(TokenIndex v, Frame& f) {
  f.passive = is_passive(v);
  for (const TokenIndex c : context_.tree.children(v)) {
    if (f.arguments.size() < kMaxArguments) verb_dependent(v, c, f);
  }
  attached_obliques(v, f);
  implicit_verb_arguments(v, f);
  shared_object(v, f);
}

/// "criticised the plan on X": what hangs on the object may as well belong to the verb.
void FrameBuilder::attached_obliques(TokenIndex v, Frame& f) {
  const Tree& tree = context_.tree;
  const std::size_t own = f.arguments.size();
  for (std::size_t i = 0; i < own; ++i) {
    const Argument a = f.arguments[i];
    if (a.place.slot != Slot::kObject || a.via != Via::kDirect || tree.upos(a.token) != Upos::kNoun) continue;
    if (tree.head(a.token) != v) continue;
    for (const TokenIndex c : tree.children(a.token)) {
      if (tree.deprel(c) != Deprel::kNmod || f.arguments.size() >= kMaxArguments) continue;
      const WordId word = preposition(c);
      if (word != kUnknownWord) f.arguments.push_back({{Slot::kPreposition, word}, antecedent(c), Via::kAttached});
    }
  }
}

void FrameBuilder::add_subjects(TokenIndex v, const std::vector<TokenIndex>& tokens, Via via, Frame& f) const {
  const bool ditransitive = f.passive && context_.tree.child(v, Deprel::kObj) != kNone;
  for (const TokenIndex t : tokens) {
    if (f.arguments.size() >= kMaxArguments) return;
    f.surface.push_back(t);
    f.add(!f.passive ? Slot::kSubject : ditransitive ? Slot::kIndirect : Slot::kObject, t, via);
  }
}

void FrameBuilder::implicit_verb_arguments(TokenIndex v, Frame& f) {
  const Tree& tree = context_.tree;
  const TokenIndex h = tree.head(v);
  if (h == kNone) return;
  switch (tree.deprel(v)) {
    case Deprel::kAclRelcl:
      if (f.surface.empty()) {
        add_subjects(v, {h}, Via::kRelative, f);
      } else if (!f.has(Slot::kObject) && !f.passive) {
        const bool taken =
            std::any_of(f.arguments.begin(), f.arguments.end(), [h](const Argument& a) { return a.token == h; });
        if (!taken) f.add(Slot::kObject, h, Via::kRelative);
      }
      break;
    case Deprel::kAcl:
    case Deprel::kAmod:
      if (f.surface.empty()) from_governing_noun(v, h, f);
      break;
    case Deprel::kConj:
      if (f.surface.empty()) from_first_conjunct(v, h, f);
      break;
    case Deprel::kXcomp:
    case Deprel::kAdvcl:
    case Deprel::kCcomp:
    case Deprel::kParataxis:
      if (f.surface.empty()) from_control(v, h, f);
      break;
    default:
      break;
  }
}

/// Participles and infinitives after (or before) a noun: "tariffs imposed by X", "the man leading X", "a plan to meet
/// X".
void FrameBuilder::from_governing_noun(TokenIndex v, TokenIndex noun, Frame& f) {
  const Tree& tree = context_.tree;
  const std::string_view tag = tree.xpos(v);
  if (tag == "VBN" || f.passive) {
    f.passive = true;
    add_subjects(v, {noun}, Via::kRelative, f);
    if (tree.deprel(v) == Deprel::kAmod) {  // "Iran-backed groups": the compound is the agent
      for (const TokenIndex c : tree.children(v)) {
        const Deprel d = tree.deprel(c);
        if (d == Deprel::kCompound || d == Deprel::kOblUnmarked || d == Deprel::kObl || d == Deprel::kAdvmod) {
          if (tree.is_nominal(c) && preposition(c) == kUnknownWord) f.add(Slot::kSubject, c, Via::kRelative);
        }
      }
    }
    return;
  }
  if (tag == "VBG") {
    add_subjects(v, {noun}, Via::kRelative, f);
    return;
  }
  const Frame& n = frame(noun);
  std::vector<TokenIndex> who;
  for (const Slot slot : {Slot::kPossessive, Slot::kSubject}) {
    for (const Argument& a : n.arguments) {
      if (a.place.slot == slot && who.size() < 4) who.push_back(a.token);
    }
    if (!who.empty()) break;
  }
  if (who.empty()) who = n.surface;
  if (who.empty()) who.push_back(noun);
  add_subjects(v, who, Via::kControl, f);
}

/// "sentenced X for killing Y": X killed.
bool FrameBuilder::blamed_for(TokenIndex v) const {
  const Tree& tree = context_.tree;
  if (tree.deprel(v) != Deprel::kAdvcl) return false;
  const std::span<const TokenIndex> children = tree.children(v);
  return std::any_of(children.begin(), children.end(), [&](TokenIndex c) {
    return tree.deprel(c) == Deprel::kMark && (context_.doc.form(c) == "for" || context_.doc.form(c) == "of");
  });
}

void FrameBuilder::from_control(TokenIndex v, TokenIndex governor, Frame& f) {
  const Tree& tree = context_.tree;
  const Frame& g = frame(governor);
  std::vector<TokenIndex> who;
  const bool complement = tree.deprel(v) == Deprel::kXcomp || blamed_for(v);
  if (complement && !g.passive && !context_.is(governor, WordClass::kSubjectControl)) {
    for (const Argument& a : g.arguments) {
      const bool object = a.place.slot == Slot::kObject || a.place.slot == Slot::kIndirect;
      if (object && a.via != Via::kShared && who.size() < 4) who.push_back(a.token);
    }
  }
  if (who.empty()) who = g.surface;
  if (who.empty()) {
    for (const Argument& a : g.arguments) {
      if (a.place.slot == Slot::kSubject && who.size() < 4) who.push_back(a.token);
    }
  }
  add_subjects(v, who, Via::kControl, f);
}

void FrameBuilder::from_first_conjunct(TokenIndex v, TokenIndex first, Frame& f) {
  const Frame& g = frame(first);
  if (!g.surface.empty()) {
    add_subjects(v, g.surface, Via::kShared, f);
    return;
  }
  std::vector<TokenIndex> who;
  for (const Argument& a : g.arguments) {
    if (a.place.slot == Slot::kSubject && who.size() < 4) who.push_back(a.token);
  }
  add_subjects(v, who, Via::kShared, f);
}

/// "attacked and destroyed the base": the first verb shares the last one's object.
void FrameBuilder::shared_object(TokenIndex v, Frame& f) {
  const Tree& tree = context_.tree;
  if (f.passive || f.has(Slot::kObject) || f.has(Slot::kClause) || f.has(Slot::kPreposition)) return;
  for (const TokenIndex c : tree.children(v)) {
    if (tree.deprel(c) != Deprel::kConj || tree.upos(c) != Upos::kVerb || tree.child(c, Deprel::kNsubj) != kNone)
      continue;
    const TokenIndex object = tree.child(c, Deprel::kObj);
    if (object != kNone) f.add(Slot::kObject, antecedent(object), Via::kShared);
  }
}

}  // namespace entente::relations
