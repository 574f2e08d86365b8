#include "actors/anaphora.hpp"

#include <algorithm>
#include <optional>

#include "actors/descriptions.hpp"
#include "actors/plurals.hpp"
#include "actors/pronouns.hpp"
#include "actors/relatives.hpp"
#include "actors/salience.hpp"
#include "actors/unresolved.hpp"

namespace entente::actors {
namespace {

struct Standing {
  TokenIndex head;
  ActorIndex actor;
};

/// What the text names outright, in text order of the heads.
std::vector<Standing> standing_mentions(const Draft& draft) {
  std::vector<Standing> out;
  out.reserve(draft.doc.mentions.size());
  for (const Mention& mention : draft.doc.mentions) out.push_back({mention.head, mention.actor});
  std::stable_sort(out.begin(), out.end(), [](Standing a, Standing b) { return a.head < b.head; });
  return out;
}

class Anaphora {
 public:
  explicit Anaphora(Draft& draft)
      : draft_(draft),
        descriptions_(draft),
        pronouns_(draft),
        plurals_(draft),
        unresolved_(draft),
        office_at_(draft.doc.tokens.size(), kNone) {
    for (std::size_t i = 0; i < draft.offices.size(); ++i)
      office_at_[draft.offices[i].head] = static_cast<std::uint32_t>(i);
  }

  void run() {
    const std::vector<Standing> standing = standing_mentions(draft_);
    std::size_t next = 0;
    const auto count = static_cast<TokenIndex>(draft_.doc.tokens.size());
    for (TokenIndex t = 0; t < count; ++t) {
      for (; next < standing.size() && standing[next].head == t; ++next) add(standing[next].actor, t);
      for (const Resolved& found : resolve(t)) {
        draft_.add_mention(found.tokens, t, found.actor, found.kind, found.confidence);
        add(found.actor, t);
      }
    }
  }

 private:
  void add(ActorIndex actor, TokenIndex t) {
    recent_.add(draft_, actor, t);
    unresolved_.see(actor);
  }

  std::vector<Resolved> resolve(TokenIndex t) {
    if (office_at_[t] != kNone) return {descriptions_.office(draft_.offices[office_at_[t]], recent_)};
    if (draft_.head_mention[t] != kNone || draft_.name_at[t] != kNone) return {};
    if (std::vector<Resolved> several = plurals_.resolve(t, recent_); !several.empty()) return several;
    if (std::vector<Resolved> above = resolve_relative(draft_, t, recent_); !above.empty()) return above;
    std::optional<Resolved> one;
    if (draft_.token(t).upos != Upos::kPron)
      one = descriptions_.description(t, recent_);
    else if (!(one = pronouns_.resolve(t, recent_)))
      one = unresolved_.resolve(t);
    return one ? std::vector<Resolved>{*one} : std::vector<Resolved>{};
  }

  Draft& draft_;
  DescriptionResolver descriptions_;
  PronounResolver pronouns_;
  PluralResolver plurals_;
  Unresolved unresolved_;
  Recent recent_;
  std::vector<std::uint32_t> office_at_;
};

}  // namespace

void resolve_anaphora(Draft& draft) { Anaphora(draft).run(); }

}  // namespace entente::actors
