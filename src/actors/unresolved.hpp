#pragma once
/// "He" and "she" of a text that names nobody whom they may mean: persons named by the pronoun.

#include <array>
#include <optional>

#include "actors/salience.hpp"

namespace entente::actors {

class Unresolved {
 public:
  explicit Unresolved(Draft& draft) : draft_(draft) {}

  /// To be told of every mention, in text order.
  void see(ActorIndex actor);

  /// The nameless person whom the pronoun stands for; nothing for other words, and where the text before has a person
  /// who fits.
  [[nodiscard]] std::optional<Resolved> resolve(TokenIndex pronoun);

 private:
  enum Which : std::size_t { kHe, kShe, kCount };

  Draft& draft_;
  std::array<bool, kCount> named_{};  ///< whether somebody who fits was mentioned
  std::array<ActorIndex, kCount> nameless_{kNone, kNone};
  int made_ = 0;
};

}  // namespace entente::actors
