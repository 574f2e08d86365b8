#include "actors/anaphora.hpp"

#include <algorithm>
#include <optional>

#include "actors/descriptions.hpp"
#include "actors/pronouns.hpp"
#include "actors/salience.hpp"

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

}  // namespace

void resolve_anaphora(Draft& draft) {
  const std::vector<Standing> standing = standing_mentions(draft);
  std::vector<std::size_t> office_at(draft.doc.tokens.size(), kNone);
  for (std::size_t i = 0; i < draft.offices.size(); ++i) office_at[draft.offices[i].head] = i;
  Recent recent;
  std::size_t next = 0;
  DescriptionResolver descriptions(draft);
  const PronounResolver pronouns(draft);
  const auto count = static_cast<TokenIndex>(draft.doc.tokens.size());
  for (TokenIndex t = 0; t < count; ++t) {
    for (; next < standing.size() && standing[next].head == t; ++next) recent.add(draft, standing[next].actor, t);
    std::optional<Resolved> found;
    if (office_at[t] != kNone)
      found = descriptions.office(draft.offices[office_at[t]], recent);
    else if (draft.head_mention[t] == kNone && draft.name_at[t] == kNone)
      found = draft.token(t).upos == Upos::kPron ? pronouns.resolve(t, recent) : descriptions.description(t, recent);
    if (!found) continue;
    draft.add_mention(found->tokens, t, found->actor, found->kind, found->confidence);
    recent.add(draft, found->actor, t);
  }
}

}  // namespace entente::actors
