#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

#include "entente/graph/store.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void fill(const std::string& path, const std::vector<DocumentFacts>& documents, const std::string& hash = "1") {
  auto store = Store::open(path, Store::Mode::kWrite);
  REQUIRE(store);
  REQUIRE(store->begin());
  for (const DocumentFacts& facts : documents) REQUIRE(store->add(facts, hash));
  REQUIRE(store->commit());
}

std::string merged(const TemporaryFolder& folder, const std::vector<std::string>& parts) {
  static int number = 0;
  std::string path = folder.path(numbered("merged", static_cast<std::size_t>(++number)));
  const auto done = Store::merge(parts, path);
  REQUIRE_MESSAGE(done, (done ? "" : done.error().text()));
  return path;
}

}  // namespace

TEST_CASE("merge makes the same bytes of its parts in any order and grouping") {
  for (std::uint32_t seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    const TemporaryFolder folder;
    const auto documents = random_documents(seed, 30, 8);
    std::mt19937 random(seed);
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < 4; ++p) {
      std::vector<DocumentFacts> some;
      for (const DocumentFacts& facts : documents)
        if (random() % 2 == 0) some.push_back(facts);
      std::shuffle(some.begin(), some.end(), random);
      for (DocumentFacts& facts : some) {  // versions of one document, and the same one read in another order
        if (random() % 3 == 0) facts.info.title = numbered("Title ", random() % 3);
        std::shuffle(facts.relations.begin(), facts.relations.end(), random);
      }
      parts.push_back(folder.path(numbered("part", p)));
      fill(parts.back(), some, numbered("", random() % 2));
    }
    const std::string all = bytes_of(merged(folder, parts));
    for (int round = 0; round < 4; ++round) {
      std::shuffle(parts.begin(), parts.end(), random);
      CHECK(bytes_of(merged(folder, parts)) == all);
      const std::string left = merged(folder, {parts[0], parts[1]});
      CHECK(bytes_of(merged(folder, {left, parts[2], parts[3]})) == all);
      const std::string right = merged(folder, {parts[2], parts[3]});
      CHECK(bytes_of(merged(folder, {left, right})) == all);
      CHECK(bytes_of(merged(folder, {right, left, parts[0]})) == all);
    }
  }
}

TEST_CASE("merge of disjoint parts is the store of all documents") {
  const TemporaryFolder folder;
  const auto documents = random_documents(3, 40, 9);
  fill(folder.path("a"), {documents.begin(), documents.begin() + 20});
  fill(folder.path("b"), {documents.begin() + 20, documents.end()});
  auto store = Store::open(merged(folder, {folder.path("a"), folder.path("b")}), Store::Mode::kRead);
  REQUIRE(store);
  CHECK(store->verify());
  CHECK(*store->load({}) == build(documents));
}

TEST_CASE("merge overwrites nothing and leaves nothing where a part is bad") {
  const TemporaryFolder folder;
  fill(folder.path("a"), visit());
  CHECK(Store::merge({folder.path("a")}, folder.path("a")).error().text() ==
        folder.path("a") + ": exists already (name a new file; it may be a part of the next merge)");
  std::ofstream(folder.path("bad")) << std::string(5000, 'x');
  CHECK_FALSE(Store::merge({folder.path("a"), folder.path("bad")}, folder.path("c")));
  CHECK_FALSE(Store::open(folder.path("c"), Store::Mode::kRead));
}
