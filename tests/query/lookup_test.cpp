#include "entente/query/lookup.hpp"

#include <doctest/doctest.h>

#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string found(const Graph& graph, std::string_view name) {
  const auto node = find_actor(graph, name);
  return node ? graph.node(*node).id : node.error().text();
}

Graph trumps() {
  DocumentFacts facts = document("d", "2018");
  facts.actors = {person("donald-trump", "Donald Trump"), person("melania-trump", "Melania Trump"),
                  person("donald-tusk", "Donald Tusk")};
  facts.relations = {relation("person/donald-trump", Label::kSpouse, "person/melania-trump"),
                     relation("person/donald-trump", Label::kConsult, "person/donald-tusk", "x", 1)};
  return build({facts});
}

}  // namespace

TEST_CASE("look-up finds an actor by id, code, name, alias and surname, whatever the accents") {
  const Graph graph = build(visit());
  const std::string pena = "person/enrique-pena-nieto";
  CHECK(found(graph, pena) == pena);
  CHECK(found(graph, "Enrique Peña Nieto") == pena);
  CHECK(found(graph, "ENRIQUE PENA-NIETO") == pena);
  CHECK(found(graph, "pena nieto") == pena);
  CHECK(found(graph, "Nieto Enrique") == pena);
  CHECK(found(graph, "mex") == "country/MEX");
  CHECK(found(graph, "US") == "country/USA");
  CHECK(found(graph, "american") == "country/USA");
}

TEST_CASE("look-up lists the actors that a name may mean, the heaviest first") {
  CHECK(found(trumps(), "Trump") ==
        "'Trump' may be Donald Trump [person/donald-trump] or Melania Trump [person/melania-trump] "
        "(name one by its id)");
  CHECK(found(trumps(), "Donald Trump") == "person/donald-trump");
}

TEST_CASE("look-up suggests what was nearly typed") {
  const Graph graph = build(visit());
  CHECK(found(graph, "Enrique Pena Nietto") ==
        "no actor 'Enrique Pena Nietto' in the graph; did you mean Enrique Peña Nieto?");
  CHECK(found(graph, "Kusnher") == "no actor 'Kusnher' in the graph; did you mean Jared Kushner?");
  CHECK(found(graph, "Mexcio") == "no actor 'Mexcio' in the graph; did you mean Mexico?");
  CHECK(found(graph, "Napoleon Bonaparte") == "no actor 'Napoleon Bonaparte' in the graph");
}

TEST_CASE("look-up survives odd names") {
  const Graph graph = build(hostile());
  for (const std::string& name : {std::string(), std::string("\xff"), std::string("..."), std::string(5000, 'a'),
                                  std::string("🙂"), std::string("a\0b", 3)}) {
    CHECK(look_up(graph, name).matches.size() <= graph.node_count());
  }
  CHECK(look_up(Graph(), "x").matches.empty());
}
