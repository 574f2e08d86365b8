/// entente query: questions to a graph file.

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/graph_options.hpp"
#include "cli/output.hpp"
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
};

using Question = std::function<Result<Table>(const Graph&)>;

int answer(const Options& options, const Question& question) {
  const auto filter = to_filter(options.graph);
  if (!filter) return report(filter.error());
  const auto graph = load_graph(options.store, *filter);
  if (!graph) return report(graph.error());
  const auto table = question(*graph);
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
  query->require_subcommand(1);
  query->fallthrough();

  add_question(*query, options, status, "neighbors", "Everyone an actor deals with",
               [options](const Graph& graph) { return neighbors(graph, options->name); })
      ->add_option("NAME", options->name, "Name, alias, ISO code or id; accents and case do not matter")
      ->required();
  CLI::App* path_command =
      add_question(*query, options, status, "path", "The shortest chain of relations between two actors",
                   [options](const Graph& graph) {
                     return path(graph, options->from, options->to, PathOptions{.directed = options->directed});
                   });
  path_command->add_option("FROM", options->from, "Where it starts")->required();
  path_command->add_option("TO", options->to, "Where it ends")->required();
  path_command->add_flag("--directed", options->directed, "Follow relations from subject to object only");
  add_edges(*query, options, status);
  add_question(*query, options, status, "actors", "Everyone in the graph, the best connected first",
               [options](const Graph& graph) { return Result<Table>(actors(graph, options->limit)); })
      ->add_option("--limit", options->limit, "At most this many rows");
  add_question(*query, options, status, "summary", "What the graph holds",
               [](const Graph& graph) { return Result<Table>(summary(graph)); });
  query->footer(
      "Examples:\n"
      "  entente query news.entente neighbors 'pena nieto'\n"
      "  entente query news.entente path Kushner Canada\n"
      "  entente query news.entente edges --relation CONSULT --between Kushner Mexico --sentences --json");
}

}  // namespace entente::cli
