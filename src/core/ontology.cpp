#include "entente/core/ontology.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Label::kCount)> kLabel = {
    "AGREE",      "CONSULT", "SUPPORT",  "CONCEDE",  "COOPERATE", "AID",       "RETREAT",  "REQUEST",
    "ACCUSE",     "REJECT",  "THREATEN", "PROTEST",  "SANCTION",  "MOBILIZE",  "COERCE",   "ASSAULT",
    "SPOUSE",     "PARENT",  "SIBLING",  "RELATIVE", "OFFICE",    "WORKS_FOR", "ENVOY_TO", "MEMBER_OF",
    "CITIZEN_OF", "BORN_IN", "LIVES_IN", "BASED_IN", "ALLY",      "RIVAL"};
constexpr std::array<std::string_view, 4> kFactuality = {"actual", "negated", "hypothetical", "future"};
constexpr std::array<std::string_view, 3> kActorKind = {"person", "country", "organization"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& table, std::string_view text) {
  const auto found = std::find(table.begin(), table.end(), text);
  if (found == table.end()) return std::nullopt;
  return static_cast<Enum>(found - table.begin());
}

}  // namespace

std::string_view to_string(Label label) { return kLabel.at(static_cast<std::size_t>(label)); }
std::string_view to_string(Factuality f) { return kFactuality.at(static_cast<std::size_t>(f)); }
std::string_view to_string(ActorKind kind) { return kActorKind.at(static_cast<std::size_t>(kind)); }

std::optional<Label> parse_label(std::string_view text) { return find<Label>(kLabel, text); }
std::optional<Factuality> parse_factuality(std::string_view text) { return find<Factuality>(kFactuality, text); }
std::optional<ActorKind> parse_actor_kind(std::string_view text) { return find<ActorKind>(kActorKind, text); }

bool is_event(Label label) { return label < Label::kSpouse; }

bool is_symmetric(Label label) {
  return label == Label::kSpouse || label == Label::kSibling || label == Label::kRelative || label == Label::kAlly ||
         label == Label::kRival;
}

Stance stance(Label label) {
  // PLOVER's quad classes: AGREE..RETREAT cooperate, REQUEST..ASSAULT conflict.
  if (label <= Label::kRetreat || label == Label::kAlly) return Stance::kCooperative;
  if (is_event(label) || label == Label::kRival) return Stance::kConflictive;
  return Stance::kNeutral;
}

}  // namespace entente
