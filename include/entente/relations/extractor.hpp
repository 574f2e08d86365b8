#pragma once
/// Relations: who did what to whom, from the tree, the mentions and the patterns of data/relations.

#include <memory>
#include <string>
#include <vector>

#include "entente/analysis/analyzer.hpp"
#include "entente/core/document.hpp"
#include "entente/core/result.hpp"
#include "entente/relations/explain.hpp"

namespace entente {

/// Matches patterns and reads ties off titles, appositions and possessives. Immutable after load; shared by all
/// threads.
class RelationExtractor {
 public:
  /// Reads the pattern files of `data_dir`/relations and any further `pattern_files`; takes the relation head of
  /// `model` where it has one. Errors: kNotFound, kBadInput with file:line:column, kCorrupt.
  static Result<RelationExtractor> load(const std::string& data_dir, const std::vector<std::string>& pattern_files = {},
                                        std::shared_ptr<const Model> model = nullptr);

  RelationExtractor(RelationExtractor&&) noexcept;
  RelationExtractor& operator=(RelationExtractor&&) noexcept;
  ~RelationExtractor();

  /// Requires: `doc` has mentions and actors. Fills `relations`, in text order.
  void extract(Document& doc) const;

  /// All that was weighed in a document, and the patterns that gave nothing. Requires: as extract.
  [[nodiscard]] Explanation explain(const Document& doc) const;
  /// The verbs between two actors that no pattern made anything of, in text order. Requires: as extract.
  [[nodiscard]] std::vector<UnmatchedVerb> unmatched(const Document& doc) const;

 private:
  struct State;
  explicit RelationExtractor(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace entente
