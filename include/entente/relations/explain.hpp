#pragma once
/// Why relations were found or not: for people who write patterns.

#include <string>
#include <vector>

#include "entente/core/document.hpp"

namespace entente {

/// A relation that was weighed.
struct ExplainedCandidate {
  Relation relation;
  TokenIndex trigger = kNone;
  float prior = 0;                    ///< the pattern's own confidence, 0..1
  std::vector<std::string> features;  ///< names of the weights that its confidence is made of
  std::string dropped;                ///< why it is not told; "" where it is
};

/// A pattern whose trigger stands in the sentence, and that gave nothing.
struct ExplainedFailure {
  SentenceIndex sentence = 0;
  TokenIndex trigger = kNone;
  std::string rule;       ///< "consult/hold-talk"
  std::string pattern;    ///< "hold/v obj=talk|meeting : subj > with"
  std::string reason;     ///< "needs obj=talk|meeting (obj is: party)"
  unsigned progress = 0;  ///< how far it came; only for comparing
};

struct Explanation {
  float threshold = 0;                         ///< the confidence that a relation needs to be told
  std::vector<ExplainedCandidate> candidates;  ///< in text order of their triggers
  std::vector<ExplainedFailure> failures;      ///< by trigger, those that came furthest first
};

/// A verb between two actors that no pattern made anything of.
struct UnmatchedVerb {
  SentenceIndex sentence = 0;
  TokenIndex verb = kNone;
  MentionIndex subject = kNone;
  MentionIndex object = kNone;
  std::string phrase;         ///< "rebuke", "carry out against", "sign treaty with"
  bool has_patterns = false;  ///< the verb has patterns, but none for this frame
};

}  // namespace entente
