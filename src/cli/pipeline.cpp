#include "cli/pipeline.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

#include "cli/console.hpp"
#include "cli/data_dir.hpp"
#include "cli/ordered_map.hpp"
#include "entente/text/conllu.hpp"
#include "entente/text/reader.hpp"
#include "entente/text/segment.hpp"

namespace entente::cli {
namespace {

unsigned worker_count(unsigned jobs) {
  if (jobs != 0) return jobs;
  return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

std::string model_path(const PipelineOptions& options, const std::string& data_dir) {
  // "accurate" -> data/model/accurate.model; anything with a slash or a dot is a file.
  const std::string& name = options.model;
  if (name.find_first_of("/.") != std::string::npos) return name;
  return (std::filesystem::path(data_dir) / "model" / ((name.empty() ? "accurate" : name) + ".model")).string();
}

Result<std::string> read_whole(const std::string& path) {
  if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  std::error_code error;
  if (std::filesystem::is_directory(path, error))
    return Error{ErrorCode::kBadInput, path, "is a folder (name its files)"};
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::kNotFound, path, "cannot open (is the name right?)"};
  return std::string(std::istreambuf_iterator<char>(file), {});
}

Result<std::shared_ptr<const Model>> load_model(const PipelineOptions& options) {
  const Result<std::string> data_dir = find_data_dir(options.data_dir);
  if (!data_dir) return data_dir.error();
  return Model::load(model_path(options, *data_dir));
}

Result<Pipeline> Pipeline::load(const PipelineOptions& options, Depth depth) {
  Pipeline pipeline;
  pipeline.options_ = options;
  Result<std::string> data_dir = find_data_dir(options.data_dir);
  if (!data_dir) return data_dir.error();
  if (!options.conllu) {
    auto model = load_model(options);
    if (!model) return model.error();
    pipeline.model_ = std::move(*model);
  }
  if (depth == Depth::kAnalysis) return pipeline;
  auto resolver = ActorResolver::load(*data_dir, options.actors);
  if (!resolver) return resolver.error();
  pipeline.resolver_ = std::move(*resolver);
  if (depth == Depth::kActors) return pipeline;
  auto extractor = RelationExtractor::load(*data_dir, options.patterns, pipeline.model_);
  if (!extractor) return extractor.error();
  pipeline.extractor_ = std::move(*extractor);
  return pipeline;
}

void Pipeline::find_relations(Document& doc) const {
  if (!resolver_) return;
  resolver_->resolve(doc);
  if (extractor_) extractor_->extract(doc);
}

Result<RunSummary> Pipeline::run(const Sink& sink, const Wanted& wanted) const {
  return options_.conllu ? run_conllu(sink, wanted) : run_texts(sink, wanted);
}

Result<RunSummary> Pipeline::run_conllu(const Sink& sink, const Wanted& wanted) const {
  RunSummary summary;
  for (const std::string& path : options_.inputs) {
    Result<std::string> content = read_whole(path);
    if (!content) return content.error();
    auto documents = parse_conllu(*content, path);
    if (!documents) return documents.error();
    for (ConlluDocument& document : *documents) {
      if (wanted && !wanted(document.doc)) continue;
      find_relations(document.doc);
      ++summary.documents;
      if (!sink(document.doc)) return summary;
    }
  }
  return summary;
}

Result<RunSummary> Pipeline::run_texts(const Sink& sink, const Wanted& wanted) const {
  auto reader = DocumentReader::open(
      options_.inputs, [](const Error& error) { print_error(error); },
      [](const Error& error) { print_warning(error.text()); });
  if (!reader) return reader.error();

  RunSummary summary;
  Progress progress(reader->total_bytes());
  const unsigned workers = worker_count(options_.jobs);
  std::vector<Analyzer> analyzers;
  for (unsigned i = 0; i < workers; ++i) analyzers.emplace_back(model_);

  const auto next = [&]() -> std::optional<Document> {
    while (!interrupted()) {
      std::optional<Document> doc = reader->next();
      if (!doc || !wanted || wanted(*doc)) return doc;
    }
    summary.interrupted = true;
    return std::nullopt;
  };
  const auto work = [&](unsigned worker, Document& doc) {
    segment(doc);
    analyzers[worker].analyze(doc);
    find_relations(doc);
  };
  const auto finish = [&](Document& doc) {
    ++summary.documents;
    progress.update(reader->read_bytes(), summary.documents);
    return sink(doc);
  };
  ordered_map<Document>(workers, next, work, finish);
  summary.failures = reader->failures();
  return summary;
}

}  // namespace entente::cli
