#pragma once
/// Gold files and predictions: texts with the relations that a careful reader finds in them, and what a program found.
/// Both are JSON Lines; docs/evaluation.md describes them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"

namespace entente {

/// An actor by its names. Two are the same where one form is equal and both or neither are people.
struct NamedActor {
  std::string kind;                ///< "person", "country", "organization"
  std::string shown;               ///< the name to print: a country's code, else the first name
  std::vector<std::string> forms;  ///< names without case, accents, punctuation and "the"; sorted, each once
};

struct GoldRelation {
  NamedActor subject;
  NamedActor object;
  std::vector<std::string> labels;  ///< each of them right; the preferred one first
  std::string factuality = "actual";
  bool reciprocal = false;
  bool optional = false;  ///< found or not, it counts neither way
  std::string evidence;
};

struct GoldText {
  std::string id;
  std::string text;
  std::vector<GoldRelation> relations;
  /// The labels that are annotated exhaustively, as "LABEL" or "LABEL>kind of object"; nothing: all of them.
  std::optional<std::vector<std::string>> scope;
};

struct Prediction {
  std::string doc;
  NamedActor subject;
  NamedActor object;
  std::string relation;
  std::string factuality = "actual";
  bool reciprocal = false;
  std::optional<double> confidence;
  std::string text;  ///< the sentence
  std::string rule;
};

/// Reads a gold file. `where` names it in errors. Errors: kBadInput with file:line for bad JSON, a missing member, a
/// label, factuality or kind that does not exist, an actor without a name.
[[nodiscard]] Result<std::vector<GoldText>> parse_gold(std::string_view content, const std::string& where);

/// Reads relations as `entente extract --format jsonl` writes them, into `out`. Errors: kBadInput with file:line.
[[nodiscard]] Result<void> parse_predictions(std::string_view content, const std::string& where,
                                             std::vector<Prediction>& out);

/// The form in which names are compared: without case, accents, punctuation, "'s" and a leading "the".
[[nodiscard]] std::string name_form(std::string_view name);

}  // namespace entente
