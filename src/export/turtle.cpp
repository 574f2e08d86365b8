#include <array>
#include <ostream>
#include <string>

#include "entente/export/export.hpp"
#include "export/escape.hpp"
#include "export/pairs.hpp"
#include "export/rows.hpp"

namespace entente {
namespace {

/// Wikidata's property for a tie, or "".
std::string_view wikidata_property(Label label) {
  switch (label) {
    case Label::kSpouse:
      return "P26";
    case Label::kSibling:
      return "P3373";
    case Label::kRelative:
      return "P1038";
    case Label::kParent:
      return "P40";
    case Label::kOffice:
    case Label::kEnvoyTo:
      return "P39";
    case Label::kWorksFor:
      return "P108";
    case Label::kMemberOf:
      return "P463";
    case Label::kCitizenOf:
      return "P27";
    case Label::kBornIn:
      return "P19";
    case Label::kLivesIn:
      return "P551";
    case Label::kBasedIn:
      return "P159";
    default:
      return "";
  }
}

/// An IRI of ours. All but letters, digits and a few marks is percent-encoded.
std::string iri(std::string_view folder, std::string_view id) {
  std::string text = "<urn:entente:";
  text += folder;
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '_' || c == '.' || c == '/';
    if (plain) {
      text += c;
    } else {
      text.append("%").append(1, "0123456789ABCDEF"[byte >> 4U]).append(1, "0123456789ABCDEF"[byte & 0xFU]);
    }
  }
  return text + '>';
}

class TurtleWriter {
 public:
  explicit TurtleWriter(std::ostream& out) : out_(out) {}
  void begin(const std::string& subject, std::string_view type) { out_ << subject << " a " << type; }
  void end() { out_ << " .\n"; }
  void link(std::string_view property, const std::string& object) { out_ << " ;\n  " << property << ' ' << object; }
  void text(std::string_view property, std::string_view value) {
    if (!value.empty()) link(property, turtle_text(value));
  }
  void number(std::string_view property, double value) { link(property, decimal(value)); }
  /// A day, month or year, typed as such.
  void date(std::string_view property, std::string_view value) {
    if (value.empty()) return;
    const char* type = value.size() == 4 ? "xsd:gYear" : value.size() == 7 ? "xsd:gYearMonth" : "xsd:date";
    link(property, turtle_text(value) + "^^" + type);
  }

 private:
  std::ostream& out_;
};

void write_actor(TurtleWriter& turtle, const Node& node) {
  constexpr std::array<const char*, 3> kTypes = {"prov:Agent, wd:Q5", "prov:Agent, wd:Q6256", "prov:Agent, wd:Q43229"};
  turtle.begin(iri("", node.id), kTypes.at(static_cast<std::size_t>(node.kind)));
  turtle.text("rdfs:label", node.name);
  for (const std::string& alias : node.aliases) turtle.text("skos:altLabel", alias);
  turtle.text("wdt:P298", node.iso3);
  turtle.text("ent:country", country_of_node(node));
  turtle.text("ent:role", node.role.value);
  turtle.text("ent:sector", node.sector.value);
  turtle.end();
}

void write_document(TurtleWriter& turtle, const Graph& graph, DocumentIndex index) {
  const DocumentInfo& info = graph.documents()[index];
  turtle.begin(iri("document/", info.id), "prov:Entity, schema:NewsArticle");
  turtle.text("dct:identifier", info.id);
  turtle.text("dct:title", info.title);
  turtle.date("dct:date", info.date);
  turtle.text("dct:publisher", info.source);
  turtle.text("schema:url", info.url);
  const DocumentIndex original = graph.original(index);
  if (original != index) turtle.link("prov:alternateOf", iri("document/", graph.documents()[original].id));
  turtle.end();
}

void write_statement(TurtleWriter& turtle, const Graph& graph, const Edge& edge, const Evidence& evidence,
                     std::size_t number) {
  const DocumentInfo& info = graph.document(evidence);
  turtle.begin(iri("statement/", info.id + "/" + std::to_string(number)), "rdf:Statement, prov:Entity");
  turtle.link("rdf:subject", iri("", graph.node(edge.subject).id));
  turtle.link("rdf:predicate", "ent:" + std::string(to_string(edge.label)));
  turtle.link("rdf:object", iri("", graph.node(edge.object).id));
  turtle.text("ent:factuality", to_string(edge.factuality));
  turtle.link("ent:reciprocal", edge.reciprocal ? "true" : "false");
  turtle.date("schema:temporal", graph.date_of(evidence));
  turtle.number("ent:confidence", static_cast<double>(evidence.confidence));
  turtle.text("ent:mode", evidence.mode);
  turtle.text("ent:attribution", evidence.attribution);
  turtle.text("prov:value", evidence.text);
  turtle.link("prov:wasQuotedFrom", iri("document/", info.id));
  turtle.end();
}

}  // namespace

void write_turtle(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, false);
  out << "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
         "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
         "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
         "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
         "@prefix dct: <http://purl.org/dc/terms/> .\n"
         "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
         "@prefix schema: <http://schema.org/> .\n"
         "@prefix wd: <http://www.wikidata.org/entity/> .\n"
         "@prefix wdt: <http://www.wikidata.org/prop/direct/> .\n"
         "@prefix ent: <urn:entente:vocabulary/> .\n\n";
  TurtleWriter turtle(out);
  for (DocumentIndex d = 0; d < part.documents().size(); ++d) write_document(turtle, part, d);
  for (NodeIndex n = 0; n < part.node_count(); ++n) write_actor(turtle, part.node(n));
  std::vector<std::size_t> numbers(part.documents().size(), 0);
  for (EdgeIndex e = 0; e < part.edge_count(); ++e) {
    const Edge& edge = part.edge(e);
    // What happened also stands as a plain triple, which most queries want; statements tell where it is said.
    if (edge.factuality == Factuality::kActual) {
      const std::string subject = iri("", part.node(edge.subject).id);
      const std::string object = iri("", part.node(edge.object).id);
      const std::string_view property = wikidata_property(edge.label);
      out << subject << " ent:" << to_string(edge.label) << ' ' << object << " .\n";
      if (!property.empty()) out << subject << " wdt:" << property << ' ' << object << " .\n";
    }
    for (const Evidence& evidence : edge.evidence)
      write_statement(turtle, part, edge, evidence, numbers[evidence.document]++);
  }
}

}  // namespace entente
