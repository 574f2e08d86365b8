#include <unordered_map>
#include <utility>

#include "graph/store_state.hpp"

namespace entente {
namespace {

/// Rows of a table that belong to documents, read in step with the documents.
class Cursor {
 public:
  Cursor(sqlite::Connection& connection, const char* sql) : connection_(connection), sql_(sql) {}

  Result<void> start() {
    auto prepared = connection_.prepare(sql_);
    if (!prepared) return prepared.error();
    rows_ = std::move(*prepared);
    return advance();
  }
  /// True while the present row (column 0) belongs to `doc`.
  [[nodiscard]] bool at(std::int64_t doc) const { return more_ && rows_.integer(0) == doc; }
  [[nodiscard]] bool more() const { return more_; }
  [[nodiscard]] const sqlite::Statement& row() const { return rows_; }
  Result<void> advance() {
    const int code = rows_.step();
    more_ = code == SQLITE_ROW;
    if (more_ || code == SQLITE_DONE) return {};
    return connection_.error();
  }

 private:
  sqlite::Connection& connection_;
  const char* sql_;
  sqlite::Statement rows_;
  bool more_ = false;
};

using ActorIds = std::unordered_map<std::int64_t, std::string>;

/// Reads a store document by document.
class Loader {
 public:
  Loader(sqlite::Connection& connection, const GraphFilter& filter)
      : connection_(connection),
        filter_(filter),
        documents_(connection, "SELECT doc, id, title, date, source, url FROM documents ORDER BY doc"),
        descriptions_(connection,
                      "SELECT doc, actor, kind, name, iso3, country, role, sector FROM descriptions "
                      "ORDER BY doc, actor"),
        names_(connection, "SELECT doc, actor, name FROM names ORDER BY doc, actor"),
        relations_(connection,
                   "SELECT r.doc, r.sentence, r.subject, r.label, r.object, r.factuality, r.reciprocal, "
                   "r.subject_text, r.subject_begin, r.subject_end, r.object_text, r.object_begin, r.object_end, "
                   "r.predicate, r.mode, r.attribution, r.date, r.confidence, r.rule, t.first_byte, t.end_byte, t.text "
                   "FROM relations r LEFT JOIN sentences t ON t.doc = r.doc AND t.sentence = r.sentence "
                   "ORDER BY r.doc, r.relation") {}

  Result<Graph> load() {
    if (auto done = read_actor_ids(); !done) return done.error();
    for (Cursor* cursor : {&documents_, &descriptions_, &names_, &relations_})
      if (auto done = cursor->start(); !done) return done.error();
    GraphBuilder builder;
    std::int64_t doc = 0;
    while (next_document(doc)) {
      DocumentFacts facts;
      if (auto done = read_document(doc, facts); !done) return done.error();
      builder.add(std::move(facts));
      if (auto done = documents_.advance(); !done) return done.error();
    }
    // What is left belongs to no document, and would have hidden all behind it.
    for (const Cursor* cursor : {&descriptions_, &names_, &relations_})
      if (cursor->more()) return unreadable("documents");
    return std::move(builder).build();
  }

 private:
  Result<void> read_actor_ids() {
    auto rows = connection_.prepare("SELECT actor, id FROM actors");
    if (!rows) return rows.error();
    int code = SQLITE_ROW;
    while ((code = rows->step()) == SQLITE_ROW) actor_ids_.emplace(rows->integer(0), rows->text(1));
    if (code != SQLITE_DONE) return connection_.error();
    return {};
  }

  [[nodiscard]] bool next_document(std::int64_t& doc) const {
    doc = documents_.row().integer(0);
    return documents_.at(doc);
  }

  Result<void> read_document(std::int64_t doc, DocumentFacts& facts) {
    const sqlite::Statement& row = documents_.row();
    facts.info = {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    for (; descriptions_.at(doc);) {
      if (auto done = read_actor(doc, facts); !done) return done;
    }
    for (; relations_.at(doc);) {
      if (auto done = read_relation(facts); !done) return done;
      if (auto done = relations_.advance(); !done) return done;
    }
    return {};
  }

  Result<void> read_actor(std::int64_t doc, DocumentFacts& facts) {
    const sqlite::Statement& row = descriptions_.row();
    const std::int64_t number = row.integer(1);
    ActorFacts actor;
    const auto kind = parse_actor_kind(row.text(2));
    const std::string* id = id_of(number);
    if (id == nullptr || !kind) return unreadable("descriptions");
    actor = {*id, *kind, row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), {}};
    for (; names_.at(doc) && names_.row().integer(1) <= number;) {
      if (names_.row().integer(1) == number) actor.aliases.push_back(names_.row().text(2));
      if (auto done = names_.advance(); !done) return done;
    }
    facts.actors.push_back(std::move(actor));
    return descriptions_.advance();
  }

  Result<void> read_relation(DocumentFacts& facts) {
    const sqlite::Statement& row = relations_.row();
    const auto label = parse_label(row.text(3));
    const auto factuality = parse_factuality(row.text(5));
    const std::string* subject = id_of(row.integer(2));
    const std::string* object = id_of(row.integer(4));
    if (subject == nullptr || object == nullptr || !label || !factuality) return unreadable("relations");
    const auto confidence = static_cast<float>(row.real(17));
    if (!(confidence >= 0.0F && confidence <= 1.0F)) return unreadable("relations");
    const std::string date = row.text(16);
    const bool wanted = confidence >= filter_.min_confidence && filter_.takes(*label) && filter_.takes(*factuality) &&
                        filter_.takes_date(date.empty() ? facts.info.date : date);
    if (!wanted) return {};
    RelationFacts relation{*subject, *object, *label, *factuality, row.integer(6) != 0, {}};
    Evidence& evidence = relation.evidence;
    evidence.sentence = row.number(1);
    evidence.subject = {row.text(7), row.number(8), row.number(9)};
    evidence.object = {row.text(10), row.number(11), row.number(12)};
    evidence.predicate = row.text(13);
    evidence.mode = row.text(14);
    evidence.attribution = row.text(15);
    evidence.date = date;
    evidence.confidence = confidence;
    evidence.rule = row.text(18);
    evidence.begin = row.number(19);
    evidence.end = row.number(20);
    if (filter_.keep_text) evidence.text = row.text(21);
    facts.relations.push_back(std::move(relation));
    return {};
  }

  [[nodiscard]] const std::string* id_of(std::int64_t actor) const {
    const auto found = actor_ids_.find(actor);
    return found == actor_ids_.end() ? nullptr : &found->second;
  }
  [[nodiscard]] Error unreadable(const char* table) const {
    return {ErrorCode::kCorrupt, connection_.path(),
            std::string("the file is damaged: unknown value in table ") + table + " (build it again from the texts)"};
  }

  sqlite::Connection& connection_;
  const GraphFilter& filter_;
  Cursor documents_;
  Cursor descriptions_;
  Cursor names_;
  Cursor relations_;
  ActorIds actor_ids_;
};

}  // namespace

Result<Graph> Store::load(const GraphFilter& filter) {
  if (auto good = check(filter); !good) return good.error();
  // One transaction, so that all tables are read in the same state.
  const bool own = !state_->connection.in_transaction();
  if (own) {
    if (auto opened = state_->connection.run("BEGIN"); !opened) return opened.error();
  }
  auto graph = Loader(state_->connection, filter).load();
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
