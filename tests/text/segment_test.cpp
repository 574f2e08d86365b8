#include "entente/text/segment.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

/// Words with spaces between them, sentences with " | ".
std::string cut(const std::string& text) {
  Document doc;
  doc.text = text;
  segment(doc);
  CHECK(validate(doc).empty());
  std::string out;
  for (const Sentence& sentence : doc.sentences) {
    if (!out.empty()) out += "| ";
    for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) out += std::string(doc.form(t)) + " ";
  }
  if (!out.empty()) out.pop_back();
  return out;
}

}  // namespace

TEST_CASE("the segmenter cuts words as the English treebanks do") {
  struct Row {
    const char *text, *expected;
  };
  const Row rows[] = {
      {"Merkel doesn't trust Putin's aides.", "Merkel does n't trust Putin 's aides ."},
      {"We can't and we cannot; they’ll be gonna.", "We ca n't and we can not ; they ’ll be gon na ."},
      {"the U.S.-Mexico border", "the U.S. - Mexico border"},
      {"his son-in-law, a non-partisan co-founder", "his son - in - law , a non-partisan co-founder"},
      {"$5,000.50 or 80% by 5pm", "$ 5,000.50 or 80 % by 5 pm"},
      {"(https://example.org/a?b=c).", "( https://example.org/a?b=c ) ."},
  };
  for (const Row& row : rows) CHECK(cut(row.text) == row.expected);
}
