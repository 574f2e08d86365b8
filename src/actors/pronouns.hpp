#pragma once
/// Pronouns of the third person, and "I" in a quotation.
/// Method: candidates in the last sentences, filtered by kind, gender and binding, ranked by a weighted sum of salience
/// features in the manner of Lappin and Leass (1994).

#include <optional>
#include <utility>
#include <vector>

#include "actors/salience.hpp"

namespace entente::actors {

class PronounResolver {
 public:
  /// Requires: names have their mentions. Keeps a reference to `draft`.
  explicit PronounResolver(const Draft& draft);

  [[nodiscard]] std::optional<Resolved> resolve(TokenIndex pronoun, const Recent& recent) const;

 private:
  enum class Kind : std::uint8_t { kNoneOfThese, kHe, kShe, kIt, kThey, kI };
  static Kind kind_of(std::string_view word);
  [[nodiscard]] bool fits(Kind kind, const Actor& actor) const;
  [[nodiscard]] bool is_bound(TokenIndex pronoun, const Seen& seen) const;
  [[nodiscard]] bool is_above(TokenIndex pronoun, const Seen& seen) const;
  [[nodiscard]] TokenIndex shared_subject(TokenIndex verb) const;
  [[nodiscard]] double score(TokenIndex pronoun, Kind kind, const Seen& seen, const Recent& recent) const;
  [[nodiscard]] ActorIndex speaker(TokenIndex pronoun) const;
  [[nodiscard]] ActorIndex subject_ahead(TokenIndex pronoun, Kind kind) const;

  [[nodiscard]] ActorIndex speaker_nearby(TokenIndex pronoun) const;

  const Draft& draft_;
  /// Who speaks where: subjects of verbs of saying, in text order, and the quotation marks so far in the paragraph.
  std::vector<std::pair<TokenIndex, ActorIndex>> speakers_;
  std::vector<bool> quoted_;
};

}  // namespace entente::actors
