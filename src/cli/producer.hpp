#pragma once
/// Who made what a store holds: version, model, tables and patterns in one fingerprint.

#include <string>

#include "cli/pipeline.hpp"
#include "entente/core/result.hpp"

namespace entente::cli {

/// Changes whenever the same text might give other relations: with the program's version, the bytes of the model file
/// (unless trees are given), of the actors' and relations' data and of further pattern files. Errors: as
/// Pipeline::load.
[[nodiscard]] Result<std::string> producer_of(const PipelineOptions& options);

}  // namespace entente::cli
