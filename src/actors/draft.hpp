#pragma once
/// One document's work in progress: what the steps of resolution share.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "actors/lexicon.hpp"
#include "entente/core/document.hpp"

namespace entente::actors {

/// The children of every token, in text order.
class Tree {
 public:
  explicit Tree(const Document& doc);

  struct Range {
    const TokenIndex* first;
    const TokenIndex* last;
    [[nodiscard]] const TokenIndex* begin() const { return first; }
    [[nodiscard]] const TokenIndex* end() const { return last; }
  };
  [[nodiscard]] Range children(TokenIndex t) const {
    return {children_.data() + begin_[t], children_.data() + begin_[t + 1]};
  }

 private:
  std::vector<std::uint32_t> begin_;
  std::vector<TokenIndex> children_;
};

/// A name after cleaning; spans are disjoint and in text order.
struct CleanName {
  TokenSpan tokens;
  NameKind kind = NameKind::kPerson;
  float confidence = 1.0F;
  ActorIndex actor = kNone;
  TokenSpan title;                    ///< the title before a person's name; empty where there is none
  const Title* title_kind = nullptr;  ///< of `title`
};

[[nodiscard]] CleanName make_name(TokenSpan tokens, NameKind kind, float confidence);

/// A phrase of the tables that stands in the text.
struct Hit {
  TokenSpan tokens;
  const Senses* senses = nullptr;
};

/// A phrase that names an office of a country ("the Mexican president"): whoever holds it in the text, else the
/// country.
struct Office {
  TokenSpan tokens;
  TokenIndex head = kNone;
  ActorIndex country = kNone;
};

struct Draft {
  Draft(Document& document, const Lexicon& tables);

  Document& doc;
  const Lexicon& lexicon;
  Tree tree;
  std::vector<SentenceIndex> sentence_of;  ///< by token
  std::vector<std::string> keys;           ///< by token: Folder::key of its form
  std::vector<CleanName> names;
  std::vector<std::uint32_t> name_at;  ///< by token: index into names, or kNone
  std::vector<Hit> hits;
  std::vector<std::uint32_t> hit_at;       ///< by token: index into hits, or kNone
  std::vector<MentionIndex> head_mention;  ///< by token: the first mention with that head, or kNone
  std::unordered_map<int, ActorIndex> country_actors;
  std::vector<Office> offices;

  // The tree and the words.
  [[nodiscard]] const Token& token(TokenIndex t) const { return doc.tokens[t]; }
  [[nodiscard]] TokenIndex head_of(TokenIndex t) const;  ///< the token itself for a root or an unparsed token
  [[nodiscard]] bool is_root(TokenIndex t) const { return head_of(t) == t; }
  [[nodiscard]] TokenIndex head_in(TokenSpan span) const;  ///< the span's token that hangs outside of it
  [[nodiscard]] TokenSpan sentence_tokens(TokenIndex t) const { return doc.sentences[sentence_of[t]].tokens; }
  [[nodiscard]] TokenIndex child(TokenIndex t, Deprel deprel) const;  ///< the first such child, or kNone
  [[nodiscard]] bool is_noun(TokenIndex t) const;
  [[nodiscard]] bool is_plural(TokenIndex t) const;
  [[nodiscard]] std::string case_of(TokenIndex t) const;  ///< lemma of its first preposition, or ""
  [[nodiscard]] bool in_person_name(TokenIndex t) const {
    return name_at[t] != kNone && names[name_at[t]].kind == NameKind::kPerson;
  }
  /// True where the noun is a named person's title: before, after or in apposition to the name.
  [[nodiscard]] bool is_named(TokenIndex noun) const;
  [[nodiscard]] bool capitalised(TokenIndex t) const;
  [[nodiscard]] std::string lower(TokenIndex t) const { return lexicon.folder().fold(doc.form(t)); }
  [[nodiscard]] std::string lower_lemma(TokenIndex t) const;
  [[nodiscard]] std::string joined_key(TokenSpan span) const;  ///< keys of the span with single spaces
  [[nodiscard]] std::string clean_text(TokenSpan span) const;  ///< its words, blanks made single

  // Actors and mentions.
  ActorIndex country_actor(int country);
  ActorIndex new_actor(ActorKind kind, std::string name);
  void add_alias(ActorIndex actor, std::string_view alias);
  /// The head must be inside the span. A second mention of the same actor with the same head is not added.
  void add_mention(TokenSpan span, TokenIndex head, ActorIndex actor, MentionKind kind, float confidence);
  /// The actor whose name or country's word covers the token, or kNone.
  [[nodiscard]] ActorIndex actor_covering(TokenIndex t) const;
  /// The actor of the first mention with that head, or kNone.
  [[nodiscard]] ActorIndex actor_at(TokenIndex head) const;
};

/// nsubj, nsubj:pass, nsubj:outer, csubj.
[[nodiscard]] bool is_subject(Deprel deprel);

}  // namespace entente::actors
