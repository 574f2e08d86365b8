#include "cli/producer.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "cli/data_dir.hpp"
#include "entente/graph/store.hpp"

namespace entente::cli {
namespace fs = std::filesystem;
namespace {

/// The files of a folder, in an order that does not depend on the disk.
std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (entry.is_regular_file(error)) paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

Result<std::string> producer_of(const PipelineOptions& options) {
  const Result<std::string> data_dir = find_data_dir(options.data_dir);
  if (!data_dir) return data_dir.error();
  std::vector<std::string> paths;
  if (!options.conllu) paths.push_back(model_path(options, *data_dir));
  for (const char* folder : {"actors", "relations"}) {
    const std::vector<std::string> files = files_in(fs::path(*data_dir) / folder);
    paths.insert(paths.end(), files.begin(), files.end());
  }
  paths.insert(paths.end(), options.patterns.begin(), options.patterns.end());
  paths.insert(paths.end(), options.actors.begin(), options.actors.end());
  std::string all = ENTENTE_VERSION;
  for (const std::string& path : paths) {
    const auto bytes = read_whole(path);
    if (!bytes) return bytes.error();
    const std::array<std::string_view, 2> parts = {all, *bytes};
    all = fingerprint(parts);
  }
  return all;
}

}  // namespace entente::cli
