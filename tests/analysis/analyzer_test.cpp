#include "entente/analysis/analyzer.hpp"

#include <doctest/doctest.h>

#include "analysis/tiny_model.hpp"

using namespace entente;

namespace {

std::shared_ptr<const Model> tiny_model(unsigned seed = 1) {
  const tiny::File file(tiny::Maker(seed).make().bytes());
  auto model = Model::load(file.path());
  REQUIRE(model.has_value());
  return *model;  // the mapping outlives the file's name
}

/// A document of the words given, a sentence a list.
Document document(const std::vector<std::vector<std::string>>& sentences) {
  Document doc;
  for (const auto& words : sentences) {
    Sentence sentence;
    sentence.tokens.begin = static_cast<TokenIndex>(doc.tokens.size());
    sentence.bytes.begin = static_cast<std::uint32_t>(doc.text.size());
    for (const std::string& word : words) {
      Token token;
      token.begin = static_cast<std::uint32_t>(doc.text.size());
      doc.text += word;
      token.end = static_cast<std::uint32_t>(doc.text.size());
      token.form = doc.strings.intern(word);
      doc.text += ' ';
      doc.tokens.push_back(token);
    }
    sentence.tokens.end = static_cast<TokenIndex>(doc.tokens.size());
    sentence.bytes.end = static_cast<std::uint32_t>(doc.text.size());
    doc.sentences.push_back(sentence);
  }
  return doc;
}

std::vector<std::string> words(std::size_t count) {
  const char* const some[] = {"The", "treaty", "ending", "war", "was", "signed", "in", "Oslo", ",", "1918", "."};
  std::vector<std::string> all;
  for (std::size_t i = 0; i < count; ++i) all.emplace_back(some[(i * i + i / 7) % std::size(some)]);
  return all;
}

std::size_t roots(const Document& doc, const Sentence& sentence) {
  std::size_t found = 0;
  for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
    if (doc.tokens[t].head == t) ++found;
  return found;
}

}  // namespace

TEST_CASE("every word gets tags, lemma and a place in a tree with one root") {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    Analyzer analyzer(tiny_model(seed));
    Document doc = document({words(11), words(1), words(30)});
    analyzer.analyze(doc);
    CHECK(validate(doc) == "");
    for (const Sentence& sentence : doc.sentences) {
      CHECK(roots(doc, sentence) == 1);
      for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
        CHECK(doc.tokens[t].lemma != kEmptyString);
        CHECK(doc.tokens[t].xpos != kEmptyString);
        CHECK((doc.tokens[t].head == t) == (doc.tokens[t].deprel == Deprel::kRoot));
      }
    }
    for (const Name& name : doc.names) CHECK((name.confidence > 0.0F && name.confidence <= 1.0F));
  }
}

TEST_CASE("a sentence is analysed alike alone and among others") {
  Analyzer analyzer(tiny_model());
  std::vector<std::vector<std::string>> sentences;
  for (std::size_t i = 0; i < 60; ++i) sentences.push_back(words(1 + i % 23));
  Document together = document(sentences);
  analyzer.analyze(together);
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    Document alone = document({sentences[s]});
    analyzer.analyze(alone);
    const TokenIndex begin = together.sentences[s].tokens.begin;
    for (TokenIndex t = 0; t < alone.tokens.size(); ++t) {
      const Token& a = alone.tokens[t];
      const Token& b = together.tokens[begin + t];
      CHECK(a.head + begin == b.head);
      CHECK(a.deprel == b.deprel);
      CHECK(a.upos == b.upos);
      CHECK(alone.lemma(t) == together.lemma(begin + t));
    }
  }
}

TEST_CASE("a sentence longer than a window is one tree of its windows' trees") {
  Analyzer analyzer(tiny_model());
  Document doc = document({words(5000), words(3)});
  analyzer.analyze(doc);
  CHECK(validate(doc) == "");
  CHECK(roots(doc, doc.sentences[0]) == 1);
  CHECK(roots(doc, doc.sentences[1]) == 1);
}

TEST_CASE("empty documents and empty sentences are left alone") {
  Analyzer analyzer(tiny_model());
  Document nothing;
  analyzer.analyze(nothing);
  CHECK(nothing.names.empty());
  Document doc = document({{}, {"War"}, {}});
  analyzer.analyze(doc);
  CHECK(validate(doc) == "");
  CHECK(doc.tokens[0].head == 0);
}

TEST_CASE("analysing again gives the same and does not pile up names") {
  Analyzer analyzer(tiny_model());
  Document doc = document({words(40)});
  analyzer.analyze(doc);
  const std::vector<Token> before = doc.tokens;
  const std::size_t names = doc.names.size();
  analyzer.analyze(doc);
  CHECK(doc.names.size() == names);
  for (TokenIndex t = 0; t < before.size(); ++t) CHECK(doc.tokens[t].head == before[t].head);
}

TEST_CASE("a lemma exception overrules the scripts") {
  Analyzer analyzer(tiny_model());
  Document doc = document({{"Oslo"}});
  analyzer.analyze(doc);
  CHECK(doc.lemma(0) == "Oslo");
}

TEST_CASE("odd words do no harm") {
  Analyzer analyzer(tiny_model());
  Document doc = document({{std::string(100000, 'a'), "\xFF\xFE", "", "\n", "日本", std::string(5000, '.'), "\u0301"}});
  analyzer.analyze(doc);
  CHECK(validate(doc) == "");
}
