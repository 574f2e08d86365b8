#include "entente/core/document.hpp"

namespace entente {
namespace {

std::string at(std::string_view what, std::size_t index) { return std::string(what) + " " + std::to_string(index); }

std::string check_tokens(const Document& doc) {
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < doc.tokens.size(); ++i) {
    const Token& token = doc.tokens[i];
    if (token.begin > token.end || token.end > doc.text.size()) return at("bytes outside the text at token", i);
    if (token.begin < last) return at("overlap at token", i);
    last = token.end;
  }
  return {};
}

/// Every token reaches a root inside its sentence.
std::string check_tree(const Document& doc, const Sentence& sentence) {
  for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
    TokenIndex at_token = t;
    for (std::uint32_t steps = 0; doc.tokens[at_token].head != at_token; ++steps) {
      const TokenIndex head = doc.tokens[at_token].head;
      if (head == kNone) return {};  // not parsed
      if (head < sentence.tokens.begin || head >= sentence.tokens.end)
        return at("head outside the sentence at token", t);
      if (steps > sentence.tokens.end - sentence.tokens.begin) return at("cycle of heads at token", t);
      at_token = head;
    }
  }
  return {};
}

std::string check_sentences(const Document& doc) {
  TokenIndex next = 0;
  for (std::size_t i = 0; i < doc.sentences.size(); ++i) {
    const Sentence& sentence = doc.sentences[i];
    if (sentence.tokens.begin != next || sentence.tokens.end < next) return at("gap before sentence", i);
    if (sentence.tokens.end > doc.tokens.size()) return at("tokens out of range in sentence", i);
    if (sentence.bytes.begin > sentence.bytes.end || sentence.bytes.end > doc.text.size())
      return at("bytes outside the text in sentence", i);
    if (std::string problem = check_tree(doc, sentence); !problem.empty()) return problem;
    next = sentence.tokens.end;
  }
  return next == doc.tokens.size() ? std::string() : "tokens after the last sentence";
}

bool inside(const Document& doc, TokenSpan span) { return span.begin < span.end && span.end <= doc.tokens.size(); }

std::string check_actors(const Document& doc) {
  TokenIndex last = 0;
  for (std::size_t i = 0; i < doc.names.size(); ++i) {
    if (!inside(doc, doc.names[i].tokens) || doc.names[i].tokens.begin < last) return at("bad span of name", i);
    last = doc.names[i].tokens.end;
  }
  for (std::size_t i = 0; i < doc.mentions.size(); ++i) {
    const Mention& mention = doc.mentions[i];
    if (!inside(doc, mention.tokens)) return at("bad span of mention", i);
    if (mention.head < mention.tokens.begin || mention.head >= mention.tokens.end) return at("head outside mention", i);
    if (mention.actor >= doc.actors.size()) return at("no actor for mention", i);
  }
  return {};
}

std::string check_relations(const Document& doc) {
  for (std::size_t i = 0; i < doc.relations.size(); ++i) {
    const Relation& relation = doc.relations[i];
    if (relation.sentence >= doc.sentences.size()) return at("no sentence for relation", i);
    if (relation.subject >= doc.mentions.size() || relation.object >= doc.mentions.size())
      return at("no mention for relation", i);
    if (relation.attribution != kNone && relation.attribution >= doc.actors.size())
      return at("no speaker for relation", i);
    if (!(relation.confidence >= 0.0F && relation.confidence <= 1.0F))
      return at("confidence out of range in relation", i);
  }
  return {};
}

}  // namespace

std::string validate(const Document& doc) {
  for (const auto check : {check_tokens, check_sentences, check_actors, check_relations})
    if (std::string problem = check(doc); !problem.empty()) return problem;
  return {};
}

}  // namespace entente
