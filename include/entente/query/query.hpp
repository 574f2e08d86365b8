#pragma once
/// Questions to a graph. Each answer is a Table whose rows carry the sentence that backs them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"
#include "entente/graph/filter.hpp"
#include "entente/graph/graph.hpp"
#include "entente/query/table.hpp"

namespace entente {

/// Every relation of an actor, the heaviest neighbour first. Errors: see find_actor.
/// Columns: neighbor, neighbor_id, kind, direction ("->" it acts, "<-" it is acted on, "--" both), relation,
/// factuality, count, documents, first_date, last_date, confidence, sentence, document.
[[nodiscard]] Result<Table> neighbors(const Graph& graph, const std::string& name);

struct PathOptions {
  bool directed = false;  ///< follow relations from subject to object only
  bool unreal = false;    ///< also over what was denied or is only imagined
  std::size_t count = 1;  ///< so many paths without a loop, the best first (Yen 1971)
};

/// The shortest chain of relations between two actors; of equally long ones the one with the most statements behind it.
/// No path: an empty table. Columns: path (where `count` > 1), step, from, direction, to, relation, factuality, count,
/// documents, first_date, last_date, confidence, sentence, document; one row for each relation of a step.
[[nodiscard]] Result<Table> path(const Graph& graph, const std::string& from, const std::string& to,
                                 const PathOptions& options = {});

struct EdgeQuery {
  std::vector<Label> labels;           ///< empty: all
  std::optional<std::string> subject;  ///< who acts
  std::optional<std::string> object;   ///< who is acted on
  std::vector<std::string> between;    ///< two names: edges between them in either direction
  bool each_statement = false;         ///< a row for every sentence instead of the best one of an edge
  std::size_t limit = 0;               ///< 0: all
};

/// Relations, the heaviest first. Reciprocal ones match a subject or object at either end. Columns: subject, relation,
/// object, factuality, reciprocal, count, documents, first_date, last_date, confidence, sentence, document; with
/// `each_statement`: subject, relation, object, factuality, reciprocal, date, attribution, predicate, mode, confidence,
/// sentence, document, sentence_index, begin, end, rule.
[[nodiscard]] Result<Table> edges(const Graph& graph, const EdgeQuery& query);

/// Actors, the heaviest first. Columns: id, name, kind, country, role, weight, relations, aliases.
[[nodiscard]] Table actors(const Graph& graph, std::size_t limit = 0);

/// Card of an actor: what the texts call it, then its ties and what it did and met, by partner, the heaviest first.
/// Columns: section ("actor", "tie", "event"), what, direction, value, count, documents, independent, first_date,
/// last_date, sentence, document. Errors: see find_actor.
[[nodiscard]] Result<Table> who(const Graph& graph, const std::string& name);

/// Statements in the order of their dates, undated ones last: all of one actor, or, with a second name, of both.
/// Columns: date, subject, relation, object, factuality, confidence, sentence, document.
[[nodiscard]] Result<Table> timeline(const Graph& graph, const std::string& name, const std::string& other = "");

/// What changed from `before` to `after`. Columns: change ("+" new, "-" gone, "~" other statements), subject, relation,
/// object, factuality, before, after (statements), sentence, document.
[[nodiscard]] Table diff(const Graph& before, const Graph& after);

enum class Measure {
  kDegree,      ///< number of different neighbours
  kStrength,    ///< independent documents over all its edges
  kPagerank,    ///< PageRank with damping 0.85 over edges weighted by independent documents (Page et al. 1999)
  kBetweenness  ///< share of shortest paths through it (Brandes 2001); above 2000 actors estimated from 512 sources
};
[[nodiscard]] std::optional<Measure> parse_measure(std::string_view name);

/// Actors by a measure of what really happened, the greatest first; of `kinds` only (empty: all), though all count in
/// the measure. Columns: rank, name, id, kind, country, role, and the measure's name.
[[nodiscard]] Table top(const Graph& graph, Measure measure, const std::vector<ActorKind>& kinds,
                        std::size_t limit = 0);

/// Groups of actors with dense relations inside (Louvain, Blondel et al. 2008; deterministic). Columns: community,
/// size, name, id, kind, country, strength; the largest first.
[[nodiscard]] Table communities(const Graph& graph);

/// What a graph holds: nodes by kind, edges by label, period. Columns: what, value.
[[nodiscard]] Table summary(const Graph& graph);

}  // namespace entente
