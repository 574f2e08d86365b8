#include "entente/actors/titles.hpp"

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("a title is found by its longest ending") {
  const auto titles = TitleTable::load(ENTENTE_SOURCE_DIR "/data");
  REQUIRE(titles.has_value());
  const Title* minister = (*titles).find_ending("mexican foreign minister");
  REQUIRE(minister != nullptr);
  CHECK(minister->kind == TitleKind::kMinister);
  CHECK((*titles).find("vice president")->kind == TitleKind::kDeputy);
  CHECK((*titles).find_ending("blue sky") == nullptr);
  CHECK((*titles).find_ending("") == nullptr);
}

TEST_CASE("a title may tell the gender") {
  const auto titles = TitleTable::load(ENTENTE_SOURCE_DIR "/data");
  REQUIRE(titles.has_value());
  CHECK((*titles).find("queen")->gender == Gender::kFemale);
  CHECK((*titles).find("mr.")->gender == Gender::kMale);
  CHECK((*titles).find("president")->gender == Gender::kUnknown);
}

TEST_CASE("a missing table is told with its path") {
  const auto titles = TitleTable::load("/nowhere");
  REQUIRE_FALSE(titles.has_value());
  CHECK(titles.error().code == ErrorCode::kNotFound);
  CHECK(titles.error().where == "/nowhere/actors/titles.tsv");
}
