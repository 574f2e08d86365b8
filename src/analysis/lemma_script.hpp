#pragma once
/// Lemma scripts: how to get from a form to its lemma, so that a lemma is one class of a classifier.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

struct LemmaScript {
  enum class Case : std::uint8_t { kLower, kKeep, kTitle, kUpper };

  bool absolute = false;  ///< then `front` is the lemma
  Case letters = Case::kLower;
  std::uint32_t cut_front = 0;  ///< code points
  std::uint32_t cut_back = 0;
  std::u32string front;
  std::u32string back;
};

/// The lemma that `script` makes of `form`; nothing where it does not apply.
[[nodiscard]] std::optional<std::string> apply_script(const LemmaScript& script, std::u32string_view form);

}  // namespace entente
