#include "relations/tree.hpp"

namespace entente::relations {

Tree::Tree(const Document& doc) : doc_(&doc), starts_(doc.tokens.size() + 1, 0) {
  const auto count = static_cast<TokenIndex>(doc.tokens.size());
  for (TokenIndex t = 0; t < count; ++t) {
    const TokenIndex h = head(t);
    if (h != kNone) ++starts_[h + 1];
  }
  for (TokenIndex t = 0; t < count; ++t) starts_[t + 1] += starts_[t];
  children_.resize(starts_.back());
  std::vector<TokenIndex> next(starts_.begin(), starts_.end());
  for (TokenIndex t = 0; t < count; ++t) {
    const TokenIndex h = head(t);
    if (h != kNone) children_[next[h]++] = t;
  }
}

TokenIndex Tree::child(TokenIndex t, Deprel wanted) const {
  for (const TokenIndex c : children(t)) {
    if (deprel(c) == wanted) return c;
  }
  return kNone;
}

bool Tree::is_nominal(TokenIndex t) const {
  switch (upos(t)) {
    case Upos::kNoun:
    case Upos::kPropn:
    case Upos::kPron:
    case Upos::kNum:
    case Upos::kSym:
    case Upos::kX:
    case Upos::kDet:
      return true;
    default:
      return false;
  }
}

}  // namespace entente::relations
