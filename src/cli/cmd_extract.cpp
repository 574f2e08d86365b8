/// entente extract: the relations of texts, one a line.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/pipeline.hpp"
#include "entente/relations/jsonl.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  std::string output;
  std::string format = "jsonl";
  float min_confidence = 0.0F;
};

std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return line;
}

/// "Jared Kushner CONSULT Luis Videgaray (0.93)   | sentence": for reading, not for scripts.
std::string relation_to_text(const Document& doc, const Relation& relation) {
  const auto actor = [&](MentionIndex mention) -> const Actor& { return doc.actors[doc.mentions[mention].actor]; };
  const std::string_view how =
      relation.factuality == Factuality::kActual ? std::string_view() : to_string(relation.factuality);
  return fmt::format("{}: {} {}{}{} {} ({:.2f})  | {}", doc.id, actor(relation.subject).name, to_string(relation.label),
                     how.empty() ? "" : " ", how, actor(relation.object).name, relation.confidence,
                     one_line(doc.bytes(doc.sentences[relation.sentence].bytes)));
}

std::size_t write_relations(std::ostream& out, const Document& doc, const Options& options) {
  std::size_t written = 0;
  for (std::size_t i = 0; i < doc.relations.size(); ++i) {
    if (doc.relations[i].confidence < options.min_confidence) continue;
    out << (options.format == "text" ? relation_to_text(doc, doc.relations[i]) : relation_to_json(doc, i)) << '\n';
    ++written;
  }
  return written;
}

int run(const Options& options) {
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kRelations);
  if (!pipeline) return report(pipeline.error());
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  std::size_t relations = 0;
  const auto summary = pipeline->run([&](Document& doc) {
    relations += write_relations(output->stream(), doc, options);
    return output->stream().good();
  });
  if (!summary) return report(summary.error());
  if (summary->interrupted) return kInterrupted;
  if (const auto done = output->commit(); !done) return report(done.error());
  if (summary->documents == 0) return summary->failures > 0 ? kUsageError : kPartial;
  if (relations == 0) print_warning(fmt::format("no relation found in {} documents", summary->documents));
  return summary->failures > 0 || relations == 0 ? kPartial : kDone;
}

}  // namespace

void add_extract(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("extract", "The relations of texts, one a line");
  auto options = std::make_shared<Options>();
  add_pipeline_options(*command, options->pipeline);
  command->add_flag("--conllu", options->pipeline.conllu, "FILE is analysed CoNLL-U: take its trees and names");
  command->add_option("--actors", options->pipeline.actors,
                      "Files of people and organisations of your own (docs/actors.md)");
  command->add_option("--patterns", options->pipeline.patterns, "Further pattern files (docs/patterns.md)");
  command->add_option("--format", options->format, "jsonl for scripts, text for reading")
      ->check(CLI::IsMember({"jsonl", "text"}))
      ->capture_default_str();
  command->add_option("--min-confidence", options->min_confidence, "Leave out what is less certain")
      ->check(CLI::Range(0.0, 1.0));
  command->add_option("-o,--output", options->output, "Write to this file (default: standard output)");
  command->footer(
      "Examples:\n"
      "  entente extract --format text article.txt\n"
      "  entente extract --jobs 0 articles.jsonl > relations.jsonl\n"
      "  cat article.txt | entente extract -");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
