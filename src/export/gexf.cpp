#include <array>
#include <ostream>

#include "entente/export/export.hpp"
#include "export/escape.hpp"
#include "export/pairs.hpp"

namespace entente {
namespace {

/// A whole day, as GEXF's timeline needs it: the first or last one that the date can mean.
std::string whole_day(const std::string& date, bool last) {
  if (date.size() == 4) return date + (last ? "-12-31" : "-01-01");
  if (date.size() != 7) return date;
  constexpr std::array kDays = {"31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"};
  const int month = (date[5] - '0') * 10 + (date[6] - '0');
  if (!last || month < 1 || month > 12) return date + "-01";
  return date + '-' + kDays[static_cast<std::size_t>(month - 1)];
}

void write_value(std::ostream& out, std::string_view key, std::string_view value) {
  if (!value.empty()) out << "          <attvalue for=\"" << key << "\" value=\"" << xml_text(value) << "\"/>\n";
}

void write_node(std::ostream& out, const Node& node) {
  out << "      <node id=\"" << xml_text(node.id) << "\" label=\"" << xml_text(node.name) << "\">\n"
      << "        <attvalues>\n";
  write_value(out, "kind", to_string(node.kind));
  write_value(out, "country", node.iso3.empty() ? node.country.value : node.iso3);
  write_value(out, "role", node.role.value);
  write_value(out, "sector", node.sector.value);
  out << "        </attvalues>\n      </node>\n";
}

void write_pair(std::ostream& out, const Graph& graph, const Pair& pair, std::size_t index) {
  std::string label;
  for (const Label l : pair.labels()) label.append(label.empty() ? "" : ", ").append(to_string(l));
  out << "      <edge id=\"" << index << "\" source=\"" << xml_text(graph.node(pair.from).id) << "\" target=\""
      << xml_text(graph.node(pair.to).id) << "\" weight=\"" << pair.weight << "\" label=\"" << label << '"';
  if (!pair.first_date.empty()) {
    out << " start=\"" << xml_text(whole_day(pair.first_date, false)) << "\" end=\""
        << xml_text(whole_day(pair.last_date, true)) << '"';
  }
  out << ">\n        <attvalues>\n";
  write_value(out, "relations", label);
  write_value(out, "stance", std::to_string(pair.balance()));
  write_value(out, "sentence", graph.edge(pair.edges.front()).best().text);
  for (std::size_t l = 0; l < kLabelCount; ++l) {
    if (pair.counts[l] > 0) write_value(out, to_string(static_cast<Label>(l)), std::to_string(pair.counts[l]));
  }
  out << "        </attvalues>\n      </edge>\n";
}

void write_attribute(std::ostream& out, std::string_view name, std::string_view type) {
  out << "      <attribute id=\"" << name << "\" title=\"" << name << "\" type=\"" << type << "\"/>\n";
}

}  // namespace

void write_gexf(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, true);
  const std::vector<Pair> pairs = pairs_of(part, Gather::kDirection);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n"
         "  <meta><creator>entente</creator></meta>\n"
         "  <graph mode=\"dynamic\" timeformat=\"date\" defaultedgetype=\"directed\">\n"
         "    <attributes class=\"node\">\n";
  for (const char* name : {"kind", "country", "role", "sector"}) write_attribute(out, name, "string");
  out << "    </attributes>\n    <attributes class=\"edge\">\n";
  write_attribute(out, "relations", "string");
  write_attribute(out, "stance", "double");
  write_attribute(out, "sentence", "string");
  std::array<bool, kLabelCount> used{};
  for (const Pair& pair : pairs)
    for (std::size_t l = 0; l < kLabelCount; ++l) used[l] = used[l] || pair.counts[l] > 0;
  for (std::size_t l = 0; l < kLabelCount; ++l)
    if (used[l]) write_attribute(out, to_string(static_cast<Label>(l)), "integer");
  out << "    </attributes>\n    <nodes>\n";
  for (NodeIndex n = 0; n < part.node_count(); ++n) write_node(out, part.node(n));
  out << "    </nodes>\n    <edges>\n";
  for (std::size_t i = 0; i < pairs.size(); ++i) write_pair(out, part, pairs[i], i);
  out << "    </edges>\n  </graph>\n</gexf>\n";
}

}  // namespace entente
