#include "relations/pair_head.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "analysis/tiny_model.hpp"
#include "entente/relations/extractor.hpp"
#include "relations/extraction.hpp"

using namespace entente;
using namespace entente::relations;

namespace {

constexpr std::size_t kSize = 32;

std::shared_ptr<const Model> model_of(const tiny::Writer& writer) {
  const tiny::File file(writer.bytes());
  auto model = Model::load(file.path());
  REQUIRE(model.has_value());
  return *model;
}

std::string refusal(const std::string& settings) {
  const auto head = PairHead::load(model_of(tiny::Maker(1).make_with_relations(settings)));
  return head ? "loaded" : head.error().message;
}

/// A text of one sentence with any tree, any vectors, and actors on some words.
Document any_document(std::mt19937& random, std::uint32_t words, std::uint32_t mentions) {
  Document doc;
  doc.id = "any";
  for (std::uint32_t t = 0; t < words; ++t) {
    Token token;
    token.begin = 2 * t;
    token.end = 2 * t + 1;
    token.form = token.lemma = doc.strings.intern("w");
    token.upos = static_cast<Upos>(random() % static_cast<std::uint32_t>(Upos::kCount));
    token.deprel = static_cast<Deprel>(random() % static_cast<std::uint32_t>(Deprel::kCount));
    token.head = t == 0 ? 0 : static_cast<TokenIndex>(random() % t);
    doc.tokens.push_back(token);
    doc.text += "w ";
  }
  doc.sentences.push_back({{0, words}, {0, 2 * words - 1}, 0, true});
  for (std::uint32_t m = 0; m < mentions; ++m) {
    Actor actor;
    actor.kind = static_cast<ActorKind>(random() % 3);
    actor.id = actor.name = "a" + std::to_string(m);
    doc.actors.push_back(actor);
    const TokenIndex head = m * words / mentions;
    doc.mentions.push_back({{head, head + 1}, head, m, static_cast<MentionKind>(random() % 4), 1.0F});
  }
  doc.vectors.shape(words, kSize);
  std::normal_distribution<float> normal;
  for (std::uint32_t t = 0; t < words; ++t) {
    std::vector<float> row(kSize);
    for (float& x : row) x = normal(random);
    doc.vectors.set(t, row);
  }
  return doc;
}

}  // namespace

TEST_CASE("a model without a relation head is no error") {
  const auto head = PairHead::load(model_of(tiny::Maker(1).make()));
  REQUIRE(head.has_value());
  CHECK_FALSE(head->has_value());
}

TEST_CASE("a relation head whose settings do not fit is refused, and what is wrong is named") {
  CHECK(refusal(tiny::kRelationConfig) == "loaded");
  CHECK(refusal("{") == "damaged model file (its relations.config is no JSON object; fetch it again)");
  std::string settings = tiny::kRelationConfig;
  settings.replace(settings.find("\"heads\": 2"), 10, "\"heads\": 3");
  CHECK(refusal(settings).find("'hidden' of its relations.config") != std::string::npos);
  settings = tiny::kRelationConfig;
  settings.replace(settings.find("\"SPOUSE\""), 8, "\"FRIEND\"");
  CHECK(refusal(settings).find("'labels' of its relations.config") != std::string::npos);
  settings = tiny::kRelationConfig;
  settings.replace(settings.find(", \"SPOUSE\""), 10, "");
  CHECK(refusal(settings).find("relations.output") != std::string::npos);
}

TEST_CASE("whatever the tree, each pair gets probabilities that are at most one together and the same each time") {
  const auto loaded = PairHead::load(model_of(tiny::Maker(2).make_with_relations()));
  REQUIRE((loaded.has_value() && loaded->has_value()));
  const PairHead& head = **loaded;
  PatternSet set;
  const Words words(set);
  std::mt19937 random(7);
  for (const std::uint32_t size : {2U, 3U, 17U, 300U}) {
    const Document doc = any_document(random, size, std::min(size, 6U));
    const Context context(doc, set, words);
    std::vector<MentionIndex> mentions(doc.mentions.size());
    for (std::size_t m = 0; m < mentions.size(); ++m) mentions[m] = static_cast<MentionIndex>(m);
    const Votes votes(doc, head.config(), {});
    const SentencePairs pairs =
        pairs_of(context, head.config(), head.blocks(), votes, doc.sentences[0].tokens, mentions);
    const std::size_t looked_at = std::min<std::size_t>(mentions.size(), 4);
    CHECK(pairs.pairs.size() == looked_at * (looked_at - 1));
    const std::vector<PairScore> scores = head.score(context, pairs);
    const std::vector<PairScore> again = head.score(context, pairs);
    for (std::size_t p = 0; p < scores.size(); ++p) {
      float sum = 0.0F;
      for (const float x : scores[p].labels) {
        CHECK(std::isfinite(x));
        sum += x;
      }
      CHECK(sum <= 1.0001F);
      CHECK(scores[p].labels == again[p].labels);
      CHECK(scores[p].trigger < size);
    }
  }
}

TEST_CASE("relations of the head hold between actors that fit, and valid documents stay valid") {
  Knowledge knowledge;
  auto head = PairHead::load(model_of(tiny::Maker(3).make_with_relations()));
  REQUIRE(head.has_value());
  knowledge.head = std::move(*head);
  std::mt19937 random(11);
  std::size_t found = 0;
  for (int round = 0; round < 40; ++round) {
    Document doc = any_document(random, 1 + static_cast<std::uint32_t>(random() % 40),
                                1 + static_cast<std::uint32_t>(random() % 6));
    doc.relations = extract(doc, knowledge);
    found += doc.relations.size();
    CHECK(validate(doc).empty());
    for (const Relation& r : doc.relations) {
      CHECK(r.rule == "model");
      CHECK(kinds_fit(r.label, doc.actors[doc.mentions[r.subject].actor].kind,
                      doc.actors[doc.mentions[r.object].actor].kind));
    }
  }
  CHECK(found > 0);
}

TEST_CASE("sentences behind the last word vector, and endless ones, are left to the patterns") {
  Knowledge knowledge;
  auto head = PairHead::load(model_of(tiny::Maker(3).make_with_relations()));
  REQUIRE(head.has_value());
  knowledge.head = std::move(*head);
  std::mt19937 random(5);
  Document shorter = any_document(random, 20, 5);
  shorter.vectors.shape(19, kSize);
  CHECK(extract(shorter, knowledge).empty());
  CHECK(extract(any_document(random, 1200, 5), knowledge).empty());
}

TEST_CASE("a document without word vectors is left to the patterns") {
  Knowledge knowledge;
  auto head = PairHead::load(model_of(tiny::Maker(3).make_with_relations()));
  REQUIRE(head.has_value());
  knowledge.head = std::move(*head);
  std::mt19937 random(5);
  Document doc = any_document(random, 20, 5);
  doc.vectors.clear();
  CHECK(extract(doc, knowledge).empty());
}
