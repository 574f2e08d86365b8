#pragma once
/// A file or standard input as bytes, lines or a whole, with bounded memory.

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// No line and no text may be longer (bytes).
inline constexpr std::size_t kMaxTextBytes = std::size_t{64} << 20U;

enum class LineRead { kLine, kTooLong, kEnd };

class ByteSource {
 public:
  /// "-" is standard input. Nothing where the file cannot be opened; `errno` says why.
  static std::optional<ByteSource> open(const std::string& path);

  /// The bytes at hand that are not taken yet; at least one block, or up to the end of a shorter input.
  std::string_view peek();
  /// Takes the next line, with its "\n" where it has one. A line over kMaxTextBytes is skipped: kTooLong.
  LineRead next_line(std::string& line);
  /// Takes the rest and appends it; false where `text` would grow over kMaxTextBytes.
  bool read_rest(std::string& text);

  /// Takes the next `n` bytes of what peek() shows.
  void skip(std::size_t n) { at_ += n; }
  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  struct Close {
    void operator()(std::FILE* file) const {
      if (file != stdin) std::fclose(file);
    }
  };
  explicit ByteSource(std::FILE* file) : file_(file) {}
  /// Makes the untaken bytes non-empty where there are more; false at the end.
  bool fill();

  std::unique_ptr<std::FILE, Close> file_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::uint64_t bytes_read_ = 0;
  bool ended_ = false;
  bool failed_ = false;
};

}  // namespace entente
