#include "entente/actors/titles.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "actors/table_file.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(TitleKind::kCount)> kKindNames = {
    "head-of-state", "head-of-government", "deputy",       "minister", "legislator", "envoy",    "adviser",
    "spokesperson",  "military",           "party-leader", "leader",   "judge",      "royal",    "spouse",
    "religious",     "official",           "business",     "media",    "expert",     "activist", "culture",
    "suspect",       "honorific",          "kin"};

std::optional<TitleKind> parse_kind(std::string_view text) {
  const auto found = std::find(kKindNames.begin(), kKindNames.end(), text);
  if (found == kKindNames.end()) return std::nullopt;
  return static_cast<TitleKind>(found - kKindNames.begin());
}

std::optional<Gender> parse_gender(std::string_view text) {
  if (text.empty()) return Gender::kUnknown;
  if (text == "m") return Gender::kMale;
  if (text == "f") return Gender::kFemale;
  return std::nullopt;
}

std::optional<float> parse_weight(const std::string& text) {
  const bool shape =
      text == "1.0" || (text.size() == 3 && text[0] == '0' && text[1] == '.' && text[2] >= '0' && text[2] <= '9');
  if (!shape) return std::nullopt;
  return text == "1.0" ? 1.0F : static_cast<float>(text[2] - '0') / 10.0F;
}

}  // namespace

std::string_view to_string(TitleKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

Result<TitleTable> TitleTable::load(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/titles.tsv";
  const auto rows = actors::read_table(path, {"title", "kind", "gender", "weight"});
  if (!rows) return rows.error();
  TitleTable table;
  for (const actors::TableRow& row : *rows) {
    const auto kind = parse_kind(row.fields[1]);
    const auto gender = parse_gender(row.fields[2]);
    const auto weight = parse_weight(row.fields[3]);
    if (!kind) return actors::bad_row(path, row, "unknown kind '" + row.fields[1] + "'");
    if (!gender) return actors::bad_row(path, row, "gender must be m, f or -");
    if (!weight) return actors::bad_row(path, row, "weight must be 0.0 to 1.0 with one decimal");
    const auto words = 1 + std::count(row.fields[0].begin(), row.fields[0].end(), ' ');
    table.max_words_ = std::max(table.max_words_, static_cast<std::size_t>(words));
    if (!table.titles_.emplace(row.fields[0], Title{*kind, *gender, *weight}).second)
      return actors::bad_row(path, row, "'" + row.fields[0] + "' stands twice");
  }
  return table;
}

const Title* TitleTable::find(std::string_view words) const {
  const auto found = titles_.find(std::string(words));
  return found == titles_.end() ? nullptr : &found->second;
}

const Title* TitleTable::find_ending(std::string_view words) const {
  while (!words.empty()) {
    if (const Title* title = find(words)) return title;
    const std::size_t space = words.find(' ');
    if (space == std::string_view::npos) return nullptr;
    words.remove_prefix(space + 1);
  }
  return nullptr;
}

}  // namespace entente
