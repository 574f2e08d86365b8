#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include "entente/graph/store.hpp"
#include "support/graphs.hpp"
#include "support/temporary.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A store of a few hundred kilobytes.
void fill(const std::string& path, std::uint32_t seed = 1) {
  auto store = Store::open(path, Store::Mode::kWrite);
  REQUIRE(store);
  REQUIRE(store->begin());
  for (const DocumentFacts& facts : random_documents(seed, 300, 50)) REQUIRE(store->add(facts, "1"));
  REQUIRE(store->commit());
}

/// The error of opening, else of reading everything; "" where all is well.
std::string trouble(const std::string& path, Store::Mode mode = Store::Mode::kRead) {
  auto store = Store::open(path, mode);
  if (!store) return store.error().text();
  if (auto graph = store->load({}); !graph) return graph.error().text();
  auto whole = store->verify();
  return whole ? "" : whole.error().text();
}

void run_sql(const std::string& path, const char* sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(db);
}

}  // namespace

TEST_CASE("store says that a file is missing, a folder, or empty") {
  const TemporaryFolder folder;
  CHECK(trouble(folder.path("none")) == folder.path("none") + ": no such file");
  CHECK(trouble(folder.path("")) == folder.path("") + ": a folder, not a graph file");
  std::ofstream(folder.path("empty")).flush();
  CHECK(trouble(folder.path("empty")) == folder.path("empty") + ": the file is empty (add texts to it first)");
  CHECK(trouble(folder.path("empty"), Store::Mode::kWrite) == "");
  CHECK(trouble(folder.path("no/such/folder"), Store::Mode::kWrite) ==
        folder.path("no/such/folder") + ": cannot open the file (check that its folder exists and your permissions)");
}

TEST_CASE("store refuses foreign files and leaves them alone") {
  const TemporaryFolder folder;
  const std::string text = folder.path("text");
  std::ofstream(text) << std::string(5000, 'x');
  for (const auto mode : {Store::Mode::kRead, Store::Mode::kWrite})
    CHECK(trouble(text, mode) == text + ": not a graph file of entente (name another file)");
  CHECK(std::filesystem::file_size(text) == 5000);
  const std::string other = folder.path("other");
  run_sql(other, "CREATE TABLE mine (x)");
  for (const auto mode : {Store::Mode::kRead, Store::Mode::kWrite})
    CHECK(trouble(other, mode) == other + ": an SQLite file of another program (name another file)");
}

TEST_CASE("store refuses the schema of a newer program") {
  const TemporaryFolder folder;
  fill(folder.path("g"));
  run_sql(folder.path("g"), "PRAGMA user_version = 7");
  CHECK(trouble(folder.path("g")) ==
        folder.path("g") + ": written by a newer entente: schema 7, this one reads up to 2 (update entente)");
}

TEST_CASE("store notices a file that was cut short, wherever") {
  const TemporaryFolder folder;
  fill(folder.path("whole"));
  const auto size = std::filesystem::file_size(folder.path("whole"));
  for (int part = 0; part < 40; ++part) {
    const auto cut = 1 + size * static_cast<std::uintmax_t>(part) / 40;
    CAPTURE(cut);
    std::filesystem::copy_file(folder.path("whole"), folder.path("cut"),
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(folder.path("cut"), cut);
    const std::string read = trouble(folder.path("cut"));
    CHECK(read != "");
    CHECK(trouble(folder.path("cut"), Store::Mode::kWrite) != "");
    CHECK(read.find('\n') == std::string::npos);
  }
}

TEST_CASE("store survives any damaged byte with a graph or one error") {
  const TemporaryFolder folder;
  fill(folder.path("whole"));
  std::mt19937 random(5);
  const auto size = std::filesystem::file_size(folder.path("whole"));
  for (int round = 0; round < 60; ++round) {
    CAPTURE(round);
    std::filesystem::copy_file(folder.path("whole"), folder.path("bad"),
                               std::filesystem::copy_options::overwrite_existing);
    std::fstream file(folder.path("bad"), std::ios::binary | std::ios::in | std::ios::out);
    for (int i = 0; i < 20; ++i) {
      file.seekp(static_cast<std::streamoff>(random() % size));
      file.put(static_cast<char>(random()));
    }
    file.close();
    auto store = Store::open(folder.path("bad"), Store::Mode::kRead);
    if (!store) continue;
    if (const auto graph = store->load({})) CHECK(validate(*graph) == "");
  }
}

TEST_CASE("store that another process writes can be read but not written") {
  const TemporaryFolder folder;
  fill(folder.path("g"));
  auto writer = Store::open(folder.path("g"), Store::Mode::kWrite);
  REQUIRE(writer->begin());
  REQUIRE(writer->add(visit()[0], "1"));
  CHECK(trouble(folder.path("g")) == "");
  auto second = Store::open(folder.path("g"), Store::Mode::kWrite);
  REQUIRE(second);
  second->set_patience(50);
  CHECK(second->add(visit()[1], "1").error().text() ==
        folder.path("g") + ": another process is writing the file (wait until it has finished)");
  REQUIRE(writer->commit());
  CHECK(second->add(visit()[1], "1"));
}

TEST_CASE("store opened for reading changes nothing") {
  const TemporaryFolder folder;
  fill(folder.path("g"));
  auto store = Store::open(folder.path("g"), Store::Mode::kRead);
  REQUIRE(store);
  CHECK(store->add(visit()[0], "1").error().code == ErrorCode::kUsage);
  CHECK(store->remove("visit-1").error().code == ErrorCode::kUsage);
  CHECK_FALSE(store->begin());
}

TEST_CASE("store without permission to write says so" * doctest::skip(geteuid() == 0)) {
  const TemporaryFolder folder;
  fill(folder.path("g"));
  REQUIRE(chmod(folder.path("g").c_str(), 0444) == 0);
  CHECK(trouble(folder.path("g"), Store::Mode::kWrite) ==
        folder.path("g") + ": no permission to write the file or its folder");
  CHECK(trouble(folder.path("g")) == "");
}

TEST_CASE("store holds whole documents after each of many kills, and the same command goes on where it stopped") {
  const TemporaryFolder folder;
  const auto documents = random_documents(8, 400, 40);
  const std::string path = folder.path("killed");
  std::mt19937 random(3);
  std::uint64_t before = 0;
  int kills = 0;
  for (bool finished = false; !finished; ++kills) {
    REQUIRE(kills < 2000);
    const pid_t child = fork();
    if (child == 0) {
      auto store = Store::open(path, Store::Mode::kWrite);
      if (!store || !store->begin()) _exit(1);
      for (std::size_t i = 0; i < documents.size(); ++i) {
        if (!store->add(documents[i], "1")) _exit(1);
        const bool batch = i % 7 == 6;
        if (batch && !(store->commit() && store->begin())) _exit(1);
      }
      _exit(store->commit() ? 0 : 1);
    }
    usleep(static_cast<useconds_t>(500 + random() % (kills < 30 ? 6'000U : 60'000U)));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    finished = WIFEXITED(status);
    if (finished) CHECK(WEXITSTATUS(status) == 0);
    if (!std::filesystem::exists(path) || std::filesystem::file_size(path) == 0) continue;
    auto store = Store::open(path, Store::Mode::kWrite);
    REQUIRE_MESSAGE(store, (store ? "" : store.error().text()));
    const std::uint64_t count = store->counts()->documents;
    CHECK(count >= before);
    if (count == before && !finished) continue;
    before = count;
    CHECK(store->verify());
    CHECK(*store->load({}) == build({documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(count)}));
  }
  CHECK(before == documents.size());
  MESSAGE("killed ", kills - 1, " times");
}
