/// entente merge: several graph files in one.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "entente/graph/store.hpp"

namespace entente::cli {
namespace {

struct Options {
  std::vector<std::string> parts;
  std::string output;
};

int run(const Options& options) {
  if (const auto merged = Store::merge(options.parts, options.output); !merged) return report(merged.error());
  auto store = Store::open(options.output, Store::Mode::kRead);
  if (!store) return report(store.error());
  const auto counts = store->counts();
  if (!counts) return report(counts.error());
  fmt::print(stderr, "{}: {} documents, {} actors, {} relations\n", options.output, counts->documents, counts->actors,
             counts->relations);
  return counts->documents == 0 ? kPartial : kDone;
}

}  // namespace

void add_merge(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("merge", "Make one graph file of several");
  auto options = std::make_shared<Options>();
  command->add_option("GRAPH", options->parts, "Files that build or merge made")->required();
  command->add_option("-o,--output", options->output, "The new file")->required();
  command->footer(
      "The result is the same, byte for byte, in whatever order and grouping the files are merged. A document that\n"
      "several files hold is taken once; of different versions the one of the later date.\n"
      "Examples:\n"
      "  entente merge monday.entente tuesday.entente -o week.entente");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace entente::cli
