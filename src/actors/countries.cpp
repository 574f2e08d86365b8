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
    table.countries_.push_back({f[0], f[1], f[2], split_values(f[3]), split_values(f[4]), split_values(f[5]),
                                split_values(f[6]), std::atoi(f[7].c_str())});
  }
  return table;
}

int CountryTable::find(std::string_view iso3) const {
  const auto found = std::lower_bound(countries_.begin(), countries_.end(), iso3,
                                      [](const Country& c, std::string_view code) { return c.iso3 < code; });
  return found != countries_.end() && found->iso3 == iso3 ? static_cast<int>(found - countries_.begin()) : -1;
}

}  // namespace entente
