#pragma once
/// What data/ontology says of the labels: quad classes, scores, modes, and what an event becomes when it is refused,
/// promised or still to come.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "entente/core/ontology.hpp"
#include "entente/core/result.hpp"

namespace entente::relations {

/// Values are positions in the table of names.
enum class Quad : std::uint8_t { kVerbalCooperation, kMaterialCooperation, kVerbalConflict, kMaterialConflict };

/// "verbal-cooperation".
[[nodiscard]] std::string_view to_string(Quad quad);

/// Whether subject and object may be swapped.
enum class Reciprocity : std::uint8_t { kNever, kMay, kAlways };

/// One event or tie. The optional labels say what the event turns into; empty: it keeps its label.
struct LabelFacts {
  Quad quad = Quad::kVerbalCooperation;  ///< of events
  float score = 0;                       ///< -10 (conflict) to 10 (cooperation); 0 for ties
  bool needs_object = true;
  Reciprocity reciprocity = Reciprocity::kMay;
  bool announced = false;  ///< whether it counts as done once its actor announces it
  std::optional<Label> future;
  std::optional<Label> promised;
  std::optional<Label> threatened;
  std::optional<Label> refused;
  std::optional<Label> cancelled;
  std::vector<std::string> modes;
  std::vector<std::string> wikidata;  ///< properties of ties
};

/// Immutable once loaded. The default one knows nothing: labels never turn, every mode is accepted.
class OntologyTable {
 public:
  /// Reads events.tsv, ties.tsv and modes.tsv of `data_dir`/ontology. Errors: kNotFound, kBadInput with file:line.
  static Result<OntologyTable> load(const std::string& data_dir);

  [[nodiscard]] const LabelFacts& operator[](Label label) const { return facts_[static_cast<std::size_t>(label)]; }
  [[nodiscard]] bool knows_mode(Label label, std::string_view mode) const;

 private:
  Result<void> read_events(const std::string& path);
  Result<void> read_ties(const std::string& path);
  Result<void> read_modes(const std::string& path);

  std::array<LabelFacts, static_cast<std::size_t>(Label::kCount)> facts_;
  bool loaded_ = false;
};

}  // namespace entente::relations
