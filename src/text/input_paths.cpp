#include "text/input_paths.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace entente {
namespace {

namespace fs = std::filesystem;

/// The format that a file's extension says; nothing for a foreign one.
std::optional<InputFormat> format_of(const fs::path& path) {
  std::string extension = path.extension().string();
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (extension == ".txt") return InputFormat::kPlain;
  if (extension == ".jsonl" || extension == ".ndjson" || extension == ".json") return InputFormat::kJsonLines;
  return std::nullopt;
}

std::uint64_t size_of(const fs::path& path) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  return error ? 0 : size;
}

/// Collects texts below `root`. Links to directories are not followed, so no link leads round in a circle.
std::vector<InputFile> walk(const fs::path& root, const std::function<void(const Error&)>& report) {
  std::vector<InputFile> files;
  std::vector<fs::path> open = {root};
  while (!open.empty()) {
    const fs::path folder = std::move(open.back());
    open.pop_back();
    std::error_code error;
    for (fs::directory_iterator it(folder, error); !error && it != fs::directory_iterator(); it.increment(error)) {
      const fs::path& path = it->path();
      if (path.filename().string().substr(0, 1) == ".") continue;
      std::error_code ignored;
      if (it->is_directory(ignored) && !it->is_symlink(ignored)) {
        open.push_back(path);
      } else if (const auto format = format_of(path); format && it->is_regular_file(ignored)) {
        files.push_back({path.string(), *format, size_of(path)});
      }
    }
    if (error) report({ErrorCode::kIo, folder.string(), "cannot read the directory: " + error.message()});
  }
  std::sort(files.begin(), files.end(), [](const InputFile& a, const InputFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace

Result<std::vector<InputFile>> find_inputs(const std::vector<std::string>& paths,
                                           const std::function<void(const Error&)>& report) {
  std::vector<InputFile> files;
  for (const std::string& path : paths) {
    if (path == "-") {
      files.push_back({path, InputFormat::kDetect, 0});
      continue;
    }
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
      return Error{ErrorCode::kNotFound, path, "no such file or directory"};
    if (!fs::exists(status)) return Error{ErrorCode::kIo, path, error.message()};
    if (fs::is_directory(status)) {
      std::vector<InputFile> found = walk(path, report);
      if (found.empty())
        return Error{ErrorCode::kNotFound, path, "no texts in this directory (.txt, .jsonl, .ndjson or .json)"};
      std::move(found.begin(), found.end(), std::back_inserter(files));
    } else {
      const bool regular = fs::is_regular_file(status);
      const InputFormat other = regular ? InputFormat::kPlain : InputFormat::kDetect;  // a pipe has no telling name
      files.push_back({path, format_of(path).value_or(other), regular ? size_of(path) : 0});
    }
  }
  return files;
}

}  // namespace entente
