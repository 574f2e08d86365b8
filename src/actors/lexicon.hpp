#pragma once
/// Everything that data/actors knows, loaded once and shared by all threads.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "actors/dictionary.hpp"
#include "actors/fold.hpp"
#include "entente/actors/countries.hpp"
#include "entente/actors/titles.hpp"

namespace entente::actors {

/// What a phrase of the tables may mean; country and organisation indices, -1 where it means none of that kind.
struct Senses {
  std::int16_t country = -1;    ///< a name of the country
  std::int16_t adjective = -1;  ///< "Mexican"
  std::int16_t people = -1;     ///< "Mexicans"
  std::int16_t capital = -1;
  std::int16_t former_capital = -1;  ///< of a state that is no more
  std::int16_t seat = -1;            ///< "White House"
  std::int16_t place = -1;           ///< "Gaza"
  std::int16_t prefix = -1;          ///< "Anglo" in "Anglo-French"
  std::int16_t organization = -1;
  bool blocked = false;  ///< "Latin American": nothing of the above
};

struct OrganizationEntry {
  std::string name;
  std::string kind;     ///< "igo", "armed", "party", ...
  std::string country;  ///< iso3 or ""
};

/// What a noun after a country's adjective makes of the two; see data/actors/stand_for.tsv.
enum class StandFor : std::uint8_t { kOther, kGroup, kPeople, kAct, kNone };

struct FirstName {
  Gender gender = Gender::kUnknown;
  std::string short_for;  ///< "joseph" for "joe", or ""
};

class Lexicon {
 public:
  /// The tables of `data_dir`, and the user's own actors.
  static Result<Lexicon> load(const std::string& data_dir, const std::vector<std::string>& dictionaries);

  [[nodiscard]] const Folder& folder() const { return folder_; }
  [[nodiscard]] const CountryTable& countries() const { return countries_; }
  [[nodiscard]] const TitleTable& titles() const { return titles_; }
  [[nodiscard]] const Dictionary& dictionary() const { return dictionary_; }
  [[nodiscard]] const OrganizationEntry& organization(std::size_t index) const { return organizations_[index]; }

  /// By Folder::key; an all-capitals headline word also by its lower case. nullptr: not in any table.
  [[nodiscard]] const Senses* find_phrase(const std::string& key) const;
  /// The most words of a phrase that begins with this word; 0 where none does.
  [[nodiscard]] std::size_t longest_phrase(const std::string& first_word) const;

  /// By lemmas: one noun, or two words.
  [[nodiscard]] StandFor stand_for(std::string_view lemmas) const;
  /// By folded first name; nullptr: unknown.
  [[nodiscard]] const FirstName* first_name(const std::string& folded) const;
  /// The gender that a folded given name mostly means; also of names that are rare in politics.
  [[nodiscard]] Gender gender_of(const std::string& folded) const;

 private:
  Result<void> load_countries(const std::string& data_dir);
  Result<void> load_seats(const std::string& data_dir);
  Result<void> load_organizations(const std::string& data_dir);
  Result<void> load_blocked(const std::string& data_dir);
  Result<void> load_stand_for(const std::string& data_dir);
  Result<void> load_first_names(const std::string& data_dir);
  Result<void> load_given_names(const std::string& data_dir);
  Senses& senses(std::string_view phrase);
  void add_all(const std::vector<std::string>& phrases, std::int16_t Senses::*sense, std::int16_t value);

  Folder folder_;
  CountryTable countries_;
  TitleTable titles_;
  Dictionary dictionary_;
  std::vector<OrganizationEntry> organizations_;
  std::unordered_map<std::string, Senses> phrases_;
  std::unordered_map<std::string, std::size_t> longest_;
  std::unordered_map<std::string, StandFor> stand_for_;
  std::unordered_map<std::string, FirstName> first_names_;
  std::unordered_map<std::string, Gender> given_names_;
};

}  // namespace entente::actors
