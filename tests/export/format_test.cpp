#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "entente/export/export.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string exported(const Graph& graph, ExportFormat format, const ExportOptions& options = {}) {
  std::ostringstream out;
  write_graph(out, format, graph, options);
  return out.str();
}

constexpr ExportFormat kTextFormats[] = {ExportFormat::kGraphml, ExportFormat::kGexf, ExportFormat::kDot,
                                         ExportFormat::kJson, ExportFormat::kCsv};

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("exports are the same bytes for documents in any order") {
  auto documents = random_documents(6, 20, 8);
  const Graph first = build(documents);
  std::mt19937 random(2);
  std::shuffle(documents.begin(), documents.end(), random);
  const Graph second =
      merge(build({documents.begin() + 9, documents.end()}), build({documents.begin(), documents.begin() + 9}));
  for (const ExportFormat format : kTextFormats) CHECK(exported(first, format) == exported(second, format));
}

TEST_CASE("GraphML has one edge for a pair, with its relations as label and as columns") {
  const std::string xml = exported(build(visit()), ExportFormat::kGraphml);
  CHECK(contains(xml, "edgedefault=\"directed\""));
  CHECK(contains(xml, "<key id=\"e_CONSULT\" for=\"edge\" attr.name=\"CONSULT\" attr.type=\"int\">"));
  CHECK(contains(xml,
                 "<data key=\"e_label\">REJECT, AGREE</data>\n      <data key=\"e_weight\">2</data>\n      <data "
                 "key=\"e_count\">3</data>"));
}

TEST_CASE("GraphML of pairs leaves out what was denied, the one of relations says it") {
  ExportOptions options;
  CHECK_FALSE(contains(exported(build(visit()), ExportFormat::kGraphml, options), "ASSAULT"));
  options.multi = true;
  CHECK(
      contains(exported(build(visit()), ExportFormat::kGraphml, options), "<data key=\"e_factuality\">negated</data>"));
}

TEST_CASE("exports obey filters") {
  ExportOptions options;
  options.filter.labels = {Label::kWorksFor};
  for (const ExportFormat format : kTextFormats) {
    const std::string text = exported(build(visit()), format, options);
    CHECK(contains(text, "Kushner"));
    CHECK_FALSE(contains(text, "REJECT"));
    CHECK_FALSE(contains(text, "Enrique"));
  }
}

TEST_CASE("exports without texts hold no sentence") {
  ExportOptions options;
  options.filter.keep_text = false;
  options.multi = true;
  for (const ExportFormat format : kTextFormats)
    CHECK_FALSE(contains(exported(build(visit()), format, options), "Kushner flew"));
}

TEST_CASE("XML drops control characters and keeps all other text") {
  const std::string xml = exported(build(hostile()), ExportFormat::kGraphml);
  CHECK(contains(xml, "Ann &quot;The &lt;Axe&gt;&quot; O'Neil &amp; Sons\\"));
  CHECK(contains(xml, "Two&#10;Lines&#9;Tab&#13;"));
  CHECK(contains(xml, "🙂 Smile"));
  CHECK(contains(xml, "Bell NullEnd[31m"));
}

TEST_CASE("format is told by name or by the ending of a path") {
  CHECK(parse_export_format("graphml") == ExportFormat::kGraphml);
  CHECK(parse_export_format("out.d/x.GraphML") == ExportFormat::kGraphml);
  CHECK(parse_export_format("x.svg") == ExportFormat::kSvg);
  CHECK(parse_export_format("a.gv") == ExportFormat::kDot);
  CHECK_FALSE(parse_export_format("x.doc"));
  CHECK_FALSE(parse_export_format(""));
}

TEST_CASE("file is written whole or not at all") {
  const TemporaryFolder folder;
  const std::string path = folder.path("g.json");
  REQUIRE(export_file(path, ExportFormat::kJson, build(visit()), {}));
  CHECK(std::filesystem::file_size(path) == exported(build(visit()), ExportFormat::kJson).size());
  const auto failed = export_file(folder.path("no/g.json"), ExportFormat::kJson, Graph(), {});
  REQUIRE_FALSE(failed);
  CHECK(failed.error().code == ErrorCode::kIo);
  ExportOptions bad;
  bad.filter.from = "yesterday";
  CHECK(export_file(path, ExportFormat::kJson, Graph(), bad).error().code == ErrorCode::kUsage);
  std::filesystem::directory_iterator files(folder.path(""));
  CHECK(std::distance(begin(files), end(files)) == 1);
}
