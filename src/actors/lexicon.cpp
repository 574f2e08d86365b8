#include "actors/lexicon.hpp"

#include <algorithm>
#include <optional>

#include "actors/table_file.hpp"

namespace entente::actors {
namespace {

std::optional<StandFor> parse_stand_for(std::string_view text) {
  if (text == "group") return StandFor::kGroup;
  if (text == "people") return StandFor::kPeople;
  if (text == "act") return StandFor::kAct;
  if (text == "none") return StandFor::kNone;
  return std::nullopt;
}

std::string_view first_word(const std::string& key) { return std::string_view(key).substr(0, key.find(' ')); }

}  // namespace

Senses& Lexicon::senses(std::string_view phrase) {
  const std::string key = folder_.key(phrase);
  const auto words = 1 + static_cast<std::size_t>(std::count(key.begin(), key.end(), ' '));
  std::size_t& longest = longest_[std::string(first_word(key))];
  longest = std::max(longest, words);
  return phrases_[key];
}

void Lexicon::add_all(const std::vector<std::string>& phrases, std::int16_t Senses::*sense, std::int16_t value) {
  for (const std::string& phrase : phrases) senses(phrase).*sense = value;
}

Result<void> Lexicon::load_countries(const std::string& data_dir) {
  Result<CountryTable> countries = CountryTable::load(data_dir);
  if (!countries) return countries.error();
  countries_ = std::move(*countries);
  for (std::size_t i = 0; i < countries_.all().size(); ++i) {
    const Country& country = countries_.all()[i];
    const auto index = static_cast<std::int16_t>(i);
    senses(country.name).country = index;
    add_all(country.names, &Senses::country, index);
    add_all(country.adjectives, &Senses::adjective, index);
    add_all(country.people, &Senses::people, index);
    add_all(country.capitals, country.until == 0 ? &Senses::capital : &Senses::former_capital, index);
  }
  return {};
}

Result<void> Lexicon::load_seats(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/seats.tsv";
  const auto rows = read_table(path, {"name", "iso3", "kind"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) {
    const int country = countries_.find(row.fields[1]);
    if (country < 0) return bad_row(path, row, "unknown country '" + row.fields[1] + "'");
    Senses& sense = senses(row.fields[0]);
    std::int16_t* const slot = row.fields[2] == "seat"     ? &sense.seat
                               : row.fields[2] == "place"  ? &sense.place
                               : row.fields[2] == "prefix" ? &sense.prefix
                                                           : nullptr;
    if (slot == nullptr) return bad_row(path, row, "kind must be seat, place or prefix");
    *slot = static_cast<std::int16_t>(country);
  }
  return {};
}

Result<void> Lexicon::load_organizations(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/organizations.tsv";
  const auto rows = read_table(path, {"name", "names", "kind", "country"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) {
    if (!row.fields[3].empty() && countries_.find(row.fields[3]) < 0)
      return bad_row(path, row, "unknown country '" + row.fields[3] + "'");
    const auto index = static_cast<std::int16_t>(organizations_.size());
    organizations_.push_back({row.fields[0], row.fields[2], row.fields[3]});
    senses(row.fields[0]).organization = index;
    add_all(split_values(row.fields[1]), &Senses::organization, index);
  }
  return {};
}

Result<void> Lexicon::load_blocked(const std::string& data_dir) {
  const auto rows = read_table(data_dir + "/actors/not_countries.tsv", {"phrase"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) senses(row.fields[0]).blocked = true;
  return {};
}

Result<void> Lexicon::load_stand_for(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/stand_for.tsv";
  const auto rows = read_table(path, {"noun", "class", "sector"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) {
    const auto kind = parse_stand_for(row.fields[1]);
    if (!kind) return bad_row(path, row, "class must be group, people, act or none");
    stand_for_[row.fields[0]] = *kind;
  }
  return {};
}

Result<void> Lexicon::load_first_names(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/first_names.tsv";
  const auto rows = read_table(path, {"name", "gender", "short_for"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) {
    const std::string& gender = row.fields[1];
    if (!gender.empty() && gender != "m" && gender != "f") return bad_row(path, row, "gender must be m, f or -");
    FirstName& name = first_names_[row.fields[0]];
    if (!gender.empty()) name.gender = gender == "m" ? Gender::kMale : Gender::kFemale;
    name.short_for = row.fields[2];
  }
  return load_given_names(data_dir);
}

Result<void> Lexicon::load_given_names(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/given_names.tsv";
  const auto rows = read_table(path, {"name", "gender"});
  if (!rows) return rows.error();
  for (const TableRow& row : *rows) {
    if (row.fields[1] != "m" && row.fields[1] != "f") return bad_row(path, row, "gender must be m or f");
    given_names_.emplace(row.fields[0], row.fields[1] == "m" ? Gender::kMale : Gender::kFemale);
  }
  return {};
}

Result<Lexicon> Lexicon::load(const std::string& data_dir, const std::vector<std::string>& dictionaries) {
  Lexicon lexicon;
  Result<TitleTable> titles = TitleTable::load(data_dir);
  if (!titles) return titles.error();
  lexicon.titles_ = std::move(*titles);
  for (const auto step : {&Lexicon::load_countries, &Lexicon::load_seats, &Lexicon::load_organizations,
                          &Lexicon::load_blocked, &Lexicon::load_stand_for, &Lexicon::load_first_names})
    if (const Result<void> done = (lexicon.*step)(data_dir); !done) return done.error();
  Result<Dictionary> dictionary = Dictionary::load(dictionaries, lexicon.countries_, lexicon.folder_);
  if (!dictionary) return dictionary.error();
  lexicon.dictionary_ = std::move(*dictionary);
  return lexicon;
}

const Senses* Lexicon::find_phrase(const std::string& key) const {
  const auto found = phrases_.find(key);
  if (found != phrases_.end()) return &found->second;
  const std::string lower = ascii_lower(key);
  if (lower == key || key.size() < 4) return nullptr;
  const auto headline = phrases_.find(lower);
  return headline == phrases_.end() ? nullptr : &headline->second;
}

std::size_t Lexicon::longest_phrase(const std::string& word) const {
  auto found = longest_.find(word);
  if (found == longest_.end() && word.size() >= 4) found = longest_.find(ascii_lower(word));
  return found == longest_.end() ? 0 : found->second;
}

StandFor Lexicon::stand_for(std::string_view lemmas) const {
  const auto found = stand_for_.find(std::string(lemmas));
  return found == stand_for_.end() ? StandFor::kOther : found->second;
}

Gender Lexicon::gender_of(const std::string& folded) const {
  if (const FirstName* name = first_name(folded); name != nullptr) return name->gender;
  const auto found = given_names_.find(folded);
  return found == given_names_.end() ? Gender::kUnknown : found->second;
}

const FirstName* Lexicon::first_name(const std::string& folded) const {
  const auto found = first_names_.find(folded);
  return found == first_names_.end() ? nullptr : &found->second;
}

}  // namespace entente::actors
