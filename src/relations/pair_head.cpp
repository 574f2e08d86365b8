#include "relations/pair_head.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/model_parts.hpp"

namespace entente::relations {
namespace {

constexpr std::size_t kRegions = 5;

/// Where a word's projections begin in a row.
enum Part : std::size_t { kSubject, kObject, kQuerySubject, kQueryObject, kKey, kValue, kParts };

/// 0: before both mentions, 1 and 3: the subject and the object, 2: between, 4: behind both.
std::size_t region(TokenIndex t, TokenIndex subject, TokenIndex object) {
  if (t == object) return 3;
  if (t == subject) return 1;
  if (t < std::min(subject, object)) return 0;
  return t > std::max(subject, object) ? 4 : 2;
}

void to_probabilities(float* row, std::size_t size, std::size_t step = 1) {
  float largest = row[0];
  for (std::size_t i = 1; i < size; ++i) largest = std::max(largest, row[i * step]);
  float sum = 0.0F;
  for (std::size_t i = 0; i < size; ++i) sum += row[i * step] = std::exp(row[i * step] - largest);
  for (std::size_t i = 0; i < size; ++i) row[i * step] /= sum;
}

}  // namespace

struct PairHead::Weights {
  std::shared_ptr<const Model> model;  // keeps the file that the views point into
  PairConfig config;
  std::optional<FeatureBlocks> blocks;
  std::size_t size = 0;  // of a word vector
  PackedMatrix words, context, inner, output;
  AlignedVector<float> votes;  // [vote][hidden]
  std::span<const float> features, near, region, tag;

  [[nodiscard]] std::size_t hidden() const { return config.hidden; }
  Result<void> read(const ModelFile& file);
  void attend(const Context& context, const SentencePairs& sentence, const Pair& pair, const FloatRows& projected,
              float* context_row, TokenIndex& trigger) const;
  [[nodiscard]] float bias(const Context& context, const SentencePairs& sentence, const Pair& pair, TokenIndex t,
                           std::size_t head) const;
};

Result<void> PairHead::Weights::read(const ModelFile& file) {
  Taker take;
  const std::size_t n = config.hidden;
  const std::size_t vote_count = 2 * config.labels.size() + config.factualities.size();
  const std::size_t outputs = config.labels.size() + 1 + config.factualities.size();
  const std::size_t near_rows = (config.tree_near + 1) * (config.tree_near + 1);
  LinearView parts[kParts];
  LinearView other[3];
  LinearView vote;
  take(load_linear(file, "relations.subject", n, size), parts[kSubject]);
  take(load_linear(file, "relations.object", n, size, false), parts[kObject]);
  take(load_linear(file, "relations.query_subject", n, size), parts[kQuerySubject]);
  take(load_linear(file, "relations.query_object", n, size, false), parts[kQueryObject]);
  take(load_linear(file, "relations.key", n, size, false), parts[kKey]);
  take(load_linear(file, "relations.value", n, size), parts[kValue]);
  take(load_linear(file, "relations.context", n, n, false), other[0]);
  take(load_linear(file, "relations.inner", n, n), other[1]);
  take(load_linear(file, "relations.output", outputs, n), other[2]);
  take(load_linear(file, "relations.votes", n, vote_count, false), vote);
  take(file.table("relations.features", blocks->rows, n), features);
  take(file.table("relations.near", near_rows, config.heads), near);
  take(file.table("relations.region", kRegions, config.heads), region);
  take(file.table("relations.tag", config.upos_rows, config.heads), tag);
  if (take.error) return *take.error;
  words = pack(parts);
  context = pack({&other[0], 1});
  inner = pack({&other[1], 1});
  output = pack({&other[2], 1});
  votes.resize(vote_count * n);
  for (std::size_t o = 0; o < n; ++o) {
    for (std::size_t i = 0; i < vote_count; ++i)
      votes[i * n + o] = static_cast<float>(vote.weights[o * vote_count + i]) * vote.scales[o];
  }
  return {};
}

PairHead::PairHead(std::unique_ptr<Weights> weights) : weights_(std::move(weights)) {}
PairHead::PairHead(PairHead&&) noexcept = default;
PairHead& PairHead::operator=(PairHead&&) noexcept = default;
PairHead::~PairHead() = default;

const PairConfig& PairHead::config() const { return weights_->config; }
const FeatureBlocks& PairHead::blocks() const { return *weights_->blocks; }
std::size_t PairHead::vector_size() const { return weights_->size; }

Result<std::optional<PairHead>> PairHead::load(std::shared_ptr<const Model> model) {
  const Model::Parts& parts = model->parts();
  if (!parts.encoder.has(Mix::kRelations)) return std::optional<PairHead>();
  const auto json = parts.file.text("relations.config");
  if (!json) return json.error();
  auto weights = std::make_unique<Weights>();
  std::string problem;
  weights->config = parse_pair_config(*json, problem);
  if (!problem.empty()) return parts.file.damaged(problem);
  weights->size = parts.config.hidden;
  weights->blocks.emplace(weights->config);
  if (Result<void> read = weights->read(parts.file); !read) return read.error();
  weights->model = std::move(model);
  return std::optional<PairHead>(PairHead(std::move(weights)));
}

float PairHead::Weights::bias(const Context& ctx, const SentencePairs& sentence, const Pair& pair, TokenIndex t,
                              std::size_t head) const {
  const std::size_t at = t - sentence.tokens.begin;
  const auto near_to = [&](std::uint32_t mention) {
    return std::min<std::size_t>(sentence.distances[mention][at], config.tree_near);
  };
  const std::size_t place = near_to(pair.subject_number) * (config.tree_near + 1) + near_to(pair.object_number);
  const std::size_t where =
      relations::region(t, ctx.doc.mentions[pair.subject].head, ctx.doc.mentions[pair.object].head);
  const std::size_t upos = config.upos[static_cast<std::size_t>(ctx.tree.upos(t))];
  return near[place * config.heads + head] + region[where * config.heads + head] + tag[upos * config.heads + head];
}

/// Attention of a pair over the words of its sentence: the sum of their values to `context_row`.
void PairHead::Weights::attend(const Context& ctx, const SentencePairs& sentence, const Pair& pair,
                               const FloatRows& projected, float* context_row, TokenIndex& trigger) const {
  const std::size_t n = hidden();
  const std::size_t width = n / config.heads;
  const std::size_t count = sentence.tokens.end - sentence.tokens.begin;
  const TokenIndex s = ctx.doc.mentions[pair.subject].head;
  const TokenIndex o = ctx.doc.mentions[pair.object].head;
  std::vector<float> query(n);
  const float* of_subject = projected.row(s - sentence.tokens.begin) + kQuerySubject * n;
  const float* of_object = projected.row(o - sentence.tokens.begin) + kQueryObject * n;
  for (std::size_t i = 0; i < n; ++i) query[i] = of_subject[i] + of_object[i];
  std::fill_n(context_row, n, 0.0F);
  const float scale = 1.0F / std::sqrt(static_cast<float>(width));
  std::vector<float> scores(count);
  for (std::size_t h = 0; h < config.heads; ++h) {
    dot_rows(query.data() + h * width, projected.row(0) + kKey * n + h * width, projected.stride, count, width,
             scores.data());
    for (std::size_t i = 0; i < count; ++i)
      scores[i] = scores[i] * scale + bias(ctx, sentence, pair, sentence.tokens.begin + static_cast<TokenIndex>(i), h);
    if (h == 0) {
      float best = 0.0F;
      trigger = kNone;
      for (std::size_t i = 0; i < count; ++i) {
        const TokenIndex t = sentence.tokens.begin + static_cast<TokenIndex>(i);
        if (t == s || t == o || ctx.tree.upos(t) == Upos::kPunct || (trigger != kNone && scores[i] <= best)) continue;
        trigger = t;
        best = scores[i];
      }
      if (trigger == kNone) trigger = o;
    }
    to_probabilities(scores.data(), count);
    for (std::size_t i = 0; i < count; ++i)
      add_scaled(context_row + h * width, projected.row(i) + kValue * n + h * width, scores[i], width);
  }
}

std::vector<PairScore> PairHead::score(const Context& ctx, const SentencePairs& sentence) const {
  const Weights& w = *weights_;
  const std::size_t n = w.hidden();
  const std::size_t count = sentence.tokens.end - sentence.tokens.begin;
  std::vector<PairScore> out(sentence.pairs.size());
  if (out.empty()) return out;
  FloatRows vectors, projected, contexts, mixed, hidden, through, logits;
  QuantisedRows rounded;
  GemmScratch scratch;
  vectors.shape(count, w.size);
  for (std::size_t i = 0; i < count; ++i) ctx.doc.vectors.get(sentence.tokens.begin + i, {vectors.row(i), w.size});
  quantise(vectors, w.words, rounded);
  multiply(rounded, w.words, scratch, projected);
  contexts.shape(out.size(), n);
  for (std::size_t p = 0; p < out.size(); ++p)
    w.attend(ctx, sentence, sentence.pairs[p], projected, contexts.row(p), out[p].trigger);
  quantise(contexts, w.context, rounded);
  multiply(rounded, w.context, scratch, mixed);
  hidden.shape(out.size(), n);
  for (std::size_t p = 0; p < out.size(); ++p) {
    const Pair& pair = sentence.pairs[p];
    float* row = hidden.row(p);
    std::copy_n(mixed.row(p), n, row);
    const TokenIndex s = ctx.doc.mentions[pair.subject].head - sentence.tokens.begin;
    const TokenIndex o = ctx.doc.mentions[pair.object].head - sentence.tokens.begin;
    add_scaled(row, projected.row(s) + kSubject * n, 1.0F, n);
    add_scaled(row, projected.row(o) + kObject * n, 1.0F, n);
    for (const std::uint32_t f : pair.rows) add_scaled(row, w.features.data() + f * n, 1.0F, n);
    for (const auto& [place, value] : pair.votes) add_scaled(row, w.votes.data() + place * n, value, n);
    gelu(row, n);
  }
  quantise(hidden, w.inner, rounded);
  multiply(rounded, w.inner, scratch, through);
  for (std::size_t p = 0; p < out.size(); ++p) {
    gelu(through.row(p), n);
    add_scaled(hidden.row(p), through.row(p), 1.0F, n);
  }
  quantise(hidden, w.output, rounded);
  multiply(rounded, w.output, scratch, logits);
  const std::size_t labels = w.config.labels.size();
  for (std::size_t p = 0; p < out.size(); ++p) {
    float* row = logits.row(p);
    to_probabilities(row, labels + 1);
    out[p].labels.assign(row, row + labels);
    out[p].factuality = best_of(row + labels + 1, w.config.factualities.size());
  }
  return out;
}

}  // namespace entente::relations
