#pragma once
/// Which files to read.

#include <functional>
#include <string>
#include <vector>

#include "entente/core/result.hpp"

namespace entente {

enum class InputFormat { kPlain, kJsonLines, kDetect };

struct InputFile {
  std::string path;  ///< as given, or below a directory as given; "-" is standard input
  InputFormat format = InputFormat::kPlain;
  std::uint64_t bytes = 0;  ///< 0 where unknown
};

/// The files named and those below directories named, in order. Errors: kNotFound. `report` is told of a directory
/// inside that cannot be read.
[[nodiscard]] Result<std::vector<InputFile>> find_inputs(const std::vector<std::string>& paths,
                                                         const std::function<void(const Error&)>& report);

}  // namespace entente
