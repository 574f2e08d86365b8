#include <doctest/doctest.h>

#include "relations/pattern_set.hpp"

namespace entente::relations {
namespace {

std::string error_of(const std::string& patterns) {
  PatternSet set;
  REQUIRE(set.add_classes("talks = talk meeting\n", "classes.txt").has_value());
  const Result<void> done = set.add_patterns(patterns, "x.pat");
  return done ? "" : done.error().text();
}

}  // namespace

TEST_CASE("a pattern is indexed under each of its triggers") {
  PatternSet set;
  REQUIRE(set.add_classes("talks = talk meeting\n  summit\n", "classes.txt").has_value());
  REQUIRE(set.add_patterns("label CONSULT\n$talks|visit/n : poss|by > with|to reciprocal\n", "x.pat").has_value());
  for (const char* word : {"talk", "meeting", "summit", "visit"}) {
    CAPTURE(word);
    CHECK(set.triggered(set.vocabulary().find(word), TriggerClass::kNoun) != nullptr);
    CHECK(set.triggered(set.vocabulary().find(word), TriggerClass::kVerb) == nullptr);
  }
  CHECK(set.patterns().front().reciprocal);
}

TEST_CASE("pattern errors name file, line and column") {
  CHECK(error_of("label CONSULT\nmeet : subj > obj\n") ==
        "x.pat:2:1: a trigger ends in /v, /n or /a (for example: meet/v)");
  CHECK(error_of("label MEET\n") == "x.pat:1:7: unknown label 'MEET' (the labels of docs/patterns.md)");
  CHECK(error_of("label CONSULT\nhold/v obj=$talk : subj > with\n") ==
        "x.pat:2:12: unknown word class '$talk' (define it in classes.txt)");
  CHECK(error_of("meet/v : subj > obj\n") ==
        "x.pat:1:1: the pattern has no label (start the file with 'label CONSULT' or add label=CONSULT)");
  CHECK(error_of("label CONSULT\nmeet/v : subj > obj conf=2\n") ==
        "x.pat:2:26: a confidence lies between 0 and 1 (for example: conf=0.7)");
  CHECK(error_of("label CONSULT\nmeet/v subj > obj\n") ==
        "x.pat:2:18: no ':' in the pattern (write: trigger conditions : subject > object)");
}

}  // namespace entente::relations
