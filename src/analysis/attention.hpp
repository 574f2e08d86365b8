#pragma once
/// Self-attention of one window of pieces, all heads, in float32.

#include <cstdint>
#include <span>

#include "analysis/aligned.hpp"

namespace entente {

struct AttentionShape {
  std::size_t hidden = 0;
  std::size_t heads = 0;  ///< hidden / heads is a multiple of kRowUnit
};

/// Scratch memory of `attend`.
struct AttentionScratch {
  AlignedVector<float> keys;    // one head's keys, transposed: [size of a head][pieces]
  AlignedVector<float> scores;  // of some queries: [queries][pieces]
};

/// For each place in `queries`: out[i] = softmax(q · k / sqrt(size of a head)) v over the window's rows
/// [begin, end) of `qkv`, which holds queries, keys and values side by side. Row `out_begin` + i of `out` is written
/// for queries[i], which is a row of `qkv`.
void attend(const FloatRows& qkv, std::size_t begin, std::size_t end, std::span<const std::uint32_t> queries,
            const AttentionShape& shape, AttentionScratch& scratch, FloatRows& out, std::size_t out_begin);

}  // namespace entente
