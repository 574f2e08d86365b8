#include "actors/descriptions.hpp"

#include <algorithm>
#include <array>

namespace entente::actors {
namespace {

constexpr std::size_t kMaxLook = 16;  // role holders and mentions looked at for one description
constexpr SentenceIndex kFarthest = 4;

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Nouns for any organisation, and nouns for one whose name has the noun ("the court" for "Supreme Court").
constexpr std::array<std::string_view, 8> kAnyBody = {"group",  "organization", "organisation", "company",
                                                      "agency", "movement",     "firm",         "bloc"};
constexpr std::array<std::string_view, 16> kNamedBody = {
    "party",      "court",  "ministry", "council",    "committee", "commission", "bank",      "union",
    "parliament", "senate", "congress", "department", "army",      "alliance",   "coalition", "league"};

/// Nouns for a state, and for those of its parts that stand for it without a country's word.
constexpr std::array<std::string_view, 4> kStates = {"country", "nation", "kingdom", "republic"};
constexpr std::array<std::string_view, 13> kOrgans = {"government", "military",    "army",       "authority",  "regime",
                                                      "troop",      "cabinet",     "police",     "parliament", "junta",
                                                      "soldier",    "gendarmerie", "legislature"};
/// Those of them that need no article.
constexpr std::array<std::string_view, 6> kBare = {"authority",  "troop",   "police",
                                                   "parliament", "soldier", "government"};

constexpr double kClear = 1.5;  // how much likelier than any other the one meant must be

/// "Rachele, the dictator's wife": the possessor is not whom the phrase names.
bool is_beside(const Draft& draft, TokenIndex possessor, TokenIndex name) {
  if (draft.token(possessor).deprel != Deprel::kNmodPoss) return false;
  const TokenIndex noun = draft.head_of(possessor);
  const auto beside = [&](TokenIndex t) {
    const Deprel d = draft.token(t).deprel;
    return d == Deprel::kAppos || d == Deprel::kFlat || d == Deprel::kNmodDesc || d == Deprel::kNsubj;
  };
  return name == noun || (draft.head_of(noun) == name && beside(noun)) || (draft.head_of(name) == noun && beside(name));
}

/// Nouns for somebody whom the text has named, whatever the text says of him or her.
constexpr std::array<std::string_view, 28> kSomebody = {
    "man",       "woman",     "leader",     "guest",     "visitor",   "ruler",    "prisoner",
    "fugitive",  "winner",    "loser",      "victor",    "host",      "dictator", "captive",
    "victim",    "suspect",   "traveller",  "traveler",  "exile",     "rival",    "accused",
    "defendant", "incumbent", "challenger", "strongman", "statesman", "defector", "detainee"};

std::string last_word(const std::string& words) { return words.substr(words.rfind(' ') + 1); }

/// Kinds whose nouns are used for one another: "the envoy" for an ambassador.
bool is_interchangeable(TitleKind kind) {
  switch (kind) {
    case TitleKind::kHeadOfGovernment:
    case TitleKind::kEnvoy:
    case TitleKind::kLegislator:
    case TitleKind::kSpokesperson:
    case TitleKind::kRoyal:
    case TitleKind::kMilitary:
    case TitleKind::kReligious:
      return true;
    default:
      return false;
  }
}

bool is_former(const Draft& draft, TokenIndex noun) {
  constexpr std::array<std::string_view, 6> kFormer = {"former", "late", "ousted", "deposed", "exiled", "fallen"};
  for (const TokenIndex c : draft.tree.children(noun))
    if (draft.token(c).deprel == Deprel::kAmod && one_of(draft.lower(c), kFormer)) return true;
  return false;
}

bool is_public_office(TitleKind kind) {
  switch (kind) {
    case TitleKind::kHeadOfState:
    case TitleKind::kHeadOfGovernment:
    case TitleKind::kMinister:
    case TitleKind::kEnvoy:
    case TitleKind::kRoyal:
    case TitleKind::kMilitary:
    case TitleKind::kLegislator:
      return true;
    default:
      return false;
  }
}

bool is_definite(const Draft& draft, TokenIndex noun) {
  const TokenIndex det = draft.child(noun, Deprel::kDet);
  if (det == kNone) return draft.token(noun).upos == Upos::kPropn && draft.capitalised(noun);
  const std::string word = draft.lower(det);
  return word == "the" || word == "this" || word == "that";
}

/// A predicate, an apposition, a title before a name or a part of a compound names nobody by itself.
bool stands_alone(const Draft& draft, TokenIndex noun) {
  switch (draft.token(noun).deprel) {
    case Deprel::kAppos:
    case Deprel::kCompound:
    case Deprel::kFlat:
    case Deprel::kNmodDesc:
    case Deprel::kFixed:
    case Deprel::kAmod:
    case Deprel::kVocative:
      return false;
    default:
      return draft.child(noun, Deprel::kCop) == kNone && !draft.is_named(noun);
  }
}

}  // namespace

DescriptionResolver::DescriptionResolver(Draft& draft) : draft_(draft) {
  for (ActorIndex i = 0; i < draft.doc.actors.size(); ++i)
    if (!draft.doc.actors[i].id.empty()) known_.emplace(draft.doc.actors[i].id, i);
  for (const Role& role : draft.doc.roles) {
    Holder holder{role.actor, role.of, std::string(draft.doc.strings[role.title]), TitleKind::kOfficial};
    if (const Title* title = draft.lexicon.titles().find_ending(holder.words)) holder.kind = title->kind;
    by_noun_[last_word(holder.words)].push_back(holders_.size());
    by_kind_[static_cast<int>(holder.kind)].push_back(holders_.size());
    first_kind_.emplace(holder.person, holder.kind);
    holders_.push_back(std::move(holder));
  }
}

ActorIndex DescriptionResolver::best_of(const std::vector<std::size_t>& holders, const std::string& words,
                                        ActorIndex of, const Recent& recent) const {
  ActorIndex best = kNone;
  int best_score = 0;
  std::size_t looked = 0;
  for (auto it = holders.rbegin(); it != holders.rend() && looked < kMaxLook; ++it, ++looked) {
    const Holder& holder = holders_[*it];
    if (of != kNone && holder.of != kNone && holder.of != of) continue;
    int score = 1 + 4 * (recent.last(holder.person) + 1);
    if (holder.words == words) score += 12;
    if (of != kNone && holder.of == of) score += 20;
    if (score > best_score) {
      best = holder.person;
      best_score = score;
    }
  }
  return best;
}

ActorIndex DescriptionResolver::find_holder(const TitleMatch& match, ActorIndex of, const Recent& recent) const {
  const std::string words = title_words(draft_, match.tokens, true);
  if (const auto same = by_noun_.find(last_word(words)); same != by_noun_.end())
    if (const ActorIndex person = best_of(same->second, words, of, recent); person != kNone) return person;
  if (last_word(words) == "leader") {
    for (const TitleKind kind : {TitleKind::kHeadOfState, TitleKind::kHeadOfGovernment, TitleKind::kRoyal})
      if (const auto list = by_kind_.find(static_cast<int>(kind)); list != by_kind_.end())
        if (const ActorIndex person = best_of(list->second, words, of, recent); person != kNone) return person;
  }
  if (!is_interchangeable(match.title->kind)) return kNone;
  const auto list = by_kind_.find(static_cast<int>(match.title->kind));
  return list == by_kind_.end() ? kNone : best_of(list->second, words, of, recent);
}

/// Whom the user's dictionary knows to hold the office on the day of the text.
ActorIndex DescriptionResolver::known_holder(const TitleMatch& match, ActorIndex country) {
  const Dictionary& dictionary = draft_.lexicon.dictionary();
  if (dictionary.empty()) return kNone;
  const KnownActor* known =
      dictionary.holder(draft_.doc.actors[country].iso3, title_words(draft_, match.tokens, true), draft_.doc.date);
  if (known == nullptr) return kNone;
  if (const auto named = known_.find(known->id); named != known_.end()) return named->second;
  const ActorIndex person = draft_.new_actor(known->kind, known->names.front());
  Actor& actor = draft_.doc.actors[person];
  actor.id = known->id;
  actor.country = known->country;
  actor.role = known->role;
  known_.emplace(known->id, person);
  return person;
}

Resolved DescriptionResolver::office(const Office& office, const Recent& recent) {
  Resolved resolved{office.tokens, office.country, MentionKind::kDescription, 0.7F};
  const auto match = title_ending_at(draft_, office.head, office.tokens.begin);
  if (!match) return resolved;
  ActorIndex person = find_holder(*match, office.country, recent);
  // A country has no "former president": that is somebody whom the text has named.
  if (person == kNone && is_former(draft_, office.head)) person = only_person(office.head, match->title->kind, recent);
  if (person == kNone && !is_former(draft_, office.head)) person = known_holder(*match, office.country);
  if (person == kNone) return resolved;
  // Only who is said to hold it for this country, or for none in particular in a text that has one holder.
  resolved.actor = person;
  return resolved;
}

std::optional<Resolved> DescriptionResolver::person(TokenIndex noun, const Recent& recent) const {
  const auto match = title_ending_at(draft_, noun, draft_.sentence_tokens(noun).begin);
  if (!match || draft_.is_plural(noun) || match->title->weight < 0.7F) return std::nullopt;
  ActorIndex of = kNone;
  for (const TokenIndex c : draft_.tree.children(noun))
    if (const Deprel d = draft_.token(c).deprel;
        of == kNone && (d == Deprel::kNmod || d == Deprel::kNmodPoss || d == Deprel::kCompound))
      of = draft_.actor_covering(c);
  const ActorIndex person = find_holder(*match, of, recent);
  if (person != kNone && recent.last(person) >= 0)
    return Resolved{match->tokens, person, MentionKind::kDescription, 0.6F};
  const ActorIndex only = person == kNone && of == kNone ? only_person(noun, match->title->kind, recent) : kNone;
  if (only == kNone) return std::nullopt;
  return Resolved{match->tokens, only, MentionKind::kDescription, 0.4F};
}

/// The one person lately named who may hold an office that the text gives nobody: without another role, and not an
/// argument of the same verb. kNone where there is none or more than one.
ActorIndex DescriptionResolver::only_person(TokenIndex noun, TitleKind kind, const Recent& recent) const {
  if (!is_public_office(kind)) return kNone;
  ActorIndex only = kNone;
  const SentenceIndex here = draft_.sentence_of[noun];
  const TokenIndex verb = governor(draft_, noun);
  std::size_t looked = 0;
  for (auto it = recent.seen().rbegin(); it != recent.seen().rend() && looked < kMaxLook; ++it, ++looked) {
    if (here - it->sentence > 2) break;
    if (draft_.doc.actors[it->actor].kind != ActorKind::kPerson || first_kind_.count(it->actor) != 0) continue;
    if (verb != kNone && governor(draft_, it->head) == verb) continue;
    if (only != kNone && only != it->actor) return kNone;
    only = it->actor;
  }
  return only;
}

/// Whether a person may be meant by a noun: of its gender, and not known for another office of the same kind of noun.
bool DescriptionResolver::may_be(TokenIndex noun, const TitleMatch& match, ActorIndex person) const {
  const Actor& actor = draft_.doc.actors[person];
  const Gender gender = match.title->gender;
  if (actor.kind != ActorKind::kPerson || !actor.resolved) return false;
  if (gender != Gender::kUnknown && actor.gender != Gender::kUnknown && gender != actor.gender) return false;
  const auto known = first_kind_.find(person);
  if (known == first_kind_.end() || one_of(draft_.lower_lemma(noun), kSomebody)) return true;
  return known->second == match.title->kind || !is_public_office(known->second);
}

/// "the general", "the visitor", "his rival": the likeliest of the people named lately.
std::optional<Resolved> DescriptionResolver::somebody(TokenIndex noun, const Recent& recent) const {
  const auto match = title_ending_at(draft_, noun, draft_.sentence_tokens(noun).begin);
  if (!match || draft_.is_plural(noun)) return std::nullopt;
  const bool anybody = one_of(draft_.lower_lemma(noun), kSomebody);
  if (!anybody && !is_public_office(match->title->kind)) return std::nullopt;
  ActorIndex owner = kNone;
  for (const TokenIndex c : draft_.tree.children(noun)) {
    const Deprel d = draft_.token(c).deprel;
    if (d == Deprel::kNmod || d == Deprel::kAcl || d == Deprel::kAclRelcl) return std::nullopt;
    if (d == Deprel::kNmodPoss) owner = draft_.actor_at(c);
  }
  const SentenceIndex here = draft_.sentence_of[noun];
  const TokenIndex verb = governor(draft_, noun);
  ActorIndex best = kNone;
  double best_score = 0.0;
  double second = 0.0;
  std::size_t looked = 0;
  for (auto it = recent.seen().rbegin(); it != recent.seen().rend() && looked < kMaxLook; ++it, ++looked) {
    if (here - it->sentence > kFarthest) break;
    if (it->actor == owner || !may_be(noun, *match, it->actor) || is_beside(draft_, noun, it->head)) continue;
    if (verb != kNone && governor(draft_, it->head) == verb) continue;
    const double distance = static_cast<double>(here - it->sentence);
    const double score = 5.0 - distance + (it->subject ? 1.0 : 0.0) + 0.5 * std::min(recent.count(it->actor), 6);
    if (it->actor != best) second = std::max(second, std::min(score, best_score));
    if (score <= best_score) continue;
    best_score = score;
    best = it->actor;
  }
  if (best == kNone || best_score < second + kClear) return std::nullopt;
  return Resolved{match->tokens, best, MentionKind::kDescription, 0.4F};
}

std::optional<Resolved> DescriptionResolver::body(TokenIndex noun, const Recent& recent) const {
  const std::string lemma = draft_.lower_lemma(noun);
  const bool any = one_of(lemma, kAnyBody);
  if (!any && !one_of(lemma, kNamedBody)) return std::nullopt;
  if (draft_.is_plural(noun)) return std::nullopt;
  const SentenceIndex here = draft_.sentence_of[noun];
  std::size_t looked = 0;
  for (auto it = recent.seen().rbegin(); it != recent.seen().rend() && looked < kMaxLook; ++it, ++looked) {
    if (here - it->sentence > kFarthest) break;
    const Actor& actor = draft_.doc.actors[it->actor];
    if (actor.kind != ActorKind::kOrganization) continue;
    const bool in_name =
        draft_.lexicon.folder().fold(actor.name).find(lemma) != std::string::npos || actor.sector == lemma;
    if (any || in_name) return Resolved{{noun, noun + 1}, it->actor, MentionKind::kDescription, in_name ? 0.7F : 0.5F};
  }
  return std::nullopt;
}

/// The country that the text so far is about: named at least twice as often as any other; kNone where there is none.
ActorIndex DescriptionResolver::only_country(const Recent& recent) const {
  ActorIndex best = kNone;
  int most = 0;
  int second = 0;
  for (const auto& [index, actor] : draft_.country_actors) {
    const int count = recent.count(actor);
    if (count > most) {
      second = most;
      most = count;
      best = actor;
    } else {
      second = std::max(second, count);
    }
  }
  return most > 0 && most >= 2 * second ? best : kNone;
}

/// "the country" is the one named last; "the government" is that of the country that the text is about.
std::optional<Resolved> DescriptionResolver::state(TokenIndex noun, const Recent& recent) const {
  const std::string lemma = draft_.lower_lemma(noun);
  for (const TokenIndex c : draft_.tree.children(noun)) {
    const Deprel d = draft_.token(c).deprel;
    if (d == Deprel::kNmod || d == Deprel::kNmodPoss || d == Deprel::kNummod || d == Deprel::kCompound)
      return std::nullopt;
  }
  Resolved resolved{{noun, noun + 1}, kNone, MentionKind::kDescription, 0.4F};
  if (one_of(lemma, kStates) && !draft_.is_plural(noun)) {
    const SentenceIndex here = draft_.sentence_of[noun];
    for (auto it = recent.seen().rbegin(); it != recent.seen().rend() && here - it->sentence <= 2; ++it) {
      if (draft_.doc.actors[it->actor].kind != ActorKind::kCountry) continue;
      resolved.actor = it->actor;
      return resolved;
    }
    return std::nullopt;
  }
  if (!one_of(lemma, kOrgans)) return std::nullopt;
  resolved.actor = only_country(recent);
  return resolved.actor == kNone ? std::nullopt : std::optional<Resolved>(resolved);
}

/// "the Trump administration" is the United States, whatever else the text says.
std::optional<Resolved> DescriptionResolver::administration(TokenIndex noun) {
  const std::string lemma = draft_.lower_lemma(noun);
  if (lemma != "administration" && lemma != "government" && lemma != "regime") return std::nullopt;
  for (const TokenIndex c : draft_.tree.children(noun)) {
    const Deprel d = draft_.token(c).deprel;
    if (d != Deprel::kCompound && d != Deprel::kNmodPoss && d != Deprel::kAmod) continue;
    const ActorIndex person = draft_.actor_covering(c);
    if (person == kNone || draft_.doc.actors[person].kind != ActorKind::kPerson) continue;
    std::string iso3 = draft_.doc.actors[person].country;
    if (iso3.empty() && lemma == "administration") iso3 = "USA";
    const int country = draft_.lexicon.countries().find(iso3);
    if (country < 0) return std::nullopt;
    return Resolved{{c, noun + 1}, draft_.country_actor(country), MentionKind::kDescription, 0.7F};
  }
  return std::nullopt;
}

std::optional<Resolved> DescriptionResolver::description(TokenIndex noun, const Recent& recent) {
  if (!draft_.is_noun(noun) || !stands_alone(draft_, noun)) return std::nullopt;
  if (const auto found = administration(noun)) return found;
  const bool owned = draft_.child(noun, Deprel::kNmodPoss) != kNone;
  if (!is_definite(draft_, noun) && !owned) {
    const bool bare = draft_.child(noun, Deprel::kDet) == kNone && one_of(draft_.lower_lemma(noun), kBare);
    return bare ? state(noun, recent) : std::nullopt;
  }
  if (!owned)
    if (const auto found = person(noun, recent)) return found;
  if (const auto found = somebody(noun, recent)) return found;
  if (owned) return std::nullopt;
  if (const auto found = body(noun, recent)) return found;
  return state(noun, recent);
}

}  // namespace entente::actors
