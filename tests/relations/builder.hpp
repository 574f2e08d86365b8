#pragma once
/// Documents for tests from a compact table: one word a line, "form lemma UPOS XPOS head deprel [actor]". Heads count
/// from 1 inside the sentence, 0 is the root; an empty line ends a sentence; actor is "p:Name", "c:MEX" or "o:Name",
/// set on the head word of its mention ("=demonym", "=pronoun" or "=description" after it for its kind).

#include <sstream>
#include <string>

#include "entente/core/document.hpp"

namespace entente::test {

inline ActorIndex actor_named(Document& doc, const std::string& spec) {
  const ActorKind kind = spec[0] == 'p'   ? ActorKind::kPerson
                         : spec[0] == 'c' ? ActorKind::kCountry
                                          : ActorKind::kOrganization;
  const std::string name = spec.substr(2);
  for (ActorIndex i = 0; i < doc.actors.size(); ++i) {
    if (doc.actors[i].name == name) return i;
  }
  Actor actor;
  actor.kind = kind;
  actor.name = name;
  actor.id = std::string(to_string(kind)) + "/" + name;
  if (kind == ActorKind::kCountry) actor.iso3 = name;
  doc.actors.push_back(actor);
  return static_cast<ActorIndex>(doc.actors.size() - 1);
}

inline void add_mention(Document& doc, std::string spec, TokenIndex t) {
  Mention mention;
  const std::size_t equals = spec.find('=');
  if (equals != std::string::npos) {
    const std::string kind = spec.substr(equals + 1);
    mention.kind = kind == "demonym"   ? MentionKind::kDemonym
                   : kind == "pronoun" ? MentionKind::kPronoun
                                       : MentionKind::kDescription;
    spec.resize(equals);
  }
  mention.tokens = {t, t + 1};
  mention.head = t;
  mention.actor = actor_named(doc, spec);
  doc.mentions.push_back(mention);
}

inline void end_sentence(Document& doc, TokenIndex begin) {
  const auto end = static_cast<TokenIndex>(doc.tokens.size());
  if (begin == end) return;
  Sentence sentence;
  sentence.tokens = {begin, end};
  sentence.bytes = {doc.tokens[begin].begin, doc.tokens[end - 1].end};
  doc.sentences.push_back(sentence);
}

inline Document document(const std::string& table, const std::string& date = "2018-03-07") {
  Document doc;
  doc.id = "test";
  doc.date = date;
  std::istringstream lines(table);
  std::string line;
  TokenIndex begin = 0;
  while (std::getline(lines, line)) {
    std::istringstream words(line);
    std::string form, lemma, upos, xpos, deprel, actor;
    TokenIndex head = 0;
    if (!(words >> form >> lemma >> upos >> xpos >> head >> deprel)) {
      end_sentence(doc, begin);
      begin = static_cast<TokenIndex>(doc.tokens.size());
      continue;
    }
    const auto index = static_cast<TokenIndex>(doc.tokens.size());
    Token token;
    if (!doc.text.empty()) doc.text += ' ';
    token.begin = static_cast<std::uint32_t>(doc.text.size());
    doc.text += form;
    token.end = static_cast<std::uint32_t>(doc.text.size());
    token.form = doc.strings.intern(form);
    token.lemma = doc.strings.intern(lemma);
    token.xpos = doc.strings.intern(xpos);
    token.upos = parse_upos(upos).value_or(Upos::kX);
    token.deprel = parse_deprel(deprel).value_or(Deprel::kDep);
    token.head = head == 0 ? index : begin + head - 1;
    doc.tokens.push_back(token);
    if (words >> actor) add_mention(doc, actor, index);
  }
  end_sentence(doc, begin);
  return doc;
}

/// "Kushner CONSULT Videgaray" for each relation, in text order, "; " between; factuality other than actual in
/// brackets.
inline std::string told(const Document& doc) {
  std::string out;
  for (const Relation& r : doc.relations) {
    if (!out.empty()) out += "; ";
    out.append(doc.actors[doc.mentions[r.subject].actor].name).append(" ");
    out.append(to_string(r.label)).append(" ");
    out.append(doc.actors[doc.mentions[r.object].actor].name);
    if (r.factuality != Factuality::kActual) out.append(" (").append(to_string(r.factuality)).append(")");
  }
  return out;
}

}  // namespace entente::test
