#pragma once
/// The normalised arguments of a verb, noun or adjective. One place undoes, for all patterns at once: passives,
/// relative clauses, participles, infinitives and control, coordination, light verbs, copulas, titles and
/// appositions.

#include <memory>
#include <vector>

#include "relations/context.hpp"
#include "relations/pattern.hpp"

namespace entente::relations {

inline constexpr std::size_t kMaxArguments = 48;  ///< of a frame; further ones are left out

[[nodiscard]] inline bool is_subject(Deprel d) { return d == Deprel::kNsubj || d == Deprel::kNsubjOuter; }
[[nodiscard]] inline bool is_oblique(Deprel d) {
  return d == Deprel::kObl || d == Deprel::kNmod || d == Deprel::kOblUnmarked;
}

/// How an argument came to its place; weighs in the confidence.
enum class Via : std::uint8_t {
  kDirect,    ///< a dependent of the trigger
  kControl,   ///< subject or object of the governor: "agreed to meet"
  kShared,    ///< of the coordinated verb or noun
  kRelative,  ///< the antecedent of a relative clause or participle
  kLight,     ///< of the light verb that governs the noun: "held talks"
  kGovernor,  ///< of a verb that the noun modifies: "travelled for talks"
  kNear,      ///< the nearest actor before or after, where the tree names none
  kFar,       ///< the next nearest ones: rarely right, told only where something else speaks for them
  kAttached,  ///< hangs on the object but may belong to the verb: "criticised the plan on X"
};

struct Argument {
  Place place;
  TokenIndex token = kNone;
  Via via = Via::kDirect;
};

struct Frame {
  std::vector<Argument> arguments;
  std::vector<TokenIndex> surface;  ///< the subject as written (also of a passive, of a copula)
  std::vector<TokenIndex> clauses;  ///< heads of complement clauses
  bool passive = false;

  void add(Slot slot, TokenIndex token, Via via = Via::kDirect) {
    arguments.push_back({{slot, kUnknownWord}, token, via});
  }
  [[nodiscard]] bool has(Slot slot) const;
};

/// Builds frames when asked and keeps them: linear over a document, as each is built once.
class FrameBuilder {
 public:
  explicit FrameBuilder(const Context& context) : context_(context), index_(context.doc.tokens.size(), kNone) {}

  /// The frame of any token. The reference holds until the builder dies.
  const Frame& frame(TokenIndex t);

  /// The word of a nominal's preposition ("with"; "because of" for fixed ones), kUnknownWord for none.
  [[nodiscard]] WordId preposition(TokenIndex nominal) const;

 private:
  void build_verb(TokenIndex v, Frame& frame);
  void build_noun(TokenIndex n, Frame& frame);
  void build_adjective(TokenIndex a, Frame& frame);

  void verb_dependent(TokenIndex v, TokenIndex c, Frame& frame);
  void attached_obliques(TokenIndex v, Frame& frame);
  void implicit_verb_arguments(TokenIndex v, Frame& frame);
  void from_governing_noun(TokenIndex v, TokenIndex noun, Frame& frame);
  void from_control(TokenIndex v, TokenIndex governor, Frame& frame);
  void from_first_conjunct(TokenIndex v, TokenIndex first, Frame& frame);
  void shared_object(TokenIndex v, Frame& frame);

  void noun_dependent(TokenIndex n, TokenIndex c, Frame& frame);
  void noun_self(TokenIndex n, Frame& frame);
  void noun_governor(TokenIndex n, Frame& frame);
  void inherit_light(TokenIndex verb, TokenIndex noun, Via via, Frame& frame);
  void inherit_title_modifiers(TokenIndex n, TokenIndex name, Frame& frame);

  [[nodiscard]] bool blamed_for(TokenIndex v) const;
  [[nodiscard]] bool is_passive(TokenIndex v) const;
  [[nodiscard]] TokenIndex antecedent(TokenIndex t) const;
  void add_subjects(TokenIndex v, const std::vector<TokenIndex>& tokens, Via via, Frame& frame) const;

  const Context& context_;
  std::vector<std::uint32_t> index_;
  std::vector<std::unique_ptr<Frame>> frames_;
  int depth_ = 0;
};

}  // namespace entente::relations
