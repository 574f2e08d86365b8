#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "entente/query/query.hpp"
#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string column(const Table& table, const std::string& name) {
  const auto at = std::find(table.columns.begin(), table.columns.end(), name) - table.columns.begin();
  std::string text;
  for (const auto& row : table.rows) text += cell_text(row.at(static_cast<std::size_t>(at))) + ";";
  return text;
}

/// Two groups of four that all deal with each other, joined by one edge.
Graph two_groups() {
  DocumentFacts facts = document("d", "2020-01-01");
  std::uint32_t sentence = 0;
  for (const char* group : {"a", "b"}) {
    for (std::size_t i = 0; i < 4; ++i)
      for (std::size_t j = i + 1; j < 4; ++j)
        facts.relations.push_back(relation("person/" + numbered(group, i), Label::kConsult,
                                           "person/" + numbered(group, j), "They met.", sentence++));
  }
  facts.relations.push_back(relation("person/a0", Label::kAid, "person/b0", "They helped.", sentence++));
  return build({facts});
}

}  // namespace

TEST_CASE("card of an actor tells its names, ties and events") {
  const auto table = who(build(visit()), "Kushner");
  REQUIRE(table);
  CHECK(column(*table, "section") == "actor;actor;actor;actor;actor;tie;event;event;");
  CHECK(column(*table, "value") ==
        "Jared Kushner;person/jared-kushner;person;USA;adviser;United States;Mexico;Enrique Peña Nieto;");
  CHECK_FALSE(who(build(visit()), "Nobody"));
}

TEST_CASE("timeline sorts statements by date") {
  const auto all = timeline(build(visit()), "Mexico");
  CHECK(column(*all, "date") == "2018-03-07;2018-03-07;2018-04-30;2018-05;2018-05;");
  const auto both = timeline(build(visit()), "Mexico", "USA");
  CHECK(column(*both, "relation") == "REJECT;REJECT;AGREE;ASSAULT;");
}

TEST_CASE("diff tells what is new, gone and otherwise") {
  const auto documents = visit();
  const Table table = diff(build({documents[0]}), build({documents[0], documents[1]}));
  CHECK(column(table, "change") == "+;~;+;");
  CHECK(diff(build(documents), build(documents)).rows.empty());
  const Table back = diff(build(documents), build({documents[1]}));
  CHECK(column(back, "change").find('-') != std::string::npos);
}

TEST_CASE("measures name the actors between the groups") {
  const Graph graph = two_groups();
  CHECK(column(top(graph, Measure::kDegree, {}, 2), "id") == "person/a0;person/b0;");
  CHECK(column(top(graph, Measure::kDegree, {}, 2), "degree") == "4;4;");
  CHECK(column(top(graph, Measure::kBetweenness, {}, 3), "id").substr(0, 20) == "person/a0;person/b0;");
  CHECK(top(graph, Measure::kPagerank, {ActorKind::kCountry}).rows.empty());
  double sum = 0.0;
  for (const auto& row : top(graph, Measure::kPagerank, {}).rows) sum += std::get<double>(row.back());
  CHECK(sum == doctest::Approx(1.0).epsilon(1e-6));
  CHECK(top(Graph(), Measure::kBetweenness, {}).rows.empty());
}

TEST_CASE("communities are the groups that were put in") {
  const Table table = communities(two_groups());
  CHECK(column(table, "size") == "4;4;4;4;4;4;4;4;");
  std::map<std::string, std::string> of;
  for (const auto& row : table.rows) of[cell_text(row[0])] += cell_text(row[3]).substr(7, 1);
  for (const auto& [community, letters] : of) CHECK((letters == "aaaa" || letters == "bbbb"));
  CHECK(communities(Graph()).rows.empty());
}

TEST_CASE("paths come in order of their cost, without loops and twins") {
  const auto table = path(two_groups(), "person/a1", "person/b1", PathOptions{.count = 6});
  REQUIRE(table);
  CHECK(table->columns[0] == "path");
  std::map<std::int64_t, std::string> paths;
  for (const auto& row : table->rows)
    paths[std::get<std::int64_t>(row[0])] += cell_text(row[2]) + ">" + cell_text(row[4]) + " ";
  REQUIRE(paths.size() == 6);
  CHECK(paths[1] == "person/a1>person/a0 person/a0>person/b0 person/b0>person/b1 ");
  for (std::int64_t p = 2; p <= 6; ++p) {
    CHECK(paths[p].size() >= paths[p - 1].size());
    for (std::int64_t q = 1; q < p; ++q) CHECK(paths[p] != paths[q]);
  }
}
