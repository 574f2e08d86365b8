#pragma once
/// The durable graph: one SQLite file that grows by documents. docs/store.md has the schema.
///
///     auto store = Store::open("news.entente", Store::Mode::kWrite);
///     store->begin();
///     for (...) store->add(doc);
///     store->commit();
///     Result<Graph> graph = store->load({});
///
/// A document is in the file whole or not at all, whenever the process ends. The file holds no times or paths: the same
/// documents in the same order make the same file.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"
#include "entente/graph/builder.hpp"
#include "entente/graph/filter.hpp"
#include "entente/graph/graph.hpp"

namespace entente {

/// Fingerprint of what was read: text, title, date, source, url, and `producer` (version of program and model, so that
/// a better one reads old texts again). 16 hexadecimal digits.
[[nodiscard]] std::string content_hash(const Document& doc, std::string_view producer = "");

/// Fingerprint of several texts, told apart from their concatenation. 16 hexadecimal digits.
[[nodiscard]] std::string fingerprint(std::span<const std::string_view> parts);

namespace sqlite {
class Connection;
}

/// One connection; not thread-safe. Many may read at a time, one write.
class Store {
 public:
  enum class Mode {
    kRead,   ///< the file must exist; never changes it (one of an older schema is brought up to date in memory)
    kWrite,  ///< made where it is missing, brought up to the present schema where it is older
  };
  enum class Added { kNew, kReplaced, kUnchanged };
  struct Counts {
    std::uint64_t documents = 0;
    std::uint64_t actors = 0;
    std::uint64_t relations = 0;  ///< statements
  };

  /// Errors: kNotFound; kCorrupt for a damaged or foreign file or one of a newer schema; kIo for no permission or a
  /// file that another process writes.
  static Result<Store> open(const std::string& path, Mode mode);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  /// Rolls an open batch back.
  ~Store();

  /// How long to wait for another process that writes, in milliseconds; 5000 where not set. `on_wait` is called once,
  /// after half a second of waiting.
  void set_patience(int milliseconds, std::function<void()> on_wait = {});

  /// Opens a batch: documents added until commit() reach the disk together, which is some hundred times faster than one
  /// by one. Each of them is whole or absent still. Requires: no batch is open.
  Result<void> begin();
  /// Requires: a batch is open.
  Result<void> commit();

  /// The hash that the document `id` is stored with; nothing where it is not stored. Lets callers skip the reading.
  Result<std::optional<std::string>> stored_hash(std::string_view id);

  /// Stores a document under doc.id. Same hash: nothing happens. Other hash: all its rows are replaced.
  Result<Added> add(const Document& doc, const std::string& hash, bool keep_text = true);
  Result<Added> add(const DocumentFacts& facts, const std::string& hash);

  /// Takes a document out. True if it was there.
  Result<bool> remove(std::string_view id);

  /// The graph of the statements that pass `filter`.
  Result<Graph> load(const GraphFilter& filter);

  Result<Counts> counts();

  /// Makes the empty store at `path` hold the documents of all `parts`, in an order and form that depend on nothing but
  /// the documents: the same file for the same parts in any order and grouping. A document that several parts hold is
  /// taken once; of different versions the one of the later date, then of the greater hash. Error: kUsage where `path`
  /// exists.
  static Result<void> merge(const std::vector<std::string>& parts, const std::string& path);

  /// Reads the whole file and checks it. Error kCorrupt with what SQLite says.
  Result<void> verify();

  /// For the query stage: its SQL runs on the same connection. Lives as long as the store.
  [[nodiscard]] sqlite::Connection& connection();

 private:
  struct State;
  explicit Store(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace entente
