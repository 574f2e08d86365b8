#pragma once
/// The heads on the encoder: from word vectors to tags, lemma scripts, trees and name scores.

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/config.hpp"
#include "analysis/encoder.hpp"
#include "analysis/mst.hpp"

namespace entente {

/// Scratch memory of `Heads`.
struct HeadScratch {
  QuantisedRows quantised;
  GemmScratch gemm;
  FloatRows nodes, through, label_through, dependent_scores, hidden;
  ArcScores arcs;
  std::vector<float> row;
};

/// An arc of a batch: the dependent's and the head's node, and the label found.
struct NodeArc {
  std::uint32_t dependent = 0;
  std::uint32_t head = 0;
  std::uint32_t label = 0;
};

class Heads {
 public:
  /// Errors: kCorrupt.
  static Result<Heads> load(const ModelFile& file, const ModelConfig& config);

  /// Where each head's logits begin in a row of `tag_logits`.
  struct TagColumns {
    std::size_t upos = 0, xpos = 0, feats = 0, lemma = 0, end = 0;
  };
  [[nodiscard]] const TagColumns& columns() const { return columns_; }

  /// Logits of the tag heads for the nodes named, a row a node.
  void tag_logits(const FloatRows& mix, std::span<const std::uint32_t> nodes, HeadScratch& s, FloatRows& logits) const;

  /// Log-probabilities of the name labels for the nodes named, a row a node.
  void name_scores(const FloatRows& mix, std::span<const std::uint32_t> nodes, HeadScratch& s, FloatRows& scores) const;

  /// The best tree of each window: for every node but a window's first, the root, an arc. Nodes are numbered through
  /// the batch; `window_nodes` as in PieceBatch.
  void trees(const FloatRows& mix, std::span<const std::uint32_t> window_nodes, HeadScratch& s,
             std::vector<NodeArc>& arcs) const;

 private:
  void find_arcs(std::uint32_t begin, std::uint32_t end, HeadScratch& s, std::vector<NodeArc>& arcs) const;
  void find_labels(HeadScratch& s, std::vector<NodeArc>& arcs) const;
  [[nodiscard]] std::uint32_t best_label(const NodeArc& arc, const float* through, HeadScratch& s) const;

  TagColumns columns_;
  PackedMatrix tags_;           // upos, xpos, feats, lemma
  PackedMatrix nodes_;          // arc.dependent, arc.head, label.dependent, label.head
  PackedMatrix arc_bilinear_;   // of arc.head
  PackedMatrix label_through_;  // of label.head: label.bilinear, label.head_score
  PackedMatrix label_dependent_score_;
  PackedMatrix names_hidden_, names_output_;
  std::span<const float> arc_head_score_;
  std::size_t arc_ = 0;    // size of an arc vector
  std::size_t label_ = 0;  // size of a label vector
  std::size_t labels_ = 0;
  std::size_t hidden_ = 0;
  std::vector<bool> is_root_label_;
};

/// The number of the largest of `size` values, the lowest where equal.
[[nodiscard]] std::size_t best_of(const float* values, std::size_t size);

}  // namespace entente
