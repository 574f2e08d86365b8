#pragma once
/// How graphs are drawn: colours, shapes, widths. One place, so that a taste can be changed without reading the writer.

#include <string>
#include <string_view>
#include <vector>

#include "entente/graph/graph.hpp"
#include "export/pairs.hpp"

namespace entente {

/// Fill and line of a node. Texts on `fill` are `text`.
struct NodeColour {
  const char* fill;
  const char* line;
  const char* text;
  const char* faint;  ///< the second line of the label
};

/// Colours by country: the countries with the most statements get hues of their own, in a strong tone for the country
/// and a light one for its people and bodies; all others share a grey.
class CountryColours {
 public:
  explicit CountryColours(const Graph& graph);
  [[nodiscard]] NodeColour of(const Node& node) const;

 private:
  std::vector<std::string> countries_;  ///< by hue
};

/// Conflict is red, cooperation blue, both purple, ties grey; darker with weight.
[[nodiscard]] const char* edge_colour(const Pair& pair);
[[nodiscard]] const char* label_colour(Label label);
/// In points, 1 to 6; grows with the logarithm of the weight.
[[nodiscard]] double edge_width(std::size_t weight);
[[nodiscard]] const char* shape_of(ActorKind kind);

/// The iso3 that a node belongs to, its own for a country; or "".
[[nodiscard]] const std::string& country_of(const Node& node);

}  // namespace entente
