#pragma once
/// The settings of the learned relation head, from the model file's section `relations.config`.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/labels.hpp"
#include "entente/core/ontology.hpp"

namespace entente::relations {

struct PairConfig {
  std::size_t hidden = 0;                ///< size of the head's vectors
  std::size_t heads = 0;                 ///< of its attention
  std::size_t max_mentions = 0;          ///< of a sentence that are looked at
  std::size_t tree_near = 0;             ///< distances in the tree count up to here
  std::vector<std::size_t> distances;    ///< bounds of the classes of distances in words, ascending
  std::vector<Label> labels;             ///< in the order of the output; "no relation" comes behind them
  std::vector<Factuality> factualities;  ///< in the order of the output
  std::vector<std::uint32_t> deprels;    ///< row of each Deprel in its block of the feature table
  std::vector<std::uint32_t> upos;       ///< row of each Upos
  std::size_t deprel_rows = 0, upos_rows = 0;
  float threshold = 0.4F;             ///< confidence that a relation must reach to be told
  float slope = 1.0F, offset = 0.0F;  ///< confidence = sigmoid(slope * log-odds + offset)
};

/// Reads and checks the JSON. `problem` is set where something is missing or out of range; the result is then useless.
[[nodiscard]] PairConfig parse_pair_config(std::string_view json, std::string& problem);

}  // namespace entente::relations
