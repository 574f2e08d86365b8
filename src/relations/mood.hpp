#pragma once
/// Factuality: whether the text says that an event happened, and what refusals, promises, threats and cancellations
/// make of it.

#include "relations/context.hpp"

namespace entente::relations {

/// What the words above and around a trigger do to it.
struct Mood {
  bool negated = false;
  bool hypothetical = false;
  bool future = false;
  bool refused = false;        ///< "refused to meet"
  bool cancelled = false;      ///< "cancelled a visit", "lifted sanctions"
  bool promised = false;       ///< "agreed to meet"
  bool threatened = false;     ///< "threatened to attack"
  bool attempted = false;      ///< "tried to kill": an act where it is hostile, none where it is friendly
  bool announced = false;      ///< "said that it would close the border"
  bool alleged = false;        ///< inside what somebody is accused of
  bool denied = false;         ///< "denied that it attacked"
  TokenIndex said_by = kNone;  ///< the verb of saying that it stands under
};

/// What the mood depends on besides the tree.
struct MoodQuery {
  bool tie = false;        ///< a tie named beside somebody ("President X will fly") does not share the verb's mood
  bool own_agent = false;  ///< "Israel's attack": the verb around the noun is somebody else's act
};

/// Climbs from the trigger to the root; at most 12 steps.
[[nodiscard]] Mood mood(const Context& context, TokenIndex trigger, MoodQuery query);

/// Label and factuality of an event in that mood, by data/ontology/events.tsv: "will visit" is AGREE, "refused to meet"
/// REJECT, "lifted sanctions" CONCEDE, "threatened to attack" THREATEN. Ties keep their label.
struct Outcome {
  Label label;
  Factuality factuality;
};
[[nodiscard]] Outcome outcome(const OntologyTable& ontology, Label label, const Mood& mood);

}  // namespace entente::relations
