#include "relations/role_ties.hpp"

#include <algorithm>
#include <optional>

namespace entente::relations {
namespace {

/// The sentence that holds a token; sentences are in text order.
SentenceIndex sentence_of(const Document& doc, TokenIndex t) {
  const auto after = std::upper_bound(doc.sentences.begin(), doc.sentences.end(), t,
                                      [](TokenIndex x, const Sentence& s) { return x < s.tokens.begin; });
  return static_cast<SentenceIndex>(after - doc.sentences.begin() - (after == doc.sentences.begin() ? 0 : 1));
}

/// Mentions of each actor, in text order.
std::vector<std::vector<MentionIndex>> by_actor(const Document& doc) {
  std::vector<std::vector<MentionIndex>> out(doc.actors.size());
  for (MentionIndex m = 0; m < doc.mentions.size(); ++m) {
    const Mention& mention = doc.mentions[m];
    if (mention.actor < out.size() && mention.head != kNone) out[mention.actor].push_back(m);
  }
  return out;
}

/// The mention nearest to a token, by binary search.
MentionIndex nearest(const Document& doc, const std::vector<MentionIndex>& list, TokenIndex t) {
  if (list.empty()) return kNone;
  const auto after = std::lower_bound(list.begin(), list.end(), t,
                                      [&](MentionIndex m, TokenIndex x) { return doc.mentions[m].head < x; });
  if (after == list.end()) return list.back();
  if (after == list.begin()) return list.front();
  const MentionIndex left = *(after - 1);
  return t - doc.mentions[left].head <= doc.mentions[*after].head - t ? left : *after;
}

Label label_of(const Context& context, const std::vector<bool>& staff, const std::vector<bool>& envoy, const Role& role,
               std::string& word) {
  Label label = Label::kOffice;
  for (TokenIndex t = role.tokens.begin; t < role.tokens.end; ++t) {
    const WordId w = context.word(t);
    word = lower(context.doc.lemma(t));
    if (w < staff.size() && staff[w]) label = Label::kWorksFor;
    if (w < envoy.size() && envoy[w]) label = Label::kOffice;
  }
  return label;
}

}  // namespace

void role_ties(const Context& context, std::vector<Candidate>& out) {
  const Document& doc = context.doc;
  const std::vector<bool> staff = context.set.class_members("staff");
  const std::vector<bool> envoy = context.set.class_members("envoy");
  const std::vector<std::vector<MentionIndex>> mentions = by_actor(doc);
  for (const Role& role : doc.roles) {
    if (role.actor >= mentions.size() || role.of >= mentions.size() || role.tokens.begin >= role.tokens.end) continue;
    const SentenceIndex sentence = sentence_of(doc, role.tokens.begin);
    if (sentence >= doc.sentences.size() || !doc.sentences[sentence].prose) continue;
    Candidate c;
    c.trigger = role.tokens.end - 1;
    Relation& r = c.relation;
    r.subject = nearest(doc, mentions[role.actor], c.trigger);
    r.object = nearest(doc, mentions[role.of], c.trigger);
    if (r.subject == kNone || r.object == kNone || role.actor == role.of) continue;
    std::string word;
    r.label = label_of(context, staff, envoy, role, word);
    if (!kinds_fit(r.label, doc.actors[role.actor].kind, doc.actors[role.of].kind)) continue;
    r.sentence = sentence;
    r.evidence = role.tokens;
    r.predicate = lower(doc.strings[role.title]);
    r.rule = lower(to_string(r.label)) + "/role-" + word;
    c.prior = 0.75F;
    const bool here = sentence_of(doc, doc.mentions[r.object].head) == sentence;
    c.features = {"rule=" + r.rule, here ? "role-here" : "role-context"};
    add_common_features(context, c);
    out.push_back(std::move(c));
  }
}

}  // namespace entente::relations
