#pragma once
/// Which actors an argument names: its own mention, its apposition, each part of a coordination, or, where its head is
/// no actor, the actor that owns or made it ("Trump's demand", "the Iranian nuclear programme", "a policy of X").

#include <vector>

#include "relations/frame.hpp"

namespace entente::relations {

/// The way from the argument's head to the mention.
enum class Path : std::uint8_t {
  kHead,         ///< the head is the mention
  kApposition,   ///< "the president, X"; "President X" with the title as head
  kPossessive,   ///< "X's demand"
  kModifier,     ///< "the Iranian programme"
  kPreposition,  ///< "a policy of X"
  kAgent,        ///< "a plan made by X"
};

struct FoundActor {
  MentionIndex mention = kNone;
  Path path = Path::kHead;
  WordId preposition = kUnknownWord;  ///< of kPreposition
  std::uint8_t depth = 0;             ///< descents taken
};

class ActorFinder {
 public:
  ActorFinder(const Context& context, FrameBuilder& frames);

  /// The mentions on a token. Usually none or one.
  [[nodiscard]] std::span<const MentionIndex> mentions(TokenIndex t) const {
    return std::span<const MentionIndex>(sorted_).subspan(starts_[t], starts_[t + 1] - starts_[t]);
  }
  /// All actors of the argument. `descend`: whether to look inside a phrase whose head is no actor.
  [[nodiscard]] std::vector<FoundActor> find(TokenIndex head, bool descend) const;
  /// True where the token or its coordination names an actor itself.
  [[nodiscard]] bool names_actor(TokenIndex head) const { return !find(head, false).empty(); }

 private:
  void own(TokenIndex t, FoundActor base, std::vector<FoundActor>& out) const;
  void inside(TokenIndex t, FoundActor base, int budget, std::vector<FoundActor>& out) const;
  void collect(TokenIndex t, FoundActor base, int budget, std::vector<FoundActor>& out) const;
  void modifiers(TokenIndex t, FoundActor base, std::vector<FoundActor>& out) const;

  const Context& context_;
  FrameBuilder& frames_;
  std::vector<std::uint32_t> starts_;
  std::vector<MentionIndex> sorted_;
};

}  // namespace entente::relations
