#pragma once
#include <string>
#include <string_view>

namespace entente {

/// Runs the text stage on any bytes; "" or what is wrong with what came out.
[[nodiscard]] std::string check_text_stage(std::string_view bytes);

}  // namespace entente
