#include "relations/learned.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace entente::relations {
namespace {

constexpr float kLowest = 1e-6F;
constexpr std::size_t kLongest = 1000;  // words of a sentence

using Ends = std::tuple<TokenIndex, TokenIndex, Label>;

/// The surest pattern for each pair of heads and label.
std::map<Ends, const Candidate*> by_ends(const Document& doc, std::span<const Candidate> patterns) {
  std::map<Ends, const Candidate*> out;
  for (const Candidate& c : patterns) {
    const TokenIndex s = doc.mentions[c.relation.subject].head;
    const TokenIndex o = doc.mentions[c.relation.object].head;
    const auto add = [&](TokenIndex from, TokenIndex to) {
      const Candidate*& place = out[{from, to, c.relation.label}];
      if (place == nullptr || place->relation.confidence < c.relation.confidence) place = &c;
    };
    add(s, o);
    if (c.relation.reciprocal || is_symmetric(c.relation.label)) add(o, s);
  }
  return out;
}

float calibrated(const PairConfig& config, float p) {
  const float inside = std::clamp(p, kLowest, 1.0F - kLowest);
  const float odds = std::log(inside / (1.0F - inside));
  return 1.0F / (1.0F + std::exp(-(config.slope * odds + config.offset)));
}

Candidate told(const Context& context, SentenceIndex sentence, const Pair& pair, Label label, const PairScore& score,
               const PairConfig& config, const Candidate* pattern) {
  const Document& doc = context.doc;
  Candidate c;
  if (pattern != nullptr) {
    c = *pattern;
  } else {
    c.trigger = score.trigger;
    c.relation.evidence = {score.trigger, score.trigger + 1};
    c.relation.predicate = lower(doc.lemma(score.trigger));
    c.relation.rule = "model";
    c.mood = mood(context, score.trigger, {!is_event(label), false});
  }
  Relation& r = c.relation;
  r.sentence = sentence;
  r.subject = pair.subject;
  r.object = pair.object;
  r.label = label;
  r.reciprocal = r.reciprocal || is_symmetric(label);
  r.factuality = config.factualities[score.factuality];
  return c;
}

}  // namespace

bool is_read(const Document& doc, const Sentence& sentence) {
  return sentence.tokens.end <= doc.vectors.scales.size() && sentence.tokens.end - sentence.tokens.begin <= kLongest;
}

std::vector<Candidate> learned(const Context& context, const PairHead& head, std::span<const Candidate> patterns,
                               float threshold) {
  const Document& doc = context.doc;
  const PairConfig& config = head.config();
  const Votes votes(doc, config, patterns);
  const std::map<Ends, const Candidate*> found = by_ends(doc, patterns);
  std::vector<Candidate> out;
  std::size_t m = 0;
  for (SentenceIndex s = 0; s < doc.sentences.size(); ++s) {
    const TokenSpan tokens = doc.sentences[s].tokens;
    std::vector<MentionIndex> mentions;
    for (; m < doc.mentions.size() && doc.mentions[m].head < tokens.end; ++m) {
      const ActorIndex actor = doc.mentions[m].actor;
      if (actor != kNone && doc.actors[actor].resolved && doc.mentions[m].head >= tokens.begin)
        mentions.push_back(static_cast<MentionIndex>(m));
    }
    if (mentions.size() < 2 || !doc.sentences[s].prose || !is_read(doc, doc.sentences[s])) continue;
    const SentencePairs pairs = pairs_of(context, config, head.blocks(), votes, tokens, std::move(mentions));
    const std::vector<PairScore> scores = head.score(context, pairs);
    for (std::size_t p = 0; p < scores.size(); ++p) {
      const Pair& pair = pairs.pairs[p];
      const Mention& subject = doc.mentions[pair.subject];
      const Mention& object = doc.mentions[pair.object];
      for (std::size_t l = 0; l < config.labels.size(); ++l) {
        const float confidence = calibrated(config, scores[p].labels[l]);
        if (confidence < threshold) continue;
        if (!kinds_fit(config.labels[l], doc.actors[subject.actor].kind, doc.actors[object.actor].kind)) continue;
        const auto pattern = found.find({subject.head, object.head, config.labels[l]});
        out.push_back(told(context, s, pair, config.labels[l], scores[p], config,
                           pattern == found.end() ? nullptr : pattern->second));
        out.back().relation.confidence = confidence;
      }
    }
  }
  return out;
}

}  // namespace entente::relations
