#include "entente/text/reader.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "entente/text/utf8.hpp"
#include "text/byte_source.hpp"
#include "text/input_paths.hpp"
#include "text/json_record.hpp"

namespace entente {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

/// Does what a file begins with look like something other than text? Decided by byte order marks of UTF-16 and UTF-32,
/// signatures of PDF, zip and gzip, and the share of control characters.
bool is_binary(std::string_view start) {
  using namespace std::string_view_literals;
  for (const std::string_view signature :
       {"\xFF\xFE"sv, "\xFE\xFF"sv, "\0\0\xFE\xFF"sv, "%PDF-"sv, "PK\x03\x04"sv, "\x1F\x8B"sv})
    if (start.substr(0, signature.size()) == signature) return true;
  std::size_t controls = 0;
  for (const char c : start)
    if ((c >= 0 && c < 8) || (c > 13 && c < 32 && c != 27) || c == 127) ++controls;
  return controls * 20 > start.size();
}

std::string id_of(const std::string& path) {
  if (path == "-") return "stdin";
  std::size_t replaced = 0;
  return sanitize_utf8(std::filesystem::path(path).stem().string(), replaced);
}

}  // namespace

struct DocumentReader::State {
  std::vector<InputFile> files;
  Report report;
  Report warn;
  std::size_t next_file = 0;
  std::size_t failures = 0;
  std::uint64_t bytes_done = 0;  // of files closed

  // The file being read as JSON Lines.
  std::optional<ByteSource> source;
  std::string line;
  bool line_waits = false;  // `line` was read to see what the file is, and is not a document yet
  std::size_t line_number = 0;
  std::size_t records = 0;
  std::size_t replaced = 0;

  [[nodiscard]] const InputFile& file() const { return files[next_file - 1]; }
  [[nodiscard]] std::string name() const { return file().path == "-" ? "stdin" : file().path; }

  void fail(ErrorCode code, std::string where, std::string message) {
    ++failures;
    if (report) report({code, std::move(where), std::move(message)});
  }

  void close() {
    if (source->failed()) fail(ErrorCode::kIo, name(), "cannot be read to its end");
    if (replaced > 0 && warn)
      warn({ErrorCode::kBadInput, name(),
            std::to_string(replaced) + (replaced == 1 ? " bad UTF-8 sequence" : " bad UTF-8 sequences") + " replaced"});
    bytes_done += source->bytes_read();
    source.reset();
  }

  /// Opens the next file; a plain text is given back at once, JSON Lines stay open as `source`.
  std::optional<Document> open_next();
  /// Is the open file JSON Lines? Takes what must be read to know it: to `head` where it is plain text.
  bool is_json_lines(std::string& head);
  std::optional<Document> read_plain(std::string text);
  /// The next record of the open file; nothing at its end.
  std::optional<Document> next_record();
  std::optional<Document> record_of(const std::string& bytes);
};

std::optional<Document> DocumentReader::State::open_next() {
  ++next_file;
  line_waits = false;
  line_number = records = replaced = 0;
  source = ByteSource::open(file().path);
  if (!source) {
    fail(ErrorCode::kIo, name(), std::string("cannot open: ") + std::strerror(errno));
    return std::nullopt;
  }
  const std::string_view start = source->peek();
  if (start.empty() && !source->failed()) {
    fail(ErrorCode::kBadInput, name(), "empty file");
  } else if (is_binary(start)) {
    fail(ErrorCode::kBadInput, name(), "binary file (give plain text or JSON Lines)");
  } else if (!start.empty()) {
    if (start.substr(0, kByteOrderMark.size()) == kByteOrderMark) source->skip(kByteOrderMark.size());
    std::string head;
    if (file().format == InputFormat::kJsonLines || (file().format == InputFormat::kDetect && is_json_lines(head)))
      return std::nullopt;
    return read_plain(std::move(head));
  }
  close();
  return std::nullopt;
}

bool DocumentReader::State::is_json_lines(std::string& head) {
  const std::string_view start = source->peek();
  const std::size_t first = start.find_first_not_of(" \t\r\n\f\v");
  if (first == std::string_view::npos || start[first] != '{') return false;
  LineRead read = LineRead::kLine;
  while ((read = source->next_line(line)) == LineRead::kLine) {
    ++line_number;
    if (!blank(line)) break;
    head += line;
  }
  line_waits = read == LineRead::kLine;
  std::size_t bad = 0;
  if (read == LineRead::kTooLong || (line_waits && parse_record(sanitize_utf8(line, bad)))) return true;
  head += line;
  return false;
}

std::optional<Document> DocumentReader::State::read_plain(std::string text) {
  std::optional<Document> doc;
  if (!source->read_rest(text)) {
    fail(ErrorCode::kBadInput, name(), "text of more than 64 MiB (split it)");
  } else if (blank(text) && !source->failed()) {
    fail(ErrorCode::kBadInput, name(), "empty file");
  } else if (!source->failed()) {
    doc.emplace();
    doc->id = id_of(file().path);
    doc->text = sanitize_utf8(text, replaced);
  }
  close();
  return doc;
}

std::optional<Document> DocumentReader::State::next_record() {
  while (true) {
    if (!line_waits) {
      const LineRead read = source->next_line(line);
      if (read == LineRead::kEnd) break;
      ++line_number;
      if (read == LineRead::kTooLong) {
        fail(ErrorCode::kBadInput, name() + ":" + std::to_string(line_number), "line of more than 64 MiB, skipped");
        continue;
      }
    }
    line_waits = false;
    if (blank(line)) continue;
    ++records;
    if (std::optional<Document> doc = record_of(line)) return doc;
    if (!source) return std::nullopt;
  }
  if (records == 0 && !source->failed()) fail(ErrorCode::kBadInput, name(), "empty file");
  close();
  return std::nullopt;
}

std::optional<Document> DocumentReader::State::record_of(const std::string& bytes) {
  std::size_t bad = 0;
  const std::string record = sanitize_utf8(bytes, bad);
  replaced += bad;
  const std::size_t last = record.find_last_not_of(" \t\r\n");
  const bool one_value = records == 1 && (record.front() == '[' || (record.front() == '{' && last == 0));
  if (one_value) {  // telling it once is better than for each of its lines
    fail(ErrorCode::kBadInput, name(), "JSON over several lines (write one record a line)");
    close();
    return std::nullopt;
  }
  Result<Document> doc = parse_record(record);
  if (!doc) {
    fail(doc.error().code, name() + ":" + std::to_string(line_number), doc.error().message);
    return std::nullopt;
  }
  if ((*doc).id.empty()) (*doc).id = id_of(file().path) + "-" + std::to_string(line_number);
  return std::move(*doc);
}

DocumentReader::DocumentReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
DocumentReader::DocumentReader(DocumentReader&&) noexcept = default;
DocumentReader& DocumentReader::operator=(DocumentReader&&) noexcept = default;
DocumentReader::~DocumentReader() = default;

Result<DocumentReader> DocumentReader::open(std::vector<std::string> paths, Report report, Report warn) {
  auto state = std::make_unique<State>();
  state->report = std::move(report);
  state->warn = warn ? std::move(warn) : state->report;
  Result<std::vector<InputFile>> files =
      find_inputs(paths, [&state](const Error& error) { state->fail(error.code, error.where, error.message); });
  if (!files) return files.error();
  state->files = std::move(*files);
  return DocumentReader(std::move(state));
}

std::optional<Document> DocumentReader::next() {
  State& state = *state_;
  while (true) {
    if (state.source) {
      if (std::optional<Document> doc = state.next_record()) return doc;
    } else if (state.next_file == state.files.size()) {
      return std::nullopt;
    } else if (std::optional<Document> doc = state.open_next()) {
      return doc;
    }
  }
}

std::uint64_t DocumentReader::total_bytes() const {
  std::uint64_t total = 0;
  for (const InputFile& file : state_->files) total += file.bytes;
  return total;
}

std::uint64_t DocumentReader::read_bytes() const {
  return state_->bytes_done + (state_->source ? state_->source->bytes_read() : 0);
}

std::size_t DocumentReader::failures() const { return state_->failures; }

}  // namespace entente
