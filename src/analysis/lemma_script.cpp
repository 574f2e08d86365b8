#include "analysis/lemma_script.hpp"

#include "analysis/code_points.hpp"

namespace entente {

std::optional<std::string> apply_script(const LemmaScript& script, std::u32string_view form) {
  if (script.absolute) return to_utf8(script.front);
  const std::size_t cut = std::size_t{script.cut_front} + script.cut_back;
  if (cut > form.size()) return std::nullopt;
  if (cut == form.size() && script.front.empty() && script.back.empty()) return std::nullopt;
  std::u32string result = script.front;
  for (const char32_t c : form.substr(script.cut_front, form.size() - cut))
    result.push_back(script.letters == LemmaScript::Case::kKeep ? c : lower(c));
  result += script.back;
  if (script.letters == LemmaScript::Case::kTitle) result.front() = upper(result.front());
  if (script.letters == LemmaScript::Case::kUpper)
    for (char32_t& c : result) c = upper(c);
  return to_utf8(result);
}

}  // namespace entente
