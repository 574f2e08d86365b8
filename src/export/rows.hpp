#pragma once
/// What several exports say of a node in the same way.

#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "entente/graph/graph.hpp"

namespace entente {

/// Four digits behind the point.
[[nodiscard]] inline std::string decimal(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4);
  return {digits.data(), static_cast<std::size_t>(end.ptr - digits.data())};
}

[[nodiscard]] inline const std::string& country_of_node(const Node& node) {
  return node.iso3.empty() ? node.country.value : node.iso3;
}

[[nodiscard]] inline std::string joined(const std::vector<std::string>& texts, std::string_view by) {
  std::string text;
  for (const std::string& one : texts) {
    if (!text.empty()) text += by;
    text += one;
  }
  return text;
}

}  // namespace entente
