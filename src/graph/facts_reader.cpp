#include "graph/facts_reader.hpp"

#include <utility>

namespace entente {

Result<Cursor> Cursor::open(sqlite::Connection& connection, const std::string& sql) {
  auto prepared = connection.prepare(sql);
  if (!prepared) return prepared.error();
  Cursor cursor;
  cursor.connection_ = &connection;
  cursor.rows_ = std::move(*prepared);
  cursor.has_parameter_ = sqlite3_bind_parameter_count(cursor.rows_.handle()) > 0;
  return cursor;
}

Result<void> Cursor::start(std::int64_t doc) {
  if (has_parameter_)
    rows_.with(doc);
  else
    rows_.reset();
  return advance();
}

Result<void> Cursor::advance() {
  const int code = rows_.step();
  more_ = code == SQLITE_ROW;
  if (more_ || code == SQLITE_DONE) return {};
  return connection_->error();
}

Result<FactsReader> FactsReader::open(sqlite::Connection& connection, const GraphFilter& filter, Order order) {
  const bool all = order == Order::kAll;
  const auto where = [&](const char* condition) { return all ? std::string() : std::string(" WHERE ") + condition; };
  FactsReader reader;
  reader.connection_ = &connection;
  reader.filter_ = filter;
  struct Entry {
    Cursor* cursor;
    std::string sql;
  };
  const Entry entries[] = {
      {&reader.documents_, "SELECT doc, id, title, date, source, url, sketch FROM documents" + where("doc = ?1") +
                               (all ? " ORDER BY doc" : "")},
      {&reader.descriptions_, "SELECT doc, actor, kind, name, iso3, country, role, sector FROM descriptions" +
                                  where("doc = ?1") + " ORDER BY doc, actor"},
      {&reader.names_, "SELECT doc, actor, name FROM names" + where("doc = ?1") + " ORDER BY doc, actor"},
      {&reader.relations_,
       "SELECT r.doc, t.number, r.subject, r.label, r.object, r.factuality, r.reciprocal, "
       "r.subject_text, r.subject_begin, r.subject_end, r.object_text, r.object_begin, r.object_end, "
       "r.predicate, r.mode, r.attribution, r.date, r.confidence, r.rule, t.first_byte, t.end_byte, t.text "
       "FROM relations r LEFT JOIN sentences t ON t.sentence = r.sentence" +
           where("r.relation >= ?1 << 24 AND r.relation < (?1 + 1) << 24") + " ORDER BY r.relation"}};
  for (const Entry& entry : entries) {
    auto cursor = Cursor::open(connection, entry.sql);
    if (!cursor) return cursor.error();
    *entry.cursor = std::move(*cursor);
    if (!all) continue;
    if (auto started = entry.cursor->start(0); !started) return started.error();
  }
  if (auto done = reader.read_ids(); !done) return done.error();
  return reader;
}

Result<void> FactsReader::read_ids() {
  auto rows = connection_->prepare("SELECT actor, id FROM actors");
  if (!rows) return rows.error();
  int code = SQLITE_ROW;
  while ((code = rows->step()) == SQLITE_ROW) actor_ids_.emplace(rows->integer(0), rows->text(1));
  if (code != SQLITE_DONE) return connection_->error();
  return {};
}

Result<bool> FactsReader::next(DocumentFacts& facts) {
  facts = {};
  if (!documents_.more()) {
    // What is left belongs to no document, and would have hidden all behind it.
    for (const Cursor* cursor : {&descriptions_, &names_, &relations_})
      if (cursor->more()) return unreadable("documents");
    return false;
  }
  if (auto done = read_rows(documents_.row().integer(0), facts); !done) return done.error();
  if (auto done = documents_.advance(); !done) return done.error();
  return true;
}

Result<void> FactsReader::read(std::int64_t doc, DocumentFacts& facts) {
  facts = {};
  for (Cursor* cursor : {&documents_, &descriptions_, &names_, &relations_})
    if (auto started = cursor->start(doc); !started) return started;
  return documents_.more() ? read_rows(doc, facts) : Result<void>(unreadable("documents"));
}

Result<void> FactsReader::read_rows(std::int64_t doc, DocumentFacts& facts) {
  const sqlite::Statement& row = documents_.row();
  facts.info = {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.numbers(6)};
  while (descriptions_.at(doc)) {
    if (auto done = read_actor(doc, facts); !done) return done;
  }
  while (relations_.at(doc)) {
    if (auto done = read_relation(facts); !done) return done;
    if (auto done = relations_.advance(); !done) return done;
  }
  return {};
}

Result<void> FactsReader::read_actor(std::int64_t doc, DocumentFacts& facts) {
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

Result<void> FactsReader::read_relation(DocumentFacts& facts) {
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

const std::string* FactsReader::id_of(std::int64_t actor) const {
  const auto found = actor_ids_.find(actor);
  return found == actor_ids_.end() ? nullptr : &found->second;
}

Error FactsReader::unreadable(const char* table) const {
  return {ErrorCode::kCorrupt, connection_->path(),
          std::string("the file is damaged: unknown value in table ") + table + " (build it again from the texts)"};
}

}  // namespace entente
