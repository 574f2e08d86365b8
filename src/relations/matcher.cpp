#include "relations/matcher.hpp"

#include <algorithm>

namespace entente::relations {
namespace {

constexpr std::size_t kMaxFillers = 12;
constexpr TokenIndex kReach = 15;       // tokens from the trigger to a nearest actor
constexpr std::size_t kNearGroups = 3;  // nearest actors, with those coordinated with them, that are tried
constexpr TokenIndex kTitleReach = 10;  // the same for titles and what stands before a noun

bool contains(const std::vector<WordId>& sorted, WordId word) {
  return word != kUnknownWord && std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

void Matcher::run(std::vector<Candidate>& out) {
  const Document& doc = context_.doc;
  for (SentenceIndex s = 0; s < doc.sentences.size(); ++s) {
    if (!doc.sentences[s].prose) continue;
    const TokenSpan span = doc.sentences[s].tokens;
    for (TokenIndex t = span.begin; t < span.end; ++t) token(s, t, out);
  }
}

void Matcher::token(SentenceIndex sentence, TokenIndex t, std::vector<Candidate>& out) {
  const auto all = [&](const std::vector<std::uint32_t>& list) {
    for (const std::uint32_t i : list) pattern(sentence, t, context_.set.patterns()[i], out);
  };
  for (const MentionIndex m : actors_.mentions(t)) {
    const Mention& mention = context_.doc.mentions[m];
    if (mention.kind == MentionKind::kName) all(context_.set.triggered(context_.doc.actors[mention.actor].kind));
  }
  const WordId word = context_.word(t);
  if (word == kUnknownWord) return;
  const auto by = [&](TriggerClass c) {
    if (const std::vector<std::uint32_t>* list = context_.set.triggered(word, c)) all(*list);
  };
  switch (context_.tree.upos(t)) {
    case Upos::kVerb:
      by(TriggerClass::kVerb);
      break;
    case Upos::kNoun:
    case Upos::kPropn:
      by(TriggerClass::kNoun);
      break;
    case Upos::kAdj:
    case Upos::kAdv:
      by(TriggerClass::kAdjective);
      break;
    default:
      break;
  }
}

bool Matcher::holds(TokenIndex t, const Condition& condition) {
  const Frame& frame = frames_.frame(t);
  const auto fits = [&](TokenIndex a) {
    return condition.words.empty() || contains(condition.words, context_.word(a));
  };
  for (const Argument& a : frame.arguments) {
    if (a.place != condition.place) continue;
    if (fits(a.token)) return true;
    for (const TokenIndex c : context_.tree.children(a.token)) {
      if (context_.tree.deprel(c) == Deprel::kConj && fits(c)) return true;
    }
  }
  return false;
}

void Matcher::clause_fillers(TokenIndex t, Slot slot, std::vector<Filler>& out) {
  const std::vector<TokenIndex> clauses = frames_.frame(t).clauses;
  for (const TokenIndex c : clauses) {
    const Frame& inner = frames_.frame(c);
    for (const Argument& a : inner.arguments) {
      const bool subject = a.place.slot == Slot::kSubject || (inner.passive && a.place.slot == Slot::kObject);
      const bool object =
          a.place.slot == Slot::kObject || a.place.slot == Slot::kPreposition || a.place.slot == Slot::kIndirect;
      if (slot == Slot::kClauseSubject ? !(subject && a.via == Via::kDirect) : !object) continue;
      for (const FoundActor& f : actors_.find(a.token, true)) {
        if (out.size() < kMaxFillers) out.push_back({{{slot, kUnknownWord}, a.token, a.via}, f});
      }
    }
  }
}

void Matcher::fillers(TokenIndex t, Place place, std::vector<Filler>& out) {
  if (place.slot == Slot::kClauseSubject || place.slot == Slot::kClauseObject)
    return clause_fillers(t, place.slot, out);
  const Frame& frame = frames_.frame(t);
  const bool exact = place.slot == Slot::kSelf || place.slot == Slot::kModifier;
  Via best = Via::kDirect;
  for (const Argument& a : frame.arguments) {
    if (a.place != place) continue;
    // The first self that names an actor is who is meant; inherited arguments only stand in for missing own ones.
    if (!out.empty() && (place.slot == Slot::kSelf || a.via > best)) continue;
    for (const FoundActor& f : actors_.find(a.token, !exact)) {
      // "sworn in as governor of X": the noun stands for the country only where nobody is named.
      const Mention& mention = context_.doc.mentions[f.mention];
      const bool office = place.slot == Slot::kSelf && a.token == t && mention.kind == MentionKind::kDescription &&
                          context_.doc.actors[mention.actor].kind == ActorKind::kCountry;
      if (office) continue;
      const bool known =
          std::any_of(out.begin(), out.end(), [&](const Filler& o) { return o.found.mention == f.mention; });
      if (!known && out.size() < kMaxFillers) out.push_back({a, f});
      best = std::max(best, a.via);
    }
    if (place.slot != Slot::kModifier) continue;
    for (const TokenIndex c : context_.tree.children(a.token)) {  // "U.S. - Mexico talks"
      const Deprel d = context_.tree.deprel(c);
      if (d != Deprel::kCompound && d != Deprel::kAmod && d != Deprel::kNmodPoss) continue;
      for (const FoundActor& f : actors_.find(c, false)) {
        if (out.size() < kMaxFillers) out.push_back({a, f});
      }
    }
  }
}

/// The actor on a token, with the coordination that it is a part of.
std::vector<FoundActor> Matcher::around(TokenIndex t) const {
  if (actors_.mentions(t).empty()) return {};
  TokenIndex first = t;
  for (int n = 0; n < 8 && context_.tree.deprel(first) == Deprel::kConj && context_.tree.head(first) != kNone; ++n) {
    if (!context_.tree.is_nominal(context_.tree.head(first))) break;
    first = context_.tree.head(first);
  }
  std::vector<FoundActor> all = actors_.find(first, false);
  const bool whole = std::any_of(all.begin(), all.end(),
                                 [&](const FoundActor& f) { return context_.doc.mentions[f.mention].head == t; });
  if (whole) return all;
  FoundActor alone;
  alone.mention = actors_.mentions(t).front();
  return {alone};
}

/// Where the tree names no actor, the nearest one of the sentence on the side where the place usually is: parsers err
/// most on long sentences, and their order still tells.
void Matcher::near(SentenceIndex sentence, TokenIndex t, Place place, bool tie, ActorIndex except,
                   std::vector<Filler>& out) {
  const TokenSpan span = context_.doc.sentences[sentence].tokens;
  const bool passive = frames_.frame(t).passive;
  const bool before = place.slot == Slot::kPossessive || place.slot == Slot::kModifier ||
                      (place.slot == Slot::kSubject && !passive) || (place.slot == Slot::kObject && passive);
  const TokenIndex reach = place.slot == Slot::kSelf || place.slot == Slot::kModifier ? kTitleReach : kReach;
  std::size_t groups = 0;
  const auto look = [&](TokenIndex i) {
    const std::size_t old = out.size();
    for (const FoundActor& f : around(i)) {
      const ActorIndex actor = context_.doc.mentions[f.mention].actor;
      const bool known = std::any_of(out.begin(), out.end(), [&](const Filler& o) {
        return context_.doc.mentions[o.found.mention].actor == actor;
      });
      if (actor != except && !known && out.size() < kMaxFillers)
        out.push_back({{place, i, groups == 0 ? Via::kNear : Via::kFar}, f});
    }
    groups += out.size() > old ? 1 : 0;
    return groups >= kNearGroups;
  };
  const bool both = place.slot == Slot::kSelf || tie;
  for (TokenIndex d = 1; d <= reach; ++d) {
    if ((before || both) && t >= span.begin + d && look(t - d)) return;
    if ((!before || both) && t + d < span.end && look(t + d)) return;
  }
}

/// The first condition that does not hold; the number of conditions where all do.
std::size_t Matcher::failing(TokenIndex t, const Pattern& p) {
  std::size_t i = 0;
  while (i < p.conditions.size() && holds(t, p.conditions[i]) != p.conditions[i].negated) ++i;
  return i;
}

void Matcher::pattern(SentenceIndex sentence, TokenIndex t, const Pattern& p, std::vector<Candidate>& out) {
  const std::size_t before = out.size();
  const Ending ending = match(sentence, t, p, out);
  if (trace_ == nullptr) return;
  const std::size_t condition = ending == Ending::kCondition ? failing(t, p) : 0;
  trace_->attempts.push_back({sentence, t, &p, out.size() > before ? Ending::kMatched : ending, condition});
}

/// What it tells beside the candidates is only right where there are none.
Ending Matcher::match(SentenceIndex sentence, TokenIndex t, const Pattern& p, std::vector<Candidate>& out) {
  if (failing(t, p) < p.conditions.size()) return Ending::kCondition;
  std::vector<Filler> subjects;
  Place subject_place;
  for (const Place place : p.subject) {
    subject_place = place;
    fillers(t, place, subjects);
    if (!subjects.empty()) break;
  }
  const Document& doc = context_.doc;
  const auto actor = [&](const Filler& f) { return doc.mentions[f.found.mention].actor; };
  const bool word = p.trigger != TriggerClass::kMention;
  std::vector<Filler> objects;
  for (const Place place : p.object) {
    objects.clear();
    fillers(t, place, objects);
    bool any = false;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      for (std::size_t j = place == subject_place ? i + 1 : 0; j < objects.size(); ++j) {
        if (actor(subjects[i]) == actor(objects[j])) continue;
        any = true;
        pair(sentence, t, p, subjects[i], objects[j], out);
      }
    }
    if (any) return Ending::kKinds;
    if (subjects.empty() && !objects.empty()) break;
  }
  const Ending missing = subjects.empty() ? Ending::kNoSubject : Ending::kNoObject;
  if (!word) return missing;
  const bool tie = !is_event(p.label);
  if (subjects.empty()) {
    near(sentence, t, p.subject.front(), tie, objects.empty() ? kNone : actor(objects.front()), subjects);
    if (subjects.empty()) return missing;
    if (objects.empty()) near(sentence, t, p.object.front(), tie, actor(subjects.front()), objects);
  } else {
    objects.clear();
    near(sentence, t, p.object.front(), tie, actor(subjects.front()), objects);
  }
  Ending ending = Ending::kNoObject;
  for (const Filler& s : subjects) {
    for (const Filler& o : objects) {
      if (actor(s) == actor(o)) continue;
      ending = Ending::kKinds;
      pair(sentence, t, p, s, o, out);
    }
  }
  return ending;
}

std::string Matcher::predicate(TokenIndex t, const Filler& o) const {
  std::string out;
  if (o.argument.via == Via::kLight && context_.tree.head(t) != kNone) {
    out = lower(context_.doc.lemma(context_.tree.head(t))).append(1, ' ');
  }
  out += lower(context_.doc.lemma(t));
  const TokenIndex particle = context_.tree.child(t, Deprel::kCompoundPrt);
  if (particle != kNone) out.append(1, ' ').append(lower(context_.doc.lemma(particle)));
  if (o.argument.place.slot == Slot::kPreposition) {
    out.append(1, ' ').append(context_.set.vocabulary().text(o.argument.place.preposition));
  }
  return out;
}

void Matcher::pair(SentenceIndex sentence, TokenIndex t, const Pattern& p, const Filler& s, const Filler& o,
                   std::vector<Candidate>& out) {
  const Document& doc = context_.doc;
  const ActorKind sk = doc.actors[doc.mentions[s.found.mention].actor].kind;
  const ActorKind ok = doc.actors[doc.mentions[o.found.mention].actor].kind;
  Candidate c;
  c.trigger = t;
  const Via via = s.argument.via;
  const bool borrowed =
      via == Via::kLight || via == Via::kGovernor || via == Via::kControl || via == Via::kNear || via == Via::kFar;
  c.mood = mood(context_, t, {!is_event(p.label), !borrowed});
  if (p.negated) {  // "does not recognise": the refusal is what happened
    if (!c.mood.negated) return;
    c.mood.negated = c.mood.future = false;
  }
  const Outcome result = outcome(context_.set.ontology(), p.label, c.mood);
  if (!kinds_fit(result.label, sk, ok)) return;
  Relation& r = c.relation;
  r.sentence = sentence;
  r.subject = s.found.mention;
  r.object = o.found.mention;
  r.label = result.label;
  r.factuality = p.factuality.value_or(result.factuality);
  r.reciprocal = p.reciprocal && result.label == p.label;
  r.evidence = {t, t + 1};
  r.predicate = predicate(t, o);
  if (result.label == p.label) r.mode = p.mode;
  const std::string word = p.trigger == TriggerClass::kMention ? "name" : lower(doc.lemma(t));
  r.rule = lower(to_string(p.label)) + "/" + word + p.id_tail;
  c.prior = p.confidence;
  c.users = p.users;
  for (const Filler* f : {&s, &o}) {
    if (f->argument.via == Via::kNear) c.prior *= 0.5F;
    if (f->argument.via == Via::kFar) c.prior *= 0.1F;
  }
  c.features.push_back("rule=" + r.rule);
  c.features.push_back("s=" + describe(context_, s));
  c.features.push_back("o=" + describe(context_, o));
  c.features.push_back("o=" + std::string(to_string(p.label)) + ":" + describe(context_, o));
  if (result.label != p.label)
    c.features.push_back("turned=" + std::string(to_string(p.label)) + ">" + std::string(to_string(result.label)));
  add_common_features(context_, c);
  out.push_back(std::move(c));
}

}  // namespace entente::relations
