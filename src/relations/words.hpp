#pragma once
/// The word classes of data/relations/classes.txt that the engine itself asks for, as flags of every word.

#include <array>
#include <vector>

#include "relations/pattern_set.hpp"

namespace entente::relations {

enum class WordClass : std::uint8_t {
  kRelative,        ///< who, which, that
  kLight,           ///< verbs whose object names the act: hold, launch, impose
  kNegation,        ///< not, never, no
  kRefuse,          ///< refuse, decline: the act does not happen, and that is an act
  kDeny,            ///< deny: the act did not happen, says the subject
  kFail,            ///< fail: the act does not happen
  kIntend,          ///< want, consider, demand: the act is only thought of
  kPlan,            ///< plan, expect, schedule: the act is to come
  kPromise,         ///< agree, pledge, offer: an act of its own
  kThreaten,        ///< threaten, vow
  kCancel,          ///< cancel, postpone, lift
  kAccuse,          ///< accuse, charge, suspect: what follows is only alleged
  kSay,             ///< say, report, announce: who speaks is the source
  kModal,           ///< would, could, may
  kFutureModal,     ///< will, shall
  kCondition,       ///< if, unless, whether
  kPossible,        ///< possible, potential, alleged, before a noun
  kPlanned,         ///< planned, upcoming, next, before a noun
  kSubjectControl,  ///< promise: its subject does what follows
  kBecome,          ///< become, remain: the object is what the subject is
  kAble,            ///< ready, open, possible: adjectives; the act is only possible
  kAttempt,         ///< try, attempt
  kHappen,          ///< take place, begin, continue: whose subject is the act
  kLeave,           ///< resign, step down: whose "as" names an office that is given up
  kFactive,         ///< confirm, admit: what they say is taken for true, whoever says it
  kAlso,            ///< including, such as: what follows is one of what stands before
  kCount
};

/// Immutable; made once the patterns are read.
class Words {
 public:
  explicit Words(const PatternSet& set);

  [[nodiscard]] bool is(WordId word, WordClass c) const {
    return word < flags_.size() && (flags_[word] >> static_cast<unsigned>(c) & 1U) != 0;
  }
  /// Whether a word of that class above an act can say that it did not simply happen.
  [[nodiscard]] bool steers(WordId word) const {
    for (const WordClass c :
         {WordClass::kRefuse, WordClass::kDeny, WordClass::kFail, WordClass::kIntend, WordClass::kPlan,
          WordClass::kPromise, WordClass::kThreaten, WordClass::kCancel, WordClass::kAccuse, WordClass::kAttempt}) {
      if (is(word, c)) return true;
    }
    return false;
  }

 private:
  std::vector<std::uint32_t> flags_;
};

}  // namespace entente::relations
