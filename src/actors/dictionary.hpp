#pragma once
/// People and organisations that the user knows: `--actors FILE.tsv`, described in docs/actors.md.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "actors/fold.hpp"
#include "entente/actors/countries.hpp"
#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente::actors {

/// One line: an actor, and a role that it has in a period.
struct KnownActor {
  std::string id;
  ActorKind kind = ActorKind::kPerson;
  std::vector<std::string> names;  ///< the canonical one first
  std::string country;             ///< iso3 or ""
  std::string role;                ///< as a text writes it, lower case: "president"
  std::string from;                ///< first day of the role, "2018-12-01" or a month or year; "" : always
  std::string to;                  ///< last day
  std::string wikidata;            ///< "Q6294" or ""
};

/// Immutable after load.
class Dictionary {
 public:
  /// Errors: kNotFound, kBadInput with file:line.
  static Result<Dictionary> load(const std::vector<std::string>& paths, const CountryTable& countries,
                                 const Folder& folder);

  [[nodiscard]] bool empty() const { return actors_.empty(); }

  /// The entry of that kind and name (by Folder::key), on a day ("" : unknown) rather one whose role holds then;
  /// nullptr.
  [[nodiscard]] const KnownActor* find(ActorKind kind, const std::string& key, std::string_view day) const;

  /// Who holds a role of a country on a day; nullptr where nobody is known to.
  [[nodiscard]] const KnownActor* holder(const std::string& iso3, const std::string& role, std::string_view day) const;

 private:
  std::vector<KnownActor> actors_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_role_;
};

/// Whether a role holds on a day. Without a day only what always holds does.
[[nodiscard]] bool holds_on(const KnownActor& actor, std::string_view day);

struct Draft;

/// Gives actors that the dictionary knows its id, name and country and, on the day of the text, its role; two that it
/// knows as one become one.
void apply_dictionary(Draft& draft);

}  // namespace entente::actors
