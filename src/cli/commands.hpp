#pragma once
/// The subcommands, one file each: cmd_NAME.cpp.

namespace CLI {
class App;
}

namespace entente::cli {

struct PipelineOptions;

/// Each adds its subcommand to `app`; when the user calls it, it runs and sets `status` to the exit code.
void add_actors(CLI::App& app, int& status);
void add_analyze(CLI::App& app, int& status);
void add_extract(CLI::App& app, int& status);
void add_evaluate(CLI::App& app, int& status);
void add_build(CLI::App& app, int& status);
void add_export(CLI::App& app, int& status);
void add_show(CLI::App& app, int& status);
void add_merge(CLI::App& app, int& status);
void add_query(CLI::App& app, int& status);

/// FILE..., --model, --data, --jobs, --patterns, --conllu: what every command that reads texts takes.
void add_pipeline_options(CLI::App& command, PipelineOptions& options);

}  // namespace entente::cli
