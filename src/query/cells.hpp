#pragma once
/// Cells that several queries make in the same way.

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "entente/graph/graph.hpp"
#include "entente/query/table.hpp"

namespace entente {

inline Cell text_cell(std::string_view text) { return text.empty() ? Cell() : Cell(std::string(text)); }
inline Cell count_cell(std::size_t count) { return static_cast<std::int64_t>(count); }
/// Four digits: more would only show how floats are rounded.
inline Cell confidence_cell(float value) { return std::round(static_cast<double>(value) * 1e4) / 1e4; }

/// Which way an edge points, seen from `from`.
inline std::string_view direction_from(const Edge& edge, NodeIndex from) {
  if (edge.reciprocal) return "--";
  return edge.subject == from ? "->" : "<-";
}

/// relation, factuality, count, documents, first_date, last_date, confidence, sentence, document.
inline void add_edge_cells(std::vector<Cell>& row, const Graph& graph, const Edge& edge) {
  const Evidence& best = edge.best();
  row.insert(row.end(),
             {text_cell(to_string(edge.label)), text_cell(to_string(edge.factuality)), count_cell(edge.count()),
              count_cell(edge.documents), text_cell(edge.first_date), text_cell(edge.last_date),
              confidence_cell(edge.max_confidence), text_cell(best.text), text_cell(graph.document(best).id)});
}

}  // namespace entente
