#include "entente/graph/builder.hpp"

#include <doctest/doctest.h>

#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const Edge* find_edge(const Graph& graph, std::string_view subject, Label label, std::string_view object,
                      Factuality factuality = Factuality::kActual) {
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    if (graph.node(edge.subject).id == subject && edge.label == label && graph.node(edge.object).id == object &&
        edge.factuality == factuality)
      return &edge;
  }
  return nullptr;
}

/// "Kushner met Peña Nieto." with all layers that the graph reads.
Document analysed() {
  Document doc;
  doc.id = "d";
  doc.date = "2018-03-07";
  doc.text = "Hm. Kushner met Peña Nieto.";
  const auto token = [&](std::uint32_t begin, std::uint32_t end) {
    Token t;
    t.begin = begin;
    t.end = end;
    doc.tokens.push_back(t);
  };
  token(0, 2);
  token(2, 3);
  token(4, 11);
  token(12, 15);
  token(16, 21);
  token(22, 27);
  token(27, 28);
  doc.sentences = {{{0, 2}, {0, 3}, 0, true}, {{2, 7}, {4, 28}, 0, true}};
  doc.actors.resize(2);
  doc.actors[0].id = "person/kushner";
  doc.actors[0].name = "Kushner";
  doc.actors[1].id = "person/enrique-pena-nieto";
  doc.actors[1].name = "Enrique Peña Nieto";
  doc.mentions = {{{2, 3}, 2, 0, MentionKind::kName, 1.0F}, {{4, 6}, 4, 1, MentionKind::kName, 1.0F}};
  Relation met;
  met.sentence = 1;
  met.subject = 0;
  met.object = 1;
  met.reciprocal = true;
  met.attribution = 1;
  met.predicate = "meet";
  doc.relations = {met};
  return doc;
}

}  // namespace

TEST_CASE("builder takes sentence, mentions and speaker from a document") {
  const Document doc = analysed();
  REQUIRE(validate(doc) == "");
  GraphBuilder builder;
  builder.add(doc);
  const Graph graph = std::move(builder).build();
  REQUIRE(graph.edge_count() == 1);
  const Edge& edge = graph.edge(0);
  CHECK(graph.node(edge.subject).id == "person/enrique-pena-nieto");
  CHECK(edge.reciprocal);
  const Evidence& evidence = edge.best();
  CHECK(evidence.text == "Kushner met Peña Nieto.");
  CHECK(evidence.begin == 4);
  CHECK(evidence.subject == EvidenceMention{"Peña Nieto", 16, 27});
  CHECK(evidence.object == EvidenceMention{"Kushner", 4, 11});
  CHECK(evidence.attribution == "Enrique Peña Nieto");
  CHECK(graph.date_of(evidence) == "2018-03-07");
}

TEST_CASE("builder gathers the statements of a relation in one edge") {
  const Graph graph = build(visit());
  REQUIRE(validate(graph) == "");
  const Edge* edge = find_edge(graph, "country/MEX", Label::kReject, "country/USA");
  REQUIRE(edge != nullptr);
  CHECK(edge->count() == 2);
  CHECK(edge->documents == 2);
  CHECK(edge->first_date == "2018-03-07");
  CHECK(edge->last_date == "2018-04-30");
}

TEST_CASE("builder keeps what was denied apart from what happened") {
  const Graph graph = build(visit());
  CHECK(find_edge(graph, "country/USA", Label::kAssault, "country/MEX") == nullptr);
  CHECK(find_edge(graph, "country/USA", Label::kAssault, "country/MEX", Factuality::kNegated) != nullptr);
}

TEST_CASE("builder stores a reciprocal relation once, smaller id first, from either side") {
  DocumentFacts facts = document("d", "");
  facts.relations = {relation("person/b", Label::kConsult, "person/a"),
                     relation("person/a", Label::kConsult, "person/b")};
  facts.relations[0].reciprocal = facts.relations[1].reciprocal = true;
  // The same two mentions, seen from the other side.
  std::swap(facts.relations[1].evidence.subject, facts.relations[1].evidence.object);
  const Graph graph = build({facts});
  REQUIRE(graph.edge_count() == 1);
  CHECK(graph.node(graph.edge(0).subject).id == "person/a");
  CHECK(graph.edge(0).count() == 1);
  CHECK(graph.edge(0).best().object.text == "They");
}

TEST_CASE("builder makes symmetric ties reciprocal") {
  DocumentFacts facts = document("d", "");
  facts.relations = {relation("person/b", Label::kSpouse, "person/a")};
  const Graph graph = build({facts});
  CHECK(graph.edge(0).reciprocal);
  CHECK(graph.node(graph.edge(0).subject).id == "person/a");
}

TEST_CASE("builder counts a place found by two patterns once, with the surest of them") {
  DocumentFacts facts = document("d", "");
  facts.relations = {relation("person/a", Label::kAid, "person/b"), relation("person/a", Label::kAid, "person/b")};
  facts.relations[1].evidence.confidence = 0.9F;
  facts.relations[1].evidence.rule = "aid/other";
  const Graph graph = build({facts});
  REQUIRE(graph.edge(0).count() == 1);
  CHECK(graph.edge(0).best().rule == "aid/other");
}

TEST_CASE("builder takes the latest role and the fullest name of an actor") {
  const Graph graph = build(visit());
  const Node& node = graph.node(*graph.find("person/enrique-pena-nieto"));
  CHECK(node.name == "Enrique Peña Nieto");
  CHECK(node.aliases == std::vector<std::string>{"Enrique Pena Nieto"});
  CHECK(node.role.value == "outgoing president");
}

TEST_CASE("builder names an actor that nobody describes by its id") {
  DocumentFacts facts = document("d", "");
  facts.relations = {relation("organization/nato", Label::kAid, "person/b")};
  const Graph graph = build({facts});
  CHECK(graph.node(0).name == "organization/nato");
  CHECK(graph.node(0).kind == ActorKind::kOrganization);
  SUBCASE("until somebody does") {
    DocumentFacts more = document("e", "");
    more.actors = {{"organization/nato", ActorKind::kOrganization, "NATO", "", "", "", "", {}}};
    const Graph both = merge(graph, build({more}));
    CHECK(both.node(0).name == "NATO");
    CHECK(both.node(0).aliases.empty());
  }
}

TEST_CASE("builder joins a redirected actor with the one it stands for") {
  DocumentFacts facts = document("d", "");
  facts.actors = {person("trump", "Trump"), person("donald-trump", "Donald Trump")};
  facts.relations = {relation("person/trump", Label::kReject, "person/b")};
  GraphBuilder builder;
  builder.redirect("person/trump", "person/donald-trump");
  builder.add(facts);
  const Graph graph = std::move(builder).build();
  REQUIRE_FALSE(graph.find("person/trump"));
  const Node& node = graph.node(graph.edge(0).subject);
  CHECK(node.name == "Donald Trump");
  CHECK(node.aliases == std::vector<std::string>{"Trump"});
}

TEST_CASE("graph of nothing is empty and valid") {
  const Graph graph = build({});
  CHECK(validate(graph) == "");
  CHECK(graph == Graph());
  CHECK_FALSE(graph.find("person/a"));
}

TEST_CASE("graph gives the edges of a node, a loop once") {
  const Graph graph = build(hostile());
  CHECK(validate(graph) == "");
  CHECK(graph.edges_of(*graph.find("person/quote")).size() == 3);
}
