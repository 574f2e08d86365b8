#include "text/tokenizer.hpp"

#include <algorithm>

#include "text/chars.hpp"
#include "text/token_rules.hpp"
#include "text/word_lists.hpp"

namespace entente {
namespace {

using chars::Char;
using chars::Kind;

/// Cuts one stretch. Positions are bytes of `text_`, which ends where the stretch ends.
class Scanner {
 public:
  Scanner(std::string_view text, std::size_t begin, std::vector<ByteSpan>& tokens)
      : text_(text), begin_(begin), tokens_(tokens) {}

  void run() {
    std::size_t at = begin_;
    if (const std::size_t end = rules::address_end(text_, at); end > at) at = take(at, end);
    while (at < text_.size()) at = next(at);
  }

 private:
  [[nodiscard]] Char peek(std::size_t at) const { return chars::at(text_, at); }
  [[nodiscard]] std::string_view part(std::size_t from, std::size_t to) const { return text_.substr(from, to - from); }

  std::size_t take(std::size_t from, std::size_t to) {
    while (to - from > kMaxTokenBytes) {
      const std::size_t cut = utf8::floor_border(text_, from + kMaxTokenBytes);
      tokens_.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(cut)});
      from = cut;
    }
    tokens_.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
    return to;
  }

  /// Takes the token or word at `at`; returns its end.
  std::size_t next(std::size_t at) {
    const Char c = peek(at);
    if (at == begin_ || !ends_word())
      if (const std::size_t end = rules::emoticon_end(text_, at); end > at) return take(at, end);
    if (c.code == '<' || c.kind == Kind::kOpen) {  // "(https://…)", "<a@b.org>"
      const std::size_t inside = take(at, c.code == '<' ? rules::punctuation_end(text_, at) : at + c.length);
      const std::size_t end = rules::address_end(text_, inside);
      return end > inside ? take(inside, end) : inside;
    }
    if (chars::is_alnum(c.kind)) return take_word(at);
    const bool sign = c.code == '.' || (c.code == '+' && at == begin_);  // ".04", "+44"
    if (sign && peek(at + 1).kind == Kind::kDigit && (at == begin_ || !ends_word())) return take_word(at);
    if (c.kind == Kind::kApostrophe) return take_apostrophe(at);
    if (c.code == '#' || c.code == '@') {
      if (const std::size_t end = rules::tag_end(text_, at); end > at && (at == begin_ || !ends_word()))
        return take(at, end);
    }
    return take(at, rules::punctuation_end(text_, at));
  }

  /// Is the token before, in this stretch, a word?
  [[nodiscard]] bool ends_word() const {
    return !tokens_.empty() && tokens_.back().begin >= begin_ && chars::is_alnum(peek(tokens_.back().begin).kind);
  }

  /// A clitic after a quote ("NRA"'s), a clipped word ('em, '90s), or a quote.
  std::size_t take_apostrophe(std::size_t at) {
    const std::size_t after = at + peek(at).length;
    if (const std::size_t end = rules::clitic_end(text_, at);
        end > at && (at > begin_ || peek(end).kind != Kind::kApostrophe))  // but 'm' is a letter in quotes
      return take(at, end);
    if (at == begin_ || !ends_word())
      if (const std::size_t end = rules::clipped_end(text_, at); end > at) return take(at, end);
    const Char following = peek(after);
    if (following.kind == Kind::kApostrophe) return take(at, after + following.length);  // '' as a double quote
    return take(at, after);
  }

  std::size_t take_word(std::size_t from) {
    const std::size_t end = rules::word_end(text_, from);
    std::size_t split = rules::unit_start(text_, from, end);
    if (split > from) {
      take(from, split);
      return take(split, end);
    }
    rules::Cuts cuts;
    rules::contraction_cuts(text_, from, end, cuts);
    std::size_t at = from;
    for (std::size_t i = 0; i < cuts.count; ++i) at = take(at, cuts.at[i]);
    return take(at, end);
  }

  std::string_view text_;
  std::size_t begin_;
  std::vector<ByteSpan>& tokens_;
};

}  // namespace

void tokenize(std::string_view text, ByteSpan stretch, std::vector<ByteSpan>& tokens) {
  Scanner(text.substr(0, stretch.end), stretch.begin, tokens).run();
}

}  // namespace entente
