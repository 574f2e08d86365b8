#include "entente/relations/jsonl.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

namespace entente {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void text(Writer& w, std::string_view value) { w.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }

void text(Writer& w, const char* key, std::string_view value) {
  w.Key(key);
  text(w, value);
}

void text_or_null(Writer& w, const char* key, std::string_view value) {
  w.Key(key);
  if (value.empty()) {
    w.Null();
  } else {
    text(w, value);
  }
}

void actor(Writer& w, const char* key, const Document& doc, MentionIndex index) {
  const Mention& mention = doc.mentions[index];
  const Actor& a = doc.actors[mention.actor];
  w.Key(key);
  w.StartObject();
  text(w, "id", a.id);
  text(w, "kind", to_string(a.kind));
  text(w, "name", a.name);
  text(w, "mention", doc.words(mention.tokens));
  const bool empty = mention.tokens.begin >= mention.tokens.end;
  w.Key("begin");
  w.Uint(empty ? 0 : doc.tokens[mention.tokens.begin].begin);
  w.Key("end");
  w.Uint(empty ? 0 : doc.tokens[mention.tokens.end - 1].end);
  if (!a.iso3.empty()) text(w, "iso3", a.iso3);
  if (!a.country.empty()) text(w, "country", a.country);
  if (!a.sector.empty()) text(w, "sector", a.sector);
  if (!a.role.empty()) text(w, "role", a.role);
  w.Key("aliases");
  w.StartArray();
  for (const std::string& alias : a.aliases) text(w, alias);
  w.EndArray();
  w.EndObject();
}

}  // namespace

std::string relation_to_json(const Document& doc, std::size_t index) {
  const Relation& r = doc.relations[index];
  const Sentence& sentence = doc.sentences[r.sentence];
  rapidjson::StringBuffer buffer;
  Writer w(buffer);
  w.StartObject();
  text(w, "doc", doc.id);
  w.Key("sentence");
  w.Uint(r.sentence);
  w.Key("begin");
  w.Uint(sentence.bytes.begin);
  w.Key("end");
  w.Uint(sentence.bytes.end);
  text(w, "text", doc.bytes(sentence.bytes));
  actor(w, "subject", doc, r.subject);
  text(w, "relation", to_string(r.label));
  text_or_null(w, "mode", r.mode);
  text(w, "predicate", r.predicate);
  actor(w, "object", doc, r.object);
  w.Key("reciprocal");
  w.Bool(r.reciprocal);
  text(w, "factuality", to_string(r.factuality));
  text_or_null(w, "attribution",
               r.attribution == kNone ? std::string_view() : std::string_view(doc.actors[r.attribution].id));
  text_or_null(w, "date", r.date);
  w.Key("confidence");
  w.SetMaxDecimalPlaces(3);
  w.Double(std::round(static_cast<double>(r.confidence) * 1000) / 1000);
  text(w, "rule", r.rule);
  w.EndObject();
  return buffer.GetString();
}

}  // namespace entente
