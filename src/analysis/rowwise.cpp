#include "analysis/rowwise.hpp"

#include <algorithm>
#include <cmath>

#undef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "analysis/rowwise.cpp"
#include <hwy/foreach_target.h>
// after foreach_target.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace entente::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using DF = hn::ScalableTag<float>;
using VF = hn::Vec<DF>;

HWY_INLINE float total(VF v) { return hn::GetLane(hn::SumOfLanes(DF(), v)); }

/// erf(x) = x P(x²) / Q(x²), the rational approximation of Eigen and XNNPACK; error some 3e-7 at most.
HWY_INLINE VF erf_of(VF x) {
  const DF d;
  x = hn::Min(hn::Max(x, hn::Set(d, -4.0F)), hn::Set(d, 4.0F));
  const VF s = hn::Mul(x, x);
  VF p = hn::Set(d, -2.72614225801306e-10F);
  for (const float c : {2.77068142495902e-08F, -2.10102402082508e-06F, -5.69250639462346e-05F, -7.34990630326855e-04F,
                        -2.95459980854025e-03F, -1.60960333262415e-02F})
    p = hn::MulAdd(p, s, hn::Set(d, c));
  VF q = hn::Set(d, -1.45660718464996e-05F);
  for (const float c : {-2.13374055278905e-04F, -1.68282697438203e-03F, -7.37332916720468e-03F, -1.42647390514189e-02F})
    q = hn::MulAdd(q, s, hn::Set(d, c));
  return hn::Div(hn::Mul(x, p), q);
}

void gelu_all(float* HWY_RESTRICT x, std::size_t size) {
  const DF d;
  const VF half = hn::Set(d, 0.5F);
  const VF root = hn::Set(d, 0.70710678118654752F);
  for (std::size_t i = 0; i < size; i += hn::Lanes(d)) {
    const VF v = hn::Load(d, x + i);
    const VF h = hn::Mul(v, half);
    hn::Store(hn::MulAdd(h, erf_of(hn::Mul(v, root)), h), d, x + i);
  }
}

/// `y` may be null.
void norm_row(float* HWY_RESTRICT x, const float* HWY_RESTRICT y, const float* HWY_RESTRICT weight,
              const float* HWY_RESTRICT bias, float epsilon, std::size_t size) {
  const DF d;
  VF sum = hn::Zero(d);
  for (std::size_t i = 0; i < size; i += hn::Lanes(d)) {
    VF v = hn::Load(d, x + i);
    if (y != nullptr) {
      v = hn::Add(v, hn::Load(d, y + i));
      hn::Store(v, d, x + i);
    }
    sum = hn::Add(sum, v);
  }
  const VF mean = hn::Set(d, total(sum) / static_cast<float>(size));
  VF squares = hn::Zero(d);
  for (std::size_t i = 0; i < size; i += hn::Lanes(d)) {
    const VF v = hn::Sub(hn::Load(d, x + i), mean);
    squares = hn::MulAdd(v, v, squares);
  }
  const VF factor = hn::Set(d, 1.0F / std::sqrt(total(squares) / static_cast<float>(size) + epsilon));
  for (std::size_t i = 0; i < size; i += hn::Lanes(d)) {
    const VF v = hn::Mul(hn::Sub(hn::Load(d, x + i), mean), factor);
    hn::Store(hn::MulAdd(v, hn::LoadU(d, weight + i), hn::LoadU(d, bias + i)), d, x + i);
  }
}

void add_scaled_all(float* HWY_RESTRICT y, const float* HWY_RESTRICT x, float factor, std::size_t size) {
  const DF d;
  const VF f = hn::Set(d, factor);
  for (std::size_t i = 0; i < size; i += hn::Lanes(d))
    hn::Store(hn::MulAdd(f, hn::Load(d, x + i), hn::Load(d, y + i)), d, y + i);
}

float dot(const float* HWY_RESTRICT a, const float* HWY_RESTRICT b, std::size_t size) {
  const DF d;
  VF even = hn::Zero(d);
  VF odd = hn::Zero(d);
  std::size_t i = 0;
  for (; i + 2 * hn::Lanes(d) <= size; i += 2 * hn::Lanes(d)) {
    even = hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), even);
    odd = hn::MulAdd(hn::LoadU(d, a + i + hn::Lanes(d)), hn::LoadU(d, b + i + hn::Lanes(d)), odd);
  }
  for (; i < size; i += hn::Lanes(d)) even = hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), even);
  return total(hn::Add(even, odd));
}

void dot_all(const float* row, const float* rows, std::size_t stride, std::size_t count, std::size_t size, float* out) {
  for (std::size_t i = 0; i < count; ++i) out[i] = dot(row, rows + i * stride, size);
}

void dequantise_all(const std::int8_t* HWY_RESTRICT values, float scale, const float* HWY_RESTRICT a,
                    const float* HWY_RESTRICT b, float* HWY_RESTRICT out, std::size_t size) {
  const DF d;
  const hn::Rebind<std::int8_t, DF> d8;
  const hn::Rebind<std::int32_t, DF> d32;
  for (std::size_t i = 0; i < size; i += hn::Lanes(d)) {
    const VF v = hn::ConvertTo(d, hn::PromoteTo(d32, hn::LoadU(d8, values + i)));
    const VF rest = hn::Add(hn::LoadU(d, a + i), hn::LoadU(d, b + i));
    hn::Store(hn::MulAdd(v, hn::Set(d, scale), rest), d, out + i);
  }
}

/// Returns the scale. Columns up to `padded` are set to 0.
float quantise_all(const float* HWY_RESTRICT x, std::size_t columns, float limit, std::int16_t* HWY_RESTRICT out,
                   std::size_t padded) {
  const DF d;
  const hn::Rebind<std::int16_t, DF> d16;
  const std::size_t whole = columns / hn::Lanes(d) * hn::Lanes(d);
  VF largest = hn::Zero(d);
  for (std::size_t i = 0; i < whole; i += hn::Lanes(d)) largest = hn::Max(largest, hn::Abs(hn::LoadU(d, x + i)));
  float peak = hn::GetLane(hn::MaxOfLanes(d, largest));
  for (std::size_t i = whole; i < columns; ++i) peak = std::max(peak, std::abs(x[i]));
  if (!(peak > 1e-30F)) {  // also where it is not a number
    std::fill(out, out + padded, std::int16_t{0});
    return 0.0F;
  }
  const float factor = limit / peak;
  for (std::size_t i = 0; i < whole; i += hn::Lanes(d)) {
    const auto v = hn::NearestInt(hn::Mul(hn::LoadU(d, x + i), hn::Set(d, factor)));
    hn::StoreU(hn::DemoteTo(d16, v), d16, out + i);
  }
  for (std::size_t i = whole; i < columns; ++i) out[i] = static_cast<std::int16_t>(std::lrint(x[i] * factor));
  std::fill(out + columns, out + padded, std::int16_t{0});
  return peak / limit;
}

}  // namespace
}  // namespace entente::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace entente {

HWY_EXPORT(gelu_all);
HWY_EXPORT(norm_row);
HWY_EXPORT(add_scaled_all);
HWY_EXPORT(dot_all);
HWY_EXPORT(dequantise_all);
HWY_EXPORT(quantise_all);

void normalise_row(float* x, const NormView& norm) {
  HWY_DYNAMIC_DISPATCH(norm_row)
  (x, nullptr, norm.weight.data(), norm.bias.data(), norm.epsilon, norm.weight.size());
}

void add_normalise_row(float* x, const float* y, const NormView& norm) {
  HWY_DYNAMIC_DISPATCH(norm_row)(x, y, norm.weight.data(), norm.bias.data(), norm.epsilon, norm.weight.size());
}

void gelu(float* x, std::size_t size) { HWY_DYNAMIC_DISPATCH(gelu_all)(x, size); }

void add_scaled(float* y, const float* x, float factor, std::size_t size) {
  HWY_DYNAMIC_DISPATCH(add_scaled_all)(y, x, factor, size);
}

void dot_rows(const float* row, const float* rows, std::size_t stride, std::size_t count, std::size_t size,
              float* out) {
  HWY_DYNAMIC_DISPATCH(dot_all)(row, rows, stride, count, size, out);
}

void dequantise_add(const std::int8_t* values, float scale, const float* a, const float* b, float* out,
                    std::size_t size) {
  HWY_DYNAMIC_DISPATCH(dequantise_all)(values, scale, a, b, out, size);
}

void quantise_row(const float* x, std::size_t columns, std::int32_t limit, QuantisedRows& out, std::size_t r) {
  out.scales[r] = HWY_DYNAMIC_DISPATCH(quantise_all)(x, columns, static_cast<float>(limit),
                                                     out.values.data() + r * out.stride, out.stride);
}

void quantise(const FloatRows& x, const PackedMatrix& matrix, QuantisedRows& out) {
  out.shape(x.rows, matrix.inputs);
  for (std::size_t r = 0; r < x.rows; ++r) quantise_row(x.row(r), matrix.inputs, matrix.limit, out, r);
}

}  // namespace entente
#endif  // HWY_ONCE
