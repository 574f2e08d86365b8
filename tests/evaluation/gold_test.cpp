#include "entente/evaluation/gold.hpp"

#include <doctest/doctest.h>

namespace entente {
namespace {

std::string error_of(const std::string& content) {
  const auto gold = parse_gold(content, "g.jsonl");
  return gold ? "" : gold.error().text();
}

std::string error_of_prediction(const std::string& content) {
  std::vector<Prediction> out;
  const auto done = parse_predictions(content, "p.jsonl", out);
  return done ? "" : done.error().text();
}

}  // namespace

TEST_CASE("names are compared without case, accents, punctuation, possessive and article") {
  CHECK(name_form("The United Nations") == "united nations");
  CHECK(name_form("Peña  Nieto’s") == "pena nieto");
  CHECK(name_form("Mexico's") == "mexico");
  CHECK(name_form("U.S.") == "u s");
  CHECK(name_form("al-Assad") == "al assad");
  CHECK(name_form("Straße") == "strasse");
  CHECK(name_form("中国") == "中国");
  CHECK(name_form("The") == "the");
  CHECK(name_form(" –, ").empty());
}

TEST_CASE("a gold text is read with all that it may say") {
  const auto gold =
      parse_gold(R"(
{"id": 7, "text": "France warned Italy.", "scope": ["ACCUSE", "OFFICE>country"], "relations": [{"subject":
)"
                 R"({"kind": "country", "iso3": "FRA", "names": ["France"]}, "relation": ["THREATEN", "ACCUSE"], )"
                 R"("object": {"kind": "country", "names": ["Italy"]}, "factuality": "negated", "optional": true}]})",
                 "g.jsonl");
  CHECK_FALSE(gold.has_value());  // one line a text

  const auto one = parse_gold(
      "\n{\"id\": 7, \"text\": \"France warned Italy.\", \"scope\": [\"ACCUSE\", \"OFFICE>country\"], \"relations\": [{"
      "\"subject\": {\"kind\": \"country\", \"iso3\": \"FRA\", \"names\": [\"France\"]}, \"relation\": [\"THREATEN\", "
      "\"ACCUSE\"], \"object\": {\"kind\": \"country\", \"names\": [\"Italy\"]}, \"factuality\": \"negated\", "
      "\"optional\": true}]}\r\n",
      "g.jsonl");
  REQUIRE(one.has_value());
  REQUIRE(one->size() == 1);
  const GoldText& text = one->front();
  CHECK(text.id == "7");
  CHECK(text.scope->size() == 2);
  REQUIRE(text.relations.size() == 1);
  CHECK(text.relations[0].labels == std::vector<std::string>{"THREATEN", "ACCUSE"});
  CHECK(text.relations[0].subject.forms == std::vector<std::string>{"fra", "france"});
  CHECK(text.relations[0].subject.shown == "FRA");
  CHECK(text.relations[0].factuality == "negated");
  CHECK(text.relations[0].optional);
}

TEST_CASE("what is wrong in a gold file is told with its line") {
  const std::string good = R"({"id": "a", "text": "x", "relations": []})";
  CHECK(error_of("") == "g.jsonl: no gold text (one JSON object is needed on each line)");
  CHECK(error_of(good + "\n{").starts_with("g.jsonl:2: bad JSON at byte 2: "));
  CHECK(error_of(good + "\n\n[]") == "g.jsonl:3: not a JSON object (one is needed on each line)");
  CHECK(error_of(R"({"text": "x", "relations": []})") == "g.jsonl:1: no \"id\" (it is needed)");
  CHECK(error_of(R"({"id": "a", "relations": []})") == "g.jsonl:1: no \"text\" (it is needed)");
  CHECK(error_of(R"({"id": "a", "text": "x"})") ==
        "g.jsonl:1: no \"relations\" (a list is needed, empty where the text states none)");
  CHECK(error_of(R"({"id": "a", "text": "x", "relations": [], "scope": ["MEET"]})") ==
        "g.jsonl:1: scope: 'MEET' is neither a label nor LABEL>kind");
  CHECK(error_of(R"({"id": "a", "text": "x", "relations": [3]})") == "g.jsonl:1: relation 1: must be an object");
  const auto relation = [](const std::string& members) {
    return R"({"id": "a", "text": "x", "relations": [{)" + members + "}]}";
  };
  const std::string ann = R"("subject": {"kind": "person", "names": ["Ann"]})";
  const std::string usa = R"("object": {"kind": "country", "iso3": "USA"})";
  CHECK(error_of(relation(ann + ", " + usa + R"(, "relation": "ACCUSE")")).empty());
  CHECK(error_of(relation(ann + ", " + usa + R"(, "relation": "MEET")")) ==
        "g.jsonl:1: relation 1: unknown label 'MEET' (the labels of docs/relations.md)");
  CHECK(error_of(relation(ann + ", " + usa + R"(, "relation": [])")) ==
        "g.jsonl:1: relation 1: \"relation\" names no label");
  CHECK(error_of(relation(ann + R"(, "relation": "ACCUSE")")) == "g.jsonl:1: relation 1: no \"object\" (it is needed)");
  CHECK(error_of(relation(ann + R"(, "object": {"kind": "town", "names": ["Bonn"]}, "relation": "ACCUSE")")) ==
        "g.jsonl:1: relation 1: object: unknown kind 'town' (person, country or organization)");
  CHECK(error_of(relation(ann + R"(, "object": {"kind": "country", "names": ["-"]}, "relation": "ACCUSE")")) ==
        "g.jsonl:1: relation 1: object: no name (give \"names\", or a country's \"iso3\")");
  CHECK(error_of(relation(ann + ", " + usa + R"(, "relation": "ACCUSE", "factuality": "maybe")")) ==
        "g.jsonl:1: relation 1: unknown factuality 'maybe' (actual, negated, hypothetical or future)");
  CHECK(error_of(relation(ann + ", " + usa + R"(, "relation": "ACCUSE", "optional": "yes")")) ==
        "g.jsonl:1: relation 1: \"optional\" must be true or false");
}

TEST_CASE("what is wrong in a file of predictions is told with its line") {
  CHECK(error_of_prediction("").empty());
  CHECK(error_of_prediction(R"({"doc": "a"})") == "p.jsonl:1: no \"relation\" (it is needed)");
  CHECK(error_of_prediction(R"({"doc": "a", "relation": "ACCUSE", "subject": {"kind": "person"}})") ==
        "p.jsonl:1: no \"object\" (it is needed)");
  CHECK(error_of_prediction(R"({"doc": "a", "relation": "ACCUSE", "subject": {"kind": "person"}, "object": 1})") ==
        "p.jsonl:1: object: must be an object with \"kind\" and \"names\"");
  CHECK(
      error_of_prediction(
          R"({"doc": "a", "relation": "ACCUSE", "subject": {"kind": "person"}, "object": {"kind": "x"}, "confidence": 7})") ==
      "p.jsonl:1: \"confidence\" must be a number from 0 to 1");
}

TEST_CASE("deeply nested and cut lines are refused, not followed") {
  const std::string deep(200000, '[');
  CHECK(error_of(deep).starts_with("g.jsonl:1: bad JSON"));
  CHECK(error_of(R"({"id": "a", "text": ")" + std::string("\xff\xfe") + "\"").starts_with("g.jsonl:1: bad JSON"));
}

}  // namespace entente
