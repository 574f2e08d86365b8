/// entente build: reads texts into a graph file, or adds them to one.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <memory>
#include <optional>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/pipeline.hpp"
#include "entente/graph/store.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  std::string store;
  bool no_text = false;
};

/// Adds documents in batches: a commit for each would wait for the disk each time, one at the end could lose hours.
class Adder {
 public:
  Adder(Store& store, bool keep_text) : store_(store), keep_text_(keep_text) {}

  Result<void> add(const Document& doc) {
    if (!open_) {
      if (auto begun = store_.begin(); !begun) return begun;
      open_ = true;
      since_ = std::chrono::steady_clock::now();
    }
    const auto added = store_.add(doc, content_hash(doc, ENTENTE_VERSION), keep_text_);
    if (!added) return added.error();
    if (std::chrono::steady_clock::now() - since_ > std::chrono::seconds(1)) return commit();
    return {};
  }

  Result<void> commit() {
    if (!open_) return {};
    open_ = false;
    return store_.commit();
  }

 private:
  Store& store_;
  bool keep_text_;
  bool open_ = false;
  std::chrono::steady_clock::time_point since_;
};

int run(const Options& options) {
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kRelations);
  if (!pipeline) return report(pipeline.error());
  auto store = Store::open(options.store, Store::Mode::kWrite);
  if (!store) return report(store.error());

  Adder adder(*store, !options.no_text);
  std::size_t unchanged = 0;
  std::optional<Error> failure;
  const auto wanted = [&](const Document& doc) {
    const auto known = store->stored_hash(doc.id);
    if (!known || !*known || **known != content_hash(doc, ENTENTE_VERSION)) return true;
    ++unchanged;
    return false;
  };
  const auto summary = pipeline->run(
      [&](Document& doc) {
        if (const auto added = adder.add(doc); !added) failure = added.error();
        return !failure.has_value();
      },
      wanted);
  if (const auto done = adder.commit(); !done && !failure) failure = done.error();
  if (!summary) return report(summary.error());
  if (failure) return report(*failure);

  const auto counts = store->counts();
  if (!counts) return report(counts.error());
  fmt::print(stderr, "{}: {} documents read, {} unchanged; now {} documents, {} actors, {} relations\n", options.store,
             summary->documents, unchanged, counts->documents, counts->actors, counts->relations);
  if (summary->interrupted) return kInterrupted;
  if (summary->documents + unchanged == 0) return summary->failures > 0 ? kUsageError : kPartial;
  return summary->failures > 0 || counts->relations == 0 ? kPartial : kDone;
}

}  // namespace

void add_build(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("build", "Read texts into a graph file, or add them to one");
  auto options = std::make_shared<Options>();
  add_pipeline_options(*command, options->pipeline);
  command->add_option("-o,--output", options->store, "The graph file; made where it is missing")->required();
  command->add_flag("--no-text", options->no_text, "Keep no sentences, only who, what, when and where they stand");
  command->add_flag("--conllu", options->pipeline.conllu, "FILE is analysed CoNLL-U: take its trees and names");
  command->add_option("--patterns", options->pipeline.patterns, "Further pattern files (docs/patterns.md)");
  command->footer(
      "A text that the file holds already is skipped, a changed one replaces its own relations.\n"
      "Examples:\n"
      "  entente build -o news.entente articles/ more.jsonl --jobs 0");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
