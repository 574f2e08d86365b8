#pragma once
/// Actors: who is meant by the names, demonyms, titles, descriptions and pronouns of an analysed document.

#include <memory>
#include <string>
#include <vector>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente {

/// Finds mentions and joins them to actors. Immutable after load; shared by all threads.
class ActorResolver {
 public:
  /// Reads the tables of `data_dir`/actors, and files of the user's own people and organisations (docs/actors.md).
  /// Errors: kNotFound, kBadInput with file:line.
  static Result<ActorResolver> load(const std::string& data_dir, const std::vector<std::string>& dictionaries = {});

  ActorResolver(ActorResolver&&) noexcept;
  ActorResolver& operator=(ActorResolver&&) noexcept;
  ~ActorResolver();

  /// Requires: `doc` is analysed. Fills `actors`, `mentions`, `roles`. Linear time.
  void resolve(Document& doc) const;

 private:
  struct State;
  explicit ActorResolver(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace entente
