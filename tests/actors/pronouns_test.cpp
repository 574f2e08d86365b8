#include "doc_builder.hpp"

using namespace entente;

TEST_CASE("a pronoun is the last person of its gender") {
  const Document doc = resolved_doc(R"(
Angela PROPN NNP 3 nsubj B-PER
Merkel PROPN NNP 1 flat I-PER
met=meet VERB VBD 0 root
Emmanuel PROPN NNP 3 obj B-PER
Macron PROPN NNP 4 flat I-PER
. PUNCT . 3 punct

She PRON PRP 2 nsubj
thanked=thank VERB VBD 0 root
him PRON PRP 2 obj
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "She") == "person/angela-merkel");
  CHECK(actor_of(doc, "him") == "person/emmanuel-macron");
}

TEST_CASE("an object pronoun is not its own subject") {
  const Document doc = resolved_doc(R"(
John PROPN NNP 3 nsubj B-PER
Kerry PROPN NNP 1 flat I-PER
spoke=speak VERB VBD 0 root
. PUNCT . 3 punct

Sergei PROPN NNP 3 nsubj B-PER
Lavrov PROPN NNP 1 flat I-PER
called=call VERB VBD 0 root
him PRON PRP 3 obj
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "him") == "person/john-kerry");
}

TEST_CASE("a pronoun in an opening phrase is the subject that follows") {
  const Document doc = resolved_doc(R"(
In ADP IN 3 case
his PRON PRP$ 3 nmod:poss
speech NOUN NN 6 obl
, PUNCT , 6 punct
Putin PROPN NNP 6 nsubj B-PER
spoke=speak VERB VBD 0 root
. PUNCT . 6 punct
)");
  CHECK(actor_of(doc, "his") == "person/putin");
}

TEST_CASE("a pronoun without a candidate is a person without a name, one a gender") {
  const Document doc = resolved_doc(R"(
He PRON PRP 2 nsubj
left=leave VERB VBD 0 root
her PRON PRP 2 obj
and CCONJ CC 7 cc
his PRON PRP$ 6 nmod:poss
house NOUN NN 7 nsubj
burned=burn VERB VBD 2 conj
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "He") == "person/unresolved-1");
  CHECK(actor_of(doc, "his") == "person/unresolved-1");
  CHECK(actor_of(doc, "her") == "person/unresolved-2");
  REQUIRE(doc.actors.size() == 2);
  CHECK_FALSE(doc.actors.front().resolved);
  CHECK(doc.actors.front().name == "he");
}

TEST_CASE("a pronoun has a nameless person only where nobody before it fits") {
  const Document doc = resolved_doc(R"(
Angela PROPN NNP 3 nsubj B-PER
Merkel PROPN NNP 1 flat I-PER
spoke=speak VERB VBD 0 root
. PUNCT . 3 punct

He PRON PRP 2 nsubj
spoke=speak VERB VBD 0 root
. PUNCT . 2 punct

Barack PROPN NNP 3 nsubj B-PER
Obama PROPN NNP 1 flat I-PER
answered=answer VERB VBD 0 root
. PUNCT . 3 punct

He PRON PRP 2 nsubj
left=leave VERB VBD 0 root
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "He", 0) == "person/unresolved-1");
  CHECK(actor_of(doc, "He", 1) == "person/barack-obama");
}

TEST_CASE("an object is not the subject that its verb shares with another") {
  const Document doc = resolved_doc(R"(
Justin PROPN NNP 2 nsubj B-PER
hurt=hurt VERB VBD 0 root
Tim PROPN NNP 2 obj B-PER
and CCONJ CC 5 cc
removed=remove VERB VBD 2 conj
him PRON PRP 5 obj
. PUNCT . 2 punct
)");
  CHECK(actor_of(doc, "him") == "person/tim");
}

TEST_CASE("'his wife' after her name is not her own") {
  const Document doc = resolved_doc(R"(
Putin PROPN NNP 2 nsubj B-PER
spoke=speak VERB VBD 0 root
. PUNCT . 2 punct

Kim PROPN NNP 6 nsubj B-PER
, PUNCT , 4 punct
his PRON PRP$ 4 nmod:poss
wife NOUN NN 1 appos
, PUNCT , 4 punct
left=leave VERB VBD 0 root
. PUNCT . 6 punct
)");
  CHECK(actor_of(doc, "his") == "person/putin");
}

TEST_CASE("an empty or unparsed document resolves without a tree") {
  Document empty;
  test_resolver().resolve(empty);
  CHECK(empty.actors.empty());
  Document doc = build_doc("Mexico PROPN NNP 0 root B-LOC\n");
  doc.tokens[0].head = kNone;
  doc.tokens[0].deprel = Deprel::kUnset;
  test_resolver().resolve(doc);
  CHECK(validate(doc) == "");
  CHECK(actor_of(doc, "Mexico") == "country/MEX");
}

TEST_CASE("'I' in a quotation is its speaker") {
  const Document doc = resolved_doc(R"(
" PUNCT `` 3 punct
I PRON PRP 3 nsubj
agree VERB VBP 6 ccomp
, PUNCT , 3 punct
" PUNCT '' 3 punct
said=say VERB VBD 0 root
Tusk PROPN NNP 6 nsubj B-PER
. PUNCT . 6 punct
)");
  CHECK(actor_of(doc, "I") == "person/tusk");
}

TEST_CASE("the government is that of the only country of the text") {
  const Document doc = resolved_doc(R"(
Peru PROPN NNP 2 nsubj B-LOC
voted=vote VERB VBD 0 root
. PUNCT . 2 punct

The DET DT 2 det
government NOUN NN 3 nsubj
lost=lose VERB VBD 0 root
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "government") == "country/PER");
}
