#include "analysis/attention.hpp"

#include <algorithm>
#include <cmath>

#undef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "analysis/attention.cpp"
#include <hwy/foreach_target.h>
// after foreach_target.h
#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace entente::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using DF = hn::ScalableTag<float>;
using VF = hn::Vec<DF>;
constexpr std::size_t kQueries = 4;  // at a time
constexpr float kNever = -1e30F;

/// One head of one window.
struct Head {
  const float* qkv;  // the head's part of the first row
  std::size_t stride, hidden, size;
  std::size_t pieces, padded;
  float* keys;
  float* scores;
};

void transpose_keys(const Head& h) {
  for (std::size_t j = 0; j < h.pieces; ++j) {
    const float* key = h.qkv + j * h.stride + h.hidden;
    for (std::size_t i = 0; i < h.size; ++i) h.keys[i * h.padded + j] = key[i];
  }
  for (std::size_t i = 0; i < h.size; ++i)
    std::fill(h.keys + i * h.padded + h.pieces, h.keys + (i + 1) * h.padded, 0.0F);
}

/// scores[r][j] = q_r · k_j * factor for the kQueries rows `q`.
void score(const Head& h, const float* const (&q)[kQueries], float factor) {
  const DF d;
  const std::size_t lanes = hn::Lanes(d);
  for (std::size_t j = 0; j < h.padded; j += 2 * lanes) {
    const bool both = j + lanes < h.padded;
    VF sums[kQueries][2];
    HWY_UNROLL(4)
    for (auto& sum : sums) sum[0] = sum[1] = hn::Zero(d);
    for (std::size_t i = 0; i < h.size; ++i) {
      const float* key = h.keys + i * h.padded + j;
      const VF k0 = hn::Load(d, key);
      const VF k1 = both ? hn::Load(d, key + lanes) : k0;
      HWY_UNROLL(4)
      for (std::size_t r = 0; r < kQueries; ++r) {
        const VF value = hn::Set(d, q[r][i]);
        sums[r][0] = hn::MulAdd(value, k0, sums[r][0]);
        sums[r][1] = hn::MulAdd(value, k1, sums[r][1]);
      }
    }
    HWY_UNROLL(4)
    for (std::size_t r = 0; r < kQueries; ++r) {
      hn::Store(hn::Mul(sums[r][0], hn::Set(d, factor)), d, h.scores + r * h.padded + j);
      if (both) hn::Store(hn::Mul(sums[r][1], hn::Set(d, factor)), d, h.scores + r * h.padded + j + lanes);
    }
  }
}

/// Exponentials of a row's scores; returns 1 / their sum.
float exponentials(const Head& h, float* row) {
  const DF d;
  std::fill(row + h.pieces, row + h.padded, kNever);
  VF largest = hn::Set(d, kNever);
  for (std::size_t j = 0; j < h.padded; j += hn::Lanes(d)) largest = hn::Max(largest, hn::Load(d, row + j));
  largest = hn::MaxOfLanes(d, largest);
  VF sum = hn::Zero(d);
  for (std::size_t j = 0; j < h.padded; j += hn::Lanes(d)) {
    const VF e = hn::Exp(d, hn::Sub(hn::Load(d, row + j), largest));
    hn::Store(e, d, row + j);
    sum = hn::Add(sum, e);
  }
  return 1.0F / hn::GetLane(hn::SumOfLanes(d, sum));
}

/// out_r = scores_r · values * factor_r.
void gather(const Head& h, const float (&factors)[kQueries], std::size_t count, float* const (&out)[kQueries]) {
  const DF d;
  const std::size_t lanes = hn::Lanes(d);
  const float* values = h.qkv + 2 * h.hidden;
  for (std::size_t i = 0; i < h.size; i += 2 * lanes) {
    const bool both = i + lanes < h.size;
    VF sums[kQueries][2];
    HWY_UNROLL(4)
    for (auto& sum : sums) sum[0] = sum[1] = hn::Zero(d);
    for (std::size_t j = 0; j < h.pieces; ++j) {
      const float* value = values + j * h.stride + i;
      const VF v0 = hn::LoadU(d, value);
      const VF v1 = both ? hn::LoadU(d, value + lanes) : v0;
      HWY_UNROLL(4)
      for (std::size_t r = 0; r < kQueries; ++r) {
        const VF weight = hn::Set(d, h.scores[r * h.padded + j]);
        sums[r][0] = hn::MulAdd(weight, v0, sums[r][0]);
        sums[r][1] = hn::MulAdd(weight, v1, sums[r][1]);
      }
    }
    for (std::size_t r = 0; r < count; ++r) {
      hn::StoreU(hn::Mul(sums[r][0], hn::Set(d, factors[r])), d, out[r] + i);
      if (both) hn::StoreU(hn::Mul(sums[r][1], hn::Set(d, factors[r])), d, out[r] + i + lanes);
    }
  }
}

void attend_head(const Head& h, const float* base, std::span<const std::uint32_t> queries, float* out,
                 std::size_t out_stride) {
  transpose_keys(h);
  const float factor = 1.0F / std::sqrt(static_cast<float>(h.size));
  for (std::size_t begin = 0; begin < queries.size(); begin += kQueries) {
    const std::size_t count = std::min(kQueries, queries.size() - begin);
    const float* q[kQueries];
    float* to[kQueries];
    float factors[kQueries] = {};
    for (std::size_t r = 0; r < kQueries; ++r) {
      const std::size_t query = begin + std::min(r, count - 1);  // the last one fills up
      q[r] = base + queries[query] * h.stride;
      to[r] = out + query * out_stride;
    }
    score(h, q, factor);
    for (std::size_t r = 0; r < kQueries; ++r) factors[r] = exponentials(h, h.scores + r * h.padded);
    gather(h, factors, count, to);
  }
}

void attend_all(const FloatRows& qkv, std::size_t begin, std::size_t end, std::span<const std::uint32_t> queries,
                const AttentionShape& shape, AttentionScratch& scratch, FloatRows& out, std::size_t out_begin) {
  Head h{};
  h.stride = qkv.stride;
  h.hidden = shape.hidden;
  h.size = shape.hidden / shape.heads;
  h.pieces = end - begin;
  h.padded = round_up(h.pieces, kRowUnit);
  if (scratch.keys.size() < h.size * h.padded) scratch.keys.resize(h.size * h.padded);
  if (scratch.scores.size() < kQueries * h.padded) scratch.scores.resize(kQueries * h.padded);
  h.keys = scratch.keys.data();
  h.scores = scratch.scores.data();
  for (std::size_t i = 0; i < shape.heads; ++i) {
    h.qkv = qkv.row(begin) + i * h.size;
    attend_head(h, qkv.row(0) + i * h.size, queries, out.row(out_begin) + i * h.size, out.stride);
  }
}

}  // namespace
}  // namespace entente::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace entente {

HWY_EXPORT(attend_all);

void attend(const FloatRows& qkv, std::size_t begin, std::size_t end, std::span<const std::uint32_t> queries,
            const AttentionShape& shape, AttentionScratch& scratch, FloatRows& out, std::size_t out_begin) {
  HWY_DYNAMIC_DISPATCH(attend_all)(qkv, begin, end, queries, shape, scratch, out, out_begin);
}

}  // namespace entente
#endif  // HWY_ONCE
