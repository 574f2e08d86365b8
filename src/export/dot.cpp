#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>

#include "entente/export/export.hpp"
#include "export/dot_style.hpp"
#include "export/escape.hpp"
#include "export/pairs.hpp"

namespace entente {
namespace {

/// Above this many actors a layered drawing grows too wide, and forces lay it out.
constexpr std::size_t kLayered = 12;
/// Above this many edges their labels hide the lines; tooltips remain.
constexpr std::size_t kLabelled = 90;

enum class Labels { kNone, kBesideLine, kOnLine };

std::string decimal(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2);
  return {digits.data(), static_cast<std::size_t>(end.ptr - digits.data())};
}

std::string spaced(Label label) {
  std::string name(to_string(label));
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

/// The role, else the country by its name where the graph knows it.
std::string second_line(const Graph& graph, const Node& node) {
  if (node.kind == ActorKind::kCountry) return {};
  if (!node.role.value.empty()) return node.role.value;
  const auto country = graph.find("country/" + node.country.value);
  return country ? graph.node(*country).name : node.country.value;
}

void write_node(std::ostream& out, const Graph& graph, const Node& node, const NodeColour& colour, std::size_t weight) {
  const std::string second = second_line(graph, node);
  const bool large = weight >= 10 || node.kind == ActorKind::kCountry;
  out << "  \"" << dot_id(node.id) << "\" [shape=" << shape_of(node.kind) << ", fillcolor=\"" << colour.fill
      << "\", color=\"" << colour.line << "\", fontcolor=\"" << colour.text << "\", label=<<B><FONT POINT-SIZE=\""
      << (large ? 14 : 12) << "\">" << html_lines(node.name, 18, 3) << "</FONT></B>";
  if (!second.empty()) {
    out << "<BR/><FONT POINT-SIZE=\"9\" COLOR=\"" << colour.faint << "\">" << html_lines(second, 24, 2) << "</FONT>";
  }
  out << ">, tooltip=\"" << dot_text(node.name);
  if (!second.empty()) out << " – " << dot_text(second);
  out << " (" << weight << (weight == 1 ? " statement" : " statements") << ")\"];\n";
}

/// "CONSULT 4 · REJECT 2", each in the colour of its stance. A count of one goes without saying.
std::string edge_label(const Graph& graph, const Pair& pair) {
  constexpr std::size_t kNamed = 3;
  const std::vector<Label> labels = pair.labels();
  const bool future = std::all_of(pair.edges.begin(), pair.edges.end(),
                                  [&](EdgeIndex e) { return graph.edge(e).factuality == Factuality::kFuture; });
  const bool negated = std::all_of(pair.edges.begin(), pair.edges.end(),
                                   [&](EdgeIndex e) { return graph.edge(e).factuality == Factuality::kNegated; });
  std::string text;
  for (std::size_t i = 0; i < std::min(labels.size(), kNamed); ++i) {
    const std::size_t count = pair.counts[static_cast<std::size_t>(labels[i])];
    if (i > 0) text += "<BR/>";
    text.append("<FONT COLOR=\"").append(label_colour(labels[i])).append("\">");
    if (pair.unreal) text += negated ? "not " : "perhaps ";
    text += spaced(labels[i]);
    if (count > 1) text.append(" ").append(std::to_string(count));
    text += "</FONT>";
  }
  if (labels.size() > kNamed) text.append("<BR/>+").append(std::to_string(labels.size() - kNamed));
  if (future) text += "<BR/><I>planned</I>";
  return text;
}

/// The best sentence of the heaviest relation, with where it stands.
std::string edge_tooltip(const Graph& graph, const Pair& pair) {
  const Edge& edge = graph.edge(pair.edges.front());
  const Evidence& best = edge.best();
  std::string text = graph.node(pair.from).name;
  text.append(pair.reciprocal ? " – " : " → ").append(graph.node(pair.to).name).append(": ");
  text.append(best.text.empty() ? best.predicate : best.text).append(" [").append(graph.document(best).id);
  if (const std::string_view date = graph.date_of(best); !date.empty()) text.append(", ").append(date);
  return dot_text(text + "]");
}

void write_edge(std::ostream& out, const Graph& graph, const Pair& pair, Labels labels) {
  const std::string tooltip = edge_tooltip(graph, pair);
  const char* colour = edge_colour(pair);
  out << "  \"" << dot_id(graph.node(pair.from).id) << "\" -> \"" << dot_id(graph.node(pair.to).id) << "\" [color=\""
      << colour << "\", penwidth=" << decimal(edge_width(pair.weight))
      << ", weight=" << std::min<std::size_t>(pair.weight, 20);
  if (pair.reciprocal) out << ", dir=none";
  if (pair.unreal) out << ", style=dashed";
  if (labels == Labels::kBesideLine) out << ", label=<" << edge_label(graph, pair) << '>';
  if (labels == Labels::kOnLine) {
    // A white ground, since force layouts put labels on top of lines.
    out << ", label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\" BGCOLOR=\"#FFFFFF\">"
        << "<TR><TD>" << edge_label(graph, pair) << "</TD></TR></TABLE>>";
  }
  if (labels != Labels::kNone) out << ", labeltooltip=\"" << tooltip << '"';
  out << ", tooltip=\"" << tooltip << "\"];\n";
}

void write_legend(std::ostream& out, std::size_t shown, std::size_t total) {
  out << "  label=<<FONT POINT-SIZE=\"11\" COLOR=\"#444444\">"
         "□ country&#160;&#160; ○ person&#160;&#160; ⬡ organization&#160;&#160;&#160;&#160;"
         "<FONT COLOR=\"#2E7FB8\">━</FONT> cooperation&#160;&#160; <FONT COLOR=\"#C0392B\">━</FONT> "
         "conflict&#160;&#160; <FONT COLOR=\"#8A4FA3\">━</FONT> both&#160;&#160; <FONT COLOR=\"#858585\">━</FONT> "
         "ties&#160;&#160;&#160;&#160;no arrow: mutual&#160;&#160; dashed: denied or supposed";
  if (shown < total) {
    out << "<BR ALIGN=\"LEFT\"/>The " << shown << " most active of " << total << " actors; " << (total - shown)
        << " are left out.";
  }
  out << "<BR ALIGN=\"LEFT\"/></FONT>>;\n";
}

void write_layout(std::ostream& out, std::size_t nodes) {
  if (nodes <= kLayered) {
    out << "  layout=dot; rankdir=LR; nodesep=0.45; ranksep=0.8; splines=true;\n";
  } else {
    out << "  layout=sfdp; overlap=prism; overlap_scaling=4; splines=true; sep=\"+12\"; K=1.4; repulsiveforce=1.6; "
           "start=7;\n";
  }
}

}  // namespace

void write_dot(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  ExportOptions all = options;
  all.top_n = 0;
  const Graph whole = selected(graph, all, true);
  const Graph part = top_actors(whole, options.top_n);
  const std::vector<Pair> pairs = pairs_of(part, Gather::kForDrawing);
  const std::vector<std::size_t> weight = weights(part);
  const CountryColours colours(part);
  out << "digraph entente {\n"
         "  charset=\"UTF-8\"; outputorder=edgesfirst; bgcolor=\"#FFFFFF\"; pad=0.3; labelloc=b; labeljust=l;\n"
         "  fontname=\"Helvetica,Arial,DejaVu Sans,sans-serif\";\n"
         "  node [fontname=\"Helvetica,Arial,DejaVu Sans,sans-serif\", style=filled, penwidth=1.4, "
         "margin=\"0.14,0.07\"];\n"
         "  edge [fontname=\"Helvetica,Arial,DejaVu Sans,sans-serif\", fontsize=9, arrowsize=0.7];\n";
  write_layout(out, part.node_count());
  write_legend(out, part.node_count(), whole.node_count());
  for (NodeIndex n = 0; n < part.node_count(); ++n)
    write_node(out, part, part.node(n), colours.of(part.node(n)), weight[n]);
  const Labels labels = pairs.size() > kLabelled        ? Labels::kNone
                        : part.node_count() <= kLayered ? Labels::kBesideLine
                                                        : Labels::kOnLine;
  for (const Pair& pair : pairs) write_edge(out, part, pair, labels);
  out << "}\n";
}

}  // namespace entente
