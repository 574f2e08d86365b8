/// Prints every candidate relation of analysed CoNLL-U files with its features, one JSON object a line: the input of
/// calibrate.py. usage: relation_candidates DATA_DIR FILE.conllu...

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <fstream>
#include <iostream>
#include <iterator>

#include "entente/actors/resolver.hpp"
#include "entente/text/conllu.hpp"
#include "relations/extraction.hpp"

namespace {

using namespace entente;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_actor(Writer& w, const Document& doc, MentionIndex mention) {
  const Actor& actor = doc.actors[doc.mentions[mention].actor];
  w.StartObject();
  w.Key("kind");
  w.String(std::string(to_string(actor.kind)).c_str());
  w.Key("name");
  w.String(actor.name.c_str());
  w.Key("mention");
  w.String(std::string(doc.words(doc.mentions[mention].tokens)).c_str());
  if (!actor.iso3.empty()) {
    w.Key("iso3");
    w.String(actor.iso3.c_str());
  }
  w.Key("aliases");
  w.StartArray();
  for (const std::string& alias : actor.aliases) w.String(alias.c_str());
  w.EndArray();
  w.EndObject();
}

void write_candidate(const Document& doc, const relations::Candidate& c) {
  rapidjson::StringBuffer buffer;
  Writer w(buffer);
  const Relation& r = c.relation;
  w.StartObject();
  w.Key("doc");
  w.String(doc.id.c_str());
  w.Key("sentence");
  w.Uint(r.sentence);
  w.Key("trigger");
  w.Uint(c.trigger);
  w.Key("subject");
  write_actor(w, doc, r.subject);
  w.Key("relation");
  w.String(std::string(to_string(r.label)).c_str());
  w.Key("object");
  write_actor(w, doc, r.object);
  w.Key("reciprocal");
  w.Bool(r.reciprocal);
  w.Key("factuality");
  w.String(std::string(to_string(r.factuality)).c_str());
  w.Key("rule");
  w.String(r.rule.c_str());
  w.Key("prior");
  w.Double(static_cast<double>(c.prior));
  w.Key("confidence");
  w.Double(static_cast<double>(r.confidence));
  w.Key("features");
  w.StartArray();
  for (const std::string& f : c.features) w.String(f.c_str());
  w.EndArray();
  w.Key("text");
  w.String(std::string(doc.bytes(doc.sentences[r.sentence].bytes)).c_str());
  w.EndObject();
  std::cout << buffer.GetString() << '\n';
}

/// The actors of a document, for a look at what the patterns could not have found.
void write_actors(const Document& doc) {
  rapidjson::StringBuffer buffer;
  Writer w(buffer);
  w.StartObject();
  w.Key("doc");
  w.String(doc.id.c_str());
  w.Key("actors");
  w.StartArray();
  for (MentionIndex m = 0; m < doc.mentions.size(); ++m) {
    if (doc.mentions[m].actor != kNone) write_actor(w, doc, m);
  }
  w.EndArray();
  w.EndObject();
  std::cout << buffer.GetString() << '\n';
}

/// The trees with their mentions, to look at.
void write_trees(const Document& doc) {
  for (const Sentence& s : doc.sentences) {
    std::cerr << "# " << doc.id << " " << doc.bytes(s.bytes) << '\n';
    for (TokenIndex t = s.tokens.begin; t < s.tokens.end; ++t) {
      const Token& token = doc.tokens[t];
      std::cerr << t - s.tokens.begin + 1 << ' ' << doc.form(t) << ' ' << doc.lemma(t) << ' ' << to_string(token.upos)
                << ' ' << doc.strings[token.xpos] << ' ' << (token.head == t ? 0 : token.head - s.tokens.begin + 1)
                << ' ' << to_string(token.deprel);
      for (const Mention& m : doc.mentions) {
        if (m.head == t && m.actor != kNone)
          std::cerr << "  <" << doc.actors[m.actor].id << " \"" << doc.words(m.tokens) << "\">";
      }
      std::cerr << '\n';
    }
  }
}

int fail(const Error& error) {
  std::cerr << error.text() << '\n';
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const bool trees = argc > 1 && std::string_view(argv[1]) == "--trees";
  if (trees) {
    --argc;
    ++argv;
  }
  if (argc < 3) {
    std::cerr << "usage: relation_candidates [--trees] DATA_DIR FILE.conllu...\n";
    return 2;
  }
  Result<ActorResolver> actors = ActorResolver::load(argv[1]);
  if (!actors) return fail(actors.error());
  Result<relations::Knowledge> knowledge = relations::load_knowledge(argv[1], {});
  if (!knowledge) return fail(knowledge.error());
  for (int i = 2; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    const std::string content(std::istreambuf_iterator<char>(in), {});
    Result<std::vector<ConlluDocument>> docs = parse_conllu(content, argv[i]);
    if (!docs) return fail(docs.error());
    for (ConlluDocument& d : *docs) {
      actors->resolve(d.doc);
      write_actors(d.doc);
      if (trees) write_trees(d.doc);
      for (const relations::Candidate& c : relations::candidates(d.doc, *knowledge)) write_candidate(d.doc, c);
    }
  }
  return 0;
}
