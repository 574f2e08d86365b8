#include "entente/query/table.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <ostream>
#include <string_view>

namespace entente {
namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_cell(JsonWriter& json, const Cell& cell) {
  std::visit(Overloaded{[&](std::monostate) { json.Null(); }, [&](bool value) { json.Bool(value); },
                        [&](std::int64_t value) { json.Int64(value); }, [&](double value) { json.Double(value); },
                        [&](const std::string& value) {
                          json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
                        }},
             cell);
}

std::string row_json(const Table& table, const std::vector<Cell>& row) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    json.Key(table.columns[c].data(), static_cast<rapidjson::SizeType>(table.columns[c].size()));
    write_cell(json, row[c]);
  }
  json.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

/// Quoted where needed. Only texts can be formulas: numbers are made here.
std::string csv_field(const Cell& cell) {
  std::string text = cell_text(cell);
  const bool is_text = std::holds_alternative<std::string>(cell);
  if (is_text && !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
    text.insert(text.begin(), '\'');
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string cell_text(const Cell& cell) {
  return std::visit(Overloaded{[](std::monostate) { return std::string(); },
                               [](bool value) { return std::string(value ? "true" : "false"); },
                               [](std::int64_t value) { return std::to_string(value); },
                               [](double value) {
                                 rapidjson::StringBuffer buffer;
                                 JsonWriter(buffer).Double(value);
                                 return std::string(buffer.GetString());
                               },
                               [](const std::string& value) { return value; }},
                    cell);
}

void write_csv(std::ostream& out, const Table& table) {
  for (std::size_t c = 0; c < table.columns.size(); ++c) out << (c == 0 ? "" : ",") << csv_field(table.columns[c]);
  out << '\n';
  for (const auto& row : table.rows) {
    for (std::size_t c = 0; c < row.size(); ++c) out << (c == 0 ? "" : ",") << csv_field(row[c]);
    out << '\n';
  }
}

void write_jsonl(std::ostream& out, const Table& table) {
  for (const auto& row : table.rows) out << row_json(table, row) << '\n';
}

void write_json(std::ostream& out, const Table& table) {
  out << '[';
  for (std::size_t r = 0; r < table.rows.size(); ++r) out << (r == 0 ? "\n" : ",\n") << row_json(table, table.rows[r]);
  out << "\n]\n";
}

}  // namespace entente
