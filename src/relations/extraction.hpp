#pragma once
/// The stage's inner steps, shared by RelationExtractor and the calibration tool.

#include <optional>
#include <string>
#include <vector>

#include "relations/pair_head.hpp"
#include "relations/trace.hpp"
#include "relations/weights.hpp"

namespace entente::relations {

/// Everything read from data/relations, and the head of the model.
struct Knowledge {
  PatternSet patterns;
  Words words{patterns};
  Weights weights;
  std::optional<PairHead> head;  ///< where the model has one
};

/// Reads classes.txt, every *.pat in name order, weights.tsv where it exists, then `more` pattern files.
Result<Knowledge> load_knowledge(const std::string& data_dir, const std::vector<std::string>& more);

/// All candidates of a document, weighed (Relation::confidence), none dropped, without source and date.
/// `trace`: see Matcher.
[[nodiscard]] std::vector<Candidate> candidates(const Document& doc, const Knowledge& knowledge,
                                                Trace* trace = nullptr);

/// What the patterns tell by themselves: the surest of each (sentence, subject, label, object), in text order.
[[nodiscard]] std::vector<Relation> choose(const Document& doc, const Knowledge& knowledge, std::vector<Candidate> all);

/// The relations of a document, in text order: by both voices where it has the word vectors of the head's model, else
/// by the patterns alone.
[[nodiscard]] std::vector<Relation> extract(const Document& doc, const Knowledge& knowledge);

}  // namespace entente::relations
