#include "cli/graph_options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>

#include "entente/core/ontology.hpp"
#include "entente/graph/store.hpp"

namespace entente::cli {
namespace {

template <class Enum>
std::string all_names(int count) {
  std::string names;
  for (int i = 0; i < count; ++i) names += (i == 0 ? "" : ", ") + std::string(to_string(static_cast<Enum>(i)));
  return names;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

}  // namespace

void add_graph_options(CLI::App& command, GraphOptions& options) {
  command.add_option("--min-confidence", options.min_confidence, "Leave out what is less certain")
      ->check(CLI::Range(0.0, 1.0));
  command.add_option("--relation", options.relations, "Only these relations, such as CONSULT")->delimiter(',');
  command.add_option("--kind", options.kinds, "Only these actors: person, country, organization")->delimiter(',');
  command.add_option("--factuality", options.factualities, "Only these: actual, negated, hypothetical, future")
      ->delimiter(',');
  command.add_option("--from", options.from, "Only what happened since this year, month or day (2018-03-07)");
  command.add_option("--to", options.to, "Only what happened until this year, month or day");
}

Result<GraphFilter> to_filter(const GraphOptions& options) {
  GraphFilter filter;
  filter.min_confidence = options.min_confidence;
  filter.from = options.from;
  filter.to = options.to;
  for (const std::string& name : options.relations) {
    const auto label = parse_label(upper(name));
    if (!label)
      return Error{ErrorCode::kUsage, "--relation",
                   "no relation '" + name + "' (there are " + all_names<Label>(static_cast<int>(Label::kCount)) + ")"};
    filter.labels.push_back(*label);
  }
  for (const std::string& name : options.kinds) {
    const auto kind = parse_actor_kind(name);
    if (!kind)
      return Error{ErrorCode::kUsage, "--kind", "no kind '" + name + "' (there are " + all_names<ActorKind>(3) + ")"};
    filter.kinds.push_back(*kind);
  }
  for (const std::string& name : options.factualities) {
    const auto factuality = parse_factuality(name);
    if (!factuality)
      return Error{ErrorCode::kUsage, "--factuality",
                   "no factuality '" + name + "' (there are " + all_names<Factuality>(4) + ")"};
    filter.factualities.push_back(*factuality);
  }
  if (const auto checked = check(filter); !checked) return checked.error();
  return filter;
}

Result<Graph> load_graph(const std::string& path, const GraphFilter& filter) {
  auto store = Store::open(path, Store::Mode::kRead);
  if (!store) return store.error();
  return store->load(filter);
}

}  // namespace entente::cli
