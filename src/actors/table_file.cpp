#include "actors/table_file.hpp"

#include <algorithm>
#include <fstream>

namespace entente::actors {
namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = text.find(separator, begin);
    if (end == std::string_view::npos) break;
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.emplace_back(text.substr(begin));
  return parts;
}

std::string join(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

}  // namespace

Result<std::vector<TableRow>> read_table(const std::string& path, const std::vector<std::string>& columns) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::kNotFound, path, "no such table (is the data folder complete?)"};
  std::vector<TableRow> rows;
  std::string line;
  bool header_seen = false;
  for (std::size_t number = 1; std::getline(file, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    TableRow row{number, split(line, '\t')};
    if (!header_seen) {
      header_seen = true;
      if (row.fields != columns) return bad_row(path, row, "the columns must be: " + join(columns));
      continue;
    }
    if (row.fields.size() != columns.size())
      return bad_row(path, row, std::to_string(columns.size()) + " columns needed, separated by tabs");
    for (std::string& field : row.fields)
      if (field == "-") field.clear();
    rows.push_back(std::move(row));
  }
  if (!header_seen) return Error{ErrorCode::kBadInput, path, "no header line (expected: " + join(columns) + ")"};
  return rows;
}

std::vector<std::string> split_values(std::string_view field) {
  if (field.empty()) return {};
  std::vector<std::string> values = split(field, '|');
  values.erase(std::remove(values.begin(), values.end(), std::string()), values.end());
  return values;
}

Error bad_row(const std::string& path, const TableRow& row, std::string message) {
  return Error{ErrorCode::kBadInput, path + ":" + std::to_string(row.line), std::move(message)};
}

}  // namespace entente::actors
