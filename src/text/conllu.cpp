#include "entente/text/conllu.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "entente/text/utf8.hpp"
#include "text/conllu_text.hpp"
#include "text/iso_day.hpp"

namespace entente {
namespace {

enum Column { kId, kForm, kLemma, kUpos, kXpos, kFeats, kHead, kDeprel, kDeps, kMisc, kColumns };
using Row = std::array<std::string_view, kColumns>;

/// A word's line as read, before the sentence is whole.
struct Word {
  Row row;
  std::size_t line = 0;
};

/// The lines of one sentence.
struct Block {
  std::vector<std::string_view> comments;
  std::vector<Word> words;
  std::vector<conllu::Surface> surfaces;
  std::vector<std::pair<std::uint32_t, std::string_view>> extra;  // word that the line precedes, line
  std::uint32_t range_end = 0;                                    // id of the last word of the range being read

  [[nodiscard]] bool empty() const { return words.empty() && extra.empty(); }
};

std::optional<std::uint32_t> to_number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string_view given(std::string_view field) { return field == "_" ? std::string_view() : field; }

std::string_view trim(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t") + 1 - from);
}

/// The value of "# key = value"; the empty value of a bare "# key"; nothing for another comment.
std::optional<std::string_view> comment_value(std::string_view comment, std::string_view key) {
  std::string_view rest = trim(comment.substr(1));
  if (rest.substr(0, key.size()) != key) return std::nullopt;
  rest = trim(rest.substr(key.size()));
  if (rest.empty()) return rest;
  if (rest.front() != '=') return std::nullopt;
  return trim(rest.substr(1));
}

/// The value of `key` in "A=b|C=d", or "".
std::string_view misc_value(std::string_view misc, std::string_view key) {
  while (!misc.empty()) {
    const std::size_t bar = std::min(misc.find('|'), misc.size());
    const std::string_view item = misc.substr(0, bar);
    if (item.size() > key.size() && item[key.size()] == '=' && item.substr(0, key.size()) == key)
      return item.substr(key.size() + 1);
    misc.remove_prefix(std::min(bar + 1, misc.size()));
  }
  return {};
}

bool has_space_after(std::string_view misc) { return misc_value(misc, "SpaceAfter") != "No"; }

/// Does every word reach a root? Word w hangs on heads[w] (an index; itself for a root; kNone for no head).
std::optional<std::size_t> find_cycle(const std::vector<std::uint32_t>& heads) {
  std::vector<std::uint32_t> seen(heads.size(), kNone);  // the walk that came by first
  for (std::uint32_t start = 0; start < heads.size(); ++start) {
    std::uint32_t at = start;
    while (seen[at] == kNone) {
      seen[at] = start;
      const std::uint32_t head = heads[at];
      if (head == kNone || head == at) break;
      at = head;
      if (seen[at] == start) return start;
    }
  }
  return std::nullopt;
}

std::string base_name(std::string_view where) {
  where = where.substr(where.find_last_of("/\\") + 1);
  const std::size_t dot = where.find_last_of('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? where : where.substr(0, dot));
}

class Parser {
 public:
  Parser(std::string_view content, std::string_view where) : rest_(content), where_(where) {}

  Result<std::vector<ConlluDocument>> run() {
    while (!rest_.empty()) {
      ++line_;
      if (Result<void> done = take(next_line()); !done) return done.error();
    }
    if (Result<void> done = end_sentence(); !done) return done.error();
    return std::move(documents_);
  }

 private:
  std::string_view next_line() {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
  }

  Error error(std::size_t line, std::string message) const {
    return {ErrorCode::kBadInput, std::string(where_) + ":" + std::to_string(line), std::move(message)};
  }

  Result<void> take(std::string_view line) {
    if (trim(line).empty()) return end_sentence();
    if (line.front() == '#') {
      if (!block_.empty()) {  // a blank line is missing: the comment opens the next sentence
        if (Result<void> done = end_sentence(); !done) return done;
      }
      block_.comments.push_back(line);
      return {};
    }
    return take_row(line);
  }

  Result<void> take_row(std::string_view line) {
    Row row;
    std::size_t columns = 0;
    for (std::string_view left = line; columns < kColumns; ++columns) {
      const std::size_t tab = left.find('\t');
      row[columns] = left.substr(0, tab);
      if (tab == std::string_view::npos) {
        ++columns;
        break;
      }
      left.remove_prefix(tab + 1);
    }
    if (columns < kColumns)
      return error(line_, std::to_string(columns) + " columns (CoNLL-U has 10, with tabs between them)");
    if (row[kId].find('-') != std::string_view::npos) return take_range(row, line);
    if (row[kId].find('.') != std::string_view::npos) return take_empty_node(row, line);
    return take_word(row);
  }

  Error bad_id(std::string_view id) const {
    return error(line_, "bad id \"" + std::string(id.substr(0, 40)) + "\" (expected " +
                            std::to_string(block_.words.size() + 1) + ")");
  }

  Result<void> take_range(const Row& row, std::string_view line) {
    const std::size_t dash = row[kId].find('-');
    const auto first = to_number(row[kId].substr(0, dash));
    const auto last = to_number(row[kId].substr(dash + 1));
    const auto next = static_cast<std::uint32_t>(block_.words.size() + 1);
    if (!first || !last || *first != next || *last < *first || next <= block_.range_end) return bad_id(row[kId]);
    if (row[kForm].empty()) return error(line_, "no form");
    block_.extra.emplace_back(next - 1, line);
    block_.surfaces.push_back({row[kForm], next - 1, 0, has_space_after(row[kMisc])});
    block_.range_end = *last;
    return {};
  }

  Result<void> take_empty_node(const Row& row, std::string_view line) {
    const std::size_t dot = row[kId].find('.');
    const auto after = to_number(row[kId].substr(0, dot));
    if (!after || !to_number(row[kId].substr(dot + 1)) || *after != block_.words.size()) return bad_id(row[kId]);
    block_.extra.emplace_back(static_cast<std::uint32_t>(block_.words.size()), line);
    return {};
  }

  Result<void> take_word(const Row& row) {
    const auto index = static_cast<std::uint32_t>(block_.words.size());
    if (to_number(row[kId]) != index + 1) return bad_id(row[kId]);
    if (row[kForm].empty()) return error(line_, "no form");
    block_.words.push_back({row, line_});
    if (index < block_.range_end)
      ++block_.surfaces.back().words;
    else
      block_.surfaces.push_back({row[kForm], index, 1, has_space_after(row[kMisc])});
    return {};
  }

  Result<void> end_sentence() {
    if (block_.empty()) return {};
    if (block_.range_end > block_.words.size())
      return error(line_, "the sentence ends inside a multiword token (its words are missing)");
    if (block_.words.empty()) return error(line_, "a sentence without words");
    open_document();
    ConlluDocument& out = documents_.back();
    if (out.doc.text.size() + 1 > std::numeric_limits<std::uint32_t>::max() / 2) return error(line_, "too much text");
    add_sentence(out);
    const Result<void> done = add_tree(out.doc);
    block_ = Block();
    return done;
  }

  void open_document() {
    std::optional<std::string_view> id;
    for (const std::string_view comment : block_.comments)
      if (!id) {
        if (const auto named = comment_value(comment, "newdoc id"))
          id = named;
        else
          id = comment_value(comment, "newdoc");
      }
    if (!id && !documents_.empty()) return;
    documents_.emplace_back();
    Document& doc = documents_.back().doc;
    doc.id = id && !id->empty() ? std::string(*id) : base_name(where_);
    if ((!id || id->empty()) && documents_.size() > 1) doc.id.append("-").append(std::to_string(documents_.size()));
    for (const std::string_view comment : block_.comments) {
      if (const auto title = comment_value(comment, "title")) doc.title = *title;
      if (const auto date = comment_value(comment, "date")) doc.date = iso_day(*date);
      if (const auto source = comment_value(comment, "source")) doc.source = *source;
      if (const auto url = comment_value(comment, "url")) doc.url = *url;
    }
  }

  void add_sentence(ConlluDocument& out) {
    Document& doc = out.doc;
    std::optional<std::string_view> text;
    bool new_paragraph = doc.paragraphs.empty();
    for (const std::string_view comment : block_.comments) {
      if (const auto value = comment_value(comment, "text")) text = value;
      new_paragraph = new_paragraph || comment_value(comment, "newpar") || comment_value(comment, "newpar id");
    }
    std::vector<std::string_view> forms;
    forms.reserve(block_.words.size());
    for (const Word& word : block_.words) forms.push_back(word.row[kForm]);
    const conllu::SentenceText aligned = conllu::align(text, block_.surfaces, forms);

    if (!doc.text.empty()) doc.text += '\n';
    const auto base = static_cast<std::uint32_t>(doc.text.size());
    const auto first = static_cast<TokenIndex>(doc.tokens.size());
    doc.text += aligned.text;
    for (const ByteSpan span : aligned.words) add_token(doc, base + span.begin, base + span.end);
    set_spaces(doc, first);
    add_names(doc, first);
    const ByteSpan bytes{base, static_cast<std::uint32_t>(doc.text.size())};
    if (new_paragraph)
      doc.paragraphs.push_back(bytes);
    else
      doc.paragraphs.back().end = bytes.end;
    const auto paragraph = static_cast<std::uint32_t>(doc.paragraphs.size() - 1);
    doc.sentences.push_back({{first, static_cast<TokenIndex>(doc.tokens.size())}, bytes, paragraph, true});
    for (const auto& [word, line] : block_.extra) out.extra_lines.emplace_back(first + word, std::string(line));
    out.comments.emplace_back(block_.comments.begin(), block_.comments.end());
  }

  void add_token(Document& doc, std::uint32_t begin, std::uint32_t end) const {
    const std::uint32_t word = doc.sentences.empty()
                                   ? static_cast<std::uint32_t>(doc.tokens.size())
                                   : static_cast<std::uint32_t>(doc.tokens.size() - doc.sentences.back().tokens.end);
    const Row& row = block_.words[word].row;
    Token token;
    token.begin = begin;
    token.end = end;
    token.form = doc.strings.intern(row[kForm]);
    // An underscore is a lemma and a tag of its own where the form is one.
    token.lemma = doc.strings.intern(row[kForm] == "_" ? row[kLemma] : given(row[kLemma]));
    token.xpos = doc.strings.intern(given(row[kXpos]));
    token.feats = doc.strings.intern(given(row[kFeats]));
    token.upos = parse_upos(row[kUpos]).value_or(Upos::kX);
    if (const std::string_view name = given(row[kDeprel]); !name.empty()) {
      const auto deprel = parse_deprel(name);
      token.deprel = deprel ? *deprel : parse_deprel(name.substr(0, name.find(':'))).value_or(Deprel::kDep);
    }
    doc.tokens.push_back(token);
  }

  void set_spaces(Document& doc, TokenIndex first) const {
    for (const conllu::Surface& surface : block_.surfaces) {
      const TokenIndex begin = first + surface.first_word;
      for (TokenIndex t = begin; t < begin + surface.words; ++t) {
        const bool last = t + 1 == begin + surface.words;
        const bool touches = t + 1 < doc.tokens.size() && doc.tokens[t + 1].begin == doc.tokens[t].end;
        doc.tokens[t].space_after = last && surface.space_after && !touches;
      }
    }
  }

  /// NER=B-PER, I-PER, O in MISC; also S- and E- of the five-letter scheme.
  void add_names(Document& doc, TokenIndex first) const {
    bool open = false;  // is the word before part of a name?
    for (std::uint32_t w = 0; w < block_.words.size(); ++w) {
      const std::string_view tag = misc_value(block_.words[w].row[kMisc], "NER");
      const auto kind = parse_name_kind(tag.size() > 2 && tag[1] == '-' ? tag.substr(2) : std::string_view());
      const TokenIndex token = first + w;
      const bool inside = kind && open && (tag[0] == 'I' || tag[0] == 'E') && doc.names.back().kind == *kind;
      if (inside)
        doc.names.back().tokens.end = token + 1;
      else if (kind)
        doc.names.push_back({{token, token + 1}, *kind, 1.0F});
      open = kind.has_value();
    }
  }

  Result<void> add_tree(Document& doc) const {
    const TokenIndex first = doc.sentences.back().tokens.begin;
    std::vector<std::uint32_t> heads(block_.words.size(), kNone);
    for (std::uint32_t w = 0; w < heads.size(); ++w) {
      const Word& word = block_.words[w];
      const std::string_view field = given(word.row[kHead]);
      if (field.empty()) continue;
      const auto head = to_number(field);
      if (!head || *head > heads.size())
        return error(word.line, "head \"" + std::string(field.substr(0, 40)) + "\" outside the sentence (0 to " +
                                    std::to_string(heads.size()) + ")");
      if (*head == w + 1) return error(word.line, "a word that is its own head");
      heads[w] = *head == 0 ? w : *head - 1;
    }
    if (const auto cycle = find_cycle(heads)) return error(block_.words[*cycle].line, "cycle of heads");
    for (std::uint32_t w = 0; w < heads.size(); ++w)
      doc.tokens[first + w].head = heads[w] == kNone ? kNone : first + heads[w];
    return {};
  }

  std::string_view rest_;
  std::string_view where_;
  std::size_t line_ = 0;
  Block block_;
  std::vector<ConlluDocument> documents_;
};

}  // namespace

Result<std::vector<ConlluDocument>> parse_conllu(std::string_view content, std::string_view where) {
  std::size_t replaced = 0;
  const std::string text = sanitize_utf8(content, replaced);
  std::string_view view = text;
  if (view.substr(0, 3) == "\xEF\xBB\xBF") view.remove_prefix(3);
  return Parser(view, where).run();
}

}  // namespace entente
