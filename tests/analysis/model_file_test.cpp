#include "analysis/model_file.hpp"

#include <doctest/doctest.h>

#include "analysis/tiny_model.hpp"
#include "entente/analysis/analyzer.hpp"

using namespace entente;

namespace {

/// The error's text without its place, or "loaded".
std::string load(const std::string& bytes) {
  const tiny::File file(bytes);
  const auto model = Model::load(file.path());
  if (model) return "loaded";
  CHECK(model.error().where == file.path());
  CHECK(model.error().code == ErrorCode::kCorrupt);
  return model.error().message;
}

/// The file with another checksum, so that only the table or the content is wrong.
std::string with_checksum(std::string bytes) {
  std::vector<std::uint64_t> words((bytes.size() - 32) / 8);
  std::memcpy(words.data(), bytes.data() + 32, words.size() * 8);
  const std::uint64_t sum = model_checksum(std::as_bytes(std::span(words)));
  std::memcpy(bytes.data() + 24, &sum, 8);
  return bytes;
}

std::string tiny_bytes(const std::string& config = tiny::kConfig) { return tiny::Maker(1).make(config).bytes(); }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a whole model file is loaded") { CHECK(load(tiny_bytes()) == "loaded"); }

TEST_CASE("a missing model file is told apart from a damaged one") {
  const auto missing = Model::load("/nowhere/at-all.model");
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == ErrorCode::kNotFound);
  CHECK(missing.error().text() == "/nowhere/at-all.model: no such model file (name one)");
  const auto folder = Model::load(std::filesystem::temp_directory_path().string());
  REQUIRE_FALSE(folder.has_value());
  CHECK(folder.error().code == ErrorCode::kIo);
}

TEST_CASE("foreign and old files are named as such") {
  CHECK(load("") == "damaged model file (it is empty; fetch it again)");
  CHECK(load("version https://git-lfs.github.com/spec/v1\n") == "not a model file of entente (it begins otherwise)");
  CHECK(load("ENTM") == "not a model file of entente (it begins otherwise)");
  CHECK(load("ENTMODEL") == "damaged model file (it ends in its header; fetch it again)");
  std::string bytes = tiny_bytes();
  bytes[8] = 2;
  CHECK(load(bytes) ==
        "model file of version 2, this program reads version 1 (fetch the model that belongs to the program)");
}

TEST_CASE("a model file that was cut off is damaged, wherever the cut is") {
  const std::string bytes = tiny_bytes();
  for (std::size_t size = 32; size < bytes.size(); size += 997)
    CHECK(load(bytes.substr(0, size)) == "damaged model file (it has " + std::to_string(size) + " bytes instead of " +
                                             std::to_string(bytes.size()) + "; fetch it again)");
}

TEST_CASE("a flipped bit anywhere behind the header changes the checksum") {
  const std::string bytes = tiny_bytes();
  for (std::size_t at = 32; at < bytes.size(); at += 499) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    CHECK(load(damaged) == "damaged model file (checksum differs; fetch it again)");
  }
}

TEST_CASE("no byte of the table can make the loader read outside the file") {
  const std::string bytes = tiny_bytes();
  std::size_t refused = 0;
  for (std::size_t at = 12; at < 32 + 20 * 80; ++at) {
    if (at == 16) at = 32;  // size and checksum
    for (const int value : {0, 1, 0x7F, 0xFF}) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(value);
      if (load(with_checksum(damaged)) != "loaded") ++refused;
    }
  }
  CHECK(refused > 1000);
}

TEST_CASE("no byte of the config can make the loader crash") {
  const std::string config = tiny::kConfig;
  for (std::size_t at = 0; at < config.size(); at += 3)
    for (const char value : {'0', '"', ']', '9', '\0', '-'}) {
      std::string damaged = config;
      damaged[at] = value;
      load(tiny_bytes(damaged));
    }
}

TEST_CASE("sections that are missing, of another size or not numbers are named") {
  const auto with = [](const std::string& from, const std::string& to) {
    return load(tiny_bytes(replaced(tiny::kConfig, from, to)));
  };
  CHECK(with("\"layers\": 2", "\"layers\": 3") ==
        "damaged model file (section 'encoder.2.q.weight' is missing; fetch it again)");
  CHECK(with("\"inner\": 48", "\"inner\": 64") ==
        "damaged model file (section 'encoder.0.up.weight' is 48 x 32 instead of 64 x 32; fetch it again)");
  CHECK(with("\"arc\": 16", "\"arc\": 17") ==
        "damaged model file (its config's 'arc' is no multiple of 16 from 16 to 65536; fetch it again)");
  CHECK(with("\"VERB\"", "\"VERV\"") == "damaged model file (its config has an unknown UPOS 'VERV'; fetch it again)");
  CHECK(with("\"pieces\": 69", "\"pieces\": 70") ==
        "damaged model file (its vocabulary does not fit its config; fetch it again)");
  CHECK(with("\"B-PER\"", "\"C-PER\"") == "damaged model file (its config has bad name labels; fetch it again)");

  tiny::Writer writer = tiny::Maker(1).make();
  std::string bytes = writer.bytes();
  const std::size_t at = bytes.rfind(std::string("\x00\x00\x80\x3E\x00\x00\x40\x3F", 8));  // mix.names: 0.25, 0.75
  REQUIRE(at != std::string::npos);
  bytes[at + 2] = static_cast<char>(0xC0);
  bytes[at + 3] = 0x7F;
  CHECK(load(with_checksum(bytes)) ==
        "damaged model file (section 'mix.names' holds something that is not a number; fetch it again)");
}
