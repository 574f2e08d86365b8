#include "entente/analysis/analyzer.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/code_points.hpp"
#include "analysis/model_parts.hpp"

namespace entente {
namespace {

/// Pieces in a batch: enough for the weights, read once a batch, to cost little; few enough for a near cache.
constexpr std::size_t kBatchPieces = 192;
/// Words whose pieces are remembered between documents.
constexpr std::size_t kRememberedWords = 65536;
/// Words of a document whose vectors are kept for later heads (200 MB): beyond stand the words of no article.
constexpr std::size_t kKeptVectors = std::size_t{1} << 18U;
/// Lemma scripts that are tried before the form itself is taken.
constexpr int kScriptsTried = 20;

/// A stretch of a sentence that the encoder reads at a time: nearly always all of it.
struct Window {
  SentenceIndex sentence = 0;
  TokenSpan tokens;
  std::size_t pieces = 0;  // without [CLS] and [SEP]
};

struct WordInput {
  Shape shape = Shape::kNoLetters;
  std::vector<std::uint32_t> pieces;
};

}  // namespace

struct Analyzer::State {
  explicit State(std::shared_ptr<const Model> loaded) : model(std::move(loaded)), parts(model->parts()) {}

  void analyze(Document& doc);

 private:
  const WordInput& input_of(std::string_view form);
  void cut_windows(const Document& doc);
  std::size_t fill_batch(const Document& doc, std::size_t begin, std::size_t target);
  void run_batch(Document& doc, std::span<const Window> some);
  void write_tags(Document& doc, TokenIndex token, const float* logits);
  void write_tree(Document& doc, const Window& window, const NodeArc* some);
  void write_names(Document& doc, const Sentence& sentence);
  void write_vectors(Document& doc, TokenIndex first);
  [[nodiscard]] std::string lemma_of(const Document& doc, TokenIndex token, const float* logits) const;
  StringId interned(Document& doc, const std::vector<std::string>& labels, std::vector<StringId>& ids, std::size_t i);

  std::shared_ptr<const Model> model;
  const Model::Parts& parts;
  std::unordered_map<std::string, WordInput> known_words;

  // of the document
  std::vector<Window> windows;
  std::vector<StringId> xpos_ids, feats_ids;
  std::vector<float> name_scores;  // a row a token
  TokenIndex sentence_root = kNone;

  // of the batch
  PieceBatch batch;
  std::vector<std::uint32_t> word_nodes;
  EncoderScratch encoder_scratch;
  HeadScratch head_scratch;
  MixRows mixes;  // the word vectors; further heads read them here
  FloatRows logits;
  std::vector<NodeArc> arcs;
};

Analyzer::Analyzer(std::shared_ptr<const Model> model) : state_(std::make_unique<State>(std::move(model))) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

void Analyzer::analyze(Document& doc) { state_->analyze(doc); }

void Analyzer::State::analyze(Document& doc) {
  doc.names.clear();
  xpos_ids.assign(parts.config.xpos.size(), kNone);
  feats_ids.assign(parts.config.feats.size(), kNone);
  name_scores.resize(doc.tokens.size() * parts.config.names.size());
  doc.vectors.clear();
  if (parts.encoder.has(Mix::kRelations))
    doc.vectors.shape(std::min(doc.tokens.size(), kKeptVectors), parts.config.hidden);
  if (known_words.size() > kRememberedWords) known_words.clear();
  cut_windows(doc);
  std::size_t pieces = 0;
  for (const Window& window : windows) pieces += window.pieces + 2;
  // batches of the same size, instead of full ones and a small rest
  const std::size_t batches = std::max<std::size_t>(1, (pieces + kBatchPieces - 1) / kBatchPieces);
  for (std::size_t begin = 0; begin < windows.size();) {
    const std::size_t end = fill_batch(doc, begin, (pieces + batches - 1) / batches);
    run_batch(doc, std::span<const Window>(windows).subspan(begin, end - begin));
    begin = end;
  }
  for (const Sentence& sentence : doc.sentences) write_names(doc, sentence);
}

const WordInput& Analyzer::State::input_of(std::string_view form) {
  const auto [place, is_new] = known_words.try_emplace(std::string(form));
  if (is_new) {
    const std::u32string word = to_code_points(form);
    place->second.shape = shape_of(word);
    place->second.pieces = parts.pieces.pieces(word);
  }
  return place->second;
}

void Analyzer::State::cut_windows(const Document& doc) {
  windows.clear();
  for (SentenceIndex s = 0; s < doc.sentences.size(); ++s) {
    const TokenSpan tokens = doc.sentences[s].tokens;
    Window window{s, {tokens.begin, tokens.begin}, 0};
    for (TokenIndex t = tokens.begin; t < tokens.end; ++t) {
      const std::size_t size = input_of(doc.form(t)).pieces.size();
      if (window.pieces + size > parts.config.window_pieces) {
        windows.push_back(window);
        window = {s, {t, t}, 0};
      }
      window.pieces += size;
      window.tokens.end = t + 1;
    }
    if (window.tokens.begin < window.tokens.end) windows.push_back(window);
  }
}

/// Puts windows into the batch, from `begin` on, until it has `target` pieces. Returns the window behind the last one.
std::size_t Analyzer::State::fill_batch(const Document& doc, std::size_t begin, std::size_t target) {
  batch.clear();
  word_nodes.clear();
  const auto add = [this](std::uint32_t piece, Shape shape) {
    batch.pieces.push_back(piece);
    batch.shapes.push_back(shape);
  };
  const auto row = [this] { return static_cast<std::uint32_t>(batch.pieces.size()); };
  const auto node = [this] { return static_cast<std::uint32_t>(batch.nodes.size()); };
  std::size_t w = begin;
  for (; w < windows.size() && batch.pieces.size() < target; ++w) {
    batch.windows.push_back(row());
    batch.window_nodes.push_back(node());
    batch.nodes.push_back(row());
    add(parts.pieces.cls(), Shape::kNothing);
    for (TokenIndex t = windows[w].tokens.begin; t < windows[w].tokens.end; ++t) {
      const WordInput& word = input_of(doc.form(t));
      word_nodes.push_back(node());
      batch.nodes.push_back(row());
      for (const std::uint32_t piece : word.pieces) add(piece, word.shape);
    }
    add(parts.pieces.sep(), Shape::kNothing);
  }
  batch.windows.push_back(row());
  batch.window_nodes.push_back(node());
  return w;
}

/// Windows follow one another without a gap, so the batch's words are tokens one behind the other.
void Analyzer::State::run_batch(Document& doc, std::span<const Window> some) {
  parts.encoder.encode(batch, encoder_scratch, mixes);
  const TokenIndex first = some.front().tokens.begin;
  const auto mix = [this](Mix which) -> const FloatRows& { return mixes[static_cast<std::size_t>(which)]; };

  parts.heads.tag_logits(mix(Mix::kTags), word_nodes, head_scratch, logits);
  for (std::size_t i = 0; i < word_nodes.size(); ++i)
    write_tags(doc, first + static_cast<TokenIndex>(i), logits.row(i));

  parts.heads.trees(mix(Mix::kTree), batch.window_nodes, head_scratch, arcs);
  const NodeArc* arc = arcs.data();
  for (const Window& window : some) {
    write_tree(doc, window, arc);
    arc += window.tokens.end - window.tokens.begin;
  }

  const std::size_t labels = parts.config.names.size();
  parts.heads.name_scores(mix(Mix::kNames), word_nodes, head_scratch, logits);
  for (std::size_t i = 0; i < word_nodes.size(); ++i)
    std::copy_n(logits.row(i), labels, name_scores.data() + (first + i) * labels);

  if (parts.encoder.has(Mix::kRelations)) write_vectors(doc, first);
}

/// Keeps what the relation head reads, rounded: memory for a word, not for a float.
void Analyzer::State::write_vectors(Document& doc, TokenIndex first) {
  const FloatRows& rows = mixes[static_cast<std::size_t>(Mix::kRelations)];
  for (std::size_t i = 0; i < word_nodes.size() && first + i < doc.vectors.scales.size(); ++i) {
    const float* row = rows.row(word_nodes[i]);
    doc.vectors.set(first + i, {row, parts.config.hidden});
  }
}

StringId Analyzer::State::interned(Document& doc, const std::vector<std::string>& labels, std::vector<StringId>& ids,
                                   std::size_t i) {
  if (ids[i] == kNone) ids[i] = doc.strings.intern(labels[i]);
  return ids[i];
}

void Analyzer::State::write_tags(Document& doc, TokenIndex token, const float* row) {
  const Heads::TagColumns& at = parts.heads.columns();
  const ModelConfig& config = parts.config;
  Token& t = doc.tokens[token];
  t.upos = config.upos[best_of(row + at.upos, config.upos.size())];
  t.xpos = interned(doc, config.xpos, xpos_ids, best_of(row + at.xpos, config.xpos.size()));
  t.feats = interned(doc, config.feats, feats_ids, best_of(row + at.feats, config.feats.size()));
  t.lemma = doc.strings.intern(lemma_of(doc, token, row + at.lemma));
}

std::string Analyzer::State::lemma_of(const Document& doc, TokenIndex token, const float* row) const {
  const std::string_view form = doc.form(token);
  if (!parts.lemma_exceptions.empty()) {
    const std::string key = std::string(form) + '\t' + std::string(to_string(doc.tokens[token].upos));
    const auto found = parts.lemma_exceptions.find(key);
    if (found != parts.lemma_exceptions.end()) return std::string(found->second);
  }
  const std::vector<LemmaScript>& scripts = parts.config.lemma;
  const std::u32string word = to_code_points(form);
  std::size_t script = best_of(row, scripts.size());
  for (int tried = 0; tried < kScriptsTried; ++tried) {
    if (const auto lemma = apply_script(scripts[script], word)) return *lemma;
    // the next best: the best of those that come behind the one tried
    std::size_t next = scripts.size();
    for (std::size_t i = 0; i < scripts.size(); ++i) {
      const bool behind = row[i] < row[script] || (row[i] == row[script] && i > script);
      if (behind && (next == scripts.size() || row[i] > row[next])) next = i;
    }
    if (next == scripts.size()) break;
    script = next;
  }
  return std::string(form);
}

/// The window's words have their arcs at `some`, in their order. Node numbers differ from token indices by the same.
void Analyzer::State::write_tree(Document& doc, const Window& window, const NodeArc* some) {
  const std::uint32_t root = some->dependent - 1;  // the window's [CLS]
  const bool is_first = window.tokens.begin == doc.sentences[window.sentence].tokens.begin;
  for (TokenIndex token = window.tokens.begin; token < window.tokens.end; ++token, ++some) {
    Token& t = doc.tokens[token];
    if (some->head != root) {
      t.head = window.tokens.begin + (some->head - root - 1);
      t.deprel = parts.config.deprel[some->label];
    } else if (is_first) {
      t.head = sentence_root = token;
      t.deprel = Deprel::kRoot;
    } else {  // a later part of a very long sentence
      t.head = sentence_root;
      t.deprel = Deprel::kParataxis;
    }
  }
}

void Analyzer::State::write_names(Document& doc, const Sentence& sentence) {
  const BioLabels& labels = parts.config.names;
  const std::size_t n = labels.size();
  const float* scores = name_scores.data() + sentence.tokens.begin * n;
  const std::size_t words = sentence.tokens.end - sentence.tokens.begin;
  const std::vector<std::uint8_t> path = best_labels(labels, scores, words);
  for (std::size_t begin = 0; begin < words;) {
    std::size_t end = begin + 1;
    if (labels[path[begin]].begins) {
      while (end < words && labels[path[end]].inside) ++end;
      if (const auto kind = labels[path[begin]].reported) {
        float sum = 0.0F;
        for (std::size_t i = begin; i < end; ++i) sum += std::exp(scores[i * n + path[i]]);
        const auto at = [&](std::size_t i) { return sentence.tokens.begin + static_cast<TokenIndex>(i); };
        doc.names.push_back({{at(begin), at(end)}, *kind, std::min(1.0F, sum / static_cast<float>(end - begin))});
      }
    }
    begin = end;
  }
}

}  // namespace entente
