/// entente export: a graph file in the format of another program.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/graph_options.hpp"
#include "cli/output.hpp"
#include "entente/export/export.hpp"
#include "entente/query/lookup.hpp"

namespace entente::cli {
namespace {

struct Options {
  GraphOptions graph;
  std::string store;
  std::string format;
  std::string output;
  bool multi = false;
  bool no_text = false;
  std::size_t top = 0;
  std::vector<std::string> around;
  std::size_t hops = 1;
};

bool is_picture(ExportFormat format) {
  return format == ExportFormat::kSvg || format == ExportFormat::kPng || format == ExportFormat::kPdf;
}

int write(const Options& options, ExportFormat format, const Graph& graph, const ExportOptions& settings) {
  if (!options.output.empty() && options.output != "-") {
    if (const auto done = export_file(options.output, format, graph, settings); !done) return report(done.error());
    return kDone;
  }
  if (is_picture(format)) return report({ErrorCode::kUsage, "", "a picture needs a file (name it with -o)"});
  auto output = Output::open("-");
  if (!output) return report(output.error());
  write_graph(output->stream(), format, graph, settings);
  if (const auto done = output->commit(); !done) return report(done.error());
  return kDone;
}

/// The part of the graph around the actors that --around names.
Result<Graph> narrowed(const Options& options, const Graph& graph) {
  std::vector<std::string> ids;
  for (const std::string& name : options.around) {
    const auto node = find_actor(graph, name);
    if (!node) return node.error();
    ids.push_back(graph.node(*node).id);
  }
  return ids.empty() ? graph : neighbourhood(graph, ids, options.hops);
}

int run(const Options& options) {
  const auto format = parse_export_format(options.format.empty() ? options.output : options.format);
  if (!format)
    return report({ErrorCode::kUsage, "",
                   "which format? (-f graphml, gexf, dot, json, csv, cyjs, ttl, plover, neo4j-nodes, neo4j-edges, "
                   "gephi-nodes, gephi-edges, svg, png or pdf)"});
  auto filter = to_filter(options.graph);
  if (!filter) return report(filter.error());
  filter->keep_isolated = false;
  filter->keep_text = !options.no_text;
  const auto loaded = load_graph(options.store, *filter);
  if (!loaded) return report(loaded.error());
  const auto graph = narrowed(options, *loaded);
  if (!graph) return report(graph.error());
  ExportOptions settings;
  settings.filter = *filter;
  settings.multi = options.multi;
  settings.top_n = options.top;
  if (const int status = write(options, *format, *graph, settings); status != kDone) return status;
  if (graph->edge_count() == 0) print_warning("no relation passes: the graph is empty");
  return graph->edge_count() == 0 ? kPartial : kDone;
}

}  // namespace

void add_export(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("export", "Write a graph file in the format of another program");
  auto options = std::make_shared<Options>();
  command->add_option("GRAPH", options->store, "A file that build made")->required();
  command->add_option(
      "-f,--format", options->format,
      "graphml, gexf, dot, json, csv, cyjs, ttl, plover, neo4j-nodes, neo4j-edges, gephi-nodes, gephi-edges, "
      "svg, png, pdf (default: by -o)");
  command->add_option("-o,--output", options->output, "Write to this file (default: standard output)");
  command->add_flag("--multi", options->multi,
                    "GraphML: an edge for each relation (networkx, igraph, R) instead of one for each pair (Gephi)");
  command->add_flag("--no-text", options->no_text, "Leave out the sentences");
  command->add_option("--top", options->top, "Only the N actors with the most relations");
  command->add_option("--around", options->around, "Only this actor and its neighbourhood (may be repeated)")
      ->allow_extra_args(false);
  command->add_option("--hops", options->hops, "How far that reaches")->capture_default_str();
  add_graph_options(*command, options->graph);
  command->footer(
      "Examples:\n"
      "  entente export news.entente -o news.graphml\n"
      "  entente export news.entente -f dot --top 20 | neato -Tpdf > news.pdf\n"
      "  entente export news.entente -o kushner.gexf --around Kushner --hops 2\n"
      "  entente export news.entente -f json --relation CONSULT --from 2018");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
