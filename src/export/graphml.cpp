#include <array>
#include <charconv>
#include <ostream>

#include "entente/export/export.hpp"
#include "export/escape.hpp"
#include "export/pairs.hpp"

namespace entente {
namespace {

struct Key {
  const char* name;
  const char* type;
};
constexpr std::array kNodeKeys = {
    Key{"label", "string"},   Key{"kind", "string"},   Key{"iso3", "string"},    Key{"country", "string"},
    Key{"role", "string"},    Key{"sector", "string"}, Key{"aliases", "string"}, Key{"statements", "int"},
    Key{"as_subject", "int"}, Key{"as_object", "int"},
};
constexpr std::array kPairKeys = {
    Key{"label", "string"},     Key{"weight", "double"},      Key{"count", "int"},     Key{"first_date", "string"},
    Key{"last_date", "string"}, Key{"reciprocal", "boolean"}, Key{"stance", "double"}, Key{"sentence", "string"},
};
constexpr std::array kRelationKeys = {
    Key{"label", "string"},      Key{"weight", "double"},          Key{"relation", "string"},
    Key{"factuality", "string"}, Key{"reciprocal", "boolean"},     Key{"count", "int"},
    Key{"documents", "int"},     Key{"first_date", "string"},      Key{"last_date", "string"},
    Key{"confidence", "double"}, Key{"mean_confidence", "double"}, Key{"sentence", "string"},
    Key{"document", "string"},
};

/// Writes one graph; ids of keys are the field's name behind "n_" or "e_".
class GraphmlWriter {
 public:
  explicit GraphmlWriter(std::ostream& out) : out_(out) {}

  void open() {
    out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
            "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  }
  void key(char prefix, std::string_view name, std::string_view type, std::string_view standard = "") {
    out_ << "  <key id=\"" << prefix << '_' << name << "\" for=\"" << (prefix == 'n' ? "node" : "edge")
         << "\" attr.name=\"" << name << "\" attr.type=\"" << type << '"';
    if (standard.empty()) {
      out_ << "/>\n";
    } else {
      out_ << "><default>" << standard << "</default></key>\n";
    }
  }
  void begin_graph() { out_ << "  <graph id=\"entente\" edgedefault=\"directed\">\n"; }
  void begin_node(std::string_view id) {
    prefix_ = 'n';
    out_ << "    <node id=\"" << xml_text(id) << "\">\n";
  }
  void end_node() { out_ << "    </node>\n"; }
  void begin_edge(std::size_t index, std::string_view source, std::string_view target) {
    prefix_ = 'e';
    out_ << "    <edge id=\"e" << index << "\" source=\"" << xml_text(source) << "\" target=\"" << xml_text(target)
         << "\">\n";
  }
  void end_edge() { out_ << "    </edge>\n"; }
  void data(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out_ << "      <data key=\"" << prefix_ << '_' << name << "\">" << xml_text(value) << "</data>\n";
  }
  void number(std::string_view name, std::size_t value) { data(name, std::to_string(value)); }
  void flag(std::string_view name, bool value) { data(name, value ? "true" : "false"); }
  /// Four digits behind the point.
  void real(std::string_view name, double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4);
    data(name, {digits.data(), static_cast<std::size_t>(end.ptr - digits.data())});
  }
  void close() { out_ << "  </graph>\n</graphml>\n"; }

 private:
  std::ostream& out_;
  char prefix_ = 'n';
};

void write_nodes(GraphmlWriter& xml, const Graph& graph) {
  std::vector<std::size_t> as_subject(graph.node_count(), 0);
  std::vector<std::size_t> as_object(graph.node_count(), 0);
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    as_subject[graph.edge(e).subject] += graph.edge(e).count();
    as_object[graph.edge(e).object] += graph.edge(e).count();
  }
  const std::vector<std::size_t> weight = weights(graph);
  for (NodeIndex n = 0; n < graph.node_count(); ++n) {
    const Node& node = graph.node(n);
    std::string aliases;
    for (const std::string& alias : node.aliases) aliases += (aliases.empty() ? "" : "; ") + alias;
    xml.begin_node(node.id);
    xml.data("label", node.name);
    xml.data("kind", to_string(node.kind));
    xml.data("iso3", node.iso3);
    xml.data("country", node.iso3.empty() ? node.country.value : node.iso3);
    xml.data("role", node.role.value);
    xml.data("sector", node.sector.value);
    xml.data("aliases", aliases);
    xml.number("statements", weight[n]);
    xml.number("as_subject", as_subject[n]);
    xml.number("as_object", as_object[n]);
    xml.end_node();
  }
}

/// Labels that any edge has, in the order of the ontology.
std::vector<Label> labels_in(const Graph& graph) {
  std::array<bool, kLabelCount> used{};
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) used[static_cast<std::size_t>(graph.edge(e).label)] = true;
  std::vector<Label> labels;
  for (std::size_t i = 0; i < kLabelCount; ++i)
    if (used[i]) labels.push_back(static_cast<Label>(i));
  return labels;
}

void write_pairs(GraphmlWriter& xml, const Graph& graph) {
  const std::vector<Pair> pairs = pairs_of(graph, Gather::kDirection);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const Pair& pair = pairs[i];
    std::string label;
    for (const Label l : pair.labels()) label.append(label.empty() ? "" : ", ").append(to_string(l));
    xml.begin_edge(i, graph.node(pair.from).id, graph.node(pair.to).id);
    xml.data("label", label);
    xml.number("weight", pair.independent);
    xml.number("count", pair.weight);
    xml.data("first_date", pair.first_date);
    xml.data("last_date", pair.last_date);
    xml.flag("reciprocal", pair.reciprocal);
    xml.real("stance", pair.balance());
    xml.data("sentence", graph.edge(pair.edges.front()).best().text);
    for (std::size_t l = 0; l < kLabelCount; ++l)
      if (pair.counts[l] > 0) xml.number(to_string(static_cast<Label>(l)), pair.counts[l]);
    xml.end_edge();
  }
}

void write_relations(GraphmlWriter& xml, const Graph& graph) {
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    const Evidence& best = edge.best();
    xml.begin_edge(e, graph.node(edge.subject).id, graph.node(edge.object).id);
    xml.data("label", to_string(edge.label));
    xml.number("weight", edge.independent);
    xml.data("relation", to_string(edge.label));
    xml.data("factuality", to_string(edge.factuality));
    xml.flag("reciprocal", edge.reciprocal);
    xml.number("count", edge.count());
    xml.number("documents", edge.documents);
    xml.data("first_date", edge.first_date);
    xml.data("last_date", edge.last_date);
    xml.real("confidence", static_cast<double>(edge.max_confidence));
    xml.real("mean_confidence", static_cast<double>(edge.mean_confidence));
    xml.data("sentence", best.text);
    xml.data("document", graph.document(best).id);
    xml.end_edge();
  }
}

}  // namespace

void write_graphml(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, !options.multi);
  GraphmlWriter xml(out);
  xml.open();
  for (const Key& key : kNodeKeys) xml.key('n', key.name, key.type);
  if (options.multi) {
    for (const Key& key : kRelationKeys) xml.key('e', key.name, key.type);
  } else {
    for (const Key& key : kPairKeys) xml.key('e', key.name, key.type);
    for (const Label label : labels_in(part)) xml.key('e', to_string(label), "int", "0");
  }
  xml.begin_graph();
  write_nodes(xml, part);
  if (options.multi) {
    write_relations(xml, part);
  } else {
    write_pairs(xml, part);
  }
  xml.close();
}

}  // namespace entente
