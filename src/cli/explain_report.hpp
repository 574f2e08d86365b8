#pragma once
/// `extract --explain` and `extract --unmatched`: what a person needs who mends patterns.

#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>

#include "entente/core/document.hpp"
#include "entente/relations/explain.hpp"

namespace entente::cli {

/// For each sentence its tree, its actors, what was weighed, and the patterns that failed last.
void write_explanation_text(std::ostream& out, const Document& doc, const Explanation& explanation);
/// The same, one sentence a line.
void write_explanation_json(std::ostream& out, const Document& doc, const Explanation& explanation);

/// Counts verbs over many documents; keeps one example of each.
class UnmatchedVerbs {
 public:
  void add(const Document& doc, const UnmatchedVerb& verb);
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  /// The most frequent `top` (0: all), a table for reading or one JSON object a line.
  void write(std::ostream& out, bool json, std::size_t top) const;

 private:
  struct Row {
    std::size_t count = 0;
    bool has_patterns = false;
    std::string doc;
    std::string subject;
    std::string object;
    std::string sentence;
  };
  std::map<std::string, Row> rows_;
};

}  // namespace entente::cli
