#include <algorithm>
#include <vector>

#include "doc_builder.hpp"

using namespace entente;

namespace {

/// The ids of all the mentions with these words, sorted by actor.
std::vector<std::string> actors_of(const Document& doc, std::string_view words) {
  std::vector<std::string> out;
  for (const Mention& mention : doc.mentions)
    if (doc.words(mention.tokens) == words) out.push_back(doc.actors[mention.actor].id);
  std::sort(out.begin(), out.end());
  return out;
}

constexpr std::string_view kTwoMet =
    "Merkel PROPN NNP 4 nsubj B-PER\nand CCONJ CC 3 cc\nMacron PROPN NNP 1 conj B-PER\nmet=meet VERB VBD 0 root\n"
    ". PUNCT . 4 punct\n\n";

}  // namespace

TEST_CASE("'they' stands for both of the people joined by 'and'") {
  const Document doc =
      resolved_doc(std::string(kTwoMet) + "They PRON PRP 2 nsubj\nsigned=sign VERB VBD 0 root\n. PUNCT . 2 punct\n");
  CHECK(actors_of(doc, "They") == std::vector<std::string>{"person/macron", "person/merkel"});
}

TEST_CASE("'the two leaders' are the people named last together, 'the two countries' are no people") {
  const Document doc = resolved_doc(std::string(kTwoMet) +
                                    "The DET DT 3 det\ntwo NUM CD 3 nummod\nleaders=leader NOUN NNS 4 nsubj\n"
                                    "praised=praise VERB VBD 0 root\nthe DET DT 7 det\ntwo NUM CD 7 nummod\n"
                                    "countries=country NOUN NNS 4 obj\n. PUNCT . 4 punct\n");
  CHECK(actors_of(doc, "two leaders") == std::vector<std::string>{"person/macron", "person/merkel"});
  CHECK(actors_of(doc, "two countries").empty());
}

TEST_CASE("'they' is nobody where plural nouns without a name stand nearer") {
  const Document doc = resolved_doc(
      "France PROPN NNP 2 nsubj B-LOC\ngrieved=grieve VERB VBD 0 root\n. PUNCT . 2 punct\n\n"
      "Thousands=thousand NOUN NNS 2 nsubj\nmarched=march VERB VBD 0 root\n. PUNCT . 2 punct\n\n"
      "They PRON PRP 2 nsubj\nsang=sing VERB VBD 0 root\n. PUNCT . 2 punct\n");
  CHECK(actors_of(doc, "They").empty());
}

TEST_CASE("a relative pronoun is who its clause hangs on") {
  const Document doc = resolved_doc(
      "Merkel PROPN NNP 6 nsubj B-PER\n, PUNCT , 4 punct\nwho PRON WP 4 nsubj\nled=lead VERB VBD 1 acl:relcl\n"
      ", PUNCT , 4 punct\nleft=leave VERB VBD 0 root\n. PUNCT . 6 punct\n");
  CHECK(actors_of(doc, "who") == std::vector<std::string>{"person/merkel"});
}

TEST_CASE("a relative clause on an apposition is about the name") {
  const Document doc = resolved_doc(
      "Weizmann PROPN NNP 9 nsubj B-PER\n, PUNCT , 4 punct\na DET DT 4 det\nchemist NOUN NN 1 appos\n"
      "whom PRON WP 7 obj\nBritain PROPN NNP 7 nsubj B-LOC\nknew=know VERB VBD 4 acl:relcl\n, PUNCT , 4 punct\n"
      "wrote=write VERB VBD 0 root\n. PUNCT . 9 punct\n");
  CHECK(actors_of(doc, "whom") == std::vector<std::string>{"person/weizmann"});
}

TEST_CASE("'which' is no person, and a question's 'who' is nobody") {
  const Document doc = resolved_doc(
      "Merkel PROPN NNP 2 nsubj B-PER\nspoke=speak VERB VBD 0 root\n, PUNCT , 5 punct\nwhich PRON WDT 5 nsubj\n"
      "helped=help VERB VBD 2 acl:relcl\n. PUNCT . 2 punct\n\nWho PRON WP 2 nsubj\nknows=know VERB VBZ 0 root\n"
      "? PUNCT . 2 punct\n");
  CHECK(actors_of(doc, "which").empty());
  CHECK(actors_of(doc, "Who").empty());
}
