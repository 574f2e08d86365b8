#include "relations/pair_features.hpp"

#include <algorithm>

namespace entente::relations {
namespace {

constexpr std::uint32_t kDistanceZero = 8;
constexpr std::uint32_t kLongestPath = 8;
constexpr std::uint32_t kMostBetween = 3;
constexpr std::uint32_t kMentionKinds = 4;
constexpr int kFar = 255;

/// Steps in the tree from a token to every token of its sentence, at most 255.
std::vector<std::uint8_t> steps_from(const Tree& tree, TokenSpan tokens, TokenIndex start) {
  std::vector<std::uint8_t> out(tokens.end - tokens.begin, kFar);
  std::vector<TokenIndex> queue = {start};
  out[start - tokens.begin] = 0;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const TokenIndex t = queue[i];
    const int next = std::min(out[t - tokens.begin] + 1, kFar - 1);
    const auto visit = [&](TokenIndex u) {
      if (u < tokens.begin || u >= tokens.end || out[u - tokens.begin] != kFar) return;
      out[u - tokens.begin] = static_cast<std::uint8_t>(next);
      queue.push_back(u);
    };
    if (tree.head(t) != kNone) visit(tree.head(t));
    for (const TokenIndex c : tree.children(t)) visit(c);
  }
  return out;
}

/// The lowest token that has both below it, or `a`.
TokenIndex lowest_common(const Tree& tree, TokenIndex a, TokenIndex b, std::size_t limit) {
  std::vector<TokenIndex> above;
  for (TokenIndex t = b; t != kNone && above.size() <= limit; t = tree.head(t)) above.push_back(t);
  std::size_t steps = 0;
  for (TokenIndex t = a; t != kNone && steps <= limit; t = tree.head(t), ++steps) {
    if (std::find(above.begin(), above.end(), t) != above.end()) return t;
  }
  return a;
}

std::uint32_t home_of(const Actor& a, const Actor& b) {
  if (!a.country.empty() && a.country == b.iso3) return 1;
  if (!b.country.empty() && b.country == a.iso3) return 2;
  if (!a.country.empty() && a.country == b.country) return 3;
  return 0;
}

std::uint32_t distance_class(const PairConfig& config, TokenIndex a, TokenIndex b) {
  const TokenIndex apart = a > b ? a - b : b - a;
  const auto n = static_cast<std::uint32_t>(
      std::count_if(config.distances.begin(), config.distances.end(), [&](std::size_t d) { return apart >= d; }));
  return a > b ? kDistanceZero + n : kDistanceZero - n;
}

}  // namespace

FeatureBlocks::FeatureBlocks(const PairConfig& config) {
  const auto deprels = static_cast<std::uint32_t>(config.deprel_rows);
  const auto upos = static_cast<std::uint32_t>(config.upos_rows);
  // subject, object: kind and kind of mention; their relations; distance; path; ancestor; top; home; between
  const std::array<std::uint32_t, kPairFeatures> sizes = {
      12, 12, deprels, deprels, 2 * kDistanceZero + 1, kLongestPath + 1, 3, upos, 4, kMostBetween + 1};
  for (std::size_t i = 0; i < kPairFeatures; ++i) {
    start[i] = rows;
    rows += sizes[i];
  }
}

Votes::Votes(const Document& doc, const PairConfig& config, std::span<const Candidate> candidates)
    : labels_(config.labels.size()), factualities_(config.factualities.size()) {
  for (const Candidate& c : candidates) {
    const Relation& r = c.relation;
    const auto label = static_cast<std::size_t>(std::find(config.labels.begin(), config.labels.end(), r.label) -
                                                config.labels.begin());
    const auto how = static_cast<std::uint32_t>(
        std::find(config.factualities.begin(), config.factualities.end(), r.factuality) - config.factualities.begin());
    if (label == labels_ || how == factualities_) continue;
    const TokenIndex s = doc.mentions[r.subject].head;
    const TokenIndex o = doc.mentions[r.object].head;
    Vote& v = vote(s, o);
    if (c.prior >= *std::max_element(v.labels.begin(), v.labels.end())) v.factuality = how;
    v.labels[label] = std::max(v.labels[label], c.prior);
    if (!is_symmetric(r.label)) continue;
    Vote& back = vote(o, s);
    back.labels[label] = std::max(back.labels[label], c.prior);
  }
}

Votes::Vote& Votes::vote(TokenIndex subject, TokenIndex object) {
  Vote& v = votes_[{subject, object}];
  if (v.labels.empty()) v.labels.assign(labels_, 0.0F);
  return v;
}

std::vector<std::pair<std::uint32_t, float>> Votes::of(TokenIndex subject, TokenIndex object) const {
  std::vector<std::pair<std::uint32_t, float>> out;
  const auto add = [&](TokenIndex s, TokenIndex o, std::size_t base, bool with_factuality) {
    const auto found = votes_.find({s, o});
    if (found == votes_.end()) return;
    for (std::size_t l = 0; l < labels_; ++l) {
      if (found->second.labels[l] > 0.0F)
        out.emplace_back(static_cast<std::uint32_t>(base + l), found->second.labels[l]);
    }
    if (with_factuality && found->second.factuality != kNone)
      out.emplace_back(static_cast<std::uint32_t>(labels_) + found->second.factuality, 1.0F);
  };
  add(subject, object, 0, true);
  add(object, subject, labels_ + factualities_, false);
  return out;
}

SentencePairs pairs_of(const Context& context, const PairConfig& config, const FeatureBlocks& blocks,
                       const Votes& votes, TokenSpan tokens, std::vector<MentionIndex> mentions) {
  const Document& doc = context.doc;
  SentencePairs out;
  out.tokens = tokens;
  mentions.resize(std::min(mentions.size(), config.max_mentions));
  out.mentions = std::move(mentions);
  for (const MentionIndex m : out.mentions)
    out.distances.push_back(steps_from(context.tree, tokens, doc.mentions[m].head));
  for (std::uint32_t i = 0; i < out.mentions.size(); ++i) {
    for (std::uint32_t j = 0; j < out.mentions.size(); ++j) {
      const Mention& a = doc.mentions[out.mentions[i]];
      const Mention& b = doc.mentions[out.mentions[j]];
      if (i == j || a.actor == b.actor) continue;
      const Actor& actor_a = doc.actors[a.actor];
      const Actor& actor_b = doc.actors[b.actor];
      const TokenIndex top = lowest_common(context.tree, a.head, b.head, tokens.end - tokens.begin);
      std::vector<TokenIndex> between;
      for (const MentionIndex m : out.mentions) {
        const TokenIndex h = doc.mentions[m].head;
        if (h > std::min(a.head, b.head) && h < std::max(a.head, b.head)) between.push_back(h);
      }
      std::sort(between.begin(), between.end());
      between.erase(std::unique(between.begin(), between.end()), between.end());
      const std::array<std::uint32_t, kPairFeatures> values = {
          static_cast<std::uint32_t>(actor_a.kind) * kMentionKinds + static_cast<std::uint32_t>(a.kind),
          static_cast<std::uint32_t>(actor_b.kind) * kMentionKinds + static_cast<std::uint32_t>(b.kind),
          config.deprels[static_cast<std::size_t>(context.tree.deprel(a.head))],
          config.deprels[static_cast<std::size_t>(context.tree.deprel(b.head))],
          distance_class(config, a.head, b.head),
          std::min<std::uint32_t>(out.distances[i][b.head - tokens.begin], kLongestPath),
          top == a.head   ? 1U
          : top == b.head ? 2U
                          : 0U,
          config.upos[static_cast<std::size_t>(context.tree.upos(top))],
          home_of(actor_a, actor_b),
          std::min(static_cast<std::uint32_t>(between.size()), kMostBetween)};
      Pair pair{out.mentions[i], out.mentions[j], {}, i, j, votes.of(a.head, b.head)};
      for (std::size_t f = 0; f < kPairFeatures; ++f) pair.rows[f] = blocks.start[f] + values[f];
      out.pairs.push_back(std::move(pair));
    }
  }
  return out;
}

}  // namespace entente::relations
