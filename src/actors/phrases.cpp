#include "actors/phrases.hpp"

#include <algorithm>

namespace entente::actors {
namespace {

/// A phrase of the tables begins with a capital, or with the Arabic article ("al-Qaeda").
bool may_begin(const Draft& draft, TokenIndex t) {
  if (draft.keys[t].empty()) return false;
  if (draft.capitalised(t)) return true;
  const std::string_view key = draft.keys[t];
  if (key.rfind("al ", 0) == 0) return true;
  return key == "al" && t + 1 < draft.doc.tokens.size();
}

/// The possessive 's is the word "s" of a phrase, other marks between words end it.
bool breaks(const Draft& draft, TokenIndex t) {
  if (!draft.keys[t].empty()) return false;
  const std::string_view form = draft.doc.form(t);
  return form != "-" && form != "–" && form != "'" && form != "’" && form != ".";
}

Hit longest_at(const Draft& draft, TokenIndex begin, TokenIndex end) {
  Hit hit;
  std::string key = draft.keys[begin];
  const std::size_t limit = draft.lexicon.longest_phrase(key.substr(0, key.find(' ')));
  if (limit == 0) return hit;
  for (TokenIndex t = begin;;) {
    if (!draft.keys[t].empty())
      if (const Senses* senses = draft.lexicon.find_phrase(key)) hit = {{begin, t + 1}, senses};
    if (++t >= end || breaks(draft, t)) break;
    if (draft.keys[t].empty()) continue;
    key += ' ';
    key += draft.keys[t];
    if (1 + static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) > limit) break;
  }
  return hit;
}

}  // namespace

void find_phrases(Draft& draft) {
  for (const Sentence& sentence : draft.doc.sentences) {
    for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end;) {
      const Hit hit = may_begin(draft, t) ? longest_at(draft, t, sentence.tokens.end) : Hit{};
      if (hit.senses == nullptr) {
        ++t;
        continue;
      }
      for (TokenIndex u = hit.tokens.begin; u < hit.tokens.end; ++u)
        draft.hit_at[u] = static_cast<std::uint32_t>(draft.hits.size());
      draft.hits.push_back(hit);
      t = hit.tokens.end;
    }
  }
}

}  // namespace entente::actors
