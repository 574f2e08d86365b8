#pragma once
/// Definite descriptions: "the envoy", "the Mexican president", "the party".

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "actors/salience.hpp"
#include "actors/title_match.hpp"

namespace entente::actors {

class DescriptionResolver {
 public:
  /// Requires: the roles are found. Keeps a reference to `draft`.
  explicit DescriptionResolver(Draft& draft);

  /// An office of a country: its holder, where the text has named one; else the country.
  [[nodiscard]] Resolved office(const Office& office, const Recent& recent);

  /// A noun without a name: the person with that role, the organisation or the country meant, or nothing.
  [[nodiscard]] std::optional<Resolved> description(TokenIndex noun, const Recent& recent);

 private:
  struct Holder {
    ActorIndex person = kNone;
    ActorIndex of = kNone;
    std::string words;
    TitleKind kind = TitleKind::kOfficial;
  };

  [[nodiscard]] ActorIndex known_holder(const TitleMatch& match, ActorIndex country);
  [[nodiscard]] ActorIndex find_holder(const TitleMatch& match, ActorIndex of, const Recent& recent) const;
  [[nodiscard]] ActorIndex best_of(const std::vector<std::size_t>& holders, const std::string& words, ActorIndex of,
                                   const Recent& recent) const;
  [[nodiscard]] std::optional<Resolved> person(TokenIndex noun, const Recent& recent) const;
  [[nodiscard]] ActorIndex only_person(TokenIndex noun, TitleKind kind, const Recent& recent) const;
  [[nodiscard]] std::optional<Resolved> somebody(TokenIndex noun, const Recent& recent) const;
  [[nodiscard]] bool may_be(TokenIndex noun, const TitleMatch& match, ActorIndex person) const;
  [[nodiscard]] std::optional<Resolved> body(TokenIndex noun, const Recent& recent) const;
  [[nodiscard]] std::optional<Resolved> state(TokenIndex noun, const Recent& recent) const;
  [[nodiscard]] ActorIndex only_country(const Recent& recent) const;
  [[nodiscard]] std::optional<Resolved> administration(TokenIndex noun);

  Draft& draft_;
  std::vector<Holder> holders_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_noun_;
  std::unordered_map<int, std::vector<std::size_t>> by_kind_;
  std::unordered_map<ActorIndex, TitleKind> first_kind_;
  std::unordered_map<std::string, ActorIndex> known_;  ///< actors that have their id already: countries, the user's own
};

}  // namespace entente::actors
