#include <algorithm>
#include <set>
#include <tuple>

#include "relations/explaining.hpp"
#include "relations/learned.hpp"
#include "relations/pattern_text.hpp"

namespace entente::relations {
namespace {

/// The lemmas that stand in a place: "party, concert", or "nothing there".
std::string found_there(const Context& context, const Frame& frame, const std::vector<Place>& places) {
  std::string out;
  for (const Argument& a : frame.arguments) {
    if (std::find(places.begin(), places.end(), a.place) == places.end()) continue;
    out.append(out.empty() ? "" : ", ").append(context.doc.lemma(a.token));
  }
  return out.empty() ? "nothing there" : out;
}

std::string reason(const Context& context, FrameBuilder& frames, const Attempt& attempt) {
  const Frame& frame = frames.frame(attempt.trigger);
  const Pattern& p = *attempt.pattern;
  const auto actorless = [&](const std::vector<Place>& places) {
    return "no actor in " + places_text(context, places) + " (" + found_there(context, frame, places) + ")";
  };
  switch (attempt.ending) {
    case Ending::kCondition: {
      const Condition& c = p.conditions[attempt.condition];
      return "needs " + condition_text(context, c) + " (" + found_there(context, frame, {c.place}) + ")";
    }
    case Ending::kNoSubject:
      return actorless(p.subject);
    case Ending::kNoObject:
      return actorless(p.object) + " beside the subject";
    case Ending::kKinds:
      return std::string(to_string(p.label)) + " does not hold between such actors";
    case Ending::kMatched:
      break;
  }
  return "";
}

unsigned progress(const Attempt& attempt) {
  constexpr unsigned kStep = 1000;
  return static_cast<unsigned>(attempt.ending) * kStep + static_cast<unsigned>(attempt.condition);
}

std::vector<ExplainedFailure> failures(const Context& context, const Trace& trace) {
  FrameBuilder frames(context);
  std::vector<ExplainedFailure> out;
  for (const Attempt& a : trace.attempts) {
    if (a.ending == Ending::kMatched) continue;
    out.push_back({a.sentence, a.trigger, rule_text(context, a.trigger, *a.pattern),
                   pattern_text(context, a.trigger, *a.pattern), reason(context, frames, a), progress(a)});
  }
  std::stable_sort(out.begin(), out.end(), [](const ExplainedFailure& a, const ExplainedFailure& b) {
    return a.trigger != b.trigger ? a.trigger < b.trigger : a.progress > b.progress;
  });
  return out;
}

using Identity = std::tuple<SentenceIndex, MentionIndex, MentionIndex, Label, TokenIndex, std::string>;

Identity identity(const Relation& r) { return {r.sentence, r.subject, r.object, r.label, r.evidence.begin, r.rule}; }

constexpr float kShownFrom = 0.05F;  // confidence of what the head is shown to have thought of

ExplainedCandidate explained(Candidate& c) {
  ExplainedCandidate e;
  e.trigger = c.trigger;
  e.prior = c.prior;
  e.features = std::move(c.features);
  e.relation = std::move(c.relation);
  return e;
}

/// The patterns' voice alone: which candidate is told is decided by their weights.
void explain_patterns(const Document& doc, const Knowledge& knowledge, std::vector<Candidate>& all, Explanation& out) {
  out.threshold = knowledge.weights.threshold();
  std::set<Identity> told;
  for (const Relation& r : choose(doc, knowledge, all)) told.insert(identity(r));
  for (Candidate& c : all) {
    ExplainedCandidate& e = out.candidates.emplace_back(explained(c));
    if (told.erase(identity(e.relation)) == 0)
      e.dropped = e.relation.confidence < out.threshold ? "below the threshold" : "a surer one says it";
  }
}

/// Both voices: the head decides. Its own thoughts stand behind the patterns' candidates, as rule "model".
void explain_both(const Document& doc, const Knowledge& knowledge, std::vector<Candidate>& all, Explanation& out) {
  out.threshold = knowledge.head->config().threshold;
  std::set<std::tuple<SentenceIndex, MentionIndex, MentionIndex, Label>> told;
  for (const Relation& r : extract(doc, knowledge)) told.insert({r.sentence, r.subject, r.object, r.label});
  const Context context(doc, knowledge.patterns, knowledge.words);
  std::vector<Candidate> thoughts = learned(context, *knowledge.head, all, kShownFrom);
  for (Candidate& c : all) {
    ExplainedCandidate& e = out.candidates.emplace_back(explained(c));
    const Relation& r = e.relation;
    if (!told.count({r.sentence, r.subject, r.object, r.label})) e.dropped = "the model does not tell it";
  }
  for (Candidate& c : thoughts) {
    c.relation.rule = "model";
    ExplainedCandidate& e = out.candidates.emplace_back(explained(c));
    if (e.relation.confidence < out.threshold) e.dropped = "below the threshold";
  }
}

}  // namespace

Explanation explain(const Document& doc, const Knowledge& knowledge) {
  Trace trace;
  std::vector<Candidate> all = candidates(doc, knowledge, &trace);
  Explanation out;
  out.failures = failures(Context(doc, knowledge.patterns, knowledge.words), trace);
  const bool both = knowledge.head && doc.vectors.size == knowledge.head->vector_size();
  (both ? explain_both : explain_patterns)(doc, knowledge, all, out);
  std::stable_sort(out.candidates.begin(), out.candidates.end(),
                   [](const ExplainedCandidate& a, const ExplainedCandidate& b) { return a.trigger < b.trigger; });
  return out;
}

}  // namespace entente::relations
