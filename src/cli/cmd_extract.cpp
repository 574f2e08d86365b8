/// entente extract: the relations of texts, one a line.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/explain_report.hpp"
#include "cli/one_line.hpp"
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
  bool explain = false;
  bool unmatched = false;
  bool json = false;        ///< --json
  bool json_lines = false;  ///< --format jsonl, said and not left
  std::size_t top = 50;
};

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

/// Writes what was asked for of one document; gives the number of relations.
std::size_t write_document(std::ostream& out, const Document& doc, const Pipeline& pipeline, const Options& options,
                           UnmatchedVerbs& verbs) {
  if (options.unmatched) {
    for (const UnmatchedVerb& verb : pipeline.extractor().unmatched(doc)) verbs.add(doc, verb);
    return 0;
  }
  if (!options.explain) return write_relations(out, doc, options);
  const Explanation explanation = pipeline.extractor().explain(doc);
  (options.json ? write_explanation_json : write_explanation_text)(out, doc, explanation);
  return 0;
}

int run(Options options) {
  options.json = options.json || options.json_lines;

  const auto pipeline = Pipeline::load(options.pipeline, Depth::kRelations);
  if (!pipeline) return report(pipeline.error());
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  std::size_t relations = 0;
  UnmatchedVerbs verbs;
  const auto summary = pipeline->run([&](Document& doc) {
    relations += write_document(output->stream(), doc, *pipeline, options, verbs);
    return output->stream().good();
  });
  if (!summary) return report(summary.error());
  if (summary->interrupted) return kInterrupted;
  if (options.unmatched) verbs.write(output->stream(), options.json, options.top);
  if (const auto done = output->commit(); !done) return report(done.error());
  if (summary->documents == 0) return summary->failures > 0 ? kUsageError : kPartial;
  if (options.explain) return summary->failures > 0 ? kPartial : kDone;
  if (options.unmatched) return summary->failures > 0 || verbs.empty() ? kPartial : kDone;
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
  auto* format = command->add_option("--format", options->format, "jsonl for scripts, text for reading");
  format->check(CLI::IsMember({"jsonl", "text"}))->capture_default_str();
  command->add_option("--min-confidence", options->min_confidence, "Leave out what is less certain")
      ->check(CLI::Range(0.0, 1.0));
  auto* explain = command->add_flag("--explain", options->explain,
                                    "For each sentence: tree, actors, what was weighed, patterns that failed");
  command
      ->add_flag("--unmatched", options->unmatched,
                 "The verbs between two actors that no pattern made anything of, by frequency")
      ->excludes(explain);
  command->add_option("--top", options->top, "With --unmatched: how many verbs; 0 for all")->capture_default_str();
  command->add_flag("--json", options->json, "With --explain or --unmatched: JSON Lines instead of text");
  command->add_option("-o,--output", options->output, "Write to this file (default: standard output)");
  command->footer(
      "Examples:\n"
      "  entente extract --format text article.txt\n"
      "  entente extract --jobs 0 articles.jsonl > relations.jsonl\n"
      "  cat article.txt | entente extract -\n"
      "  entente extract --explain article.txt\n"
      "  entente extract --unmatched --top 100 articles.jsonl");
  command->callback([options, format, &status] {
    options->json_lines = format->count() > 0 && options->format == "jsonl";
    status = run(*options);
  });
}

}  // namespace entente::cli
