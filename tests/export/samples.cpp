// Writes sample graphs in every format, for other programs to read.
#include <filesystem>
#include <iostream>
#include <string>

#include "entente/export/export.hpp"
#include "support/graphs.hpp"

using namespace entente;

namespace {

bool write(const std::filesystem::path& folder, const std::string& name, const Graph& graph) {
  struct Sample {
    const char* ending;
    bool multi;
    bool everything;
  };
  for (const Sample& sample :
       {Sample{".graphml", false, false}, Sample{".multi.graphml", true, true}, Sample{".gexf", false, false},
        Sample{".json", false, true}, Sample{".csv", false, true}, Sample{".cyjs", false, true},
        Sample{".ttl", false, true}, Sample{".tsv", false, false}, Sample{".neo4j-nodes", false, true},
        Sample{".neo4j-edges", false, true}, Sample{".gephi-nodes", false, false}, Sample{".gephi-edges", false, false},
        Sample{".dot", false, false}, Sample{".all.dot", false, true}}) {
    ExportOptions options;
    options.multi = sample.multi;
    options.isolated = true;
    if (sample.everything) {
      options.filter.factualities = {Factuality::kActual, Factuality::kNegated, Factuality::kHypothetical,
                                     Factuality::kFuture};
    }
    const std::string path = (folder / (name + sample.ending)).string();
    const auto done = export_file(path, *parse_export_format(path), graph, options);
    if (!done) std::cerr << done.error().text() << '\n';
    if (!done) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  const bool done =
      write(folder, "visit", test::build(test::visit())) && write(folder, "hostile", test::build(test::hostile())) &&
      write(folder, "random", test::build(test::random_documents(3, 60, 25))) && write(folder, "empty", Graph());
  return done ? 0 : 1;
}
