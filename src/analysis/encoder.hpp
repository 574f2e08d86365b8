#pragma once
/// The transformer encoder: pieces of many windows at once to a vector for each word.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/attention.hpp"
#include "analysis/config.hpp"
#include "analysis/gemm.hpp"
#include "analysis/model_file.hpp"
#include "analysis/rowwise.hpp"

namespace entente {

/// The encoder's input: the pieces of some windows, one behind the other without padding.
struct PieceBatch {
  std::vector<std::uint32_t> pieces;
  std::vector<Shape> shapes;
  std::vector<std::uint32_t> windows;       ///< row of each window's [CLS]; and the number of rows
  std::vector<std::uint32_t> nodes;         ///< rows of which vectors are wanted, ascending: [CLS] and first pieces
  std::vector<std::uint32_t> window_nodes;  ///< each window's first node (its [CLS]); and the number of nodes

  void clear();
};

/// The mixes of the layers' outputs on which the heads sit.
enum class Mix : std::uint8_t { kTags, kTree, kNames, kRelations, kCount };
inline constexpr std::size_t kMixes = static_cast<std::size_t>(Mix::kCount);
using MixRows = std::array<FloatRows, kMixes>;  ///< each with a row a node

/// Scratch memory of `Encoder::encode`.
struct EncoderScratch {
  FloatRows x, nodes, qkv, attended, projected, inner;
  QuantisedRows quantised;
  GemmScratch gemm;
  AttentionScratch attention;
  std::vector<std::uint32_t> rows;
};

class Encoder {
 public:
  /// `file` must outlive the encoder. Errors: kCorrupt.
  static Result<Encoder> load(const ModelFile& file, const ModelConfig& config);

  /// Fills `mixes` with a row for each node. Requires: pieces and windows inside the model's sizes.
  void encode(const PieceBatch& batch, EncoderScratch& scratch, MixRows& mixes) const;

  /// False where the file has no such mix (only kRelations may be missing): its rows are then empty.
  [[nodiscard]] bool has(Mix mix) const { return !weights_[static_cast<std::size_t>(mix)].empty(); }

 private:
  struct Layer {
    PackedMatrix qkv, out, up, down;
    NormView attention_norm, output_norm;
  };

  void embed(const PieceBatch& batch, FloatRows& x) const;
  void attend_layer(const Layer& layer, const PieceBatch& batch, bool nodes_only, EncoderScratch& s) const;
  void feed_forward(const Layer& layer, FloatRows& x, EncoderScratch& s) const;
  void add_to_mixes(std::size_t layer, const FloatRows& x, std::span<const std::uint32_t> rows, MixRows& mixes) const;

  AttentionShape shape_;
  LinearView words_;
  std::span<const float> positions_;
  std::span<const float> shapes_;
  NormView norm_;
  std::vector<Layer> layers_;
  std::array<std::span<const float>, kMixes> weights_;  // of the layers in each mix
};

/// A norm and a linear layer of the file: sections NAME.weight, NAME.bias.
[[nodiscard]] Result<NormView> load_norm(const ModelFile& file, const std::string& name, std::size_t size,
                                         float epsilon);
[[nodiscard]] Result<LinearView> load_linear(const ModelFile& file, const std::string& name, std::size_t outputs,
                                             std::size_t inputs, bool with_bias = true);

}  // namespace entente
