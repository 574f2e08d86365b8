#include "relations/words.hpp"

namespace entente::relations {
namespace {

constexpr std::array<const char*, static_cast<std::size_t>(WordClass::kCount)> kNames = {
    "relative",        "light",  "negation", "refuse",  "deny",   "fail",         "intend",    "plan",     "promise",
    "threaten",        "cancel", "accuse",   "say",     "modal",  "future_modal", "condition", "possible", "planned",
    "subject_control", "become", "able",     "attempt", "happen", "leave",        "factive",   "also"};

}  // namespace

Words::Words(const PatternSet& set) : flags_(set.vocabulary().size(), 0) {
  for (std::size_t c = 0; c < kNames.size(); ++c) {
    const std::vector<bool> members = set.class_members(kNames[c]);
    for (std::size_t w = 0; w < flags_.size(); ++w) {
      if (members[w]) flags_[w] |= 1U << c;
    }
  }
}

}  // namespace entente::relations
