#include "relations/vocabulary.hpp"

namespace entente::relations {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::vector<WordId> Vocabulary::translate(const StringPool& strings) const {
  std::vector<WordId> out(strings.size(), kUnknownWord);
  for (StringId id = 0; id < strings.size(); ++id) out[id] = find(lower(strings[id]));
  return out;
}

}  // namespace entente::relations
