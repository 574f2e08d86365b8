#include "entente/graph/store.hpp"

#include <array>
#include <cassert>
#include <thread>
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
  return fingerprint(std::array<std::string_view, 6>{doc.text, doc.title, doc.date, doc.source, doc.url, producer});
}

std::string fingerprint(std::span<const std::string_view> parts) {
  Fingerprint print;
  for (const std::string_view part : parts) print.add(part);
  return print.text();
}

int Store::State::Wait::again(void* self, int times) {
  Wait& wait = *static_cast<Wait*>(self);
  const auto now = std::chrono::steady_clock::now();
  if (times == 0) wait.since = now;
  if (now - wait.since >= wait.patience) return 0;
  if (now - wait.since > std::chrono::milliseconds(500) && !wait.told && wait.on_wait) {
    wait.told = true;
    wait.on_wait();
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(10));
  return 1;
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;  // closing the connection rolls back

void Store::set_patience(int milliseconds, std::function<void()> on_wait) {
  state_->wait.patience = std::chrono::milliseconds(milliseconds);
  state_->wait.on_wait = std::move(on_wait);
  state_->wait.attach(state_->connection);
}

sqlite::Connection& Store::connection() { return state_->connection; }

Result<void> Store::begin() {
  assert(!state_->batch);
  if (state_->connection.read_only()) return read_only(state_->connection.path());
  auto done = state_->connection.run("BEGIN IMMEDIATE");
  state_->batch = done.has_value();
  return done;
}

Result<void> Store::commit() {
  assert(state_->batch);
  auto done = state_->refresh();
  if (done) done = state_->connection.run("COMMIT");
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
  if (added && !state_->batch) {
    if (auto fresh = state_->refresh(); !fresh) added = fresh.error();
  }
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
  // Not a savepoint alone: it would wait for no other writer.
  if (auto opened = connection.run(state_->batch ? "SAVEPOINT document" : "BEGIN IMMEDIATE"); !opened)
    return opened.error();
  auto& find = state_->sql.find_document.with(id);
  const bool found = find.step() == SQLITE_ROW;
  const std::int64_t doc = found ? find.integer(0) : 0;
  find.reset();
  auto dropped = found ? state_->drop(doc) : Result<void>();
  if (dropped && !state_->batch) dropped = state_->refresh();
  if (dropped) dropped = connection.run(state_->batch ? "RELEASE document" : "COMMIT");
  if (dropped) return found;
  if (connection.in_transaction())
    static_cast<void>(connection.run(state_->batch ? "ROLLBACK TO document; RELEASE document" : "ROLLBACK"));
  return dropped.error();
}

}  // namespace entente
