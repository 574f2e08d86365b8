#include "actors/organizations.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "actors/places.hpp"
#include "actors/title_match.hpp"

namespace entente::actors {
namespace {

/// Words that a body's name may carry or not: "the Fidesz party", "Hamas group".
constexpr std::array<std::string_view, 12> kTails = {"party",        "group",     "movement", "organization",
                                                     "organisation", "newspaper", "agency",   "company",
                                                     "rebels",       "militants", "fighters", "militia"};

bool is_acronym(std::string_view key) {
  if (key.size() < 2 || key.size() > 6 || key.find(' ') != std::string_view::npos) return false;
  return std::count_if(key.begin(), key.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
}

class OrganizationJoiner {
 public:
  explicit OrganizationJoiner(Draft& draft) : draft_(draft) {}

  void run() {
    for (CleanName& name : draft_.names)
      if (name.kind == NameKind::kOrganization) take(name);
    for (const Hit& hit : draft_.hits) take_unnamed(hit);
    for (CleanName& name : draft_.names)
      if (name.kind == NameKind::kLocation && governs(name)) take(name);
  }

 private:
  /// Whether a place stands for its own government: "Ontario's government", "the mayor of Istanbul", "Senator X of
  /// Utah".
  bool governs(const CleanName& name) const {
    const TokenIndex head = draft_.head_in(name.tokens);
    if (draft_.actor_at(head) != kNone || draft_.hit_at[head] != kNone) return false;
    const TokenIndex noun = attributive_noun(draft_, head);
    if (noun != kNone)
      return draft_.lexicon.stand_for(draft_.lower_lemma(noun)) == StandFor::kGroup || rules_a_place(noun);
    if (draft_.token(head).deprel != Deprel::kNmod || draft_.case_of(head) != "of") return false;
    const TokenIndex above = draft_.head_of(head);
    if (!draft_.in_person_name(above)) return rules_a_place(above);
    const Title* title = draft_.names[draft_.name_at[above]].title_kind;
    return title != nullptr && (title->kind == TitleKind::kLegislator || title->kind == TitleKind::kLeader);
  }

  bool rules_a_place(TokenIndex noun) const {
    const auto match = title_ending_at(draft_, noun, draft_.sentence_tokens(noun).begin);
    return match && (match->title->kind == TitleKind::kLeader || match->title->kind == TitleKind::kHeadOfGovernment);
  }

  void take(CleanName& name) {
    const TokenIndex head = draft_.head_in(name.tokens);
    if (const ActorIndex country = country_of_name(name, head); country != kNone) {
      name.actor = country;
      return;
    }
    const std::string key = draft_.joined_key(name.tokens);
    if (key.empty()) return;
    const std::string text = draft_.clean_text(name.tokens);
    ActorIndex actor = find(name, key);
    if (actor == kNone) actor = add(name, text);
    learn(actor, name, key);
    draft_.add_alias(actor, text);
    name.actor = actor;
    draft_.add_mention(name.tokens, head, actor, MentionKind::kName, name.confidence);
    place(actor, name.tokens, head);
  }

  /// A country, seat or capital that the analysis called an organisation has its mention already.
  ActorIndex country_of_name(const CleanName& name, TokenIndex head) const {
    const ActorIndex actor = draft_.actor_at(head);
    if (actor == kNone || draft_.doc.actors[actor].kind != ActorKind::kCountry) return kNone;
    const Mention& mention = draft_.doc.mentions[draft_.head_mention[head]];
    return mention.tokens.begin <= name.tokens.begin && mention.tokens.end >= name.tokens.end ? actor : kNone;
  }

  int table_entry(const CleanName& name) const {
    const std::uint32_t at = draft_.hit_at[name.tokens.begin];
    if (at == kNone || !(draft_.hits[at].tokens == name.tokens)) return -1;
    return draft_.hits[at].senses->blocked ? -1 : draft_.hits[at].senses->organization;
  }

  ActorIndex find(const CleanName& name, const std::string& key) const {
    if (const int entry = table_entry(name); entry >= 0)
      if (const auto known = by_entry_.find(entry); known != by_entry_.end()) return known->second;
    if (const auto known = by_key_.find(key); known != by_key_.end()) return known->second;
    if (const auto known = by_key_.find(core_key(name)); known != by_key_.end()) return known->second;
    return is_acronym(key) ? expand(name, key) : kNone;
  }

  /// "Institutional Revolutionary Party (PRI)": the name before the bracket; else a name with these initials.
  ActorIndex expand(const CleanName& name, const std::string& key) const {
    const TokenIndex floor = draft_.sentence_tokens(name.tokens.begin).begin;
    if (name.tokens.begin >= floor + 2 && draft_.doc.form(name.tokens.begin - 1) == "(") {
      const std::uint32_t before = draft_.name_at[name.tokens.begin - 2];
      if (before != kNone && draft_.names[before].kind == NameKind::kOrganization) return draft_.names[before].actor;
    }
    const auto known = by_initials_.find(key);
    return known == by_initials_.end() ? kNone : known->second;
  }

  ActorIndex add(const CleanName& name, const std::string& text) {
    const int entry = table_entry(name);
    const ActorIndex actor = draft_.new_actor(ActorKind::kOrganization, text);
    if (entry >= 0) {
      const OrganizationEntry& known = draft_.lexicon.organization(static_cast<std::size_t>(entry));
      draft_.doc.actors[actor].name = known.name;
      draft_.doc.actors[actor].sector = known.kind;
      draft_.doc.actors[actor].country = known.country;
      by_entry_.emplace(entry, actor);
    }
    return actor;
  }

  void learn(ActorIndex actor, const CleanName& name, const std::string& key) {
    by_key_.emplace(key, actor);
    const std::string core = core_key(name);
    if (core != key && !core.empty() && draft_.lexicon.find_phrase(core) == nullptr) by_key_.emplace(core, actor);
    const std::string& first = draft_.keys[name.tokens.begin];
    if (name.tokens.end - name.tokens.begin > 1 && first.size() >= 4 && draft_.lexicon.find_phrase(first) == nullptr)
      by_key_.emplace(first, actor);
    std::string initials;
    for (TokenIndex t = name.tokens.begin; t < name.tokens.end; ++t)
      if (draft_.capitalised(t) && !draft_.keys[t].empty()) initials += draft_.keys[t].front();
    for (char& c : initials)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (initials.size() >= 3) by_initials_.emplace(initials, actor);
  }

  /// The key without a country's word in front and a generic word behind: "U.S. State Department" -> "state
  /// department".
  std::string core_key(const CleanName& name) const {
    TokenSpan span = name.tokens;
    const std::uint32_t at = draft_.hit_at[span.begin];
    if (at != kNone && draft_.hits[at].tokens.end + 1 < span.end) {
      const Senses& s = *draft_.hits[at].senses;
      if (!s.blocked && (s.country >= 0 || s.adjective >= 0)) span.begin = draft_.hits[at].tokens.end;
    }
    const std::string last = draft_.lower(span.end - 1);
    if (span.end - span.begin > 1 && std::find(kTails.begin(), kTails.end(), last) != kTails.end()) --span.end;
    return draft_.joined_key(span);
  }

  /// The country in or before the name.
  void place(ActorIndex actor, TokenSpan span, TokenIndex head) {
    std::string& country = draft_.doc.actors[actor].country;
    if (!country.empty()) return;
    for (TokenIndex t = span.begin; t < span.end && country.empty(); ++t) country = country_at(t);
    for (const TokenIndex c : draft_.tree.children(head)) {
      const Deprel d = draft_.token(c).deprel;
      const bool owns = d == Deprel::kAmod || d == Deprel::kNmodPoss || d == Deprel::kCompound;
      if (country.empty() && owns && c < span.begin) country = country_at(c);
    }
  }

  std::string country_at(TokenIndex t) const {
    if (draft_.hit_at[t] == kNone) return {};
    const Senses& s = *draft_.hits[draft_.hit_at[t]].senses;
    if (s.blocked) return {};
    const int index = std::max(s.country, s.adjective);
    return index < 0 ? std::string() : draft_.lexicon.countries().all()[static_cast<std::size_t>(index)].iso3;
  }

  /// A body of the table that the analysis did not see as a name.
  void take_unnamed(const Hit& hit) {
    const Senses& s = *hit.senses;
    if (s.blocked || s.organization < 0 || s.country >= 0) return;
    for (TokenIndex t = hit.tokens.begin; t < hit.tokens.end; ++t)
      if (draft_.name_at[t] != kNone) return;
    const TokenIndex head = draft_.head_in(hit.tokens);
    const bool party = draft_.lexicon.organization(static_cast<std::size_t>(s.organization)).kind == "party";
    const Upos upos = draft_.token(head).upos;
    if ((upos != Upos::kPropn && !(party && upos == Upos::kAdj)) || draft_.actor_at(head) != kNone) return;
    CleanName name = make_name(hit.tokens, NameKind::kOrganization, 0.6F);
    take(name);
  }

  Draft& draft_;
  std::unordered_map<int, ActorIndex> by_entry_;
  std::unordered_map<std::string, ActorIndex> by_key_;
  std::unordered_map<std::string, ActorIndex> by_initials_;
};

}  // namespace

void join_organizations(Draft& draft) { OrganizationJoiner(draft).run(); }

}  // namespace entente::actors
