#pragma once
/// What the learned relation head knows of a pair of mentions besides their words: kinds, places in the tree, distance,
/// what the patterns found. Rows of its feature table; tools/train/pairs.py is the reference.

#include <array>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "relations/candidate.hpp"
#include "relations/pair_config.hpp"

namespace entente::relations {

inline constexpr std::size_t kPairFeatures = 10;

/// Blocks of the feature table, in the order of its rows.
struct FeatureBlocks {
  explicit FeatureBlocks(const PairConfig& config);
  std::array<std::uint32_t, kPairFeatures> start{};
  std::uint32_t rows = 0;
};

/// An ordered pair of mentions of one sentence.
struct Pair {
  MentionIndex subject = kNone;
  MentionIndex object = kNone;
  std::array<std::uint32_t, kPairFeatures> rows{};
  std::uint32_t subject_number = 0, object_number = 0;  ///< of the mentions among the sentence's
  std::vector<std::pair<std::uint32_t, float>> votes;   ///< (place in the vote vector, value), only those not 0
};

/// The pairs of one sentence.
struct SentencePairs {
  TokenSpan tokens;
  std::vector<MentionIndex> mentions;
  std::vector<std::vector<std::uint8_t>> distances;  ///< [mention][token]: steps in the tree, up to tree_near
  std::vector<Pair> pairs;
};

/// The strongest candidates of the patterns by the heads of their mentions.
class Votes {
 public:
  Votes(const Document& doc, const PairConfig& config, std::span<const Candidate> candidates);
  /// Votes for subject → object and, behind them, for the other direction.
  [[nodiscard]] std::vector<std::pair<std::uint32_t, float>> of(TokenIndex subject, TokenIndex object) const;

 private:
  struct Vote {
    std::vector<float> labels;
    std::uint32_t factuality = kNone;
  };
  Vote& vote(TokenIndex subject, TokenIndex object);

  std::size_t labels_, factualities_;
  std::map<std::pair<TokenIndex, TokenIndex>, Vote> votes_;
};

/// All pairs of different actors among the sentence's mentions.
[[nodiscard]] SentencePairs pairs_of(const Context& context, const PairConfig& config, const FeatureBlocks& blocks,
                                     const Votes& votes, TokenSpan tokens, std::vector<MentionIndex> mentions);

}  // namespace entente::relations
