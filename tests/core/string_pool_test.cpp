#include "entente/core/string_pool.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "entente/core/document.hpp"

using namespace entente;

TEST_CASE("equal strings have equal ids") {
  StringPool pool;
  CHECK(pool.intern("") == kEmptyString);
  const StringId id = pool.intern("minister");
  CHECK(pool.intern(std::string("mini") + "ster") == id);
  CHECK(pool[id] == "minister");
}

TEST_CASE("a copy outlives the pool that it was copied from") {
  auto first = std::make_unique<StringPool>();
  const StringId id = first->intern("a word too long for a string to hold inside itself");
  StringPool copy = *first;
  first.reset();
  CHECK(copy.intern("a word too long for a string to hold inside itself") == id);
  CHECK(copy.size() == 2);
}

TEST_CASE("views stay valid when their document is moved by a growing vector") {
  std::vector<Document> documents(1);
  const StringId id = documents[0].strings.intern("a word too long for a string to hold inside itself");
  const std::string_view view = documents[0].strings[id];
  for (int i = 0; i < 20; ++i) documents.emplace_back();
  CHECK(view.data() == documents[0].strings[id].data());
  CHECK(documents[0].strings.intern(view) == id);
}
