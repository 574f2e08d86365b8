#pragma once
/// The settings and label lists of a model, from its section `config`.

#include <string>
#include <string_view>
#include <vector>

#include "analysis/lemma_script.hpp"
#include "analysis/viterbi.hpp"
#include "analysis/wordpiece.hpp"
#include "entente/core/labels.hpp"

namespace entente {

struct ModelConfig {
  std::string name;
  std::size_t layers = 0, hidden = 0, heads = 0, inner = 0, pieces = 0, max_positions = 0;
  std::size_t arc = 0, label = 0, names_hidden = 0;
  float norm_epsilon = 1e-12F;
  WordPieces::Limits limits;
  std::size_t window_pieces = 510;
  WordPieces::Replacements replacements;
  std::vector<Upos> upos;
  std::vector<std::string> xpos;
  std::vector<std::string> feats;  ///< "" for none
  std::vector<Deprel> deprel;
  std::vector<LemmaScript> lemma;
  BioLabels names;
};

/// Reads and checks the JSON. `problem` is set where something is missing or out of range; the result is then useless.
[[nodiscard]] ModelConfig parse_config(std::string_view json, std::string& problem);

}  // namespace entente
