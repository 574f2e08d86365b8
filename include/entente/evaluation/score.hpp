#pragma once
/// Precision, recall and F1 of predicted relations against gold, at four levels, micro-averaged over all texts.
///
///     const Evaluation result = evaluate(*gold, predictions);
///     print(figures(result.total[level_index(Level::kFull)]).f1);

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "entente/evaluation/gold.hpp"

namespace entente {

/// What must be right, each level on top of the one before.
enum class Level : std::uint8_t {
  kPair,    ///< the two actors, in any order
  kLabel,   ///< and the label
  kFull,    ///< and the direction, free where gold says reciprocal
  kFactual  ///< and the factuality
};
inline constexpr std::array<Level, 4> kLevels = {Level::kPair, Level::kLabel, Level::kFull, Level::kFactual};
[[nodiscard]] constexpr std::size_t level_index(Level level) { return static_cast<std::size_t>(level); }
/// "pair", "label", "full", "factual".
[[nodiscard]] std::string_view to_string(Level level);

struct Counts {
  std::size_t found = 0;   ///< gold relations that were predicted
  std::size_t missed = 0;  ///< gold relations that were not
  std::size_t extra = 0;   ///< predictions that gold lacks
  Counts& operator+=(const Counts& more);
};

/// 0 where there is nothing to divide by.
struct Figures {
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};
[[nodiscard]] Figures figures(const Counts& counts);

/// One text at one level. Indices into GoldText::relations, and into the predictions that were given.
struct TextScore {
  std::vector<std::size_t> found;
  std::vector<std::size_t> missed;
  std::vector<std::size_t> extra;
  std::vector<std::size_t> right;  ///< predictions that fit a gold relation that is not optional
  std::vector<double> confidence;  ///< of each prediction in `right`, then in `extra`: the surest that says the same
};
[[nodiscard]] TextScore score_text(const GoldText& gold, const std::vector<const Prediction*>& predictions,
                                   Level level);

/// Indices of the predictions that name the same two actors, in any order.
[[nodiscard]] std::vector<std::size_t> same_pair(const GoldRelation& gold,
                                                 const std::vector<const Prediction*>& predictions);

/// Whether confidence means what it says: at level full, how often predictions of each tenth are right.
struct Calibration {
  struct Bin {
    std::size_t count = 0;
    std::size_t right = 0;
    double confidence = 0;  ///< sum
  };
  std::array<Bin, 10> bins{};
  Counts sure;  ///< of the predictions with confidence >= kSure alone
  static constexpr double kSure = 0.8;
  /// Expected calibration error: |share right - mean confidence|, weighed by the bins' sizes (Guo et al. 2017).
  [[nodiscard]] double error() const;
  [[nodiscard]] std::size_t count() const;
};

struct Evaluation {
  struct Item {
    std::size_t text = 0;
    std::size_t index = 0;  ///< into GoldText::relations, or into the predictions
  };
  std::array<Counts, 4> total{};
  std::vector<std::array<Counts, 4>> texts;     ///< of each gold text
  std::map<std::string, Counts> by_label;       ///< at level full; "A|B" where gold allows both
  std::map<std::string, Counts> by_factuality;  ///< at level factual
  std::vector<Item> missed;                     ///< at level full
  std::vector<Item> extra;                      ///< at level full
  Calibration calibration;
};

/// Predictions of documents that gold lacks are passed over. Those without a confidence are left out of `calibration`.
[[nodiscard]] Evaluation evaluate(const std::vector<GoldText>& gold, const std::vector<Prediction>& predictions);

/// An interval that holds the figure in 95 of 100 drawings of as many texts, with replacement (Efron's percentile
/// bootstrap).
struct Interval {
  Figures low;
  Figures high;
};
/// `rounds` drawings, the same ones for the same seed. Nothing to draw, or no rounds: empty intervals of the figure.
[[nodiscard]] std::array<Interval, 4> bootstrap(const Evaluation& evaluation, std::size_t rounds,
                                                std::uint64_t seed = 1);

}  // namespace entente
