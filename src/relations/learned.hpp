#pragma once
/// The two voices together: the learned head weighs every pair of mentions, the patterns' findings among what it reads;
/// where a pattern said the same, its trigger and its name stand with the relation.

#include "relations/pair_head.hpp"

namespace entente::relations {

/// Whether the head reads a sentence: its words have vectors, and it is no list of a thousand words.
[[nodiscard]] bool is_read(const Document& doc, const Sentence& sentence);

/// The relations that the head tells, one for each pair and label that reaches `threshold`, with trigger, predicate,
/// rule ("model" where no pattern found it) and confidence; mood and the rest as the pattern has them.
[[nodiscard]] std::vector<Candidate> learned(const Context& context, const PairHead& head,
                                             std::span<const Candidate> patterns, float threshold);

}  // namespace entente::relations
