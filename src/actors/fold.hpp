#pragma once
/// Forms for comparing: what two spellings of one name have in common.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace entente::actors {

/// Takes accents, scripts and case away. Immutable after make; shared by all threads.
class Folder {
 public:
  Folder();
  Folder(Folder&&) noexcept;
  Folder& operator=(Folder&&) noexcept;
  ~Folder();

  /// `text` in Latin letters without accents, case kept: "Peña" -> "Pena". Never fails: without ICU's data it keeps the
  /// bytes.
  [[nodiscard]] std::string to_ascii(std::string_view text) const;

  /// Lower case without accents: "Peña Nieto" -> "pena nieto".
  [[nodiscard]] std::string fold(std::string_view text) const;

  /// A key for matching against the tables: folded words separated by single spaces. Full stops vanish ("U.S." ->
  /// "US"), hyphens and apostrophes separate, a comma is a word of its own, and an acronym of two to five capitals
  /// keeps its case ("US" is not "us"). Empty where `text` has no letter or digit (a comma apart).
  [[nodiscard]] std::string key(std::string_view text) const;

  /// For ids: "jared-kushner". Never empty for a text that has a letter or digit of any script.
  [[nodiscard]] std::string slug(std::string_view text) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The words between single spaces.
[[nodiscard]] std::vector<std::string> split_words(std::string_view text);

/// Lower-cases A to Z only.
[[nodiscard]] std::string ascii_lower(std::string_view text);

}  // namespace entente::actors
