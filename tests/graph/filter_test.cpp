#include "entente/graph/filter.hpp"

#include <doctest/doctest.h>

#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("filter keeps everything by default") {
  const Graph graph = build(random_documents(5, 20, 8));
  CHECK(filtered(graph, {}) == graph);
}

TEST_CASE("filter by confidence drops statements, then edges without any, then nodes without edges") {
  const Graph graph = build(visit());
  GraphFilter filter;
  filter.min_confidence = 0.9F;
  CHECK(filtered(graph, filter).node_count() == 4);
  filter.keep_isolated = false;
  const Graph part = filtered(graph, filter);
  CHECK(validate(part) == "");
  CHECK(part.edge_count() == 1);
  CHECK(part.node_count() == 2);
  CHECK(part.documents().size() == 1);
}

TEST_CASE("filter by label, kind and factuality") {
  const Graph graph = build(visit());
  GraphFilter filter;
  SUBCASE("label") {
    filter.labels = {Label::kReject};
    CHECK(filtered(graph, filter).edge_count() == 1);
  }
  SUBCASE("kind, of both ends") {
    filter.kinds = {ActorKind::kPerson};
    const Graph part = filtered(graph, filter);
    CHECK(part.edge_count() == 1);
    CHECK(part.node_count() == 2);
  }
  SUBCASE("factuality") {
    filter.factualities = {Factuality::kNegated, Factuality::kFuture};
    CHECK(filtered(graph, filter).edge_count() == 2);
  }
}

TEST_CASE("filter takes dates that may lie in the period") {
  GraphFilter filter;
  filter.from = "2018-03";
  filter.to = "2018-05-10";
  CHECK(filter.takes_date("2018-03-01"));
  CHECK(filter.takes_date("2018-05-10"));
  CHECK(filter.takes_date("2018-05"));
  CHECK(filter.takes_date("2018"));
  CHECK_FALSE(filter.takes_date("2018-02-28"));
  CHECK_FALSE(filter.takes_date("2018-05-11"));
  CHECK_FALSE(filter.takes_date("2017"));
  CHECK_FALSE(filter.takes_date(""));
}

TEST_CASE("filter refuses what is no date") {
  GraphFilter filter;
  for (const char* bad : {"May", "2018-13", "2018-1", "2018-01-32", "18-01-01", "2018/01"}) {
    CAPTURE(bad);
    filter.from = bad;
    CHECK_FALSE(check(filter));
  }
  filter.from = "2018-06";
  filter.to = "2018-05";
  CHECK(check(filter).error().text() == "the period ends before it begins: 2018-06 to 2018-05");
  filter.to = "2018-06";
  CHECK(check(filter));
}

TEST_CASE("top actors are those with the most statements") {
  const Graph part = top_actors(build(visit()), 2);
  CHECK(validate(part) == "");
  REQUIRE(part.node_count() == 2);
  CHECK(part.node(0).id == "country/MEX");
  CHECK(part.node(1).id == "country/USA");
}

TEST_CASE("neighbourhood grows by hops") {
  const Graph graph = build(visit());
  CHECK(neighbourhood(graph, {"person/enrique-pena-nieto"}, 1).node_count() == 2);
  CHECK(neighbourhood(graph, {"person/enrique-pena-nieto"}, 2).node_count() == 4);
  CHECK(neighbourhood(graph, {"person/nobody"}, 3).node_count() == 0);
}
