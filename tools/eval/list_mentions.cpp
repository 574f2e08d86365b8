// Prints the mentions, actors and roles that the resolver finds in analysed CoNLL-U files, as JSON Lines, for
// score_mentions.py: {"doc", "sentence", "text", "begin", "end", "head", "kind", "confidence", "actor": {...}}. Offsets
// are bytes into the sentence's text.
//
// usage: list_mentions DATA_DIR FILE.conllu...

#include <fstream>
#include <iostream>
#include <iterator>

#include "entente/actors/resolver.hpp"
#include "entente/text/conllu.hpp"

namespace {

using namespace entente;

std::string quoted(std::string_view text) {
  constexpr char kHex[] = "0123456789abcdef";
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out += '\\';
    if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string actor_json(const Actor& actor) {
  std::string out = "{\"id\": " + quoted(actor.id) + ", \"kind\": " + quoted(to_string(actor.kind)) +
                    ", \"name\": " + quoted(actor.name) + ", \"iso3\": " + quoted(actor.iso3) +
                    ", \"country\": " + quoted(actor.country) + ", \"role\": " + quoted(actor.role) +
                    ", \"gender\": " + std::to_string(static_cast<int>(actor.gender)) + ", \"aliases\": [";
  for (std::size_t i = 0; i < actor.aliases.size(); ++i) out += (i == 0 ? "" : ", ") + quoted(actor.aliases[i]);
  return out + "]}";
}

constexpr std::string_view kKinds[] = {"name", "demonym", "description", "pronoun"};

void print(const Document& doc) {
  SentenceIndex s = 0;
  for (const Mention& mention : doc.mentions) {
    while (s + 1 < doc.sentences.size() && doc.sentences[s].tokens.end <= mention.head) ++s;
    const ByteSpan bytes = doc.sentences[s].bytes;
    const auto begin = doc.tokens[mention.tokens.begin].begin - bytes.begin;
    const auto end = doc.tokens[mention.tokens.end - 1].end - bytes.begin;
    std::cout << "{\"doc\": " << quoted(doc.id) << ", \"sentence\": " << s << ", \"text\": " << quoted(doc.bytes(bytes))
              << ", \"begin\": " << begin << ", \"end\": " << end << ", \"head\": " << quoted(doc.form(mention.head))
              << ", \"kind\": \"" << kKinds[static_cast<int>(mention.kind)]
              << "\", \"confidence\": " << mention.confidence
              << ", \"actor\": " << actor_json(doc.actors[mention.actor]) << "}\n";
  }
  for (const Role& role : doc.roles)
    std::cout << "{\"doc\": " << quoted(doc.id) << ", \"role\": " << quoted(doc.strings[role.title])
              << ", \"words\": " << quoted(doc.words(role.tokens))
              << ", \"person\": " << quoted(doc.actors[role.actor].name)
              << ", \"of\": " << quoted(role.of == kNone ? "" : doc.actors[role.of].name) << "}\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: list_mentions DATA_DIR FILE.conllu...\n";
    return 2;
  }
  const auto resolver = ActorResolver::load(argv[1]);
  if (!resolver) {
    std::cerr << resolver.error().text() << "\n";
    return 1;
  }
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    auto documents = parse_conllu(content, argv[i]);
    if (!documents) {
      std::cerr << documents.error().text() << "\n";
      return 1;
    }
    for (ConlluDocument& document : *documents) {
      (*resolver).resolve(document.doc);
      const std::string problem = validate(document.doc);
      if (!problem.empty()) std::cerr << document.doc.id << ": " << problem << "\n";
      print(document.doc);
    }
  }
  return 0;
}
