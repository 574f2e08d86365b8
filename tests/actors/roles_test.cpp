#include "doc_builder.hpp"

using namespace entente;

namespace {

std::string role_text(const Document& doc, std::size_t i) {
  const Role& role = doc.roles[i];
  std::string out = doc.actors[role.actor].id + ": ";
  out += doc.strings[role.title];
  if (role.of != kNone) out += " of " + doc.actors[role.of].id;
  return out;
}

}  // namespace

TEST_CASE("a demonym and a title before a name are an office of the country") {
  const Document doc = resolved_doc(R"(
Mexican ADJ JJ 3 amod
Foreign ADJ NNP 3 amod
Secretary PROPN NNP 4 nmod:desc
Luis PROPN NNP 6 nsubj B-PER
Videgaray PROPN NNP 4 flat I-PER
resigned=resign VERB VBD 0 root
. PUNCT . 6 punct
)");
  REQUIRE(doc.roles.size() == 1);
  CHECK(role_text(doc, 0) == "person/luis-videgaray: foreign secretary of country/MEX");
  CHECK(doc.words(doc.roles[0].tokens) == "Foreign Secretary");
  CHECK(find_actor(doc, "person/luis-videgaray")->country == "MEX");
  CHECK(actor_of(doc, "Mexican") == "country/MEX");
}

TEST_CASE("an apposition after a name is an office") {
  const Document doc = resolved_doc(R"(
Boyko PROPN NNP 10 nsubj B-PER
Borisov PROPN NNP 1 flat I-PER
, PUNCT , 6 punct
the DET DT 6 det
prime ADJ JJ 6 amod
minister NOUN NN 1 appos
of ADP IN 8 case
Bulgaria PROPN NNP 6 nmod B-LOC
, PUNCT , 6 punct
spoke=speak VERB VBD 0 root
. PUNCT . 10 punct
)");
  REQUIRE(doc.roles.size() == 1);
  CHECK(role_text(doc, 0) == "person/boyko-borisov: prime minister of country/BGR");
  CHECK(actor_of(doc, "prime minister of Bulgaria") == "");
}

TEST_CASE("a copula gives an office, a negated one does not") {
  const auto rows = [](const char* adverb) {
    return std::string("Macron PROPN NNP 5 nsubj B-PER\nis=be AUX VBZ 5 cop\n") + adverb +
           " ADV RB 5 advmod\nthe DET DT 5 det\npresident NOUN NN 0 root\nof ADP IN 7 case\n"
           "France PROPN NNP 5 nmod B-LOC\n. PUNCT . 5 punct\n";
  };
  const Document now = resolved_doc(rows("now"));
  REQUIRE(now.roles.size() == 1);
  CHECK(role_text(now, 0) == "person/macron: president of country/FRA");
  CHECK(resolved_doc(rows("not")).roles.empty());
}

TEST_CASE("the title's noun is a mention where it, not the name, hangs in the tree") {
  const Document doc = resolved_doc(R"(
Mexico PROPN NNP 3 nmod:poss B-LOC
's PART POS 1 case
president NOUN NN 8 nsubj
, PUNCT , 5 punct
Enrique PROPN NNP 3 appos B-PER
Peña PROPN NNP 5 flat I-PER
, PUNCT , 5 punct
spoke=speak VERB VBD 0 root
. PUNCT . 8 punct
)");
  CHECK(actor_of(doc, "president") == "person/enrique-pena");
  REQUIRE(doc.roles.size() == 1);
  CHECK(role_text(doc, 0) == "person/enrique-pena: president of country/MEX");
}

TEST_CASE("an unnamed office is its holder where the text has named one, else the country") {
  const std::string named = R"(
French ADJ JJ 2 amod
President PROPN NNP 3 nmod:desc
Macron PROPN NNP 4 nsubj B-PER
spoke=speak VERB VBD 0 root
. PUNCT . 4 punct

)";
  const std::string unnamed = R"(
The DET DT 3 det
French ADJ JJ 3 amod
president NOUN NN 4 nsubj
left=leave VERB VBD 0 root
. PUNCT . 4 punct
)";
  CHECK(actor_of(resolved_doc(named + unnamed), "French president") == "person/macron");
  CHECK(actor_of(resolved_doc(unnamed), "French president") == "country/FRA");
}

TEST_CASE("a definite description is the person with that role") {
  const Document doc = resolved_doc(R"(
Ambassador PROPN NNP 2 nmod:desc
Jones PROPN NNP 3 nsubj B-PER
arrived=arrive VERB VBD 0 root
. PUNCT . 3 punct

The DET DT 2 det
envoy NOUN NN 3 nsubj
smiled=smile VERB VBD 0 root
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "envoy") == "person/jones");
}

TEST_CASE("who was elected to an office holds it, who may be does not") {
  const auto rows = [](const char* verb) {
    return std::string("Lula PROPN NNP 3 nsubj:pass B-PER\n") + verb +
           "elected=elect VERB VBN 0 root\npresident NOUN NN 3 xcomp\nof ADP IN 6 case\nBrazil PROPN NNP 4 nmod "
           "B-LOC\n";
  };
  const Document elected = resolved_doc(rows("was=be AUX VBD 3 aux:pass\n"));
  REQUIRE(elected.roles.size() == 1);
  CHECK(role_text(elected, 0) == "person/lula: president of country/BRA");
  CHECK(resolved_doc(rows("may AUX MD 3 aux\n")).roles.empty());
}
