#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>
#include <set>
#include <tuple>
#include <utility>

#include "entente/export/export.hpp"
#include "export/dot_style.hpp"
#include "export/escape.hpp"
#include "export/pairs.hpp"
#include "export/rows.hpp"

namespace entente {
namespace {

/// A whole day, as GEXF's timeline needs it: the first or last one that the date can mean.
std::string whole_day(std::string_view date, bool last) {
  std::string day(date);
  if (day.size() == 4) return day + (last ? "-12-31" : "-01-01");
  if (day.size() != 7) return day;
  constexpr std::array kDays = {"31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"};
  const int month = (day[5] - '0') * 10 + (day[6] - '0');
  if (!last || month < 1 || month > 12) return day + "-01";
  return day + '-' + kDays[static_cast<std::size_t>(month - 1)];
}

/// All edges of one label from one actor to another: Gephi keeps parallel edges only where their kinds differ.
struct Kind {
  NodeIndex from = 0;
  NodeIndex to = 0;
  Label label = Label::kConsult;
  std::vector<EdgeIndex> edges;
};

std::vector<Kind> kinds_of(const Graph& graph) {
  std::vector<Kind> kinds;
  // Edges lie in the order of subject, object and label.
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    const bool same = !kinds.empty() && kinds.back().from == edge.subject && kinds.back().to == edge.object &&
                      kinds.back().label == edge.label;
    if (!same) kinds.push_back({edge.subject, edge.object, edge.label, {}});
    kinds.back().edges.push_back(e);
  }
  return kinds;
}

void write_value(std::ostream& out, std::string_view key, std::string_view value) {
  if (!value.empty()) out << "          <attvalue for=\"" << key << "\" value=\"" << xml_text(value) << "\"/>\n";
}

void write_colour(std::ostream& out, std::string_view hex) {
  const auto part = [&](std::size_t at) {
    int value = 0;
    std::from_chars(hex.data() + at, hex.data() + at + 2, value, 16);
    return value;
  };
  out << "        <viz:color r=\"" << part(1) << "\" g=\"" << part(3) << "\" b=\"" << part(5) << "\"/>\n";
}

void write_node(std::ostream& out, const Node& node, std::size_t statements, const NodeColour& colour) {
  out << "      <node id=\"" << xml_text(node.id) << "\" label=\"" << xml_text(node.name) << "\">\n"
      << "        <attvalues>\n";
  write_value(out, "kind", to_string(node.kind));
  write_value(out, "country", country_of_node(node));
  write_value(out, "role", node.role.value);
  write_value(out, "sector", node.sector.value);
  write_value(out, "aliases", joined(node.aliases, "; "));
  write_value(out, "statements", std::to_string(statements));
  out << "        </attvalues>\n";
  write_colour(out, colour.line);
  // Gephi's own default is 10; an actor with a thousand times the statements is five times as wide.
  out << "        <viz:size value=\"" << decimal(10.0 + 4.0 * std::log2(1.0 + static_cast<double>(statements)))
      << "\"/>\n      </node>\n";
}

void write_spells(std::ostream& out, const Graph& graph, const Kind& kind) {
  std::set<std::pair<std::string, std::string>> spells;
  for (const EdgeIndex e : kind.edges) {
    for (const Evidence& evidence : graph.edge(e).evidence) {
      const std::string_view date = graph.date_of(evidence);
      if (!date.empty()) spells.emplace(whole_day(date, false), whole_day(date, true));
    }
  }
  if (spells.empty()) return;
  out << "        <spells>\n";
  for (const auto& [start, end] : spells)
    out << "          <spell start=\"" << xml_text(start) << "\" end=\"" << xml_text(end) << "\"/>\n";
  out << "        </spells>\n";
}

void write_kind(std::ostream& out, const Graph& graph, const Kind& kind, std::size_t index) {
  std::size_t statements = 0;
  bool reciprocal = true;
  const Edge* surest = nullptr;
  for (const EdgeIndex e : kind.edges) {
    const Edge& edge = graph.edge(e);
    statements += edge.count();
    reciprocal = reciprocal && edge.reciprocal;
    if (surest == nullptr || edge.max_confidence > surest->max_confidence) surest = &edge;
  }
  out << "      <edge id=\"" << index << "\" source=\"" << xml_text(graph.node(kind.from).id) << "\" target=\""
      << xml_text(graph.node(kind.to).id) << "\" weight=\"" << independent_texts(graph, kind.edges) << "\" label=\""
      << to_string(kind.label) << "\" kind=\"" << to_string(kind.label) << "\">\n        <attvalues>\n";
  write_value(out, "relation", to_string(kind.label));
  write_value(out, "count", std::to_string(statements));
  write_value(out, "reciprocal", reciprocal ? "true" : "false");
  write_value(out, "confidence", decimal(static_cast<double>(surest->max_confidence)));
  write_value(out, "sentence", surest->best().text);
  write_value(out, "document", graph.document(surest->best()).id);
  out << "        </attvalues>\n";
  write_spells(out, graph, kind);
  write_colour(out, label_colour(kind.label));
  out << "      </edge>\n";
}

void write_attributes(std::ostream& out, std::string_view of,
                      std::initializer_list<std::pair<std::string_view, std::string_view>> attributes) {
  out << "    <attributes class=\"" << of << "\">\n";
  for (const auto& [name, type] : attributes)
    out << "      <attribute id=\"" << name << "\" title=\"" << name << "\" type=\"" << type << "\"/>\n";
  out << "    </attributes>\n";
}

}  // namespace

void write_gexf(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, true);
  const std::vector<std::size_t> weight = weights(part);
  const CountryColours colours(part);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
         "  <meta><creator>entente</creator></meta>\n"
         "  <graph mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\" "
         "defaultedgetype=\"directed\">\n";
  write_attributes(out, "node",
                   {{"kind", "string"},
                    {"country", "string"},
                    {"role", "string"},
                    {"sector", "string"},
                    {"aliases", "string"},
                    {"statements", "integer"}});
  write_attributes(out, "edge",
                   {{"relation", "string"},
                    {"count", "integer"},
                    {"reciprocal", "boolean"},
                    {"confidence", "double"},
                    {"sentence", "string"},
                    {"document", "string"}});
  out << "    <nodes>\n";
  for (NodeIndex n = 0; n < part.node_count(); ++n) write_node(out, part.node(n), weight[n], colours.of(part.node(n)));
  out << "    </nodes>\n    <edges>\n";
  std::size_t index = 0;
  for (const Kind& kind : kinds_of(part)) write_kind(out, part, kind, index++);
  out << "    </edges>\n  </graph>\n</gexf>\n";
}

}  // namespace entente
