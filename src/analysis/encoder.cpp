#include "analysis/encoder.hpp"

#include <algorithm>
#include <numeric>

namespace entente {
namespace {

constexpr std::array<const char*, kMixes> kMixSections = {"mix.tags", "mix.tree", "mix.names", "mix.relations"};

}  // namespace

void PieceBatch::clear() {
  pieces.clear();
  shapes.clear();
  windows.clear();
  nodes.clear();
  window_nodes.clear();
}

Result<NormView> load_norm(const ModelFile& file, const std::string& name, std::size_t size, float epsilon) {
  const auto weight = file.vector(name + ".weight", size);
  if (!weight) return weight.error();
  const auto bias = file.vector(name + ".bias", size);
  if (!bias) return bias.error();
  return NormView{*weight, *bias, epsilon};
}

Result<LinearView> load_linear(const ModelFile& file, const std::string& name, std::size_t outputs, std::size_t inputs,
                               bool with_bias) {
  Result<LinearView> view = file.matrix(name + ".weight", outputs, inputs);
  if (!view || !with_bias) return view;
  const auto bias = file.vector(name + ".bias", outputs);
  if (!bias) return bias.error();
  view->bias = *bias;
  return view;
}

Result<Encoder> Encoder::load(const ModelFile& file, const ModelConfig& config) {
  Encoder made;
  Taker take;
  const std::size_t hidden = config.hidden;
  made.shape_ = {hidden, config.heads};
  take(file.matrix("embedding.word", config.pieces, hidden), made.words_);
  take(file.table("embedding.position", config.max_positions, hidden), made.positions_);
  take(file.table("embedding.shape", static_cast<std::size_t>(Shape::kCount), hidden), made.shapes_);
  take(load_norm(file, "embedding.norm", hidden, config.norm_epsilon), made.norm_);
  for (std::size_t i = 0; i < config.layers && !take.error; ++i) {
    const std::string name = "encoder." + std::to_string(i) + ".";
    LinearView qkv[3];
    LinearView out;
    LinearView up;
    LinearView down;
    Layer layer;
    take(load_linear(file, name + "q", hidden, hidden), qkv[0]);
    take(load_linear(file, name + "k", hidden, hidden), qkv[1]);
    take(load_linear(file, name + "v", hidden, hidden), qkv[2]);
    take(load_linear(file, name + "out", hidden, hidden), out);
    take(load_linear(file, name + "up", config.inner, hidden), up);
    take(load_linear(file, name + "down", hidden, config.inner), down);
    take(load_norm(file, name + "attention_norm", hidden, config.norm_epsilon), layer.attention_norm);
    take(load_norm(file, name + "output_norm", hidden, config.norm_epsilon), layer.output_norm);
    if (take.error) break;
    layer.qkv = pack(qkv);
    layer.out = pack({&out, 1});
    layer.up = pack({&up, 1});
    layer.down = pack({&down, 1});
    made.layers_.push_back(std::move(layer));
  }
  for (std::size_t i = 0; i < kMixes; ++i) {
    const bool optional = i == static_cast<std::size_t>(Mix::kRelations);
    if (!optional || file.has(kMixSections[i])) take(file.vector(kMixSections[i], config.layers), made.weights_[i]);
  }
  if (take.error) return *take.error;
  return made;
}

void Encoder::encode(const PieceBatch& batch, EncoderScratch& s, MixRows& mixes) const {
  for (std::size_t m = 0; m < kMixes; ++m) {
    mixes[m].shape(weights_[m].empty() ? 0 : batch.nodes.size(), shape_.hidden);
    std::fill(mixes[m].row(0), mixes[m].row(mixes[m].rows), 0.0F);
  }
  s.rows.resize(batch.pieces.size());
  std::iota(s.rows.begin(), s.rows.end(), 0U);
  embed(batch, s.x);
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    // behind the last layer only words are looked at: all other rows are left out as soon as attention has read them
    const bool last = i + 1 == layers_.size();
    attend_layer(layers_[i], batch, last, s);
    FloatRows& x = last ? s.nodes : s.x;
    feed_forward(layers_[i], x, s);
    add_to_mixes(i, x, last ? std::span<const std::uint32_t>(s.rows).first(batch.nodes.size()) : batch.nodes, mixes);
  }
}

void Encoder::embed(const PieceBatch& batch, FloatRows& x) const {
  const std::size_t hidden = shape_.hidden;
  x.shape(batch.pieces.size(), hidden);
  for (std::size_t w = 0; w + 1 < batch.windows.size(); ++w)
    for (std::size_t r = batch.windows[w]; r < batch.windows[w + 1]; ++r) {
      const std::uint32_t piece = batch.pieces[r];
      dequantise_add(words_.weights.data() + piece * hidden, words_.scales[piece],
                     positions_.data() + (r - batch.windows[w]) * hidden,
                     shapes_.data() + static_cast<std::size_t>(batch.shapes[r]) * hidden, x.row(r), hidden);
      normalise_row(x.row(r), norm_);
    }
}

/// Attention, residual and norm: from s.x to s.x, or to s.nodes where only nodes go on.
void Encoder::attend_layer(const Layer& layer, const PieceBatch& batch, bool nodes_only, EncoderScratch& s) const {
  quantise(s.x, layer.qkv, s.quantised);
  multiply(s.quantised, layer.qkv, s.gemm, s.qkv);
  const std::span<const std::uint32_t> rows = nodes_only ? batch.nodes : s.rows;
  const std::span<const std::uint32_t> starts = nodes_only ? batch.window_nodes : batch.windows;
  s.attended.shape(rows.size(), shape_.hidden);
  for (std::size_t w = 0; w + 1 < batch.windows.size(); ++w)
    attend(s.qkv, batch.windows[w], batch.windows[w + 1], rows.subspan(starts[w], starts[w + 1] - starts[w]), shape_,
           s.attention, s.attended, starts[w]);
  quantise(s.attended, layer.out, s.quantised);
  multiply(s.quantised, layer.out, s.gemm, s.projected);
  FloatRows& x = nodes_only ? s.nodes : s.x;
  if (nodes_only) {
    x.shape(rows.size(), shape_.hidden);
    for (std::size_t i = 0; i < rows.size(); ++i) std::copy_n(s.x.row(rows[i]), shape_.hidden, x.row(i));
  }
  for (std::size_t r = 0; r < x.rows; ++r) add_normalise_row(x.row(r), s.projected.row(r), layer.attention_norm);
}

void Encoder::feed_forward(const Layer& layer, FloatRows& x, EncoderScratch& s) const {
  quantise(x, layer.up, s.quantised);
  multiply(s.quantised, layer.up, s.gemm, s.inner);
  s.quantised.shape(x.rows, layer.down.inputs);
  for (std::size_t r = 0; r < x.rows; ++r) {
    gelu(s.inner.row(r), layer.down.inputs);
    quantise_row(s.inner.row(r), layer.down.inputs, layer.down.limit, s.quantised, r);
  }
  multiply(s.quantised, layer.down, s.gemm, s.projected);
  for (std::size_t r = 0; r < x.rows; ++r) add_normalise_row(x.row(r), s.projected.row(r), layer.output_norm);
}

void Encoder::add_to_mixes(std::size_t layer, const FloatRows& x, std::span<const std::uint32_t> rows,
                           MixRows& mixes) const {
  for (std::size_t m = 0; m < kMixes; ++m) {
    if (weights_[m].empty()) continue;
    const float weight = weights_[m][layer];
    for (std::size_t i = 0; i < rows.size(); ++i) add_scaled(mixes[m].row(i), x.row(rows[i]), weight, shape_.hidden);
  }
}

}  // namespace entente
