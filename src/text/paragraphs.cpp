#include "text/paragraphs.hpp"

#include <algorithm>

#include "text/chars.hpp"

namespace entente {
namespace {

using chars::Char;
using chars::Kind;

struct Line {
  ByteSpan bytes;             ///< without blanks at either end
  std::uint32_t width = 0;    ///< characters
  bool blank_before = false;  ///< a blank line stands before
  bool starts_small = false;  ///< with a small letter
  bool starts_item = false;   ///< with a bullet or a number of a list
  bool ends_open = false;     ///< no mark that ends a sentence or paragraph
};

/// "•", "- ", "* ", "1. ", "(a) "
bool is_item(std::string_view line) {
  const Char first = chars::at(line, 0);
  const Char second = chars::at(line, first.length);
  if (first.code == 0x2022 || first.code == 0x25CF || first.code == 0x25AA || first.code == 0xB7) return true;
  if ((first.kind == Kind::kHyphen || first.kind == Kind::kDash || first.code == '*') && second.kind == Kind::kSpace)
    return true;
  std::size_t at = 0;
  while (at < 3 && at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  return at > 0 && at + 1 < line.size() && (line[at] == '.' || line[at] == ')') && line[at + 1] == ' ';
}

Line make_line(std::string_view text, std::size_t begin, std::size_t end, std::uint32_t width, char32_t last) {
  Line line;
  line.bytes = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  line.width = width;
  const std::string_view bytes = text.substr(begin, end - begin);
  line.starts_small = chars::at(bytes, 0).kind == Kind::kLower;
  line.starts_item = is_item(bytes);
  const bool stop = last == '.' || last == '!' || last == '?' || last == ':' || last == '"' || last == 0x201D ||
                    last == 0x2026 || last == ')' || last == ']';
  line.ends_open = !stop;
  return line;
}

std::vector<Line> find_lines(std::string_view text) {
  std::vector<Line> lines;
  bool blank_before = true;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = text.size();
    std::size_t end = at;
    std::uint32_t width = 0;
    std::uint32_t trimmed_width = 0;
    char32_t last = 0;
    Char c = chars::at(text, at);
    while (c.kind != Kind::kNewline) {
      ++width;
      if (c.kind != Kind::kSpace) {
        if (begin == text.size()) {
          begin = at;
          width = 1;
        }
        end = at + c.length;
        last = c.code;
        trimmed_width = width;
      }
      at += c.length;
      c = chars::at(text, at);
    }
    if (c.code == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    at += c.length;
    if (begin == text.size()) {
      blank_before = true;
      continue;
    }
    lines.push_back(make_line(text, begin, end, trimmed_width, last));
    lines.back().blank_before = blank_before;
    blank_before = false;
  }
  return lines;
}

/// The width at which the text's lines were broken, or 0. Broken lines are alike in width, and what follows them often
/// begins with a small letter, which a paragraph does not.
std::uint32_t wrap_width(const std::vector<Line>& lines) {
  std::size_t followed = 0;
  std::size_t small = 0;
  std::size_t open = 0;
  std::uint32_t widest = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].blank_before || lines[i + 1].starts_item) continue;
    ++followed;
    widest = std::max(widest, lines[i].width);
    if (lines[i + 1].starts_small) ++small;
    if (lines[i].ends_open) ++open;
  }
  const bool wrapped = followed >= 2 && widest >= 40 && widest <= 120 && small * 4 >= followed && open * 2 >= followed;
  return wrapped ? widest : 0;
}

/// Does `next` go on where `line` was broken?
bool goes_on(const Line& line, const Line& next, std::uint32_t wrap) {
  if (next.blank_before || next.starts_item) return false;
  if (wrap > 0) return line.width * 10 >= wrap * 6 || next.starts_small;
  return next.starts_small && line.ends_open && line.width >= 50 && line.width <= 120;
}

}  // namespace

std::vector<ByteSpan> find_paragraphs(std::string_view text) {
  const std::vector<Line> lines = find_lines(text);
  const std::uint32_t wrap = wrap_width(lines);
  std::vector<ByteSpan> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && goes_on(lines[i - 1], lines[i], wrap))
      paragraphs.back().end = lines[i].bytes.end;
    else
      paragraphs.push_back(lines[i].bytes);
  }
  return paragraphs;
}

}  // namespace entente
