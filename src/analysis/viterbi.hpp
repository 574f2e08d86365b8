#pragma once
/// The best sequence of BIO labels in which I-X stands only behind B-X or I-X.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/labels.hpp"

namespace entente {

/// The labels of a model, in its order, and what may follow what.
class BioLabels {
 public:
  struct Label {
    bool begins = false;               ///< "B-…"
    bool inside = false;               ///< "I-…"
    std::string kind;                  ///< "PER"; "" for "O"
    std::optional<NameKind> reported;  ///< nothing for kinds that are not given out
  };

  /// Nothing where a label is none of O, B-X, I-X, or "O" is missing.
  static std::optional<BioLabels> make(const std::vector<std::string>& labels, const std::vector<std::string>& dropped);

  [[nodiscard]] std::size_t size() const { return labels_.size(); }
  [[nodiscard]] const Label& operator[](std::size_t i) const { return labels_[i]; }
  [[nodiscard]] bool may_follow(std::size_t label, std::size_t before) const {
    return !labels_[label].inside || (before != kNoLabel && labels_[before].kind == labels_[label].kind);
  }
  static constexpr std::size_t kNoLabel = static_cast<std::size_t>(-1);

 private:
  std::vector<Label> labels_;
};

/// The best path through `words` rows of `labels.size()` log-probabilities; the lower number where equal.
[[nodiscard]] std::vector<std::uint8_t> best_labels(const BioLabels& labels, const float* scores, std::size_t words);

}  // namespace entente
