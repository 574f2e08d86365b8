#include "entente/text/segment.hpp"

#include <algorithm>

#include "text/chars.hpp"
#include "text/paragraphs.hpp"
#include "text/prose.hpp"
#include "text/sentence_splitter.hpp"
#include "text/tokenizer.hpp"

namespace entente {
namespace {

using chars::Char;
using chars::Kind;

/// Tokens of the stretches between blanks.
void tokenize_paragraph(std::string_view text, ByteSpan paragraph, std::vector<ByteSpan>& tokens) {
  std::uint32_t begin = paragraph.begin;
  for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
    const Char c = chars::at(text, at);
    if (chars::is_blank(c.kind)) {
      if (begin < at) tokenize(text, {begin, at}, tokens);
      begin = at + c.length;
    }
    at += c.length;
  }
  if (begin < paragraph.end) tokenize(text, {begin, paragraph.end}, tokens);
}

bool is_punctuation(std::string_view text, ByteSpan token) {
  return !chars::is_word(chars::at(text, token.begin).kind);
}

class Segmenter {
 public:
  explicit Segmenter(Document& doc) : doc_(doc) {}

  void run() {
    doc_.paragraphs = find_paragraphs(doc_.text);
    doc_.tokens.reserve(doc_.text.size() / 5);
    for (std::uint32_t p = 0; p < doc_.paragraphs.size(); ++p) {
      tokens_.clear();
      ends_.clear();
      tokenize_paragraph(doc_.text, doc_.paragraphs[p], tokens_);
      split_sentences(doc_.text, tokens_, ends_);
      std::size_t begin = 0;
      for (const std::size_t end : ends_) {
        add_capped(begin, end, p);
        begin = end;
      }
    }
    for (std::size_t t = 0; t + 1 < doc_.tokens.size(); ++t)
      doc_.tokens[t].space_after = doc_.tokens[t].end != doc_.tokens[t + 1].begin;
  }

 private:
  void add_capped(std::size_t begin, std::size_t end, std::uint32_t paragraph) {
    while (end - begin > kMaxSentenceTokens) {
      std::size_t cut = begin + kMaxSentenceTokens;
      while (cut > begin && !is_punctuation(doc_.text, tokens_[cut - 1])) --cut;
      if (cut == begin) cut = begin + kMaxSentenceTokens;
      add(begin, cut, paragraph);
      begin = cut;
    }
    if (begin < end) add(begin, end, paragraph);
  }

  void add(std::size_t begin, std::size_t end, std::uint32_t paragraph) {
    Sentence sentence;
    sentence.tokens.begin = static_cast<TokenIndex>(doc_.tokens.size());
    for (std::size_t i = begin; i < end; ++i) {
      Token token;
      token.begin = tokens_[i].begin;
      token.end = tokens_[i].end;
      token.form = doc_.strings.intern(doc_.bytes(tokens_[i]));
      doc_.tokens.push_back(token);
    }
    sentence.tokens.end = static_cast<TokenIndex>(doc_.tokens.size());
    sentence.bytes = {tokens_[begin].begin, tokens_[end - 1].end};
    sentence.paragraph = paragraph;
    sentence.prose = is_prose(doc_, sentence);
    doc_.sentences.push_back(sentence);
  }

  Document& doc_;
  std::vector<ByteSpan> tokens_;  // of the paragraph at hand
  std::vector<std::size_t> ends_;
};

}  // namespace

void segment(Document& doc) {
  doc.paragraphs.clear();
  doc.sentences.clear();
  doc.tokens.clear();
  Segmenter(doc).run();
}

}  // namespace entente
