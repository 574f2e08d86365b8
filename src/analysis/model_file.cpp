#include "analysis/model_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>

namespace entente {
namespace {

static_assert(std::endian::native == std::endian::little, "model files are read as they lie: little-endian only");

constexpr std::string_view kMagic = "ENTMODEL";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeaderSize = 32;
constexpr std::size_t kEntrySize = 80;
constexpr std::size_t kNameSize = 40;
constexpr std::uint32_t kMaxSections = 100000;

template <class T>
T read(std::span<const std::byte> bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof(T));
  return value;
}

}  // namespace

/// A mapped file; unmapped when the last ModelFile that uses it is gone.
class ModelFile::Mapping {
 public:
  Mapping(void* data, std::size_t size) : data_(data), size_(size) {}
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() { ::munmap(data_, size_); }

  [[nodiscard]] std::span<const std::byte> bytes() const { return {static_cast<const std::byte*>(data_), size_}; }

 private:
  void* data_;
  std::size_t size_;
};

std::uint64_t model_checksum(std::span<const std::byte> bytes) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8)
    hash = (hash ^ read<std::uint64_t>(bytes, at)) * 0x100000001B3U;
  return hash;
}

Error ModelFile::damaged(const std::string& why) const {
  return {ErrorCode::kCorrupt, name_, "damaged model file (" + why + "; fetch it again)"};
}

Result<ModelFile> ModelFile::open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    if (errno == ENOENT || errno == ENOTDIR) return Error{ErrorCode::kNotFound, path, "no such model file (name one)"};
    return Error{ErrorCode::kIo, path, std::string("cannot open the model file (") + std::strerror(errno) + ")"};
  }
  struct stat info {};
  if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
    ::close(file);
    return Error{ErrorCode::kIo, path, "not a file (a model is one file)"};
  }
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size == 0) {
    ::close(file);
    return Error{ErrorCode::kCorrupt, path, "damaged model file (it is empty; fetch it again)"};
  }
  void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  const int problem = errno;
  ::close(file);
  if (data == MAP_FAILED)
    return Error{ErrorCode::kIo, path, std::string("cannot read the model file (") + std::strerror(problem) + ")"};
  auto mapping = std::make_shared<const Mapping>(data, size);
  Result<ModelFile> made = parse(mapping->bytes(), path);
  if (made) made->mapping_ = std::move(mapping);
  return made;
}

Result<ModelFile> ModelFile::parse(std::span<const std::byte> bytes, const std::string& name) {
  ModelFile made;
  made.name_ = name;
  made.bytes_ = bytes;
  if (Result<void> table = made.read_table(); !table) return table.error();
  return made;
}

Result<void> ModelFile::read_table() {
  if (bytes_.size() < kMagic.size() || std::memcmp(bytes_.data(), kMagic.data(), kMagic.size()) != 0)
    return Error{ErrorCode::kCorrupt, name_, "not a model file of entente (it begins otherwise)"};
  if (bytes_.size() < kHeaderSize) return damaged("it ends in its header");
  const auto version = read<std::uint32_t>(bytes_, 8);
  if (version != kVersion)
    return Error{ErrorCode::kCorrupt, name_,
                 "model file of version " + std::to_string(version) + ", this program reads version " +
                     std::to_string(kVersion) + " (fetch the model that belongs to the program)"};
  const auto size = read<std::uint64_t>(bytes_, 16);
  if (size != bytes_.size())
    return damaged("it has " + std::to_string(bytes_.size()) + " bytes instead of " + std::to_string(size));
  if (size % 8 != 0 || model_checksum(bytes_.subspan(kHeaderSize)) != read<std::uint64_t>(bytes_, 24))
    return damaged("checksum differs");
  const auto count = read<std::uint32_t>(bytes_, 12);
  if (count > kMaxSections || kHeaderSize + std::size_t{count} * kEntrySize > bytes_.size())
    return damaged("its section table is cut off");
  for (std::size_t i = 0; i < count; ++i)
    if (Result<void> added = add_section(kHeaderSize + i * kEntrySize); !added) return added;
  return {};
}

Result<void> ModelFile::add_section(std::size_t entry) {
  const char* name = reinterpret_cast<const char*>(bytes_.data() + entry);
  const std::string key(name, std::find(name, name + kNameSize, '\0'));
  const auto type = read<std::uint32_t>(bytes_, entry + 40);
  Section section;
  section.rows = read<std::uint64_t>(bytes_, entry + 48);
  section.columns = read<std::uint64_t>(bytes_, entry + 56);
  const auto offset = read<std::uint64_t>(bytes_, entry + 64);
  const auto length = read<std::uint64_t>(bytes_, entry + 72);
  if (type > 2) return damaged("section '" + key + "' has an unknown type");
  section.type = static_cast<Type>(type);
  if (offset % kCacheLine != 0 || offset > bytes_.size() || length > bytes_.size() - offset)
    return damaged("section '" + key + "' lies outside the file");
  const std::uint64_t width = section.type == Type::kFloat ? 4 : 1;
  const std::uint64_t elements = length / width;
  if (length % width != 0 || section.columns == 0 || section.rows != elements / section.columns ||
      elements % section.columns != 0)
    return damaged("section '" + key + "' does not have the size of its dimensions");
  section.data = bytes_.subspan(offset, length);
  if (!sections_.emplace(key, section).second) return damaged("section '" + key + "' is there twice");
  return {};
}

Result<ModelFile::Section> ModelFile::find(const std::string& name, Type type) const {
  const auto found = sections_.find(name);
  if (found == sections_.end()) return damaged("section '" + name + "' is missing");
  if (found->second.type != type) return damaged("section '" + name + "' has another type");
  return found->second;
}

Result<std::string_view> ModelFile::text(const std::string& section) const {
  const Result<Section> found = find(section, Type::kText);
  if (!found) return found.error();
  return std::string_view(reinterpret_cast<const char*>(found->data.data()), found->data.size());
}

Result<std::span<const float>> ModelFile::floats(const std::string& section, std::size_t rows,
                                                 std::size_t columns) const {
  const Result<Section> found = find(section, Type::kFloat);
  if (!found) return found.error();
  if (found->rows != rows || found->columns != columns)
    return damaged("section '" + section + "' is " + std::to_string(found->rows) + " x " +
                   std::to_string(found->columns) + " instead of " + std::to_string(rows) + " x " +
                   std::to_string(columns));
  const std::span<const float> values(reinterpret_cast<const float*>(found->data.data()), rows * columns);
  for (const float value : values)
    if (!std::isfinite(value)) return damaged("section '" + section + "' holds something that is not a number");
  return values;
}

Result<std::span<const float>> ModelFile::vector(const std::string& section, std::size_t length) const {
  return floats(section, length, 1);
}

Result<std::span<const float>> ModelFile::table(const std::string& section, std::size_t rows,
                                                std::size_t columns) const {
  return floats(section, rows, columns);
}

Result<LinearView> ModelFile::matrix(const std::string& section, std::size_t rows, std::size_t columns) const {
  const Result<Section> found = find(section, Type::kInt8);
  if (!found) return found.error();
  if (found->rows != rows || found->columns != columns)
    return damaged("section '" + section + "' is " + std::to_string(found->rows) + " x " +
                   std::to_string(found->columns) + " instead of " + std::to_string(rows) + " x " +
                   std::to_string(columns));
  const Result<std::span<const float>> scales = vector(section + ".scale", rows);
  if (!scales) return scales.error();
  LinearView view;
  view.outputs = rows;
  view.inputs = columns;
  view.weights = {reinterpret_cast<const std::int8_t*>(found->data.data()), rows * columns};
  view.scales = *scales;
  return view;
}

}  // namespace entente
