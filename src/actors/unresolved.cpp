#include "actors/unresolved.hpp"

#include <algorithm>
#include <string_view>

namespace entente::actors {
namespace {

struct Forms {
  std::string_view name;
  std::array<std::string_view, 4> words;
  Gender gender;
};

constexpr std::array<Forms, 2> kForms = {{{"he", {"he", "him", "his", "himself"}, Gender::kMale},
                                          {"she", {"she", "her", "hers", "herself"}, Gender::kFemale}}};

}  // namespace

void Unresolved::see(ActorIndex actor) {
  const Actor& a = draft_.doc.actors[actor];
  if (a.kind != ActorKind::kPerson || !a.resolved) return;
  named_[kHe] = named_[kHe] || a.gender != Gender::kFemale;
  named_[kShe] = named_[kShe] || a.gender != Gender::kMale;
}

std::optional<Resolved> Unresolved::resolve(TokenIndex pronoun) {
  const std::string word = draft_.lower(pronoun);
  for (std::size_t i = 0; i < kCount; ++i) {
    const auto& words = kForms[i].words;
    if (std::find(words.begin(), words.end(), word) == words.end()) continue;
    if (named_[i]) return std::nullopt;
    if (nameless_[i] == kNone) {
      nameless_[i] = draft_.new_actor(ActorKind::kPerson, std::string(kForms[i].name));
      Actor& actor = draft_.doc.actors[nameless_[i]];
      actor.id = "person/unresolved-" + std::to_string(++made_);
      actor.gender = kForms[i].gender;
      actor.resolved = false;
    }
    return Resolved{{pronoun, pronoun + 1}, nameless_[i], MentionKind::kPronoun, 0.5F};
  }
  return std::nullopt;
}

}  // namespace entente::actors
