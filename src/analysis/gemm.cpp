#include "analysis/gemm.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

// The scalable sets have vectors of unknown size, which cannot be kept in arrays; they fall back to NEON.
#undef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "analysis/gemm.cpp"
#include <hwy/foreach_target.h>
// after foreach_target.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace entente::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kPanel = kRowUnit;
/// Pairs of inputs of a panel that are worked through at a time: 16 KB of weights, half of a small first-level cache.
constexpr std::size_t kBlockPairs = 256;
using D32 = hn::ScalableTag<std::int32_t>;
using D16 = hn::ScalableTag<std::int16_t>;
using DF = hn::ScalableTag<float>;
using V32 = hn::Vec<D32>;
constexpr std::size_t kLanes = HWY_LANES(std::int32_t) < kPanel ? HWY_LANES(std::int32_t) : kPanel;
constexpr std::size_t kVectors = kPanel / kLanes;  // of a panel
/// Rows at a time: as many sums as registers hold beside the operands.
constexpr std::size_t kRows = kVectors >= 4 ? 3 : kVectors == 2 ? 6 : 12;

struct Tile {
  const std::int16_t* rows;     // first row, at the block's first input
  std::size_t stride;           // int16 from row to row
  const std::int16_t* weights;  // panel, at the block's first pair
  std::size_t pairs;
  std::int32_t* sums;  // [rows][16], the sums of the blocks before; kept for the blocks behind
  bool first, last;
  const float* row_scales;
  const float* scales;  // of the panel's outputs
  const float* bias;
  float* out;
  std::size_t out_stride;
};

template <std::size_t R>
HWY_INLINE void finish(const Tile& t, V32 (&sums)[R][kVectors]) {
  const D32 d;
  const DF df;
  HWY_UNROLL(12)
  for (std::size_t r = 0; r < R; ++r) {
    HWY_UNROLL(4)
    for (std::size_t v = 0; v < kVectors; ++v) {
      if (!t.last) {
        hn::Store(sums[r][v], d, t.sums + r * kPanel + v * kLanes);
        continue;
      }
      const auto scale = hn::Mul(hn::Load(df, t.scales + v * kLanes), hn::Set(df, t.row_scales[r]));
      const auto bias = hn::Load(df, t.bias + v * kLanes);
      hn::Store(hn::MulAdd(hn::ConvertTo(df, sums[r][v]), scale, bias), df, t.out + r * t.out_stride + v * kLanes);
    }
  }
}

/// R rows times sixteen outputs over one block of inputs.
template <std::size_t R>
void multiply_tile(const Tile& t) {
  const D32 d;
  const D16 d16;
  V32 even[R][kVectors];
  V32 odd[R][kVectors];  // only used where an instruction set sums pairs in two halves (NEON)
  HWY_UNROLL(12)
  for (std::size_t r = 0; r < R; ++r) {
    HWY_UNROLL(4)
    for (std::size_t v = 0; v < kVectors; ++v) even[r][v] = odd[r][v] = hn::Zero(d);
  }
  const std::int16_t* HWY_RESTRICT w = t.weights;
  const std::int16_t* HWY_RESTRICT a = t.rows;
  for (std::size_t pair = 0; pair < t.pairs; ++pair, w += 2 * kPanel, a += 2) {
    hn::Vec<D16> weights[kVectors];
    HWY_UNROLL(4)
    for (std::size_t v = 0; v < kVectors; ++v) weights[v] = hn::Load(d16, w + 2 * v * kLanes);
    HWY_UNROLL(12)
    for (std::size_t r = 0; r < R; ++r) {
      std::int32_t both;
      hwy::CopyBytes<4>(a + r * t.stride, &both);
      const auto activation = hn::BitCast(d16, hn::Set(d, both));
      HWY_UNROLL(4)
      for (std::size_t v = 0; v < kVectors; ++v)
        even[r][v] = hn::ReorderWidenMulAccumulate(d, activation, weights[v], even[r][v], odd[r][v]);
    }
  }
  HWY_UNROLL(12)
  for (std::size_t r = 0; r < R; ++r) {
    HWY_UNROLL(4)
    for (std::size_t v = 0; v < kVectors; ++v) {
      even[r][v] = hn::RearrangeToOddPlusEven(even[r][v], odd[r][v]);
      if (!t.first) even[r][v] = hn::Add(even[r][v], hn::Load(d, t.sums + r * kPanel + v * kLanes));
    }
  }
  finish<R>(t, even);
}

template <std::size_t R>
void multiply_tail(const Tile& t, std::size_t rows) {
  if constexpr (R > 0) {
    if (rows == R) return multiply_tile<R>(t);
    multiply_tail<R - 1>(t, rows);
  }
}

void multiply_panel(const QuantisedRows& rows, const PackedMatrix& m, std::size_t panel, std::int32_t* sums,
                    FloatRows& out) {
  for (std::size_t begin = 0; begin < m.pairs; begin += kBlockPairs) {
    Tile t{};
    t.pairs = std::min(kBlockPairs, m.pairs - begin);
    t.stride = rows.stride;
    t.weights = m.weights.data() + (panel * m.pairs + begin) * 2 * kPanel;
    t.first = begin == 0;
    t.last = begin + t.pairs == m.pairs;
    t.scales = m.scales.data() + panel * kPanel;
    t.bias = m.bias.data() + panel * kPanel;
    t.out_stride = out.stride;
    for (std::size_t r = 0; r < rows.rows; r += kRows) {
      t.rows = rows.values.data() + r * rows.stride + 2 * begin;
      t.sums = sums + r * kPanel;
      t.row_scales = rows.scales.data() + r;
      t.out = out.row(r) + panel * kPanel;
      if (rows.rows - r >= kRows)
        multiply_tile<kRows>(t);
      else
        multiply_tail<kRows - 1>(t, rows.rows - r);
    }
  }
}

void multiply_all(const QuantisedRows& rows, const PackedMatrix& m, GemmScratch& scratch, FloatRows& out) {
  if (scratch.sums.size() < rows.rows * kPanel) scratch.sums.resize(rows.rows * kPanel);
  for (std::size_t panel = 0; panel * kPanel < m.outputs; ++panel)
    multiply_panel(rows, m, panel, scratch.sums.data(), out);
}

const char* target_name() { return hwy::TargetName(HWY_TARGET); }

}  // namespace
}  // namespace entente::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace entente {

HWY_EXPORT(multiply_all);
HWY_EXPORT(target_name);

namespace {

/// The largest magnitude of activations for which no partial sum of a row leaves int32.
std::int32_t limit_of(std::span<const LinearView> parts) {
  std::int64_t largest = 1;
  for (const LinearView& part : parts)
    for (std::size_t o = 0; o < part.outputs; ++o) {
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < part.inputs; ++i) sum += std::abs(int{part.weights[o * part.inputs + i]});
      largest = std::max(largest, sum);
    }
  constexpr std::int64_t kMax = std::numeric_limits<std::int32_t>::max();
  return static_cast<std::int32_t>(std::min<std::int64_t>(std::numeric_limits<std::int16_t>::max(), kMax / largest));
}

void pack_row(const LinearView& part, std::size_t row, std::size_t output, PackedMatrix& m) {
  const std::size_t panel = output / kRowUnit;
  std::int16_t* to = m.weights.data() + panel * m.pairs * 2 * kRowUnit + output % kRowUnit * 2;
  const std::int8_t* from = part.weights.data() + row * part.inputs;
  for (std::size_t i = 0; i < part.inputs; ++i) to[i / 2 * 2 * kRowUnit + i % 2] = from[i];
  m.scales[output] = part.scales[row];
  m.bias[output] = part.bias.empty() ? 0.0F : part.bias[row];
}

}  // namespace

PackedMatrix pack(std::span<const LinearView> parts) {
  PackedMatrix m;
  for (const LinearView& part : parts) {
    m.outputs += part.outputs;
    m.inputs = part.inputs;
  }
  m.pairs = (m.inputs + 1) / 2;
  const std::size_t padded = round_up(m.outputs, kRowUnit);
  m.weights.assign(padded * m.pairs * 2, 0);
  m.scales.assign(padded, 0.0F);
  m.bias.assign(padded, 0.0F);
  m.limit = limit_of(parts);
  std::size_t output = 0;
  for (const LinearView& part : parts)
    for (std::size_t row = 0; row < part.outputs; ++row) pack_row(part, row, output++, m);
  return m;
}

void multiply(const QuantisedRows& rows, const PackedMatrix& matrix, GemmScratch& scratch, FloatRows& out) {
  out.shape(rows.rows, matrix.outputs);
  HWY_DYNAMIC_DISPATCH(multiply_all)(rows, matrix, scratch, out);
}

const char* arithmetic_target() { return HWY_DYNAMIC_DISPATCH(target_name)(); }

}  // namespace entente
#endif  // HWY_ONCE
