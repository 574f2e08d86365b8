#include "relations/frame.hpp"

#include <algorithm>
#include <memory>

namespace entente::relations {
namespace {

constexpr int kMaxDepth = 24;  // of governors asked for their arguments
constexpr std::size_t kMaxArguments = 48;

bool is_subject(Deprel d) { return d == Deprel::kNsubj || d == Deprel::kNsubjOuter; }
bool is_oblique(Deprel d) { return d == Deprel::kObl || d == Deprel::kNmod || d == Deprel::kOblUnmarked; }

}  // namespace

bool Frame::has(Slot slot) const {
  return std::any_of(arguments.begin(), arguments.end(), [slot](const Argument& a) { return a.place.slot == slot; });
}

const Frame& FrameBuilder::frame(TokenIndex t) {
  if (index_[t] != kNone) return *frames_[index_[t]];
  index_[t] = static_cast<std::uint32_t>(frames_.size());
  frames_.push_back(std::make_unique<Frame>());
  Frame& out = *frames_.back();
  if (depth_ >= kMaxDepth) return out;
  ++depth_;
  switch (context_.tree.upos(t)) {
    case Upos::kVerb:
    case Upos::kAux:
      build_verb(t, out);
      break;
    case Upos::kAdj:
    case Upos::kAdv:
      build_adjective(t, out);
      break;
    default:
      build_noun(t, out);
  }
  --depth_;
  return out;
}

WordId FrameBuilder::preposition(TokenIndex nominal) const {
  const Tree& tree = context_.tree;
  for (const TokenIndex c : tree.children(nominal)) {
    if (tree.deprel(c) != Deprel::kCase) continue;
    std::string phrase = lower(context_.doc.lemma(c));
    if (phrase == "'s" || phrase == "’s" || phrase == "'") continue;
    for (const TokenIndex f : tree.children(c)) {
      if (tree.deprel(f) == Deprel::kFixed) phrase.append(1, ' ').append(lower(context_.doc.lemma(f)));
    }
    const WordId found = context_.set.vocabulary().find(phrase);
    return found;
  }
  return kUnknownWord;
}

TokenIndex FrameBuilder::antecedent(TokenIndex t) const {
  const Tree& tree = context_.tree;
  if (!context_.is(t, WordClass::kRelative) || tree.upos(t) == Upos::kSconj) return t;
  TokenIndex up = t;
  for (int i = 0; i < 8 && up != kNone; ++i, up = tree.head(up)) {
    if (tree.deprel(up) == Deprel::kAclRelcl && tree.head(up) != kNone) return tree.head(up);
  }
  return t;
}

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

void FrameBuilder::from_control(TokenIndex v, TokenIndex governor, Frame& f) {
  const Tree& tree = context_.tree;
  const Frame& g = frame(governor);
  std::vector<TokenIndex> who;
  const bool complement = tree.deprel(v) == Deprel::kXcomp;
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
