#pragma once
/// Interned strings of one document: equal strings have equal ids, so layers store integers.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace entente {

/// Id of a string in one StringPool; 0 is the empty string.
using StringId = std::uint32_t;
inline constexpr StringId kEmptyString = 0;

/// Append-only; ids are dense and count from 0. Views stay valid as long as the pool lives, also over moves.
class StringPool {
 public:
  StringPool() { intern(""); }

  /// A copy has strings of its own, with the same ids.
  StringPool(const StringPool& other) {
    for (const std::string& text : other.strings_) intern(text);
  }
  StringPool& operator=(const StringPool& other) {
    if (this != &other) *this = StringPool(other);
    return *this;
  }
  // noexcept, so that a growing vector of documents moves them.
  StringPool(StringPool&&) noexcept = default;
  StringPool& operator=(StringPool&&) noexcept = default;
  ~StringPool() = default;

  /// The id of `text`, new or old.
  StringId intern(std::string_view text) {
    const auto found = ids_.find(text);
    if (found != ids_.end()) return found->second;
    const auto id = static_cast<StringId>(strings_.size());
    strings_.emplace_back(text);
    ids_.emplace(strings_.back(), id);
    return id;
  }

  /// Requires: `id` came from this pool.
  [[nodiscard]] std::string_view operator[](StringId id) const { return strings_[id]; }
  [[nodiscard]] std::size_t size() const noexcept { return strings_.size(); }

 private:
  std::deque<std::string> strings_;  // a deque never moves its strings, so the map's keys stay valid
  std::unordered_map<std::string_view, StringId> ids_;
};

}  // namespace entente
