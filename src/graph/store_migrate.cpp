#include "graph/store_migrate.hpp"

#include <string>

#include "graph/store_schema.hpp"

namespace entente {
namespace {

/// What schema 1 lacks: sketches of texts (unknown for old documents), described actors, the index of sentences.
constexpr const char* kPutAside = R"sql(
DROP VIEW facts;
DROP INDEX descriptions_by_actor;
DROP INDEX names_by_folded;
DROP INDEX relations_by_doc;
DROP INDEX relations_by_subject;
DROP INDEX relations_by_object;
ALTER TABLE documents RENAME TO old_documents;
ALTER TABLE actors RENAME TO old_actors;
ALTER TABLE descriptions RENAME TO old_descriptions;
ALTER TABLE names RENAME TO old_names;
ALTER TABLE sentences RENAME TO old_sentences;
ALTER TABLE relations RENAME TO old_relations;
)sql";

constexpr const char* kCopy = R"sql(
INSERT INTO documents SELECT doc, id, hash, title, date, source, url, x'' FROM old_documents ORDER BY doc;
INSERT INTO actors SELECT actor, id, kind, '', '', '', '', '', '', '', '', '' FROM old_actors ORDER BY actor;
INSERT INTO descriptions SELECT * FROM old_descriptions;
INSERT INTO names SELECT * FROM old_names;
INSERT INTO sentences
  SELECT (doc << 24) + sentence, doc, sentence, first_byte, end_byte, text FROM old_sentences ORDER BY doc, sentence;
INSERT INTO sentences_index (rowid, text) SELECT sentence, text FROM sentences WHERE text IS NOT NULL;
INSERT INTO relations
  SELECT (doc << 24) + row_number() OVER (PARTITION BY doc ORDER BY relation) - 1, doc, (doc << 24) + sentence, subject,
         label, object, factuality, reciprocal, subject_text, subject_begin, subject_end, object_text, object_begin,
         object_end, predicate, mode, attribution, date, confidence, rule
  FROM old_relations ORDER BY doc, relation;
INSERT INTO arcs SELECT subject, object, relation, CASE WHEN reciprocal OR subject = object THEN 3 ELSE 1 END
  FROM relations;
INSERT INTO arcs SELECT object, subject, relation, CASE WHEN reciprocal THEN 3 ELSE 2 END
  FROM relations WHERE subject <> object;
DROP TABLE old_relations;
DROP TABLE old_sentences;
DROP TABLE old_names;
DROP TABLE old_descriptions;
DROP TABLE old_actors;
DROP TABLE old_documents;
)sql";

}  // namespace

Result<void> migrate(sqlite::Connection& connection, std::int64_t version) {
  static_cast<void>(version);  // there is one older schema so far
  static_assert((1LL << 24) == kRowsOfDocument);
  const std::string sql = std::string("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;") + kPutAside + kSchema + kCopy +
                          kRefreshActors + "true; UPDATE actors SET folded = entente_fold(name);" +
                          "PRAGMA user_version = " + std::to_string(kSchemaVersion) + "; COMMIT;";
  auto done = connection.run(sql.c_str());
  if (!done && connection.in_transaction()) static_cast<void>(connection.run("ROLLBACK"));
  return done;
}

}  // namespace entente
