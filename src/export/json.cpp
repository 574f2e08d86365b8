#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <ostream>

#include "entente/export/export.hpp"
#include "export/pairs.hpp"

namespace entente {
namespace {

/// One JSON object at a time, so that no graph is in memory twice.
class ObjectWriter {
 public:
  ObjectWriter() : json_(buffer_) {}

  void begin() { json_.StartObject(); }
  void end() { json_.EndObject(); }
  void begin_array(std::string_view name) {
    key(name);
    json_.StartArray();
  }
  void end_array() { json_.EndArray(); }
  void begin(std::string_view name) {
    key(name);
    json_.StartObject();
  }
  void text(std::string_view name, std::string_view value) {
    key(name);
    string(value);
  }
  /// null for "".
  void optional(std::string_view name, std::string_view value) {
    key(name);
    if (value.empty()) {
      json_.Null();
    } else {
      string(value);
    }
  }
  void number(std::string_view name, std::uint64_t value) {
    key(name);
    json_.Uint64(value);
  }
  void flag(std::string_view name, bool value) {
    key(name);
    json_.Bool(value);
  }
  void real(std::string_view name, float value) {
    key(name);
    json_.Double(std::round(static_cast<double>(value) * 1e4) / 1e4);
  }
  void string(std::string_view value) {
    json_.String(value.data() == nullptr ? "" : value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  /// What was written since the last call.
  [[nodiscard]] std::string take() {
    std::string text(buffer_.GetString(), buffer_.GetSize());
    buffer_.Clear();
    json_.Reset(buffer_);
    return text;
  }

 private:
  void key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> json_;
};

std::string document_json(ObjectWriter& json, const DocumentInfo& info, std::string_view copy_of) {
  json.begin();
  json.text("id", info.id);
  json.optional("title", info.title);
  json.optional("date", info.date);
  json.optional("source", info.source);
  json.optional("url", info.url);
  json.optional("copy_of", copy_of);
  json.end();
  return json.take();
}

std::string node_json(ObjectWriter& json, const Node& node, std::size_t weight) {
  json.begin();
  json.text("id", node.id);
  json.text("name", node.name);
  json.text("kind", to_string(node.kind));
  json.optional("iso3", node.iso3);
  json.optional("country", node.iso3.empty() ? node.country.value : node.iso3);
  json.optional("role", node.role.value);
  json.optional("sector", node.sector.value);
  json.begin_array("aliases");
  for (const std::string& alias : node.aliases) json.string(alias);
  json.end_array();
  json.number("weight", weight);
  json.end();
  return json.take();
}

void write_mention(ObjectWriter& json, std::string_view name, const EvidenceMention& mention) {
  json.begin(name);
  json.text("mention", mention.text);
  json.number("begin", mention.begin);
  json.number("end", mention.end);
  json.end();
}

void write_evidence(ObjectWriter& json, const Graph& graph, const Evidence& evidence) {
  json.begin();
  json.text("doc", graph.document(evidence).id);
  json.number("sentence", evidence.sentence);
  json.number("begin", evidence.begin);
  json.number("end", evidence.end);
  json.optional("text", evidence.text);
  write_mention(json, "subject", evidence.subject);
  write_mention(json, "object", evidence.object);
  json.optional("predicate", evidence.predicate);
  json.optional("mode", evidence.mode);
  json.optional("attribution", evidence.attribution);
  json.optional("date", graph.date_of(evidence));
  json.real("confidence", evidence.confidence);
  json.optional("rule", evidence.rule);
  json.end();
}

std::string edge_json(ObjectWriter& json, const Graph& graph, const Edge& edge) {
  std::string key(to_string(edge.label));
  key.append("/").append(to_string(edge.factuality));
  if (edge.reciprocal) key += "/reciprocal";
  json.begin();
  json.text("source", graph.node(edge.subject).id);
  json.text("target", graph.node(edge.object).id);
  json.text("key", key);
  json.text("relation", to_string(edge.label));
  json.text("factuality", to_string(edge.factuality));
  json.flag("reciprocal", edge.reciprocal);
  json.number("count", edge.count());
  json.number("weight", edge.independent);
  json.number("documents", edge.documents);
  json.optional("first_date", edge.first_date);
  json.optional("last_date", edge.last_date);
  json.real("confidence", edge.max_confidence);
  json.real("mean_confidence", edge.mean_confidence);
  json.begin_array("evidence");
  for (const Evidence& evidence : edge.evidence) write_evidence(json, graph, evidence);
  json.end_array();
  json.end();
  return json.take();
}

/// An edge for Cytoscape.js, which wants plain values and an id.
std::string plain_edge_json(ObjectWriter& json, const Graph& graph, const Edge& edge) {
  const Evidence& best = edge.best();
  std::string id = "e";
  json.begin();
  json.text("id", id.append(std::to_string(edge.index)));
  json.text("source", graph.node(edge.subject).id);
  json.text("target", graph.node(edge.object).id);
  json.text("interaction", to_string(edge.label));
  json.text("factuality", to_string(edge.factuality));
  json.flag("reciprocal", edge.reciprocal);
  json.number("weight", edge.independent);
  json.number("count", edge.count());
  json.optional("first_date", edge.first_date);
  json.optional("last_date", edge.last_date);
  json.real("confidence", edge.max_confidence);
  json.optional("sentence", best.text);
  json.text("document", graph.document(best).id);
  json.end();
  return json.take();
}

/// Writes `count` objects, one a line, as an array.
template <class Make>
void write_array(std::ostream& out, std::size_t count, Make make) {
  out << '[';
  for (std::size_t i = 0; i < count; ++i) out << (i == 0 ? "\n" : ",\n") << make(i);
  out << ']';
}

}  // namespace

void write_json(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, false);
  const std::vector<std::size_t> weight = weights(part);
  ObjectWriter json;
  out << "{\"directed\":true,\"multigraph\":true,\"graph\":{\"generator\":\"entente\",\"documents\":";
  write_array(out, part.documents().size(), [&](std::size_t i) {
    const auto index = static_cast<DocumentIndex>(i);
    const bool copy = part.original(index) != index;
    return document_json(json, part.documents()[i], copy ? part.documents()[part.original(index)].id : "");
  });
  out << "},\n\"nodes\":";
  write_array(out, part.node_count(),
              [&](std::size_t i) { return node_json(json, part.node(static_cast<NodeIndex>(i)), weight[i]); });
  out << ",\n\"links\":";
  write_array(out, part.edge_count(),
              [&](std::size_t i) { return edge_json(json, part, part.edge(static_cast<EdgeIndex>(i))); });
  out << "}\n";
}

void write_cytoscape(std::ostream& out, const Graph& graph, const ExportOptions& options) {
  const Graph part = selected(graph, options, false);
  const std::vector<std::size_t> weight = weights(part);
  ObjectWriter json;
  const auto element = [](const std::string& data) { return "{\"data\":" + data + "}"; };
  out << "{\"data\":{\"name\":\"entente\"},\"elements\":{\n\"nodes\":";
  write_array(out, part.node_count(),
              [&](std::size_t i) { return element(node_json(json, part.node(static_cast<NodeIndex>(i)), weight[i])); });
  out << ",\n\"edges\":";
  write_array(out, part.edge_count(), [&](std::size_t i) {
    return element(plain_edge_json(json, part, part.edge(static_cast<EdgeIndex>(i))));
  });
  out << "}}\n";
}

}  // namespace entente
