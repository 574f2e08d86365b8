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

TEST_CASE("a pronoun without a candidate is no mention") {
  const Document doc = resolved_doc(R"(
He PRON PRP 2 nsubj
left=leave VERB VBD 0 root
. PUNCT . 2 punct
)");
  CHECK(doc.mentions.empty());
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
