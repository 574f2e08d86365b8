#include "entente/text/reader.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace entente;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that goes away with the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("entente-reader-" + std::to_string(getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string write(const std::string& name, const std::string& content) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << content;
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

struct Read {
  std::vector<Document> docs;
  std::vector<std::string> errors, warnings;
  std::size_t failures = 0;
};

Read read(const std::vector<std::string>& paths) {
  Read out;
  auto reader = DocumentReader::open(
      paths, [&](const Error& e) { out.errors.push_back(e.text()); },
      [&](const Error& e) { out.warnings.push_back(e.text()); });
  REQUIRE(reader);
  while (auto doc = (*reader).next()) out.docs.push_back(std::move(*doc));
  out.failures = (*reader).failures();
  CHECK((*reader).read_bytes() == (*reader).total_bytes());
  return out;
}

}  // namespace

TEST_CASE("a plain text is one document named after its file") {
  const Folder folder;
  const Read got = read({folder.write("summit.v2.txt", "\xEF\xBB\xBFThey met.\r\nThen left.\r")});
  REQUIRE(got.docs.size() == 1);
  CHECK(got.docs[0].id == "summit.v2");
  CHECK(got.docs[0].text == "They met.\r\nThen left.\r");
  CHECK(got.errors.empty());
}

TEST_CASE("records of JSON Lines carry their metadata") {
  const Folder folder;
  const std::string path = folder.write(
      "news.jsonl",
      "\xEF\xBB\xBF{\"id\": \"a\", \"text\": \"Ünï \\u00e9\", \"date\": \"2018-03-07T10:00Z\", \"title\": \"T\", "
      "\"source\": \"S\", "
      "\"url\": \"U\", \"more\": {\"text\": [1, {\"id\": 2}]}}\r\n"
      "\n{\"id\": 12345678901234567890123, \"text\": \"b\", \"date\": \"last week\"}\n{\"text\": \"c\", \"id\": null}");
  const Read got = read({path});
  CHECK(got.errors.empty());
  REQUIRE(got.docs.size() == 3);
  CHECK(got.docs[0].id == "a");
  CHECK(got.docs[0].text == "Ünï é");
  CHECK(got.docs[0].date == "2018-03-07");
  CHECK(got.docs[0].title == "T");
  CHECK(got.docs[0].source == "S");
  CHECK(got.docs[0].url == "U");
  CHECK(got.docs[1].id == "12345678901234567890123");
  CHECK(got.docs[1].date.empty());
  CHECK(got.docs[2].id == "news-4");
}

TEST_CASE("a broken line is reported and reading goes on") {
  const Folder folder;
  const std::string deep = "{\"text\": " + std::string(100000, '[') + "\n";
  const std::string path =
      folder.write("a.ndjson", "{\"text\": \"one\"}\n{\"text\": \n[1]\n{\"id\": 1}\n{\"text\": 5}\n" + deep +
                                   "{\"text\": \"two\"} x\n\"s\"\n{\"text\": \"three\"}\n");
  const Read got = read({path});
  CHECK(got.docs.size() == 2);
  CHECK(got.failures == 7);
  REQUIRE(got.errors.size() == 7);
  CHECK(got.errors[0].find(path + ":2: bad JSON at byte ") == 0);
  CHECK(got.errors[1] == path + ":3: not a JSON object");
  CHECK(got.errors[2] == path + ":4: no \"text\" (a record needs one, and it must be a string)");
  CHECK(got.errors[4] == path + ":6: JSON nested too deeply");
  CHECK(got.errors[6] == path + ":8: not a JSON object");
}

TEST_CASE("JSON over several lines is told once") {
  const Folder folder;
  for (const char* content : {"[\n{\"text\": \"a\"},\n{\"text\": \"b\"}\n]\n", "{\n\"text\": \"a\"\n}\n"}) {
    const std::string path = folder.write("a.json", content);
    CHECK(read({path}).errors ==
          std::vector<std::string>{path + ": JSON over several lines (write one record a line)"});
  }
}

TEST_CASE("bad UTF-8 is replaced, and warned of once a file") {
  const Folder folder;
  const std::string text = folder.write("a.txt",
                                        "Pe\xF1"
                                        "a Nieto \xFF\xFE.");
  const std::string lines = folder.write("b.jsonl", "{\"text\": \"\xF1\"}\n{\"text\": \"\\u0000\"}\n");
  const Read got = read({text, lines});
  CHECK(got.docs.size() == 3);
  CHECK(got.docs[0].text == "Pe\uFFFDa Nieto \uFFFD\uFFFD.");
  CHECK(got.docs[2].text == "\uFFFD");
  CHECK(got.failures == 0);
  CHECK(got.warnings ==
        std::vector<std::string>{text + ": 3 bad UTF-8 sequences replaced", lines + ": 1 bad UTF-8 sequence replaced"});
}

TEST_CASE("what is no text is refused, one report a file") {
  const Folder folder;
  const std::string binary(300, '\x01');
  const std::string a = folder.write("a.txt", binary);
  const std::string b = folder.write("b.txt", "");
  const std::string c = folder.write("c.jsonl", "\xFF\xFE{\0");
  const std::string d = folder.write("d.jsonl", "\n\n");
  const std::string e = folder.write("e.txt", " \n");
  const Read got = read({a, b, c, d, e});
  CHECK(got.docs.empty());
  CHECK(got.errors == std::vector<std::string>{a + ": binary file (give plain text or JSON Lines)", b + ": empty file",
                                               c + ": binary file (give plain text or JSON Lines)", d + ": empty file",
                                               e + ": empty file"});
}

TEST_CASE("a directory is walked in sorted order, past hidden files and links in a circle") {
  const Folder folder;
  folder.write("b/two.txt", "2");
  folder.write("a/one.txt", "1");
  folder.write("c.JSONL", "{\"text\": \"3\"}");
  folder.write(".hidden.txt", "x");
  folder.write("a/.git/x.txt", "x");
  folder.write("a/picture.png", "x");
  fs::create_directory_symlink(folder.path(), folder.path() + "/a/loop");
  const Read got = read({folder.path()});
  REQUIRE(got.docs.size() == 3);
  CHECK(got.docs[0].id == "one");
  CHECK(got.docs[1].id == "two");
  CHECK(got.docs[2].id == "c-1");
}

TEST_CASE("a missing path and a directory without texts are refused at once") {
  const Folder folder;
  const auto open = [](const std::string& path) { return DocumentReader::open({path}, {}); };
  CHECK(open(folder.path() + "/no.txt").error().code == ErrorCode::kNotFound);
  CHECK(open(folder.path() + "/no.txt").error().text() == folder.path() + "/no.txt: no such file or directory");
  CHECK(open(folder.path()).error().message == "no texts in this directory (.txt, .jsonl, .ndjson or .json)");
}

TEST_CASE("a pipe is JSON Lines where its first line is a record, else plain text") {
  const auto piped = [](const std::string& content) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    REQUIRE(write(ends[1], content.data(), content.size()) == static_cast<ssize_t>(content.size()));
    close(ends[1]);
    auto reader = DocumentReader::open({"/dev/fd/" + std::to_string(ends[0])}, {});
    REQUIRE(reader);
    std::vector<std::string> texts;
    while (auto doc = (*reader).next()) texts.push_back(doc->text);
    close(ends[0]);
    return texts;
  };
  CHECK(piped("\n {\"text\": \"a\"}\n{\"text\": \"b\"}\n") == std::vector<std::string>{"a", "b"});
  CHECK(piped("\n{not a record}\nbut text") == std::vector<std::string>{"\n{not a record}\nbut text"});
  CHECK(piped("Plain\n{\"text\": \"a\"}") == std::vector<std::string>{"Plain\n{\"text\": \"a\"}"});
  CHECK(piped("").empty());
}

TEST_CASE("a line of ten megabytes is read, one over the limit skipped") {
  const Folder folder;
  const std::string ten(10 << 20, 'x');
  const std::string path = folder.write(
      "a.jsonl", "{\"text\": \"" + ten + "\"}\n" + std::string((64 << 20) + 1, 'y') + "\n{\"text\": \"z\"}");
  const Read got = read({path});
  REQUIRE(got.docs.size() == 2);
  CHECK(got.docs[0].text.size() == ten.size());
  CHECK(got.errors == std::vector<std::string>{path + ":2: line of more than 64 MiB, skipped"});
}
