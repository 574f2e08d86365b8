#pragma once
/// An open store: the connection and its prepared statements.

#include <string>
#include <unordered_map>

#include "entente/graph/store.hpp"
#include "graph/sqlite.hpp"

namespace entente {

struct Store::State {
  /// Prepared once; a writer uses each for every document.
  struct Statements {
    sqlite::Statement find_document, put_document, drop_document;
    sqlite::Statement find_actor, put_actor, put_description, put_name, put_sentence, put_relation;
    sqlite::Statement actors_of, drop_descriptions, drop_names, drop_sentences, drop_relations, drop_orphan;
  };

  sqlite::Connection connection;
  Statements sql;
  bool batch = false;
  /// Row numbers of actors already seen, so that frequent ones need no look-up. Emptied when a document is removed or
  /// rolled back, which may remove actors.
  std::unordered_map<std::string, std::int64_t> actor_rows;

  Result<void> prepare_writer();
  Result<std::int64_t> actor_row(const std::string& id, ActorKind kind);
  Result<Added> replace(const DocumentFacts& facts, const std::string& hash);
  Result<void> put(const DocumentFacts& facts, const std::string& hash);
  Result<void> put_actor(std::int64_t doc, const ActorFacts& actor);
  Result<void> put_relation(std::int64_t doc, const RelationFacts& relation);
  Result<void> drop(std::int64_t doc);
  /// Runs `statement` to its end.
  Result<void> finish(sqlite::Statement& statement) const;
};

}  // namespace entente
