#pragma once
/// Rows that queries give back, and their writers.

#include <cstdint>
#include <iosfwd>
#include <string>
#include <variant>
#include <vector>

namespace entente {

/// Nothing, a flag, a whole number, a fraction or text.
using Cell = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;  ///< each as long as `columns`
};

/// The cell as text: "" for nothing, "true", "12", "0.93".
[[nodiscard]] std::string cell_text(const Cell& cell);

/// Aligned columns for a terminal. Texts longer than `max_width` columns are cut with an ellipsis (0: never); control
/// characters become spaces, so that a text cannot steer the terminal.
void write_table(std::ostream& out, const Table& table, std::size_t max_width = 80);
/// RFC 4180 with "\n" line ends. Cells that a spreadsheet would run as a formula get a leading apostrophe.
void write_csv(std::ostream& out, const Table& table);
/// One object a line.
void write_jsonl(std::ostream& out, const Table& table);
/// One array of objects.
void write_json(std::ostream& out, const Table& table);

}  // namespace entente
