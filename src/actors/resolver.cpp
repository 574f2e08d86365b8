#include "entente/actors/resolver.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "actors/anaphora.hpp"
#include "actors/dictionary.hpp"
#include "actors/draft.hpp"
#include "actors/lexicon.hpp"
#include "actors/names.hpp"
#include "actors/organizations.hpp"
#include "actors/people.hpp"
#include "actors/phrases.hpp"
#include "actors/places.hpp"
#include "actors/roles.hpp"

namespace entente {
namespace {

/// Drops actors without a mention and gives the others their final indices.
void drop_unmentioned(Document& doc) {
  std::vector<bool> used(doc.actors.size(), false);
  for (const Mention& mention : doc.mentions) used[mention.actor] = true;
  for (const Role& role : doc.roles)
    if (role.of != kNone) used[role.of] = true;
  std::vector<ActorIndex> renumbered(doc.actors.size(), kNone);
  std::vector<Actor> kept;
  for (std::size_t i = 0; i < doc.actors.size(); ++i) {
    if (!used[i]) continue;
    renumbered[i] = static_cast<ActorIndex>(kept.size());
    kept.push_back(std::move(doc.actors[i]));
  }
  doc.actors = std::move(kept);
  for (Mention& mention : doc.mentions) mention.actor = renumbered[mention.actor];
  for (Role& role : doc.roles) {
    role.actor = renumbered[role.actor];
    if (role.of != kNone) role.of = renumbered[role.of];
  }
}

/// "person/jared-kushner"; a second actor of that id gets "-2".
void give_ids(Document& doc, const actors::Folder& folder) {
  std::unordered_set<std::string> taken;
  std::unordered_map<std::string, int> uses;
  for (Actor& actor : doc.actors) {
    if (actor.id.empty()) {
      std::string slug = folder.slug(actor.name);
      if (slug.empty()) slug = "unnamed";
      actor.id = std::string(to_string(actor.kind)) + "/" + slug;
    }
    const std::string plain = actor.id;
    while (!taken.insert(actor.id).second) actor.id = plain + "-" + std::to_string(++uses[plain] + 1);
  }
}

void sort_mentions(Document& doc) {
  std::stable_sort(doc.mentions.begin(), doc.mentions.end(), [](const Mention& a, const Mention& b) {
    return a.head != b.head ? a.head < b.head : a.tokens.begin < b.tokens.begin;
  });
  std::stable_sort(doc.roles.begin(), doc.roles.end(),
                   [](const Role& a, const Role& b) { return a.tokens.begin < b.tokens.begin; });
}

}  // namespace

struct ActorResolver::State {
  actors::Lexicon lexicon;
};

ActorResolver::ActorResolver(std::unique_ptr<State> state) : state_(std::move(state)) {}
ActorResolver::ActorResolver(ActorResolver&&) noexcept = default;
ActorResolver& ActorResolver::operator=(ActorResolver&&) noexcept = default;
ActorResolver::~ActorResolver() = default;

Result<ActorResolver> ActorResolver::load(const std::string& data_dir, const std::vector<std::string>& dictionaries) {
  Result<actors::Lexicon> lexicon = actors::Lexicon::load(data_dir, dictionaries);
  if (!lexicon) return lexicon.error();
  return ActorResolver(std::make_unique<State>(State{std::move(*lexicon)}));
}

void ActorResolver::resolve(Document& doc) const {
  doc.actors.clear();
  doc.mentions.clear();
  doc.roles.clear();
  actors::Draft draft(doc, state_->lexicon);
  actors::find_phrases(draft);
  actors::clean_names(draft);
  actors::find_titles_before(draft);
  actors::find_countries(draft);
  actors::join_people(draft);
  actors::join_organizations(draft);
  actors::find_roles(draft);
  actors::apply_dictionary(draft);
  actors::resolve_anaphora(draft);
  actors::find_pronoun_roles(draft);
  sort_mentions(doc);
  drop_unmentioned(doc);
  give_ids(doc, state_->lexicon.folder());
}

}  // namespace entente
