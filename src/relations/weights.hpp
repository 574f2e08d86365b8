#pragma once
/// Confidence: a logistic model over a candidate's features, learned from annotated texts by
/// tools/relations/calibrate.py and kept in data/relations/weights.tsv.

#include <string>
#include <string_view>
#include <unordered_map>

#include "entente/core/result.hpp"
#include "relations/candidate.hpp"

namespace entente::relations {

class Weights {
 public:
  /// Lines "feature<TAB>weight"; "bias", "prior" (weight of the log-odds of the pattern's own confidence) and
  /// "threshold" (a probability) are special.
  static Result<Weights> parse(std::string_view content, const std::string& where);

  /// 0..1.
  [[nodiscard]] float confidence(const Candidate& candidate) const;
  /// What a relation must reach to be told.
  [[nodiscard]] float threshold() const { return threshold_; }

 private:
  std::unordered_map<std::string, float> weights_;
  float bias_ = 0;
  float prior_ = 1;
  float threshold_ = 0.4F;
};

}  // namespace entente::relations
