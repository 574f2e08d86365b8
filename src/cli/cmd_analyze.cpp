/// entente analyze: tags, lemmas, trees and names of raw or tokenised text, as CoNLL-U.

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/pipeline.hpp"
#include "entente/analysis/conllu_writer.hpp"
#include "entente/text/conllu.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  bool tokenized = false;
  std::string output;
  std::string format = "conllu";
};

int finish(Output& output, const RunSummary& summary) {
  if (summary.interrupted) return kInterrupted;
  if (const auto done = output.commit(); !done) return report(done.error());
  if (summary.documents == 0) return summary.failures > 0 ? kUsageError : kPartial;
  return summary.failures > 0 ? kPartial : kDone;
}

int analyze_texts(const Options& options) {
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kAnalysis);
  if (!pipeline) return report(pipeline.error());
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  const auto summary = pipeline->run([&](Document& doc) {
    write_conllu(output->stream(), doc);
    return output->stream().good();
  });
  if (!summary) return report(summary.error());
  return finish(*output, *summary);
}

int analyze_tokenized(const Options& options) {
  const auto model = load_model(options.pipeline);
  if (!model) return report(model.error());
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  Analyzer analyzer(*model);
  RunSummary summary;
  for (const std::string& path : options.pipeline.inputs) {
    const auto content = read_whole(path);
    if (!content) return report(content.error());
    auto documents = parse_conllu(*content, path);
    if (!documents) return report(documents.error());
    Progress progress(documents->size());
    for (ConlluDocument& document : *documents) {
      if (interrupted()) return kInterrupted;
      analyzer.analyze(document.doc);
      write_conllu(output->stream(), document);
      ++summary.documents;
      progress.update(summary.documents, summary.documents);
    }
  }
  return finish(*output, summary);
}

}  // namespace

void add_analyze(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("analyze", "Tags, lemmas, trees and names of a text, as CoNLL-U");
  auto options = std::make_shared<Options>();
  add_pipeline_options(*command, options->pipeline);
  command->add_flag("--tokenized", options->tokenized,
                    "FILE is CoNLL-U: keep its sentences and words, annotate them anew");
  command->add_option("--format", options->format, "Output format")->check(CLI::IsMember({"conllu"}));
  command->add_option("-o,--output", options->output, "Write to this file (default: standard output)");
  command->footer(
      "Examples:\n"
      "  entente analyze article.txt\n"
      "  entente analyze --tokenized en_ewt-ud-dev.conllu > system.conllu");
  command->callback(
      [options, &status] { status = options->tokenized ? analyze_tokenized(*options) : analyze_texts(*options); });
}

}  // namespace entente::cli
