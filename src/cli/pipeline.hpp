#pragma once
/// The stages in a row, over many documents and several cores, results in the order of the input.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "entente/actors/resolver.hpp"
#include "entente/analysis/analyzer.hpp"
#include "entente/core/document.hpp"
#include "entente/core/result.hpp"
#include "entente/relations/extractor.hpp"

namespace entente::cli {

/// What commands that read texts share on the command line.
struct PipelineOptions {
  std::vector<std::string> inputs;
  std::string data_dir;               ///< "" : found by itself
  std::string model;                  ///< "" : accurate; a name under data/model or a file
  std::vector<std::string> patterns;  ///< further pattern files
  std::vector<std::string> actors;    ///< files of the user's own actors
  unsigned jobs = 1;                  ///< worker threads; 0: one for each core
  bool conllu = false;                ///< inputs are analysed CoNLL-U files: analysis is skipped
};

/// How far the pipeline goes.
enum class Depth { kAnalysis, kActors, kRelations };

/// How a run over all inputs ended.
struct RunSummary {
  std::size_t documents = 0;
  std::size_t failures = 0;  ///< records or files that could not be read
  bool interrupted = false;
};

/// All bytes of a file, or of standard input for "-".
[[nodiscard]] Result<std::string> read_whole(const std::string& path);

/// The file of the model that the options name.
[[nodiscard]] std::string model_path(const PipelineOptions& options, const std::string& data_dir);

/// The model that the options name.
[[nodiscard]] Result<std::shared_ptr<const Model>> load_model(const PipelineOptions& options);

/// Everything loaded that the stages need. Immutable once made.
class Pipeline {
 public:
  using Sink = std::function<bool(Document&)>;
  using Wanted = std::function<bool(const Document&)>;

  static Result<Pipeline> load(const PipelineOptions& options, Depth depth);

  /// Runs all inputs through the stages and gives each finished document to `sink`, in input order, on the calling
  /// thread. Holds at most a few documents for each worker. `sink` returns false to stop early. Documents that are not
  /// `wanted` (asked before any work, on the calling thread) are passed over.
  /// Errors: an input path that does not exist, or a CoNLL-U file that cannot be read.
  Result<RunSummary> run(const Sink& sink, const Wanted& wanted = {}) const;

  /// Requires: loaded as deep as kRelations.
  [[nodiscard]] const RelationExtractor& extractor() const { return *extractor_; }

 private:
  Pipeline() = default;
  Result<RunSummary> run_texts(const Sink& sink, const Wanted& wanted) const;
  Result<RunSummary> run_conllu(const Sink& sink, const Wanted& wanted) const;
  void find_relations(Document& doc) const;

  PipelineOptions options_;
  std::shared_ptr<const Model> model_;
  std::optional<ActorResolver> resolver_;
  std::optional<RelationExtractor> extractor_;
};

}  // namespace entente::cli
