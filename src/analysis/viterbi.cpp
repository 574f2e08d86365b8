#include "analysis/viterbi.hpp"

#include <algorithm>
#include <limits>

namespace entente {
namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();
constexpr std::size_t kMaxLabels = 64;

}  // namespace

std::optional<BioLabels> BioLabels::make(const std::vector<std::string>& labels,
                                         const std::vector<std::string>& dropped) {
  BioLabels made;
  bool outside = false;
  if (labels.size() > kMaxLabels) return std::nullopt;
  for (const std::string& text : labels) {
    Label label;
    if (text == "O") {
      outside = true;
    } else {
      if (text.size() < 3 || text[1] != '-' || (text[0] != 'B' && text[0] != 'I')) return std::nullopt;
      label.begins = text[0] == 'B';
      label.inside = text[0] == 'I';
      label.kind = text.substr(2);
      if (std::find(dropped.begin(), dropped.end(), label.kind) == dropped.end())
        label.reported = parse_name_kind(label.kind);
    }
    made.labels_.push_back(std::move(label));
  }
  if (!outside) return std::nullopt;
  return made;
}

std::vector<std::uint8_t> best_labels(const BioLabels& labels, const float* scores, std::size_t words) {
  const std::size_t n = labels.size();
  if (words == 0) return {};
  std::vector<std::uint8_t> back(words * n, 0);
  std::vector<float> best(n);
  std::vector<float> next(n);
  for (std::size_t l = 0; l < n; ++l) best[l] = labels.may_follow(l, BioLabels::kNoLabel) ? scores[l] : kNever;
  for (std::size_t w = 1; w < words; ++w) {
    for (std::size_t l = 0; l < n; ++l) {
      float through = kNever;
      for (std::size_t before = 0; before < n; ++before)
        if (labels.may_follow(l, before) && best[before] > through) {
          through = best[before];
          back[w * n + l] = static_cast<std::uint8_t>(before);
        }
      next[l] = through + scores[w * n + l];
    }
    best.swap(next);
  }
  std::vector<std::uint8_t> path(words);
  path.back() = static_cast<std::uint8_t>(std::max_element(best.begin(), best.end()) - best.begin());
  for (std::size_t w = words - 1; w > 0; --w) path[w - 1] = back[w * n + path[w]];
  return path;
}

}  // namespace entente
