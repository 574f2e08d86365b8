#pragma once
/// Analysis: tags, lemmas, dependency tree and names of a segmented document, from one pass of the encoder.
///
///     auto model = Model::load("data/model/accurate.model");
///     Analyzer analyzer(*model);          // one per thread
///     analyzer.analyze(doc);              // fills lemma, upos, xpos, feats, head, deprel, names

#include <memory>
#include <string>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente {

/// A loaded model file: immutable, shared by all threads.
class Model {
 public:
  /// Maps `path` and checks magic, version, sizes and checksum. Errors: kNotFound, kCorrupt.
  static Result<std::shared_ptr<const Model>> load(const std::string& path);

  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;
  ~Model();

  struct Parts;
  [[nodiscard]] const Parts& parts() const { return *parts_; }

 private:
  explicit Model(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// Annotates documents with a model. Holds scratch memory: one per thread.
class Analyzer {
 public:
  explicit Analyzer(std::shared_ptr<const Model> model);
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  /// Requires: `doc` is segmented (text stage). Overwrites lemma, upos, xpos, feats, head, deprel of every token and
  /// `names`. Time linear in the number of sentences, quadratic in a sentence's length up to a fixed window.
  void analyze(Document& doc);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace entente
