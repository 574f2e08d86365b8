#pragma once
/// Small hand-made graphs. The sentences are our own.

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "entente/graph/builder.hpp"

namespace entente::test {

inline DocumentFacts document(std::string id, std::string date) {
  DocumentFacts facts;
  facts.info = {std::move(id), "A title", std::move(date), "Our paper", "https://example.org/a?b=1&c=2"};
  return facts;
}

inline ActorFacts person(std::string id, std::string name, std::string country = "", std::string role = "") {
  return {"person/" + id, ActorKind::kPerson, std::move(name), "", std::move(country), std::move(role), "", {}};
}

inline ActorFacts country(const std::string& iso3, std::string name, std::vector<std::string> aliases = {}) {
  return {"country/" + iso3, ActorKind::kCountry, std::move(name), iso3, "", "", "", std::move(aliases)};
}

inline RelationFacts relation(std::string subject, Label label, std::string object, std::string text = "They did it.",
                              std::uint32_t sentence = 0) {
  RelationFacts facts;
  facts.subject = std::move(subject);
  facts.object = std::move(object);
  facts.label = label;
  facts.evidence.sentence = sentence;
  facts.evidence.end = static_cast<std::uint32_t>(text.size());
  facts.evidence.text = std::move(text);
  facts.evidence.subject = {"They", 0, 4};
  facts.evidence.object = {"it", 9, 11};
  facts.evidence.predicate = "do";
  facts.evidence.rule = "test/do";
  facts.evidence.confidence = 0.5F;
  return facts;
}

inline std::string numbered(std::string prefix, std::size_t number) {
  prefix += std::to_string(number);
  return prefix;
}

inline Graph build(const std::vector<DocumentFacts>& documents) {
  GraphBuilder builder;
  for (const DocumentFacts& facts : documents) builder.add(facts);
  return std::move(builder).build();
}

/// Kushner in Mexico, spring 2018: a visit, talks, a refusal, a tie, a denial and a plan.
inline std::vector<DocumentFacts> visit() {
  DocumentFacts first = document("visit-1", "2018-03-07");
  first.actors = {person("jared-kushner", "Jared Kushner", "USA", "adviser"),
                  person("enrique-pena-nieto", "Enrique Peña Nieto", "MEX", "president"),
                  country("MEX", "Mexico", {"Mexican"}), country("USA", "United States", {"U.S.", "American"})};
  first.relations = {relation("person/jared-kushner", Label::kConsult, "country/MEX", "Kushner flew to Mexico.", 0),
                     relation("person/jared-kushner", Label::kConsult, "person/enrique-pena-nieto",
                              "Kushner and Peña Nieto talked \"openly\" & <long>.", 1),
                     relation("person/jared-kushner", Label::kWorksFor, "country/USA", "The American aide spoke.", 2),
                     relation("country/MEX", Label::kReject, "country/USA", "Mexico refused to pay.", 3)};
  first.relations[1].reciprocal = true;
  first.relations[1].evidence.confidence = 0.93F;
  DocumentFacts second = document("visit-2", "2018-05");
  second.actors = {person("enrique-pena-nieto", "Enrique Pena Nieto", "MEX", "outgoing president"),
                   country("MEX", "Mexico"), country("USA", "United States")};
  second.relations = {relation("country/MEX", Label::kReject, "country/USA", "Again Mexico refused.", 0),
                      relation("country/USA", Label::kAssault, "country/MEX", "No one attacked Mexico.", 1),
                      relation("country/USA", Label::kAgree, "country/MEX", "Both will meet in June.", 2)};
  second.relations[0].evidence.date = "2018-04-30";
  second.relations[1].factuality = Factuality::kNegated;
  second.relations[2].factuality = Factuality::kFuture;
  second.relations[2].reciprocal = true;
  return {std::move(first), std::move(second)};
}

/// Names that break careless writers: quotes, markup, newline, emoji, right-to-left, accents, backslashes, controls.
inline std::vector<DocumentFacts> hostile() {
  DocumentFacts facts = document("odd \"doc\" <1> & co\\", "2024-02-29");
  facts.actors = {person("quote", "Ann \"The <Axe>\" O'Neil & Sons\\"),
                  person("lines", "Two\nLines\tTab\r"),
                  person("emoji", "🙂 Smile 👩‍👩‍👧 क्षि"),
                  person("rtl", "محمد بن سلمان‏ בנימין"),
                  person("control", std::string("Bell\x07 Null") + '\0' + "End\x1B[31m"),
                  person("format", "%s \\N \\G {x|y} &amp; =cmd()")};
  const std::vector<std::string> ids = {"quote", "lines", "emoji", "rtl", "control", "format"};
  for (std::size_t i = 0; i < ids.size(); ++i) {
    facts.relations.push_back(relation("person/" + ids[i], Label::kAccuse, "person/" + ids[(i + 1) % ids.size()],
                                       facts.actors[i].name + " said: ]]> -- \" & <b>", static_cast<std::uint32_t>(i)));
  }
  facts.relations.push_back(relation("person/quote", Label::kProtest, "person/quote", "Against himself.", 9));
  return {std::move(facts)};
}

/// `documents` random documents among few actors; the same seed gives the same ones.
inline std::vector<DocumentFacts> random_documents(std::uint32_t seed, std::size_t documents, std::size_t actors) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
  std::vector<DocumentFacts> made;
  for (std::size_t d = 0; d < documents; ++d) {
    const std::string date = numbered(numbered("2020-0", 1 + below(9)) + "-1", below(10));
    DocumentFacts facts = document(numbered(numbered("doc-", seed) + "-", d), date);
    const std::size_t relations = 1 + below(6);
    for (std::size_t r = 0; r < relations; ++r) {
      const std::size_t a = below(actors);
      const std::size_t b = below(actors);
      for (const std::size_t actor : {a, b}) {
        facts.actors.push_back(person(numbered("p", actor), numbered("Person ", actor), below(2) == 0 ? "USA" : "",
                                      numbered("role ", below(3))));
        facts.actors.back().aliases = {numbered("alias ", below(5))};
      }
      RelationFacts fact = relation(numbered("person/p", a), static_cast<Label>(below(30)), numbered("person/p", b),
                                    "Sentence.", static_cast<std::uint32_t>(below(3)));
      fact.reciprocal = below(3) == 0;
      fact.factuality = static_cast<Factuality>(below(4));
      fact.evidence.confidence = static_cast<float>(below(100)) / 100.0F;
      facts.relations.push_back(std::move(fact));
    }
    made.push_back(std::move(facts));
  }
  return made;
}

}  // namespace entente::test
