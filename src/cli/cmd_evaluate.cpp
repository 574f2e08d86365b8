/// entente evaluate: how well extraction does on texts that people have coded.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <unordered_set>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/evaluation_report.hpp"
#include "cli/output.hpp"
#include "cli/pipeline.hpp"
#include "entente/evaluation/gold.hpp"
#include "entente/evaluation/score.hpp"
#include "entente/relations/jsonl.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  std::string gold;
  std::string predicted;
  std::string conllu;
  std::string output;
  double min_confidence = 0;
  std::size_t rounds = 1000;
  EvaluationView view;
  bool json = false;
};

/// What the program finds in the gold texts, read back from the lines that `extract` would write.
Result<std::vector<Prediction>> extracted(Options options) {
  options.pipeline.conllu = !options.conllu.empty();
  options.pipeline.inputs = {options.pipeline.conllu ? options.conllu : options.gold};
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kRelations);
  if (!pipeline) return pipeline.error();
  std::vector<Prediction> out;
  Result<void> read;
  const auto summary = pipeline->run([&](Document& doc) {
    for (std::size_t i = 0; i < doc.relations.size() && read; ++i)
      read = parse_predictions(relation_to_json(doc, i), doc.id, out);
    return read.has_value();
  });
  if (!summary) return summary.error();
  if (!read) return read.error();
  return out;
}

Result<std::vector<Prediction>> predictions(const Options& options) {
  if (options.predicted.empty()) return extracted(options);
  const auto content = read_whole(options.predicted);
  if (!content) return content.error();
  std::vector<Prediction> out;
  if (auto done = parse_predictions(*content, options.predicted, out); !done) return done.error();
  return out;
}

void warn_of_strangers(const std::vector<GoldText>& gold, const std::vector<Prediction>& found) {
  std::unordered_set<std::string> ids;
  for (const GoldText& text : gold) ids.insert(text.id);
  std::size_t strangers = 0;
  for (const Prediction& p : found) strangers += ids.count(p.doc) == 0 ? 1 : 0;
  if (strangers > 0) print_warning(fmt::format("{} predictions are of texts that the gold file lacks", strangers));
}

int run(const Options& options) {
  const auto content = read_whole(options.gold);
  if (!content) return report(content.error());
  const auto gold = parse_gold(*content, options.gold);
  if (!gold) return report(gold.error());
  auto found = predictions(options);
  if (interrupted()) return kInterrupted;
  if (!found) return report(found.error());
  std::erase_if(*found, [&](const Prediction& p) { return p.confidence.value_or(1) < options.min_confidence; });
  warn_of_strangers(*gold, *found);
  const Evaluation result = evaluate(*gold, *found);
  const auto intervals = bootstrap(result, options.rounds);
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  const EvaluationData data{*gold, *found, result, intervals};
  (options.json ? write_evaluation_json : write_evaluation_text)(output->stream(), data, options.view);
  if (const auto done = output->commit(); !done) return report(done.error());
  return kDone;
}

void add_view_options(CLI::App& command, Options& options) {
  command.add_flag("--by-label", options.view.by_label, "A row for each label, at level full");
  command.add_flag("--by-factuality", options.view.by_factuality, "A row for each factuality, at level factual");
  command.add_flag("--by-confidence", options.view.by_confidence, "A row for each tenth of confidence, at level full");
  command.add_option("--errors", options.view.errors, "Print up to N misses and N extras, with their sentences");
  command.add_option("--bootstrap", options.rounds, "Drawings of the texts behind the 95 % intervals; 0 for none")
      ->check(CLI::Range(0, 100000))
      ->capture_default_str();
  command.add_option("--min-confidence", options.min_confidence, "Leave out what is less certain")
      ->check(CLI::Range(0.0, 1.0));
  command.add_flag("--json", options.json, "One JSON object with all figures");
  command.add_option("-o,--output", options.output, "Write to this file (default: standard output)");
}

}  // namespace

void add_evaluate(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("evaluate", "Score extraction against texts that people have coded");
  auto options = std::make_shared<Options>();
  command->add_option("GOLD", options->gold, "Coded texts, JSON Lines (docs/evaluation.md)")->required();
  auto* predicted = command->add_option("--predicted", options->predicted,
                                        "Score these relations (lines as extract writes them) instead of extracting");
  command->add_option("--conllu", options->conllu, "The gold texts, analysed: take the trees and names of this file")
      ->excludes(predicted);
  command->add_option("--model", options->pipeline.model, "Model: accurate, or a file (default: accurate)");
  command->add_option("--data", options->pipeline.data_dir, "Folder of the program's data (default: found by itself)");
  command->add_option("-j,--jobs", options->pipeline.jobs, "Cores to use; 0 for all of them")->capture_default_str();
  command->add_option("--patterns", options->pipeline.patterns, "Further pattern files (docs/patterns.md)");
  add_view_options(*command, *options);
  command->footer(
      "Examples:\n"
      "  entente evaluate my-coding.jsonl --by-label --errors 20\n"
      "  entente evaluate my-coding.jsonl --predicted relations.jsonl --json");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
