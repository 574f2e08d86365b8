// The examples of docs/query.md and docs/store.md run.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "entente/graph/store.hpp"
#include "entente/query/cypher.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The fenced blocks of that language.
std::vector<std::string> examples(const std::string& file, const std::string& language) {
  std::ifstream in(std::string(ENTENTE_SOURCE_DIR) + "/docs/" + file);
  std::vector<std::string> found;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line == "```" + language) {
      inside = true;
      found.emplace_back();
    } else if (line == "```") {
      inside = false;
    } else if (inside) {
      found.back() += line + "\n";
    }
  }
  return found;
}

}  // namespace

TEST_CASE("examples of the documentation run") {
  const TemporaryFolder folder;
  {
    auto store = Store::open(folder.path("g"), Store::Mode::kWrite);
    REQUIRE(store);
    for (const DocumentFacts& facts : visit()) REQUIRE(store->add(facts, "1"));
  }
  auto engine = Engine::open(folder.path("g"));
  REQUIRE(engine);
  const auto queries = examples("query.md", "cypher");
  CHECK(queries.size() >= 6);
  for (const std::string& query : queries) {
    CAPTURE(query);
    const auto table = engine->cypher(query);
    CHECK_MESSAGE(table, (table ? "" : table.error().text()));
    if (table) CHECK(!table->rows.empty());
  }
  for (const std::string& block : examples("store.md", "sql")) {
    std::istringstream in(block);
    for (std::string query; std::getline(in, query, ';');) {
      if (query.find("SELECT") == std::string::npos) continue;
      CAPTURE(query);
      const auto table = engine->sql(query);
      CHECK_MESSAGE(table, (table ? "" : table.error().text()));
    }
  }
}
