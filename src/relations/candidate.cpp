#include "relations/candidate.hpp"

#include <algorithm>
#include <array>

namespace entente::relations {
namespace {

constexpr std::array<const char*, 11> kSlots = {"subj",  "obj",  "iobj", "poss",   "mod", "self",
                                                "csubj", "cobj", "prt",  "clause", "prep"};
constexpr std::array<const char*, 9> kVias = {"direct",   "control", "shared", "relative", "light",
                                              "governor", "near",    "far",    "attached"};
constexpr std::array<const char*, 6> kPaths = {"head", "appos", "poss", "mod", "prep", "agent"};
constexpr std::array<const char*, 4> kMentions = {"name", "demonym", "description", "pronoun"};

const char* distance_name(TokenIndex a, TokenIndex b) {
  const TokenIndex d = a > b ? a - b : b - a;
  return d <= 3 ? "3" : d <= 7 ? "7" : d <= 15 ? "15" : d <= 30 ? "30" : "far";
}

}  // namespace

std::string describe(const Context& context, const Filler& filler) {
  std::string out = filler.argument.place.slot == Slot::kPreposition
                        ? context.set.vocabulary().text(filler.argument.place.preposition)
                        : kSlots[static_cast<std::size_t>(filler.argument.place.slot)];
  out += "/";
  out += kVias[static_cast<std::size_t>(filler.argument.via)];
  out += "/";
  out += kPaths[static_cast<std::size_t>(filler.found.path)];
  if (filler.found.path == Path::kPreposition) out += "-" + context.set.vocabulary().text(filler.found.preposition);
  return out;
}

bool kinds_fit(Label label, ActorKind s, ActorKind o) {
  const auto person = ActorKind::kPerson;
  const auto country = ActorKind::kCountry;
  const auto body = ActorKind::kOrganization;
  switch (label) {
    case Label::kSpouse:
    case Label::kParent:
    case Label::kSibling:
    case Label::kRelative:
      return s == person && o == person;
    case Label::kOffice:
    case Label::kEnvoyTo:
      return s == person && o != person;
    case Label::kWorksFor:
      return s == person;
    case Label::kMemberOf:
      return o == body || (s != person && o == country);
    case Label::kCitizenOf:
    case Label::kBornIn:
    case Label::kLivesIn:
      return s == person && o == country;
    case Label::kBasedIn:
      return s == body && o == country;
    default:
      return true;
  }
}

void add_common_features(const Context& context, Candidate& c) {
  const Document& doc = context.doc;
  const Mention& s = doc.mentions[c.relation.subject];
  const Mention& o = doc.mentions[c.relation.object];
  const Actor& sa = doc.actors[s.actor];
  const Actor& oa = doc.actors[o.actor];
  const std::string label(to_string(c.relation.label));
  const std::string kinds =
      std::string(to_string(sa.kind)).substr(0, 1) + ">" + std::string(to_string(oa.kind)).substr(0, 1);
  std::vector<std::string>& f = c.features;
  f.push_back("label=" + label);
  f.push_back("kinds=" + label + ":" + kinds);
  f.push_back("fact=" + label + ":" + std::string(to_string(c.relation.factuality)));
  f.push_back(std::string("sm=") + kMentions[static_cast<std::size_t>(s.kind)]);
  f.push_back(std::string("om=") + kMentions[static_cast<std::size_t>(o.kind)]);
  f.push_back(std::string("sd=") + distance_name(c.trigger, s.head));
  f.push_back(std::string("od=") + distance_name(c.trigger, o.head));
  if (s.confidence < 0.6F) f.emplace_back("s-unsure");
  if (o.confidence < 0.6F) f.emplace_back("o-unsure");
  if (!sa.country.empty() && sa.country == oa.iso3) f.push_back("home=" + label);
  if (!sa.country.empty() && sa.country == oa.country) f.push_back("compatriot=" + label);
  const auto between = [&](TokenIndex x) {
    int actors = 0;
    int verbs = 0;
    for (TokenIndex t = std::min(x, c.trigger) + 1; t < std::max(x, c.trigger); ++t) {
      verbs += context.tree.upos(t) == Upos::kVerb ? 1 : 0;
      actors += context.tree.upos(t) == Upos::kPropn && context.tree.upos(t - 1) != Upos::kPropn ? 1 : 0;
    }
    return std::to_string(std::min(actors, 2)) + std::to_string(std::min(verbs, 2));
  };
  const std::string s_between = between(s.head);
  const std::string o_between = between(o.head);
  f.push_back("sb=" + s_between);
  f.push_back("ob=" + o_between);
  if (c.mood.alleged) f.emplace_back("alleged");
  if (c.mood.said_by != kNone) f.emplace_back("said");
}

}  // namespace entente::relations
