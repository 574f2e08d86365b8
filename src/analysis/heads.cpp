#include "analysis/heads.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace entente {
namespace {

/// Heads of arcs whose label products are computed at a time: their rows are long.
constexpr std::size_t kLabelRows = 48;

/// Loads linear layers and packs them to one matrix.
class Packer {
 public:
  Packer(const ModelFile& file, std::optional<Error>& error) : file_(file), error_(error) {}

  Packer& add(const std::string& name, std::size_t outputs, std::size_t inputs, bool with_bias = true) {
    const Result<LinearView> part = load_linear(file_, name, outputs, inputs, with_bias);
    if (part)
      parts_.push_back(*part);
    else if (!error_)
      error_ = part.error();
    return *this;
  }
  [[nodiscard]] PackedMatrix done() const { return error_ ? PackedMatrix{} : pack(parts_); }

 private:
  const ModelFile& file_;
  std::optional<Error>& error_;
  std::vector<LinearView> parts_;
};

void quantise_nodes(const FloatRows& rows, std::span<const std::uint32_t> nodes, const PackedMatrix& matrix,
                    QuantisedRows& out) {
  out.shape(nodes.size(), matrix.inputs);
  for (std::size_t i = 0; i < nodes.size(); ++i) quantise_row(rows.row(nodes[i]), matrix.inputs, matrix.limit, out, i);
}

void to_log_probabilities(float* row, std::size_t size) {
  const float largest = *std::max_element(row, row + size);
  float sum = 0.0F;
  for (std::size_t i = 0; i < size; ++i) sum += std::exp(row[i] - largest);
  const float shift = largest + std::log(sum);
  for (std::size_t i = 0; i < size; ++i) row[i] -= shift;
}

}  // namespace

std::size_t best_of(const float* values, std::size_t size) {
  return static_cast<std::size_t>(std::max_element(values, values + size) - values);
}

Result<Heads> Heads::load(const ModelFile& file, const ModelConfig& config) {
  Heads made;
  std::optional<Error> error;
  const std::size_t hidden = config.hidden;
  made.hidden_ = hidden;
  made.arc_ = config.arc;
  made.label_ = config.label;
  made.labels_ = config.deprel.size();
  for (const Deprel deprel : config.deprel) made.is_root_label_.push_back(deprel == Deprel::kRoot);
  TagColumns& at = made.columns_;
  at.xpos = config.upos.size();
  at.feats = at.xpos + config.xpos.size();
  at.lemma = at.feats + config.feats.size();
  at.end = at.lemma + config.lemma.size();
  made.tags_ = Packer(file, error)
                   .add("upos", config.upos.size(), hidden)
                   .add("xpos", config.xpos.size(), hidden)
                   .add("feats", config.feats.size(), hidden)
                   .add("lemma", config.lemma.size(), hidden)
                   .done();
  made.nodes_ = Packer(file, error)
                    .add("arc.dependent", config.arc, hidden)
                    .add("arc.head", config.arc, hidden)
                    .add("label.dependent", config.label, hidden)
                    .add("label.head", config.label, hidden)
                    .done();
  made.arc_bilinear_ = Packer(file, error).add("arc.bilinear", config.arc, config.arc, false).done();
  made.label_through_ = Packer(file, error)
                            .add("label.bilinear", made.labels_ * config.label, config.label, false)
                            .add("label.head_score", made.labels_, config.label, false)
                            .done();
  made.label_dependent_score_ = Packer(file, error).add("label.dependent_score", made.labels_, config.label).done();
  made.names_hidden_ = Packer(file, error).add("names.hidden", config.names_hidden, hidden).done();
  made.names_output_ = Packer(file, error).add("names.output", config.names.size(), config.names_hidden).done();
  if (const auto score = file.vector("arc.head_score", config.arc))
    made.arc_head_score_ = *score;
  else if (!error)
    error = score.error();
  if (error) return *error;
  return made;
}

void Heads::tag_logits(const FloatRows& mix, std::span<const std::uint32_t> nodes, HeadScratch& s,
                       FloatRows& logits) const {
  quantise_nodes(mix, nodes, tags_, s.quantised);
  multiply(s.quantised, tags_, s.gemm, logits);
}

void Heads::name_scores(const FloatRows& mix, std::span<const std::uint32_t> nodes, HeadScratch& s,
                        FloatRows& scores) const {
  quantise_nodes(mix, nodes, names_hidden_, s.quantised);
  multiply(s.quantised, names_hidden_, s.gemm, s.hidden);
  for (std::size_t i = 0; i < nodes.size(); ++i) gelu(s.hidden.row(i), names_output_.inputs);
  quantise(s.hidden, names_output_, s.quantised);
  multiply(s.quantised, names_output_, s.gemm, scores);
  for (std::size_t i = 0; i < nodes.size(); ++i) to_log_probabilities(scores.row(i), names_output_.outputs);
}

void Heads::trees(const FloatRows& mix, std::span<const std::uint32_t> window_nodes, HeadScratch& s,
                  std::vector<NodeArc>& arcs) const {
  arcs.clear();
  quantise(mix, nodes_, s.quantised);
  multiply(s.quantised, nodes_, s.gemm, s.nodes);
  for (std::size_t i = 0; i < s.nodes.rows; ++i) gelu(s.nodes.row(i), round_up(nodes_.outputs, kRowUnit));
  s.quantised.shape(s.nodes.rows, arc_bilinear_.inputs);
  for (std::size_t i = 0; i < s.nodes.rows; ++i)
    quantise_row(s.nodes.row(i) + arc_, arc_, arc_bilinear_.limit, s.quantised, i);
  multiply(s.quantised, arc_bilinear_, s.gemm, s.through);
  for (std::size_t w = 0; w + 1 < window_nodes.size(); ++w) find_arcs(window_nodes[w], window_nodes[w + 1], s, arcs);
  find_labels(s, arcs);
}

void Heads::find_arcs(std::uint32_t begin, std::uint32_t end, HeadScratch& s, std::vector<NodeArc>& arcs) const {
  const std::size_t n = end - begin;
  s.arcs.shape(n);
  s.row.resize(2 * n);
  float* const of_heads = s.row.data() + n;
  dot_rows(arc_head_score_.data(), s.nodes.row(begin) + arc_, s.nodes.stride, n, arc_, of_heads);
  for (std::size_t d = 1; d < n; ++d) {
    dot_rows(s.nodes.row(begin + d), s.through.row(begin), s.through.stride, n, arc_, s.row.data());
    for (std::size_t h = 0; h < n; ++h) s.arcs.at(d, h) = double{s.row[h] + of_heads[h]};
  }
  const std::vector<std::uint32_t> heads = best_tree(s.arcs);
  for (std::uint32_t d = 1; d < n; ++d) arcs.push_back({begin + d, begin + heads[d], 0});
}

/// The labels of all arcs. Words with the same head share its product with label.bilinear, which is the costly one.
void Heads::find_labels(HeadScratch& s, std::vector<NodeArc>& arcs) const {
  const std::size_t dependent = 2 * arc_;
  const std::size_t head = dependent + label_;
  s.quantised.shape(s.nodes.rows, label_);
  for (std::size_t i = 0; i < s.nodes.rows; ++i)
    quantise_row(s.nodes.row(i) + dependent, label_, label_dependent_score_.limit, s.quantised, i);
  multiply(s.quantised, label_dependent_score_, s.gemm, s.dependent_scores);

  std::sort(arcs.begin(), arcs.end(), [](const NodeArc& a, const NodeArc& b) {
    return a.head != b.head ? a.head < b.head : a.dependent < b.dependent;
  });
  std::vector<std::uint32_t> heads;
  for (std::size_t begin = 0; begin < arcs.size();) {
    heads.clear();
    std::size_t end = begin;
    for (; end < arcs.size(); ++end)
      if (heads.empty() || heads.back() != arcs[end].head) {
        if (heads.size() == kLabelRows) break;
        heads.push_back(arcs[end].head);
      }
    s.quantised.shape(heads.size(), label_);
    for (std::size_t i = 0; i < heads.size(); ++i)
      quantise_row(s.nodes.row(heads[i]) + head, label_, label_through_.limit, s.quantised, i);
    multiply(s.quantised, label_through_, s.gemm, s.label_through);
    for (std::size_t row = 0; begin < end; ++begin) {
      if (heads[row] != arcs[begin].head) ++row;
      arcs[begin].label = best_label(arcs[begin], s.label_through.row(row), s);
    }
  }
  std::sort(arcs.begin(), arcs.end(), [](const NodeArc& a, const NodeArc& b) { return a.dependent < b.dependent; });
}

std::uint32_t Heads::best_label(const NodeArc& arc, const float* through, HeadScratch& s) const {
  s.row.resize(labels_);
  dot_rows(s.nodes.row(arc.dependent) + 2 * arc_, through, label_, labels_, label_, s.row.data());
  const float* of_dependent = s.dependent_scores.row(arc.dependent);
  const float* of_head = through + labels_ * label_;
  std::uint32_t best = 0;
  float best_score = -std::numeric_limits<float>::infinity();
  for (std::uint32_t l = 0; l < labels_; ++l) {
    const float score = s.row[l] + of_dependent[l] + of_head[l];
    if (is_root_label_[l] || !(score > best_score)) continue;
    best = l;
    best_score = score;
  }
  return best;
}

}  // namespace entente
