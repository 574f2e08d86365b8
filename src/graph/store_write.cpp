#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "entente/graph/names.hpp"
#include "graph/store_state.hpp"

namespace entente {

Result<void> Store::State::prepare_writer() {
  struct Entry {
    sqlite::Statement* statement;
    const char* text;
  };
  const std::array entries = {
      Entry{&sql.find_document, "SELECT doc, hash FROM documents WHERE id = ?1"},
      Entry{&sql.put_document,
            "INSERT INTO documents (id, hash, title, date, source, url) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
      Entry{&sql.drop_document, "DELETE FROM documents WHERE doc = ?1"},
      Entry{&sql.find_actor, "SELECT actor FROM actors WHERE id = ?1"},
      Entry{&sql.put_actor, "INSERT INTO actors (id, kind) VALUES (?1, ?2)"},
      Entry{
          &sql.put_description,
          // Joined as GraphBuilder joins: the longest name, the greatest of the rest.
          "INSERT INTO descriptions (doc, actor, kind, name, iso3, country, role, sector) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (doc, actor) DO UPDATE SET "
          "name = CASE WHEN (length(CAST(excluded.name AS BLOB)), excluded.name) > (length(CAST(name AS BLOB)), name) "
          "THEN excluded.name ELSE name END, iso3 = max(iso3, excluded.iso3), "
          "country = max(country, excluded.country), role = max(role, excluded.role), "
          "sector = max(sector, excluded.sector)"},
      Entry{&sql.put_name, "INSERT OR IGNORE INTO names (doc, actor, name, folded) VALUES (?1, ?2, ?3, ?4)"},
      Entry{&sql.put_sentence,
            "INSERT OR IGNORE INTO sentences (doc, sentence, first_byte, end_byte, text) VALUES (?1, ?2, ?3, ?4, ?5)"},
      Entry{&sql.put_relation,
            "INSERT INTO relations (doc, sentence, subject, label, object, factuality, reciprocal, subject_text, "
            "subject_begin, subject_end, object_text, object_begin, object_end, predicate, mode, attribution, date, "
            "confidence, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
            "?18, ?19)"},
      Entry{&sql.actors_of,
            "SELECT actor FROM descriptions WHERE doc = ?1 UNION SELECT subject FROM relations WHERE doc = ?1 "
            "UNION SELECT object FROM relations WHERE doc = ?1"},
      Entry{&sql.drop_descriptions, "DELETE FROM descriptions WHERE doc = ?1"},
      Entry{&sql.drop_names, "DELETE FROM names WHERE doc = ?1"},
      Entry{&sql.drop_sentences, "DELETE FROM sentences WHERE doc = ?1"},
      Entry{&sql.drop_relations, "DELETE FROM relations WHERE doc = ?1"},
      Entry{&sql.drop_orphan,
            "DELETE FROM actors WHERE actor = ?1 AND NOT EXISTS (SELECT 1 FROM descriptions WHERE actor = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM relations WHERE subject = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM relations WHERE object = ?1)"},
  };
  for (const Entry& entry : entries) {
    auto prepared = connection.prepare(entry.text);
    if (!prepared) return prepared.error();
    *entry.statement = std::move(*prepared);
  }
  return {};
}

Result<void> Store::State::finish(sqlite::Statement& statement) const {
  int code = SQLITE_ROW;
  while (code == SQLITE_ROW) code = statement.step();
  if (code != SQLITE_DONE) return connection.error();
  statement.reset();
  return {};
}

Result<std::int64_t> Store::State::actor_row(const std::string& id, ActorKind kind) {
  const auto known = actor_rows.find(id);
  if (known != actor_rows.end()) return known->second;
  const int code = sql.find_actor.with(id).step();
  std::int64_t row = 0;
  if (code == SQLITE_ROW) {
    row = sql.find_actor.integer(0);
    sql.find_actor.reset();
  } else if (code == SQLITE_DONE) {
    if (auto put = finish(sql.put_actor.with(id, to_string(kind))); !put) return put.error();
    row = connection.last_row();
  } else {
    return connection.error();
  }
  constexpr std::size_t kRemembered = 100'000;
  if (actor_rows.size() >= kRemembered) actor_rows.clear();
  actor_rows.emplace(id, row);
  return row;
}

Result<Store::Added> Store::State::replace(const DocumentFacts& facts, const std::string& hash) {
  const int code = sql.find_document.with(facts.info.id).step();
  if (code != SQLITE_ROW && code != SQLITE_DONE) return connection.error();
  const bool found = code == SQLITE_ROW;
  const std::int64_t doc = found ? sql.find_document.integer(0) : 0;
  const bool same = found && sql.find_document.text(1) == hash;
  sql.find_document.reset();
  if (same) return Added::kUnchanged;
  if (found) {
    if (auto dropped = drop(doc); !dropped) return dropped.error();
  }
  if (auto done = put(facts, hash); !done) return done.error();
  return found ? Added::kReplaced : Added::kNew;
}

Result<void> Store::State::put(const DocumentFacts& facts, const std::string& hash) {
  const DocumentInfo& info = facts.info;
  auto& insert = sql.put_document.with(info.id, hash, info.title, info.date, info.source, info.url);
  if (auto done = finish(insert); !done) return done;
  const std::int64_t doc = connection.last_row();
  for (const ActorFacts& actor : facts.actors)
    if (auto done = put_actor(doc, actor); !done) return done;
  for (const RelationFacts& relation : facts.relations)
    if (auto done = put_relation(doc, relation); !done) return done;
  return {};
}

Result<void> Store::State::put_actor(std::int64_t doc, const ActorFacts& actor) {
  const auto row = actor_row(actor.id, actor.kind);
  if (!row) return row.error();
  auto& describe = sql.put_description.with(doc, *row, to_string(actor.kind), actor.name, actor.iso3, actor.country,
                                            actor.role, actor.sector);
  if (auto done = finish(describe); !done) return done;
  const auto put_name = [&](const std::string& name) {
    if (name.empty()) return Result<void>();
    const std::string folded = fold_name(name);
    return finish(sql.put_name.with(doc, *row, name, folded));
  };
  if (auto done = put_name(actor.name); !done) return done;
  for (const std::string& alias : actor.aliases)
    if (auto done = put_name(alias); !done) return done;
  return {};
}

Result<void> Store::State::put_relation(std::int64_t doc, const RelationFacts& relation) {
  const Evidence& evidence = relation.evidence;
  const auto subject = actor_row(relation.subject, ActorKind::kOrganization);
  if (!subject) return subject.error();
  const auto object = actor_row(relation.object, ActorKind::kOrganization);
  if (!object) return object.error();
  auto& sentence = evidence.text.empty()
                       ? sql.put_sentence.with(doc, evidence.sentence, evidence.begin, evidence.end, nullptr)
                       : sql.put_sentence.with(doc, evidence.sentence, evidence.begin, evidence.end, evidence.text);
  if (auto done = finish(sentence); !done) return done;
  const EvidenceMention& from = evidence.subject;
  const EvidenceMention& to = evidence.object;
  auto& insert = sql.put_relation.with(doc, evidence.sentence, *subject, to_string(relation.label), *object,
                                       to_string(relation.factuality), relation.reciprocal, from.text, from.begin,
                                       from.end, to.text, to.begin, to.end, evidence.predicate, evidence.mode,
                                       evidence.attribution, evidence.date, evidence.confidence, evidence.rule);
  return finish(insert);
}

Result<void> Store::State::drop(std::int64_t doc) {
  std::vector<std::int64_t> actors;
  sql.actors_of.with(doc);
  int code = SQLITE_ROW;
  while ((code = sql.actors_of.step()) == SQLITE_ROW) actors.push_back(sql.actors_of.integer(0));
  if (code != SQLITE_DONE) return connection.error();
  sql.actors_of.reset();
  for (sqlite::Statement* statement :
       {&sql.drop_relations, &sql.drop_sentences, &sql.drop_names, &sql.drop_descriptions, &sql.drop_document}) {
    if (auto done = finish(statement->with(doc)); !done) return done;
  }
  for (const std::int64_t actor : actors)
    if (auto done = finish(sql.drop_orphan.with(actor)); !done) return done;
  actor_rows.clear();
  return {};
}

}  // namespace entente
