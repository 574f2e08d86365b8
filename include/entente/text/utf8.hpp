#pragma once
/// UTF-8 validation: what follows may rely on valid text.

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// `bytes` with every maximal ill-formed sequence replaced by U+FFFD (as the Unicode Standard, section 3.9, recommends)
/// and NUL bytes by U+FFFD too. `replaced` is set to the number of replacements. Linear time.
[[nodiscard]] std::string sanitize_utf8(std::string_view bytes, std::size_t& replaced);

}  // namespace entente
