#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "entente/graph/filter.hpp"
#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("merge gives the same graph in any order and grouping") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const auto documents = random_documents(seed, 9, 6);
    const Graph all = build(documents);
    REQUIRE(validate(all) == "");
    const Graph a = build({documents.begin(), documents.begin() + 3});
    const Graph b = build({documents.begin() + 3, documents.begin() + 6});
    const Graph c = build({documents.begin() + 6, documents.end()});
    CHECK(merge(a, b) == merge(b, a));
    CHECK(merge(merge(a, b), c) == all);
    CHECK(merge(a, merge(b, c)) == all);
    CHECK(merge(merge(c, a), b) == all);
  }
}

TEST_CASE("merge with itself, with a part or with nothing changes nothing") {
  const auto documents = random_documents(7, 9, 6);
  const Graph all = build(documents);
  CHECK(merge(all, all) == all);
  CHECK(merge(all, build({documents.begin(), documents.begin() + 4})) == all);
  CHECK(merge(all, Graph()) == all);
}

TEST_CASE("builder gives the same graph for documents in any order") {
  auto documents = random_documents(3, 12, 5);
  const Graph all = build(documents);
  std::mt19937 random(1);
  for (int round = 0; round < 10; ++round) {
    std::shuffle(documents.begin(), documents.end(), random);
    CHECK(build(documents) == all);
  }
}

TEST_CASE("merge fills in texts that one side left out") {
  const Graph full = build(visit());
  GraphFilter filter;
  filter.keep_text = false;
  const Graph bare = filtered(full, filter);
  CHECK(bare.edge(0).best().text == "");
  CHECK(merge(full, bare) == full);
}
