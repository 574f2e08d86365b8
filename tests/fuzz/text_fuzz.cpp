// Any bytes through the text stage: sanitizing, segmenting, CoNLL-U. Built with clang's -fsanitize=fuzzer it is a fuzz
// target; robustness_test.cpp calls the same function with made inputs.

#include "fuzz/text_fuzz.hpp"

#include <cstdlib>

#include "entente/text/conllu.hpp"
#include "entente/text/segment.hpp"
#include "entente/text/utf8.hpp"

namespace entente {

std::string check_text_stage(std::string_view bytes) {
  std::size_t replaced = 0;
  Document doc;
  doc.text = sanitize_utf8(bytes, replaced);
  std::size_t again = 0;
  if (sanitize_utf8(doc.text, again) != doc.text || again != 0) return "sanitized text is not valid";
  segment(doc);
  if (std::string problem = validate(doc); !problem.empty()) return problem;
  for (TokenIndex t = 0; t < doc.tokens.size(); ++t) {
    const Token& token = doc.tokens[t];
    if (token.begin >= token.end) return "empty token";
    if (doc.form(t) != doc.words({t, t + 1})) return "form differs from its bytes";
    if ((static_cast<unsigned char>(doc.text[token.begin]) & 0xC0U) == 0x80U) return "token cuts a character";
  }
  const auto parsed = parse_conllu(bytes, "fuzz");
  if (!parsed) return parsed.error().where.empty() ? "error without a place" : "";
  for (const ConlluDocument& document : *parsed)
    if (std::string problem = validate(document.doc); !problem.empty()) return "CoNLL-U: " + problem;
  return {};
}

}  // namespace entente

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (!entente::check_text_stage({reinterpret_cast<const char*>(data), size}).empty()) std::abort();
  return 0;
}
