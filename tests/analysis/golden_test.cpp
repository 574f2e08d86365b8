/// The engine against PyTorch's answers for the same model (tests/analysis/update_golden.sh): sentences of our own.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "entente/analysis/analyzer.hpp"
#include "entente/analysis/conllu_writer.hpp"
#include "entente/text/conllu.hpp"

using namespace entente;

namespace {

const std::string kModel = ENTENTE_SOURCE_DIR "/data/model/accurate.model";
const std::string kGolden = ENTENTE_SOURCE_DIR "/tests/analysis/golden/news.conllu";

std::vector<ConlluDocument> read_golden() {
  std::ifstream file(kGolden, std::ios::binary);
  const std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  auto documents = parse_conllu(content, kGolden);
  REQUIRE(documents.has_value());
  return *std::move(documents);
}

std::vector<std::string> names_of(const Document& doc) {
  std::vector<std::string> names;
  for (const Name& name : doc.names)
    names.push_back(std::to_string(name.tokens.begin) + " " + std::string(doc.words(name.tokens)) + " " +
                    std::string(to_string(name.kind)));
  return names;
}

}  // namespace

TEST_CASE("the analysis is that of the network it was trained as" * doctest::skip(!std::filesystem::exists(kModel))) {
  const auto model = Model::load(kModel);
  REQUIRE(model.has_value());
  Analyzer analyzer(*model);
  std::size_t words = 0;
  std::vector<ConlluDocument> expected = read_golden();
  std::vector<ConlluDocument> analysed = read_golden();
  for (std::size_t d = 0; d < expected.size(); ++d) {
    const Document& want = expected[d].doc;
    Document& doc = analysed[d].doc;
    analyzer.analyze(doc);
    CHECK(validate(doc) == "");
    for (TokenIndex t = 0; t < want.tokens.size(); ++t, ++words) {
      CAPTURE(t);
      CAPTURE(want.form(t));
      CHECK(doc.lemma(t) == want.lemma(t));
      CHECK(to_string(doc.tokens[t].upos) == to_string(want.tokens[t].upos));
      CHECK(doc.strings[doc.tokens[t].xpos] == want.strings[want.tokens[t].xpos]);
      CHECK(doc.strings[doc.tokens[t].feats] == want.strings[want.tokens[t].feats]);
      CHECK(doc.tokens[t].head == want.tokens[t].head);
      CHECK(to_string(doc.tokens[t].deprel) == to_string(want.tokens[t].deprel));
    }
    CHECK(names_of(doc) == names_of(want));
  }
  CHECK(words > 500);
}
