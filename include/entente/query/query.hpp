#pragma once
/// Questions to a graph. Each answer is a Table whose rows carry the sentence that backs them.

#include <optional>
#include <string>
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
};

/// The shortest chain of relations between two actors; of equally long ones the one with the most statements behind it.
/// No path: an empty table. Columns: step, from, direction, to, relation, factuality, count, documents, first_date,
/// last_date, confidence, sentence, document; one row for each relation of a step.
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

/// What a graph holds: nodes by kind, edges by label, period. Columns: what, value.
[[nodiscard]] Table summary(const Graph& graph);

}  // namespace entente
