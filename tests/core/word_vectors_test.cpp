#include <doctest/doctest.h>

#include <array>
#include <cmath>

#include "entente/core/document.hpp"

using namespace entente;

TEST_CASE("a word vector comes back within a thirty-thousandth of its largest number") {
  WordVectors vectors;
  CHECK(vectors.empty());
  vectors.shape(2, 4);
  const std::array<float, 4> row = {0.1F, -3.0F, 2.5F, 0.0F};
  vectors.set(1, row);
  std::array<float, 4> back{};
  vectors.get(1, back);
  for (std::size_t i = 0; i < row.size(); ++i) CHECK(std::fabs(back[i] - row[i]) <= 3.0F / 32767.0F);
  vectors.get(0, back);
  CHECK(back == std::array<float, 4>{});
}
