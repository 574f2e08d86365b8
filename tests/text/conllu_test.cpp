#include "entente/text/conllu.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

std::string line(const char* id, const char* form, const char* head, const char* deprel, const char* misc = "_") {
  return std::string(id) + "\t" + form + "\t_\t_\t_\t_\t" + head + "\t" + deprel + "\t_\t" + misc + "\n";
}

std::string error_of(const std::string& content) {
  const auto parsed = parse_conllu(content, "dir/file.conllu");
  return parsed ? "" : parsed.error().text();
}

}  // namespace

TEST_CASE("a CoNLL-U sentence's words stand at their bytes in its text") {
  const std::string content =
      "# newdoc id = talks\n# text = Merkel didn't call  Macron.\n" + line("1", "Merkel", "4", "nsubj", "NER=B-PER") +
      line("2-3", "didn't", "_", "_") + line("2", "did", "4", "aux") + line("3", "n't", "4", "advmod") +
      line("4", "call", "0", "root") + line("5", "Macron", "4", "obj", "NER=B-PER|SpaceAfter=No") +
      line("6", ".", "4", "punct") + "\n";
  const auto parsed = parse_conllu(content, "x.conllu");
  REQUIRE(parsed);
  REQUIRE((*parsed).size() == 1);
  const Document& doc = (*parsed)[0].doc;
  CHECK(doc.id == "talks");
  CHECK(validate(doc).empty());
  REQUIRE(doc.tokens.size() == 6);
  for (TokenIndex t = 0; t < 6; ++t) CHECK(doc.words({t, t + 1}) == doc.form(t));
  CHECK_FALSE(doc.tokens[1].space_after);
  CHECK(doc.tokens[2].space_after);
  CHECK_FALSE(doc.tokens[4].space_after);
  CHECK(doc.tokens[3].head == 3);
  CHECK(doc.tokens[0].head == 3);
  CHECK(doc.tokens[0].deprel == Deprel::kNsubj);
  REQUIRE(doc.names.size() == 2);
  CHECK(doc.names[1].tokens == TokenSpan{4, 5});
  REQUIRE((*parsed)[0].extra_lines.size() == 1);
  CHECK((*parsed)[0].extra_lines[0].first == 1);
}

TEST_CASE("words that do not spell their multiword token share its bytes") {
  const auto parsed =
      parse_conllu("# text = Va al mar\n" + line("1", "Va", "_", "_") + line("2-3", "al", "_", "_") +
                       line("2", "a", "_", "_") + line("3", "el", "_", "_") + line("4", "mar", "_", "_"),
                   "dir/sea.conllu");
  REQUIRE(parsed);
  const Document& doc = (*parsed)[0].doc;
  CHECK(doc.id == "sea");
  CHECK(doc.form(2) == "el");
  CHECK(doc.tokens[1].begin == 3);
  CHECK(doc.tokens[2].end == 5);
  CHECK(doc.tokens[2].head == kNone);
}

TEST_CASE("text is built from forms where the comment is missing or does not fit") {
  const std::string words =
      line("1", "Hello", "_", "_", "SpaceAfter=No") + line("2", "!", "_", "_") + line("3", "Bye", "_", "_");
  for (const char* comment : {"", "# text = something else\n"}) {
    const auto parsed = parse_conllu(comment + words, "x");
    REQUIRE(parsed);
    CHECK((*parsed)[0].doc.text == "Hello! Bye");
  }
}

TEST_CASE("each newdoc is a document, each newpar a paragraph") {
  const std::string word = line("1", "A", "0", "root") + "\n";
  const auto parsed =
      parse_conllu("# newdoc id = a\n# newpar\n" + word + word + "# newpar\n" + word + "# newdoc\n" + word, "f.conllu");
  REQUIRE(parsed);
  REQUIRE((*parsed).size() == 2);
  CHECK((*parsed)[0].doc.sentences.size() == 3);
  CHECK((*parsed)[0].doc.paragraphs.size() == 2);
  CHECK((*parsed)[0].doc.sentences[2].paragraph == 1);
  CHECK((*parsed)[0].doc.text == "A\nA\nA");
  CHECK((*parsed)[1].doc.id == "f-2");
}

TEST_CASE("an unknown relation falls back to its universal part, else to dep") {
  const auto parsed =
      parse_conllu(line("1", "A", "0", "root") + line("2", "B", "1", "nsubj:odd") + line("3", "C", "1", "odd"), "x");
  REQUIRE(parsed);
  CHECK((*parsed)[0].doc.tokens[1].deprel == Deprel::kNsubj);
  CHECK((*parsed)[0].doc.tokens[2].deprel == Deprel::kDep);
}

TEST_CASE("CoNLL-U errors name file and line") {
  CHECK(error_of("1\tA\n") == "dir/file.conllu:1: 2 columns (CoNLL-U has 10, with tabs between them)");
  CHECK(error_of("# c\n" + line("2", "A", "0", "root")) == "dir/file.conllu:2: bad id \"2\" (expected 1)");
  CHECK(error_of(line("1", "A", "7", "root")) == "dir/file.conllu:1: head \"7\" outside the sentence (0 to 1)");
  CHECK(error_of(line("1", "A", "1", "root")) == "dir/file.conllu:1: a word that is its own head");
  CHECK(error_of(line("1", "A", "2", "dep") + line("2", "B", "1", "dep")) == "dir/file.conllu:1: cycle of heads");
  CHECK(error_of(line("1-3", "AB", "_", "_") + line("1", "A", "_", "_") + "\n").find("multiword") != std::string::npos);
}

TEST_CASE("an empty node at a sentence's end and Windows line ends are read") {
  const auto parsed = parse_conllu(
      "\xEF\xBB\xBF" + line("1", "A", "0", "root") + line("1.1", "B", "_", "_") + "\r\n" + line("1", "C", "0", "root"),
      "x");
  REQUIRE(parsed);
  CHECK((*parsed)[0].doc.sentences.size() == 2);
  CHECK((*parsed)[0].extra_lines[0].first == 1);
}
