#pragma once
/// Countries: codes, names, people, capitals. Table: data/actors/countries.tsv.

#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"

namespace entente {

/// One state, present or former. Lists hold forms as texts write them.
struct Country {
  std::string iso3;                     ///< ISO 3166-1 alpha-3, or ISO 3166-3's former code; XKX for Kosovo
  std::string iso2;                     ///< or ""
  std::string name;                     ///< common English name
  std::vector<std::string> names;       ///< other names, without `name`
  std::vector<std::string> adjectives;  ///< "Mexican"
  std::vector<std::string> people;      ///< "Mexican", "Mexicans"
  std::vector<std::string> capitals;    ///< what may act for it
  int until = 0;                        ///< last year of a former state, or 0
  int since = 0;                        ///< first year of a former state, or 0
  std::vector<std::string> successors;  ///< iso3 of the states after a former one, the main one first
};

/// Immutable after load.
class CountryTable {
 public:
  /// Reads countries.tsv and former_states.tsv of `data_dir`/actors. Errors: kNotFound, kBadInput with file:line.
  static Result<CountryTable> load(const std::string& data_dir);

  /// Sorted by iso3.
  [[nodiscard]] const std::vector<Country>& all() const noexcept { return countries_; }

  /// Index into all() of a code, or -1.
  [[nodiscard]] int find(std::string_view iso3) const;

  /// The former state whose main successor is `country` and that existed on a day ("1962-10-28"; "" : none): the Soviet
  /// Union for Russia. The country itself where there is none. Only former states with the same capital count.
  [[nodiscard]] int on(int country, std::string_view day) const;

 private:
  Result<void> load_former(const std::string& data_dir);

  std::vector<Country> countries_;
};

}  // namespace entente
