#pragma once
// The first schema, as entente 0.1.0's early stores have it: what migration starts from.

inline constexpr const char* kSchema1 = R"sql(
CREATE TABLE documents (
  doc INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE TABLE actors (
  actor INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL
);
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
CREATE INDEX names_by_folded ON names (folded);
CREATE TABLE sentences (
  doc INTEGER NOT NULL REFERENCES documents,
  sentence INTEGER NOT NULL,
  first_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  text TEXT,
  PRIMARY KEY (doc, sentence)
) WITHOUT ROWID;
CREATE TABLE relations (
  relation INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL REFERENCES documents,
  sentence INTEGER NOT NULL,
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
CREATE INDEX relations_by_doc ON relations (doc);
CREATE INDEX relations_by_subject ON relations (subject);
CREATE INDEX relations_by_object ON relations (object);
CREATE VIEW facts AS
  SELECT d.id AS document, COALESCE(NULLIF(r.date, ''), d.date) AS date,
         s.id AS subject, r.label AS label, o.id AS object, r.factuality AS factuality, r.reciprocal AS reciprocal,
         r.predicate AS predicate, r.attribution AS attribution, r.confidence AS confidence,
         t.text AS sentence, r.rule AS rule
  FROM relations r JOIN documents d ON d.doc = r.doc
  JOIN actors s ON s.actor = r.subject JOIN actors o ON o.actor = r.object
  LEFT JOIN sentences t ON t.doc = r.doc AND t.sentence = r.sentence;
)sql";
