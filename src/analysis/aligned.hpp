#pragma once
/// Arrays whose first element lies on a cache line, for vector loads.

#include <cstddef>
#include <new>
#include <vector>

namespace entente {

inline constexpr std::size_t kCacheLine = 64;
/// Row lengths of all matrices are rounded up to so many elements: no kernel needs a remainder loop.
inline constexpr std::size_t kRowUnit = 16;

[[nodiscard]] constexpr std::size_t round_up(std::size_t n, std::size_t unit) { return (n + unit - 1) / unit * unit; }

template <class T>
struct CacheLineAllocator {
  using value_type = T;
  CacheLineAllocator() = default;
  template <class U>
  explicit CacheLineAllocator(const CacheLineAllocator<U>&) noexcept {}
  T* allocate(std::size_t n) { return static_cast<T*>(::operator new (n * sizeof(T), std::align_val_t{kCacheLine})); }
  void deallocate(T* p, std::size_t) noexcept { ::operator delete (p, std::align_val_t{kCacheLine}); }
  friend bool operator==(CacheLineAllocator, CacheLineAllocator) { return true; }
};

template <class T>
using AlignedVector = std::vector<T, CacheLineAllocator<T>>;

/// A row-major matrix of floats that is used as scratch memory: it grows and never shrinks.
struct FloatRows {
  AlignedVector<float> values;
  std::size_t stride = 0;  ///< floats from row to row, a multiple of kRowUnit
  std::size_t rows = 0;

  /// Contents are undefined afterwards.
  void shape(std::size_t row_count, std::size_t columns) {
    rows = row_count;
    stride = round_up(columns, kRowUnit);
    if (values.size() < rows * stride) values.resize(rows * stride);
  }
  [[nodiscard]] float* row(std::size_t i) { return values.data() + i * stride; }
  [[nodiscard]] const float* row(std::size_t i) const { return values.data() + i * stride; }
};

}  // namespace entente
