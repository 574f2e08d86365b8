#pragma once
/// The Boost.Graph property graph inside a Graph. Kept apart because it is heavy to compile: include it only in the
/// sources of algorithms.

#include <boost/graph/adjacency_list.hpp>
#include <vector>

#include "entente/graph/graph.hpp"

namespace entente {

using PropertyGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Node, Edge>;

/// A Graph's content. Vertex descriptors are NodeIndex values.
struct GraphModel {
  PropertyGraph graph;
  std::vector<PropertyGraph::edge_descriptor> edges;  ///< by EdgeIndex
  std::vector<DocumentInfo> documents;                ///< by DocumentIndex
  std::vector<DocumentIndex> originals;               ///< by DocumentIndex
};

}  // namespace entente
