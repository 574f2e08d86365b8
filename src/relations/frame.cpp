#include "relations/frame.hpp"

#include <algorithm>
#include <memory>

namespace entente::relations {
namespace {

constexpr int kMaxDepth = 24;  // of governors asked for their arguments

}  // namespace

bool Frame::has(Slot slot) const {
  return std::any_of(arguments.begin(), arguments.end(), [slot](const Argument& a) { return a.place.slot == slot; });
}

const Frame& FrameBuilder::frame(TokenIndex t) {
  if (index_[t] != kNone) return *frames_[index_[t]];
  index_[t] = static_cast<std::uint32_t>(frames_.size());
  frames_.push_back(std::make_unique<Frame>());
  Frame& out = *frames_.back();
  if (depth_ >= kMaxDepth) return out;
  ++depth_;
  switch (context_.tree.upos(t)) {
    case Upos::kVerb:
    case Upos::kAux:
      build_verb(t, out);
      break;
    case Upos::kAdj:
    case Upos::kAdv:
      build_adjective(t, out);
      break;
    default:
      build_noun(t, out);
  }
  --depth_;
  return out;
}

WordId FrameBuilder::preposition(TokenIndex nominal) const {
  const Tree& tree = context_.tree;
  for (const TokenIndex c : tree.children(nominal)) {
    if (tree.deprel(c) != Deprel::kCase) continue;
    std::string phrase = lower(context_.doc.lemma(c));
    if (phrase == "'s" || phrase == "’s" || phrase == "'") continue;
    for (const TokenIndex f : tree.children(c)) {
      if (tree.deprel(f) == Deprel::kFixed) phrase.append(1, ' ').append(lower(context_.doc.lemma(f)));
    }
    const WordId found = context_.set.vocabulary().find(phrase);
    return found;
  }
  return kUnknownWord;
}

TokenIndex FrameBuilder::antecedent(TokenIndex t) const {
  const Tree& tree = context_.tree;
  if (!context_.is(t, WordClass::kRelative) || tree.upos(t) == Upos::kSconj) return t;
  TokenIndex up = t;
  for (int i = 0; i < 8 && up != kNone; ++i, up = tree.head(up)) {
    if (tree.deprel(up) == Deprel::kAclRelcl && tree.head(up) != kNone) return tree.head(up);
  }
  return t;
}

}  // namespace entente::relations
