#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "entente/graph/builder.hpp"
#include "entente/graph/model.hpp"
#include "graph/builder_state.hpp"

namespace entente {
namespace {

/// What makes two statements the same one: the place. Found twice, by two patterns or from both sides, it counts once.
auto place(const Evidence& e) {
  return std::tie(e.document, e.sentence, e.subject.begin, e.subject.end, e.object.begin, e.object.end);
}

auto worth(const Evidence& e) {
  return std::tie(e.confidence, e.date, e.predicate, e.mode, e.attribution, e.rule, e.begin, e.end, e.subject.text,
                  e.object.text);
}

/// Sorts and joins statements of the same place: the surest one stands, with the longest text that any of them has.
void settle(std::vector<Evidence>& evidence) {
  std::sort(evidence.begin(), evidence.end(), [](const Evidence& a, const Evidence& b) {
    if (place(a) != place(b)) return place(a) < place(b);
    return worth(b) < worth(a);
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    if (kept > 0 && place(evidence[kept - 1]) == place(evidence[i])) {
      if (longer(evidence[i].text, evidence[kept - 1].text)) evidence[kept - 1].text = std::move(evidence[i].text);
      continue;
    }
    if (kept != i) evidence[kept] = std::move(evidence[i]);
    ++kept;
  }
  evidence.resize(kept);
}

std::vector<DocumentIndex> originals_of(const std::vector<DocumentInfo>& documents) {
  std::vector<const Sketch*> sketches;
  sketches.reserve(documents.size());
  for (const DocumentInfo& info : documents) sketches.push_back(&info.sketch);
  return originals(sketches);
}

/// How many of the texts behind `evidence`, sorted by document, are no copies of each other.
std::uint32_t independent_texts(const std::vector<Evidence>& evidence, const std::vector<DocumentIndex>& original) {
  std::vector<DocumentIndex> texts;
  for (const Evidence& e : evidence) {
    const DocumentIndex text = original[e.document];
    if (texts.empty() || texts.back() != text) texts.push_back(text);
  }
  std::sort(texts.begin(), texts.end());
  return static_cast<std::uint32_t>(std::unique(texts.begin(), texts.end()) - texts.begin());
}

/// Fills the numbers that follow from the evidence.
void derive(Edge& edge, const std::vector<DocumentInfo>& documents, const std::vector<DocumentIndex>& original) {
  edge.independent = independent_texts(edge.evidence, original);
  double sum = 0.0;
  for (std::size_t i = 0; i < edge.evidence.size(); ++i) {
    const Evidence& evidence = edge.evidence[i];
    if (i == 0 || evidence.document != edge.evidence[i - 1].document) ++edge.documents;
    sum += static_cast<double>(evidence.confidence);
    edge.max_confidence = std::max(edge.max_confidence, evidence.confidence);
    const std::string& date = evidence.date.empty() ? documents[evidence.document].date : evidence.date;
    if (date.empty()) continue;
    if (edge.first_date.empty() || date < edge.first_date) edge.first_date = date;
    if (date > edge.last_date) edge.last_date = date;
  }
  edge.mean_confidence = static_cast<float>(sum / static_cast<double>(edge.evidence.size()));
}

/// order[i]: the draft that becomes number i; rank[draft] = i.
template <class Less>
std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>> ranked(std::size_t size, Less less) {
  std::vector<std::uint32_t> order(size);
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), less);
  std::vector<std::uint32_t> rank(size);
  for (std::uint32_t i = 0; i < size; ++i) rank[order[i]] = i;
  return {std::move(order), std::move(rank)};
}

}  // namespace

Graph GraphBuilder::build() && {
  State& s = *state_;
  auto model = std::make_shared<GraphModel>();
  const auto [doc_order, doc_rank] =
      ranked(s.documents.size(), [&](auto a, auto b) { return s.documents[a].id < s.documents[b].id; });
  for (const std::uint32_t d : doc_order) model->documents.push_back(std::move(s.documents[d]));
  model->originals = originals_of(model->documents);

  const auto [node_order, node_rank] =
      ranked(s.nodes.size(), [&](auto a, auto b) { return s.nodes[a].node.id < s.nodes[b].node.id; });
  model->graph = PropertyGraph(s.nodes.size());
  for (std::uint32_t n = 0; n < node_order.size(); ++n) {
    NodeDraft& draft = s.nodes[node_order[n]];
    Node& node = model->graph[n];
    node = std::move(draft.node);
    if (node.name.empty()) node.name = node.id;
    draft.names.erase(node.name);
    draft.names.erase("");
    node.aliases.assign(draft.names.begin(), draft.names.end());
  }

  const auto rank_of = [&, &ranks = node_rank](std::uint32_t e) {
    const EdgeKey& k = s.edges[e].key;
    return std::tuple(ranks[k.subject], ranks[k.object], k.label, k.factuality, k.reciprocal);
  };
  const auto edge_order = ranked(s.edges.size(), [&](auto a, auto b) { return rank_of(a) < rank_of(b); }).first;
  model->edges.reserve(edge_order.size());
  for (const std::uint32_t e : edge_order) {
    EdgeDraft& draft = s.edges[e];
    Edge edge;
    edge.index = static_cast<EdgeIndex>(model->edges.size());
    edge.subject = node_rank[draft.key.subject];
    edge.object = node_rank[draft.key.object];
    edge.label = draft.key.label;
    edge.factuality = draft.key.factuality;
    edge.reciprocal = draft.key.reciprocal;
    edge.evidence = std::move(draft.evidence);
    for (Evidence& evidence : edge.evidence) evidence.document = doc_rank[evidence.document];
    settle(edge.evidence);
    derive(edge, model->documents, model->originals);
    // Boost copies properties that it is handed, so the edge moves in afterwards.
    model->edges.push_back(boost::add_edge(edge.subject, edge.object, model->graph).first);
    model->graph[model->edges.back()] = std::move(edge);
  }
  state_ = std::make_unique<State>();
  return Graph(std::move(model));
}

}  // namespace entente
