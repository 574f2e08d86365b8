#include "relations/vocabulary.hpp"

namespace entente::relations {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

WordId Vocabulary::guess(const std::string& form) const {
  struct Ending {
    std::string_view cut;
    std::string_view put;
  };
  constexpr Ending kEndings[] = {{"", ""},  {"ies", "y"}, {"es", ""},  {"s", ""},   {"ied", "y"},
                                 {"d", ""}, {"ed", ""},   {"ing", ""}, {"ing", "e"}};
  for (const Ending& e : kEndings) {
    if (form.size() < e.cut.size() + 3 || !std::string_view(form).ends_with(e.cut)) continue;
    std::string stem = form.substr(0, form.size() - e.cut.size());
    stem.append(e.put);
    if (const WordId found = find(stem); found != kUnknownWord) return found;
    const std::size_t n = stem.size();
    const bool doubled = e.cut.size() > 1 && n > 3 && stem[n - 1] == stem[n - 2];  // "barred", "dropping"
    if (!doubled) continue;
    if (const WordId found = find(stem.substr(0, n - 1)); found != kUnknownWord) return found;
  }
  return kUnknownWord;
}

std::vector<WordId> Vocabulary::words_of(const Document& doc) const {
  std::vector<WordId> lemmas(doc.strings.size(), kUnknownWord);
  for (StringId id = 0; id < doc.strings.size(); ++id) lemmas[id] = find(lower(doc.strings[id]));
  std::vector<WordId> out(doc.tokens.size(), kUnknownWord);
  for (std::size_t t = 0; t < doc.tokens.size(); ++t) {
    const Token& token = doc.tokens[t];
    out[t] = lemmas[token.lemma];
    const bool content = token.upos == Upos::kVerb || token.upos == Upos::kNoun || token.upos == Upos::kPropn ||
                         token.upos == Upos::kAdj;
    if (out[t] == kUnknownWord && content) out[t] = guess(lower(doc.strings[token.form]));
  }
  return out;
}

}  // namespace entente::relations
