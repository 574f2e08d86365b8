#pragma once
/// UTF-8 to code points and back, and the case mappings of single code points.

#include <string>
#include <string_view>

namespace entente {

/// The code points of `text`; U+FFFD for what is not valid UTF-8.
[[nodiscard]] std::u32string to_code_points(std::string_view text);
void append_utf8(char32_t code_point, std::string& out);
[[nodiscard]] std::string to_utf8(std::u32string_view code_points);

/// Simple mappings. U+0130 stays as it is: its lower case is two code points.
[[nodiscard]] char32_t lower(char32_t code_point);
[[nodiscard]] char32_t upper(char32_t code_point);

}  // namespace entente
