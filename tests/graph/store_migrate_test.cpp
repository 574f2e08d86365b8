#include <doctest/doctest.h>
#include <sqlite3.h>

#include <string>

#include "entente/graph/store.hpp"
#include "graph/schema_1.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A connection that knows the program's own SQL function.
struct Database {
  explicit Database(const std::string& path) {
    REQUIRE(sqlite3_open(path.c_str(), &handle) == SQLITE_OK);
    run("PRAGMA foreign_keys = OFF");
  }
  Database(const Database&) = delete;
  ~Database() { sqlite3_close(handle); }
  void run(const std::string& sql) {
    char* problem = nullptr;
    const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem);
    REQUIRE_MESSAGE(code == SQLITE_OK, (problem == nullptr ? "" : problem));
  }
  std::string ask(const std::string& sql) {
    std::string text;
    sqlite3_exec(
        handle, sql.c_str(),
        [](void* to, int, char** values, char**) {
          *static_cast<std::string*>(to) += values[0] == nullptr ? "NULL;" : std::string(values[0]) + ";";
          return 0;
        },
        &text, nullptr);
    return text;
  }
  sqlite3* handle = nullptr;
};

/// A store as the first program wrote it.
void write_old(const std::string& path, const std::string& now) {
  Database db(path);
  db.run(kSchema1);
  db.run("ATTACH '" + now + "' AS n");
  db.run(
      "INSERT INTO main.documents SELECT doc, id, hash, title, date, source, url FROM n.documents;"
      "INSERT INTO main.actors SELECT actor, id, kind FROM n.actors;"
      "INSERT INTO main.descriptions SELECT * FROM n.descriptions; INSERT INTO main.names SELECT * FROM n.names;"
      "INSERT INTO main.sentences SELECT doc, number, first_byte, end_byte, text FROM n.sentences;"
      "INSERT INTO main.relations SELECT NULL, doc, sentence & 16777215, subject, label, object, factuality, "
      "reciprocal, subject_text, subject_begin, subject_end, object_text, object_begin, object_end, predicate, mode, "
      "attribution, date, confidence, rule FROM n.relations ORDER BY relation;"
      "PRAGMA main.application_id = 1164866670; PRAGMA main.user_version = 1;");
}

const char* const kActors =
    "SELECT id || kind || name || folded || iso3 || country || role || sector FROM actors ORDER BY id";

}  // namespace

TEST_CASE("store of the first schema is read as it is and brought up to date by the first writer") {
  const TemporaryFolder folder;
  const auto documents = random_documents(5, 40, 9);
  {
    auto store = Store::open(folder.path("now"), Store::Mode::kWrite);
    REQUIRE(store);
    for (const DocumentFacts& facts : documents) REQUIRE(store->add(facts, "1"));
  }
  write_old(folder.path("old"), folder.path("now"));
  {
    auto store = Store::open(folder.path("old"), Store::Mode::kRead);
    REQUIRE_MESSAGE(store, (store ? "" : store.error().text()));
    CHECK(*store->load({}) == build(documents));
  }
  CHECK(Database(folder.path("old")).ask("PRAGMA user_version") == "1;");
  {
    auto store = Store::open(folder.path("old"), Store::Mode::kWrite);
    REQUIRE(store);
    CHECK(*store->add(documents[0], "1") == Store::Added::kUnchanged);
    CHECK(*store->load({}) == build(documents));
    CHECK(store->verify());
  }
  Database old(folder.path("old"));
  Database now(folder.path("now"));
  CHECK(old.ask("PRAGMA user_version") == "2;");
  CHECK(old.ask(kActors) == now.ask(kActors));
  CHECK(old.ask("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY 1") ==
        now.ask("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY 1"));
  CHECK(now.ask("SELECT count(*) FROM sentences_index WHERE sentences_index MATCH 'sentence'") ==
        old.ask("SELECT count(*) FROM sentences_index WHERE sentences_index MATCH 'sentence'"));
}

TEST_CASE("store describes actors by what the remaining documents say") {
  const TemporaryFolder folder;
  const auto documents = random_documents(6, 40, 9);
  const std::vector<DocumentFacts> kept(documents.begin() + 20, documents.end());
  for (const bool batch : {false, true}) {
    const std::string path = folder.path(batch ? "batch" : "single");
    auto store = Store::open(path, Store::Mode::kWrite);
    REQUIRE(store);
    for (const DocumentFacts& facts : documents) REQUIRE(store->add(facts, "1"));
    if (batch) REQUIRE(store->begin());
    for (std::size_t i = 0; i < 20; ++i) CHECK(*store->remove(documents[i].info.id));
    if (batch) REQUIRE(store->commit());
    auto fresh = Store::open(path + "-fresh", Store::Mode::kWrite);
    for (const DocumentFacts& facts : kept) REQUIRE(fresh->add(facts, "1"));
    CHECK(Database(path).ask(kActors) == Database(path + "-fresh").ask(kActors));
    CHECK(Database(path).ask("SELECT count(*) FROM sentences_index WHERE sentences_index MATCH 'sentence'") ==
          Database(path + "-fresh").ask("SELECT count(*) FROM sentences"));
    CHECK(store->verify());
  }
}
