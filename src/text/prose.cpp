#include "text/prose.hpp"

namespace entente {

bool is_prose(const Document& doc, const Sentence& sentence) {
  return sentence.tokens.begin < sentence.tokens.end && !doc.text.empty();
}

}  // namespace entente
