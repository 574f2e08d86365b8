#pragma once
/// Graphs as files of other programs. docs/exports.md has the fields of each format.
///
/// Writers stream; equal graphs give equal bytes. Any text survives: what a format cannot hold (control characters in
/// XML) is dropped, all else escaped. Errors are the stream's (`out.fail()`).

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "entente/core/result.hpp"
#include "entente/export/options.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

/// GraphML for Gephi, networkx, igraph: one directed edge for each pair of actors, or with `multi` for each relation.
void write_graphml(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// GEXF 1.3 for Gephi, with the dates as spells of its timeline: one directed edge for each pair and label, which is
/// the edge's kind.
void write_gexf(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// A drawing for Graphviz; the file names its layout engine. Reads well up to some 30 actors: see `top_n`.
void write_dot(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// Node-link JSON (networkx's node_link_graph, d3) with all evidence.
void write_json(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// Comma-separated statements, one a row, for spreadsheets and R.
void write_csv(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// Cytoscape.js' elements, without evidence but the best sentence of each edge.
void write_cytoscape(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// RDF: actors, statements with PROV's terms, ties with Wikidata's.
void write_turtle(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// Events, one a line, with PLOVER's categories, for the scripts of political scientists. No ties.
void write_plover(std::ostream& out, const Graph& graph, const ExportOptions& options);

/// Comma-separated tables with the headers of neo4j-admin import and of Gephi's spreadsheet import.
void write_neo4j_nodes(std::ostream& out, const Graph& graph, const ExportOptions& options);
void write_neo4j_edges(std::ostream& out, const Graph& graph, const ExportOptions& options);
void write_gephi_nodes(std::ostream& out, const Graph& graph, const ExportOptions& options);
void write_gephi_edges(std::ostream& out, const Graph& graph, const ExportOptions& options);

enum class ExportFormat {
  kGraphml,
  kGexf,
  kDot,
  kJson,
  kCsv,
  kSvg,
  kPng,
  kPdf,
  kCytoscape,
  kTurtle,
  kPlover,
  kNeo4jNodes,
  kNeo4jEdges,
  kGephiNodes,
  kGephiEdges
};

/// The format of that name ("graphml") or of a path's ending ("out/news.graphml").
[[nodiscard]] std::optional<ExportFormat> parse_export_format(std::string_view name_or_path);

/// Text formats only. Requires: not kSvg, kPng, kPdf.
void write_graph(std::ostream& out, ExportFormat format, const Graph& graph, const ExportOptions& options);

/// Writes `path` beside itself and renames, so that it is whole or untouched. Pictures go through Graphviz.
/// Errors: kIo, kNotFound where Graphviz is missing.
[[nodiscard]] Result<void> export_file(const std::string& path, ExportFormat format, const Graph& graph,
                                       const ExportOptions& options);

}  // namespace entente
