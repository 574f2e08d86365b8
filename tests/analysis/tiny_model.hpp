#pragma once
/// A model of the real format with random weights, small enough to be made anew in each test.

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "analysis/model_file.hpp"

namespace tiny {

/// Writes the container that data/model/FORMAT.md describes.
class Writer {
 public:
  void text(const std::string& name, const std::string& value) { add(name, 0, 1, value.size(), 1, value); }

  void floats(const std::string& name, const std::vector<float>& values, std::size_t columns = 0) {
    const std::string data(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    if (columns == 0)
      add(name, 1, 1, values.size(), 1, data);
    else
      add(name, 1, 2, values.size() / columns, columns, data);
  }

  void matrix(const std::string& name, const std::vector<std::int8_t>& values, std::size_t columns) {
    add(name, 2, 2, values.size() / columns, columns,
        std::string(reinterpret_cast<const char*>(values.data()), values.size()));
  }

  [[nodiscard]] std::string bytes() const {
    std::string body;
    std::size_t offset = 32 + 80 * sections_.size();
    std::string table;
    for (const Section& s : sections_) {
      offset = (offset + 63) / 64 * 64;
      std::string entry(80, '\0');
      std::memcpy(entry.data(), s.name.data(), s.name.size());
      put(entry, 40, s.type);
      put(entry, 44, s.rank);
      put(entry, 48, std::uint64_t{s.rows});
      put(entry, 56, std::uint64_t{s.columns});
      put(entry, 64, std::uint64_t{offset});
      put(entry, 72, std::uint64_t{s.data.size()});
      table += entry;
      offset += s.data.size();
    }
    body = table;
    for (const Section& s : sections_) {
      body.resize((body.size() + 32 + 63) / 64 * 64 - 32, '\0');
      body += s.data;
    }
    body.resize((body.size() + 7) / 8 * 8, '\0');
    return header(body) + body;
  }

  /// The 32 bytes that belong before `body`.
  [[nodiscard]] std::string header(const std::string& body) const {
    std::string head(32, '\0');
    std::memcpy(head.data(), "ENTMODEL", 8);
    put(head, 8, std::uint32_t{1});
    put(head, 12, static_cast<std::uint32_t>(sections_.size()));
    put(head, 16, std::uint64_t{body.size() + 32});
    std::vector<std::uint64_t> words(body.size() / 8);
    std::memcpy(words.data(), body.data(), words.size() * 8);
    put(head, 24, entente::model_checksum(std::as_bytes(std::span(words))));
    return head;
  }

 private:
  struct Section {
    std::string name;
    std::uint32_t type, rank;
    std::size_t rows, columns;
    std::string data;
  };
  template <class T>
  static void put(std::string& to, std::size_t at, T value) {
    std::memcpy(to.data() + at, &value, sizeof(T));
  }
  void add(const std::string& name, std::uint32_t type, std::uint32_t rank, std::size_t rows, std::size_t columns,
           std::string data) {
    sections_.push_back({name, type, rank, rows, columns, std::move(data)});
  }
  std::vector<Section> sections_;
};

inline constexpr const char* kConfig = R"({"format": 1, "name": "tiny", "layers": 2, "hidden": 32, "heads": 2,
 "inner": 48, "pieces": 69, "max_positions": 66, "arc": 16, "label": 16, "names_hidden": 16, "norm_eps": 1e-12,
 "activation": "gelu_erf", "max_pieces_per_word": 12, "max_chunk": 100, "window_pieces": 64,
 "normalise": {"’": "'", "…": "..."}, "shapes": ["none", "lower", "title", "upper", "mixed", "no letters"],
 "upos": ["NOUN", "VERB", "PROPN"], "xpos": ["NN", "VB"], "feats": ["_", "Number=Sing", "VerbForm=Inf"],
 "deprel": ["nsubj", "root", "obj", "nsubj:pass", "obl:new"],
 "names": ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"], "names_dropped": ["MISC"],
 "lemma": [["lower", 0, "", 0, ""], ["lower", 0, "", 1, ""], ["keep", 0, "", 2, "y"], ["absolute", "be"]]})";

/// Settings of a small relation head.
inline constexpr const char* kRelationConfig = R"({"hidden": 32, "heads": 2, "max_mentions": 4, "tree_near": 2,
 "distances": [1, 2, 3, 5, 8, 13, 21], "labels": ["CONSULT", "OFFICE", "SPOUSE"],
 "factualities": ["actual", "negated", "hypothetical", "future"], "deprels": ["nsubj", "obj", "obl"],
 "upos": ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
 "SYM", "VERB", "X"], "threshold": 0.1, "slope": 1.0, "offset": 0.0})";

/// [PAD] [UNK] [CLS] [SEP] [MASK], a … z, ##a … ##z, some more: 69 pieces.
inline std::string vocabulary() {
  std::string all = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n";
  for (char c = 'a'; c <= 'z'; ++c) all += std::string(1, c) + "\n";
  for (char c = 'a'; c <= 'z'; ++c) all += std::string("##") + c + "\n";
  return all + "the\n##ing\n.\n,\n'\nwar\npeace\n##s\u00e9\nsigned\n8\n-\ntreaty\n";
}

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  [[nodiscard]] Writer make(const std::string& config = kConfig) {
    writer_ = Writer();
    writer_.text("config", config);
    writer_.text("vocab", vocabulary());
    writer_.text("lemma_exceptions", "Oslo\tNOUN\tOslo\nOslo\tVERB\tOslo\nOslo\tPROPN\tOslo\n");
    table("embedding.word", 69, 32);
    writer_.floats("embedding.position", normal(66 * 32, 0.3F), 32);
    writer_.floats("embedding.shape", normal(6 * 32, 0.3F), 32);
    norm("embedding.norm");
    for (const std::string layer : {"encoder.0.", "encoder.1."}) {
      for (const char* part : {"q", "k", "v", "out"}) linear(layer + part, 32, 32);
      linear(layer + "up", 48, 32);
      linear(layer + "down", 32, 48);
      norm(layer + "attention_norm");
      norm(layer + "output_norm");
    }
    for (const char* mix : {"mix.tags", "mix.tree", "mix.names"}) writer_.floats(mix, {0.25F, 0.75F});
    heads();
    return writer_;
  }

  /// The same with a relation head.
  [[nodiscard]] Writer make_with_relations(const std::string& settings = kRelationConfig) {
    writer_ = make();
    writer_.floats("mix.relations", {0.5F, 0.5F});
    writer_.text("relations.config", settings);
    for (const char* part : {"subject", "query_subject", "value"}) linear(std::string("relations.") + part, 32, 32);
    for (const char* part : {"object", "query_object", "key", "context"})
      table(std::string("relations.") + part + ".weight", 32, 32);
    linear("relations.inner", 32, 32);
    linear("relations.output", 3 + 1 + 4, 32);
    table("relations.votes.weight", 32, 2 * 3 + 4);
    writer_.floats("relations.features", normal((12 + 12 + 4 + 4 + 17 + 9 + 3 + 17 + 4 + 4) * 32, 0.3F), 32);
    writer_.floats("relations.near", normal(9 * 2, 0.3F), 2);
    writer_.floats("relations.region", normal(5 * 2, 0.3F), 2);
    writer_.floats("relations.tag", normal(17 * 2, 0.3F), 2);
    return writer_;
  }

 private:
  void heads() {
    linear("upos", 3, 32);
    linear("xpos", 2, 32);
    linear("feats", 3, 32);
    linear("lemma", 4, 32);
    for (const char* part : {"arc.dependent", "arc.head", "label.dependent", "label.head"}) linear(part, 16, 32);
    table("arc.bilinear.weight", 16, 16);
    writer_.floats("arc.head_score", normal(16, 0.3F));
    table("label.bilinear.weight", 5 * 16, 16);
    linear("label.dependent_score", 5, 16);
    table("label.head_score.weight", 5, 16);
    linear("names.hidden", 16, 32);
    linear("names.output", 9, 16);
  }

  std::vector<float> normal(std::size_t n, float deviation) {
    std::normal_distribution<float> distribution(0.0F, deviation);
    std::vector<float> values(n);
    for (float& v : values) v = distribution(random_);
    return values;
  }
  void table(const std::string& name, std::size_t rows, std::size_t columns) {
    std::uniform_int_distribution<int> distribution(-127, 127);
    std::vector<std::int8_t> values(rows * columns);
    for (std::int8_t& v : values) v = static_cast<std::int8_t>(distribution(random_));
    writer_.matrix(name, values, columns);
    writer_.floats(name + ".scale", std::vector<float>(rows, 0.004F));
  }
  void linear(const std::string& name, std::size_t outputs, std::size_t inputs) {
    table(name + ".weight", outputs, inputs);
    writer_.floats(name + ".bias", normal(outputs, 0.1F));
  }
  void norm(const std::string& name) {
    writer_.floats(name + ".weight", std::vector<float>(32, 1.0F));
    writer_.floats(name + ".bias", std::vector<float>(32, 0.0F));
  }

  std::mt19937 random_;
  Writer writer_;
};

/// A file in the temporary folder that is gone at the end of the test.
class File {
 public:
  explicit File(const std::string& bytes)
      : path_((std::filesystem::temp_directory_path() /
               ("entente-tiny-" + std::to_string(std::random_device{}()) + ".model"))
                  .string()) {
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace tiny
