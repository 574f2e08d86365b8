#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <ostream>

#include "entente/query/table.hpp"

namespace entente {
namespace {

/// Columns of a terminal that a code point takes.
std::size_t width_of(UChar32 c) {
  const int8_t type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto east_asian = static_cast<UEastAsianWidth>(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH));
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

struct Shown {
  std::string text;
  std::size_t width = 0;
};

/// The text of a cell, cut to `limit` columns (0: never), without anything that steers a terminal.
Shown show(const std::string& text, std::size_t limit) {
  const icu::UnicodeString points = icu::UnicodeString::fromUTF8(text);
  Shown shown;
  std::size_t cut_bytes = 0;  // how much stays where the text does not fit before its ellipsis
  std::size_t cut_width = 0;
  for (int32_t i = 0; i < points.length(); i = points.moveIndex32(i, 1)) {
    const UChar32 c = points.char32At(i);
    const int8_t type = u_charType(c);
    const bool control = type == U_CONTROL_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR;
    const std::size_t width = control ? 1 : width_of(c);
    if (limit != 0 && shown.width + width > limit) return {shown.text.substr(0, cut_bytes) + "…", cut_width + 1};
    if (control) {
      shown.text += ' ';
    } else {
      icu::UnicodeString(c).toUTF8String(shown.text);
    }
    shown.width += width;
    if (shown.width >= limit) continue;
    cut_bytes = shown.text.size();
    cut_width = shown.width;
  }
  return shown;
}

bool is_number(const Cell& cell) {
  return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

}  // namespace

void write_table(std::ostream& out, const Table& table, std::size_t max_width) {
  std::vector<std::vector<Shown>> lines(table.rows.size() + 1);
  std::vector<std::size_t> widths(table.columns.size(), 0);
  const auto put = [&](std::size_t line, std::size_t column, const std::string& text) {
    lines[line].push_back(show(text, max_width));
    widths[column] = std::max(widths[column], lines[line].back().width);
  };
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    put(0, c, table.columns[c]);
    for (std::size_t r = 0; r < table.rows.size(); ++r) put(r + 1, c, cell_text(table.rows[r][c]));
  }
  for (std::size_t r = 0; r < lines.size(); ++r) {
    std::string line;
    for (std::size_t c = 0; c < lines[r].size(); ++c) {
      const std::string padding(widths[c] - lines[r][c].width, ' ');
      const bool right = r > 0 && is_number(table.rows[r - 1][c]);
      line += c == 0 ? "" : "  ";
      line += right ? padding + lines[r][c].text : lines[r][c].text + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

}  // namespace entente
