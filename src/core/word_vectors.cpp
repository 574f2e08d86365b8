#include <algorithm>
#include <cmath>

#include "entente/core/document.hpp"

namespace entente {

namespace {

constexpr float kLargest = 32767.0F;

}  // namespace

void WordVectors::clear() {
  size = 0;
  values.clear();
  scales.clear();
}

void WordVectors::shape(std::size_t tokens, std::size_t numbers) {
  size = numbers;
  values.assign(tokens * numbers, 0);
  scales.assign(tokens, 0.0F);
}

void WordVectors::set(std::size_t token, std::span<const float> row) {
  float largest = 0.0F;
  for (const float x : row) largest = std::max(largest, std::fabs(x));
  scales[token] = largest / kLargest;
  if (!(largest > 0.0F)) return;
  const float factor = kLargest / largest;
  std::int16_t* out = values.data() + token * size;
  for (std::size_t i = 0; i < row.size(); ++i) out[i] = static_cast<std::int16_t>(std::lrint(row[i] * factor));
}

void WordVectors::get(std::size_t token, std::span<float> row) const {
  const std::int16_t* in = values.data() + token * size;
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = scales[token] * static_cast<float>(in[i]);
}

}  // namespace entente
