#include "actors/dictionary.hpp"

#include <algorithm>

#include "actors/draft.hpp"
#include "actors/table_file.hpp"

namespace entente::actors {
namespace {

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "2018", "2018-12" or "2018-12-01"; "" is no limit.
bool is_date(std::string_view text) {
  if (text.empty()) return true;
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  if (!is_digits(text.substr(0, 4))) return false;
  const auto part = [&](std::size_t at) { return text[at] == '-' && is_digits(text.substr(at + 1, 2)); };
  return (text.size() < 7 || part(4)) && (text.size() < 10 || part(7));
}

std::string name_key(ActorKind kind, const std::string& key) { return std::string(to_string(kind)) + '/' + key; }

/// "" or what is wrong with a row.
std::string problem_of(const KnownActor& actor, std::string_view kind, const CountryTable& countries) {
  if (kind != "person" && kind != "organization") return "kind must be person or organization";
  if (actor.id.rfind(std::string(kind) + "/", 0) != 0 || actor.id.size() == kind.size() + 1)
    return "id must begin with '" + std::string(kind) + "/'";
  if (actor.names.empty()) return "an actor needs a name";
  if (!actor.country.empty() && countries.find(actor.country) < 0) return "unknown country '" + actor.country + "'";
  for (const std::string& date : {actor.from, actor.to})
    if (!is_date(date)) return "'" + date + "' is no date (2018, 2018-12 or 2018-12-01)";
  if (!actor.from.empty() && !actor.to.empty() && actor.to < actor.from.substr(0, actor.to.size()))
    return "the period ends before it begins";
  if (!actor.wikidata.empty() && (actor.wikidata[0] != 'Q' || !is_digits(std::string_view(actor.wikidata).substr(1))))
    return "'" + actor.wikidata + "' is no Wikidata id (Q and digits)";
  return {};
}

}  // namespace

bool holds_on(const KnownActor& actor, std::string_view day) {
  if (actor.from.empty() && actor.to.empty()) return true;
  if (day.empty()) return false;
  return (actor.from.empty() || day >= actor.from) &&
         (actor.to.empty() || day.substr(0, actor.to.size()) <= std::string_view(actor.to));
}

Result<Dictionary> Dictionary::load(const std::vector<std::string>& paths, const CountryTable& countries,
                                    const Folder& folder) {
  Dictionary dictionary;
  for (const std::string& path : paths) {
    const auto rows = read_table(path, {"id", "kind", "names", "country", "role", "from", "to", "wikidata"});
    if (!rows) return rows.error();
    for (const TableRow& row : *rows) {
      KnownActor actor{row.fields[0],
                       ActorKind::kPerson,
                       split_values(row.fields[2]),
                       row.fields[3],
                       folder.fold(row.fields[4]),
                       row.fields[5],
                       row.fields[6],
                       row.fields[7]};
      const std::string problem = problem_of(actor, row.fields[1], countries);
      if (!problem.empty()) return bad_row(path, row, problem);
      if (row.fields[1] == "organization") actor.kind = ActorKind::kOrganization;
      const std::size_t index = dictionary.actors_.size();
      for (const std::string& name : actor.names)
        dictionary.by_name_[name_key(actor.kind, folder.key(name))].push_back(index);
      if (!actor.role.empty() && !actor.country.empty())
        dictionary.by_role_[actor.country + '/' + actor.role].push_back(index);
      dictionary.actors_.push_back(std::move(actor));
    }
  }
  return dictionary;
}

const KnownActor* Dictionary::find(ActorKind kind, const std::string& key, std::string_view day) const {
  const auto found = by_name_.find(name_key(kind, key));
  if (found == by_name_.end()) return nullptr;
  for (const std::size_t i : found->second)
    if (holds_on(actors_[i], day)) return &actors_[i];
  return &actors_[found->second.front()];
}

const KnownActor* Dictionary::holder(const std::string& iso3, const std::string& role, std::string_view day) const {
  const auto found = by_role_.find(iso3 + '/' + role);
  if (found == by_role_.end()) return nullptr;
  for (const std::size_t i : found->second)
    if (holds_on(actors_[i], day)) return &actors_[i];
  return nullptr;
}

void apply_dictionary(Draft& draft) {
  const Dictionary& dictionary = draft.lexicon.dictionary();
  if (dictionary.empty()) return;
  std::vector<Actor>& actors = draft.doc.actors;
  std::unordered_map<std::string, ActorIndex> first;
  std::vector<ActorIndex> now(actors.size());
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    now[i] = i;
    Actor& actor = actors[i];
    if (actor.kind == ActorKind::kCountry) continue;
    const Folder& folder = draft.lexicon.folder();
    const KnownActor* known = dictionary.find(actor.kind, folder.key(actor.name), draft.doc.date);
    for (std::size_t a = 0; known == nullptr && a < actor.aliases.size(); ++a)
      known = dictionary.find(actor.kind, folder.key(actor.aliases[a]), draft.doc.date);
    if (known == nullptr) continue;
    now[i] = first.emplace(known->id, i).first->second;
    const std::string written = actor.name;
    actor.id = known->id;
    actor.name = known->names.front();
    if (!known->country.empty()) actor.country = known->country;
    if (actor.role.empty() && holds_on(*known, draft.doc.date)) actor.role = known->role;
    draft.add_alias(now[i], written);
  }
  for (Mention& mention : draft.doc.mentions) mention.actor = now[mention.actor];
  for (CleanName& name : draft.names)
    if (name.actor != kNone) name.actor = now[name.actor];
  for (Role& role : draft.doc.roles) {
    role.actor = now[role.actor];
    if (role.of != kNone) role.of = now[role.of];
  }
}

}  // namespace entente::actors
