#include <doctest/doctest.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "analysis/attention.hpp"
#include "analysis/gemm.hpp"
#include "analysis/rowwise.hpp"

using namespace entente;

namespace {

/// Runs `test` once with each instruction set that is compiled in and that this machine has.
template <class Test>
void on_every_target(const Test& test) {
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
    hwy::SetSupportedTargetsForTest(target);
    const std::string name = arithmetic_target();
    CAPTURE(name);
    test();
  }
  hwy::SetSupportedTargetsForTest(0);
}

struct RandomLinear {
  std::vector<std::int8_t> weights;
  std::vector<float> scales, bias;
  LinearView view;

  RandomLinear(std::size_t outputs, std::size_t inputs, std::mt19937& random) {
    for (std::size_t i = 0; i < outputs * inputs; ++i)
      weights.push_back(static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127));
    for (std::size_t i = 0; i < outputs; ++i) {
      scales.push_back(0.001F + static_cast<float>(random() % 100) * 0.0001F);
      bias.push_back(static_cast<float>(random() % 100) * 0.01F);
    }
    view = {outputs, inputs, weights, scales, bias};
  }
};

FloatRows random_rows(std::size_t rows, std::size_t columns, std::mt19937& random) {
  FloatRows x;
  x.shape(rows, columns);
  std::normal_distribution<float> normal;
  for (float& v : x.values) v = normal(random);
  return x;
}

double exact(const LinearView& m, std::size_t output, const float* x) {
  double sum = 0.0;
  for (std::size_t i = 0; i < m.inputs; ++i) sum += double{x[i]} * m.weights[output * m.inputs + i];
  return sum * m.scales[output] + m.bias[output];
}

void check_product(std::size_t rows, std::size_t outputs, std::size_t inputs) {
  CAPTURE(rows);
  CAPTURE(outputs);
  CAPTURE(inputs);
  std::mt19937 random(7);
  const RandomLinear first(outputs, inputs, random);
  const RandomLinear second(5, inputs, random);
  const LinearView parts[] = {first.view, second.view};
  const PackedMatrix matrix = pack(parts);
  const FloatRows x = random_rows(rows, inputs, random);
  QuantisedRows quantised;
  quantise(x, matrix, quantised);
  GemmScratch scratch;
  FloatRows out;
  multiply(quantised, matrix, scratch, out);
  double worst = 0.0;
  double largest = 0.0;
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t o = 0; o < outputs + 5; ++o) {
      const double want = o < outputs ? exact(first.view, o, x.row(r)) : exact(second.view, o - outputs, x.row(r));
      worst = std::max(worst, std::abs(want - double{out.row(r)[o]}));
      largest = std::max(largest, std::abs(want));
    }
  CHECK(worst < 2e-4 * std::max(1.0, largest));
}

}  // namespace

TEST_CASE("the integer product is the float product but for rounding, for all shapes and instruction sets") {
  on_every_target([] {
    for (const std::size_t rows : {1, 2, 3, 4, 5, 6, 7, 13})
      for (const std::size_t outputs : {1, 16, 17, 40}) check_product(rows, outputs, 33);
    check_product(7, 24, 1);
    check_product(7, 24, 384);
    check_product(7, 24, 1536);  // more than one block of inputs
    check_product(7, 24, 1029);
  });
}

TEST_CASE("the largest numbers do not overflow the integer product") {
  on_every_target([] {
    const std::vector<std::int8_t> weights(16 * 4096, 127);
    const std::vector<float> scales(16, 1.0F);
    const LinearView view{16, 4096, weights, scales, {}};
    const PackedMatrix matrix = pack({&view, 1});
    FloatRows x;
    x.shape(1, 4096);
    std::fill(x.values.begin(), x.values.end(), 1.0F);
    QuantisedRows quantised;
    quantise(x, matrix, quantised);
    GemmScratch scratch;
    FloatRows out;
    multiply(quantised, matrix, scratch, out);
    CHECK(out.row(0)[0] == doctest::Approx(127.0 * 4096));
  });
}

TEST_CASE("rows of zeros and of what is no number are rounded to zeros") {
  QuantisedRows out;
  out.shape(1, 16);
  std::vector<float> row(16, 0.0F);
  quantise_row(row.data(), 16, 32767, out, 0);
  CHECK(out.scales[0] == 0.0F);
  std::fill(row.begin(), row.end(), std::nanf(""));
  quantise_row(row.data(), 16, 32767, out, 0);
  CHECK(out.values[3] == 0);
}

TEST_CASE("gelu is within 1e-6 of its definition") {
  on_every_target([] {
    AlignedVector<float> x(16 * 1024);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = -8.0F + static_cast<float>(i) * (16.0F / 16384.0F);
    const AlignedVector<float> before = x;
    gelu(x.data(), x.size());
    double worst = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double v = before[i];
      worst = std::max(worst, std::abs(0.5 * v * (1.0 + std::erf(v / std::sqrt(2.0))) - double{x[i]}));
    }
    CHECK(worst < 1e-6);
  });
}

TEST_CASE("a normalised row has mean 0 and variance 1 before weight and bias") {
  on_every_target([] {
    std::mt19937 random(3);
    FloatRows x = random_rows(2, 48, random);
    const FloatRows before = x;
    const std::vector<float> weight(48, 2.0F);
    const std::vector<float> bias(48, 0.5F);
    add_normalise_row(x.row(0), x.row(1), {weight, bias, 1e-12F});
    double mean = 0.0;
    double square = 0.0;
    for (std::size_t i = 0; i < 48; ++i) mean += (x.row(0)[i] - 0.5) / 2.0 / 48.0;
    for (std::size_t i = 0; i < 48; ++i) square += std::pow((x.row(0)[i] - 0.5) / 2.0, 2) / 48.0;
    CHECK(mean == doctest::Approx(0.0).epsilon(1e-4));
    CHECK(square == doctest::Approx(1.0).epsilon(1e-4));
    CHECK((x.row(0)[0] < x.row(0)[1]) == (before.row(0)[0] + before.row(1)[0] < before.row(0)[1] + before.row(1)[1]));
  });
}

namespace {

/// Attention by its definition, for one head.
std::vector<double> exact_attention(const FloatRows& qkv, std::size_t begin, std::size_t end, std::size_t query,
                                    std::size_t hidden, std::size_t head, std::size_t size) {
  std::vector<double> scores;
  for (std::size_t j = begin; j < end; ++j) {
    double sum = 0.0;
    for (std::size_t i = 0; i < size; ++i)
      sum += double{qkv.row(query)[head * size + i]} * qkv.row(j)[hidden + head * size + i];
    scores.push_back(std::exp(sum / std::sqrt(static_cast<double>(size))));
  }
  const double total = std::accumulate(scores.begin(), scores.end(), 0.0);
  std::vector<double> out(size, 0.0);
  for (std::size_t j = begin; j < end; ++j)
    for (std::size_t i = 0; i < size; ++i)
      out[i] += scores[j - begin] / total * qkv.row(j)[2 * hidden + head * size + i];
  return out;
}

}  // namespace

TEST_CASE("attention is what its definition says, for windows of all lengths") {
  on_every_target([] {
    constexpr std::size_t kHidden = 96;
    constexpr std::size_t kSize = 48;
    std::mt19937 random(5);
    const FloatRows qkv = random_rows(45, 3 * kHidden, random);
    AttentionScratch scratch;
    FloatRows out;
    double worst = 0.0;
    for (const auto& [begin, end] : {std::pair<std::size_t, std::size_t>{0, 1}, {1, 18}, {18, 45}}) {
      std::vector<std::uint32_t> queries;
      for (std::size_t q = begin; q < end; q += 2) queries.push_back(static_cast<std::uint32_t>(q));
      out.shape(queries.size() + 3, kHidden);
      attend(qkv, begin, end, queries, {kHidden, kHidden / kSize}, scratch, out, 3);
      for (std::size_t i = 0; i < queries.size(); ++i)
        for (std::size_t head = 0; head < kHidden / kSize; ++head) {
          const std::vector<double> want = exact_attention(qkv, begin, end, queries[i], kHidden, head, kSize);
          for (std::size_t k = 0; k < kSize; ++k)
            worst = std::max(worst, std::abs(want[k] - double{out.row(3 + i)[head * kSize + k]}));
        }
    }
    CHECK(worst < 1e-5);
  });
}
