#include "entente/actors/countries.hpp"

#include <algorithm>
#include <cstdlib>

#include "actors/table_file.hpp"

namespace entente {
namespace {

using actors::split_values;

bool is_code(const std::string& text) {
  return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

Result<CountryTable> CountryTable::load(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/countries.tsv";
  const auto rows =
      actors::read_table(path, {"iso3", "iso2", "name", "names", "adjectives", "people", "capitals", "until"});
  if (!rows) return rows.error();
  CountryTable table;
  for (const actors::TableRow& row : *rows) {
    const std::vector<std::string>& f = row.fields;
    if (!is_code(f[0])) return actors::bad_row(path, row, "iso3 must be three capitals");
    if (f[2].empty()) return actors::bad_row(path, row, "a country needs a name");
    if (!table.countries_.empty() && !(table.countries_.back().iso3 < f[0]))
      return actors::bad_row(path, row, "rows must be sorted by iso3, each once");
    table.countries_.push_back({f[0],
                                f[1],
                                f[2],
                                split_values(f[3]),
                                split_values(f[4]),
                                split_values(f[5]),
                                split_values(f[6]),
                                std::atoi(f[7].c_str()),
                                0,
                                {}});
  }
  if (const Result<void> done = table.load_former(data_dir); !done) return done.error();
  return table;
}

Result<void> CountryTable::load_former(const std::string& data_dir) {
  const std::string path = data_dir + "/actors/former_states.tsv";
  const auto rows = actors::read_table(path, {"iso3", "since", "until", "successors"});
  if (!rows) return rows.error();
  for (const actors::TableRow& row : *rows) {
    const int index = find(row.fields[0]);
    if (index < 0) return actors::bad_row(path, row, "unknown country '" + row.fields[0] + "'");
    Country& country = countries_[static_cast<std::size_t>(index)];
    country.since = std::atoi(row.fields[1].c_str());
    country.successors = split_values(row.fields[3]);
    if (country.since == 0 || country.until != std::atoi(row.fields[2].c_str()) || country.until < country.since)
      return actors::bad_row(path, row, "the years must be those of countries.tsv, the first before the last");
    for (const std::string& successor : country.successors)
      if (find(successor) < 0) return actors::bad_row(path, row, "unknown country '" + successor + "'");
  }
  return {};
}

int CountryTable::on(int country, std::string_view day) const {
  const int year = day.size() < 4 ? 0 : std::atoi(std::string(day.substr(0, 4)).c_str());
  if (country < 0 || year == 0) return country;
  for (std::size_t i = 0; i < countries_.size(); ++i) {
    const Country& former = countries_[i];
    const bool existed = former.since != 0 && former.since <= year && year <= former.until;
    const Country& today = countries_[static_cast<std::size_t>(country)];
    if (!existed || former.successors.empty() || former.successors.front() != today.iso3) continue;
    // Saigon's state is not Hanoi's, though Vietnam came after it.
    const bool same_seat = std::find_first_of(former.capitals.begin(), former.capitals.end(), today.capitals.begin(),
                                              today.capitals.end()) != former.capitals.end();
    if (same_seat) return static_cast<int>(i);
  }
  return country;
}

int CountryTable::find(std::string_view iso3) const {
  const auto found = std::lower_bound(countries_.begin(), countries_.end(), iso3,
                                      [](const Country& c, std::string_view code) { return c.iso3 < code; });
  return found != countries_.end() && found->iso3 == iso3 ? static_cast<int>(found - countries_.begin()) : -1;
}

}  // namespace entente
