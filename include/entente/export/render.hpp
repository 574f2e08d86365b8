#pragma once
/// Pictures by Graphviz's programs.

#include <string>

#include "entente/core/result.hpp"

namespace entente {

/// Draws DOT text with the `dot` program (no shell) and writes `path` whole or not at all. `format` is Graphviz's
/// ("svg", "png", "pdf"). Errors: kNotFound where Graphviz is not installed, kBadInput where it refuses the text, kIo.
[[nodiscard]] Result<void> render(const std::string& dot_text, const std::string& format, const std::string& path);

[[nodiscard]] inline Result<void> render_svg(const std::string& dot_text, const std::string& path) {
  return render(dot_text, "svg", path);
}

}  // namespace entente
