#pragma once
/// Pronouns of the third person, and "I" in a quotation.
/// Method: candidates in the last sentences, filtered by kind, gender and binding, ranked by a weighted sum of salience
/// features in the manner of Lappin and Leass (1994).

#include <optional>

#include "actors/salience.hpp"

namespace entente::actors {

class PronounResolver {
 public:
  /// Keeps a reference to `draft`.
  explicit PronounResolver(const Draft& draft) : draft_(draft) {}

  [[nodiscard]] std::optional<Resolved> resolve(TokenIndex pronoun, const Recent& recent) const;

 private:
  enum class Kind : std::uint8_t { kNoneOfThese, kHe, kShe, kIt, kThey, kI };
  static Kind kind_of(std::string_view word);
  [[nodiscard]] bool fits(Kind kind, const Actor& actor) const;
  [[nodiscard]] bool is_bound(TokenIndex pronoun, const Seen& seen) const;
  [[nodiscard]] double score(TokenIndex pronoun, Kind kind, const Seen& seen, const Recent& recent) const;
  [[nodiscard]] ActorIndex speaker(TokenIndex pronoun) const;
  [[nodiscard]] ActorIndex subject_ahead(TokenIndex pronoun, Kind kind) const;

  const Draft& draft_;
};

}  // namespace entente::actors
