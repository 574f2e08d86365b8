#include <ostream>
#include <vector>

#include "entente/export/export.hpp"
#include "export/pairs.hpp"
#include "export/rows.hpp"

namespace entente {
namespace {

/// RFC 4180, always quoted: these files go to programs, which take "1" in quotes for a number too. Unlike in a
/// spreadsheet's CSV nothing is put before a formula, since names must come out as they went in.
std::string field(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '\0') continue;  // readers end the text there
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

class CsvRow {
 public:
  explicit CsvRow(std::ostream& out) : out_(out) {}
  ~CsvRow() { out_ << '\n'; }
  CsvRow(const CsvRow&) = delete;
  CsvRow& text(std::string_view value) { return raw(field(value)); }
  CsvRow& number(std::size_t value) { return raw(std::to_string(value)); }
  CsvRow& real(double value) { return raw(decimal(value)); }
  /// Neo4j takes an empty field without quotes for "no value".
  CsvRow& optional(std::string_view value) { return raw(value.empty() ? std::string() : field(value)); }

 private:
  CsvRow& raw(const std::string& value) {
    out_ << (first_ ? "" : ",") << value;
    first_ = false;
    return *this;
  }
  std::ostream& out_;
  bool first_ = true;
};

std::string_view neo4j_label(ActorKind kind) {
  if (kind == ActorKind::kPerson) return "Person";
  return kind == ActorKind::kCountry ? "Country" : "Organization";
}

/// Neo4j's arrays have one separator and no escape.
std::string array_of(const std::vector<std::string>& texts) {
  std::vector<std::string> clean = texts;
  for (std::string& text : clean)
    for (char& c : text)
      if (c == ';') c = ',';
  return joined(clean, ";");
}

}  // namespace

void write_neo4j_nodes(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, false);
  const std::vector<std::size_t> weight = weights(part);
  out << "id:ID,name,kind,iso3,country,role,sector,aliases:string[],statements:int,:LABEL\n";
  for (NodeIndex n = 0; n < part.node_count(); ++n) {
    const Node& node = part.node(n);
    std::string labels = "Actor;";
    labels += neo4j_label(node.kind);
    CsvRow(out)
        .text(node.id)
        .text(node.name)
        .text(to_string(node.kind))
        .optional(node.iso3)
        .optional(country_of_node(node))
        .optional(node.role.value)
        .optional(node.sector.value)
        .optional(array_of(node.aliases))
        .number(weight[n])
        .text(labels);
  }
}

void write_neo4j_edges(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, false);
  out << ":START_ID,:END_ID,:TYPE,weight:int,count:int,factuality,reciprocal:boolean,first_date,last_date,"
         "confidence:double,sentence,document\n";
  for (EdgeIndex e = 0; e < part.edge_count(); ++e) {
    const Edge& edge = part.edge(e);
    CsvRow(out)
        .text(part.node(edge.subject).id)
        .text(part.node(edge.object).id)
        .text(to_string(edge.label))
        .number(edge.independent)
        .number(edge.count())
        .text(to_string(edge.factuality))
        .text(edge.reciprocal ? "true" : "false")
        .optional(edge.first_date)
        .optional(edge.last_date)
        .real(static_cast<double>(edge.max_confidence))
        .optional(edge.best().text)
        .text(part.document(edge.best()).id);
  }
}

void write_gephi_nodes(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, true);
  const std::vector<std::size_t> weight = weights(part);
  out << "Id,Label,kind,country,role,sector,aliases,statements\n";
  for (NodeIndex n = 0; n < part.node_count(); ++n) {
    const Node& node = part.node(n);
    CsvRow(out)
        .text(node.id)
        .text(node.name)
        .text(to_string(node.kind))
        .text(country_of_node(node))
        .text(node.role.value)
        .text(node.sector.value)
        .text(joined(node.aliases, "; "))
        .number(weight[n]);
  }
}

void write_gephi_edges(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, true);
  out << "Source,Target,Type,Kind,Label,Weight,count,first_date,last_date,confidence,sentence,document\n";
  for (EdgeIndex e = 0; e < part.edge_count(); ++e) {
    const Edge& edge = part.edge(e);
    CsvRow(out)
        .text(part.node(edge.subject).id)
        .text(part.node(edge.object).id)
        .text("Directed")
        .text(to_string(edge.label))
        .text(to_string(edge.label))
        .number(edge.independent)
        .number(edge.count())
        .text(edge.first_date)
        .text(edge.last_date)
        .real(static_cast<double>(edge.max_confidence))
        .text(edge.best().text)
        .text(part.document(edge.best()).id);
  }
}

}  // namespace entente
