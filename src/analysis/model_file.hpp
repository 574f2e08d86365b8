#pragma once
/// The container of a model: a file mapped into memory and its table of sections (data/model/FORMAT.md).

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analysis/gemm.hpp"
#include "entente/core/result.hpp"

namespace entente {

/// An opened model file. Everything that it gives out points into it.
class ModelFile {
 public:
  /// Maps the file and checks all of the container. Errors: kNotFound, kIo, kCorrupt.
  static Result<ModelFile> open(const std::string& path);
  /// The same for bytes in memory, which must outlive the result and lie on a multiple of 8; `name` is for errors.
  static Result<ModelFile> parse(std::span<const std::byte> bytes, const std::string& name);

  [[nodiscard]] const std::string& name() const { return name_; }

  /// The section of that name, type and size; errors (kCorrupt) say which is missing or of another size.
  [[nodiscard]] Result<std::string_view> text(const std::string& section) const;
  [[nodiscard]] Result<std::span<const float>> vector(const std::string& section, std::size_t length) const;
  [[nodiscard]] Result<std::span<const float>> table(const std::string& section, std::size_t rows,
                                                     std::size_t columns) const;
  /// An int8 matrix with its scales, without bias.
  [[nodiscard]] Result<LinearView> matrix(const std::string& section, std::size_t rows, std::size_t columns) const;
  [[nodiscard]] bool has(const std::string& section) const { return sections_.count(section) != 0; }

  /// "damaged model file (why; fetch it again)".
  [[nodiscard]] Error damaged(const std::string& why) const;

 private:
  enum class Type : std::uint32_t { kText, kFloat, kInt8 };
  struct Section {
    Type type = Type::kText;
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;
    std::span<const std::byte> data;
  };
  class Mapping;

  Result<void> read_table();
  Result<void> add_section(std::size_t entry);
  [[nodiscard]] Result<Section> find(const std::string& name, Type type) const;
  [[nodiscard]] Result<std::span<const float>> floats(const std::string& section, std::size_t rows,
                                                      std::size_t columns) const;

  std::string name_;
  std::shared_ptr<const Mapping> mapping_;  // null for bytes of somebody else
  std::span<const std::byte> bytes_;
  std::map<std::string, Section> sections_;
};

/// Takes results one after another and keeps the first error: for loaders of many sections.
class Taker {
 public:
  template <class R, class T>
  void operator()(R&& result, T& to) {
    if (result)
      to = *std::forward<R>(result);
    else if (!error)
      error = result.error();
  }
  std::optional<Error> error;
};

/// FNV-1a over 64-bit little-endian words; bytes behind the last whole word are left out.
[[nodiscard]] std::uint64_t model_checksum(std::span<const std::byte> bytes);

}  // namespace entente
