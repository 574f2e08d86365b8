#pragma once
/// One compiled pattern: a trigger word, what must stand beside it, where its subject and object are found.
/// The language is described in docs/patterns.md.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "entente/core/ontology.hpp"
#include "relations/vocabulary.hpp"

namespace entente::relations {

/// A place of a trigger's argument frame.
enum class Slot : std::uint8_t {
  kSubject,        ///< who does it, after undoing passives, relative clauses, control, coordination, light verbs
  kObject,         ///< to whom it is done, likewise
  kIndirect,       ///< "gave X a prize"
  kPossessive,     ///< "X's visit"
  kModifier,       ///< "U.S. sanctions", "Israeli strikes", "President X": what stands before the noun
  kSelf,           ///< whoever the trigger noun itself stands for: "X, an ally of Y", "X is an ally", "ally X"
  kClauseSubject,  ///< the subject of the trigger's complement clause
  kClauseObject,   ///< the object of the trigger's complement clause
  kParticle,       ///< only in conditions: "carry out"
  kClause,         ///< only in conditions: the complement clause's verb
  kPreposition,    ///< "with X", "against X": the word is beside it
};

/// A slot, with its preposition where it is one.
struct Place {
  Slot slot = Slot::kSubject;
  WordId preposition = kUnknownWord;
  friend bool operator==(Place, Place) = default;
};

/// Something that must (or must not) fill a place: any of `words`, or any word at all where there are none.
struct Condition {
  Place place;
  std::vector<WordId> words;  ///< sorted
  bool negated = false;
};

enum class TriggerClass : std::uint8_t { kVerb, kNoun, kAdjective, kMention };

struct Pattern {
  TriggerClass trigger = TriggerClass::kVerb;
  Label label = Label::kConsult;
  std::vector<Place> subject;  ///< the first that names an actor is taken
  std::vector<Place> object;
  std::vector<Condition> conditions;
  bool reciprocal = false;
  bool negated = false;                  ///< only where the text negates the trigger, which is then what happened
  std::optional<Factuality> factuality;  ///< overrides what the text's negation and mood say
  float confidence = 0.6F;
  std::string mode;
  bool users = false;   ///< of a file that the user added: what it finds is always told
  std::string id_tail;  ///< words of the positive conditions: "-talk"; the id is label/trigger + tail
};

}  // namespace entente::relations
