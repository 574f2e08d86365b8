#pragma once
/// The integer matrix product: the one interface behind which the arithmetic of all linear layers lives.
///
/// Weights are int8 with a scale a row, widened once to int16. Activations are rounded to int16 with a scale a row
/// (some 15 bits, so that results agree with float arithmetic but for ties). Products of pairs are summed in int32,
/// which one instruction does for a whole vector (x86: vpmaddwd), and cannot overflow: see PackedMatrix::limit.

#include <cstdint>
#include <span>

#include "analysis/aligned.hpp"

namespace entente {

/// A linear layer as it lies in the model file. `bias` may be empty.
struct LinearView {
  std::size_t outputs = 0;
  std::size_t inputs = 0;
  std::span<const std::int8_t> weights;  ///< [outputs][inputs]
  std::span<const float> scales;         ///< [outputs]
  std::span<const float> bias;           ///< [outputs] or empty
};

/// Weights in the order in which `multiply` reads them: panels of sixteen outputs; in a panel, for each pair of inputs,
/// the pairs of its sixteen outputs.
struct PackedMatrix {
  std::size_t outputs = 0;
  std::size_t inputs = 0;
  std::size_t pairs = 0;                ///< pairs of inputs, rounded up
  AlignedVector<std::int16_t> weights;  ///< [panels][pairs][16][2]
  AlignedVector<float> scales;          ///< outputs, rounded up to 16
  AlignedVector<float> bias;
  /// Activations must be rounded to at most this magnitude: then no sum leaves int32.
  std::int32_t limit = 0;
};

/// Stacks layers with the same inputs to one matrix; the outputs of `parts[i]` come behind those of `parts[i - 1]`.
[[nodiscard]] PackedMatrix pack(std::span<const LinearView> parts);

/// Activations rounded to int16: value = integer * scale of its row.
struct QuantisedRows {
  AlignedVector<std::int16_t> values;
  AlignedVector<float> scales;
  std::size_t rows = 0;
  std::size_t stride = 0;

  void shape(std::size_t row_count, std::size_t columns) {
    rows = row_count;
    stride = round_up(columns, 2 * kRowUnit);
    if (values.size() < rows * stride) values.resize(rows * stride);
    if (scales.size() < rows) scales.resize(rows);
  }
};

/// Scratch memory of `multiply`.
struct GemmScratch {
  AlignedVector<std::int32_t> sums;
};

/// out[r] = weights * rows[r] + bias. `out` gets its shape; its columns beyond `outputs` are undefined.
/// Requires: `rows` was quantised for `matrix` (its inputs and limit).
void multiply(const QuantisedRows& rows, const PackedMatrix& matrix, GemmScratch& scratch, FloatRows& out);

/// The instruction set in use, "AVX2": for reports.
[[nodiscard]] const char* arithmetic_target();

}  // namespace entente
