#include <algorithm>
#include <map>
#include <set>

#include "relations/explaining.hpp"

namespace entente::relations {
namespace {

using ActorPair = std::pair<ActorIndex, ActorIndex>;

class Gaps {
 public:
  Gaps(const Document& doc, const Knowledge& knowledge)
      : doc_(doc), context_(doc, knowledge.patterns, knowledge.words), frames_(context_), actors_(context_, frames_) {
    for (const Candidate& c : candidates(doc, knowledge))
      matched_[c.trigger].insert(pair(c.relation.subject, c.relation.object));
  }

  std::vector<UnmatchedVerb> run() {
    for (SentenceIndex s = 0; s < doc_.sentences.size(); ++s) {
      if (!doc_.sentences[s].prose) continue;
      const TokenSpan span = doc_.sentences[s].tokens;
      for (TokenIndex t = span.begin; t < span.end; ++t) {
        if (context_.tree.upos(t) == Upos::kVerb) verb(s, t);
      }
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] ActorPair pair(MentionIndex a, MentionIndex b) const {
    return std::minmax(doc_.mentions[a].actor, doc_.mentions[b].actor);
  }

  void verb(SentenceIndex sentence, TokenIndex v) {
    const std::vector<Argument> arguments = frames_.frame(v).arguments;
    std::set<ActorPair> seen;
    for (const Argument& s : arguments) {
      if (s.place.slot != Slot::kSubject) continue;
      for (const Argument& o : arguments) {
        const bool object = o.place.slot == Slot::kObject || o.place.slot == Slot::kIndirect ||
                            (o.place.slot == Slot::kPreposition && o.via != Via::kAttached);
        if (object && o.token != s.token) between(sentence, v, arguments, s, o, seen);
      }
    }
  }

  void between(SentenceIndex sentence, TokenIndex v, const std::vector<Argument>& arguments, const Argument& s,
               const Argument& o, std::set<ActorPair>& seen) {
    for (const FoundActor& a : actors_.find(s.token, true)) {
      for (const FoundActor& b : actors_.find(o.token, true)) {
        const ActorPair both = pair(a.mention, b.mention);
        if (both.first == both.second || is_matched(v, arguments, both) || !seen.insert(both).second) continue;
        const bool known = context_.set.triggered(context_.word(v), TriggerClass::kVerb) != nullptr;
        out_.push_back({sentence, v, a.mention, b.mention, phrase(v, arguments, o), known});
        return;  // of a coordination one pair is enough
      }
    }
  }

  /// Whether a pattern triggered on the verb or on one of its arguments made anything of the two.
  [[nodiscard]] bool is_matched(TokenIndex v, const std::vector<Argument>& arguments, ActorPair both) const {
    const auto at = [&](TokenIndex t) {
      const auto found = matched_.find(t);
      return found != matched_.end() && found->second.count(both) > 0;
    };
    return at(v) || std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) { return at(a.token); });
  }

  /// Lemma, particle, a direct object that is no actor, preposition: "sign treaty with".
  [[nodiscard]] std::string phrase(TokenIndex v, const std::vector<Argument>& arguments, const Argument& o) const {
    std::string out = lower(doc_.lemma(v));
    const TokenIndex particle = context_.tree.child(v, Deprel::kCompoundPrt);
    if (particle != kNone) out.append(1, ' ').append(lower(doc_.lemma(particle)));
    if (o.place.slot != Slot::kPreposition) return out;
    for (const Argument& a : arguments) {
      const bool noun = a.place.slot == Slot::kObject && context_.tree.upos(a.token) == Upos::kNoun;
      if (!noun || actors_.names_actor(a.token)) continue;
      out.append(1, ' ').append(lower(doc_.lemma(a.token)));
      break;
    }
    const TokenIndex mark = context_.tree.child(o.token, Deprel::kCase);
    return mark == kNone ? out : out.append(1, ' ').append(lower(doc_.lemma(mark)));
  }

  const Document& doc_;
  Context context_;
  FrameBuilder frames_;
  ActorFinder actors_;
  std::map<TokenIndex, std::set<ActorPair>> matched_;
  std::vector<UnmatchedVerb> out_;
};

}  // namespace

std::vector<UnmatchedVerb> unmatched(const Document& doc, const Knowledge& knowledge) {
  return Gaps(doc, knowledge).run();
}

}  // namespace entente::relations
