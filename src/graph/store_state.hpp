#pragma once
/// An open store: the connection and its prepared statements.

#include <chrono>
#include <functional>
#include <set>
#include <string>
#include <unordered_map>

#include "entente/graph/store.hpp"
#include "graph/sqlite.hpp"

namespace entente {

struct Store::State {
  /// Prepared once; a writer uses each for every document.
  struct Statements {
    sqlite::Statement find_document, put_document, drop_document;
    sqlite::Statement find_actor, put_actor, change_actor, refresh_actor, fold_actor;
    sqlite::Statement put_description, put_name, put_sentence, index_sentence, put_relation, put_arc;
    sqlite::Statement actors_of, drop_descriptions, drop_names, unindex_sentences, drop_sentences, drop_arcs,
        drop_relations, drop_orphan;
  };

  /// A row of `actors`.
  struct ActorRow {
    std::int64_t number = 0;
    ActorKind kind = ActorKind::kOrganization;
    std::string name, iso3;
    DatedValue country, role, sector;
    friend bool operator==(const ActorRow&, const ActorRow&) = default;
  };

  /// Waits for another writer.
  struct Wait {
    std::chrono::milliseconds patience{5000};
    std::function<void()> on_wait;
    std::chrono::steady_clock::time_point since;
    bool told = false;

    void attach(sqlite::Connection& to) { sqlite3_busy_handler(to.handle(), &Wait::again, this); }
    /// SQLite's busy handler: 1 to try again.
    static int again(void* self, int times);
  };

  sqlite::Connection connection;
  Wait wait;
  Statements sql;
  bool batch = false;
  /// Actors already seen, so that frequent ones need no look-up. Emptied when a document is removed or rolled back,
  /// which may remove actors.
  std::unordered_map<std::string, ActorRow> actor_rows;

  /// Actors of dropped documents: their rows still hold what these said. An actor of many documents is costly to read
  /// anew, so it is done once for a transaction.
  std::set<std::int64_t> stale_actors;

  Result<void> prepare_writer();
  /// Makes stale actors what the remaining documents say. Call before every COMMIT.
  Result<void> refresh();
  /// The actor's row, new or old; valid until the next call.
  Result<ActorRow*> actor_row(const std::string& id, ActorKind kind);
  Result<Added> replace(const DocumentFacts& facts, const std::string& hash);
  Result<void> put(const DocumentFacts& facts, const std::string& hash);
  Result<void> put_actor(std::int64_t doc, const std::string& date, const ActorFacts& actor);
  /// Joins what a document says with the actor's row.
  Result<void> describe(ActorRow& row, const std::string& date, const ActorFacts& actor);
  Result<void> put_sentence(std::int64_t key, std::int64_t doc, const Evidence& evidence);
  Result<void> put_relation(std::int64_t doc, std::int64_t number, const RelationFacts& relation);
  Result<void> drop(std::int64_t doc);
  /// Runs `statement` to its end.
  Result<void> finish(sqlite::Statement& statement) const;
};

}  // namespace entente
