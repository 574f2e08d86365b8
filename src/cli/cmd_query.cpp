/// entente query: questions to a graph file.

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/graph_options.hpp"
#include "cli/output.hpp"
#include "entente/query/cypher.hpp"
#include "entente/query/query.hpp"
#include "entente/query/table.hpp"

namespace entente::cli {
namespace {

struct Options {
  GraphOptions graph;
  std::string store;
  bool json = false;
  bool csv = false;
  std::string name;
  std::string from;
  std::string to;
  bool directed = false;
  EdgeQuery edges;
  std::string subject;
  std::string object;
  std::size_t limit = 0;
  std::size_t paths = 1;
  std::string measure = "strength";
  std::string relation;
  std::string other_store;
  std::string text;  ///< a Cypher query, an SQL query, words to search
  std::vector<std::string> parameters;
  bool explain = false;
};

using Question = std::function<Result<Table>(const Graph&)>;

int print(const Options& options, const Result<Table>& table) {
  if (!table) return report(table.error());
  auto output = Output::open("-");
  if (!output) return report(output.error());
  if (options.json)
    write_json(output->stream(), *table);
  else if (options.csv)
    write_csv(output->stream(), *table);
  else if (table->rows.empty())
    print_warning("nothing found");
  else
    write_table(output->stream(), *table);
  if (const auto done = output->commit(); !done) return report(done.error());
  return table->rows.empty() ? kPartial : kDone;
}

int answer(const Options& options, const Question& question) {
  const auto filter = to_filter(options.graph);
  if (!filter) return report(filter.error());
  const auto graph = load_graph(options.store, *filter);
  if (!graph) return report(graph.error());
  return print(options, question(*graph));
}

/// Values of parameters as --param NAME=VALUE gives them.
Result<Parameters> parameters_of(const Options& options) {
  Parameters parameters;
  for (const std::string& given : options.parameters) {
    const std::size_t equal = given.find('=');
    if (equal == 0 || equal == std::string::npos)
      return Error{ErrorCode::kUsage, "--param", "'" + given + "' is no NAME=VALUE"};
    parameters[given.substr(0, equal)] = parameter_of(given.substr(equal + 1));
  }
  return parameters;
}

int ask_engine(const Options& options, const std::function<Result<Table>(Engine&)>& question) {
  auto engine = Engine::open(options.store);
  if (!engine) return report(engine.error());
  return print(options, question(*engine));
}

int ask_cypher(const Options& options) {
  const auto parameters = parameters_of(options);
  if (!parameters) return report(parameters.error());
  return ask_engine(options, [&](Engine& engine) { return engine.cypher(options.text, *parameters); });
}

/// Actors by a measure: --kind says whom to list, while all count in the measure.
int ask_top(const Options& options) {
  const auto measure = parse_measure(options.measure);
  if (!measure)
    return report({ErrorCode::kUsage, "--by",
                   "no measure '" + options.measure + "' (there are degree, strength, pagerank and betweenness)"});
  const auto filter = to_filter(options.graph);
  if (!filter) return report(filter.error());
  GraphFilter rest = *filter;
  rest.kinds.clear();
  const auto graph = load_graph(options.store, rest);
  if (!graph) return report(graph.error());
  return print(options, top(*graph, *measure, filter->kinds, options.limit == 0 ? 20 : options.limit));
}

Result<Table> ask_evidence(const Graph& graph, const Options& options) {
  EdgeQuery query;
  const auto label = parse_label(options.relation);
  if (!label)
    return Error{ErrorCode::kUsage, "", "no relation '" + options.relation + "' (docs/relations.md lists them)"};
  query.labels = {*label};
  query.subject = options.from;
  query.object = options.to;
  query.each_statement = true;
  return edges(graph, query);
}

Result<Table> ask_diff(const Graph& graph, const Options& options) {
  const auto filter = to_filter(options.graph);
  if (!filter) return filter.error();
  const auto other = load_graph(options.other_store, *filter);
  if (!other) return other.error();
  return diff(graph, *other);
}

/// A question as a subcommand of query.
CLI::App* add_question(CLI::App& query, const std::shared_ptr<Options>& options, int& status, const std::string& name,
                       const std::string& help, Question question) {
  CLI::App* command = query.add_subcommand(name, help);
  command->add_flag("--json", options->json, "One JSON array of objects");
  command->add_flag("--csv", options->csv, "Comma-separated, with a header");
  add_graph_options(*command, options->graph);
  command->callback([options, &status, question = std::move(question)] { status = answer(*options, question); });
  return command;
}

Result<Table> ask_edges(const Graph& graph, const Options& options) {
  EdgeQuery query = options.edges;
  if (!options.subject.empty()) query.subject = options.subject;
  if (!options.object.empty()) query.object = options.object;
  query.limit = options.limit;
  return edges(graph, query);
}

/// A question that the store itself answers, without filters.
CLI::App* add_direct(CLI::App& query, const std::shared_ptr<Options>& options, int& status, const std::string& name,
                     const std::string& help, const std::function<Result<Table>(Engine&, const Options&)>& question) {
  CLI::App* command = query.add_subcommand(name, help);
  command->add_flag("--json", options->json, "One JSON array of objects");
  command->add_flag("--csv", options->csv, "Comma-separated, with a header");
  command->callback([options, &status, question] {
    status = ask_engine(*options, [&](Engine& engine) { return question(engine, *options); });
  });
  return command;
}

void add_names(CLI::App* command, Options& options, bool second) {
  command->add_option("FROM", options.from, "Name, alias, ISO code or id; accents and case do not matter")->required();
  command->add_option("TO", options.to, "The other one")->required(second);
}

/// Cards, time lines, groups, ranks, comparisons.
void add_views(CLI::App& query, const std::shared_ptr<Options>& options, int& status) {
  add_question(query, options, status, "who", "Card of an actor: names, role, ties, events by partner",
               [options](const Graph& graph) { return who(graph, options->name); })
      ->add_option("NAME", options->name, "Name, alias, ISO code or id; accents and case do not matter")
      ->required();
  CLI::App* between = add_question(query, options, status, "between", "All relations between two actors",
                                   [options](const Graph& graph) {
                                     EdgeQuery edge_query = options->edges;
                                     edge_query.between = {options->from, options->to};
                                     return edges(graph, edge_query);
                                   });
  add_names(between, *options, true);
  between->add_flag("--sentences", options->edges.each_statement, "A row for every sentence that says so");
  add_names(add_question(query, options, status, "timeline", "What one actor, or two with each other, did, by date",
                         [options](const Graph& graph) { return timeline(graph, options->from, options->to); }),
            *options, false);
  CLI::App* evidence = add_question(query, options, status, "evidence", "The sentences behind a relation",
                                    [options](const Graph& graph) { return ask_evidence(graph, *options); });
  evidence->add_option("SUBJECT", options->from, "Who acts")->required();
  evidence->add_option("RELATION", options->relation, "Such as CONSULT")->required();
  evidence->add_option("OBJECT", options->to, "Who is acted on")->required();
  add_question(query, options, status, "communities", "Groups of actors that deal with each other",
               [](const Graph& graph) { return Result<Table>(communities(graph)); });
  add_question(query, options, status, "diff", "What another graph file has more, less or otherwise",
               [options](const Graph& graph) { return ask_diff(graph, *options); })
      ->add_option("OTHER", options->other_store, "The later file")
      ->required();
  CLI::App* top_command = query.add_subcommand("top", "The most important actors");
  top_command->add_flag("--json", options->json, "One JSON array of objects");
  top_command->add_flag("--csv", options->csv, "Comma-separated, with a header");
  top_command->add_option("--by", options->measure, "degree, strength, pagerank or betweenness")->capture_default_str();
  top_command->add_option("--limit", options->limit, "At most this many rows (default: 20)");
  add_graph_options(*top_command, options->graph);
  top_command->callback([options, &status] { status = ask_top(*options); });
}

void add_engines(CLI::App& query, const std::shared_ptr<Options>& options, int& status) {
  CLI::App* search = add_direct(query, options, status, "search", "Sentences by their words",
                                [](Engine& engine, const Options& given) {
                                  return engine.search(given.text, given.limit == 0 ? 20 : given.limit);
                                });
  search->add_option("WORDS", options->text, "Words; \"a phrase\", begin*, AND, OR, NOT")->required();
  search->add_option("--limit", options->limit, "At most this many rows (default: 20)");
  add_direct(query, options, status, "sql", "One SELECT over the views of docs/store.md",
             [](Engine& engine, const Options& given) { return engine.sql(given.text); })
      ->add_option("SELECT", options->text, "The query")
      ->required();
}

void add_edges(CLI::App& query, const std::shared_ptr<Options>& options, int& status) {
  CLI::App* command = add_question(query, options, status, "edges", "Relations, the best backed first",
                                   [options](const Graph& graph) { return ask_edges(graph, *options); });
  command->add_option("--between", options->edges.between, "Two actors, in either direction")->expected(2);
  command->add_option("--subject", options->subject, "Who acts");
  command->add_option("--object", options->object, "Who is acted on");
  command->add_flag("--sentences", options->edges.each_statement, "A row for every sentence that says so");
  command->add_option("--limit", options->limit, "At most this many rows");
}

}  // namespace

void add_query(CLI::App& app, int& status) {
  CLI::App* query = app.add_subcommand("query", "Ask a graph file");
  auto options = std::make_shared<Options>();
  query->add_option("GRAPH", options->store, "A file that build made")->required();
  query->add_option("CYPHER", options->text, "A question in Cypher (docs/query.md), instead of a command");
  query->add_option("--param", options->parameters, "A $parameter of the Cypher query: NAME=VALUE (may be repeated)")
      ->allow_extra_args(false);
  query->add_flag("--json", options->json, "One JSON array of objects");
  query->add_flag("--csv", options->csv, "Comma-separated, with a header");
  query->require_subcommand(0, 1);
  query->fallthrough();
  query->callback([query, options, &status] {
    if (!query->get_subcommands().empty()) return;
    status = options->text.empty()
                 ? report({ErrorCode::kUsage, "", "which question? (a command, or MATCH ... RETURN ...; see --help)"})
                 : ask_cypher(*options);
  });

  add_question(*query, options, status, "neighbors", "Everyone an actor deals with",
               [options](const Graph& graph) { return neighbors(graph, options->name); })
      ->add_option("NAME", options->name, "Name, alias, ISO code or id; accents and case do not matter")
      ->required();
  CLI::App* path_command =
      add_question(*query, options, status, "path", "The shortest chain of relations between two actors",
                   [options](const Graph& graph) {
                     return path(graph, options->from, options->to,
                                 PathOptions{.directed = options->directed, .count = options->paths});
                   });
  path_command->add_option("FROM", options->from, "Where it starts")->required();
  path_command->add_option("TO", options->to, "Where it ends")->required();
  path_command->add_flag("--directed", options->directed, "Follow relations from subject to object only");
  path_command->add_option("-k,--paths", options->paths, "So many paths, the best first")->check(CLI::Range(1, 100));
  add_edges(*query, options, status);
  add_views(*query, options, status);
  add_engines(*query, options, status);
  add_question(*query, options, status, "actors", "Everyone in the graph, the best connected first",
               [options](const Graph& graph) { return Result<Table>(actors(graph, options->limit)); })
      ->add_option("--limit", options->limit, "At most this many rows");
  for (const char* name : {"stats", "summary"}) {
    add_question(*query, options, status, name, "What the graph holds",
                 [](const Graph& graph) { return Result<Table>(summary(graph)); });
  }
  query->footer(
      "Examples:\n"
      "  entente query news.entente neighbors 'pena nieto'\n"
      "  entente query news.entente path Kushner Canada\n"
      "  entente query news.entente edges --relation CONSULT --between Kushner Mexico --sentences --json\n"
      "  entente query news.entente who Kushner\n"
      "  entente query news.entente top --by pagerank --kind person\n"
      "  entente query news.entente 'MATCH (p:Person)-[r:CONSULT]->(c:Country {iso3: \"MEX\"}) RETURN p.name, "
      "count(r)'");
}

}  // namespace entente::cli
