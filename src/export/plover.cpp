#include <ostream>
#include <string>

#include "entente/export/export.hpp"
#include "export/pairs.hpp"
#include "export/rows.hpp"

namespace entente {
namespace {

/// A field: tabs, line ends and other control characters become spaces.
std::string field(std::string_view text) {
  std::string clean(text);
  for (char& c : clean)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return clean;
}

/// PLOVER's quad classes, which follow the order of its categories.
const char* quad_class(Label label) {
  if (label <= Label::kConcede) return "Verbal Cooperation";
  if (label <= Label::kRetreat) return "Material Cooperation";
  return label <= Label::kThreaten ? "Verbal Conflict" : "Material Conflict";
}

void write_actor(std::ostream& out, const Node& node) {
  out << '\t' << field(node.id) << '\t' << field(node.name) << '\t' << field(country_of_node(node)) << '\t'
      << field(node.sector.value) << '\t' << field(node.role.value);
}

void write_event(std::ostream& out, const Graph& graph, const Edge& edge, const Evidence& evidence) {
  const DocumentInfo& info = graph.document(evidence);
  out << field(info.id) << '-' << evidence.sentence << '-' << evidence.subject.begin << '-' << evidence.object.begin
      << '\t' << field(graph.date_of(evidence)) << '\t' << to_string(edge.label) << '\t' << field(evidence.mode) << '\t'
      << quad_class(edge.label) << '\t' << to_string(edge.factuality) << '\t' << (edge.reciprocal ? '1' : '0');
  write_actor(out, graph.node(edge.subject));
  write_actor(out, graph.node(edge.object));
  out << '\t' << decimal(static_cast<double>(evidence.confidence)) << '\t' << field(evidence.predicate) << '\t'
      << field(evidence.attribution) << '\t' << field(evidence.text) << '\t' << field(info.id) << '\t'
      << field(graph.documents()[graph.original(evidence.document)].id) << '\t' << field(info.date) << '\t'
      << field(info.title) << '\t' << field(info.source) << '\t' << field(info.url) << '\n';
}

}  // namespace

void write_plover(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, true);
  out << "event_id\tevent_date\tevent_type\tevent_mode\tquad_class\tfactuality\treciprocal";
  for (const char* actor : {"source", "target"})
    for (const char* what : {"id", "name", "country", "sector", "role"}) out << '\t' << actor << '_' << what;
  out << "\tconfidence\tpredicate\tattribution\tsentence\tdocument\tstory\tpublication_date\ttitle\tpublisher\turl\n";
  for (EdgeIndex e = 0; e < part.edge_count(); ++e) {
    const Edge& edge = part.edge(e);
    if (!is_event(edge.label)) continue;
    for (const Evidence& evidence : edge.evidence) write_event(out, part, edge, evidence);
  }
}

}  // namespace entente
