/// Prints what the learned relation head reads of texts: sentences with their tokens, tree, mentions and the patterns'
/// candidates, one document a line: the input of tools/train/train.py. Offsets are bytes into the document's text.
///
/// usage: relation_examples [--model FILE] DATA_DIR FILE.jsonl...

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <iostream>

#include "entente/actors/resolver.hpp"
#include "entente/analysis/analyzer.hpp"
#include "entente/text/reader.hpp"
#include "entente/text/segment.hpp"
#include "relations/extraction.hpp"

namespace {

using namespace entente;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

constexpr const char* kMentionKinds[] = {"name", "demonym", "description", "pronoun"};

void text(Writer& w, std::string_view s) { w.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); }

void write_actors(Writer& w, const Document& doc) {
  w.Key("actors");
  w.StartArray();
  for (const Actor& actor : doc.actors) {
    w.StartObject();
    w.Key("kind");
    text(w, to_string(actor.kind));
    w.Key("name");
    text(w, actor.name);
    w.Key("iso3");
    text(w, actor.iso3);
    w.Key("country");
    text(w, actor.country);
    w.Key("aliases");
    w.StartArray();
    for (const std::string& alias : actor.aliases) text(w, alias);
    w.EndArray();
    w.EndObject();
  }
  w.EndArray();
}

void write_tokens(Writer& w, const Document& doc, const Sentence& s) {
  w.Key("tokens");
  w.StartArray();
  for (TokenIndex t = s.tokens.begin; t < s.tokens.end; ++t) {
    const Token& token = doc.tokens[t];
    w.StartArray();
    text(w, doc.form(t));
    w.Uint(token.begin);
    w.Uint(token.end);
    w.Uint(token.head - s.tokens.begin);
    text(w, to_string(token.deprel));
    text(w, to_string(token.upos));
    w.EndArray();
  }
  w.EndArray();
}

/// [begin, end, head, kind, actor]: tokens from the sentence's first on.
void write_mentions(Writer& w, const Document& doc, const Sentence& s) {
  w.Key("mentions");
  w.StartArray();
  for (const Mention& m : doc.mentions) {
    if (m.head < s.tokens.begin || m.head >= s.tokens.end || m.actor == kNone) continue;
    w.StartArray();
    w.Uint(m.tokens.begin - s.tokens.begin);
    w.Uint(m.tokens.end - s.tokens.begin);
    w.Uint(m.head - s.tokens.begin);
    w.String(kMentionKinds[static_cast<int>(m.kind)]);
    w.Uint(m.actor);
    w.EndArray();
  }
  w.EndArray();
}

/// [subject's head, object's head, subject, object, label, prior, factuality, trigger]
void write_votes(Writer& w, const Document& doc, SentenceIndex index, const std::vector<relations::Candidate>& all) {
  const TokenIndex first = doc.sentences[index].tokens.begin;
  w.Key("votes");
  w.StartArray();
  for (const relations::Candidate& c : all) {
    const Relation& r = c.relation;
    if (r.sentence != index) continue;
    w.StartArray();
    w.Int(static_cast<int>(doc.mentions[r.subject].head) - static_cast<int>(first));
    w.Int(static_cast<int>(doc.mentions[r.object].head) - static_cast<int>(first));
    w.Uint(doc.mentions[r.subject].actor);
    w.Uint(doc.mentions[r.object].actor);
    text(w, to_string(r.label));
    w.Double(static_cast<double>(c.prior));
    text(w, to_string(r.factuality));
    w.Uint(c.trigger - first);
    w.Double(static_cast<double>(r.confidence));
    w.EndArray();
  }
  w.EndArray();
}

void print(const Document& doc, const std::vector<relations::Candidate>& candidates) {
  rapidjson::StringBuffer buffer;
  Writer w(buffer);
  w.StartObject();
  w.Key("id");
  text(w, doc.id);
  write_actors(w, doc);
  w.Key("sentences");
  w.StartArray();
  for (SentenceIndex i = 0; i < doc.sentences.size(); ++i) {
    const Sentence& s = doc.sentences[i];
    w.StartObject();
    w.Key("prose");
    w.Bool(s.prose);
    write_tokens(w, doc, s);
    write_mentions(w, doc, s);
    write_votes(w, doc, i, candidates);
    w.EndObject();
  }
  w.EndArray();
  w.EndObject();
  std::cout << buffer.GetString() << '\n';
}

int fail(const Error& error) {
  std::cerr << error.text() << '\n';
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> args(argv + 1, argv + argc);
  std::string model_path;
  if (args.size() > 1 && args[0] == "--model") {
    model_path = args[1];
    args.erase(args.begin(), args.begin() + 2);
  }
  if (args.size() < 2) {
    std::cerr << "usage: relation_examples [--model FILE] DATA_DIR FILE.jsonl...\n";
    return 2;
  }
  const std::string data_dir = args[0];
  auto model = Model::load(model_path.empty() ? data_dir + "/model/accurate.model" : model_path);
  if (!model) return fail(model.error());
  auto actors = ActorResolver::load(data_dir);
  if (!actors) return fail(actors.error());
  auto knowledge = relations::load_knowledge(data_dir, {});
  if (!knowledge) return fail(knowledge.error());
  const auto complain = [](const Error& error) { std::cerr << error.text() << '\n'; };
  auto reader = DocumentReader::open({args.begin() + 1, args.end()}, complain, complain);
  if (!reader) return fail(reader.error());
  Analyzer analyzer(*model);
  while (auto doc = reader->next()) {
    segment(*doc);
    analyzer.analyze(*doc);
    actors->resolve(*doc);
    print(*doc, relations::candidates(*doc, *knowledge));
  }
  return 0;
}
