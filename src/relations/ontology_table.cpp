#include "relations/ontology_table.hpp"

#include <algorithm>
#include <charconv>

#include "actors/table_file.hpp"

namespace entente::relations {
namespace {

using actors::bad_row;
using actors::read_table;
using actors::TableRow;

constexpr std::array<std::string_view, 4> kQuads = {"verbal-cooperation", "material-cooperation", "verbal-conflict",
                                                    "material-conflict"};
constexpr std::array<std::string_view, 3> kReciprocity = {"no", "may", "always"};
constexpr std::array<std::string_view, 3> kStances = {"friendly", "neutral", "hostile"};

template <std::size_t N>
std::optional<std::size_t> index_of(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

std::optional<float> number(const std::string& text) {
  float value = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The labels that `wanted` holds for and that no row named.
template <class Wanted>
std::string missing(const std::vector<bool>& seen, Wanted wanted) {
  std::string out;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const auto label = static_cast<Label>(i);
    if (wanted(label) && !seen[i]) out.append(out.empty() ? "" : ", ").append(to_string(label));
  }
  return out;
}

std::string quoted(std::string_view before, std::string_view word, std::string_view after) {
  return std::string(before).append(" '").append(word).append("' ").append(after);
}

/// The label of a row's first field, seen once.
Result<Label> row_label(const std::string& path, const TableRow& row, std::vector<bool>& seen) {
  const std::optional<Label> label = parse_label(row.fields[0]);
  if (!label) return bad_row(path, row, quoted("unknown label", row.fields[0], "(the labels of docs/patterns.md)"));
  if (seen[static_cast<std::size_t>(*label)]) return bad_row(path, row, quoted("the label", row.fields[0], "again"));
  seen[static_cast<std::size_t>(*label)] = true;
  return *label;
}

Result<std::optional<Label>> turned(const std::string& path, const TableRow& row, const std::string& field) {
  if (field.empty()) return std::optional<Label>();
  const std::optional<Label> label = parse_label(field);
  if (!label || !is_event(*label)) {
    return bad_row(path, row, quoted("no event is called", field, "(write one of the events, or - to keep the label)"));
  }
  return label;
}

}  // namespace

std::string_view to_string(Quad quad) { return kQuads.at(static_cast<std::size_t>(quad)); }

Result<OntologyTable> OntologyTable::load(const std::string& data_dir) {
  OntologyTable out;
  const std::string folder = data_dir + "/ontology/";
  if (Result<void> done = out.read_events(folder + "events.tsv"); !done) return done.error();
  if (Result<void> done = out.read_ties(folder + "ties.tsv"); !done) return done.error();
  if (Result<void> done = out.read_modes(folder + "modes.tsv"); !done) return done.error();
  out.loaded_ = true;
  return out;
}

Result<void> OntologyTable::read_events(const std::string& path) {
  Result<std::vector<TableRow>> rows =
      read_table(path, {"label", "quad", "score", "needs_object", "reciprocal", "announced", "future", "promised",
                        "threatened", "refused", "cancelled"});
  if (!rows) return rows.error();
  std::vector<bool> seen(facts_.size(), false);
  for (const TableRow& row : *rows) {
    const Result<Label> label = row_label(path, row, seen);
    if (!label) return label.error();
    LabelFacts& facts = facts_[static_cast<std::size_t>(*label)];
    const auto quad = index_of(kQuads, row.fields[1]);
    if (!is_event(*label)) return bad_row(path, row, quoted("the tie", row.fields[0], "belongs in ties.tsv"));
    if (!quad) return bad_row(path, row, quoted("unknown quad class", row.fields[1], "(verbal-cooperation, ...)"));
    facts.quad = static_cast<Quad>(*quad);
    const std::optional<float> score = number(row.fields[2]);
    if (!score || *score < -10 || *score > 10) return bad_row(path, row, "a score lies between -10 and 10");
    const bool cooperates = facts.quad == Quad::kVerbalCooperation || facts.quad == Quad::kMaterialCooperation;
    if (cooperates != (*score > 0)) return bad_row(path, row, "the score's sign must be that of the quad class");
    facts.score = *score;
    if (row.fields[3] != "yes" && row.fields[3] != "no") return bad_row(path, row, "needs_object is yes or no");
    facts.needs_object = row.fields[3] == "yes";
    if (row.fields[4] != "may" && row.fields[4] != "no") return bad_row(path, row, "reciprocal is may or no");
    facts.reciprocity = row.fields[4] == "may" ? Reciprocity::kMay : Reciprocity::kNever;
    if (row.fields[5] != "yes" && row.fields[5] != "no") return bad_row(path, row, "announced is yes or no");
    facts.announced = row.fields[5] == "yes";
    std::size_t column = 6;
    for (auto* target : {&facts.future, &facts.promised, &facts.threatened, &facts.refused, &facts.cancelled}) {
      Result<std::optional<Label>> other = turned(path, row, row.fields[column++]);
      if (!other) return other.error();
      *target = *other;
    }
  }
  const std::string left = missing(seen, is_event);
  if (!left.empty()) return Error{ErrorCode::kBadInput, path, "no row for " + left};
  return {};
}

Result<void> OntologyTable::read_ties(const std::string& path) {
  Result<std::vector<TableRow>> rows = read_table(path, {"label", "wikidata", "reciprocal", "stance"});
  if (!rows) return rows.error();
  std::vector<bool> seen(facts_.size(), false);
  for (const TableRow& row : *rows) {
    const Result<Label> label = row_label(path, row, seen);
    if (!label) return label.error();
    LabelFacts& facts = facts_[static_cast<std::size_t>(*label)];
    if (is_event(*label)) return bad_row(path, row, quoted("the event", row.fields[0], "belongs in events.tsv"));
    facts.wikidata = actors::split_values(row.fields[1]);
    const auto reciprocity = index_of(kReciprocity, row.fields[2]);
    // Stored graphs rely on it, so the table may tell but not change it.
    if (!reciprocity || (*reciprocity == 2) != is_symmetric(*label)) {
      return bad_row(path, row, quoted("reciprocal of", row.fields[0], is_symmetric(*label) ? "is always" : "is no"));
    }
    facts.reciprocity = static_cast<Reciprocity>(*reciprocity);
    if (!index_of(kStances, row.fields[3])) return bad_row(path, row, "stance is friendly, neutral or hostile");
  }
  const std::string left = missing(seen, [](Label label) { return !is_event(label); });
  if (!left.empty()) return Error{ErrorCode::kBadInput, path, "no row for " + left};
  return {};
}

Result<void> OntologyTable::read_modes(const std::string& path) {
  Result<std::vector<TableRow>> rows = read_table(path, {"label", "mode", "about"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) {
    const std::optional<Label> label = parse_label(row.fields[0]);
    if (!label || !is_event(*label)) return bad_row(path, row, quoted("no event is called", row.fields[0], ""));
    if (row.fields[1].empty()) return bad_row(path, row, "the mode has no name");
    std::vector<std::string>& modes = facts_[static_cast<std::size_t>(*label)].modes;
    const bool again = std::find(modes.begin(), modes.end(), row.fields[1]) != modes.end();
    if (again) return bad_row(path, row, quoted("the mode", row.fields[1], "again"));
    modes.push_back(row.fields[1]);
  }
  return {};
}

bool OntologyTable::knows_mode(Label label, std::string_view mode) const {
  const std::vector<std::string>& modes = (*this)[label].modes;
  return !loaded_ || std::find(modes.begin(), modes.end(), mode) != modes.end();
}

}  // namespace entente::relations
