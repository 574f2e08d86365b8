#pragma once
/// What queries need beyond SQL, as functions of SQLite: shortest paths, the parts of paths, stories of documents.

#include <memory>

#include "graph/sqlite.hpp"

namespace entente::cypher {

class Functions;
struct DropFunctions {
  void operator()(Functions* functions) const;
};

/// Adds to `connection`:
/// - entente_shortest(from, to, way, least, most, labels, all): a path as JSON ([first node, relationship, ...]) or
/// null
/// - entente_path_nodes(path), entente_path_relations(path), entente_path_text(path)
/// - entente_story(doc): id of the document that document number `doc` is a near copy of, or its own id
/// - entente_add(a, b), entente_split(text, by), entente_reverse(text)
/// What they return must live as long as the connection is used.
[[nodiscard]] std::unique_ptr<Functions, DropFunctions> add_functions(sqlite::Connection& connection);

}  // namespace entente::cypher
