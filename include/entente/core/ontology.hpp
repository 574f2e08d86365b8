#pragma once
/// The relations of the graph: PLOVER's sixteen event categories and fourteen ties.
/// Source: PLOVER manual (Open Event Data Alliance, 2018); ties with their Wikidata properties.

#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// Labels of relations. Values are stored in graphs; never renumber.
enum class Label : std::uint8_t {
  kAgree,
  kConsult,
  kSupport,
  kConcede,
  kCooperate,
  kAid,
  kRetreat,
  kRequest,
  kAccuse,
  kReject,
  kThreaten,
  kProtest,
  kSanction,
  kMobilize,
  kCoerce,
  kAssault,
  kSpouse,
  kParent,
  kSibling,
  kRelative,
  kOffice,
  kWorksFor,
  kEnvoyTo,
  kMemberOf,
  kCitizenOf,
  kBornIn,
  kLivesIn,
  kBasedIn,
  kAlly,
  kRival,
  kCount
};

/// Whether the event happened, as far as the text says.
enum class Factuality : std::uint8_t { kActual, kNegated, kHypothetical, kFuture };

/// Where an event stands between conflict and cooperation; ties other than ALLY and RIVAL are neutral.
enum class Stance : std::uint8_t { kCooperative, kNeutral, kConflictive };

enum class ActorKind : std::uint8_t { kPerson, kCountry, kOrganization };

/// "CONSULT", "actual", "person": as the JSON Lines contract writes them.
[[nodiscard]] std::string_view to_string(Label label);
[[nodiscard]] std::string_view to_string(Factuality factuality);
[[nodiscard]] std::string_view to_string(ActorKind kind);
[[nodiscard]] std::optional<Label> parse_label(std::string_view text);
[[nodiscard]] std::optional<Factuality> parse_factuality(std::string_view text);
[[nodiscard]] std::optional<ActorKind> parse_actor_kind(std::string_view text);

/// True for the sixteen events, false for the fourteen ties.
[[nodiscard]] bool is_event(Label label);
/// True where subject and object may always be swapped: SPOUSE, SIBLING, RELATIVE, ALLY, RIVAL.
[[nodiscard]] bool is_symmetric(Label label);
[[nodiscard]] Stance stance(Label label);

}  // namespace entente
