#include "export/dot_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

namespace entente {
namespace {

struct Hue {
  const char* strong;
  const char* light;
};
/// Far from the reds and blues of the edges.
constexpr std::array kHues = {
    Hue{"#2F4B7C", "#E3E9F3"}, Hue{"#2A7F6F", "#DCEFEB"}, Hue{"#A8741A", "#F7EBD2"}, Hue{"#6B4E8E", "#EAE3F2"},
    Hue{"#5F6F1F", "#EBEFD6"}, Hue{"#8A5A3B", "#F1E6DD"}, Hue{"#9C4F77", "#F5E3EC"}, Hue{"#3F7A8C", "#DFEDF1"},
    Hue{"#7A6A00", "#F3EFCC"}, Hue{"#4B3F72", "#E5E2EF"}, Hue{"#3E6B48", "#E0EDE3"}, Hue{"#7B4B6A", "#EFE3EB"},
};
constexpr Hue kOther = {"#5A5F66", "#ECEEF0"};

/// Tones for one, some and many statements.
using Tones = std::array<const char*, 3>;
constexpr Tones kConflict = {"#D9796F", "#C0392B", "#8F1D12"};
constexpr Tones kCooperation = {"#6FA8D0", "#2E7FB8", "#174F7A"};
constexpr Tones kBoth = {"#B48AC6", "#8A4FA3", "#5E2F75"};
constexpr Tones kTie = {"#AAAAAA", "#858585", "#5C5C5C"};

const Tones& tones_of(const Pair& pair) {
  const std::size_t good = pair.stances[static_cast<std::size_t>(Stance::kCooperative)];
  const std::size_t bad = pair.stances[static_cast<std::size_t>(Stance::kConflictive)];
  if (good + bad == 0) return kTie;
  constexpr double kMixed = 0.34;  // neither side has more than two thirds
  if (good > 0 && bad > 0 && std::abs(pair.balance()) < kMixed) return kBoth;
  return good > bad ? kCooperation : kConflict;
}

}  // namespace

const std::string& country_of(const Node& node) { return node.iso3.empty() ? node.country.value : node.iso3; }

CountryColours::CountryColours(const Graph& graph) {
  const std::vector<std::size_t> weight = weights(graph);
  std::map<std::string, std::size_t> total;
  for (NodeIndex n = 0; n < graph.node_count(); ++n)
    if (const std::string& country = country_of(graph.node(n)); !country.empty()) total[country] += weight[n];
  std::vector<std::pair<std::size_t, std::string>> order;
  order.reserve(total.size());
  for (const auto& [country, statements] : total) order.emplace_back(statements, country);
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t i = 0; i < std::min(order.size(), kHues.size()); ++i) countries_.push_back(order[i].second);
}

NodeColour CountryColours::of(const Node& node) const {
  const std::string& country = country_of(node);
  const auto found = std::find(countries_.begin(), countries_.end(), country);
  const Hue hue = country.empty() || found == countries_.end()
                      ? kOther
                      : kHues.at(static_cast<std::size_t>(found - countries_.begin()));
  if (node.kind == ActorKind::kCountry) return {hue.strong, hue.strong, "#FFFFFF", "#FFFFFF"};
  return {country.empty() ? "#FFFFFF" : hue.light, hue.strong, "#1C1C1C", "#555555"};
}

const char* edge_colour(const Pair& pair) {
  const std::size_t tone = pair.weight >= 8 ? 2 : pair.weight >= 3 ? 1 : 0;
  return tones_of(pair).at(tone);
}

const char* label_colour(Label label) {
  if (stance(label) == Stance::kNeutral) return "#666666";
  return stance(label) == Stance::kConflictive ? kConflict[2] : kCooperation[2];
}

double edge_width(std::size_t weight) { return std::min(6.0, 1.0 + 0.9 * std::log2(static_cast<double>(weight))); }

const char* shape_of(ActorKind kind) {
  if (kind == ActorKind::kPerson) return "ellipse";
  return kind == ActorKind::kCountry ? "box" : "hexagon";
}

}  // namespace entente
