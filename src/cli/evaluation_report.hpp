#pragma once
/// An evaluation as a table for people and as JSON for scripts.

#include <array>
#include <iosfwd>
#include <string>
#include <vector>

#include "entente/evaluation/score.hpp"

namespace entente::cli {

struct EvaluationView {
  bool by_label = false;
  bool by_factuality = false;
  bool by_confidence = false;
  std::size_t errors = 0;  ///< of each sort
};

/// All that a report is made of. Views what the command owns.
struct EvaluationData {
  const std::vector<GoldText>& gold;
  const std::vector<Prediction>& predictions;
  const Evaluation& result;
  const std::array<Interval, 4>& intervals;
};

void write_evaluation_text(std::ostream& out, const EvaluationData& data, const EvaluationView& view);
/// One object, with everything; `view.errors` bounds the errors.
void write_evaluation_json(std::ostream& out, const EvaluationData& data, const EvaluationView& view);

}  // namespace entente::cli
