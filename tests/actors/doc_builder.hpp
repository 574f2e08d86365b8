#pragma once
/// Hand-made analysed documents: a word a line, "form UPOS XPOS head deprel [NER]", sentences separated by empty lines.

#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "entente/actors/resolver.hpp"
#include "entente/text/conllu.hpp"

namespace entente {

/// Lemmas are the forms; another lemma is written "form=lemma".
inline Document build_doc(const std::string& rows) {
  std::istringstream lines(rows);
  std::string conllu = "# newdoc id = test\n";
  std::string line;
  int id = 0;
  while (std::getline(lines, line)) {
    std::istringstream fields(line);
    std::string form, upos, xpos, head, deprel, ner;
    if (!(fields >> form >> upos >> xpos >> head >> deprel)) {
      if (id > 0) conllu += "\n";
      id = 0;
      continue;
    }
    std::string lemma = form;
    if (const auto at = form.find('='); at != std::string::npos) {
      lemma = form.substr(at + 1);
      form = form.substr(0, at);
    }
    const std::string misc = fields >> ner ? "NER=" + ner : "_";
    conllu += std::to_string(++id) + "\t" + form + "\t" + lemma + "\t" + upos + "\t" + xpos + "\t_\t" + head + "\t" +
              deprel + "\t_\t" + misc + "\n";
  }
  conllu += "\n";
  auto documents = parse_conllu(conllu, "test");
  REQUIRE_MESSAGE(documents.has_value(), (documents ? "" : documents.error().text()));
  REQUIRE((*documents).size() == 1);
  return std::move((*documents).front().doc);
}

inline const ActorResolver& test_resolver() {
  static const auto resolver = ActorResolver::load(ENTENTE_SOURCE_DIR "/data");
  REQUIRE_MESSAGE(resolver.has_value(), (resolver ? "" : resolver.error().text()));
  return *resolver;
}

/// Built and resolved; checked against the invariants.
inline Document resolved_doc(const std::string& rows) {
  Document doc = build_doc(rows);
  test_resolver().resolve(doc);
  CHECK(validate(doc) == "");
  return doc;
}

/// The id of the actor that the mention with these words stands for; "" where there is no such mention. `nth` counts
/// from 0 among mentions with the same words.
inline std::string actor_of(const Document& doc, std::string_view words, int nth = 0) {
  for (const Mention& mention : doc.mentions)
    if (doc.words(mention.tokens) == words && nth-- == 0) return doc.actors[mention.actor].id;
  return "";
}

inline const Actor* find_actor(const Document& doc, std::string_view id) {
  for (const Actor& actor : doc.actors)
    if (actor.id == id) return &actor;
  return nullptr;
}

}  // namespace entente
