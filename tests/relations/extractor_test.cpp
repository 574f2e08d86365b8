#include "entente/relations/extractor.hpp"

#include <doctest/doctest.h>

#include "relations/builder.hpp"
#include "relations/extraction.hpp"

namespace entente {
namespace {

/// The patterns without their learned weights, so that these tests are about structure alone.
const relations::Knowledge& knowledge() {
  static const Result<relations::Knowledge> loaded = [] {
    Result<relations::Knowledge> out = relations::load_knowledge(std::string(ENTENTE_SOURCE_DIR) + "/data", {});
    if (out) out->weights = relations::Weights();
    return out;
  }();
  REQUIRE_MESSAGE(loaded.has_value(), (loaded ? "" : loaded.error().text()));
  return *loaded;
}

std::string read(const std::string& table) {
  Document doc = test::document(table);
  doc.relations = relations::extract(doc, knowledge());
  return test::told(doc);
}

}  // namespace

TEST_CASE("a meeting is found between subject and object") {
  CHECK(read(R"(Kushner Kushner PROPN NNP 2 nsubj p:Kushner
met meet VERB VBD 0 root
with with ADP IN 4 case
Videgaray Videgaray PROPN NNP 2 obl p:Videgaray
)") == "Kushner CONSULT Videgaray");
}

TEST_CASE("a passive has its agent as subject") {
  CHECK(read(R"(Navalny Navalny PROPN NNP 3 nsubj:pass p:Navalny
was be AUX VBD 3 aux:pass
arrested arrest VERB VBN 0 root
by by ADP IN 5 case
Russia Russia PROPN NNP 3 obl:agent c:RUS
)") == "RUS COERCE Navalny");
}

TEST_CASE("coordinated verbs share their subject, coordinated nouns their verb") {
  CHECK(read(R"(Mexico Mexico PROPN NNP 4 nsubj c:MEX
and and CCONJ CC 3 cc
Canada Canada PROPN NNP 1 conj c:CAN
rejected reject VERB VBD 0 root
Trump Trump PROPN NNP 7 nmod:poss p:Trump
's 's PART POS 5 case
demand demand NOUN NN 4 obj
and and CCONJ CC 9 cc
criticized criticize VERB VBD 4 conj
Washington Washington PROPN NNP 9 obj c:USA
)") == "MEX REJECT Trump; CAN REJECT Trump; MEX ACCUSE USA; CAN ACCUSE USA");
}

TEST_CASE("a light verb lends its subject and its preposition to the noun") {
  CHECK(read(R"(Macron Macron PROPN NNP 2 nsubj p:Macron
held hold VERB VBD 0 root
talks talk NOUN NNS 2 obj
with with ADP IN 5 case
Merkel Merkel PROPN NNP 2 obl p:Merkel
)") == "Macron CONSULT Merkel");
}

TEST_CASE("a refused meeting is a rejection") {
  CHECK(read(R"(Castro Castro PROPN NNP 2 nsubj p:Castro
refused refuse VERB VBD 0 root
to to PART TO 4 mark
meet meet VERB VB 2 xcomp
Nixon Nixon PROPN NNP 4 obj p:Nixon
)") == "Castro REJECT Nixon");
}

TEST_CASE("negation and modals are told") {
  CHECK(read(R"(France France PROPN NNP 4 nsubj c:FRA
did do AUX VBD 4 aux
not not PART RB 4 advmod
invade invade VERB VB 0 root
Germany Germany PROPN NNP 4 obj c:DEU
)") == "FRA ASSAULT DEU (negated)");
}

TEST_CASE("a closure that its actor announces is done, a landing is still to come") {
  CHECK(read(R"(Iran Iran PROPN NNP 2 nsubj c:IRN
said say VERB VBD 0 root
it it PRON PRP 5 nsubj c:IRN=pronoun
would would AUX MD 5 aux
sanction sanction VERB VB 2 ccomp
Canada Canada PROPN NNP 5 obj c:CAN
)") == "IRN SANCTION CAN");
  CHECK(read(R"(Iran Iran PROPN NNP 3 nsubj c:IRN
will will AUX MD 3 aux
bomb bomb VERB VB 0 root
Canada Canada PROPN NNP 3 obj c:CAN
)") == "IRN ASSAULT CAN (future)");
}

TEST_CASE("what somebody is accused of is hypothetical") {
  const std::string found = read(R"(France France PROPN NNP 2 nsubj c:FRA
accused accuse VERB VBD 0 root
Iran Iran PROPN NNP 2 obj c:IRN
of of SCONJ IN 5 mark
bombing bomb VERB VBG 2 advcl
Canada Canada PROPN NNP 5 obj c:CAN
)");
  CHECK(found.find("IRN ASSAULT CAN (hypothetical)") != std::string::npos);
  CHECK(found.find("FRA ACCUSE IRN") != std::string::npos);
}

TEST_CASE("the speaker of 'according to' is the source") {
  Document doc = test::document(R"(According accord VERB VBG 3 case
to to ADP IN 1 fixed
Hamas Hamas PROPN NNP 6 obl o:Hamas
, , PUNCT , 6 punct
Israel Israel PROPN NNP 6 nsubj c:ISR
bombed bomb VERB VBD 0 root
Lebanon Lebanon PROPN NNP 6 obj c:LBN
)");
  doc.relations = relations::extract(doc, knowledge());
  REQUIRE(doc.relations.size() == 1);
  REQUIRE(doc.relations[0].attribution != kNone);
  CHECK(doc.actors[doc.relations[0].attribution].name == "Hamas");
}

TEST_CASE("a relative clause is about its antecedent") {
  CHECK(read(R"(Jordan Jordan PROPN NNP 0 root c:JOR
, , PUNCT , 4 punct
which which PRON WDT 4 nsubj
praised praise VERB VBD 1 acl:relcl
Israel Israel PROPN NNP 4 obj c:ISR
)") == "JOR SUPPORT ISR");
}

TEST_CASE("kin are read off possessives and appositions") {
  CHECK(read(R"(Kushner Kushner PROPN NNP 0 root p:Kushner
, , PUNCT , 5 punct
Trump Trump PROPN NNP 5 nmod:poss p:Trump
's 's PART POS 3 case
son-in-law son-in-law NOUN NN 1 appos
)") == "Kushner RELATIVE Trump");
}

TEST_CASE("a document without trees or actors gives nothing") {
  const Result<RelationExtractor> extractor = RelationExtractor::load(std::string(ENTENTE_SOURCE_DIR) + "/data");
  REQUIRE(extractor.has_value());
  Document doc;
  extractor->extract(doc);
  CHECK(doc.relations.empty());
}

}  // namespace entente
