#pragma once
/// What a loaded model consists of.

#include <string>
#include <unordered_map>

#include "analysis/config.hpp"
#include "analysis/encoder.hpp"
#include "analysis/heads.hpp"
#include "analysis/model_file.hpp"
#include "entente/analysis/analyzer.hpp"

namespace entente {

/// Views of the other members point into `file`.
struct Model::Parts {
  ModelFile file;
  ModelConfig config;
  WordPieces pieces;
  Encoder encoder;
  Heads heads;
  /// "FORM\tUPOS" → lemma.
  std::unordered_map<std::string_view, std::string_view> lemma_exceptions;
};

/// Builds a model from an opened file. Errors: kCorrupt.
[[nodiscard]] Result<std::unique_ptr<Model::Parts>> load_parts(ModelFile file);

}  // namespace entente
