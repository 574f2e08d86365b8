#include "text/sentence_splitter.hpp"

#include <algorithm>

#include "entente/text/segment.hpp"
#include "text/chars.hpp"
#include "text/word_lists.hpp"

namespace entente {
namespace {

using chars::Char;
using chars::Kind;

/// What a token does at a sentence's end.
enum class Stop {
  kNone,
  kFullStop,   ///< "."
  kMark,       ///< "?", "!", "?!"
  kEllipsis,   ///< "...", "…"
  kTitle,      ///< "Gen.": never ends a sentence that goes on behind it
  kNumber,     ///< "No.": ends one unless a number follows
  kShortened,  ///< "Inc.", "Jan."
  kInitials    ///< "U.S.", "p.m.", "J."
};

class Splitter {
 public:
  Splitter(std::string_view text, std::vector<ByteSpan>& tokens, std::vector<std::size_t>& ends)
      : text_(text), tokens_(tokens), ends_(ends) {}

  void run() {
    std::vector<std::size_t> stops;  // abbreviations that end a sentence
    std::size_t first = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (is_straight_quote(i)) quote_open_ = !quote_open_;
      const Stop stop = stop_of(i, first);
      if (stop == Stop::kNone) continue;
      bool open = quote_open_;
      const std::size_t end = behind_closers(i + 1, open);
      if (end < tokens_.size() && !ends_sentence(i, stop, end)) continue;
      if (stop == Stop::kTitle || stop == Stop::kNumber || stop == Stop::kShortened || is_lone_initial(i))
        stops.push_back(i);
      quote_open_ = open;
      if (ends_.empty() || has_word(first, end))
        ends_.push_back(end);
      else
        ends_.back() = end;  // marks alone belong to the sentence before them
      first = end;
      i = end - 1;
    }
    if (first < tokens_.size()) {
      if (ends_.empty() || has_word(first, tokens_.size()))
        ends_.push_back(tokens_.size());
      else
        ends_.back() = tokens_.size();
    }
    cut_full_stops(stops);
  }

 private:
  [[nodiscard]] std::string_view form(std::size_t i) const {
    return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
  }
  [[nodiscard]] Char first_char(std::size_t i) const { return chars::at(text_, tokens_[i].begin); }
  [[nodiscard]] bool is_straight_quote(std::size_t i) const { return form(i) == "\""; }
  /// Is there a blank before token i?
  [[nodiscard]] bool spaced(std::size_t i) const { return i == 0 || tokens_[i].begin > tokens_[i - 1].end; }
  [[nodiscard]] bool is_lone_initial(std::size_t i) const {
    const std::string_view word = form(i);
    const Char c = chars::at(word, 0);
    return chars::is_letter(c.kind) && word.back() == '.' && c.length + std::size_t{1} == word.size();
  }

  [[nodiscard]] bool has_word(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
      if (chars::is_word(first_char(i).kind)) return true;
    return false;
  }

  /// `first`: the sentence's first token.
  [[nodiscard]] Stop stop_of(std::size_t i, std::size_t first) const {
    const std::string_view word = form(i);
    const Char c = chars::at(word, 0);
    if (c.code == '.' && word.size() == 1) {
      const bool letter = first == 0 && chars::is_letter(first_char(0).kind) && form(0).size() == 1;
      const bool item = i == first + 1 && (letter || first_char(first).kind == Kind::kDigit) && !spaced(i);  // "1. The"
      if (item && i + 1 < tokens_.size()) return Stop::kNone;
      if (i + 1 < tokens_.size() && is_dots(i + 1)) return Stop::kNone;  // ". . ."
      return i > first && is_dots(i - 1) ? Stop::kEllipsis : Stop::kFullStop;
    }
    if (c.code == 0x3002 || c.code == 0x0964 || c.code == 0xFF01 || c.code == 0xFF1F || c.code == 0x061F)
      return Stop::kMark;  // of Chinese, Hindi, Arabic
    if (c.code == '.' || c.code == 0x2026) {
      if (word.find_first_of("!?") != std::string_view::npos) return Stop::kMark;
      return c.code == '.' && word.size() > 1 && word[1] >= '0' && word[1] <= '9' ? Stop::kNone : Stop::kEllipsis;
    }
    if (c.code == '!' || c.code == '?') return Stop::kMark;
    if (word.back() != '.' || word.size() < 2) return Stop::kNone;
    const std::string_view stem = word.substr(0, word.size() - 1);
    switch (words::abbreviation(stem)) {
      case words::Abbreviation::kBefore:
        return Stop::kTitle;
      case words::Abbreviation::kNumber:
        return Stop::kNumber;
      case words::Abbreviation::kEither:
        return stem.find('.') == std::string_view::npos ? Stop::kShortened : Stop::kInitials;
      case words::Abbreviation::kNone:
        break;
    }
    return Stop::kInitials;
  }

  [[nodiscard]] bool is_dots(std::size_t i) const { return form(i).find_first_not_of('.') == std::string_view::npos; }

  /// The index of the bracket that closes a note at i ("[2]", "[citation needed]"), or i.
  [[nodiscard]] std::size_t note_end(std::size_t i) const {
    constexpr std::size_t kLongestNote = 6;
    if (form(i) != "[" || i + 1 >= tokens_.size()) return i;
    const Kind kind = first_char(i + 1).kind;
    if (kind != Kind::kDigit && kind != Kind::kLower) return i;
    for (std::size_t k = i + 2; k < tokens_.size() && k < i + kLongestNote; ++k)
      if (form(k) == "]") return k;
    return i;
  }

  /// Closing quotes and brackets, and notes ("[2]"), belong to the sentence before them.
  std::size_t behind_closers(std::size_t i, bool& open) const {
    for (; i < tokens_.size(); ++i) {
      const Char c = first_char(i);
      const bool last = i + 1 == tokens_.size();
      if (is_straight_quote(i)) {
        if (spaced(i) && !(open && (last || spaced(i + 1)))) break;
        if (!open && !last && !spaced(i + 1)) break;
        open = !open;
        continue;
      }
      if (c.kind == Kind::kClose && !(spaced(i) && c.code == '}')) continue;
      if (c.code == 0x201D || c.code == 0xBB) continue;
      if ((c.code == 0x2019 || c.code == '\'') && !spaced(i) && (last || spaced(i + 1))) continue;
      if (const std::size_t end = note_end(i); end > i) {
        i = end;
        continue;
      }
      break;
    }
    return i;
  }

  /// The first token at or behind i that is no opening quote or bracket.
  [[nodiscard]] std::size_t behind_openers(std::size_t i) const {
    while (i + 1 < tokens_.size()) {
      const Kind kind = first_char(i).kind;
      const bool mark = tokens_[i].end - tokens_[i].begin == chars::at(text_, tokens_[i].begin).length;
      if (!mark || (kind != Kind::kOpen && kind != Kind::kQuote && kind != Kind::kApostrophe)) break;
      ++i;
    }
    return i;
  }

  /// Does the sentence whose stop is token i, `next` the first token behind it and its closers, end there?
  [[nodiscard]] bool ends_sentence(std::size_t i, Stop stop, std::size_t next) const {
    const std::size_t word = behind_openers(next);
    const Kind kind = first_char(word).kind;
    const bool closed = next > i + 1;
    if (!spaced(next)) return stop <= Stop::kMark && kind == Kind::kUpper && i > 0 && starts_like_sentence(i, next);
    switch (stop) {
      case Stop::kFullStop:
        return kind != Kind::kLower || !closed;
      case Stop::kMark:
        if (closed && kind == Kind::kUpper && speaker_follows(next)) return false;
        return kind == Kind::kUpper || (kind == Kind::kLower ? !closed : form(next) != "(");
      case Stop::kEllipsis:
        return kind == Kind::kUpper;
      case Stop::kTitle:
        return false;
      case Stop::kNumber:
        return kind != Kind::kDigit && form(i).size() > 2 && kind == Kind::kUpper;
      case Stop::kShortened:
        return kind == Kind::kUpper && (words::is_starter(form(word)) || word > next);
      case Stop::kInitials:
        return kind == Kind::kUpper && initials_end(i, word, word > next);
      case Stop::kNone:
        break;
    }
    return false;
  }

  /// Does a speaker take the quotation ("...?" Angela Merkel asked)?
  [[nodiscard]] bool speaker_follows(std::size_t next) const {
    constexpr std::size_t kLongestName = 4;
    if (is_straight_quote(next)) return false;
    for (std::size_t i = next; i < tokens_.size() && i <= next + kLongestName; ++i) {
      if (i > next && words::is_speech_verb(form(i))) return true;
      if (first_char(i).kind != Kind::kUpper) return false;
    }
    return false;
  }

  /// "end.The": the blank is missing, where a word and no name or number stands before.
  [[nodiscard]] bool starts_like_sentence(std::size_t i, std::size_t next) const {
    return first_char(i - 1).kind == Kind::kLower && tokens_[next].end - tokens_[next].begin > 1;
  }

  [[nodiscard]] bool initials_end(std::size_t i, std::size_t word, bool opener) const {
    if (is_lone_initial(i)) {
      const bool after_name = i > 0 && first_char(i - 1).kind == Kind::kUpper && !words::is_starter(form(i - 1));
      return words::is_starter(form(word)) && form(word).size() > 1 && !(after_name && form(i) != "I.");
    }
    return words::is_starter(form(word)) || opener;
  }

  void cut_full_stops(const std::vector<std::size_t>& stops) {
    if (stops.empty()) return;
    std::vector<ByteSpan> out;
    out.reserve(tokens_.size() + stops.size());
    std::size_t s = 0;
    std::size_t e = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      ByteSpan token = tokens_[i];
      if (s < stops.size() && stops[s] == i) {
        out.push_back({token.begin, token.end - 1});
        token.begin = token.end - 1;
        ++s;
      }
      out.push_back(token);
      if (e < ends_.size() && ends_[e] == i + 1) ends_[e++] = out.size();
    }
    tokens_ = std::move(out);
  }

  std::string_view text_;
  std::vector<ByteSpan>& tokens_;
  std::vector<std::size_t>& ends_;
  bool quote_open_ = false;
};

}  // namespace

void split_sentences(std::string_view text, std::vector<ByteSpan>& tokens, std::vector<std::size_t>& ends) {
  Splitter(text, tokens, ends).run();
}

}  // namespace entente
