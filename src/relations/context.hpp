#pragma once
/// What every part of the matcher needs of one document: its tree and its words in the patterns' vocabulary.

#include <vector>

#include "relations/tree.hpp"
#include "relations/words.hpp"

namespace entente::relations {

struct Context {
  Context(const Document& d, const PatternSet& s, const Words& w)
      : doc(d), set(s), words(w), tree(d), word_of_token(s.vocabulary().words_of(d)) {}

  const Document& doc;
  const PatternSet& set;
  const Words& words;
  Tree tree;
  std::vector<WordId> word_of_token;

  /// The token's lemma as a word of the patterns.
  [[nodiscard]] WordId word(TokenIndex t) const { return word_of_token[t]; }
  [[nodiscard]] bool is(TokenIndex t, WordClass c) const { return words.is(word(t), c); }
};

}  // namespace entente::relations
