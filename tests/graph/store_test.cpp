#include "entente/graph/store.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Store open(const std::string& path, Store::Mode mode = Store::Mode::kWrite) {
  auto store = Store::open(path, mode);
  REQUIRE_MESSAGE(store, (store ? "" : store.error().text()));
  return std::move(*store);
}

void add_all(Store& store, const std::vector<DocumentFacts>& documents) {
  REQUIRE(store.begin());
  for (const DocumentFacts& facts : documents) REQUIRE(store.add(facts, "1"));
  REQUIRE(store.commit());
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace

TEST_CASE("store gives back the graph that went in") {
  const TemporaryFolder folder;
  for (const auto& documents : {visit(), hostile(), random_documents(11, 40, 9)}) {
    CAPTURE(documents.front().info.id);
    const std::string path = folder.path(documents.front().info.id.substr(0, 3));
    Store store = open(path);
    add_all(store, documents);
    const auto graph = store.load({});
    REQUIRE(graph);
    CHECK(validate(*graph) == "");
    CHECK(*graph == build(documents));
    CHECK(store.verify());
  }
}

TEST_CASE("store loads what a filter would leave of the graph") {
  const TemporaryFolder folder;
  Store store = open(folder.path("g"));
  const auto documents = random_documents(4, 60, 9);
  add_all(store, documents);
  GraphFilter filter;
  filter.min_confidence = 0.4F;
  filter.labels = {Label::kConsult, Label::kAid, Label::kSpouse, Label::kReject, Label::kAlly};
  filter.factualities = {Factuality::kActual, Factuality::kFuture};
  filter.from = "2020-03";
  for (const bool isolated : {true, false}) {
    filter.keep_isolated = isolated;
    filter.keep_text = isolated;
    CHECK(*store.load(filter) == filtered(build(documents), filter));
  }
}

TEST_CASE("store skips a document that has not changed") {
  const TemporaryFolder folder;
  Store store = open(folder.path("g"));
  const auto facts = visit().front();
  CHECK(*store.add(facts, "1") == Store::Added::kNew);
  CHECK(*store.add(facts, "1") == Store::Added::kUnchanged);
  CHECK(store.counts()->relations == 4);
  CHECK(**store.stored_hash("visit-1") == "1");
  CHECK_FALSE(store.stored_hash("visit-9")->has_value());
}

TEST_CASE("store replaces all that a changed document said, and nothing else") {
  const TemporaryFolder folder;
  Store store = open(folder.path("g"));
  auto documents = visit();
  add_all(store, documents);
  documents[0].relations.resize(1);
  documents[0].actors.erase(documents[0].actors.begin() + 1);
  CHECK(*store.add(documents[0], "2") == Store::Added::kReplaced);
  CHECK(*store.load({}) == build(documents));
  documents[0].actors.clear();
  documents[0].relations.clear();
  CHECK(*store.add(documents[0], "3") == Store::Added::kReplaced);
  CHECK(*store.load({}) == build(documents));
  CHECK(store.counts()->actors == 3);
}

TEST_CASE("store removes a document with the actors that only it knows") {
  const TemporaryFolder folder;
  Store store = open(folder.path("g"));
  add_all(store, visit());
  CHECK(*store.remove("visit-1"));
  CHECK_FALSE(*store.remove("visit-1"));
  CHECK(*store.load({}) == build({visit()[1]}));
  CHECK(store.counts()->actors == 3);
}

TEST_CASE("store grows over several openings") {
  const TemporaryFolder folder;
  for (const DocumentFacts& facts : visit()) REQUIRE(open(folder.path("g")).add(facts, "1"));
  CHECK(*open(folder.path("g"), Store::Mode::kRead).load({}) == build(visit()));
}

TEST_CASE("store forgets a batch that was not committed") {
  const TemporaryFolder folder;
  {
    Store store = open(folder.path("g"));
    REQUIRE(store.add(visit()[0], "1"));
    REQUIRE(store.begin());
    REQUIRE(store.add(visit()[1], "1"));
  }
  CHECK(open(folder.path("g"), Store::Mode::kRead).counts()->documents == 1);
}

TEST_CASE("store makes the same file of the same documents") {
  const TemporaryFolder folder;
  for (const char* name : {"a", "b"}) {
    Store store = open(folder.path(name));
    add_all(store, random_documents(2, 30, 7));
  }
  CHECK(bytes_of(folder.path("a")) == bytes_of(folder.path("b")));
}

TEST_CASE("store keeps no sentences where texts are unwanted") {
  const TemporaryFolder folder;
  Store store = open(folder.path("g"));
  Document doc;
  doc.id = "d";
  doc.text = "Secret words.";
  doc.tokens.resize(2);
  doc.tokens[0].end = 6;
  doc.tokens[1].begin = 7;
  doc.tokens[1].end = 12;
  doc.sentences = {{{0, 2}, {0, 13}, 0, true}};
  doc.actors.resize(2);
  doc.actors[0].id = "person/a";
  doc.actors[1].id = "person/b";
  doc.mentions = {{{0, 1}, 0, 0, MentionKind::kName, 1.0F}, {{1, 2}, 1, 1, MentionKind::kName, 1.0F}};
  doc.relations.resize(1);
  doc.relations[0].subject = 0;
  doc.relations[0].object = 1;
  REQUIRE(store.add(doc, content_hash(doc), false));
  const auto graph = store.load({});
  REQUIRE(graph->edge_count() == 1);
  CHECK(graph->edge(0).best().text == "");
  CHECK(graph->edge(0).best().end == 13);
}

TEST_CASE("content hash tells texts, dates and producers apart") {
  Document doc;
  doc.text = "a";
  const std::string first = content_hash(doc, "1");
  CHECK(first.size() == 16);
  CHECK(content_hash(doc, "1") == first);
  CHECK(content_hash(doc, "2") != first);
  doc.date = "2020-01-01";
  CHECK(content_hash(doc, "1") != first);
  Document moved;
  moved.title = "a";
  CHECK(content_hash(moved, "1") != first);
}
