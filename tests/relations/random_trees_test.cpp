/// Valid trees of any shape, with any labels, words and mentions: what no parser may give one day must not break.

#include <doctest/doctest.h>

#include <array>
#include <numeric>
#include <random>

#include "entente/relations/jsonl.hpp"
#include "relations/explaining.hpp"
#include "relations/knowledge.hpp"

namespace entente {
namespace {

/// Triggers, steering words, prepositions, dates: what the stage looks for.
constexpr std::array<const char*, 44> kWords = {
    "meet",    "attack", "hold",     "talk",    "refuse", "agree", "who",   "which",  "with",      "by",       "to",
    "against", "as",     "between",  "visit",   "sign",   "not",   "will",  "would",  "if",        "say",      "accuse",
    "deny",    "cancel", "sanction", "impose",  "on",     "ally",  "of",    "member", "president", "minister", "son",
    "marry",   "born",   "threaten", "Tuesday", "March",  "2017",  "rival", "become", "including", "'s",       "."};

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  Document make() {
    Document doc;
    doc.id = "random";
    doc.date = below(2) == 0 ? "2018-03-07" : "";
    for (std::uint32_t i = 0; i < 1 + below(6); ++i) add_actor(doc);
    for (std::uint32_t i = 0; i < 1 + below(3); ++i) add_sentence(doc, 1 + below(30));
    for (std::uint32_t i = 0; i < below(4); ++i) add_role(doc);
    return doc;
  }

 private:
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_() % n); }

  void add_actor(Document& doc) {
    Actor actor;
    actor.kind = static_cast<ActorKind>(below(3));
    actor.name = "actor" + std::to_string(doc.actors.size());
    actor.id = actor.name;
    if (actor.kind == ActorKind::kCountry) actor.iso3 = "FRA";
    doc.actors.push_back(actor);
  }

  void add_sentence(Document& doc, std::uint32_t length) {
    const auto begin = static_cast<TokenIndex>(doc.tokens.size());
    std::vector<TokenIndex> order(length);  // each token's head comes earlier in it
    std::iota(order.begin(), order.end(), begin);
    for (std::uint32_t i = length; i > 1; --i) std::swap(order[i - 1], order[below(i)]);
    std::vector<TokenIndex> head(length);
    for (std::uint32_t i = 0; i < length; ++i)
      head[order[i] - begin] = i == 0 || below(20) == 0 ? order[i] : order[below(3) == 0 ? i - 1 : below(i)];
    for (std::uint32_t i = 0; i < length; ++i) add_token(doc, head[i]);
    Sentence sentence;
    sentence.tokens = {begin, begin + length};
    sentence.bytes = {doc.tokens[begin].begin, doc.tokens.back().end};
    doc.sentences.push_back(sentence);
  }

  void add_token(Document& doc, TokenIndex head) {
    const auto index = static_cast<TokenIndex>(doc.tokens.size());
    const std::string word = kWords[below(kWords.size())];
    Token token;
    if (!doc.text.empty()) doc.text += ' ';
    token.begin = static_cast<std::uint32_t>(doc.text.size());
    doc.text += word;
    token.end = static_cast<std::uint32_t>(doc.text.size());
    token.form = doc.strings.intern(word);
    token.lemma = doc.strings.intern(word);
    token.xpos = doc.strings.intern(below(3) == 0 ? "VBN" : "X");
    token.upos = below(3) == 0 ? Upos::kVerb : static_cast<Upos>(below(static_cast<std::uint32_t>(Upos::kCount)));
    token.deprel = static_cast<Deprel>(below(static_cast<std::uint32_t>(Deprel::kCount)));
    token.head = head;
    doc.tokens.push_back(token);
    if (below(3) != 0) return;
    Mention mention;
    mention.tokens = {index, index + 1};
    mention.head = index;
    mention.actor = below(static_cast<std::uint32_t>(doc.actors.size()));
    mention.kind = static_cast<MentionKind>(below(4));
    doc.mentions.push_back(mention);
  }

  void add_role(Document& doc) {
    const auto actors = static_cast<std::uint32_t>(doc.actors.size());
    const TokenIndex at = below(static_cast<std::uint32_t>(doc.tokens.size()));
    Role role;
    role.actor = below(actors);
    role.of = below(2) == 0 ? kNone : below(actors);
    role.title = doc.tokens[at].lemma;
    role.tokens = {at, at + 1};
    doc.roles.push_back(role);
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("any tree with any mentions gives relations that hold together") {
  std::size_t relations = 0;
  for (unsigned seed = 1; seed <= 400; ++seed) {
    CAPTURE(seed);
    Document made = Maker(seed).make();
    REQUIRE(validate(made).empty());
    const Document doc = test::extracted(std::move(made));
    REQUIRE(validate(doc) == "");
    relations += doc.relations.size();
    for (std::size_t i = 0; i < doc.relations.size(); ++i) {
      const Relation& r = doc.relations[i];
      REQUIRE(doc.mentions[r.subject].actor != doc.mentions[r.object].actor);
      REQUIRE(r.evidence.begin < r.evidence.end);
      REQUIRE(r.evidence.begin >= doc.sentences[r.sentence].tokens.begin);
      REQUIRE(r.evidence.end <= doc.sentences[r.sentence].tokens.end);
      REQUIRE_FALSE(r.rule.empty());
      REQUIRE_FALSE(relation_to_json(doc, i).empty());
    }
    const Explanation explanation = relations::explain(doc, test::plain_knowledge());
    REQUIRE(explanation.candidates.size() >= doc.relations.size());
    for (const UnmatchedVerb& verb : relations::unmatched(doc, test::plain_knowledge())) {
      REQUIRE_FALSE(verb.phrase.empty());
      REQUIRE(doc.mentions[verb.subject].actor != doc.mentions[verb.object].actor);
    }
  }
  CHECK(relations > 10);  // else the words above have become strangers to the patterns
}

TEST_CASE("a chain of a thousand verbs is no deep recursion") {
  Document doc = test::document("");
  std::string table = "France France PROPN NNP 2 nsubj c:FRA\nrefuse refuse VERB VB 0 root\n";
  for (int i = 3; i < 1000; ++i) table += "agree agree VERB VB " + std::to_string(i - 1) + " xcomp\n";
  table += "Germany Germany PROPN NNP 999 obj c:DEU\n";
  doc = test::extracted(test::document(table));
  CHECK(validate(doc) == "");
}

}  // namespace entente
