#include "actors/roles.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "actors/title_match.hpp"

namespace entente::actors {
namespace {

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Adjectives that say when or how somebody holds an office, not which.
constexpr std::array<std::string_view, 24> kNoPart = {
    "former", "new",     "late",     "then",    "current",       "ex",     "outgoing", "incoming",
    "first",  "second",  "longtime", "veteran", "embattled",     "ousted", "popular",  "powerful",
    "own",    "present", "previous", "next",    "controversial", "main",   "top",      "old"};

constexpr std::array<std::string_view, 2> kBecome = {"become", "remain"};
constexpr std::array<std::string_view, 7> kChoose = {"elect",      "appoint", "name",   "crown",
                                                     "inaugurate", "swear",   "install"};
constexpr std::array<std::string_view, 4> kServe = {"serve", "act", "work", "resign"};

bool is_possessive(const Draft& draft, TokenIndex t) {
  const std::string_view form = draft.doc.form(t);
  return form == "'s" || form == "’s" || form == "'" || form == "’";
}

bool is_hyphen(const Draft& draft, TokenIndex t) { return draft.doc.form(t) == "-"; }

/// Words of other actors end a title: "[Mexican] foreign minister", "[White House] chief of staff".
bool belongs_elsewhere(const Draft& draft, TokenIndex t) {
  return draft.name_at[t] != kNone || draft.actor_covering(t) != kNone;
}

/// A title's span widened to the left over its own nouns and adjectives: "senior Middle East envoy".
TokenSpan widen(const Draft& draft, TokenSpan title, TokenIndex floor) {
  TokenIndex begin = title.begin;
  while (begin > floor) {
    const TokenIndex t = begin - 1;
    if (is_hyphen(draft, t) && t > floor && !draft.doc.tokens[t].space_after) {
      if (one_of(draft.lower(t - 1), kNoPart)) break;
      begin = t;
      continue;
    }
    const Token& token = draft.token(t);
    const bool word = token.upos == Upos::kNoun || token.upos == Upos::kPropn || token.upos == Upos::kAdj;
    if (!word || belongs_elsewhere(draft, t) || one_of(draft.lower(t), kNoPart)) break;
    const TokenIndex head = draft.head_of(t);
    if (head <= t || head >= title.end + 4) break;
    begin = t;
  }
  while (begin < title.begin && is_hyphen(draft, begin)) ++begin;
  return {begin, title.end};
}

/// Who stands before a title: "Mexico's new", "U.S.", "former White House".
ActorIndex owner_before(const Draft& draft, TokenIndex begin, TokenIndex floor) {
  while (begin > floor) {
    const TokenIndex t = begin - 1;
    if (const ActorIndex actor = draft.actor_covering(t); actor != kNone) return actor;
    const bool skip = is_possessive(draft, t) || is_hyphen(draft, t) || one_of(draft.lower(t), kNoPart) ||
                      (draft.token(t).upos == Upos::kAdj && draft.name_at[t] == kNone);
    if (!skip) return kNone;
    begin = t;
  }
  return kNone;
}

/// Who comes after it: "president of Mexico", "spokesman for the European Commission".
ActorIndex owner_after(const Draft& draft, TokenIndex noun) {
  for (const TokenIndex c : draft.tree.children(noun)) {
    if (c < noun || draft.token(c).deprel != Deprel::kNmod) continue;
    const std::string preposition = draft.case_of(c);
    if (preposition != "of" && preposition != "for" && preposition != "at" && preposition != "in" &&
        preposition != "with")
      continue;
    if (const ActorIndex actor = draft.actor_covering(c); actor != kNone) return actor;
  }
  for (const TokenIndex c : draft.tree.children(noun))
    if (draft.token(c).deprel == Deprel::kNmodPoss)
      if (const ActorIndex actor = draft.actor_covering(c); actor != kNone) return actor;
  return kNone;
}

/// "Minister of Foreign Affairs X", "President of Mexico X": the title's noun stands before a preposition.
std::optional<TitleMatch> title_over_preposition(const Draft& draft, const CleanName& name, TokenIndex floor) {
  const TokenIndex lowest = std::max(floor, name.tokens.begin >= 7 ? name.tokens.begin - 7 : 0);
  for (TokenIndex t = name.tokens.begin; t > lowest + 1; --t) {
    const Token& token = draft.token(t - 1);
    if (token.upos == Upos::kPunct || token.upos == Upos::kVerb || token.upos == Upos::kAux) return std::nullopt;
    if (token.upos != Upos::kAdp) continue;
    const auto match = title_ending_at(draft, t - 2, lowest);
    if (!match) continue;
    const TokenIndex noun = t - 2;
    const TokenIndex head = draft.head_in(name.tokens);
    if (draft.head_of(head) == noun || draft.head_of(noun) == head) return match;
  }
  return std::nullopt;
}

class RoleFinder {
 public:
  explicit RoleFinder(Draft& draft) : draft_(draft) {}

  void run() {
    for (const CleanName& name : draft_.names)
      if (name.kind == NameKind::kPerson && name.actor != kNone) take(name);
  }

  /// What the clause of a mention says that the person is.
  void take_clause(ActorIndex person, TokenIndex head) {
    take_copula(person, head);
    take_verb(person, head);
  }

 private:
  void take_copula(ActorIndex person, TokenIndex head) {
    const Token& token = draft_.token(head);
    const TokenIndex noun = draft_.head_of(head);
    if (token.deprel != Deprel::kNsubj || noun == head || draft_.child(noun, Deprel::kCop) == kNone) return;
    for (const TokenIndex c : draft_.tree.children(noun))
      if (draft_.token(c).deprel == Deprel::kAdvmod && (draft_.lower(c) == "not" || draft_.lower(c) == "never")) return;
    take_noun(person, noun, 2);
  }

  void take(const CleanName& name) {
    const TokenIndex head = draft_.head_in(name.tokens);
    take_before(name, head);
    for (const TokenIndex c : draft_.tree.children(head)) {
      const Deprel deprel = draft_.token(c).deprel;
      if (c >= name.tokens.end && (deprel == Deprel::kAppos || deprel == Deprel::kParataxis))
        take_noun(name.actor, c, 2);
      if (deprel == Deprel::kAclRelcl && draft_.child(c, Deprel::kCop) != kNone) take_noun(name.actor, c, 2);
    }
    take_clause(name.actor, head);
    take_governing(name, head);
  }

  /// "X became president", "X was elected president", "they appointed X minister", "X serves as ambassador".
  void take_verb(ActorIndex person, TokenIndex head) {
    const Deprel deprel = draft_.token(head).deprel;
    const TokenIndex verb = draft_.head_of(head);
    if (verb == head) return;
    const std::string lemma = draft_.lower_lemma(verb);
    const bool active = deprel == Deprel::kNsubj;
    const bool chosen = deprel == Deprel::kNsubjPass || deprel == Deprel::kObj;
    const bool becomes = (active && one_of(lemma, kBecome)) || (chosen && one_of(lemma, kChoose));
    const bool serves = (active && one_of(lemma, kServe)) || (chosen && one_of(lemma, kChoose));
    if (!becomes && !serves) return;
    for (const TokenIndex c : draft_.tree.children(verb)) {
      const Deprel d = draft_.token(c).deprel;
      if (d == Deprel::kAux && draft_.token(c).upos == Upos::kAux && draft_.lower(c) != "has" &&
          draft_.lower(c) != "had" && draft_.lower(c) != "have" && draft_.lower(c) != "was")
        return;  // "may become", "will serve", "did not"
      if (c < head || c < verb || draft_.token(c).upos == Upos::kVerb) continue;
      const bool predicate = becomes && draft_.case_of(c).empty() && (d == Deprel::kXcomp || d == Deprel::kObj);
      const bool as = serves && draft_.case_of(c) == "as" &&
                      (universal(d) == Deprel::kObl || d == Deprel::kNmod || d == Deprel::kXcomp);
      if (predicate || as) take_noun(person, c, 1);
    }
  }

  void take_before(const CleanName& name, TokenIndex head) {
    TokenSpan title = name.title;
    const TokenIndex floor = draft_.sentence_tokens(head).begin;
    if (title.begin < title.end) {
      title = widen(draft_, title, floor);
      ActorIndex of = owner_before(draft_, title.begin, floor);
      if (of == name.actor) of = kNone;
      return add(name.actor, title, of, name.title_kind);
    }
    const auto match = title_over_preposition(draft_, name, floor);
    if (!match) return;
    title = widen(draft_, match->tokens, floor);
    ActorIndex of = owner_before(draft_, title.begin, floor);
    for (TokenIndex t = match->tokens.end; t < name.tokens.begin && of == kNone; ++t)
      if (draft_.lower(match->tokens.end) != "to") of = draft_.actor_covering(t);
    add(name.actor, title, of == name.actor ? kNone : of, match->title);
  }

  /// The name hangs on the title's noun: "Mexico's president, Enrique Peña Nieto, said".
  void take_governing(const CleanName& name, TokenIndex head) {
    const Deprel deprel = draft_.token(head).deprel;
    const bool linked = deprel == Deprel::kAppos || deprel == Deprel::kFlat || deprel == Deprel::kNmodDesc ||
                        deprel == Deprel::kNmod || deprel == Deprel::kNmodUnmarked;
    const TokenIndex noun = draft_.head_of(head);
    if (!linked || noun >= head || draft_.name_at[noun] != kNone || !draft_.case_of(head).empty()) return;
    const auto match = title_ending_at(draft_, noun, draft_.sentence_tokens(noun).begin);
    if (!match || draft_.is_plural(noun)) return;
    if (name.title.begin >= name.title.end || noun + 1 != name.title.end) take_noun(name.actor, noun, 0);
    draft_.add_mention(match->tokens, noun, name.actor, MentionKind::kDescription, 0.9F);
  }

  /// A noun that says what the person is, and those joined to it ("president and party leader").
  void take_noun(ActorIndex person, TokenIndex noun, int conjuncts) {
    const TokenIndex floor = draft_.sentence_tokens(noun).begin;
    if (draft_.name_at[noun] == kNone) {
      if (const auto match = title_ending_at(draft_, noun, floor)) {
        const TokenSpan title = widen(draft_, match->tokens, floor);
        ActorIndex of = owner_before(draft_, title.begin, floor);
        if (of == kNone || of == person) of = owner_after(draft_, noun);
        add(person, title, of == person ? kNone : of, match->title);
      }
    }
    if (conjuncts == 0) return;
    for (const TokenIndex c : draft_.tree.children(noun))
      if (draft_.token(c).deprel == Deprel::kConj && draft_.is_noun(c)) take_noun(person, c, conjuncts - 1);
  }

  void add(ActorIndex person, TokenSpan tokens, ActorIndex of, const Title* title) {
    Actor& actor = draft_.doc.actors[person];
    if (actor.gender == Gender::kUnknown) actor.gender = title->gender;
    if (title->kind == TitleKind::kHonorific || title->kind == TitleKind::kKin) return;
    const std::string words = title_words(draft_, tokens, false);
    Role role;
    role.actor = person;
    role.of = of;
    role.title = draft_.doc.strings.intern(words);
    role.tokens = tokens;
    draft_.doc.roles.push_back(role);
    if (actor.role.empty()) actor.role = words;
    if (of == kNone || !actor.country.empty()) return;
    const Actor& body = draft_.doc.actors[of];
    actor.country = body.kind == ActorKind::kCountry ? body.iso3 : body.country;
  }

  Draft& draft_;
};

}  // namespace

void find_titles_before(Draft& draft) {
  for (CleanName& name : draft.names) {
    if (name.kind != NameKind::kPerson) continue;
    TokenIndex floor = draft.sentence_tokens(name.tokens.begin).begin;
    if (name.tokens.begin == floor || draft.name_at[name.tokens.begin - 1] != kNone) continue;
    for (TokenIndex t = name.tokens.begin; t > floor; --t)
      if (draft.name_at[t - 1] != kNone) floor = t;
    const auto match = title_ending_at(draft, name.tokens.begin - 1, floor);
    if (!match) continue;
    name.title = match->tokens;
    name.title_kind = match->title;
  }
}

void find_roles(Draft& draft) { RoleFinder(draft).run(); }

void find_pronoun_roles(Draft& draft) {
  RoleFinder finder(draft);
  const std::size_t count = draft.doc.mentions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Mention mention = draft.doc.mentions[i];
    if (mention.kind == MentionKind::kPronoun && draft.doc.actors[mention.actor].kind == ActorKind::kPerson)
      finder.take_clause(mention.actor, mention.head);
  }
}

}  // namespace entente::actors
