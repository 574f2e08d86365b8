#pragma once
/// What commands that read a graph share on the command line: which statements count.

#include <string>
#include <vector>

#include "entente/core/result.hpp"
#include "entente/graph/filter.hpp"

namespace CLI {
class App;
}

namespace entente::cli {

/// Filters as the user writes them.
struct GraphOptions {
  float min_confidence = 0.0F;
  std::vector<std::string> relations;     ///< "CONSULT"
  std::vector<std::string> kinds;         ///< "person"
  std::vector<std::string> factualities;  ///< "actual"
  std::string from;
  std::string to;
};

/// --min-confidence, --relation, --kind, --factuality, --from, --to.
void add_graph_options(CLI::App& command, GraphOptions& options);

/// The filter that they mean. Errors: kUsage for an unknown label, kind, factuality or date, with what there is.
[[nodiscard]] Result<GraphFilter> to_filter(const GraphOptions& options);

/// Loads the statements of the store at `path` that pass. Errors: as Store::open.
[[nodiscard]] Result<Graph> load_graph(const std::string& path, const GraphFilter& filter);

}  // namespace entente::cli
