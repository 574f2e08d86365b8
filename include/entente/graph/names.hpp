#pragma once
/// Names as people type them: without case, accents and dots.

#include <string>
#include <string_view>

namespace entente {

/// `name` folded for look-up: case-folded, compatibility-decomposed, marks and apostrophes and dots dropped, other
/// punctuation and runs of space turned into one space. "Enrique PEÑA-Nieto" -> "enrique pena nieto", "U.S." -> "us",
/// "Wałęsa" -> "walesa". Ill-formed bytes become U+FFFD. Linear time.
[[nodiscard]] std::string fold_name(std::string_view name);

}  // namespace entente
