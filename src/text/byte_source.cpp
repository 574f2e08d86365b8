#include "text/byte_source.hpp"

namespace entente {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;

}  // namespace

std::optional<ByteSource> ByteSource::open(const std::string& path) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return std::nullopt;
  return ByteSource(file);
}

bool ByteSource::fill() {
  if (at_ < buffer_.size()) return true;
  if (ended_) return false;
  buffer_.resize(kBlock);
  at_ = 0;
  const std::size_t got = std::fread(buffer_.data(), 1, kBlock, file_.get());
  buffer_.resize(got);
  bytes_read_ += got;
  if (got < kBlock) {
    ended_ = true;
    failed_ = std::ferror(file_.get()) != 0;
  }
  return got > 0;
}

std::string_view ByteSource::peek() {
  fill();
  return std::string_view(buffer_).substr(at_);
}

LineRead ByteSource::next_line(std::string& line) {
  line.clear();
  bool any = false;
  bool too_long = false;
  while (fill()) {
    any = true;
    const std::string_view left = std::string_view(buffer_).substr(at_);
    const std::size_t newline = left.find('\n');
    const std::string_view part = newline == std::string_view::npos ? left : left.substr(0, newline + 1);
    if (line.size() + part.size() > kMaxTextBytes) too_long = true;
    if (too_long)
      line.clear();
    else
      line += part;
    at_ += part.size();
    if (newline != std::string_view::npos) break;
  }
  if (too_long) line.shrink_to_fit();
  return !any ? LineRead::kEnd : too_long ? LineRead::kTooLong : LineRead::kLine;
}

bool ByteSource::read_rest(std::string& text) {
  while (fill()) {
    const std::string_view left = std::string_view(buffer_).substr(at_);
    if (text.size() + left.size() > kMaxTextBytes) return false;
    text += left;
    at_ = buffer_.size();
  }
  return true;
}

}  // namespace entente
