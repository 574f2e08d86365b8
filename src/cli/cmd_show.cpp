/// entente show: from texts to a picture in one go.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/graph_options.hpp"
#include "cli/pipeline.hpp"
#include "entente/export/export.hpp"
#include "entente/graph/builder.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  GraphOptions graph;
  std::string output;
  std::size_t top = kDrawnActors;
};

/// "texts/article.txt" -> "article.svg", in the folder where the user is.
std::string picture_name(const std::string& input) {
  const std::string stem = std::filesystem::path(input).stem().string();
  return (stem.empty() || stem == "-" || stem == "." ? "graph" : stem) + ".svg";
}

int run(const Options& options) {
  const std::string path = options.output.empty() ? picture_name(options.pipeline.inputs.front()) : options.output;
  const auto format = parse_export_format(path);
  if (!format) return report({ErrorCode::kUsage, path, "which format? (end the name in .svg, .png, .pdf or .dot)"});
  auto filter = to_filter(options.graph);
  if (!filter) return report(filter.error());
  filter->keep_isolated = false;
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kRelations);
  if (!pipeline) return report(pipeline.error());

  GraphBuilder builder;
  const auto summary = pipeline->run([&](Document& doc) {
    builder.add(doc);
    return true;
  });
  if (!summary) return report(summary.error());
  if (summary->interrupted) return kInterrupted;
  const Graph graph = filtered(std::move(builder).build(), *filter);
  if (graph.edge_count() == 0) {
    print_warning("no relation found: nothing to draw");
    return summary->documents == 0 && summary->failures > 0 ? kUsageError : kPartial;
  }
  ExportOptions settings;
  settings.filter = *filter;
  settings.top_n = options.top;
  if (const auto done = export_file(path, *format, graph, settings); !done) return report(done.error());
  fmt::print(stderr, "{}: {} actors, {} relations from {} sentences\n", path, graph.node_count(), graph.edge_count(),
             graph.evidence_count());
  return summary->failures > 0 ? kPartial : kDone;
}

}  // namespace

void add_show(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("show", "Draw the graph of a text");
  auto options = std::make_shared<Options>();
  add_pipeline_options(*command, options->pipeline);
  command->add_flag("--conllu", options->pipeline.conllu, "FILE is analysed CoNLL-U: take its trees and names");
  command->add_option("--patterns", options->pipeline.patterns, "Further pattern files (docs/patterns.md)");
  command->add_option("-o,--output", options->output, "The picture: .svg, .png, .pdf or .dot (default: NAME.svg)");
  command->add_option("--top", options->top, "At most this many actors; 0 for all")->capture_default_str();
  add_graph_options(*command, options->graph);
  command->footer(
      "Examples:\n"
      "  entente show article.txt\n"
      "  entente show --min-confidence 0.6 --top 15 articles.jsonl -o week.svg");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
