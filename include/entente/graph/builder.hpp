#pragma once
/// Makes graphs out of documents and of other graphs.
///
///     GraphBuilder builder;
///     while (auto doc = reader->next()) builder.add(*doc);
///     Graph graph = std::move(builder).build();
///
/// The result does not depend on the order of the calls, and adding the same thing twice changes nothing: every value
/// is joined by set union or by maximum. Actors of equal id are one node. A person known by the surname alone in one
/// text ("person/trump") stays apart from the full name of another unless `redirect` says otherwise: joining them is a
/// guess that only knowledge from outside the texts can back.

#include <memory>
#include <string>

#include "entente/core/document.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

/// An actor as one document gives it.
struct ActorFacts {
  std::string id;
  ActorKind kind = ActorKind::kPerson;
  std::string name;
  std::string iso3;
  std::string country;
  std::string role;
  std::string sector;
  std::vector<std::string> aliases;
};

/// A relation as one document gives it, its actors named by id. Evidence::document is ignored.
struct RelationFacts {
  std::string subject;
  std::string object;
  Label label = Label::kConsult;
  Factuality factuality = Factuality::kActual;
  bool reciprocal = false;
  Evidence evidence;
};

/// What a document says, free of its text: what the store keeps and the builder takes.
struct DocumentFacts {
  DocumentInfo info;
  std::vector<ActorFacts> actors;
  std::vector<RelationFacts> relations;
};

/// The actors and relations of an analysed document. Symmetric labels become reciprocal. Without `keep_text` the
/// sentences' text stays out.
[[nodiscard]] DocumentFacts facts_of(const Document& doc, bool keep_text = true);

struct Selection;

/// Collects; not thread-safe (one builder a thread, then merge).
class GraphBuilder {
 public:
  GraphBuilder();
  GraphBuilder(GraphBuilder&&) noexcept;
  GraphBuilder& operator=(GraphBuilder&&) noexcept;
  ~GraphBuilder();

  /// Actors of id `from` are taken for `to` in all that is added afterwards. Requires: no cycle of redirects.
  void redirect(std::string from, std::string to);

  /// Requires: validate(doc) is "".
  void add(const Document& doc);
  /// Relations whose actors are not among `facts.actors` nor added before make bare nodes, named by their id.
  void add(DocumentFacts facts);
  void add(const Graph& graph);

  [[nodiscard]] Graph build() &&;

 private:
  struct State;
  friend Graph select(const Graph& graph, const Selection& selection);

  std::unique_ptr<State> state_;
};

/// Both graphs in one. Commutative, associative, idempotent.
[[nodiscard]] Graph merge(const Graph& a, const Graph& b);

}  // namespace entente
