#pragma once
/// The tables of a store; docs/store.md explains them. A change of meaning raises kSchemaVersion and adds a migration.

#include <cstdint>

namespace entente {

/// "Entn" as a number: tells the files of entente from other SQLite files.
inline constexpr int kApplicationId = 0x456E746E;
inline constexpr int kSchemaVersion = 2;

/// Keys of sentences and relations are doc * kRowsOfDocument + number: one document's rows lie together, without an
/// index of their own.
inline constexpr std::int64_t kRowsOfDocument = 1LL << 24;

/// `arcs` has each relation from both of its ends, so that one look-up finds all of an actor. `way` & 1: it leads from
/// source to target; `way` & 2: from target to source; 3: reciprocal, or a loop (which is one row).

inline constexpr const char* kSchema = R"sql(
CREATE TABLE documents (
  doc INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  sketch BLOB NOT NULL
);
CREATE TABLE actors (
  actor INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  iso3 TEXT NOT NULL,
  country TEXT NOT NULL,
  country_date TEXT NOT NULL,
  role TEXT NOT NULL,
  role_date TEXT NOT NULL,
  sector TEXT NOT NULL,
  sector_date TEXT NOT NULL
);
CREATE INDEX actors_by_folded ON actors (folded);
CREATE INDEX actors_by_kind ON actors (kind, iso3);
CREATE TABLE descriptions (
  doc INTEGER NOT NULL REFERENCES documents,
  actor INTEGER NOT NULL REFERENCES actors,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  iso3 TEXT NOT NULL,
  country TEXT NOT NULL,
  role TEXT NOT NULL,
  sector TEXT NOT NULL,
  PRIMARY KEY (doc, actor)
) WITHOUT ROWID;
CREATE INDEX descriptions_by_actor ON descriptions (actor);
CREATE TABLE names (
  doc INTEGER NOT NULL REFERENCES documents,
  actor INTEGER NOT NULL REFERENCES actors,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (doc, actor, name)
) WITHOUT ROWID;
CREATE INDEX names_by_folded ON names (folded, actor);
CREATE TABLE sentences (
  sentence INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL REFERENCES documents,
  number INTEGER NOT NULL,
  first_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  text TEXT
);
CREATE VIRTUAL TABLE sentences_index USING fts5 (
  text, content='sentences', content_rowid='sentence', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE relations (
  relation INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL REFERENCES documents,
  sentence INTEGER NOT NULL REFERENCES sentences,
  subject INTEGER NOT NULL REFERENCES actors,
  label TEXT NOT NULL,
  object INTEGER NOT NULL REFERENCES actors,
  factuality TEXT NOT NULL,
  reciprocal INTEGER NOT NULL,
  subject_text TEXT NOT NULL,
  subject_begin INTEGER NOT NULL,
  subject_end INTEGER NOT NULL,
  object_text TEXT NOT NULL,
  object_begin INTEGER NOT NULL,
  object_end INTEGER NOT NULL,
  predicate TEXT NOT NULL,
  mode TEXT NOT NULL,
  attribution TEXT NOT NULL,
  date TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL
);
CREATE TABLE arcs (
  source INTEGER NOT NULL REFERENCES actors,
  target INTEGER NOT NULL REFERENCES actors,
  relation INTEGER NOT NULL REFERENCES relations,
  way INTEGER NOT NULL,
  PRIMARY KEY (source, target, relation)
) WITHOUT ROWID;
CREATE VIEW document AS SELECT id, title, date, source, url FROM documents;
CREATE VIEW actor AS
  SELECT id, kind, COALESCE(NULLIF(name, ''), id) AS name, NULLIF(iso3, '') AS iso3,
         COALESCE(NULLIF(iso3, ''), NULLIF(country, '')) AS country, NULLIF(role, '') AS role,
         NULLIF(sector, '') AS sector
  FROM actors;
CREATE VIEW alias AS
  SELECT DISTINCT a.id AS actor, n.name AS name, n.folded AS folded FROM names n JOIN actors a USING (actor);
CREATE VIEW sentence AS
  SELECT d.id AS document, t.number AS number, t.first_byte AS first_byte, t.end_byte AS end_byte, t.text AS text
  FROM sentences t JOIN documents d USING (doc);
CREATE VIEW statement AS
  SELECT r.relation AS statement, d.id AS document, COALESCE(NULLIF(r.date, ''), NULLIF(d.date, '')) AS date,
         s.id AS subject, COALESCE(NULLIF(s.name, ''), s.id) AS subject_name, s.kind AS subject_kind,
         r.label AS relation,
         o.id AS object, COALESCE(NULLIF(o.name, ''), o.id) AS object_name, o.kind AS object_kind,
         r.factuality AS factuality, r.reciprocal AS reciprocal, NULLIF(r.predicate, '') AS predicate,
         NULLIF(r.mode, '') AS mode, NULLIF(r.attribution, '') AS attribution, r.confidence AS confidence,
         t.text AS sentence, t.number AS sentence_number, t.first_byte AS first_byte, t.end_byte AS end_byte,
         r.rule AS rule
  FROM relations r JOIN documents d ON d.doc = r.doc
  JOIN actors s ON s.actor = r.subject JOIN actors o ON o.actor = r.object
  LEFT JOIN sentences t ON t.sentence = r.sentence;
CREATE VIEW edge AS
  SELECT subject, relation, object, factuality, reciprocal, count(*) AS statements,
         count(DISTINCT document) AS documents, min(date) AS first_date, max(date) AS last_date,
         max(confidence) AS confidence
  FROM statement GROUP BY subject, relation, object, factuality, reciprocal;
)sql";

}  // namespace entente
