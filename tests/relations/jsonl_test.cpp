#include "entente/relations/jsonl.hpp"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include "relations/knowledge.hpp"

namespace entente {
namespace {

rapidjson::Document parsed(const Document& doc) {
  rapidjson::Document out;
  out.Parse(relation_to_json(doc, 0).c_str());
  REQUIRE(!out.HasParseError());
  return out;
}

Document criticism() {
  return test::extracted(test::document(R"(France France PROPN NNP 2 nsubj c:FRA
criticized criticize VERB VBD 0 root
"Ann" Ann PROPN NNP 2 obj p:Ann
)"));
}

}  // namespace

TEST_CASE("a relation is one line with its members in a fixed order") {
  const Document doc = criticism();
  REQUIRE(doc.relations.size() == 1);
  const std::string line = relation_to_json(doc, 0);
  CHECK(line.find('\n') == std::string::npos);
  CHECK(line.starts_with(
      R"({"doc":"test","sentence":0,"begin":0,"end":23,"text":"France criticized \"Ann\"","subject":)"));
  const rapidjson::Document json = parsed(doc);
  CHECK(std::string(json["relation"].GetString()) == "ACCUSE");
  CHECK(json["mode"].IsNull());
  CHECK(json["attribution"].IsNull());
  CHECK(std::string(json["subject"]["iso3"].GetString()) == "FRA");
  CHECK(json["object"]["begin"].GetUint() == 18);
  CHECK(json["object"]["end"].GetUint() == 23);
  CHECK_FALSE(json["object"].HasMember("iso3"));
}

TEST_CASE("strings of any sort survive") {
  Document doc = criticism();
  for (const char* name : {"a\"b\\c", "tab\tand\nline", "Peña 中国 \xf0\x9f\x98\x80", "\x01"}) {
    doc.actors[1].name = name;
    doc.actors[1].aliases = {name};
    const rapidjson::Document json = parsed(doc);
    CHECK(std::string(json["object"]["name"].GetString()) == name);
    CHECK(std::string(json["object"]["aliases"][0].GetString()) == name);
  }
}

TEST_CASE("a title beside a name is an office, an aide's is work") {
  const auto tie = [](const std::string& title) {
    Document doc = test::document("French french ADJ JJ 2 amod c:FRA=demonym\n" + title + " " + title +
                                  " NOUN NN 3 compound\nMacron Macron PROPN NNP 4 nsubj p:Macron\n"
                                  "slept sleep VERB VBD 0 root\n");
    Role role;
    role.actor = doc.mentions[1].actor;
    role.of = doc.mentions[0].actor;
    role.title = doc.strings.intern(title);
    role.tokens = {1, 2};
    doc.roles.push_back(role);
    return test::told(test::extracted(std::move(doc)));
  };
  CHECK(tie("president") == "Macron OFFICE FRA");
  CHECK(tie("spokesman") == "Macron WORKS_FOR FRA");
}

}  // namespace entente
