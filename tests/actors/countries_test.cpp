#include "entente/actors/countries.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace entente;

namespace {

const CountryTable& table() {
  static const auto loaded = CountryTable::load(ENTENTE_SOURCE_DIR "/data");
  REQUIRE(loaded.has_value());
  return *loaded;
}

const Country& country(std::string_view iso3) {
  const int index = table().find(iso3);
  REQUIRE(index >= 0);
  return table().all()[static_cast<std::size_t>(index)];
}

bool has(const std::vector<std::string>& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// Territories that share their people's word with a state, or have no inhabitants.
const std::set<std::string> kNoAdjective = {"ATF", "BES", "BVT", "COG", "DMA", "GGY", "HMD", "IOT", "JEY",
                                            "MAF", "MNP", "REU", "SCG", "SJM", "UMI", "VGB", "VIR"};

}  // namespace

TEST_CASE("every country has a name and a word for its people") {
  CHECK(table().all().size() >= 250);
  for (const Country& c : table().all()) {
    CAPTURE(c.iso3);
    CHECK_FALSE(c.name.empty());
    if (kNoAdjective.count(c.iso3) == 0) CHECK_FALSE(c.adjectives.empty());
  }
}

TEST_CASE("no name, adjective, people or capital belongs to two countries") {
  using Owners = std::map<std::string, std::string>;
  Owners names;
  Owners adjectives;
  Owners people;
  Owners capitals;
  const auto claim = [](Owners& owners, const std::vector<std::string>& words, const Country& c) {
    for (const std::string& word : words) {
      const auto [at, fresh] = owners.emplace(word, c.iso3);
      CAPTURE(word);
      CHECK_MESSAGE((fresh || at->second == c.iso3), at->second << " and " << c.iso3);
    }
  };
  for (const Country& c : table().all()) {
    claim(names, {c.name}, c);
    claim(names, c.names, c);
    claim(adjectives, c.adjectives, c);
    claim(people, c.people, c);
    if (c.until == 0) claim(capitals, c.capitals, c);
  }
}

TEST_CASE("states of today have a capital that may act for them") {
  for (const char* iso3 :
       {"MEX", "USA", "RUS", "CHN", "FRA", "GBR", "DEU", "UKR", "KOR", "PRK", "IRN", "XKX", "TWN", "BOL"})
    CHECK_FALSE(country(iso3).capitals.empty());
}

TEST_CASE("common other names are known") {
  CHECK(has(country("USA").names, "U.S."));
  CHECK(has(country("GBR").names, "Britain"));
  CHECK(has(country("CZE").names, "Czech Republic"));
  CHECK(has(country("TUR").names, "Türkiye"));
  CHECK(has(country("CIV").names, "Côte d'Ivoire"));
  CHECK(has(country("SUN").names, "USSR"));
  CHECK(has(country("NLD").people, "Dutchman"));
  CHECK(country("SUN").until == 1991);
}

TEST_CASE("an unknown code is no country") {
  CHECK(table().find("ZZZ") == -1);
  CHECK(table().find("") == -1);
}

TEST_CASE("former states have their years and successors, and states of today have none") {
  const auto table = CountryTable::load(ENTENTE_SOURCE_DIR "/data");
  REQUIRE(table.has_value());
  for (const Country& country : (*table).all()) {
    CAPTURE(country.iso3);
    CHECK((country.until != 0) == (country.since != 0));
    CHECK((country.until != 0) == !country.successors.empty());
    for (const std::string& successor : country.successors) {
      const int index = (*table).find(successor);
      REQUIRE(index >= 0);
      CHECK((*table).all()[static_cast<std::size_t>(index)].until == 0);
    }
  }
}

TEST_CASE("a country is its former state on the days when that existed") {
  const auto table = CountryTable::load(ENTENTE_SOURCE_DIR "/data");
  REQUIRE(table.has_value());
  const auto on = [&](std::string_view iso3, std::string_view day) {
    return (*table).all()[static_cast<std::size_t>((*table).on((*table).find(iso3), day))].iso3;
  };
  CHECK(on("RUS", "1962-10-28") == "SUN");
  CHECK(on("RUS", "1914-07-28") == "RUS");
  CHECK(on("RUS", "2024-01-01") == "RUS");
  CHECK(on("RUS", "") == "RUS");
  CHECK(on("UKR", "1962-10-28") == "UKR");
  CHECK(on("DEU", "1962-10-28") == "DEU");
  CHECK(on("CZE", "1968-08-21") == "CSK");
}
