/// The command line: one subcommand a task, results on standard output, everything else on standard error.

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>

#include "cli/commands.hpp"
#include "cli/console.hpp"

namespace {

int run(int argc, char** argv) {
  CLI::App app("Reads political news, builds a knowledge graph of who did what to whom.", "entente");
  app.set_version_flag("--version", "entente " ENTENTE_VERSION);
  app.require_subcommand(1);
  app.footer(
      "First steps:\n"
      "  entente show article.txt -o article.svg\n"
      "  entente extract --format text article.txt\n"
      "  entente build -o news.entente articles.jsonl && entente query news.entente neighbors Kushner");
  int status = entente::cli::kDone;
  entente::cli::add_show(app, status);
  entente::cli::add_extract(app, status);
  entente::cli::add_build(app, status);
  entente::cli::add_merge(app, status);
  entente::cli::add_query(app, status);
  entente::cli::add_actors(app, status);
  entente::cli::add_export(app, status);
  entente::cli::add_analyze(app, status);
  entente::cli::add_evaluate(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? entente::cli::kDone : entente::cli::kUsageError;
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  entente::cli::catch_interrupts();
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is told by the stream's state
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {  // std and Boost may throw: bad_alloc above all
    entente::cli::print_error(std::string("stopped: ") + error.what());
    return entente::cli::kUsageError;
  }
}
