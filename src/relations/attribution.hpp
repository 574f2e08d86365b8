#pragma once
/// Who says that an event happened, where it is not the text itself.

#include "relations/candidate.hpp"

namespace entente::relations {

/// The subject of the verb of saying that the event stands under, or the source after "according to"; kNone otherwise.
[[nodiscard]] ActorIndex attribution(const Context& context, FrameBuilder& frames, const ActorFinder& actors,
                                     const Candidate& candidate);

}  // namespace entente::relations
