#include <utility>

#include "graph/facts_reader.hpp"
#include "graph/store_state.hpp"

namespace entente {
namespace {

Result<Graph> load_all(sqlite::Connection& connection, const GraphFilter& filter) {
  auto reader = FactsReader::open(connection, filter, FactsReader::Order::kAll);
  if (!reader) return reader.error();
  GraphBuilder builder;
  DocumentFacts facts;
  while (true) {
    const auto more = reader->next(facts);
    if (!more) return more.error();
    if (!*more) return std::move(builder).build();
    builder.add(std::move(facts));
  }
}

}  // namespace

Result<Graph> Store::load(const GraphFilter& filter) {
  if (auto good = check(filter); !good) return good.error();
  // One transaction, so that all tables are read in the same state.
  const bool own = !state_->connection.in_transaction();
  if (own) {
    if (auto opened = state_->connection.run("BEGIN"); !opened) return opened.error();
  }
  auto graph = load_all(state_->connection, filter);
  if (own) static_cast<void>(state_->connection.run("COMMIT"));
  if (!graph || (filter.kinds.empty() && filter.keep_isolated)) return graph;
  GraphFilter rest;
  rest.kinds = filter.kinds;
  rest.keep_isolated = filter.keep_isolated;
  return filtered(*graph, rest);
}

Result<Store::Counts> Store::counts() {
  Counts counts;
  struct Entry {
    const char* sql;
    std::uint64_t* count;
  };
  for (const Entry& entry : {Entry{"SELECT count(*) FROM documents", &counts.documents},
                             Entry{"SELECT count(*) FROM actors", &counts.actors},
                             Entry{"SELECT count(*) FROM relations", &counts.relations}}) {
    const auto number = state_->connection.ask(entry.sql);
    if (!number) return number.error();
    *entry.count = static_cast<std::uint64_t>(*number);
  }
  return counts;
}

Result<void> Store::verify() {
  auto rows = state_->connection.prepare("PRAGMA integrity_check(1)");
  if (!rows) return rows.error();
  if (rows->step() != SQLITE_ROW) return state_->connection.error();
  if (const std::string problem = rows->text(0); problem != "ok") {
    return Error{ErrorCode::kCorrupt, state_->connection.path(),
                 "the file is damaged: " + problem + " (build it again from the texts)"};
  }
  return {};
}

}  // namespace entente
