/// Measures the analysis on one thread, from raw text to trees and names, in processor time; or writes its CoNLL-U.
///
///     bench_analyze MODEL FILE.jsonl [N]      the first N documents (all); prints a line of JSON
///     bench_analyze MODEL FILE.conllu [N]     the same for given words
///     bench_analyze --write MODEL FILE [N]    prints the analysis instead

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "analysis/gemm.hpp"
#include "entente/analysis/analyzer.hpp"
#include "entente/analysis/conllu_writer.hpp"
#include "entente/text/conllu.hpp"
#include "entente/text/reader.hpp"
#include "entente/text/segment.hpp"

namespace {

/// Seconds of processor time of this thread: what another program does at the same time counts little.
double now() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

int fail(const entente::Error& error) {
  std::cerr << error.text() << '\n';
  return 1;
}

bool ends_with(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

struct Figures {
  std::size_t documents = 0, sentences = 0, words = 0;
  double segment_seconds = 0.0, analyze_seconds = 0.0;
};

void analyze(entente::Analyzer& analyzer, entente::Document& doc, Figures& figures) {
  const auto start = now();
  analyzer.analyze(doc);
  figures.analyze_seconds += now() - start;
  ++figures.documents;
  figures.sentences += doc.sentences.size();
  figures.words += doc.tokens.size();
  if (const std::string problem = entente::validate(doc); !problem.empty())
    std::cerr << doc.id << ": " << problem << '\n';
}

int run_conllu(entente::Analyzer& analyzer, const std::string& path, std::size_t limit, bool write, Figures& figures) {
  std::ifstream file(path, std::ios::binary);
  const std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  auto documents = entente::parse_conllu(content, path);
  if (!documents) return fail(documents.error());
  for (entente::ConlluDocument& document : *documents) {
    if (limit-- == 0) break;
    analyze(analyzer, document.doc, figures);
    if (write) entente::write_conllu(std::cout, document);
  }
  return 0;
}

int run_texts(entente::Analyzer& analyzer, const std::string& path, std::size_t limit, bool write, Figures& figures) {
  auto reader = entente::DocumentReader::open({path}, [](const entente::Error& error) { fail(error); });
  if (!reader) return fail(reader.error());
  while (auto doc = reader->next()) {
    if (limit-- == 0) break;
    const auto start = now();
    entente::segment(*doc);
    figures.segment_seconds += now() - start;
    analyze(analyzer, *doc, figures);
    if (write) entente::write_conllu(std::cout, *doc);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  const bool write = !arguments.empty() && arguments.front() == "--write";
  if (write) arguments.erase(arguments.begin());
  if (arguments.size() < 2) {
    std::cerr << "usage: bench_analyze [--write] MODEL FILE.jsonl|FILE.conllu [N]\n";
    return 2;
  }
  const std::size_t limit = arguments.size() > 2 ? std::strtoul(arguments[2].c_str(), nullptr, 10) : SIZE_MAX;
  const auto start = now();
  const auto model = entente::Model::load(arguments[0]);
  if (!model) return fail(model.error());
  const double load_seconds = now() - start;
  entente::Analyzer analyzer(*model);
  Figures f;
  const auto run = ends_with(arguments[1], ".conllu") ? run_conllu : run_texts;
  if (const int code = run(analyzer, arguments[1], limit, write, f); code != 0) return code;
  (write ? std::cerr : std::cout) << "{\"documents\": " << f.documents << ", \"sentences\": " << f.sentences
                                  << ", \"words\": " << f.words << ", \"load_seconds\": " << load_seconds
                                  << ", \"segment_seconds\": " << f.segment_seconds
                                  << ", \"analyze_seconds\": " << f.analyze_seconds << ", \"words_per_second\": "
                                  << static_cast<double>(f.words) / (f.segment_seconds + f.analyze_seconds)
                                  << ", \"target\": \"" << entente::arithmetic_target() << "\"}\n";
  return 0;
}
