#include "entente/export/export.hpp"

#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "entente/export/render.hpp"
#include "entente/query/query.hpp"
#include "export/file.hpp"
#include "export/pairs.hpp"

namespace entente {
namespace {

struct Format {
  std::string_view name;
  ExportFormat format;
};
constexpr std::array kFormats = {
    Format{"graphml", ExportFormat::kGraphml},
    Format{"gexf", ExportFormat::kGexf},
    Format{"dot", ExportFormat::kDot},
    Format{"gv", ExportFormat::kDot},
    Format{"json", ExportFormat::kJson},
    Format{"csv", ExportFormat::kCsv},
    Format{"cyjs", ExportFormat::kCytoscape},
    Format{"ttl", ExportFormat::kTurtle},
    Format{"turtle", ExportFormat::kTurtle},
    Format{"tsv", ExportFormat::kPlover},
    Format{"plover", ExportFormat::kPlover},
    Format{"cytoscape", ExportFormat::kCytoscape},
    Format{"neo4j-nodes", ExportFormat::kNeo4jNodes},
    Format{"neo4j-edges", ExportFormat::kNeo4jEdges},
    Format{"gephi-nodes", ExportFormat::kGephiNodes},
    Format{"gephi-edges", ExportFormat::kGephiEdges},
    Format{"svg", ExportFormat::kSvg},
    Format{"png", ExportFormat::kPng},
    Format{"pdf", ExportFormat::kPdf},
};

std::string_view picture_name(ExportFormat format) {
  if (format == ExportFormat::kSvg) return "svg";
  if (format == ExportFormat::kPng) return "png";
  return format == ExportFormat::kPdf ? "pdf" : "";
}

}  // namespace

std::string temporary_name(const std::string& path) { return path + ".part" + std::to_string(getpid()); }

Result<void> put_in_place(const std::string& temporary, const std::string& path) {
  std::error_code code;
  std::filesystem::rename(temporary, path, code);
  if (!code) return {};
  const std::string reason = code.message();
  std::filesystem::remove(temporary, code);
  return Error{ErrorCode::kIo, path, "cannot write the file: " + reason};
}

std::optional<ExportFormat> parse_export_format(std::string_view name_or_path) {
  const std::size_t dot = name_or_path.rfind('.');
  std::string name(dot == std::string_view::npos ? name_or_path : name_or_path.substr(dot + 1));
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const Format& format : kFormats)
    if (format.name == name) return format.format;
  return std::nullopt;
}

void write_csv(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  EdgeQuery query;
  query.each_statement = true;
  // A query without names cannot fail.
  if (const auto table = edges(selected(graph, options, false), query)) write_csv(out, *table);
}

void write_graph(std::ostream& out, ExportFormat format, const Graph& graph, const ExportOptions& options) {
  switch (format) {
    case ExportFormat::kGraphml:
      return write_graphml(out, graph, options);
    case ExportFormat::kGexf:
      return write_gexf(out, graph, options);
    case ExportFormat::kJson:
      return write_json(out, graph, options);
    case ExportFormat::kCsv:
      return write_csv(out, graph, options);
    case ExportFormat::kCytoscape:
      return write_cytoscape(out, graph, options);
    case ExportFormat::kTurtle:
      return write_turtle(out, graph, options);
    case ExportFormat::kPlover:
      return write_plover(out, graph, options);
    case ExportFormat::kNeo4jNodes:
      return write_neo4j_nodes(out, graph, options);
    case ExportFormat::kNeo4jEdges:
      return write_neo4j_edges(out, graph, options);
    case ExportFormat::kGephiNodes:
      return write_gephi_nodes(out, graph, options);
    case ExportFormat::kGephiEdges:
      return write_gephi_edges(out, graph, options);
    default:
      return write_dot(out, graph, options);
  }
}

Result<void> export_file(const std::string& path, ExportFormat format, const Graph& graph,
                         const ExportOptions& options) {
  if (auto good = check(options.filter); !good) return good;
  if (const std::string_view picture = picture_name(format); !picture.empty()) {
    std::ostringstream dot;
    write_dot(dot, graph, options);
    return render(dot.str(), std::string(picture), path);
  }
  const std::string temporary = temporary_name(path);
  std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
  if (out) write_graph(out, format, graph, options);
  out.close();
  if (out) return put_in_place(temporary, path);
  std::error_code code;
  std::filesystem::remove(temporary, code);
  return Error{ErrorCode::kIo, path, "cannot write the file (check its folder, permissions and space)"};
}

}  // namespace entente
