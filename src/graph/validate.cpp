#include <algorithm>
#include <string>
#include <tuple>

#include "entente/graph/graph.hpp"

namespace entente {
namespace {

std::string at(std::string_view what, std::size_t index) { return std::string(what) + " " + std::to_string(index); }

auto key_of(const Edge& e) { return std::tuple(e.subject, e.object, e.label, e.factuality, e.reciprocal); }

std::string check_nodes(const Graph& graph) {
  for (NodeIndex n = 0; n < graph.node_count(); ++n) {
    const Node& node = graph.node(n);
    if (n > 0 && !(graph.node(n - 1).id < node.id)) return at("ids out of order at node", n);
    if (node.id.empty()) return at("no id at node", n);
    if (node.name.empty()) return at("no name at node", n);
    if (!std::is_sorted(node.aliases.begin(), node.aliases.end())) return at("unsorted aliases at node", n);
    if (std::binary_search(node.aliases.begin(), node.aliases.end(), node.name)) return at("name as alias at node", n);
  }
  return {};
}

std::string check_evidence(const Graph& graph, const Edge& edge) {
  if (edge.independent == 0 || edge.independent > edge.documents)
    return at("wrong independent texts of edge", edge.index);
  for (const Evidence& evidence : edge.evidence) {
    if (evidence.document >= graph.documents().size()) return at("no document for evidence of edge", edge.index);
    if (!(evidence.confidence >= 0.0F && evidence.confidence <= 1.0F))
      return at("confidence out of range in edge", edge.index);
    if (evidence.confidence > edge.max_confidence) return at("wrong highest confidence of edge", edge.index);
    const std::string_view date = graph.date_of(evidence);
    if (!date.empty() && (date < edge.first_date || date > edge.last_date))
      return at("wrong dates of edge", edge.index);
  }
  return {};
}

std::string check_edges(const Graph& graph) {
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    if (edge.index != e) return at("wrong index of edge", e);
    if (edge.subject >= graph.node_count() || edge.object >= graph.node_count()) return at("no node for edge", e);
    if (edge.evidence.empty()) return at("no evidence for edge", e);
    if (edge.reciprocal && edge.object < edge.subject) return at("reciprocal edge the wrong way round:", e);
    if (is_symmetric(edge.label) && !edge.reciprocal) return at("symmetric label with a direction at edge", e);
    if (e > 0 && !(key_of(graph.edge(e - 1)) < key_of(edge))) return at("keys out of order at edge", e);
    if (std::string problem = check_evidence(graph, edge); !problem.empty()) return problem;
  }
  return {};
}

std::string check_documents(const Graph& graph) {
  for (std::size_t d = 1; d < graph.documents().size(); ++d)
    if (!(graph.documents()[d - 1].id < graph.documents()[d].id)) return at("ids out of order at document", d);
  for (DocumentIndex d = 0; d < graph.documents().size(); ++d)
    if (graph.original(graph.original(d)) != graph.original(d)) return at("copy of a copy at document", d);
  return {};
}

}  // namespace

std::string validate(const Graph& graph) {
  for (const auto check : {check_documents, check_nodes, check_edges})
    if (std::string problem = check(graph); !problem.empty()) return problem;
  return {};
}

}  // namespace entente
