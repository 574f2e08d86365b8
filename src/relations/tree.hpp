#pragma once
/// The dependency trees of a document as lists of children, with the small questions the matcher asks of them.

#include <span>
#include <vector>

#include "entente/core/document.hpp"

namespace entente::relations {

/// Children of every token in text order. Views the document; linear to build.
class Tree {
 public:
  explicit Tree(const Document& doc);

  [[nodiscard]] std::span<const TokenIndex> children(TokenIndex t) const {
    return std::span<const TokenIndex>(children_).subspan(starts_[t], starts_[t + 1] - starts_[t]);
  }
  [[nodiscard]] const Token& token(TokenIndex t) const { return doc_->tokens[t]; }
  [[nodiscard]] Deprel deprel(TokenIndex t) const { return doc_->tokens[t].deprel; }
  [[nodiscard]] Upos upos(TokenIndex t) const { return doc_->tokens[t].upos; }
  /// The governor, or kNone for a root or an unparsed token.
  [[nodiscard]] TokenIndex head(TokenIndex t) const {
    const TokenIndex h = doc_->tokens[t].head;
    return h == t ? kNone : h;
  }
  [[nodiscard]] std::string_view xpos(TokenIndex t) const { return doc_->strings[doc_->tokens[t].xpos]; }
  /// The first child with that relation (subtypes count as themselves), or kNone.
  [[nodiscard]] TokenIndex child(TokenIndex t, Deprel deprel) const;
  [[nodiscard]] const Document& doc() const { return *doc_; }

  /// Nouns, proper nouns, pronouns, numbers: what can be an argument.
  [[nodiscard]] bool is_nominal(TokenIndex t) const;

 private:
  const Document* doc_;
  std::vector<TokenIndex> starts_;
  std::vector<TokenIndex> children_;
};

}  // namespace entente::relations
