#include "cli/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <utility>

namespace entente::cli {

Result<Output> Output::open(const std::string& path) {
  Output output;
  if (path.empty() || path == "-") return output;
  output.path_ = path;
  output.temporary_ = path + "." + std::to_string(getpid()) + ".tmp";
  output.file_ = std::make_unique<std::ofstream>(output.temporary_, std::ios::binary | std::ios::trunc);
  if (!*output.file_) {
    const std::string reason = std::strerror(errno);
    output.temporary_.clear();
    return Error{ErrorCode::kIo, path, "cannot write: " + reason + " (choose another place with -o)"};
  }
  return output;
}

Output::Output(Output&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, std::string())),
      file_(std::move(other.file_)) {}

Output::~Output() {
  if (temporary_.empty()) return;
  file_.reset();
  std::remove(temporary_.c_str());
}

std::ostream& Output::stream() { return file_ ? *file_ : std::cout; }

Result<void> Output::commit() {
  stream().flush();
  if (!stream()) return Error{ErrorCode::kIo, file_ ? path_ : "standard output", "cannot write (is the disk full?)"};
  if (!file_) return {};
  file_->close();
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0)
    return Error{ErrorCode::kIo, path_, std::string("cannot write: ") + std::strerror(errno)};
  temporary_.clear();
  return {};
}

}  // namespace entente::cli
