#include "entente/analysis/conllu_writer.hpp"

#include <algorithm>
#include <ostream>

namespace entente {
namespace {

/// `text` without what would end a field: control characters become spaces. "_" for nothing.
std::string field(std::string_view text) {
  if (text.empty()) return "_";
  std::string clean(text);
  for (char& c : clean)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return clean;
}

/// The bytes of a sentence on one line: every run of white space is a space.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space)
      line.push_back(c);
    else if (!line.empty() && line.back() != ' ')
      line.push_back(' ');
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

/// Writes the token lines of a document in order.
class TokenWriter {
 public:
  TokenWriter(std::ostream& out, const Document& doc, bool with_bytes)
      : out_(out), doc_(doc), with_bytes_(with_bytes) {}

  void write(TokenIndex token, const Sentence& sentence) {
    const Token& t = doc_.tokens[token];
    const bool parsed = t.head != kNone;
    out_ << token - sentence.tokens.begin + 1 << '\t' << field(doc_.form(token)) << '\t' << field(doc_.lemma(token))
         << '\t' << (parsed || t.lemma != kEmptyString ? to_string(t.upos) : std::string_view("_")) << '\t'
         << field(doc_.strings[t.xpos]) << '\t' << field(doc_.strings[t.feats]) << '\t';
    if (!parsed)
      out_ << '_';
    else
      out_ << (t.head == token ? 0 : t.head - sentence.tokens.begin + 1);
    out_ << '\t' << (t.deprel == Deprel::kUnset ? std::string_view("_") : to_string(t.deprel)) << "\t_\t" << misc(token)
         << '\n';
  }

 private:
  std::string misc(TokenIndex token) {
    const Token& t = doc_.tokens[token];
    std::string all;
    const auto add = [&all](const std::string& item) { all += (all.empty() ? "" : "|") + item; };
    if (!t.space_after) add("SpaceAfter=No");
    if (with_bytes_) {
      add("start_byte=" + std::to_string(t.begin));
      add("end_byte=" + std::to_string(t.end));
    }
    while (name_ < doc_.names.size() && doc_.names[name_].tokens.end <= token) ++name_;
    if (name_ < doc_.names.size() && doc_.names[name_].tokens.begin <= token) {
      const Name& name = doc_.names[name_];
      add((name.tokens.begin == token ? "NER=B-" : "NER=I-") + std::string(to_string(name.kind)));
    }
    return all.empty() ? "_" : all;
  }

  std::ostream& out_;
  const Document& doc_;
  bool with_bytes_;
  std::size_t name_ = 0;  // the first name that does not end before the token
};

void write_document_comments(std::ostream& out, const Document& doc) {
  out << "# newdoc";
  if (!doc.id.empty()) out << " id = " << field(doc.id);
  out << '\n';
  const std::pair<const char*, const std::string&> known[] = {
      {"title", doc.title}, {"date", doc.date}, {"source", doc.source}, {"url", doc.url}};
  for (const auto& [key, value] : known)
    if (!value.empty()) out << "# " << key << " = " << one_line(value) << '\n';
}

/// True for the line of an empty node that follows a word: "8.1", not "0.1", nor a range "8-9".
bool follows_a_word(std::string_view line) {
  const std::string_view id = line.substr(0, line.find('\t'));
  return id.find('.') != std::string_view::npos && id.substr(0, 2) != "0.";
}

}  // namespace

void write_conllu(std::ostream& out, const Document& doc) {
  write_document_comments(out, doc);
  TokenWriter writer(out, doc, true);
  std::size_t number = 0;
  std::uint32_t paragraph = kNone;
  for (const Sentence& sentence : doc.sentences) {
    if (sentence.tokens.begin == sentence.tokens.end) continue;
    if (sentence.paragraph != paragraph) out << "# newpar\n";
    paragraph = sentence.paragraph;
    out << "# sent_id = " << (doc.id.empty() ? "" : field(doc.id) + "-") << ++number << '\n';
    out << "# text = " << one_line(doc.bytes(sentence.bytes)) << '\n';
    for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) writer.write(t, sentence);
    out << '\n';
  }
}

void write_conllu(std::ostream& out, const ConlluDocument& tokenised) {
  const Document& doc = tokenised.doc;
  TokenWriter writer(out, doc, false);
  auto extra = tokenised.extra_lines.begin();
  const auto extra_end = tokenised.extra_lines.end();
  for (std::size_t s = 0; s < doc.sentences.size(); ++s) {
    const Sentence& sentence = doc.sentences[s];
    if (s < tokenised.comments.size())
      for (const std::string& comment : tokenised.comments[s]) out << comment << '\n';
    for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      for (; extra != extra_end && extra->first <= t; ++extra) out << extra->second << '\n';
      writer.write(t, sentence);
    }
    // empty nodes behind the last word are kept with the first word of the next sentence
    while (extra != extra_end && extra->first == sentence.tokens.end && follows_a_word(extra->second))
      out << extra++->second << '\n';
    out << '\n';
  }
}

}  // namespace entente
