#include "entente/graph/shingles.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// `words` words of a made-up language; the same seed gives the same text.
std::string text_of(std::uint32_t seed, std::size_t words) {
  std::mt19937 random(seed);
  std::string text;
  for (std::size_t i = 0; i < words; ++i) text += numbered(" W", random() % 3000);
  return text;
}

std::vector<std::uint32_t> originals_of(const std::vector<std::string>& texts) {
  std::vector<Sketch> sketches;
  for (const std::string& text : texts) sketches.push_back(sketch_of(text));
  std::vector<const Sketch*> views;
  for (const Sketch& sketch : sketches) views.push_back(&sketch);
  return originals(views);
}

}  // namespace

TEST_CASE("sketch does not see case, punctuation and typographic quotes") {
  CHECK(sketch_of("The \"old\" minister didn't resign, he said - twice.") ==
        sketch_of("the “old” Minister didn’t resign he said — twice"));
  CHECK(sketch_of("One two three four").empty());
}

TEST_CASE("containment finds shortened copies and tells other texts apart") {
  const std::string story = text_of(1, 600);
  const std::string cut = story.substr(0, story.size() / 2);
  CHECK(containment(sketch_of(story), sketch_of(cut)) > kCopyContainment);
  CHECK(containment(sketch_of(text_of(2, 40) + story), sketch_of(story + text_of(3, 60))) > kCopyContainment);
  CHECK(containment(sketch_of(story), sketch_of(text_of(2, 600))) < 0.1);
  CHECK(containment({}, sketch_of(story)) == 0.0);
}

TEST_CASE("copies name the first text of their kind, never another copy") {
  const std::string a = text_of(1, 400);
  const std::string b = text_of(2, 400);
  CHECK(originals_of({a, b, a + text_of(5, 30), "short", text_of(6, 20) + b, a.substr(0, 1200), "short"}) ==
        std::vector<std::uint32_t>{0, 1, 0, 3, 1, 0, 6});
}

TEST_CASE("an edge counts near copies of one story once and all documents besides") {
  std::vector<DocumentFacts> documents;
  for (int i = 0; i < 4; ++i) {
    DocumentFacts facts = document(numbered("paper-", static_cast<std::size_t>(i)), "2020-01-01");
    facts.info.sketch = sketch_of(text_of(i == 3 ? 9 : 8, 300) + text_of(static_cast<std::uint32_t>(20 + i), 20));
    facts.relations = {relation("person/a", Label::kConsult, "person/b")};
    documents.push_back(std::move(facts));
  }
  const Graph graph = build(documents);
  REQUIRE(graph.edge_count() == 1);
  CHECK(graph.edge(0).documents == 4);
  CHECK(graph.edge(0).independent == 2);
  CHECK(graph.original(2) == 0);
  CHECK(graph.original(3) == 3);
}
