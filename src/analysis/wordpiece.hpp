#pragma once
/// Words to the encoder's input: uncased BERT word pieces and case shapes, by the rules of data/model/FORMAT.md.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// Case shape of a word, an index into the table of shape vectors.
enum class Shape : std::uint8_t { kNothing, kLower, kTitle, kUpper, kMixed, kNoLetters, kCount };

[[nodiscard]] Shape shape_of(std::u32string_view word);

/// A vocabulary of word pieces. Views point into the text it was made from, which must outlive it.
class WordPieces {
 public:
  struct Limits {
    std::size_t pieces_per_word = 12;  ///< the rest of a word is cut off
    std::size_t chunk = 100;           ///< code points of a run without punctuation; a longer one is unknown
  };
  /// Code point → what stands for it.
  using Replacements = std::unordered_map<char32_t, std::u32string>;

  WordPieces() = default;
  /// `vocabulary`: one piece a line, each line ended by '\n'.
  WordPieces(std::string_view vocabulary, Replacements replacements, Limits limits);

  [[nodiscard]] std::size_t size() const { return size_; }
  /// True where [UNK], [CLS] and [SEP] are there.
  [[nodiscard]] bool complete() const { return unknown_ != kMissing && cls_ != kMissing && sep_ != kMissing; }
  [[nodiscard]] std::uint32_t cls() const { return cls_; }
  [[nodiscard]] std::uint32_t sep() const { return sep_; }

  /// At least one and at most Limits::pieces_per_word piece numbers. Requires: complete().
  [[nodiscard]] std::vector<std::uint32_t> pieces(std::u32string_view word) const;

 private:
  static constexpr std::uint32_t kMissing = 0xFFFFFFFF;

  [[nodiscard]] std::u32string normalise(std::u32string_view word) const;
  void add_chunk(std::u32string_view chunk, std::vector<std::uint32_t>& found) const;
  [[nodiscard]] std::uint32_t find(std::string_view piece) const;

  std::unordered_map<std::string_view, std::uint32_t> ids_;
  Replacements replacements_;
  Limits limits_;
  std::size_t size_ = 0;
  std::size_t longest_ = 0;  // bytes of the longest piece
  std::uint32_t unknown_ = kMissing;
  std::uint32_t cls_ = kMissing;
  std::uint32_t sep_ = kMissing;
};

}  // namespace entente
