#pragma once
/// Tables of data/actors: UTF-8, tab-separated, "#" comments, a header line that names the columns.

#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"

namespace entente::actors {

struct TableRow {
  std::size_t line = 0;  ///< counts from 1
  std::vector<std::string> fields;
};

/// The rows of `path`, whose header must be exactly `columns`. A field "-" is read as "". Errors: kNotFound, kBadInput
/// with file:line.
[[nodiscard]] Result<std::vector<TableRow>> read_table(const std::string& path,
                                                       const std::vector<std::string>& columns);

/// The values of a field that are separated by "|".
[[nodiscard]] std::vector<std::string> split_values(std::string_view field);

/// An error in one row.
[[nodiscard]] Error bad_row(const std::string& path, const TableRow& row, std::string message);

}  // namespace entente::actors
