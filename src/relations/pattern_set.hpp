#pragma once
/// All patterns and word classes, indexed by trigger.

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "entente/core/result.hpp"
#include "relations/ontology_table.hpp"
#include "relations/pattern.hpp"

namespace entente::relations {

class PatternSet {
 public:
  PatternSet() = default;
  /// Patterns are checked against `ontology`: their modes, which may be reciprocal.
  explicit PatternSet(OntologyTable ontology) : ontology_(std::move(ontology)) {}

  /// Adds the classes of one file: lines "name = word word ...", extending a class that exists.
  Result<void> add_classes(std::string_view content, const std::string& where);
  /// Adds the patterns of one file. Classes must have been added before. `users`: see Pattern::users.
  Result<void> add_patterns(std::string_view content, const std::string& where, bool users = false);

  [[nodiscard]] const OntologyTable& ontology() const { return ontology_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  [[nodiscard]] const std::vector<Pattern>& patterns() const { return patterns_; }
  /// Indices of the patterns that a word of that class triggers.
  [[nodiscard]] const std::vector<std::uint32_t>* triggered(WordId word, TriggerClass trigger) const;
  /// Indices of the patterns that a name of that kind triggers ("@organization").
  [[nodiscard]] const std::vector<std::uint32_t>& triggered(ActorKind kind) const {
    return by_kind_[static_cast<std::size_t>(kind)];
  }
  /// For each word of the vocabulary, whether the class holds it.
  [[nodiscard]] std::vector<bool> class_members(const std::string& name) const;

 private:
  friend class PatternParser;
  OntologyTable ontology_;
  Vocabulary vocabulary_;
  std::unordered_map<std::string, std::vector<WordId>> classes_;
  std::vector<Pattern> patterns_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> index_;
  std::vector<std::uint32_t> by_kind_[3];
};

}  // namespace entente::relations
