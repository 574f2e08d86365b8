#include "analysis/model_parts.hpp"

namespace entente {
namespace {

Result<void> read_exceptions(Model::Parts& parts) {
  if (!parts.file.has("lemma_exceptions")) return {};
  const auto text = parts.file.text("lemma_exceptions");
  if (!text) return text.error();
  for (std::size_t begin = 0; begin < text->size();) {
    const std::size_t end = std::min(text->find('\n', begin), text->size());
    const std::string_view line = text->substr(begin, end - begin);
    const std::size_t tab = line.rfind('\t');
    if (tab == std::string_view::npos || line.find('\t') == tab)
      return parts.file.damaged("a line of lemma_exceptions has no three fields");
    parts.lemma_exceptions.emplace(line.substr(0, tab), line.substr(tab + 1));
    begin = end + 1;
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<Model::Parts>> load_parts(ModelFile file) {
  auto parts = std::make_unique<Model::Parts>(Model::Parts{std::move(file), {}, {}, {}, {}, {}});
  const auto json = parts->file.text("config");
  if (!json) return json.error();
  std::string problem;
  parts->config = parse_config(*json, problem);
  if (!problem.empty()) return parts->file.damaged(problem);
  const auto vocabulary = parts->file.text("vocab");
  if (!vocabulary) return vocabulary.error();
  parts->pieces = WordPieces(*vocabulary, parts->config.replacements, parts->config.limits);
  if (parts->pieces.size() != parts->config.pieces || !parts->pieces.complete())
    return parts->file.damaged("its vocabulary does not fit its config");
  auto encoder = Encoder::load(parts->file, parts->config);
  if (!encoder) return encoder.error();
  parts->encoder = *std::move(encoder);
  auto heads = Heads::load(parts->file, parts->config);
  if (!heads) return heads.error();
  parts->heads = *std::move(heads);
  if (Result<void> exceptions = read_exceptions(*parts); !exceptions) return exceptions.error();
  return parts;
}

Model::Model(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Model::~Model() = default;

Result<std::shared_ptr<const Model>> Model::load(const std::string& path) {
  auto file = ModelFile::open(path);
  if (!file) return file.error();
  auto parts = load_parts(*std::move(file));
  if (!parts) return parts.error();
  return std::shared_ptr<const Model>(new Model(*std::move(parts)));
}

}  // namespace entente
