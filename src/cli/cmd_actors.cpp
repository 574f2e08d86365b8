/// entente actors: everyone in a graph, or every mention of actors in texts.

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/graph_options.hpp"
#include "cli/output.hpp"
#include "cli/pipeline.hpp"
#include "entente/graph/graph.hpp"
#include "entente/query/table.hpp"

namespace entente::cli {
namespace {

struct Options {
  PipelineOptions pipeline;
  GraphOptions graph;
  bool mentions = false;
  bool json = false;
  bool csv = false;
  std::size_t limit = 0;
  std::string output;
};

std::string joined(const std::vector<std::string>& values) { return fmt::format("{}", fmt::join(values, "|")); }

/// What the graph's statements say about each actor.
struct Tally {
  std::size_t mentions = 0;
  std::set<DocumentIndex> documents;
};

std::vector<Tally> tally(const Graph& graph) {
  std::vector<Tally> out(graph.node_count());
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    for (const NodeIndex node : {edge.subject, edge.object}) {
      out[node].mentions += edge.count();
      for (const Evidence& evidence : edge.evidence) out[node].documents.insert(evidence.document);
    }
  }
  return out;
}

Table list_actors(const Graph& graph, std::size_t limit) {
  Table table{{"name", "kind", "country", "role", "mentions", "documents", "names", "id"}, {}};
  const std::vector<Tally> tallies = tally(graph);
  std::vector<NodeIndex> order(graph.node_count());
  for (NodeIndex n = 0; n < order.size(); ++n) order[n] = n;
  std::stable_sort(order.begin(), order.end(),
                   [&](NodeIndex a, NodeIndex b) { return tallies[a].mentions > tallies[b].mentions; });
  if (limit != 0 && order.size() > limit) order.resize(limit);
  for (const NodeIndex n : order) {
    const Node& node = graph.node(n);
    table.rows.push_back({node.name, std::string(to_string(node.kind)),
                          node.kind == ActorKind::kCountry ? node.iso3 : node.country.value, node.role.value,
                          static_cast<std::int64_t>(tallies[n].mentions),
                          static_cast<std::int64_t>(tallies[n].documents.size()), joined(node.aliases), node.id});
  }
  return table;
}

int run_graph(const Options& options) {
  if (options.pipeline.inputs.size() != 1)
    return report(Error{ErrorCode::kUsage, "actors", "takes one graph file (--mentions reads texts)"});
  const auto filter = to_filter(options.graph);
  if (!filter) return report(filter.error());
  const auto graph = load_graph(options.pipeline.inputs.front(), *filter);
  if (!graph) return report(graph.error());
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  const Table table = list_actors(*graph, options.limit);
  if (options.json)
    write_json(output->stream(), table);
  else if (options.csv)
    write_csv(output->stream(), table);
  else if (table.rows.empty())
    print_warning("nothing found");
  else
    write_table(output->stream(), table);
  if (const auto done = output->commit(); !done) return report(done.error());
  return table.rows.empty() ? kPartial : kDone;
}

/// What a mention was resolved by.
std::string_view why(const Mention& mention, const Actor& actor) {
  switch (mention.kind) {
    case MentionKind::kName:
      return actor.kind == ActorKind::kCountry ? "dictionary" : "name";
    case MentionKind::kDemonym:
      return "dictionary";
    case MentionKind::kPronoun:
      return actor.resolved ? "coreference" : "unresolved";
    case MentionKind::kDescription:
      return actor.kind == ActorKind::kPerson ? "role" : "description";
  }
  return "";
}

std::string mention_to_json(const Document& doc, const Mention& mention) {
  constexpr std::array<std::string_view, 4> kKinds = {"name", "demonym", "description", "pronoun"};
  const Actor& actor = doc.actors[mention.actor];
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> w(buffer);
  const auto text = [&](const char* key, std::string_view value) {
    w.Key(key);
    w.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  w.StartObject();
  text("doc", doc.id);
  w.Key("begin");
  w.Uint(doc.tokens[mention.tokens.begin].begin);
  w.Key("end");
  w.Uint(doc.tokens[mention.tokens.end - 1].end);
  text("text", doc.words(mention.tokens));
  text("kind", kKinds[static_cast<std::size_t>(mention.kind)]);
  text("actor", actor.id);
  text("name", actor.name);
  text("why", why(mention, actor));
  w.EndObject();
  return buffer.GetString();
}

int run_mentions(const Options& options) {
  const auto pipeline = Pipeline::load(options.pipeline, Depth::kActors);
  if (!pipeline) return report(pipeline.error());
  auto output = Output::open(options.output);
  if (!output) return report(output.error());
  std::size_t mentions = 0;
  const auto summary = pipeline->run([&](Document& doc) {
    for (const Mention& mention : doc.mentions) output->stream() << mention_to_json(doc, mention) << '\n';
    mentions += doc.mentions.size();
    return output->stream().good();
  });
  if (!summary) return report(summary.error());
  if (summary->interrupted) return kInterrupted;
  if (const auto done = output->commit(); !done) return report(done.error());
  if (summary->documents == 0) return summary->failures > 0 ? kUsageError : kPartial;
  if (mentions == 0) print_warning(fmt::format("no actor found in {} documents", summary->documents));
  return summary->failures > 0 || mentions == 0 ? kPartial : kDone;
}

}  // namespace

void add_actors(CLI::App& app, int& status) {
  CLI::App* command = app.add_subcommand("actors", "Who is in a graph, or in texts");
  auto options = std::make_shared<Options>();
  command->add_option("FILE", options->pipeline.inputs, "A graph file that build made; with --mentions: texts")
      ->required();
  command->add_flag("--mentions", options->mentions, "Every mention of actors in texts, one JSON object a line");
  command->add_option("--model", options->pipeline.model, "Model for --mentions: accurate, or a file");
  command->add_option("--data", options->pipeline.data_dir, "Folder of the program's data (default: found by itself)");
  command->add_option("-j,--jobs", options->pipeline.jobs, "Cores to use; 0 for all of them")->capture_default_str();
  command->add_flag("--conllu", options->pipeline.conllu, "FILE is analysed CoNLL-U: take its trees and names");
  command->add_option("--actors", options->pipeline.actors,
                      "Files of people and organisations of your own (docs/actors.md)");
  command->add_flag("--json", options->json, "One JSON array of objects");
  command->add_flag("--csv", options->csv, "Comma-separated, with a header");
  command->add_option("--limit", options->limit, "At most this many actors");
  command->add_option("-o,--output", options->output, "Write to this file (default: standard output)");
  add_graph_options(*command, options->graph);
  command->footer(
      "Examples:\n"
      "  entente actors news.entente --limit 20\n"
      "  entente actors --mentions article.txt");
  command->callback([options, &status] { status = options->mentions ? run_mentions(*options) : run_graph(*options); });
}

}  // namespace entente::cli
