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
/// Pairs of inputs that are worked through at a time: 16 KB of a panel's weights, half of a small first-level cache.
constexpr std::size_t kBlockPairs = 256;
/// Rows at a time: with two vectors of outputs their sums fill twelve of sixteen registers.
constexpr std::size_t kRows = 6;
using D32 = hn::ScalableTag<std::int32_t>;
using D16 = hn::ScalableTag<std::int16_t>;
using DF = hn::ScalableTag<float>;
using V32 = hn::Vec<D32>;
constexpr std::size_t kLanes = HWY_LANES(std::int32_t);
constexpr std::size_t kOutputs = 2 * kLanes;  // at a time

/// Some rows times kOutputs outputs over one block of inputs.
struct Tile {
  const char* rows;              // int16 of the first row, at the block's first input
  std::size_t stride;            // bytes from row to row
  const std::int16_t* weights0;  // of the first vector of outputs, at the block's first pair
  const std::int16_t* weights1;  // of the second one
  std::size_t pairs;
  std::int32_t* sums;  // [rows][kOutputs], the sums of the blocks before, for the blocks behind
  bool first, last;    // block of inputs
  bool both;           // false where the second vector lies behind the last output
  const float* row_scales;
  const float* scales;  // of the outputs
  const float* bias;
  float* out;
  std::size_t out_stride;
};

/// Sums of one row. The second of each pair is only used where an instruction set sums pairs in two halves (NEON).
/// Single variables, not arrays: compilers keep them in registers.
struct RowSums {
  V32 even0, even1, odd0, odd1;
};

HWY_INLINE void clear(RowSums& sums) {
  const D32 d;
  sums.even0 = sums.even1 = sums.odd0 = sums.odd1 = hn::Zero(d);
}

// Pairs of int16, one for each int32 lane, and the sum of the two products of each pair.
#if HWY_TARGET == HWY_SCALAR
using Pairs = V32;  // vectors of one number: the pair is kept as its 32 bits

HWY_INLINE Pairs load_pairs(const std::int16_t* from) {
  std::int32_t both;
  hwy::CopyBytes<sizeof(both)>(from, &both);
  return hn::Set(D32(), both);
}
HWY_INLINE Pairs repeat_pair(std::int32_t both) { return hn::Set(D32(), both); }
HWY_INLINE void accumulate(Pairs a, Pairs b, V32& even, V32& /*odd*/) {
  const auto low = [](Pairs v) { return hn::ShiftRight<16>(hn::ShiftLeft<16>(v)); };
  const auto high = [](Pairs v) { return hn::ShiftRight<16>(v); };
  even = hn::Add(even, hn::Add(hn::Mul(low(a), low(b)), hn::Mul(high(a), high(b))));
}
#else
using Pairs = hn::Vec<D16>;

HWY_INLINE Pairs load_pairs(const std::int16_t* from) { return hn::Load(D16(), from); }
HWY_INLINE Pairs repeat_pair(std::int32_t both) { return hn::BitCast(D16(), hn::Set(D32(), both)); }
HWY_INLINE void accumulate(Pairs a, Pairs b, V32& even, V32& odd) {
#if HWY_COMPILER_GCC_ACTUAL && HWY_TARGET == HWY_AVX2
  // Left to itself, GCC 12 keeps two copies of every sum, runs out of registers and stores sums in every step: 5 %
  // slower.
  (void)odd;
  const __m256i products = _mm256_madd_epi16(a.raw, b.raw);
  asm("vpaddd %1, %0, %0" : "+x"(even.raw) : "x"(products));
#else
  even = hn::ReorderWidenMulAccumulate(D32(), a, b, even, odd);
#endif
}
#endif

/// Adds the products of one pair of inputs.
HWY_INLINE void add_pair(const char* activations, Pairs weights0, Pairs weights1, RowSums& sums) {
  std::int32_t both;
  hwy::CopyBytes<sizeof(both)>(activations, &both);
  const Pairs pair = repeat_pair(both);
  accumulate(pair, weights0, sums.even0, sums.odd0);
  accumulate(pair, weights1, sums.even1, sums.odd1);
}

HWY_INLINE void finish_vector(const Tile& t, std::size_t row, std::size_t at, V32 sum) {
  const D32 d;
  const DF df;
  std::int32_t* const before = t.sums + row * kOutputs + at;
  if (!t.first) sum = hn::Add(sum, hn::Load(d, before));
  if (!t.last) return hn::Store(sum, d, before);
  const auto scale = hn::Mul(hn::Load(df, t.scales + at), hn::Set(df, t.row_scales[row]));
  hn::Store(hn::MulAdd(hn::ConvertTo(df, sum), scale, hn::Load(df, t.bias + at)), df, t.out + row * t.out_stride + at);
}

HWY_INLINE void finish(const Tile& t, std::size_t row, const RowSums& sums) {
  finish_vector(t, row, 0, hn::RearrangeToOddPlusEven(sums.even0, sums.odd0));
  if (t.both) finish_vector(t, row, kLanes, hn::RearrangeToOddPlusEven(sums.even1, sums.odd1));
}

template <std::size_t R>
HWY_NOINLINE void multiply_tile(const Tile& t) {
  RowSums s0, s1, s2, s3, s4, s5;
  clear(s0), clear(s1), clear(s2), clear(s3), clear(s4), clear(s5);
  const std::int16_t* w0 = t.weights0;
  const std::int16_t* w1 = t.weights1;
  const std::size_t stride = t.stride;
  const char* a = t.rows;
  const char* b = a + 3 * stride;
  const char* const end = a + t.pairs * 2 * sizeof(std::int16_t);
  for (; a != end; a += 2 * sizeof(std::int16_t), b += 2 * sizeof(std::int16_t)) {
    const Pairs weights0 = load_pairs(w0);
    const Pairs weights1 = load_pairs(w1);
    w0 += 2 * kPanel;
    w1 += 2 * kPanel;
    add_pair(a, weights0, weights1, s0);
    if constexpr (R > 1) add_pair(a + stride, weights0, weights1, s1);
    if constexpr (R > 2) add_pair(a + 2 * stride, weights0, weights1, s2);
    if constexpr (R > 3) add_pair(b, weights0, weights1, s3);
    if constexpr (R > 4) add_pair(b + stride, weights0, weights1, s4);
    if constexpr (R > 5) add_pair(b + 2 * stride, weights0, weights1, s5);
  }
  finish(t, 0, s0);
  if constexpr (R > 1) finish(t, 1, s1);
  if constexpr (R > 2) finish(t, 2, s2);
  if constexpr (R > 3) finish(t, 3, s3);
  if constexpr (R > 4) finish(t, 4, s4);
  if constexpr (R > 5) finish(t, 5, s5);
}

void multiply_rows(const Tile& t, std::size_t rows) {
  switch (rows) {
    case 1:
      return multiply_tile<1>(t);
    case 2:
      return multiply_tile<2>(t);
    case 3:
      return multiply_tile<3>(t);
    case 4:
      return multiply_tile<4>(t);
    case 5:
      return multiply_tile<5>(t);
    default:
      return multiply_tile<kRows>(t);
  }
}

/// Where the weights of an output begin, from a pair of inputs on.
const std::int16_t* weights_of(const PackedMatrix& m, std::size_t output, std::size_t pair) {
  return m.weights.data() + (output / kPanel * m.pairs + pair) * 2 * kPanel + output % kPanel * 2;
}

void multiply_outputs(const QuantisedRows& rows, const PackedMatrix& m, std::size_t output, std::int32_t* sums,
                      FloatRows& out) {
  Tile t{};
  t.both = output + kLanes < m.scales.size();
  t.stride = rows.stride * sizeof(std::int16_t);
  t.scales = m.scales.data() + output;
  t.bias = m.bias.data() + output;
  t.out_stride = out.stride;
  for (std::size_t begin = 0; begin < m.pairs; begin += kBlockPairs) {
    t.pairs = std::min(kBlockPairs, m.pairs - begin);
    t.weights0 = weights_of(m, output, begin);
    t.weights1 = t.both ? weights_of(m, output + kLanes, begin) : t.weights0;
    t.first = begin == 0;
    t.last = begin + t.pairs == m.pairs;
    for (std::size_t r = 0; r < rows.rows; r += kRows) {
      t.rows = reinterpret_cast<const char*>(rows.values.data() + r * rows.stride + 2 * begin);
      t.sums = sums + r * kOutputs;
      t.row_scales = rows.scales.data() + r;
      t.out = out.row(r) + output;
      multiply_rows(t, std::min(kRows, rows.rows - r));
    }
  }
}

void multiply_all(const QuantisedRows& rows, const PackedMatrix& m, GemmScratch& scratch, FloatRows& out) {
  if (scratch.sums.size() < rows.rows * kOutputs) scratch.sums.resize(rows.rows * kOutputs);
  for (std::size_t output = 0; output < m.outputs; output += kOutputs)
    multiply_outputs(rows, m, output, scratch.sums.data(), out);
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
