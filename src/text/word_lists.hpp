#pragma once
/// The word lists of the segmenter: abbreviations, prefixes, contractions, units. All small letters, sorted.
/// Sources: the train parts of UD English EWT and GUM for their conventions, and general knowledge of news English.

#include <string_view>

namespace entente::words {

/// What an abbreviation ("jan", without its full stop) says about the sentence around it.
enum class Abbreviation {
  kNone,
  kBefore,  ///< stands before a name or number: does not end a sentence ("Gen.", "vs.", "No.")
  kNumber,  ///< an abbreviation only before a number: "No.", "p.", "Fig."
  kEither   ///< may end a sentence: "Inc.", "Jr.", "etc.", "Jan."
};
/// `word` without the full stop, any case.
[[nodiscard]] Abbreviation abbreviation(std::string_view word);

/// Is `word`, in small letters, one that is an abbreviation also without a capital ("etc", but not "sat")?
[[nodiscard]] bool is_small_abbreviation(std::string_view word);

/// "anti", "co", "non": stays joined to what follows its hyphen.
[[nodiscard]] bool is_prefix(std::string_view word);
/// "km", "pm": cut from the number before it.
[[nodiscard]] bool is_unit(std::string_view word);
/// Where "cannot", "gonna", "dont" are cut, in bytes of the first part; 0 where `word` is no such contraction.
[[nodiscard]] std::size_t fused_at(std::string_view word);
/// "com", "org", "uk", "pdf": ends a host's or file's name.
[[nodiscard]] bool is_name_ending(std::string_view word);
/// "said", "asked": hands a quotation to a speaker.
[[nodiscard]] bool is_speech_verb(std::string_view word);
/// "The", "He", "But": begins sentences much more often than names. Any case.
[[nodiscard]] bool is_starter(std::string_view word);

}  // namespace entente::words
