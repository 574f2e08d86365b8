#include "doc_builder.hpp"

using namespace entente;

TEST_CASE("a demonym and a generic group are the country") {
  const Document doc = resolved_doc(R"(
Mexican ADJ JJ 2 amod
officials=official NOUN NNS 3 nsubj
met=meet VERB VBD 0 root
U.S. PROPN NNP 5 compound B-LOC
diplomats=diplomat NOUN NNS 3 obj
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "Mexican officials") == "country/MEX");
  CHECK(actor_of(doc, "U.S. diplomats") == "country/USA");
}

TEST_CASE("an act's adjective alone is the country") {
  const Document doc = resolved_doc(R"(
Israeli ADJ JJ 2 amod
airstrikes=airstrike NOUN NNS 3 nsubj
hit VERB VBD 0 root
Lebanon PROPN NNP 3 obj B-LOC
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "Israeli") == "country/ISR");
  CHECK(actor_of(doc, "Lebanon") == "country/LBN");
}

TEST_CASE("a capital stands for its country where it acts and not where it is a setting") {
  const Document acting = resolved_doc(R"(
Moscow PROPN NNP 2 nsubj B-LOC
rejected=reject VERB VBD 0 root
the DET DT 4 det
plan NOUN NN 2 obj
. PUNCT . 2 punct
)");
  CHECK(actor_of(acting, "Moscow") == "country/RUS");
  const Document setting = resolved_doc(R"(
They PRON PRP 2 nsubj
met=meet VERB VBD 0 root
in ADP IN 4 case
Moscow PROPN NNP 2 obl B-LOC
. PUNCT . 2 punct
)");
  CHECK(actor_of(setting, "Moscow") == "");
}

TEST_CASE("longer phrases that hold a country's word are no country") {
  const Document doc = resolved_doc(R"(
Latin ADJ JJ 2 amod
American ADJ JJ 3 amod
leaders=leader NOUN NNS 7 nsubj
from ADP IN 6 case
New PROPN NNP 6 compound B-LOC
Mexico PROPN NNP 3 nmod I-LOC
met=meet VERB VBD 0 root
. PUNCT . 7 punct
)");
  CHECK(doc.actors.empty());
}

TEST_CASE("the longest country name wins") {
  const Document doc = resolved_doc(R"(
South PROPN NNP 2 compound B-LOC
Sudan PROPN NNP 3 nsubj I-LOC
thanked=thank VERB VBD 0 root
Papua PROPN NNP 6 compound B-LOC
New PROPN NNP 6 compound I-LOC
Guinea PROPN NNP 3 obj I-LOC
. PUNCT . 3 punct
)");
  CHECK(actor_of(doc, "South Sudan") == "country/SSD");
  CHECK(actor_of(doc, "Papua New Guinea") == "country/PNG");
  CHECK(doc.actors.size() == 2);
}

TEST_CASE("the government of a country is the country") {
  const Document doc = resolved_doc(R"(
The DET DT 2 det
government NOUN NN 5 nsubj
of ADP IN 4 case
Chad PROPN NNP 2 nmod B-LOC
resigned=resign VERB VBD 0 root
. PUNCT . 5 punct
)");
  CHECK(actor_of(doc, "government of Chad") == "country/TCD");
  CHECK(actor_of(doc, "Chad") == "country/TCD");
}

TEST_CASE("two adjectives of one group give both countries") {
  const Document doc = resolved_doc(R"(
Mexican ADJ JJ 4 amod
and CCONJ CC 3 cc
American ADJ JJ 1 conj
officials=official NOUN NNS 5 nsubj
met=meet VERB VBD 0 root
. PUNCT . 5 punct
)");
  CHECK(find_actor(doc, "country/MEX") != nullptr);
  CHECK(actor_of(doc, "American officials") == "country/USA");
}

TEST_CASE("a language is no country") {
  const Document doc = resolved_doc(R"(
They PRON PRP 2 nsubj
spoke=speak VERB VBD 0 root
in ADP IN 4 case
Spanish PROPN NNP 2 obl
. PUNCT . 2 punct
)");
  CHECK(doc.mentions.empty());
}

TEST_CASE("seats of government are their country") {
  const Document doc = resolved_doc(R"(
The DET DT 3 det
White PROPN NNP 3 compound B-ORG
House PROPN NNP 4 nsubj I-ORG
said=say VERB VBD 0 root
nothing PRON NN 4 obj
. PUNCT . 4 punct
)");
  CHECK(actor_of(doc, "White House") == "country/USA");
  CHECK(doc.actors.size() == 1);
}
