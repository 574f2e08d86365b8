#include "entente/query/query.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A column's cells, joined by spaces.
std::string column(const Table& table, const std::string& name) {
  const auto at = std::find(table.columns.begin(), table.columns.end(), name) - table.columns.begin();
  std::string text;
  for (const auto& row : table.rows) {
    if (!text.empty()) text += ' ';
    text.append(cell_text(row.at(static_cast<std::size_t>(at))));
  }
  return text;
}

bool rectangular(const Table& table) {
  return std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const auto& row) { return row.size() == table.columns.size(); });
}

/// a - b - d and a - c - d, the second with more statements; e is alone but for a denial.
Graph diamond() {
  DocumentFacts facts = document("d", "2020-01-01");
  facts.relations = {relation("person/a", Label::kConsult, "person/b", "ab", 0),
                     relation("person/d", Label::kConsult, "person/b", "db", 1),
                     relation("person/a", Label::kConsult, "person/c", "ac", 2),
                     relation("person/a", Label::kConsult, "person/c", "ac", 3),
                     relation("person/c", Label::kAid, "person/d", "cd", 4),
                     relation("person/e", Label::kAssault, "person/a", "ea", 5)};
  facts.relations.back().factuality = Factuality::kNegated;
  return build({facts});
}

}  // namespace

TEST_CASE("neighbors are listed by weight with direction and sentence") {
  const auto table = neighbors(build(visit()), "Kushner");
  REQUIRE(table);
  CHECK(rectangular(*table));
  CHECK(column(*table, "neighbor_id") == "country/MEX country/USA person/enrique-pena-nieto");
  CHECK(column(*table, "direction") == "-> -> --");
  CHECK(column(*table, "relation") == "CONSULT WORKS_FOR CONSULT");
  CHECK(cell_text(table->rows[0][11]) == "Kushner flew to Mexico.");
  CHECK(neighbors(build(visit()), "Nobody At All").error().code == ErrorCode::kNotFound);
}

TEST_CASE("path is the shortest, and of equal ones the best attested") {
  const auto table = path(diamond(), "person/a", "person/d");
  REQUIRE(table);
  CHECK(rectangular(*table));
  CHECK(column(*table, "to") == "person/c person/d");
  CHECK(column(*table, "step") == "1 2");
}

TEST_CASE("path may follow directions only") {
  const auto back = path(diamond(), "person/d", "person/a", {.directed = true, .unreal = false});
  REQUIRE(back);
  CHECK(back->rows.empty());
  CHECK(path(diamond(), "person/a", "person/d", {.directed = true, .unreal = false})->rows.size() == 2);
}

TEST_CASE("path does not lead over what was denied unless asked to") {
  CHECK(path(diamond(), "person/e", "person/a")->rows.empty());
  CHECK(path(diamond(), "person/e", "person/a", {.directed = false, .unreal = true})->rows.size() == 1);
}

TEST_CASE("path from an actor to itself has no steps") { CHECK(path(diamond(), "person/a", "person/a")->rows.empty()); }

TEST_CASE("edges answer by relation, by end and between two") {
  const Graph graph = build(visit());
  EdgeQuery query;
  SUBCASE("all, the heaviest first") {
    CHECK(rectangular(*edges(graph, query)));
    CHECK(column(*edges(graph, query), "count") == "2 1 1 1 1 1");
  }
  SUBCASE("relation") {
    query.labels = {Label::kConsult};
    CHECK(column(*edges(graph, query), "object") == "Jared Kushner Mexico");
  }
  SUBCASE("between, in either direction") {
    query.between = {"USA", "Mexico"};
    CHECK(column(*edges(graph, query), "relation") == "REJECT AGREE ASSAULT");
  }
  SUBCASE("subject, with reciprocal relations from either end") {
    query.subject = "kushner";
    CHECK(column(*edges(graph, query), "relation") == "CONSULT CONSULT WORKS_FOR");
  }
  SUBCASE("every statement, limited") {
    query.labels = {Label::kReject};
    query.each_statement = true;
    CHECK(rectangular(*edges(graph, query)));
    CHECK(column(*edges(graph, query), "date") == "2018-03-07 2018-04-30");
    query.limit = 1;
    CHECK(edges(graph, query)->rows.size() == 1);
  }
  SUBCASE("an unknown name is an error") {
    query.object = "Atlantis";
    CHECK_FALSE(edges(graph, query));
  }
}

TEST_CASE("actors are listed by weight") {
  const Table table = actors(build(visit()), 2);
  CHECK(rectangular(table));
  CHECK(column(table, "id") == "country/MEX country/USA");
}

TEST_CASE("summary counts what a graph holds") {
  const Table table = summary(build(visit()));
  CHECK(column(table, "value") == "2 2 2 0 6 7 0 2018-03-07 2018-05 1 2 2 1 1");
  CHECK(summary(Graph()).rows.size() == 9);
}
