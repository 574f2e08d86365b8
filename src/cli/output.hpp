#pragma once
/// Where results go: standard output, or a file that appears whole or not at all.

#include <fstream>
#include <iosfwd>
#include <memory>
#include <string>

#include "entente/core/result.hpp"

namespace entente::cli {

/// An output stream to `path` ("-" or "" is standard output). A file is written beside its place and renamed by
/// commit(); without commit() nothing is left.
class Output {
 public:
  static Result<Output> open(const std::string& path);
  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  ~Output();

  [[nodiscard]] std::ostream& stream();
  /// Flushes and, for a file, puts it in place. Errors: kIo (disk full, no permission, closed pipe).
  Result<void> commit();

 private:
  Output() = default;
  std::string path_;
  std::string temporary_;
  std::unique_ptr<std::ofstream> file_;  // null: standard output
};

}  // namespace entente::cli
