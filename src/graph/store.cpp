#include "entente/graph/store.hpp"

#include <array>
#include <cassert>
#include <utility>

#include "graph/store_state.hpp"

namespace entente {
namespace {

/// FNV-1a, 64 bits. It need only tell the versions of one document apart.
class Fingerprint {
 public:
  void add(std::string_view bytes) {
    for (const char c : bytes) mix(static_cast<unsigned char>(c));
    for (std::uint64_t length = bytes.size(), i = 0; i < 8; ++i) mix((length >> (8 * i)) & 0xFFU);
  }
  [[nodiscard]] std::string text() const {
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[(value_ >> shift) & 0xFU];
    return digits;
  }

 private:
  void mix(std::uint64_t byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

Error read_only(const std::string& path) { return {ErrorCode::kUsage, path, "opened for reading only"}; }

}  // namespace

std::string content_hash(const Document& doc, std::string_view producer) {
  Fingerprint print;
  for (const std::string_view part :
       {std::string_view(doc.text), std::string_view(doc.title), std::string_view(doc.date),
        std::string_view(doc.source), std::string_view(doc.url), producer}) {
    print.add(part);
  }
  return print.text();
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;  // closing the connection rolls back

void Store::set_patience(int milliseconds) { state_->connection.set_patience(milliseconds); }

Result<void> Store::begin() {
  assert(!state_->batch);
  if (state_->connection.read_only()) return read_only(state_->connection.path());
  auto done = state_->connection.run("BEGIN IMMEDIATE");
  state_->batch = done.has_value();
  return done;
}

Result<void> Store::commit() {
  assert(state_->batch);
  auto done = state_->connection.run("COMMIT");
  if (done) state_->batch = false;
  return done;
}

Result<std::optional<std::string>> Store::stored_hash(std::string_view id) {
  auto find = state_->connection.prepare("SELECT hash FROM documents WHERE id = ?1");
  if (!find) return find.error();
  const int code = find->with(id).step();
  if (code == SQLITE_ROW) return std::optional<std::string>(find->text(0));
  if (code == SQLITE_DONE) return std::optional<std::string>();
  return state_->connection.error();
}

Result<Store::Added> Store::add(const Document& doc, const std::string& hash, bool keep_text) {
  const auto known = stored_hash(doc.id);
  if (!known) return known.error();
  if (known->has_value() && **known == hash) return Added::kUnchanged;
  return add(facts_of(doc, keep_text), hash);
}

Result<Store::Added> Store::add(const DocumentFacts& facts, const std::string& hash) {
  sqlite::Connection& connection = state_->connection;
  if (connection.read_only()) return read_only(connection.path());
  auto opened = connection.run(state_->batch ? "SAVEPOINT document" : "BEGIN IMMEDIATE");
  if (!opened) return opened.error();
  auto added = state_->replace(facts, hash);
  if (added) {
    auto closed = connection.run(state_->batch ? "RELEASE document" : "COMMIT");
    if (closed) return added;
    added = closed.error();
  }
  state_->actor_rows.clear();
  // Some failures (a full disk) roll back by themselves; then there is nothing left to undo.
  if (connection.in_transaction())
    static_cast<void>(connection.run(state_->batch ? "ROLLBACK TO document; RELEASE document" : "ROLLBACK"));
  state_->batch = state_->batch && connection.in_transaction();
  return added;
}

Result<bool> Store::remove(std::string_view id) {
  sqlite::Connection& connection = state_->connection;
  if (connection.read_only()) return read_only(connection.path());
  if (auto opened = connection.run("SAVEPOINT document"); !opened) return opened.error();
  auto& find = state_->sql.find_document.with(id);
  const bool found = find.step() == SQLITE_ROW;
  const std::int64_t doc = found ? find.integer(0) : 0;
  find.reset();
  auto dropped = found ? state_->drop(doc) : Result<void>();
  if (dropped) dropped = connection.run("RELEASE document");
  if (dropped) return found;
  if (connection.in_transaction()) static_cast<void>(connection.run("ROLLBACK TO document; RELEASE document"));
  return dropped.error();
}

}  // namespace entente
