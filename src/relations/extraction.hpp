#pragma once
/// The stage's inner steps, shared by RelationExtractor and the calibration tool.

#include <string>
#include <vector>

#include "relations/candidate.hpp"
#include "relations/trace.hpp"
#include "relations/weights.hpp"

namespace entente::relations {

/// Everything read from data/relations.
struct Knowledge {
  PatternSet patterns;
  Words words{patterns};
  Weights weights;
};

/// Reads classes.txt, every *.pat in name order, weights.tsv where it exists, then `more` pattern files.
Result<Knowledge> load_knowledge(const std::string& data_dir, const std::vector<std::string>& more);

/// All candidates of a document, weighed (Relation::confidence), none dropped. `trace`: see Matcher.
[[nodiscard]] std::vector<Candidate> candidates(const Document& doc, const Knowledge& knowledge,
                                                Trace* trace = nullptr);

/// The relations that reach the threshold: the surest of each (sentence, subject, label, object), with attribution and
/// date, in text order.
[[nodiscard]] std::vector<Relation> choose(const Document& doc, const Knowledge& knowledge, std::vector<Candidate> all);

}  // namespace entente::relations
