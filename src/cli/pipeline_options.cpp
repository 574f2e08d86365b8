#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/pipeline.hpp"

namespace entente::cli {

void add_pipeline_options(CLI::App& command, PipelineOptions& options) {
  command
      .add_option("FILE", options.inputs, "Texts (.txt), JSON Lines (.jsonl), folders of them, or - for standard input")
      ->required();
  command.add_option("--model", options.model, "Model: accurate, or a file (default: accurate)");
  command.add_option("--data", options.data_dir, "Folder of the program's data (default: found by itself)");
  command.add_option("-j,--jobs", options.jobs, "Cores to use; 0 for all of them")->capture_default_str();
}

}  // namespace entente::cli
