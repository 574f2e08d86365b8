#pragma once
/// Titles, offices and occupations: what kind of person a title names. Table: data/actors/titles.tsv.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente {

enum class TitleKind : std::uint8_t {
  kHeadOfState,
  kHeadOfGovernment,
  kDeputy,      ///< vice president, deputy prime minister
  kMinister,    ///< ministers, secretaries of state, attorneys general
  kLegislator,  ///< senators, members of parliament, speakers
  kEnvoy,
  kAdviser,
  kSpokesperson,
  kMilitary,  ///< soldiers and police, of any rank
  kPartyLeader,
  kLeader,  ///< heads of organisations; governors and mayors
  kJudge,   ///< judges, prosecutors, lawyers
  kRoyal,
  kSpouse,  ///< first lady
  kReligious,
  kOfficial,  ///< officials, candidates, politicians in general
  kBusiness,
  kMedia,
  kExpert,
  kActivist,
  kCulture,
  kSuspect,    ///< suspects, victims, workers: named people without an office
  kHonorific,  ///< Mr., Dr.
  kKin,        ///< wife, brother: no role of its own
  kCount
};

/// "head-of-state": as titles.tsv writes it.
[[nodiscard]] std::string_view to_string(TitleKind kind);

struct Title {
  TitleKind kind = TitleKind::kOfficial;
  Gender gender = Gender::kUnknown;
  float weight = 0.5F;  ///< 0..1: how surely it names a public actor
};

/// Immutable after load.
class TitleTable {
 public:
  /// Reads `data_dir`/actors/titles.tsv. Errors: kNotFound, kBadInput with file:line.
  static Result<TitleTable> load(const std::string& data_dir);

  /// The entry of exactly these words: lower case, separated by single spaces ("foreign secretary"), or nullptr.
  [[nodiscard]] const Title* find(std::string_view words) const;

  /// The entry of the longest end of `words` that has one: "mexican foreign secretary" -> "foreign secretary".
  [[nodiscard]] const Title* find_ending(std::string_view words) const;

  /// The longest title, in words.
  [[nodiscard]] std::size_t max_words() const noexcept { return max_words_; }

 private:
  std::unordered_map<std::string, Title> titles_;
  std::size_t max_words_ = 1;
};

}  // namespace entente
