#include "entente/graph/builder.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/builder_state.hpp"

namespace entente {
namespace {

void keep_latest(DatedValue& kept, DatedValue offer) {
  if (offer.value.empty()) return;
  if (kept.value.empty() || std::tie(offer.date, offer.value) > std::tie(kept.date, kept.value))
    kept = std::move(offer);
}

void keep_greatest(std::string& kept, const std::string& offer) {
  if (offer > kept) kept = offer;
}

}  // namespace

std::uint32_t GraphBuilder::State::document(const DocumentInfo& info) {
  const auto [it, fresh] = document_ids.emplace(info.id, static_cast<std::uint32_t>(documents.size()));
  if (fresh) {
    documents.push_back(info);
  } else {
    DocumentInfo& kept = documents[it->second];
    keep_greatest(kept.title, info.title);
    keep_greatest(kept.date, info.date);
    keep_greatest(kept.source, info.source);
    keep_greatest(kept.url, info.url);
    if (info.sketch > kept.sketch) kept.sketch = info.sketch;
  }
  return it->second;
}

std::uint32_t GraphBuilder::State::node(const std::string& id) {
  const auto redirected = redirects.find(id);
  const std::string& target = redirected == redirects.end() ? id : redirected->second;
  const auto [it, fresh] = node_ids.emplace(target, static_cast<std::uint32_t>(nodes.size()));
  if (fresh) {
    nodes.emplace_back();
    nodes.back().node.id = target;
    nodes.back().node.kind = kind_of_id(target);
  }
  return it->second;
}

void GraphBuilder::State::describe(const std::string& id, const Node& facts) {
  NodeDraft& draft = nodes[node(id)];
  const bool redirected = draft.node.id != id;
  // A bare node is named by its id: that is no name, and a redirected actor's name is only one more alias.
  if (facts.name != facts.id && !facts.name.empty()) {
    if (!redirected) draft.node.kind = draft.described ? std::min(draft.node.kind, facts.kind) : facts.kind;
    draft.described = draft.described || !redirected;
    draft.names.insert(facts.name);
    if (!redirected && longer(facts.name, draft.node.name)) draft.node.name = facts.name;
  }
  draft.names.insert(facts.aliases.begin(), facts.aliases.end());
  keep_greatest(draft.node.iso3, facts.iso3);
  keep_latest(draft.node.country, facts.country);
  keep_latest(draft.node.role, facts.role);
  keep_latest(draft.node.sector, facts.sector);
}

void GraphBuilder::State::state(std::uint32_t subject, std::uint32_t object, RelationFacts&& facts) {
  const bool reciprocal = facts.reciprocal || is_symmetric(facts.label);
  Evidence& evidence = facts.evidence;
  const bool swap = subject == object ? evidence.object.begin < evidence.subject.begin
                                      : nodes[object].node.id < nodes[subject].node.id;
  if (reciprocal && swap) {
    std::swap(subject, object);
    std::swap(evidence.subject, evidence.object);
  }
  const EdgeKey key{subject, object, facts.label, facts.factuality, reciprocal};
  const auto [it, fresh] = edge_ids.emplace(key, static_cast<std::uint32_t>(edges.size()));
  if (fresh) edges.push_back({key, {}});
  edges[it->second].evidence.push_back(std::move(evidence));
}

void GraphBuilder::State::add_edge(const Graph& graph, const Edge& edge, const Selection& selection,
                                   std::vector<std::uint32_t>& document_of) {
  std::uint32_t subject = kNone;
  std::uint32_t object = kNone;
  for (const Evidence& evidence : edge.evidence) {
    if (selection.statement && !selection.statement(evidence)) continue;
    if (subject == kNone) {
      for (const NodeIndex end : {edge.subject, edge.object}) describe(graph.node(end).id, graph.node(end));
      subject = node(graph.node(edge.subject).id);
      object = node(graph.node(edge.object).id);
    }
    std::uint32_t& doc = document_of[evidence.document];
    if (doc == kNone) doc = document(graph.document(evidence));
    RelationFacts facts{{}, {}, edge.label, edge.factuality, edge.reciprocal, evidence};
    facts.evidence.document = doc;
    if (!selection.keep_text) facts.evidence.text.clear();
    state(subject, object, std::move(facts));
  }
}

void GraphBuilder::State::add_selected(const Graph& graph, const Selection& selection) {
  std::vector<std::uint32_t> document_of(graph.documents().size(), kNone);
  const auto takes = [&](NodeIndex n) { return !selection.node || selection.node(n); };
  if (selection.keep_isolated) {
    for (std::size_t d = 0; d < document_of.size(); ++d) document_of[d] = document(graph.documents()[d]);
    for (NodeIndex n = 0; n < graph.node_count(); ++n)
      if (takes(n)) describe(graph.node(n).id, graph.node(n));
  }
  for (EdgeIndex e = 0; e < graph.edge_count(); ++e) {
    const Edge& edge = graph.edge(e);
    if (!takes(edge.subject) || !takes(edge.object) || (selection.edge && !selection.edge(edge))) continue;
    add_edge(graph, edge, selection, document_of);
  }
}

GraphBuilder::GraphBuilder() : state_(std::make_unique<State>()) {}
GraphBuilder::GraphBuilder(GraphBuilder&&) noexcept = default;
GraphBuilder& GraphBuilder::operator=(GraphBuilder&&) noexcept = default;
GraphBuilder::~GraphBuilder() = default;

void GraphBuilder::redirect(std::string from, std::string to) {
  state_->redirects.insert_or_assign(std::move(from), std::move(to));
}

void GraphBuilder::add(const Document& doc) { add(facts_of(doc)); }

void GraphBuilder::add(DocumentFacts facts) {
  const std::uint32_t doc = state_->document(facts.info);
  const std::string& date = facts.info.date;
  for (ActorFacts& actor : facts.actors) {
    Node node{actor.id,
              actor.kind,
              std::move(actor.name),
              std::move(actor.iso3),
              {date, std::move(actor.country)},
              {date, std::move(actor.role)},
              {date, std::move(actor.sector)},
              std::move(actor.aliases)};
    state_->describe(actor.id, node);
  }
  for (RelationFacts& relation : facts.relations) {
    relation.evidence.document = doc;
    const std::uint32_t subject = state_->node(relation.subject);
    const std::uint32_t object = state_->node(relation.object);
    state_->state(subject, object, std::move(relation));
  }
}

void GraphBuilder::add(const Graph& graph) { state_->add_selected(graph, {}); }

Graph merge(const Graph& a, const Graph& b) {
  GraphBuilder builder;
  builder.add(a);
  builder.add(b);
  return std::move(builder).build();
}

Graph select(const Graph& graph, const Selection& selection) {
  GraphBuilder builder;
  builder.state_->add_selected(graph, selection);
  return std::move(builder).build();
}

}  // namespace entente
