#include "entente/graph/graph.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "entente/graph/model.hpp"

namespace entente {

const Evidence& Edge::best() const {
  assert(!evidence.empty());
  return *std::max_element(evidence.begin(), evidence.end(),
                           [](const Evidence& a, const Evidence& b) { return a.confidence < b.confidence; });
}

Graph::Graph() : model_(std::make_shared<const GraphModel>()) {}
Graph::Graph(std::shared_ptr<const GraphModel> model) : model_(std::move(model)) {}

std::size_t Graph::node_count() const { return boost::num_vertices(model_->graph); }
std::size_t Graph::edge_count() const { return model_->edges.size(); }

std::size_t Graph::evidence_count() const {
  std::size_t count = 0;
  for (const auto& descriptor : model_->edges) count += model_->graph[descriptor].count();
  return count;
}

const Node& Graph::node(NodeIndex index) const { return model_->graph[index]; }
const Edge& Graph::edge(EdgeIndex index) const { return model_->graph[model_->edges[index]]; }
std::span<const DocumentInfo> Graph::documents() const { return model_->documents; }
const DocumentInfo& Graph::document(const Evidence& evidence) const { return model_->documents[evidence.document]; }

DocumentIndex Graph::original(DocumentIndex index) const { return model_->originals[index]; }

std::optional<NodeIndex> Graph::find(std::string_view id) const {
  std::size_t low = 0;
  std::size_t high = node_count();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (model_->graph[middle].id < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == node_count() || model_->graph[low].id != id) return std::nullopt;
  return static_cast<NodeIndex>(low);
}

std::vector<EdgeIndex> Graph::edges_of(NodeIndex node) const {
  std::vector<EdgeIndex> found;
  const auto [out, out_end] = boost::out_edges(node, model_->graph);
  for (auto it = out; it != out_end; ++it) found.push_back(model_->graph[*it].index);
  const auto [in, in_end] = boost::in_edges(node, model_->graph);
  for (auto it = in; it != in_end; ++it) {
    if (boost::source(*it, model_->graph) != node) found.push_back(model_->graph[*it].index);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string_view Graph::date_of(const Evidence& evidence) const {
  return evidence.date.empty() ? document(evidence).date : evidence.date;
}

bool operator==(const Graph& a, const Graph& b) {
  if (a.node_count() != b.node_count() || a.edge_count() != b.edge_count()) return false;
  if (!std::ranges::equal(a.documents(), b.documents())) return false;
  for (NodeIndex n = 0; n < a.node_count(); ++n)
    if (!(a.node(n) == b.node(n))) return false;
  for (EdgeIndex e = 0; e < a.edge_count(); ++e)
    if (!(a.edge(e) == b.edge(e))) return false;
  return true;
}

}  // namespace entente
