#pragma once
/// Where the program's data (model, tables, patterns) lies.

#include <string>

#include "entente/core/result.hpp"

namespace entente::cli {

/// The first of: `given` (--data), $ENTENTE_DATA, ../share/entente beside the program (installed), a data/ folder above
/// the program (built in the source tree). Errors: kNotFound, with the places looked at.
[[nodiscard]] Result<std::string> find_data_dir(const std::string& given);

}  // namespace entente::cli
