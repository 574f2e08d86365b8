#include "actors/draft.hpp"

#include <algorithm>

namespace entente::actors {
namespace {

constexpr std::size_t kMaxAliases = 40;  // bounds the search for duplicates

}  // namespace

Tree::Tree(const Document& doc) : begin_(doc.tokens.size() + 1, 0), children_(doc.tokens.size()) {
  const auto count = static_cast<TokenIndex>(doc.tokens.size());
  const auto is_child = [&](TokenIndex t) {
    const TokenIndex head = doc.tokens[t].head;
    return head != t && head < count;
  };
  for (TokenIndex t = 0; t < count; ++t)
    if (is_child(t)) ++begin_[doc.tokens[t].head + 1];
  for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
  std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
  for (TokenIndex t = 0; t < count; ++t)
    if (is_child(t)) children_[next[doc.tokens[t].head]++] = t;
}

CleanName make_name(TokenSpan tokens, NameKind kind, float confidence) {
  CleanName name;
  name.tokens = tokens;
  name.kind = kind;
  name.confidence = confidence;
  return name;
}

Draft::Draft(Document& document, const Lexicon& tables)
    : doc(document),
      lexicon(tables),
      tree(document),
      sentence_of(document.tokens.size(), 0),
      keys(document.tokens.size()),
      name_at(document.tokens.size(), kNone),
      hit_at(document.tokens.size(), kNone),
      head_mention(document.tokens.size(), kNone) {
  for (SentenceIndex s = 0; s < doc.sentences.size(); ++s)
    for (TokenIndex t = doc.sentences[s].tokens.begin; t < doc.sentences[s].tokens.end; ++t) sentence_of[t] = s;
  for (TokenIndex t = 0; t < doc.tokens.size(); ++t) keys[t] = lexicon.folder().key(doc.form(t));
}

TokenIndex Draft::head_of(TokenIndex t) const {
  const TokenIndex head = token(t).head;
  return head < doc.tokens.size() ? head : t;
}

TokenIndex Draft::head_in(TokenSpan span) const {
  for (TokenIndex t = span.begin; t < span.end; ++t) {
    const TokenIndex head = head_of(t);
    const bool outside = head == t || head < span.begin || head >= span.end;
    if (outside && token(t).upos != Upos::kPunct) return t;
  }
  return span.end - 1;
}

TokenIndex Draft::child(TokenIndex t, Deprel deprel) const {
  for (const TokenIndex c : tree.children(t))
    if (token(c).deprel == deprel) return c;
  return kNone;
}

bool Draft::is_noun(TokenIndex t) const { return token(t).upos == Upos::kNoun || token(t).upos == Upos::kPropn; }

bool Draft::is_plural(TokenIndex t) const {
  const std::string_view xpos = doc.strings[token(t).xpos];
  if (xpos == "NNS" || xpos == "NNPS") return true;
  return doc.strings[token(t).feats].find("Number=Plur") != std::string_view::npos;
}

std::string Draft::case_of(TokenIndex t) const {
  const TokenIndex marker = child(t, Deprel::kCase);
  return marker == kNone ? std::string() : lower(marker);
}

bool Draft::is_named(TokenIndex noun) const {
  const TokenSpan sentence = sentence_tokens(noun);
  if (noun + 1 < sentence.end && in_person_name(noun + 1)) return true;
  const auto links = [](Deprel d) {
    return d == Deprel::kAppos || d == Deprel::kFlat || d == Deprel::kNmodDesc || d == Deprel::kCompound;
  };
  for (const TokenIndex c : tree.children(noun))
    if (c > noun && links(token(c).deprel) && in_person_name(c)) return true;
  return !is_root(noun) && links(token(noun).deprel) && in_person_name(head_of(noun));
}

bool Draft::capitalised(TokenIndex t) const {
  const std::string_view form = doc.form(t);
  if (form.empty()) return false;
  const char c = form.front();
  if (static_cast<unsigned char>(c) < 0x80) return c >= 'A' && c <= 'Z';
  const std::string ascii = lexicon.folder().to_ascii(form);
  return !ascii.empty() && ascii.front() >= 'A' && ascii.front() <= 'Z';
}

std::string Draft::lower_lemma(TokenIndex t) const {
  const std::string_view lemma = doc.lemma(t);
  return lemma.empty() || lemma == "_" ? lower(t) : lexicon.folder().fold(lemma);
}

std::string Draft::joined_key(TokenSpan span) const {
  std::string out;
  for (TokenIndex t = span.begin; t < span.end; ++t) {
    if (keys[t].empty()) continue;
    if (!out.empty()) out += ' ';
    out += keys[t];
  }
  return out;
}

std::string Draft::clean_text(TokenSpan span) const {
  std::string out;
  bool blank = false;
  for (const char c : doc.words(span)) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      blank = true;
      continue;
    }
    if (blank && !out.empty()) out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

ActorIndex Draft::new_actor(ActorKind kind, std::string name) {
  Actor actor;
  actor.kind = kind;
  actor.name = std::move(name);
  doc.actors.push_back(std::move(actor));
  return static_cast<ActorIndex>(doc.actors.size() - 1);
}

ActorIndex Draft::country_actor(int country) {
  const auto found = country_actors.find(country);
  if (found != country_actors.end()) return found->second;
  const Country& entry = lexicon.countries().all()[static_cast<std::size_t>(country)];
  const ActorIndex actor = new_actor(ActorKind::kCountry, entry.name);
  doc.actors[actor].iso3 = entry.iso3;
  doc.actors[actor].id = "country/" + entry.iso3;
  country_actors.emplace(country, actor);
  return actor;
}

void Draft::add_alias(ActorIndex actor, std::string_view alias) {
  Actor& a = doc.actors[actor];
  if (alias.empty() || alias == a.name || a.aliases.size() >= kMaxAliases) return;
  if (std::find(a.aliases.begin(), a.aliases.end(), alias) == a.aliases.end()) a.aliases.emplace_back(alias);
}

void Draft::add_mention(TokenSpan span, TokenIndex head, ActorIndex actor, MentionKind kind, float confidence) {
  const MentionIndex first = head_mention[head];
  if (first != kNone && doc.mentions[first].actor == actor) return;
  Mention mention;
  mention.tokens = span;
  mention.head = head;
  mention.actor = actor;
  mention.kind = kind;
  mention.confidence = confidence;
  doc.mentions.push_back(mention);
  if (first == kNone) head_mention[head] = static_cast<MentionIndex>(doc.mentions.size() - 1);
}

ActorIndex Draft::actor_covering(TokenIndex t) const {
  if (name_at[t] != kNone && names[name_at[t]].actor != kNone) return names[name_at[t]].actor;
  if (hit_at[t] == kNone) return actor_at(t);
  const Senses& s = *hits[hit_at[t]].senses;
  if (s.blocked) return kNone;
  for (const int country : {s.country, s.adjective, s.people, s.seat}) {
    const auto found = country_actors.find(country);
    if (country >= 0 && found != country_actors.end()) return found->second;
  }
  return actor_at(t);
}

ActorIndex Draft::actor_at(TokenIndex head) const {
  return head_mention[head] == kNone ? kNone : doc.mentions[head_mention[head]].actor;
}

bool is_subject(Deprel deprel) {
  return deprel == Deprel::kNsubj || deprel == Deprel::kNsubjPass || deprel == Deprel::kNsubjOuter ||
         deprel == Deprel::kCsubj || deprel == Deprel::kCsubjPass;
}

}  // namespace entente::actors
