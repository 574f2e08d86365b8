/// entente build: reads texts into a graph file, or adds them to one.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/pipeline.hpp"
#include "cli/producer.hpp"
#include "entente/graph/store.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  std::string store;
  bool no_text = false;
  std::vector<std::string> removed;
  float min_confidence = 0.0F;
};

/// Adds documents in batches: a commit for each would wait for the disk each time, one at the end could lose hours.
class Adder {
 public:
  Adder(Store& store, std::string producer, bool keep_text)
      : store_(store), producer_(std::move(producer)), keep_text_(keep_text) {}

  Result<void> add(const Document& doc) {
    if (!open_) {
      if (auto begun = store_.begin(); !begun) return begun;
      open_ = true;
      since_ = std::chrono::steady_clock::now();
    }
    const auto added = store_.add(doc, content_hash(doc, producer_), keep_text_);
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
  std::string producer_;
  bool keep_text_;
  bool open_ = false;
  std::chrono::steady_clock::time_point since_;
};

/// The store, ready to wait for another writer for as long as one plausibly works on a batch.
Result<Store> open_store(const std::string& path) {
  auto store = Store::open(path, Store::Mode::kWrite);
  constexpr int kPatience = 60'000;
  if (store)
    store->set_patience(kPatience, [path] { print_warning(path + ": another process is writing the file; waiting"); });
  return store;
}

/// Takes documents out; says so of names that the file does not hold, and goes on.
int remove(const Options& options) {
  auto store = open_store(options.store);
  if (!store) return report(store.error());
  int status = kDone;
  for (const std::string& id : options.removed) {
    const auto removed = store->remove(id);
    if (!removed) return report(removed.error());
    if (*removed) continue;
    print_warning(options.store + ": no document '" + id + "'");
    status = kPartial;
  }
  const auto counts = store->counts();
  if (!counts) return report(counts.error());
  fmt::print(stderr, "{}: now {} documents, {} actors, {} relations\n", options.store, counts->documents,
             counts->actors, counts->relations);
  return status;
}

int run(const Options& options) {
  if (!options.removed.empty()) {
    std::error_code code;
    if (!std::filesystem::exists(options.store, code))
      return report({ErrorCode::kNotFound, options.store, "no such file"});
    const int status = remove(options);
    if (status == kUsageError || options.pipeline.inputs.empty()) return status;
  }
  if (options.pipeline.inputs.empty())
    return report({ErrorCode::kUsage, "", "nothing to read (name texts, or documents to take out with --remove)"});
  auto producer = producer_of(options.pipeline);
  if (!producer) return report(producer.error());
  // Another threshold makes another graph of the same text.
  if (options.min_confidence > 0) *producer += fmt::format(" from {:.3f}", options.min_confidence);
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kRelations);
  if (!pipeline) return report(pipeline.error());
  auto store = open_store(options.store);
  if (!store) return report(store.error());

  Adder adder(*store, *producer, !options.no_text);
  std::size_t unchanged = 0;
  std::optional<Error> failure;
  const auto wanted = [&](const Document& doc) {
    const auto known = store->stored_hash(doc.id);
    if (!known || !*known || **known != content_hash(doc, *producer)) return true;
    ++unchanged;
    return false;
  };
  const auto summary = pipeline->run(
      [&](Document& doc) {
        std::erase_if(doc.relations, [&](const Relation& r) { return r.confidence < options.min_confidence; });
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
  command->get_option("FILE")->required(false);
  command->add_option("-o,--output", options->store, "The graph file; made where it is missing")->required();
  command->add_option("--remove", options->removed, "Take the document of this id out of the file (may be repeated)")
      ->allow_extra_args(false);
  command->add_flag("--no-text", options->no_text, "Keep no sentences, only who, what, when and where they stand");
  command->add_flag("--conllu", options->pipeline.conllu, "FILE is analysed CoNLL-U: take its trees and names");
  command->add_option("--actors", options->pipeline.actors,
                      "Files of people and organisations of your own (docs/actors.md)");
  command->add_option("--patterns", options->pipeline.patterns, "Further pattern files (docs/patterns.md)");
  command->add_option("--min-confidence", options->min_confidence, "Leave out what is less certain")
      ->check(CLI::Range(0.0, 1.0));
  command->footer(
      "A text that the file holds already is skipped, a changed one replaces its own relations.\n"
      "Examples:\n"
      "  entente build -o news.entente articles/ more.jsonl --jobs 0\n"
      "  entente build -o news.entente --remove kushner-mexico");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
