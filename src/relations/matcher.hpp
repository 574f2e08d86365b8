#pragma once
/// Runs the patterns over a document: for every trigger its frame, for every pattern its pairs of actors.

#include <vector>

#include "relations/candidate.hpp"
#include "relations/trace.hpp"

namespace entente::relations {

class Matcher {
 public:
  /// `trace`, where given, is told what became of each pattern.
  Matcher(const Context& context, FrameBuilder& frames, const ActorFinder& actors, Trace* trace = nullptr)
      : context_(context), frames_(frames), actors_(actors), trace_(trace) {}

  /// Appends the candidates of all sentences that are prose.
  void run(std::vector<Candidate>& out);

 private:
  void token(SentenceIndex sentence, TokenIndex t, std::vector<Candidate>& out);
  void pattern(SentenceIndex sentence, TokenIndex t, const Pattern& pattern, std::vector<Candidate>& out);
  Ending match(SentenceIndex sentence, TokenIndex t, const Pattern& pattern, std::vector<Candidate>& out);
  [[nodiscard]] std::size_t failing(TokenIndex t, const Pattern& pattern);
  [[nodiscard]] bool holds(TokenIndex t, const Condition& condition);
  void fillers(TokenIndex t, Place place, std::vector<Filler>& out);
  void near(SentenceIndex sentence, TokenIndex t, Place place, bool tie, ActorIndex except, std::vector<Filler>& out);
  [[nodiscard]] std::vector<FoundActor> around(TokenIndex t) const;
  void clause_fillers(TokenIndex t, Slot slot, std::vector<Filler>& out);
  void pair(SentenceIndex sentence, TokenIndex t, const Pattern& pattern, const Filler& s, const Filler& o,
            std::vector<Candidate>& out);
  [[nodiscard]] std::string predicate(TokenIndex t, const Filler& o) const;

  const Context& context_;
  FrameBuilder& frames_;
  const ActorFinder& actors_;
  Trace* trace_;
};

}  // namespace entente::relations
