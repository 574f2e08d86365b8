#pragma once
/// What became of each pattern whose trigger stood in a document: for `extract --explain`. The matcher writes it only
/// where it is given one.

#include <cstdint>
#include <vector>

#include "relations/pattern.hpp"

namespace entente::relations {

/// How far a pattern came; later ones came further.
enum class Ending : std::uint8_t {
  kCondition,  ///< a condition did not hold
  kNoSubject,  ///< no actor in or near the subject's places
  kNoObject,   ///< no other actor in or near the object's places
  kKinds,      ///< two actors, but the label does not hold between such ("OFFICE: a person, to a country")
  kMatched     ///< it gave a candidate
};

struct Attempt {
  SentenceIndex sentence = 0;
  TokenIndex trigger = kNone;
  const Pattern* pattern = nullptr;
  Ending ending = Ending::kCondition;
  std::size_t condition = 0;  ///< which one did not hold
};

struct Trace {
  std::vector<Attempt> attempts;
};

}  // namespace entente::relations
