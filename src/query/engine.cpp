#include <sqlite3.h>

#include <charconv>
#include <optional>
#include <utility>

#include "entente/graph/store.hpp"
#include "entente/query/cypher.hpp"
#include "query/cypher/functions.hpp"
#include "query/cypher/lexer.hpp"
#include "query/cypher/parser.hpp"
#include "query/cypher/writer.hpp"

namespace entente {
namespace {

using Clock = std::chrono::steady_clock;

Cell cell_of(sqlite3_stmt* row, int column, bool flag) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
      return {};
    case SQLITE_INTEGER:
      if (flag) return sqlite3_column_int64(row, column) != 0;
      return static_cast<std::int64_t>(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
      return sqlite3_column_double(row, column);
    default: {
      const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(row, column)));
      const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
      return bytes == nullptr ? Cell() : Cell(std::string(bytes, size));
    }
  }
}

void bind(sqlite3_stmt* statement, int index, const Cell& cell) {
  if (const auto* flag = std::get_if<bool>(&cell)) sqlite3_bind_int(statement, index, *flag ? 1 : 0);
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) sqlite3_bind_int64(statement, index, *whole);
  if (const auto* real = std::get_if<double>(&cell)) sqlite3_bind_double(statement, index, *real);
  if (const auto* text = std::get_if<std::string>(&cell))
    sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Lets through what reads and nothing else.
int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
  static_cast<void>(first);
  if (action == SQLITE_FUNCTION) {
    const std::string_view name = second == nullptr ? "" : second;
    return name == "load_extension" ? SQLITE_DENY : SQLITE_OK;
  }
  return action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_RECURSIVE ? SQLITE_OK : SQLITE_DENY;
}

/// FTS5's words, each in quotes: any text is a query then.
std::string quoted_words(std::string_view words) {
  std::string text;
  bool open = false;
  for (const char c : words) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '"';
    if (space && open) text += "\" ";
    if (!space && !open) text += '"';
    if (!space) text += c;
    open = !space;
  }
  return open ? text + '"' : text;
}

}  // namespace

struct Engine::State {
  explicit State(Store opened) : store(std::move(opened)), functions(cypher::add_functions(store.connection())) {
    sqlite3_progress_handler(store.connection().handle(), 100'000, &State::late, this);
  }
  State(const State&) = delete;
  ~State() { sqlite3_progress_handler(store.connection().handle(), 0, nullptr, nullptr); }

  static int late(void* self) {
    const State& state = *static_cast<const State*>(self);
    return state.deadline && Clock::now() > *state.deadline ? 1 : 0;
  }

  Result<Table> rows(sqlite3_stmt* statement, const std::vector<cypher::Column>& columns) {
    deadline = Clock::now() + limit;
    Table table;
    const int width = sqlite3_column_count(statement);
    for (int c = 0; c < width; ++c) {
      const auto at = static_cast<std::size_t>(c);
      table.columns.emplace_back(at < columns.size() ? columns[at].name : sqlite3_column_name(statement, c));
    }
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
      constexpr std::size_t kMost = 1'000'000;  // an answer is held in memory
      if (table.rows.size() >= kMost) {
        deadline.reset();
        return Error{ErrorCode::kUsage, "query", "gives more than a million rows (add a LIMIT)"};
      }
      std::vector<Cell>& row = table.rows.emplace_back();
      for (int c = 0; c < width; ++c) {
        const auto at = static_cast<std::size_t>(c);
        row.push_back(cell_of(statement, c, at < columns.size() && columns[at].type == cypher::Type::kBoolean));
      }
    }
    deadline.reset();
    if (code == SQLITE_DONE) return table;
    if ((code & 0xFF) == SQLITE_INTERRUPT)
      return Error{ErrorCode::kUsage, "query", "takes too long (narrow it by names, relations or a LIMIT)"};
    if ((code & 0xFF) == SQLITE_ERROR) return Error{ErrorCode::kUsage, "query", problem()};
    return store.connection().error();
  }

  [[nodiscard]] std::string problem() { return sqlite3_errmsg(store.connection().handle()); }

  Result<Table> run(const cypher::Translation& translation, std::string_view query, const Parameters& parameters,
                    const std::string& prefix) {
    auto statement = store.connection().prepare(prefix + translation.sql);
    if (!statement) return Error{ErrorCode::kUsage, "query", "cannot be run: " + problem()};
    for (std::size_t i = 0; i < translation.parameters.size(); ++i) {
      const auto& [name, at] = translation.parameters[i];
      const auto given = parameters.find(name);
      if (given == parameters.end())
        return cypher::error_at(query, at, "no value for $" + name + " (give one with --param " + name + "=...)");
      const int index = sqlite3_bind_parameter_index(statement->handle(), (":p" + std::to_string(i + 1)).c_str());
      if (index > 0) bind(statement->handle(), index, given->second);
    }
    return rows(statement->handle(), prefix.empty() ? translation.columns : std::vector<cypher::Column>());
  }

  Store store;
  std::unique_ptr<cypher::Functions, cypher::DropFunctions> functions;
  std::chrono::milliseconds limit = std::chrono::minutes(1);
  std::optional<Clock::time_point> deadline;
};

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const std::string& path) {
  auto store = Store::open(path, Store::Mode::kRead);
  if (!store) return store.error();
  return Engine(std::make_unique<State>(std::move(*store)));
}

void Engine::set_limit(std::chrono::milliseconds limit) { state_->limit = limit; }

Result<Table> Engine::cypher(std::string_view query, const Parameters& parameters) {
  const auto parsed = cypher::parse(query);
  if (!parsed) return parsed.error();
  const auto translation = cypher::translate(*parsed, query);
  if (!translation) return translation.error();
  if (!parsed->explain) return state_->run(*translation, query, parameters, "");
  const auto plan = state_->run(*translation, query, parameters, "EXPLAIN QUERY PLAN ");
  if (!plan) return plan.error();
  Table table{{"step", "detail"}, {{std::string("SQL"), translation->sql}}};
  for (const std::vector<Cell>& row : plan->rows) table.rows.push_back({std::string("plan"), row.back()});
  return table;
}

Result<Table> Engine::sql(std::string_view query) {
  sqlite3* handle = state_->store.connection().handle();
  sqlite3_set_authorizer(handle, authorize, nullptr);
  sqlite3_stmt* made = nullptr;
  const char* tail = nullptr;
  const int code = sqlite3_prepare_v2(handle, query.data(), static_cast<int>(query.size()), &made, &tail);
  sqlite3_set_authorizer(handle, nullptr, nullptr);
  const sqlite::Statement statement(made);
  if (code == SQLITE_AUTH) return Error{ErrorCode::kUsage, "query", "only SELECT is allowed: a query reads"};
  if (code != SQLITE_OK) {
    const int offset = sqlite3_error_offset(handle);
    if (offset >= 0) return cypher::error_at(query, static_cast<std::size_t>(offset), state_->problem());
    return Error{ErrorCode::kUsage, "query", state_->problem()};
  }
  if (made == nullptr) return Error{ErrorCode::kUsage, "query", "is empty (write a SELECT)"};
  const std::string_view rest(tail, static_cast<std::size_t>(query.data() + query.size() - tail));
  if (rest.find_first_not_of(" \t\r\n;") != std::string_view::npos)
    return cypher::error_at(query, query.size() - rest.size(), "one SELECT at a time");
  return state_->rows(made, {});
}

Result<Table> Engine::search(std::string_view words, std::size_t limit) {
  constexpr const char* kSearch = R"sql(
    SELECT t.text AS sentence, d.id AS document, NULLIF(d.date, '') AS date,
           (SELECT group_concat(said, '; ') FROM (SELECT DISTINCT s.name || ' ' || r.label || ' ' || o.name AS said
              FROM relations r JOIN actors s ON s.actor = r.subject JOIN actors o ON o.actor = r.object
              WHERE r.relation >= t.doc << 24 AND r.relation < (t.doc + 1) << 24 AND r.sentence = t.sentence
              ORDER BY r.relation)) AS relations,
           round(-f.rank, 4) AS rank
    FROM sentences_index f JOIN sentences t ON t.sentence = f.rowid JOIN documents d ON d.doc = t.doc
    WHERE sentences_index MATCH ?1 ORDER BY f.rank, f.rowid LIMIT ?2)sql";
  Result<Table> found = Table();
  for (const std::string& match : {std::string(words), quoted_words(words)}) {
    auto statement = state_->store.connection().prepare(kSearch);
    if (!statement) return statement.error();
    const auto most = limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(limit);
    statement->with(match, most);
    found = state_->rows(statement->handle(), {});
    if (found) return found;
  }
  return Error{ErrorCode::kUsage, "", "cannot search for '" + std::string(words) + "' (write words)"};
}

Cell parameter_of(std::string_view text) {
  if (text == "true" || text == "false") return text == "true";
  const char* end = text.data() + text.size();
  std::int64_t whole = 0;
  if (const auto [at, problem] = std::from_chars(text.data(), end, whole); problem == std::errc() && at == end)
    return whole;
  double real = 0.0;
  if (const auto [at, problem] = std::from_chars(text.data(), end, real); problem == std::errc() && at == end)
    return real;
  return std::string(text);
}

}  // namespace entente
