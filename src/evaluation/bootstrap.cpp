#include <algorithm>
#include <cmath>
#include <random>

#include "entente/evaluation/score.hpp"

namespace entente {
namespace {

/// The values that leave one in forty below and above.
std::pair<double, double> middle(std::vector<double>& values) {
  std::sort(values.begin(), values.end());
  const auto cut = static_cast<std::size_t>(std::floor(0.025 * static_cast<double>(values.size())));
  return {values[cut], values[values.size() - 1 - cut]};
}

struct Drawn {
  std::vector<double> precision;
  std::vector<double> recall;
  std::vector<double> f1;
};

}  // namespace

std::array<Interval, 4> bootstrap(const Evaluation& evaluation, std::size_t rounds, std::uint64_t seed) {
  std::array<Interval, 4> out;
  for (std::size_t level = 0; level < out.size(); ++level)
    out[level] = {figures(evaluation.total[level]), figures(evaluation.total[level])};
  const std::size_t texts = evaluation.texts.size();
  if (rounds == 0 || texts == 0) return out;
  std::mt19937_64 random(seed);  // and no std distribution: theirs differ between libraries
  std::array<Drawn, 4> drawn;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::array<Counts, 4> total{};
    for (std::size_t i = 0; i < texts; ++i) {
      const std::array<Counts, 4>& text = evaluation.texts[random() % texts];
      for (std::size_t level = 0; level < total.size(); ++level) total[level] += text[level];
    }
    for (std::size_t level = 0; level < total.size(); ++level) {
      const Figures f = figures(total[level]);
      drawn[level].precision.push_back(f.precision);
      drawn[level].recall.push_back(f.recall);
      drawn[level].f1.push_back(f.f1);
    }
  }
  for (std::size_t level = 0; level < out.size(); ++level) {
    Interval& i = out[level];
    std::tie(i.low.precision, i.high.precision) = middle(drawn[level].precision);
    std::tie(i.low.recall, i.high.recall) = middle(drawn[level].recall);
    std::tie(i.low.f1, i.high.f1) = middle(drawn[level].f1);
  }
  return out;
}

}  // namespace entente
