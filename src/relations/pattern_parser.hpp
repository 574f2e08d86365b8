#pragma once
/// Reads one line of a pattern file. Grammar and examples: docs/patterns.md.

#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"
#include "relations/pattern_set.hpp"

namespace entente::relations {

/// A word of a line with its column (bytes from 1).
struct Piece {
  std::string_view text;
  std::size_t column = 1;
};

/// Cuts a line at blanks; "#" at the start of a word ends it.
[[nodiscard]] std::vector<Piece> cut_line(std::string_view line);

class PatternParser {
 public:
  PatternParser(PatternSet& set, const std::string& where) : set_(set), where_(where) {}

  /// Adds the line's pattern, or sets the label of the lines that follow ("label CONSULT").
  Result<void> line(std::string_view text, std::size_t number);

 private:
  struct Trigger {
    std::vector<WordId> words;
    std::vector<ActorKind> kinds;
    TriggerClass trigger = TriggerClass::kVerb;
  };

  [[nodiscard]] Error error(std::size_t column, const std::string& message) const;
  Result<Trigger> trigger(Piece piece);
  Result<std::vector<WordId>> words(Piece piece);
  Result<Condition> condition(Piece piece, std::string& id_tail);
  Result<std::vector<Place>> places(Piece piece);
  Place place(std::string_view name);
  Result<void> check_ontology(const std::vector<Piece>& pieces, std::size_t colon, const Pattern& pattern) const;
  Result<void> flag(Piece piece, Pattern& pattern);
  Result<void> default_label(const std::vector<Piece>& pieces);
  Result<void> after_colon(const std::vector<Piece>& pieces, std::size_t colon, Pattern& pattern);
  void store(const Trigger& trigger, Pattern pattern);

  PatternSet& set_;
  const std::string& where_;
  std::size_t number_ = 0;
  std::optional<Label> label_;
};

}  // namespace entente::relations
