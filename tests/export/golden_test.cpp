#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "entente/export/export.hpp"
#include "support/graphs.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

// With ENTENTE_UPDATE_GOLDEN=1 the files are written anew, to be reviewed as code.
TEST_CASE("exports of a small graph are as reviewed") {
  struct Golden {
    const char* file;
    bool multi;
  };
  for (const Golden& golden :
       {Golden{"visit.graphml", false}, Golden{"visit.multi.graphml", true}, Golden{"visit.gexf", false},
        Golden{"visit.dot", false}, Golden{"visit.json", false}, Golden{"visit.csv", false}}) {
    CAPTURE(golden.file);
    ExportOptions options;
    options.multi = golden.multi;
    std::ostringstream out;
    write_graph(out, *parse_export_format(golden.file), build(visit()), options);
    const std::string path = std::string(ENTENTE_SOURCE_DIR) + "/tests/export/golden/" + golden.file;
    if (std::getenv("ENTENTE_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << out.str();
    CHECK(out.str() == read(path));
  }
}
