#include "entente/relations/explain.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "relations/explaining.hpp"
#include "relations/knowledge.hpp"

namespace entente {
namespace {

/// Patterns of the test's own, so that the shipped ones may change.
relations::Knowledge small() {
  auto ontology = relations::OntologyTable::load(std::string(ENTENTE_SOURCE_DIR) + "/data");
  REQUIRE(ontology.has_value());
  relations::Knowledge out;
  out.patterns = relations::PatternSet(std::move(*ontology));
  REQUIRE(out.patterns.add_classes("light = hold\nrelative = who\n", "classes.txt").has_value());
  REQUIRE(
      out.patterns
          .add_patterns("label CONSULT\nhold/v obj=talk : subj > with\nlabel ACCUSE\nblame/v : subj > obj\n", "x.pat")
          .has_value());
  out.words = relations::Words(out.patterns);
  return out;
}

constexpr const char* kParty = R"(France France PROPN NNP 2 nsubj c:FRA
held hold VERB VBD 0 root
parties party NOUN NNS 2 obj
with with ADP IN 5 case
Germany Germany PROPN NNP 2 obl c:DEU
)";

}  // namespace

TEST_CASE("a pattern that failed says which condition did not hold, and what stood there") {
  const Explanation e = relations::explain(test::document(kParty), small());
  CHECK(e.candidates.empty());
  REQUIRE(e.failures.size() == 1);
  CHECK(e.failures[0].trigger == 1);
  CHECK(e.failures[0].rule == "consult/hold-talk");
  CHECK(e.failures[0].pattern == "hold/v obj=talk : subj > with");
  CHECK(e.failures[0].reason == "needs obj=talk (party)");
}

TEST_CASE("a pattern without an object says so") {
  const Explanation e = relations::explain(test::document("France France PROPN NNP 2 nsubj c:FRA\n"
                                                          "blamed blame VERB VBD 0 root\n"
                                                          "rain rain NOUN NN 2 obj\n"),
                                           small());
  REQUIRE(e.failures.size() == 1);
  CHECK(e.failures[0].reason == "no actor in obj (rain) beside the subject");
}

TEST_CASE("what was weighed is told with prior and confidence") {
  const Document doc = test::document(
      "France France PROPN NNP 2 nsubj c:FRA\n"
      "blamed blame VERB VBD 0 root\n"
      "Germany Germany PROPN NNP 2 obj c:DEU\n");
  const Explanation e = relations::explain(doc, small());
  REQUIRE(e.candidates.size() == 1);
  CHECK(e.candidates[0].dropped.empty());
  CHECK(e.candidates[0].relation.rule == "accuse/blame");
  CHECK(e.candidates[0].prior > 0.0F);
  CHECK(e.candidates[0].relation.confidence >= e.threshold);
  CHECK(e.failures.empty());
}

TEST_CASE("verbs between two actors that no pattern knows are listed with object and preposition") {
  const auto verbs = relations::unmatched(test::document(kParty), small());
  REQUIRE(verbs.size() == 1);
  CHECK(verbs[0].phrase == "hold party with");
  CHECK(verbs[0].has_patterns);
  const auto none = relations::unmatched(test::document("France France PROPN NNP 2 nsubj c:FRA\n"
                                                        "blamed blame VERB VBD 0 root\n"
                                                        "Germany Germany PROPN NNP 2 obj c:DEU\n"),
                                         small());
  CHECK(none.empty());
}

}  // namespace entente
