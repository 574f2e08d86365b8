#pragma once
/// A relation before it is weighed: what was matched, with the features that its confidence is computed from.

#include <string>
#include <vector>

#include "relations/actor_finder.hpp"
#include "relations/mood.hpp"

namespace entente::relations {

struct Candidate {
  Relation relation;
  TokenIndex trigger = kNone;
  Mood mood;
  bool users = false;                 ///< found by a pattern of the user's own
  float prior = 0.5F;                 ///< the pattern's own confidence
  std::vector<std::string> features;  ///< names of the weights that apply, besides the bias
};

/// An actor in a place of a frame.
struct Filler {
  Argument argument;
  FoundActor found;
};

/// "with/light/head": place, via and path of a filler, as features write them.
[[nodiscard]] std::string describe(const Context& context, const Filler& filler);

/// Whether a relation of that label may hold between such actors ("OFFICE: a person, to a country or organisation").
[[nodiscard]] bool kinds_fit(Label label, ActorKind subject, ActorKind object);

/// Adds the features that every candidate has.
void add_common_features(const Context& context, Candidate& candidate);

}  // namespace entente::relations
