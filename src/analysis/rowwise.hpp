#pragma once
/// What is computed row by row between the matrix products, on float32: norms, activation, rounding, sums.
/// Rows are padded to kRowUnit floats and aligned; sizes must be multiples of kRowUnit unless said otherwise.

#include <cstdint>
#include <span>

#include "analysis/aligned.hpp"
#include "analysis/gemm.hpp"

namespace entente {

/// Layer normalisation: (x - mean) / sqrt(variance + epsilon) * weight + bias.
struct NormView {
  std::span<const float> weight;
  std::span<const float> bias;
  float epsilon = 1e-12F;
};

/// x = norm(x) over weight.size() floats.
void normalise_row(float* x, const NormView& norm);
/// x = norm(x + y).
void add_normalise_row(float* x, const float* y, const NormView& norm);
/// x = x / 2 * (1 + erf(x / sqrt 2)), absolute error below 1e-6.
void gelu(float* x, std::size_t size);
/// y += factor * x.
void add_scaled(float* y, const float* x, float factor, std::size_t size);
/// out[i] = row · the i-th of `count` rows, `stride` floats apart.
void dot_rows(const float* row, const float* rows, std::size_t stride, std::size_t count, std::size_t size, float* out);
/// out[i] = scale * values[i] + a[i] + b[i].
void dequantise_add(const std::int8_t* values, float scale, const float* a, const float* b, float* out,
                    std::size_t size);

/// Rounds `columns` (any number) floats of a row to row `r` of `out`, whose shape is already right.
void quantise_row(const float* x, std::size_t columns, std::int32_t limit, QuantisedRows& out, std::size_t r);
/// All rows of `x`, for products with `matrix`.
void quantise(const FloatRows& x, const PackedMatrix& matrix, QuantisedRows& out);

}  // namespace entente
