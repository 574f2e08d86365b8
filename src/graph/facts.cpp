#include "entente/graph/builder.hpp"

namespace entente {
namespace {

EvidenceMention mention_of(const Document& doc, MentionIndex index) {
  const TokenSpan span = doc.mentions[index].tokens;
  if (span.begin >= span.end) return {};
  return {std::string(doc.words(span)), doc.tokens[span.begin].begin, doc.tokens[span.end - 1].end};
}

RelationFacts relation_of(const Document& doc, const Relation& relation, bool keep_text) {
  const ByteSpan bytes = doc.sentences[relation.sentence].bytes;
  RelationFacts facts;
  facts.subject = doc.actors[doc.mentions[relation.subject].actor].id;
  facts.object = doc.actors[doc.mentions[relation.object].actor].id;
  facts.label = relation.label;
  facts.factuality = relation.factuality;
  facts.reciprocal = relation.reciprocal || is_symmetric(relation.label);
  Evidence& evidence = facts.evidence;
  evidence.sentence = relation.sentence;
  evidence.begin = bytes.begin;
  evidence.end = bytes.end;
  if (keep_text) evidence.text = doc.bytes(bytes);
  evidence.subject = mention_of(doc, relation.subject);
  evidence.object = mention_of(doc, relation.object);
  evidence.predicate = relation.predicate;
  evidence.mode = relation.mode;
  if (relation.attribution != kNone) evidence.attribution = doc.actors[relation.attribution].name;
  evidence.date = relation.date;
  evidence.rule = relation.rule;
  evidence.confidence = relation.confidence;
  return facts;
}

}  // namespace

DocumentFacts facts_of(const Document& doc, bool keep_text) {
  DocumentFacts facts;
  facts.info = {doc.id, doc.title, doc.date, doc.source, doc.url, sketch_of(doc.text)};
  facts.actors.reserve(doc.actors.size());
  for (const Actor& actor : doc.actors) {
    if (!actor.resolved) continue;
    facts.actors.push_back(
        {actor.id, actor.kind, actor.name, actor.iso3, actor.country, actor.role, actor.sector, actor.aliases});
  }
  facts.relations.reserve(doc.relations.size());
  for (const Relation& relation : doc.relations) facts.relations.push_back(relation_of(doc, relation, keep_text));
  return facts;
}

}  // namespace entente
