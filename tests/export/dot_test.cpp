#include <doctest/doctest.h>

#include <sstream>

#include "entente/export/export.hpp"
#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string drawn(const Graph& graph, const ExportOptions& options = {}) {
  std::ostringstream out;
  write_dot(out, graph, options);
  return out.str();
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

}  // namespace

TEST_CASE("drawing gathers the relations of a pair in one edge a direction") {
  DocumentFacts facts = document("d", "2020");
  for (std::uint32_t i = 0; i < 4; ++i)
    facts.relations.push_back(relation("person/a", Label::kConsult, "person/b", "x", i));
  for (std::uint32_t i = 4; i < 6; ++i)
    facts.relations.push_back(relation("person/a", Label::kReject, "person/b", "x", i));
  facts.relations.push_back(relation("person/b", Label::kAid, "person/a", "x", 7));
  const std::string dot = drawn(build({facts}));
  CHECK(count(dot, " -> ") == 2);
  CHECK(count(dot, ">CONSULT 4</FONT><BR/>") == 1);
  CHECK(count(dot, ">REJECT 2</FONT>") == 1);
  CHECK(count(dot, ">AID</FONT>") == 1);
}

TEST_CASE("drawing shows what was denied only on demand, and dashed") {
  CHECK(count(drawn(build(visit())), "ASSAULT") == 0);
  ExportOptions options;
  options.filter.factualities = {Factuality::kNegated};
  const std::string dot = drawn(build(visit()), options);
  CHECK(count(dot, "style=dashed") == 1);
  CHECK(count(dot, "not ASSAULT") == 1);
}

TEST_CASE("drawing puts no arrow on what is mutual, and says what is planned") {
  const std::string dot = drawn(build(visit()));
  CHECK(count(dot, "dir=none") == 2);
  CHECK(count(dot, "<I>planned</I>") == 1);
}

TEST_CASE("drawing says how many actors it leaves out") {
  ExportOptions options;
  options.top_n = 2;
  const std::string dot = drawn(build(visit()), options);
  CHECK(count(dot, "The 2 most active of 4 actors; 2 are left out.") == 1);
  CHECK(count(drawn(build(visit())), "left out") == 0);
}

TEST_CASE("drawing backs every edge with a sentence") {
  const std::string dot = drawn(build(visit()));
  CHECK(count(dot, "Jared Kushner → Mexico: Kushner flew to Mexico. [visit-1, 2018-03-07]") == 2);
}
