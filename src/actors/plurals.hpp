#pragma once
/// Plural anaphors: "they", "both", "the two presidents", "the three countries". Each stands for several actors, and
/// has one mention of each.

#include <string>
#include <vector>

#include "actors/salience.hpp"

namespace entente::actors {

class PluralResolver {
 public:
  explicit PluralResolver(const Draft& draft) : draft_(draft) {}

  /// Empty where the token is no plural anaphor, or the text does not say for whom it stands.
  [[nodiscard]] std::vector<Resolved> resolve(TokenIndex t, const Recent& recent) const;

 private:
  /// Actors that the text joins: by "and", as subject and object of one verb, or one body of many people.
  struct Group {
    std::vector<ActorIndex> actors;
    TokenIndex last = 0;  ///< the last head
    SentenceIndex sentence = 0;
    bool coordinated = false;
    bool subject = false;
  };
  enum class What : std::uint8_t { kAny, kPeople, kMen, kWomen, kStates, kBodies, kLeaders };

  [[nodiscard]] std::vector<Resolved> pronoun(TokenIndex t, const Recent& recent) const;
  [[nodiscard]] std::vector<Resolved> counted(TokenIndex t, const Recent& recent) const;
  [[nodiscard]] std::vector<Group> groups(TokenIndex t, const Recent& recent) const;
  [[nodiscard]] std::vector<ActorIndex> last_of(TokenIndex t, What what, std::size_t count, const Recent& recent) const;
  [[nodiscard]] bool fits(What what, const Actor& actor) const;
  [[nodiscard]] bool other_plural_between(TokenIndex from, TokenIndex to) const;
  static What what_of(const std::string& noun);

  const Draft& draft_;
};

}  // namespace entente::actors
