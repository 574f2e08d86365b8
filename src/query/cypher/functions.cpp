#include "query/cypher/functions.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <unicode/unistr.h>

#include <charconv>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/graph/shingles.hpp"
#include "query/cypher/shortest.hpp"

namespace entente::cypher {
namespace {

std::string_view text_of(sqlite3_value* value) {
  const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(value)));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void give_text(sqlite3_context* context, const std::string& text) {
  sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void give_error(sqlite3_context* context, const Error& error) {
  sqlite3_result_error(context, error.message.c_str(), -1);
}

bool is_null(sqlite3_value* value) { return sqlite3_value_type(value) == SQLITE_NULL; }

/// "[3,17,20]" as numbers.
std::vector<std::int64_t> numbers_in(std::string_view json) {
  std::vector<std::int64_t> numbers;
  const char* at = json.data();
  const char* end = at + json.size();
  while (at != end) {
    std::int64_t number = 0;
    const auto [next, problem] = std::from_chars(at, end, number);
    if (problem == std::errc()) numbers.push_back(number);
    at = problem == std::errc() ? next : at + 1;
  }
  return numbers;
}

std::string json_of(const std::vector<std::int64_t>& numbers, std::size_t from = 0) {
  std::string text = "[";
  for (std::size_t i = from; i < numbers.size(); ++i)
    text.append(i == from ? "" : ",").append(std::to_string(numbers[i]));
  return text + "]";
}

/// openCypher's + where the kinds of its sides are known only now.
void add(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0]) || is_null(values[1])) return sqlite3_result_null(context);
  const int left = sqlite3_value_type(values[0]);
  const int right = sqlite3_value_type(values[1]);
  if (left == SQLITE_TEXT || right == SQLITE_TEXT) {
    std::string text(text_of(values[0]));
    return give_text(context, text.append(text_of(values[1])));
  }
  if (left == SQLITE_INTEGER && right == SQLITE_INTEGER) {
    // Wraps instead of overflowing, which would be undefined.
    const auto sum = static_cast<std::uint64_t>(sqlite3_value_int64(values[0])) +
                     static_cast<std::uint64_t>(sqlite3_value_int64(values[1]));
    return sqlite3_result_int64(context, static_cast<std::int64_t>(sum));
  }
  sqlite3_result_double(context, sqlite3_value_double(values[0]) + sqlite3_value_double(values[1]));
}

void split(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0]) || is_null(values[1])) return sqlite3_result_null(context);
  std::string_view text = text_of(values[0]);
  const std::string_view by = text_of(values[1]);
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  json.StartArray();
  while (true) {
    const std::size_t at = by.empty() ? std::string_view::npos : text.find(by);
    const std::string part(text.substr(0, at));
    json.String(part.c_str(), static_cast<rapidjson::SizeType>(part.size()));
    if (at == std::string_view::npos) break;
    text.remove_prefix(at + by.size());
  }
  json.EndArray();
  give_text(context, std::string(buffer.GetString(), buffer.GetSize()));
}

void reverse(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0])) return sqlite3_result_null(context);
  const std::string_view text = text_of(values[0]);
  std::string bytes;
  icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}).reverse().toUTF8String(bytes);
  give_text(context, bytes);
}

}  // namespace

class Functions {
 public:
  explicit Functions(sqlite::Connection& connection) : connection_(connection), shortest_(connection) {
    define("entente_shortest", 7, &call<&Functions::shortest>);
    define("entente_path_nodes", 1, &call<&Functions::path_nodes>);
    define("entente_path_relations", 1, &call<&Functions::path_relations>);
    define("entente_path_text", 1, &call<&Functions::path_text>);
    define("entente_story", 1, &call<&Functions::story>);
    define("entente_add", 2, add);
    define("entente_split", 2, split);
    define("entente_reverse", 1, reverse);
  }

 private:
  using Call = void(sqlite3_context*, int, sqlite3_value**);

  void define(const char* name, int arguments, Call* function) {
    sqlite3_create_function_v2(connection_.handle(), name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, this,
                               function, nullptr, nullptr, nullptr);
  }
  template <auto Method>
  static void call(sqlite3_context* context, int, sqlite3_value** values) {
    if (is_null(values[0])) return sqlite3_result_null(context);
    (static_cast<Functions*>(sqlite3_user_data(context))->*Method)(context, values);
  }

  void shortest(sqlite3_context* context, sqlite3_value** values) {
    if (is_null(values[1])) return sqlite3_result_null(context);
    const std::int64_t from = sqlite3_value_int64(values[0]);
    const auto least = static_cast<std::size_t>(sqlite3_value_int64(values[3]));
    const auto most = static_cast<std::size_t>(sqlite3_value_int64(values[4]));
    const StepRule rule{std::string(text_of(values[2])), std::string(text_of(values[5])),
                        sqlite3_value_int(values[6]) != 0};
    const auto found = shortest_.find(from, sqlite3_value_int64(values[1]), rule, most);
    if (!found) return give_error(context, found.error());
    if (!*found || (*found)->size() < least) return sqlite3_result_null(context);
    std::vector<std::int64_t> path = {from};
    path.insert(path.end(), (*found)->begin(), (*found)->end());
    give_text(context, json_of(path));
  }

  /// The nodes of a path, its relations being known.
  Result<std::vector<std::int64_t>> nodes_of(const std::vector<std::int64_t>& path) {
    auto ends = connection_.prepare("SELECT subject, object FROM relations WHERE relation = ?1");
    if (!ends) return ends.error();
    std::vector<std::int64_t> nodes;
    if (!path.empty()) nodes.push_back(path.front());
    for (std::size_t i = 1; i < path.size(); ++i) {
      if (ends->with(path[i]).step() != SQLITE_ROW) return connection_.error();
      nodes.push_back(ends->integer(0) == nodes.back() ? ends->integer(1) : ends->integer(0));
    }
    return nodes;
  }

  void path_nodes(sqlite3_context* context, sqlite3_value** values) {
    const auto nodes = nodes_of(numbers_in(text_of(values[0])));
    if (!nodes) return give_error(context, nodes.error());
    give_text(context, json_of(*nodes));
  }

  void path_relations(sqlite3_context* context, sqlite3_value** values) {
    give_text(context, json_of(numbers_in(text_of(values[0])), 1));
  }

  void path_text(sqlite3_context* context, sqlite3_value** values) {
    const std::vector<std::int64_t> path = numbers_in(text_of(values[0]));
    const auto nodes = nodes_of(path);
    if (!nodes) return give_error(context, nodes.error());
    auto name = connection_.prepare("SELECT name FROM actor WHERE id = (SELECT id FROM actors WHERE actor = ?1)");
    auto relation = connection_.prepare("SELECT label, reciprocal, subject FROM relations WHERE relation = ?1");
    if (!name || !relation) return give_error(context, connection_.error());
    std::string text;
    for (std::size_t i = 0; i < nodes->size(); ++i) {
      if (i > 0 && relation->with(path[i]).step() == SQLITE_ROW) {
        const bool both = relation->integer(1) != 0;
        const bool back = !both && relation->integer(2) != (*nodes)[i - 1];
        text.append(back ? "<-[" : "-[").append(relation->text(0)).append(back || both ? "]-" : "]->");
      }
      if (name->with((*nodes)[i]).step() == SQLITE_ROW) text.append("(").append(name->text(0)).append(")");
    }
    give_text(context, text);
  }

  void story(sqlite3_context* context, sqlite3_value** values) {
    if (stories_.empty()) {
      if (auto loaded = load_stories(); !loaded) return give_error(context, loaded.error());
    }
    const auto found = stories_.find(sqlite3_value_int64(values[0]));
    if (found == stories_.end()) return sqlite3_result_null(context);
    give_text(context, found->second);
  }

  Result<void> load_stories() {
    auto rows = connection_.prepare("SELECT doc, id, sketch FROM documents ORDER BY id");
    if (!rows) return rows.error();
    std::vector<std::int64_t> numbers;
    std::vector<std::string> ids;
    std::vector<Sketch> sketches;
    while (rows->step() == SQLITE_ROW) {
      numbers.push_back(rows->integer(0));
      ids.push_back(rows->text(1));
      sketches.push_back(rows->numbers(2));
    }
    std::vector<const Sketch*> views;
    views.reserve(sketches.size());
    for (const Sketch& sketch : sketches) views.push_back(&sketch);
    const std::vector<std::uint32_t> original = originals(views);
    for (std::size_t i = 0; i < numbers.size(); ++i) stories_.emplace(numbers[i], ids[original[i]]);
    return {};
  }

  sqlite::Connection& connection_;
  ShortestPaths shortest_;
  std::unordered_map<std::int64_t, std::string> stories_;
};

void DropFunctions::operator()(Functions* functions) const { delete functions; }

std::unique_ptr<Functions, DropFunctions> add_functions(sqlite::Connection& connection) {
  return std::unique_ptr<Functions, DropFunctions>(new Functions(connection));
}

}  // namespace entente::cypher
