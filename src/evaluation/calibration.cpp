#include <cmath>

#include "entente/evaluation/score.hpp"

namespace entente {

std::size_t Calibration::count() const {
  std::size_t all = 0;
  for (const Bin& bin : bins) all += bin.count;
  return all;
}

double Calibration::error() const {
  const std::size_t all = count();
  double out = 0;
  for (const Bin& bin : bins) out += std::abs(static_cast<double>(bin.right) - bin.confidence);
  return all == 0 ? 0 : out / static_cast<double>(all);
}

}  // namespace entente
