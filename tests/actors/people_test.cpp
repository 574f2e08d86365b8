#include "doc_builder.hpp"

using namespace entente;

TEST_CASE("a surname joins the full name, accents aside") {
  const Document doc = resolved_doc(R"(
Enrique PROPN NNP 4 nsubj B-PER
Peña PROPN NNP 1 flat I-PER
Nieto PROPN NNP 1 flat I-PER
met=meet VERB VBD 0 root
Jared PROPN NNP 4 obj B-PER
Kushner PROPN NNP 5 flat I-PER
. PUNCT . 4 punct

Kushner PROPN NNP 2 nsubj B-PER
thanked=thank VERB VBD 0 root
Pena PROPN NNP 2 obj B-PER
Nieto PROPN NNP 3 flat I-PER
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "Kushner") == "person/jared-kushner");
  CHECK(actor_of(doc, "Pena Nieto") == "person/enrique-pena-nieto");
  CHECK(doc.actors.size() == 2);
  CHECK(find_actor(doc, "person/enrique-pena-nieto")->aliases == std::vector<std::string>{"Pena Nieto"});
}

TEST_CASE("a family name that stands first is a surname too") {
  const Document doc = resolved_doc(R"(
Xi PROPN NNP 3 nsubj B-PER
Jinping PROPN NNP 1 flat I-PER
spoke=speak VERB VBD 0 root
. PUNCT . 3 punct

Xi PROPN NNP 2 nsubj B-PER
left=leave VERB VBD 0 root
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "Xi") == "person/xi-jinping");
}

TEST_CASE("of two namesakes the title's gender decides") {
  const Document doc = resolved_doc(R"(
Bill PROPN NNP 6 nsubj B-PER
Clinton PROPN NNP 1 flat I-PER
and CCONJ CC 4 cc
Hillary PROPN NNP 1 conj B-PER
Clinton PROPN NNP 4 flat I-PER
came=come VERB VBD 0 root
. PUNCT . 6 punct

Mrs. PROPN NNP 2 nmod:desc
Clinton PROPN NNP 3 nsubj B-PER
spoke=speak VERB VBD 0 root
. PUNCT . 3 punct

Mr. PROPN NNP 2 nmod:desc
Clinton PROPN NNP 3 nsubj B-PER
smiled=smile VERB VBD 0 root
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "Clinton", 0) == "person/hillary-clinton");
  CHECK(actor_of(doc, "Clinton", 1) == "person/bill-clinton");
}

TEST_CASE("a title that the name swallowed is taken out of it") {
  const Document doc = resolved_doc(R"(
President PROPN NNP 2 nmod:desc B-PER
Lula PROPN NNP 3 nsubj I-PER
spoke=speak VERB VBD 0 root
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "Lula") == "person/lula");
  REQUIRE(doc.roles.size() == 1);
  CHECK(doc.strings[doc.roles[0].title] == "president");
}

TEST_CASE("a name that the analysis missed once is found by the others") {
  const Document doc = resolved_doc(R"(
Merkel PROPN NNP 2 nsubj B-PER
left=leave VERB VBD 0 root
. PUNCT . 2 punct

Merkel PROPN NNP 2 nsubj
returned=return VERB VBD 0 root
. PUNCT . 2 punct
)");
  CHECK(doc.mentions.size() == 2);
  CHECK(actor_of(doc, "Merkel", 1) == "person/merkel");
}

TEST_CASE("an acronym in brackets is the organisation before it, also later") {
  const Document doc = resolved_doc(R"(
The DET DT 4 det
Institutional ADJ NNP 4 amod B-ORG
Revolutionary ADJ NNP 4 amod I-ORG
Party PROPN NNP 8 nsubj I-ORG
( PUNCT -LRB- 6 punct
PRI PROPN NNP 4 appos B-ORG
) PUNCT -RRB- 6 punct
lost=lose VERB VBD 0 root
. PUNCT . 8 punct

The DET DT 2 det
PRI PROPN NNP 3 nsubj B-ORG
protested=protest VERB VBD 0 root
. PUNCT . 3 punct
)");
  CHECK(doc.actors.size() == 1);
  CHECK(actor_of(doc, "PRI", 1) == "organization/institutional-revolutionary-party");
}

TEST_CASE("well-known acronyms join their names through the table") {
  const Document doc = resolved_doc(R"(
The DET DT 3 det
European PROPN NNP 3 compound B-ORG
Union PROPN NNP 4 nsubj I-ORG
agreed=agree VERB VBD 0 root
. PUNCT . 4 punct

The DET DT 2 det
EU PROPN NNP 3 nsubj B-ORG
paid=pay VERB VBD 0 root
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "EU") == "organization/european-union");
  CHECK(doc.actors.size() == 1);
}

TEST_CASE("a person is not taken for the body that is called after him, a firm is known by its first word") {
  const Document doc = resolved_doc(R"(
Trump PROPN NNP 2 nsubj B-PER
spoke=speak VERB VBD 0 root
. PUNCT . 2 punct

The DET DT 3 det
Trump PROPN NNP 3 compound B-ORG
Organization PROPN NNP 4 nsubj I-ORG
sold=sell VERB VBD 0 root
hotels=hotel NOUN NNS 4 obj
. PUNCT . 4 punct

Mahan PROPN NNP 2 compound B-ORG
Air PROPN NNP 3 nsubj I-ORG
flew=fly VERB VBD 0 root
. PUNCT . 3 punct

Mahan PROPN NNP 2 nsubj B-PER
paid=pay VERB VBD 0 root
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "Trump") == "person/trump");
  CHECK(actor_of(doc, "Mahan") == "organization/mahan-air");
}
