#pragma once
/// The knowledge graph: actors, what they did to each other, and the sentences that say so.
///
/// A Graph is immutable and canonical: nodes, edges, documents and evidence lie in a fixed order that depends on what
/// was put in and never on when. Equal content is an equal graph, byte for byte, in every export. GraphBuilder makes
/// one (graph/builder.hpp); graph/model.hpp gives Boost.Graph's view to algorithms.
///
/// An edge stands for one (subject, label, object, factuality, reciprocal):
/// - *Factuality* is part of the key because "did not attack" is no attack: counts and pictures of what happened must
///   never contain what the text denies, and no reader should have to look into the evidence to find that out.
/// - *Reciprocal* is part of the key because "A visited B" has a direction and "A and B met" has none. Reciprocal edges
///   are stored once, the smaller id first, with the mentions of their evidence swapped to match.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/ontology.hpp"
#include "entente/graph/shingles.hpp"

namespace entente {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;
using DocumentIndex = std::uint32_t;

/// A text that the graph was read from.
struct DocumentInfo {
  std::string id;
  std::string title;
  std::string date;  ///< ISO 8601 day, or ""
  std::string source;
  std::string url;
  Sketch sketch = {};  ///< of its text, to tell near copies; empty where unknown
  friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

/// A value that texts give at some date. The latest one stands, so that a graph shows an actor's present role; of equal
/// dates the lexically greatest, so that the order of reading does not matter.
struct DatedValue {
  std::string date;  ///< ISO 8601 day of the document, or ""
  std::string value;
  friend bool operator==(const DatedValue&, const DatedValue&) = default;
};

/// A person, country or organisation.
struct Node {
  std::string id;  ///< "person/jared-kushner"
  ActorKind kind = ActorKind::kPerson;
  std::string name;                  ///< the longest name that any text gives
  std::string iso3;                  ///< countries only
  DatedValue country;                ///< iso3 that a person or organisation belongs to
  DatedValue role;                   ///< title or office
  DatedValue sector;                 ///< "government", "military", ...
  std::vector<std::string> aliases;  ///< other names, sorted, without duplicates
  friend bool operator==(const Node&, const Node&) = default;
};

/// An actor's words in a sentence.
struct EvidenceMention {
  std::string text;
  std::uint32_t begin = 0;  ///< byte in the document's text
  std::uint32_t end = 0;
  friend bool operator==(const EvidenceMention&, const EvidenceMention&) = default;
};

/// One sentence that states a relation.
struct Evidence {
  DocumentIndex document = 0;
  std::uint32_t sentence = 0;  ///< counts from 0 in its document
  std::uint32_t begin = 0;     ///< first byte of the sentence in the document's text
  std::uint32_t end = 0;
  std::string text;  ///< the sentence; "" where texts are not kept
  EvidenceMention subject;
  EvidenceMention object;
  std::string predicate;    ///< "meet with"
  std::string mode;         ///< PLOVER mode, or ""
  std::string attribution;  ///< name of the actor who says so, or ""
  std::string date;         ///< of the event: "2018-03-07", "2018-03", "2018", or ""
  std::string rule;         ///< "consult/meet-with"
  float confidence = 0.0F;  ///< 0..1
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A relation between two actors with all its evidence. The numbers are derived from the evidence.
struct Edge {
  EdgeIndex index = 0;  ///< of this edge in its graph
  NodeIndex subject = 0;
  NodeIndex object = 0;
  Label label = Label::kConsult;
  Factuality factuality = Factuality::kActual;
  bool reciprocal = false;
  std::uint32_t documents = 0;    ///< number of documents that state it
  std::uint32_t independent = 0;  ///< the same, near copies of one text counted once: the edge's weight
  float max_confidence = 0.0F;    ///< 0..1
  float mean_confidence = 0.0F;   ///< 0..1
  std::string first_date;         ///< earliest date of the evidence (the document's where the event has none), or ""
  std::string last_date;
  std::vector<Evidence> evidence;  ///< at least one; by document, sentence, mentions

  /// Number of statements.
  [[nodiscard]] std::size_t count() const noexcept { return evidence.size(); }
  /// The statement of the highest confidence; the first of equals.
  [[nodiscard]] const Evidence& best() const;
  friend bool operator==(const Edge&, const Edge&) = default;
};

struct GraphModel;

/// Copying is cheap: copies share the same immutable content. Safe to read from many threads.
class Graph {
 public:
  /// The empty graph.
  Graph();
  /// Used by GraphBuilder. Requires: canonical content.
  explicit Graph(std::shared_ptr<const GraphModel> model);

  [[nodiscard]] std::size_t node_count() const;
  [[nodiscard]] std::size_t edge_count() const;
  /// Number of statements over all edges.
  [[nodiscard]] std::size_t evidence_count() const;

  /// Nodes lie in ascending order of id. Requires: `index` < node_count().
  [[nodiscard]] const Node& node(NodeIndex index) const;
  /// Edges lie in ascending order of subject id, object id, label, factuality, reciprocal. Requires: `index` in range.
  [[nodiscard]] const Edge& edge(EdgeIndex index) const;
  /// In ascending order of id.
  [[nodiscard]] std::span<const DocumentInfo> documents() const;
  [[nodiscard]] const DocumentInfo& document(const Evidence& evidence) const;
  /// The document that `index` is a near copy of, the one of the smallest id; itself where it is none.
  [[nodiscard]] DocumentIndex original(DocumentIndex index) const;

  /// The node of that id. O(log n).
  [[nodiscard]] std::optional<NodeIndex> find(std::string_view id) const;
  /// Edges that leave or enter a node, ascending; a loop counts once.
  [[nodiscard]] std::vector<EdgeIndex> edges_of(NodeIndex node) const;
  /// The date of one statement: the event's own, else its document's, else "".
  [[nodiscard]] std::string_view date_of(const Evidence& evidence) const;

  /// Boost.Graph's view; include graph/model.hpp to use it.
  [[nodiscard]] const GraphModel& model() const { return *model_; }

 private:
  std::shared_ptr<const GraphModel> model_;
};

/// Same nodes, edges, documents and evidence.
[[nodiscard]] bool operator==(const Graph& a, const Graph& b);

/// Checks every invariant (order, ranges, derived numbers). Returns "" or what is wrong first; for tests and fuzzing.
[[nodiscard]] std::string validate(const Graph& graph);

}  // namespace entente
