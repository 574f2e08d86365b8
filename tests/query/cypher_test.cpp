#include "entente/query/cypher.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "entente/graph/store.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// An engine over a store of its own.
struct Asked {
  explicit Asked(const std::vector<DocumentFacts>& documents) {
    {
      auto store = Store::open(folder.path("g"), Store::Mode::kWrite);
      REQUIRE(store);
      for (const DocumentFacts& facts : documents) REQUIRE(store->add(facts, "1"));
    }
    auto opened = Engine::open(folder.path("g"));
    REQUIRE(opened);
    engine.emplace(std::move(*opened));
  }
  /// Rows as "a|b; c|d", or the error.
  std::string ask(const std::string& query, const Parameters& parameters = {}) {
    const auto table = engine->cypher(query, parameters);
    if (!table) return table.error().text();
    std::string text;
    for (const auto& row : table->rows) {
      if (!text.empty()) text += "; ";
      for (std::size_t c = 0; c < row.size(); ++c) text.append(c == 0 ? "" : "|").append(cell_text(row[c]));
    }
    return text;
  }
  TemporaryFolder folder;
  std::optional<Engine> engine;
};

/// a -> b -> c -> d by CONSULT, a -> d only by what was denied, d - e mutual, e -> e.
std::vector<DocumentFacts> chain() {
  DocumentFacts facts = document("chain", "2020-01-01");
  facts.actors = {person("a", "Ann", "USA"), person("b", "Bob", "MEX"), person("c", "Cyd", "USA", "minister"),
                  person("d", "Dan"), person("e", "Élise")};
  facts.relations = {relation("person/a", Label::kConsult, "person/b", "ab", 0),
                     relation("person/b", Label::kConsult, "person/c", "bc", 1),
                     relation("person/c", Label::kAid, "person/d", "cd", 2),
                     relation("person/a", Label::kAssault, "person/d", "ad", 3),
                     relation("person/d", Label::kConsult, "person/e", "de", 4),
                     relation("person/e", Label::kProtest, "person/e", "ee", 5)};
  facts.relations[3].factuality = Factuality::kNegated;
  facts.relations[4].reciprocal = true;
  for (std::uint32_t i = 0; i < 6; ++i) facts.relations[i].evidence.date = numbered("2020-0", i + 1);
  return {facts};
}

}  // namespace

TEST_CASE("query answers the question that the program is made for") {
  Asked asked(visit());
  CHECK(asked.ask("MATCH (p:Person)-[r:CONSULT]->(c:Country {iso3: 'MEX'}) WHERE r.date >= date('2018-01-01') "
                  "RETURN p.name, count(r) ORDER BY count(r) DESC LIMIT 10") == "Jared Kushner|1");
  CHECK(asked.ask("MATCH (p {name: 'pena nieto'}) RETURN p.name") == "");
  CHECK(asked.ask("MATCH (p {name: 'enrique pena nieto'}) RETURN p.name, p.country, p.role") ==
        "Enrique Peña Nieto|MEX|outgoing president");
  CHECK(asked.ask("MATCH (c) WHERE c.name = 'AMERICAN' RETURN c.id") == "country/USA");
}

TEST_CASE("query follows arrows, and mutual relations both ways") {
  Asked asked(chain());
  struct Row {
    const char* query;
    const char* answer;
  };
  for (const Row& row : {
           Row{"MATCH (x)-[:CONSULT]->(y) RETURN x.name, y.name ORDER BY x.name, y.name",
               "Ann|Bob; Bob|Cyd; Dan|Élise; Élise|Dan"},
           Row{"MATCH (x)<-[:CONSULT]-(y) RETURN x.name ORDER BY 1, x.name", "Bob; Cyd; Dan; Élise"},
           Row{"MATCH (x {name: 'Bob'})-[r]-(y) RETURN y.name, type(r) ORDER BY y.name", "Ann|CONSULT; Cyd|CONSULT"},
           Row{"MATCH (x {name: 'Cyd'})-->(y) RETURN y.name", "Dan"},
           Row{"MATCH (x {name: 'Cyd'})<--(y) RETURN y.name", "Bob"},
           Row{"MATCH (y)-->(x {name: 'Cyd'}) RETURN y.name", "Bob"},
           Row{"MATCH (x)-->(x) RETURN x.name", "Élise"},
           Row{"MATCH (x)-[r]->(y)-[q]->(z) RETURN x.name, z.name ORDER BY x.name",
               "Ann|Cyd; Bob|Dan; Cyd|Élise; Dan|Élise; Élise|Dan"},
           Row{"MATCH (x)-[:AID|PROTEST]->(y) RETURN count(*)", "2"},
           Row{"MATCH (x)-[r:ASSAULT]->(y) RETURN count(*)", "0"},
           Row{"MATCH (x)-[r:ASSAULT]->(y) WHERE r.factuality = 'negated' RETURN x.name, y.name", "Ann|Dan"},
           Row{"MATCH (x)-[r]->(y) RETURN count(DISTINCT r)", "5"},
           Row{"MATCH (x:Person), (y:Person) WHERE x.name = 'Ann' AND y.name = 'Dan' RETURN x.name + y.name", "AnnDan"},
       }) {
    CAPTURE(row.query);
    CHECK(asked.ask(row.query) == row.answer);
  }
}

TEST_CASE("query walks paths of variable length and finds shortest ones") {
  Asked asked(chain());
  CHECK(asked.ask("MATCH (x {name: 'Ann'})-[r*1..3]->(y) RETURN y.name, size(r) ORDER BY size(r)") ==
        "Bob|1; Cyd|2; Dan|3");
  CHECK(asked.ask("MATCH (y)<-[*2..2]-(x {name: 'Ann'}) RETURN y.name") == "Cyd");
  CHECK(asked.ask("MATCH (x {name: 'Ann'})-[*0..1]->(y) RETURN y.name ORDER BY y.name") == "Ann; Bob");
  CHECK(asked.ask("MATCH p = (x {name: 'Ann'})-[:CONSULT*1..2]->(y) RETURN length(p), [n IN nodes(p) | n.name] "
                  "ORDER BY length(p)") == "1|[\"Ann\",\"Bob\"]; 2|[\"Ann\",\"Bob\",\"Cyd\"]");
  CHECK(asked.ask("MATCH p = (y)<-[:CONSULT*1..2]-(x {name: 'Ann'}) WHERE y.name = 'Cyd' RETURN p") ==
        "(Cyd)<-[CONSULT]-(Bob)<-[CONSULT]-(Ann)");
  CHECK(asked.ask("MATCH p = shortestPath((x {name: 'Ann'})-[*..6]-(y {name: 'Elise'})) RETURN p, length(p)") ==
        "(Ann)-[CONSULT]->(Bob)-[CONSULT]->(Cyd)-[AID]->(Dan)-[CONSULT]-(Élise)|4");
  CHECK(asked.ask("MATCH p = shortestPath((x {name: 'Ann'})-[*..3]-(y {name: 'Elise'})) RETURN p") == "");
  CHECK(asked.ask("MATCH p = shortestPath((x {name: 'Dan'})-[*]->(y {name: 'Ann'})) RETURN p") == "");
  CHECK(asked.ask("MATCH p = shortestPath((x {name: 'Dan'})<-[*]-(y {name: 'Ann'})) RETURN length(p)") == "3");
  CHECK(asked.ask("MATCH p = shortestPath((x {name: 'Ann'})-[r:CONSULT*]->(y {name: 'Cyd'})) "
                  "RETURN [s IN r | s.sentence]") == "[\"ab\",\"bc\"]");
}

TEST_CASE("query passes rows from clause to clause") {
  Asked asked(chain());
  struct Row {
    const char* query;
    const char* answer;
  };
  for (const Row& row : {
           Row{"MATCH (x)-[r:CONSULT]->(y) WITH x, count(r) AS n WHERE n > 0 RETURN x.name, n ORDER BY x.name SKIP 1 "
               "LIMIT 2",
               "Bob|1; Dan|1"},
           Row{"MATCH (x:Person) OPTIONAL MATCH (x)-[r:AID]->(y) RETURN x.name, y.name ORDER BY x.name",
               "Ann|; Bob|; Cyd|Dan; Dan|; Élise|"},
           Row{"MATCH (x:Person) OPTIONAL MATCH (x)-[r:CONSULT]->(y) WITH x, count(y) AS n RETURN sum(n), avg(n), "
               "max(n)",
               "4|0.8|1"},
           Row{"UNWIND [3, 1, 2] AS n RETURN n ORDER BY n DESC", "3; 2; 1"},
           Row{"UNWIND ['Ann', 'Dan'] AS name MATCH (x {name: name}) RETURN x.id ORDER BY x.id", "person/a; person/d"},
           Row{"MATCH (x:Person) RETURN DISTINCT x.country ORDER BY x.country", "MEX; USA; "},
           Row{"MATCH (x:Person) RETURN x.country AS c, collect(x.name) ORDER BY c",
               "MEX|[\"Bob\"]; USA|[\"Ann\",\"Cyd\"]; |[\"Dan\",\"Élise\"]"},
           Row{"MATCH (x:Person) WITH * ORDER BY x.name LIMIT 2 RETURN count(*)", "2"},
           Row{"MATCH (x:Person)-[r]->(y) WITH y, count(*) AS n MATCH (y)-[:AID]->(z) RETURN y.name, n, z.name",
               "Cyd|1|Dan"},
           Row{"RETURN 1 + 2 * 3, 7 / 2, 7 % 4, 2 ^ 3, -1, 'a' + 'b'", "7|3|3|8.0|-1|ab"},
           Row{"RETURN 1 < 2 AND NOT 2 < 1, true XOR true, null IS NULL, 2 IN [1, 2]", "true|false|true|true"},
           Row{"RETURN toUpper('ab'), substring('abcdef', 1, 2), left('abc', 2), right('abc', 1), split('a,b', ','), "
               "reverse('abc')",
               "AB|bc|ab|c|[\"a\",\"b\"]|cba"},
           Row{"RETURN size([1, 2]), head([5, 6]), last([5, 6]), [1, 2, 3][1], [1, 2, 3][-1], [1, 2, 3][0..2], "
               "range(1, 3)",
               "2|5|6|2|3|[1,2]|[1,2,3]"},
           Row{"RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 2], any(x IN [1, 2] WHERE x = 2), all(x IN [1, 2] WHERE x = "
               "2)",
               "[4,6]|true|false"},
           Row{"RETURN CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END, CASE 3 WHEN 3 THEN 'c' END, coalesce(null, 4)", "b|c|4"},
           Row{"RETURN date('2018-03-07').year, date('2018-03').month, 'x' STARTS WITH 'x', 'xyz' ENDS WITH 'yz', "
               "'xyz' CONTAINS 'y'",
               "2018|3|true|true|true"},
           Row{"MATCH (x)-[r]->(y) WHERE r.date < '2020-02' OR r.confidence > 0.9 RETURN r.sentence, r.document",
               "ab|chain"},
           Row{"MATCH (x:Person) WHERE NOT (x)-->() RETURN x.name", ""},
           Row{"MATCH (x:Person) WHERE NOT (x)<--(:Person) RETURN x.name", "Ann"},
           Row{"MATCH (x:Person {role: 'minister'}) RETURN x.name, labels(x), x.aliases", "Cyd|[\"Person\"]|[\"Cyd\"]"},
           Row{"MATCH (x) WHERE x.name STARTS WITH 'el' RETURN x.name", "Élise"},
           Row{"MATCH (x) WHERE x.name IN ['ANN', 'élise'] RETURN count(x)", "2"},
           Row{"MATCH (x {id: 'person/a'}) RETURN x",
               "{\"id\":\"person/a\",\"kind\":\"person\",\"name\":\"Ann\",\"country\":\"USA\",\"role\":null}"},
           Row{"MATCH (x)-[r:AID]->() RETURN startNode(r).name, endNode(r).name, r.story, r.rule",
               "Cyd|Dan|chain|test/do"},
           Row{"match (x:person) return COUNT(x) as n // a comment", "5"},
       }) {
    CAPTURE(row.query);
    CHECK(asked.ask(row.query) == row.answer);
  }
}

TEST_CASE("query takes parameters") {
  Asked asked(chain());
  CHECK(asked.ask("MATCH (x {name: $who}) RETURN x.id LIMIT $most",
                  {{"who", std::string("bob")}, {"most", std::int64_t{1}}}) == "person/b");
  CHECK(asked.ask("RETURN $a + $b", {{"a", std::int64_t{1}}, {"b", std::int64_t{2}}}) == "3");
  CHECK(asked.ask("RETURN $a + $b", {{"a", std::string("x")}, {"b", std::int64_t{2}}}) == "x2");
  CHECK(asked.ask("RETURN $who") == "query:1:8: no value for $who (give one with --param who=...)");
  CHECK(std::get<std::int64_t>(parameter_of("12")) == 12);
  CHECK(std::get<std::string>(parameter_of("12 Angry Men")) == "12 Angry Men");
}

TEST_CASE("query says where its slip is") {
  Asked asked(chain());
  struct Row {
    const char* query;
    const char* error;
  };
  for (const Row& row : {
           Row{"", "query:1:1: expected MATCH, but the query ends"},
           Row{"MATCH (x) RETURN", "query:1:17: expected a value, but the query ends"},
           Row{"MATCH (x RETURN x", "query:1:10: expected ')' to end a node, not 'RETURN'"},
           Row{"MATCH (x)\nWHERE x.nme = 1 RETURN x",
               "query:2:9: an actor has no 'nme' (there are id, name, kind, iso3, country, role, sector, aliases)"},
           Row{"MATCH (é)-[r:CONSULTS]->(y) RETURN r",
               "query:1:14: no relation 'CONSULTS' (docs/relations.md lists them: CONSULT, SUPPORT, ...)"},
           Row{"MATCH (x:Human) RETURN x",
               "query:1:10: no label 'Human' (there are Person, Country, Organization and Actor)"},
           Row{"MATCH (x) RETURN y", "query:1:18: no variable 'y' (there are x)"},
           Row{"MATCH (x) WHERE z.name = 'a' RETURN x", "query:1:17: no variable 'z' (there are x)"},
           Row{"MATCH (x) RETURN foo(x)", ""},
           Row{"CREATE (x)", "query:1:1: queries only read: there is no CREATE"},
           Row{"MATCH (x) DELETE x", "query:1:11: queries only read: there is no DELETE"},
           Row{"RETURN 'abc", "query:1:8: this text has no end (add a quote)"},
           Row{"RETURN 1 UNION RETURN 2", "query:1:10: expected nothing behind RETURN, not 'UNION'"},
           Row{"MATCH (x)-[*]->(y) RETURN x",
               "query:1:10: give an upper bound of at most 15, such as *1..4 (or ask for a shortestPath)"},
           Row{"MATCH (x) WITH x.name RETURN 1",
               "query:1:16: name this expression with AS, so that the next clause can use it"},
           Row{"MATCH (x) RETURN left('a')", "query:1:18: left takes 2 arguments"},
           Row{"MATCH (x) RETURN count(count(x))",
               "query:1:24: an aggregate inside an aggregate (name the inner one in WITH first)"},
           Row{"RETURN date('yesterday')", "query:1:13: 'yesterday' is no date (write 2018, 2018-03 or 2018-03-07)"},
           Row{"RETURN #", "query:1:8: unexpected character"},
       }) {
    CAPTURE(row.query);
    const std::string answer = asked.ask(row.query);
    if (*row.error != '\0') CHECK(answer == row.error);
    CHECK(answer.substr(0, 6) == "query:");
    CHECK(answer.find('\n') == std::string::npos);
  }
}

TEST_CASE("query explains what it does") {
  Asked asked(chain());
  const auto table = asked.engine->cypher("EXPLAIN MATCH (x {name: 'Ann'})-[r]->(y) RETURN y.name");
  REQUIRE(table);
  REQUIRE(table->rows.size() > 2);
  CHECK(cell_text(table->rows[0][1]).find("WITH RECURSIVE") == 0);
  std::string plan;
  for (const auto& row : table->rows) plan += cell_text(row[1]) + "\n";
  CHECK(plan.find("SEARCH x") != std::string::npos);
  CHECK(plan.find("SCAN x") == std::string::npos);
}

TEST_CASE("query of any shape ends with an answer or one line") {
  Asked asked(chain());
  const std::vector<std::string> words = {
      "MATCH", "OPTIONAL", "(",     ")",   "x",    "y",        ":",       "Person", "-",         "->",
      "<-",    "[",        "]",     "r",   "*",    "1",        "..",      "3",      "{",         "}",
      "name",  "'Ann'",    "WHERE", "AND", "NOT",  "=",        "<",       "IN",     "RETURN",    "WITH",
      "AS",    "n",        "count", ",",   ".",    "ORDER BY", "LIMIT",   "UNWIND", "CASE",      "WHEN",
      "THEN",  "END",      "$p",    "+",   "null", "(x)",      "-[r]->",  "(y)",    "nodes",     "shortestPath",
      "p",     "DISTINCT", "\"",    "/*",  "//",   "\xC3",     "collect", "|",      "MATCH (x)", "RETURN x"};
  std::mt19937 random(7);
  asked.engine->set_limit(std::chrono::seconds(2));
  for (int round = 0; round < 3000; ++round) {
    std::string query = random() % 2 == 0 ? "MATCH (x)-[r]->(y) " : "";
    for (std::size_t i = random() % 14; i > 0; --i) query += words[random() % words.size()] + " ";
    if (random() % 2 == 0) query += "RETURN x";
    CAPTURE(query);
    const auto table = asked.engine->cypher(query);
    if (table) continue;
    CHECK(table.error().text().find('\n') == std::string::npos);
    CHECK(table.error().code == ErrorCode::kUsage);
  }
  for (const std::string& piece :
       {std::string("("), std::string("["), std::string("NOT "), std::string("-"), std::string("1+"),
        std::string("[1]["), std::string("a."), std::string("CASE WHEN ")}) {
    std::string deep = "RETURN ";
    for (int i = 0; i < 3000; ++i) deep += piece;
    CHECK_FALSE(asked.engine->cypher(deep + "1"));
    CHECK_FALSE(asked.engine->cypher(std::string(200'000, 'x')));
  }
}

TEST_CASE("sql reads the documented views and refuses to write") {
  Asked asked(visit());
  Engine& engine = *asked.engine;
  CHECK(engine.sql("SELECT count(*) FROM statement")->rows[0][0] == Cell(std::int64_t{7}));
  CHECK(engine.sql("SELECT name FROM actor WHERE iso3 = 'MEX'")->rows[0][0] == Cell(std::string("Mexico")));
  CHECK(engine.sql("SELECT DISTINCT actor FROM alias WHERE folded = entente_fold('AMERICAN')")->rows.size() == 1);
  CHECK(engine.sql("SELECT statements FROM edge WHERE relation = 'REJECT'")->rows[0][0] == Cell(std::int64_t{2}));
  for (const char* writing : {"DELETE FROM documents", "DROP TABLE names", "PRAGMA user_version = 9",
                              "ATTACH '/tmp/x' AS y", "CREATE TEMP TABLE t (x)", "INSERT INTO actors VALUES (1)"}) {
    CAPTURE(writing);
    CHECK(engine.sql(writing).error().code == ErrorCode::kUsage);
  }
  CHECK(engine.sql("SELECT nme FROM actor").error().text() == "query:1:8: no such column: nme");
  CHECK(engine.sql("SELECT 1; SELECT 2").error().text() == "query:1:10: one SELECT at a time");
  CHECK(engine.sql("  ").error().text() == "query: is empty (write a SELECT)");
}

TEST_CASE("search finds sentences by their words, without accents and case") {
  Asked asked(visit());
  const auto found = asked.engine->search("PENA openly");
  REQUIRE(found);
  REQUIRE(found->rows.size() == 1);
  CHECK(cell_text(found->rows[0][1]) == "visit-1");
  CHECK(cell_text(found->rows[0][3]) == "Jared Kushner CONSULT Enrique Peña Nieto");
  CHECK(asked.engine->search("refus*")->rows.size() == 2);
  CHECK(asked.engine->search("nowhere")->rows.empty());
  CHECK(asked.engine->search("U.S. (\"")->rows.empty());
}
