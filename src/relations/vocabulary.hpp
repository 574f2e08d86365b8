#pragma once
/// Words that patterns speak of, as small integers; a document's strings are translated once.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/core/document.hpp"

namespace entente::relations {

/// A word of the patterns; 0 is "a word that no pattern knows".
using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;

class Vocabulary {
 public:
  Vocabulary() : words_(1) {}

  WordId add(std::string_view word) {
    const auto [place, fresh] = ids_.try_emplace(std::string(word), static_cast<WordId>(words_.size()));
    if (fresh) words_.emplace_back(word);
    return place->second;
  }
  /// kUnknownWord where no pattern uses it. `word` in lower case.
  [[nodiscard]] WordId find(const std::string& word) const {
    const auto found = ids_.find(word);
    return found == ids_.end() ? kUnknownWord : found->second;
  }
  [[nodiscard]] const std::string& text(WordId id) const { return words_[id]; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }

  /// For each token its lemma's word; where the patterns do not know the lemma, that of a plain guess from the form
  /// (airstrikes: airstrike), as lemmas of rare words are the likeliest to be wrong.
  [[nodiscard]] std::vector<WordId> words_of(const Document& doc) const;

 private:
  [[nodiscard]] WordId guess(const std::string& form) const;

  std::unordered_map<std::string, WordId> ids_;
  std::vector<std::string> words_;
};

/// ASCII letters in lower case, everything else as it is.
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace entente::relations
