#include "analysis/wordpiece.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

#include "analysis/code_points.hpp"

namespace entente {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

std::uint32_t category(char32_t c) { return U_GET_GC_MASK(static_cast<UChar32>(c)); }

bool is_ascii_punctuation(char32_t c) {
  return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
}

bool is_punctuation(char32_t c) { return is_ascii_punctuation(c) || (c >= 0x80 && (category(c) & U_GC_P_MASK) != 0); }

bool is_cjk(char32_t c) {
  constexpr std::pair<char32_t, char32_t> kBlocks[] = {{0x4E00, 0x9FFF},   {0x3400, 0x4DBF},   {0x20000, 0x2A6DF},
                                                       {0x2A700, 0x2B81F}, {0x2B820, 0x2CEAF}, {0xF900, 0xFAFF},
                                                       {0x2F800, 0x2FA1F}};
  return c >= kBlocks[1].first && std::any_of(std::begin(kBlocks), std::end(kBlocks),
                                              [c](const auto& block) { return c >= block.first && c <= block.second; });
}

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || (c >= 0x80 && (category(c) & U_GC_ZS_MASK) != 0);
}

bool is_dropped(char32_t c) {
  return c == kReplacement || (category(c) & (U_GC_MN_MASK | U_GC_CC_MASK | U_GC_CF_MASK)) != 0;
}

std::u32string decompose(const std::u32string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return text;
  icu::UnicodeString source;
  for (const char32_t c : text) source.append(static_cast<UChar32>(c));
  const icu::UnicodeString result = nfd->normalize(source, status);
  if (U_FAILURE(status)) return text;
  std::u32string out;
  for (std::int32_t i = 0; i < result.length(); i = result.moveIndex32(i, 1))
    out.push_back(static_cast<char32_t>(result.char32At(i)));
  return out;
}

}  // namespace

Shape shape_of(std::u32string_view word) {
  std::size_t cased = 0;
  std::size_t upper_case = 0;
  bool first_is_upper = false;
  for (const char32_t c : word) {
    const std::uint32_t kind = category(c);
    const bool is_upper = (kind & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
    if (!is_upper && (kind & U_GC_LL_MASK) == 0) continue;
    if (cased++ == 0) first_is_upper = is_upper;
    if (is_upper) ++upper_case;
  }
  if (cased == 0) return Shape::kNoLetters;
  if (upper_case == 0) return Shape::kLower;
  if (upper_case == 1 && first_is_upper) return Shape::kTitle;
  return upper_case == cased ? Shape::kUpper : Shape::kMixed;
}

WordPieces::WordPieces(std::string_view vocabulary, Replacements replacements, Limits limits)
    : replacements_(std::move(replacements)), limits_(limits) {
  std::size_t begin = 0;
  while (begin < vocabulary.size()) {
    const std::size_t end = std::min(vocabulary.find('\n', begin), vocabulary.size());
    const std::string_view piece = vocabulary.substr(begin, end - begin);
    ids_.emplace(piece, static_cast<std::uint32_t>(size_++));
    longest_ = std::max(longest_, piece.size());
    begin = end + 1;
  }
  unknown_ = find("[UNK]");
  cls_ = find("[CLS]");
  sep_ = find("[SEP]");
}

std::uint32_t WordPieces::find(std::string_view piece) const {
  const auto found = ids_.find(piece);
  return found == ids_.end() ? kMissing : found->second;
}

std::u32string WordPieces::normalise(std::u32string_view word) const {
  std::u32string text;
  for (const char32_t c : word) {
    const auto found = c < 0x80 ? replacements_.end() : replacements_.find(c);
    if (found == replacements_.end())
      text.push_back(c);
    else
      text += found->second;
  }
  bool ascii = true;
  for (char32_t& c : text) {
    // U+0130 becomes i and a mark, which is dropped: the simple mapping to i is the same
    c = c == 0x130 ? U'i' : lower(c);
    ascii = ascii && c < 0x80;
  }
  return ascii ? text : decompose(text);
}

void WordPieces::add_chunk(std::u32string_view chunk, std::vector<std::uint32_t>& found) const {
  if (chunk.size() > limits_.chunk) return found.push_back(unknown_);
  // "##" and the chunk's bytes, and where each code point begins: every piece is a part of it
  std::string bytes = "##";
  std::vector<std::size_t> at;
  for (const char32_t c : chunk) {
    at.push_back(bytes.size());
    append_utf8(c, bytes);
  }
  at.push_back(bytes.size());
  const std::size_t before = found.size();
  for (std::size_t begin = 0; begin < chunk.size();) {
    // the two bytes before a continuation are overwritten with "##": they are not needed any more
    const std::size_t start = begin == 0 ? at[0] : at[begin] - 2;
    if (begin > 0) bytes.replace(start, 2, "##");
    std::size_t end = chunk.size();
    std::uint32_t id = kMissing;
    for (; end > begin; --end) {
      if (at[end] - start > longest_) continue;
      id = find(std::string_view(bytes).substr(start, at[end] - start));
      if (id != kMissing) break;
    }
    if (id == kMissing) {
      found.resize(before);
      return found.push_back(unknown_);
    }
    found.push_back(id);
    begin = end;
  }
}

std::vector<std::uint32_t> WordPieces::pieces(std::u32string_view word) const {
  std::vector<std::uint32_t> found;
  std::u32string run;
  const auto end_run = [&] {
    if (!run.empty()) add_chunk(run, found);
    run.clear();
  };
  for (const char32_t c : normalise(word)) {
    if (found.size() >= limits_.pieces_per_word) break;
    if (is_space(c)) {
      end_run();
    } else if (is_dropped(c)) {
      continue;
    } else if (is_punctuation(c) || is_cjk(c)) {
      end_run();
      add_chunk(std::u32string_view(&c, 1), found);
    } else {
      run.push_back(c);
    }
  }
  end_run();
  if (found.empty()) found.push_back(unknown_);
  if (found.size() > limits_.pieces_per_word) found.resize(limits_.pieces_per_word);
  return found;
}

}  // namespace entente
