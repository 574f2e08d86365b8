#include <algorithm>
#include <array>
#include <cassert>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "entente/graph/names.hpp"
#include "graph/builder_state.hpp"
#include "graph/store_migrate.hpp"
#include "graph/store_schema.hpp"
#include "graph/store_state.hpp"

namespace entente {

Result<void> Store::State::prepare_writer() {
  struct Entry {
    sqlite::Statement* statement;
    const char* text;
  };
  const std::string refresh = std::string(kRefreshActors) + "actor = ?1";
  const std::array entries = {
      Entry{&sql.find_document, "SELECT doc, hash FROM documents WHERE id = ?1"},
      Entry{&sql.put_document,
            "INSERT INTO documents (id, hash, title, date, source, url, sketch) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
      Entry{&sql.drop_document, "DELETE FROM documents WHERE doc = ?1"},
      Entry{&sql.find_actor,
            "SELECT actor, kind, name, iso3, country_date, country, role_date, role, sector_date, sector FROM actors "
            "WHERE id = ?1"},
      Entry{&sql.put_actor, "INSERT INTO actors VALUES (NULL, ?1, ?2, '', '', '', '', '', '', '', '', '')"},
      Entry{&sql.change_actor,
            "UPDATE actors SET kind = ?2, name = ?3, folded = ?4, iso3 = ?5, country_date = ?6, country = ?7, "
            "role_date = ?8, role = ?9, sector_date = ?10, sector = ?11 WHERE actor = ?1"},
      Entry{&sql.refresh_actor, refresh.c_str()},
      Entry{&sql.fold_actor, "UPDATE actors SET folded = entente_fold(name) WHERE actor = ?1"},
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
      Entry{
          &sql.put_sentence,
          "INSERT INTO sentences (sentence, doc, number, first_byte, end_byte, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
      Entry{&sql.index_sentence, "INSERT INTO sentences_index (rowid, text) VALUES (?1, ?2)"},
      Entry{&sql.put_relation,
            "INSERT INTO relations VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
            "?18, ?19, ?20)"},
      Entry{&sql.put_arc, "INSERT INTO arcs VALUES (?1, ?2, ?3, ?4)"},
      Entry{&sql.actors_of,
            "SELECT actor FROM descriptions WHERE doc = ?1 "
            "UNION SELECT subject FROM relations WHERE relation >= ?1 << 24 AND relation < (?1 + 1) << 24 "
            "UNION SELECT object FROM relations WHERE relation >= ?1 << 24 AND relation < (?1 + 1) << 24"},
      Entry{&sql.drop_descriptions, "DELETE FROM descriptions WHERE doc = ?1"},
      Entry{&sql.drop_names, "DELETE FROM names WHERE doc = ?1"},
      Entry{&sql.unindex_sentences,
            "INSERT INTO sentences_index (sentences_index, rowid, text) SELECT 'delete', sentence, text FROM sentences "
            "WHERE sentence >= ?1 << 24 AND sentence < (?1 + 1) << 24 AND text IS NOT NULL"},
      Entry{&sql.drop_sentences, "DELETE FROM sentences WHERE sentence >= ?1 << 24 AND sentence < (?1 + 1) << 24"},
      Entry{&sql.drop_relations, "DELETE FROM relations WHERE relation >= ?1 << 24 AND relation < (?1 + 1) << 24"},
      Entry{&sql.drop_orphan,
            "DELETE FROM actors WHERE actor = ?1 AND NOT EXISTS (SELECT 1 FROM descriptions WHERE actor = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM arcs WHERE source = ?1)"},
      Entry{&sql.drop_arcs,
            "DELETE FROM arcs WHERE (source, target, relation) IN (SELECT subject, object, relation FROM relations "
            "WHERE relation >= ?1 << 24 AND relation < (?1 + 1) << 24 UNION ALL SELECT object, subject, relation FROM "
            "relations WHERE relation >= ?1 << 24 AND relation < (?1 + 1) << 24)"},
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

Result<Store::State::ActorRow*> Store::State::actor_row(const std::string& id, ActorKind kind) {
  const auto known = actor_rows.find(id);
  if (known != actor_rows.end()) return &known->second;
  sqlite::Statement& found = sql.find_actor;
  const int code = found.with(id).step();
  ActorRow row;
  if (code == SQLITE_ROW) {
    row = {found.integer(0),
           parse_actor_kind(found.text(1)).value_or(kind),
           found.text(2),
           found.text(3),
           {found.text(4), found.text(5)},
           {found.text(6), found.text(7)},
           {found.text(8), found.text(9)}};
    found.reset();
  } else if (code == SQLITE_DONE) {
    if (auto put = finish(sql.put_actor.with(id, to_string(kind))); !put) return put.error();
    row.number = connection.last_row();
    row.kind = kind;
  } else {
    return connection.error();
  }
  constexpr std::size_t kRemembered = 100'000;
  if (actor_rows.size() >= kRemembered) actor_rows.clear();
  return &actor_rows.emplace(id, std::move(row)).first->second;
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
  auto& insert = sql.put_document.with(info.id, hash, info.title, info.date, info.source, info.url, info.sketch);
  if (auto done = finish(insert); !done) return done;
  const std::int64_t doc = connection.last_row();
  for (const ActorFacts& actor : facts.actors)
    if (auto done = put_actor(doc, info.date, actor); !done) return done;
  std::unordered_set<std::uint32_t> sentences;
  std::int64_t number = 0;
  for (const RelationFacts& relation : facts.relations) {
    const Evidence& evidence = relation.evidence;
    if (sentences.insert(evidence.sentence).second) {
      if (auto done = put_sentence(doc * kRowsOfDocument + evidence.sentence, doc, evidence); !done) return done;
    }
    if (auto done = put_relation(doc, number++, relation); !done) return done;
  }
  return {};
}

Result<void> Store::State::put_actor(std::int64_t doc, const std::string& date, const ActorFacts& actor) {
  const auto row = actor_row(actor.id, actor.kind);
  if (!row) return row.error();
  if (auto done = describe(**row, date, actor); !done) return done;
  const std::int64_t number = (*row)->number;
  auto& insert = sql.put_description.with(doc, number, to_string(actor.kind), actor.name, actor.iso3, actor.country,
                                          actor.role, actor.sector);
  if (auto done = finish(insert); !done) return done;
  const auto put_name = [&](const std::string& name) {
    if (name.empty()) return Result<void>();
    const std::string folded = fold_name(name);
    return finish(sql.put_name.with(doc, number, name, folded));
  };
  if (auto done = put_name(actor.name); !done) return done;
  for (const std::string& alias : actor.aliases)
    if (auto done = put_name(alias); !done) return done;
  return {};
}

Result<void> Store::State::describe(ActorRow& row, const std::string& date, const ActorFacts& actor) {
  const ActorRow before = row;
  const auto keep_latest = [&](DatedValue& kept, const std::string& value) {
    if (!value.empty() && (kept.value.empty() || std::tie(date, value) > std::tie(kept.date, kept.value)))
      kept = {date, value};
  };
  if (!actor.name.empty()) row.kind = row.name.empty() ? actor.kind : std::min(row.kind, actor.kind);
  if (longer(actor.name, row.name)) row.name = actor.name;
  row.iso3 = std::max(row.iso3, actor.iso3);
  keep_latest(row.country, actor.country);
  keep_latest(row.role, actor.role);
  keep_latest(row.sector, actor.sector);
  if (row == before) return {};
  const std::string folded = fold_name(row.name);
  return finish(sql.change_actor.with(row.number, to_string(row.kind), row.name, folded, row.iso3, row.country.date,
                                      row.country.value, row.role.date, row.role.value, row.sector.date,
                                      row.sector.value));
}

Result<void> Store::State::put_sentence(std::int64_t key, std::int64_t doc, const Evidence& evidence) {
  if (evidence.text.empty())
    return finish(sql.put_sentence.with(key, doc, evidence.sentence, evidence.begin, evidence.end, nullptr));
  auto& insert = sql.put_sentence.with(key, doc, evidence.sentence, evidence.begin, evidence.end, evidence.text);
  if (auto done = finish(insert); !done) return done;
  return finish(sql.index_sentence.with(key, evidence.text));
}

Result<void> Store::State::put_relation(std::int64_t doc, std::int64_t number, const RelationFacts& relation) {
  const Evidence& evidence = relation.evidence;
  const auto subject = actor_row(relation.subject, kind_of_id(relation.subject));
  if (!subject) return subject.error();
  const std::int64_t from = (*subject)->number;
  const auto object = actor_row(relation.object, kind_of_id(relation.object));
  if (!object) return object.error();
  const std::int64_t to = (*object)->number;
  const std::int64_t key = doc * kRowsOfDocument + number;
  const bool both = relation.reciprocal || from == to;
  if (auto done = finish(sql.put_arc.with(from, to, key, both ? 3U : 1U)); !done) return done;
  if (from != to) {
    if (auto done = finish(sql.put_arc.with(to, from, key, both ? 3U : 2U)); !done) return done;
  }
  auto& insert = sql.put_relation.with(
      key, doc, doc * kRowsOfDocument + evidence.sentence, from, to_string(relation.label), to,
      to_string(relation.factuality), relation.reciprocal, evidence.subject.text, evidence.subject.begin,
      evidence.subject.end, evidence.object.text, evidence.object.begin, evidence.object.end, evidence.predicate,
      evidence.mode, evidence.attribution, evidence.date, evidence.confidence, evidence.rule);
  return finish(insert);
}

Result<void> Store::State::drop(std::int64_t doc) {
  std::vector<std::int64_t> actors;
  sql.actors_of.with(doc);
  int code = SQLITE_ROW;
  while ((code = sql.actors_of.step()) == SQLITE_ROW) actors.push_back(sql.actors_of.integer(0));
  if (code != SQLITE_DONE) return connection.error();
  sql.actors_of.reset();
  for (sqlite::Statement* statement : {&sql.drop_arcs, &sql.drop_relations, &sql.unindex_sentences, &sql.drop_sentences,
                                       &sql.drop_names, &sql.drop_descriptions, &sql.drop_document}) {
    if (auto done = finish(statement->with(doc)); !done) return done;
  }
  for (const std::int64_t actor : actors) {
    if (auto done = finish(sql.drop_orphan.with(actor)); !done) return done;
    stale_actors.insert(actor);
  }
  actor_rows.clear();
  return {};
}

Result<void> Store::State::refresh() {
  for (const std::int64_t actor : stale_actors) {
    for (sqlite::Statement* statement : {&sql.refresh_actor, &sql.fold_actor})
      if (auto done = finish(statement->with(actor)); !done) return done;
  }
  if (!stale_actors.empty()) actor_rows.clear();
  stale_actors.clear();
  return {};
}

}  // namespace entente
