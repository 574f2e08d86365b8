#pragma once
/// The learned relation head: label and factuality of each pair of mentions of a sentence, from the encoder's word
/// vectors. Reference: tools/train/pair_head.py; format: data/model/FORMAT.md.

#include <memory>
#include <optional>
#include <vector>

#include "entente/analysis/analyzer.hpp"
#include "relations/pair_features.hpp"

namespace entente::relations {

/// What the head says of a pair.
struct PairScore {
  std::vector<float> labels;   ///< probability of each of PairConfig::labels; what is missing to 1 is "no relation"
  std::size_t factuality = 0;  ///< place in PairConfig::factualities
  TokenIndex trigger = kNone;  ///< the word that tells of the pair most
};

/// Immutable after load; shared by all threads.
class PairHead {
 public:
  /// Nothing where the model has no such head. Errors: kCorrupt.
  static Result<std::optional<PairHead>> load(std::shared_ptr<const Model> model);

  PairHead(PairHead&&) noexcept;
  PairHead& operator=(PairHead&&) noexcept;
  ~PairHead();

  [[nodiscard]] const PairConfig& config() const;
  [[nodiscard]] const FeatureBlocks& blocks() const;
  /// Numbers of a word vector.
  [[nodiscard]] std::size_t vector_size() const;

  /// Scores of `sentence.pairs`, in their order. Requires: the document has word vectors of this model.
  [[nodiscard]] std::vector<PairScore> score(const Context& context, const SentencePairs& sentence) const;

 private:
  struct Weights;
  explicit PairHead(std::unique_ptr<Weights> weights);
  std::unique_ptr<Weights> weights_;
};

}  // namespace entente::relations
