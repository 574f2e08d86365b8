#include "entente/export/render.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "entente/export/export.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

bool has_graphviz() { return std::system("dot -V >/dev/null 2>&1") == 0; }

/// Sets PATH as long as it lives.
class Path {
 public:
  explicit Path(const char* value) : old_(std::getenv("PATH")) { setenv("PATH", value, 1); }
  Path(const Path&) = delete;
  Path& operator=(const Path&) = delete;
  ~Path() { setenv("PATH", old_.c_str(), 1); }

 private:
  std::string old_;
};

}  // namespace

TEST_CASE("picture is drawn of every sample" * doctest::skip(!has_graphviz())) {
  const TemporaryFolder folder;
  for (const auto& documents : {visit(), hostile(), random_documents(2, 30, 20)}) {
    const std::string path = folder.path("p.svg");
    const auto done = export_file(path, ExportFormat::kSvg, build(documents), {});
    REQUIRE_MESSAGE(done, (done ? "" : done.error().text()));
    std::ifstream file(path);
    std::ostringstream svg;
    svg << file.rdbuf();
    CHECK(svg.str().find("</svg>") != std::string::npos);
  }
}

TEST_CASE("picture of text that is no graph is one error and no file" * doctest::skip(!has_graphviz())) {
  const TemporaryFolder folder;
  const auto failed = render_svg("digraph {", folder.path("p.svg"));
  REQUIRE_FALSE(failed);
  CHECK(failed.error().code == ErrorCode::kBadInput);
  CHECK(failed.error().text().find("Graphviz could not draw the graph: ") != std::string::npos);
  CHECK(std::filesystem::is_empty(folder.path("")));
}

TEST_CASE("picture without Graphviz says what to install") {
  const TemporaryFolder folder;
  const Path path("/nowhere");
  const auto failed = render_svg("digraph {}", folder.path("p.svg"));
  REQUIRE_FALSE(failed);
  CHECK(failed.error().code == ErrorCode::kNotFound);
  CHECK(failed.error().text() == folder.path("p.svg") +
                                     ": Graphviz's dot not found (install graphviz, or write the "
                                     ".dot file and draw it elsewhere)");
}

TEST_CASE("picture into a missing folder is an error" * doctest::skip(!has_graphviz())) {
  CHECK_FALSE(render_svg("digraph {}", "/nowhere/at/all/p.svg"));
}
