#pragma once
/// Input: plain text and JSON Lines, from files, directories and standard input, one Document at a time.
///
///     auto reader = DocumentReader::open({"articles/", "more.jsonl", "-"}, [](const Error& e) { warn(e); });
///     while (auto doc = reader->next()) use(*doc);

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente {

/// Streams documents; holds no more than one in memory. Not thread-safe.
class DocumentReader {
 public:
  /// Called for what is wrong with one record or file ("file" or "file:line"); reading goes on behind it.
  using Report = std::function<void(const Error&)>;

  /// Checks that each path exists ("-" is standard input; directories are walked in sorted order for .txt, .jsonl,
  /// .json, .ndjson, without hidden files and links to directories). A file named is JSON Lines by its extension
  /// .jsonl, .ndjson or .json, else plain text; standard input and pipes are JSON Lines where their first line is a
  /// record. `report` is told of failures, `warn` (else `report`) of what was mended, which is no failure: bad UTF-8,
  /// once a file. Errors: kNotFound for a missing path or a directory without texts.
  static Result<DocumentReader> open(std::vector<std::string> paths, Report report, Report warn = {});

  DocumentReader(DocumentReader&&) noexcept;
  DocumentReader& operator=(DocumentReader&&) noexcept;
  ~DocumentReader();

  /// The next document with `id`, `text` (valid UTF-8) and what the record says; layers empty. Nothing at the end. A
  /// plain text's id is its file's name without folder and extension ("stdin"), that of a record without one FILE-LINE.
  /// A date that is no ISO 8601 day or time is dropped. No line and no plain text may be over 64 MiB.
  std::optional<Document> next();

  /// Bytes of all files named (0 where unknown, as for standard input), and bytes read so far; for a progress bar.
  [[nodiscard]] std::uint64_t total_bytes() const;
  [[nodiscard]] std::uint64_t read_bytes() const;
  /// Records or files that could not be read so far.
  [[nodiscard]] std::size_t failures() const;

 private:
  struct State;
  explicit DocumentReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace entente
