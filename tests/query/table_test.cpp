#include "entente/query/table.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace entente;

namespace {

const Table kTable{
    {"name", "count", "sure", "share"},
    {{std::string("Peña \"x\", y"), std::int64_t{12}, true, 0.5}, {std::string("=1+1"), {}, false, 0.25}}};

template <class Write>
std::string written(Write write) {
  std::ostringstream out;
  write(out);
  return out.str();
}

}  // namespace

TEST_CASE("table is aligned, numbers to the right") {
  CHECK(written([](auto& out) { write_table(out, kTable); }) ==
        "name         count  sure   share\n"
        "Peña \"x\", y     12  true     0.5\n"
        "=1+1                false   0.25\n");
}

TEST_CASE("table counts columns, not bytes, and cuts long texts") {
  const Table wide{{"a", "b"},
                   {{std::string("日本語"), std::string("x")}, {std::string("cafe\u0301 now"), std::string("y")}}};
  CHECK(written([&](auto& out) { write_table(out, wide, 5); }) == "a      b\n日本…  x\ncafe\u0301…  y\n");
}

TEST_CASE("table lets no text steer the terminal") {
  const Table bad{{"a"}, {{std::string("x\x1B[31m\ny\xC2\x9B")}}};
  CHECK(written([&](auto& out) { write_table(out, bad); }) == "a\nx [31m y\n");
}

TEST_CASE("CSV quotes what needs it and defuses formulas") {
  CHECK(written([](auto& out) { write_csv(out, kTable); }) ==
        "name,count,sure,share\n\"Peña \"\"x\"\", y\",12,true,0.5\n'=1+1,,false,0.25\n");
}

TEST_CASE("JSON Lines hold one typed object a row") {
  CHECK(written([](auto& out) { write_jsonl(out, kTable); }) ==
        "{\"name\":\"Peña \\\"x\\\", y\",\"count\":12,\"sure\":true,\"share\":0.5}\n"
        "{\"name\":\"=1+1\",\"count\":null,\"sure\":false,\"share\":0.25}\n");
}

TEST_CASE("JSON of an empty table is an empty array") {
  CHECK(written([](auto& out) { write_json(out, Table{{"a"}, {}}); }) == "[\n]\n");
}
