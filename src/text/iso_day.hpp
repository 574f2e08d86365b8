#pragma once
/// Days as metadata gives them.

#include <string>
#include <string_view>

namespace entente {

/// "2018-03-07" from "2018-03-07", "20180307" or a time of that day ("2018-03-07T09:00Z"); "" from anything else.
[[nodiscard]] inline std::string iso_day(std::string_view text) {
  std::string digits;
  std::size_t at = 0;
  while (at < text.size() && digits.size() < 8) {
    const char c = text[at];
    const bool dash = c == '-' && (digits.size() == 4 || digits.size() == 6) && text[at - 1] != '-';
    if (c >= '0' && c <= '9')
      digits += c;
    else if (!dash)
      return {};
    ++at;
  }
  if (digits.size() < 8 || (at < text.size() && text[at] >= '0' && text[at] <= '9')) return {};
  const int month = (digits[4] - '0') * 10 + digits[5] - '0';
  const int day = (digits[6] - '0') * 10 + digits[7] - '0';
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
}

}  // namespace entente
