#pragma once
/// What a GraphBuilder has collected so far. Indices count in order of being added; build() renumbers them.

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/graph/builder.hpp"
#include "graph/selection.hpp"

namespace entente {

struct EdgeKey {
  std::uint32_t subject = 0;
  std::uint32_t object = 0;
  Label label = Label::kConsult;
  Factuality factuality = Factuality::kActual;
  bool reciprocal = false;
  friend bool operator==(const EdgeKey&, const EdgeKey&) = default;
};

struct EdgeKeyHash {
  std::size_t operator()(const EdgeKey& key) const noexcept {
    const std::uint64_t ends = (std::uint64_t{key.subject} << 32U) | key.object;
    const std::uint64_t rest = (static_cast<std::uint64_t>(key.label) << 8U) |
                               (static_cast<std::uint64_t>(key.factuality) << 1U) | (key.reciprocal ? 1U : 0U);
    return std::hash<std::uint64_t>{}((ends * 0x9E3779B97F4A7C15U) ^ (rest * 0xC2B2AE3D27D4EB4FU));
  }
};

struct NodeDraft {
  Node node;                    ///< name: the longest so far, "" if none
  std::set<std::string> names;  ///< all of them
  bool described = false;       ///< its kind was said, not guessed from the id
};

struct EdgeDraft {
  EdgeKey key;
  std::vector<Evidence> evidence;
};

struct GraphBuilder::State {
  std::unordered_map<std::string, std::uint32_t> document_ids;
  std::vector<DocumentInfo> documents;
  std::unordered_map<std::string, std::uint32_t> node_ids;
  std::vector<NodeDraft> nodes;
  std::unordered_map<EdgeKey, std::uint32_t, EdgeKeyHash> edge_ids;
  std::vector<EdgeDraft> edges;
  std::unordered_map<std::string, std::string> redirects;

  /// The number of that document, new or joined with the one of the same id.
  std::uint32_t document(const DocumentInfo& info);
  /// The number of the actor that `id` stands for, new or old.
  std::uint32_t node(const std::string& id);
  /// Joins what is said of an actor with what is known.
  void describe(const std::string& id, const Node& facts);
  void state(std::uint32_t subject, std::uint32_t object, RelationFacts&& facts);
  void add_selected(const Graph& graph, const Selection& selection);

 private:
  void add_edge(const Graph& graph, const Edge& edge, const Selection& selection,
                std::vector<std::uint32_t>& document_of);
};

/// What an id says of its actor's kind: "person/..." is a person.
[[nodiscard]] inline ActorKind kind_of_id(std::string_view id) {
  return parse_actor_kind(id.substr(0, std::min(id.find('/'), id.size()))).value_or(ActorKind::kOrganization);
}

/// True if `a` is the longer one; of equal lengths the lexically greater one.
[[nodiscard]] inline bool longer(const std::string& a, const std::string& b) {
  return a.size() != b.size() ? a.size() > b.size() : a > b;
}

}  // namespace entente
