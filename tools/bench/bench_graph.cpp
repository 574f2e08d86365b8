/// Measures the graph on a made one, in processor time: insert, load, GraphML, paths, queries, PageRank. Prints a line
/// of JSON a figure.
///
///     bench_graph FOLDER [ACTORS] [RELATIONS]     100000 and 1000000; FOLDER takes the store and the GraphML

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>

#include "entente/export/export.hpp"
#include "entente/graph/store.hpp"
#include "entente/query/cypher.hpp"
#include "entente/query/query.hpp"

namespace {

using namespace entente;

/// Seconds of processor time: what other programs do at the same time counts little. Waiting for the disk is not in it.
double now() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double megabytes() {
  std::ifstream status("/proc/self/statm");
  double pages = 0.0;
  double resident = 0.0;
  status >> pages >> resident;
  return resident * 4096.0 / 1e6;
}

void tell(const std::string& what, double seconds, const std::string& more = "") {
  std::cout << "{\"what\": \"" << what << "\", \"seconds\": " << seconds << more << "}\n" << std::flush;
}

std::string numbered(std::string prefix, std::size_t number) { return prefix.append(std::to_string(number)); }

/// Ten relations a document, among actors whose activity falls off as in the news: few are in most of it.
DocumentFacts made(std::mt19937& random, std::size_t number, std::size_t actors) {
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
  const auto actor = [&] {
    const double u = static_cast<double>(random()) / 4294967296.0;
    return static_cast<std::size_t>(u * u * u * static_cast<double>(actors));
  };
  DocumentFacts facts;
  facts.info.id = numbered("doc-", number);
  facts.info.title = numbered("Title of document ", number);
  facts.info.date = numbered(numbered("20", 10 + below(10)) + "-0", 1 + below(9)) + "-1" + std::to_string(below(9));
  for (std::uint32_t r = 0; r < 10; ++r) {
    RelationFacts fact;
    const std::size_t ends[] = {actor(), actor()};
    for (std::size_t end : ends) {
      const std::string id = numbered("person/actor-", end);
      ActorFacts described;
      described.id = id;
      described.name = numbered("Actor Number ", end);
      described.country = numbered("C", end % 90);
      facts.actors.push_back(std::move(described));
    }
    fact.subject = numbered("person/actor-", ends[0]);
    fact.object = numbered("person/actor-", ends[1]);
    fact.label = static_cast<Label>(below(16));
    fact.reciprocal = fact.label == Label::kConsult;
    fact.evidence.sentence = r;
    fact.evidence.text =
        "The minister of " + facts.actors.back().name + " said on Tuesday that the two sides would meet again.";
    fact.evidence.begin = r * 100;
    fact.evidence.end = fact.evidence.begin + static_cast<std::uint32_t>(fact.evidence.text.size());
    fact.evidence.subject = {"minister", r * 100 + 4, r * 100 + 12};
    fact.evidence.object = {"sides", r * 100 + 60, r * 100 + 65};
    fact.evidence.predicate = "meet";
    fact.evidence.rule = "consult/meet";
    fact.evidence.confidence = static_cast<float>(50 + below(50)) / 100.0F;
    facts.relations.push_back(std::move(fact));
  }
  return facts;
}

int fail(const Error& error) {
  std::cerr << error.text() << '\n';
  return 1;
}

int insert(const std::string& path, std::size_t actors, std::size_t relations) {
  std::filesystem::remove(path);
  std::mt19937 random(1);
  std::vector<DocumentFacts> documents;
  for (std::size_t d = 0; d < relations / 10; ++d) documents.push_back(made(random, d, actors));
  auto store = Store::open(path, Store::Mode::kWrite);
  if (!store) return fail(store.error());
  const double start = now();
  for (std::size_t d = 0; d < documents.size(); ++d) {
    if (d % 1000 == 0) {
      if (d > 0 && !store->commit()) return 1;
      if (auto begun = store->begin(); !begun) return fail(begun.error());
    }
    if (auto added = store->add(documents[d], "1"); !added) return fail(added.error());
  }
  if (auto done = store->commit(); !done) return fail(done.error());
  const double seconds = now() - start;
  tell("insert", seconds, ", \"relations_per_second\": " + std::to_string(static_cast<double>(relations) / seconds));
  return 0;
}

int measure(const std::string& folder, const std::string& path) {
  auto engine = Engine::open(path);
  if (!engine) return fail(engine.error());
  const auto ask = [&](const std::string& what, const std::string& query) {
    const double start = now();
    const auto table = engine->cypher(query);
    tell(what, now() - start, table ? ", \"rows\": " + std::to_string(table->rows.size()) : ", \"failed\": true");
  };
  ask("query with an indexed name", "MATCH (a {name: 'Actor Number 50000'})-[r]-(b) RETURN b.name, count(r)");
  ask("query with a counted label", "MATCH (a {name: 'Actor Number 777'})-[r:CONSULT]->(b) RETURN count(r)");
  ask("shortestPath, first",
      "MATCH p = shortestPath((a {name: 'Actor Number 50000'})-[*]-(b {name: 'Actor Number 99'})) RETURN p");
  ask("shortestPath, again",
      "MATCH p = shortestPath((a {name: 'Actor Number 60000'})-[*]-(b {name: 'Actor Number 9'})) RETURN p");
  auto store = Store::open(path, Store::Mode::kRead);
  if (!store) return fail(store.error());
  const double before = megabytes();
  double start = now();
  const auto graph = store->load({});
  if (!graph) return fail(graph.error());
  tell("load", now() - start,
       ", \"edges\": " + std::to_string(graph->edge_count()) + ", \"bytes_per_edge\": " +
           std::to_string((megabytes() - before) * 1e6 / static_cast<double>(graph->edge_count())));
  start = now();
  const auto chain = entente::path(*graph, "person/actor-50000", "person/actor-99");
  tell("path", now() - start);
  start = now();
  static_cast<void>(top(*graph, Measure::kPagerank, {}, 10));
  tell("pagerank", now() - start);
  start = now();
  ExportOptions options;
  options.multi = true;
  if (auto done = export_file(folder + "/bench.graphml", ExportFormat::kGraphml, *graph, options); !done)
    return fail(done.error());
  tell("GraphML out", now() - start);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const std::string folder = argv[1];
  const auto actors = static_cast<std::size_t>(argc > 2 ? std::atoll(argv[2]) : 100'000);
  const auto relations = static_cast<std::size_t>(argc > 3 ? std::atoll(argv[3]) : 1'000'000);
  const std::string path = folder + "/bench.entente";
  const int inserted = insert(path, actors, relations);
  return inserted != 0 ? inserted : measure(folder, path);
}
