#include "entente/graph/shingles.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace entente {
namespace {

constexpr std::size_t kWords = 5;
constexpr std::size_t kKept = 64;

/// Calls `take` with the hash of each word: letters, digits and all of Unicode beyond ASCII but its punctuation, so
/// that typographic quotes and dashes do not make another text.
template <class Take>
void each_word(std::string_view text, Take take) {
  constexpr std::uint64_t kStart = 0xCBF29CE484222325U;
  std::uint64_t hash = kStart;
  const auto end_word = [&] {
    if (hash != kStart) take(hash);
    hash = kStart;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto byte = static_cast<unsigned char>(text[i]);
    // U+2000 to U+203F: spaces, dashes, quotes.
    const bool mark = byte == 0xE2 && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0x80;
    if (mark) {
      const auto last = static_cast<unsigned char>(text[i + 2]);
      if (last != 0x98 && last != 0x99) end_word();
      i += 2;
      continue;
    }
    if (byte == '\'') continue;
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<unsigned char>(byte - 'A' + 'a');
    const bool letter = byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (letter) {
      hash = (hash ^ byte) * 0x100000001B3U;
    } else {
      end_word();
    }
  }
  end_word();
}

/// The finaliser of SplitMix64, cut to 32 bits.
std::uint32_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return static_cast<std::uint32_t>(x ^ (x >> 31U));
}

}  // namespace

Sketch sketch_of(std::string_view text) {
  std::array<std::uint64_t, kWords> window{};
  std::size_t words = 0;
  std::vector<std::uint32_t> hashes;
  each_word(text, [&](std::uint64_t word) {
    window[words % kWords] = word;
    ++words;
    if (words < kWords) return;
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < kWords; ++i) all = all * 0x9E3779B97F4A7C15U + window[(words + i) % kWords];
    hashes.push_back(mixed(all));
  });
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  if (hashes.empty()) return {};
  Sketch sketch = {static_cast<std::uint32_t>(hashes.size())};
  hashes.resize(std::min(hashes.size(), kKept));
  sketch.insert(sketch.end(), hashes.begin(), hashes.end());
  return sketch;
}

double containment(const Sketch& a, const Sketch& b) {
  if (a.size() < 2 || b.size() < 2) return 0.0;
  // The smallest hashes of the union are a sample of it; how many of them lie in both estimates the resemblance.
  const std::size_t sample = std::min(kKept, std::max(a.size(), b.size()) - 1);
  std::size_t i = 1;
  std::size_t j = 1;
  std::size_t common = 0;
  std::size_t seen = 0;
  for (; seen < sample && (i < a.size() || j < b.size()); ++seen) {
    if (j >= b.size() || (i < a.size() && a[i] < b[j])) {
      ++i;
    } else if (i >= a.size() || b[j] < a[i]) {
      ++j;
    } else {
      ++common, ++i, ++j;
    }
  }
  if (seen == 0) return 0.0;
  const double resemblance = static_cast<double>(common) / static_cast<double>(seen);
  const double both = resemblance / (1.0 + resemblance) * (static_cast<double>(a[0]) + static_cast<double>(b[0]));
  return std::min(1.0, both / static_cast<double>(std::min(a[0], b[0])));
}

std::vector<std::uint32_t> originals(std::span<const Sketch* const> sketches) {
  constexpr std::size_t kLeads = 16;  // boilerplate is in every text, and need not lead to all of them
  constexpr std::uint32_t kShared = 8;
  std::vector<std::uint32_t> original(sketches.size());
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> leads;
  std::unordered_map<std::uint32_t, std::uint32_t> shared;
  for (std::uint32_t n = 0; n < sketches.size(); ++n) {
    const Sketch& sketch = *sketches[n];
    original[n] = n;
    shared.clear();
    for (std::size_t i = 1; i < sketch.size(); ++i) {
      const auto found = leads.find(sketch[i]);
      if (found == leads.end()) continue;
      for (const std::uint32_t lead : found->second) ++shared[lead];
    }
    double best = 0.0;
    for (const auto& [lead, count] : shared) {
      if (count < kShared && count + 1 < std::min(sketch.size(), sketches[lead]->size())) continue;
      const double share = containment(sketch, *sketches[lead]);
      const bool better = share > best || (share == best && lead < original[n]);
      if (share >= kCopyContainment && better) {
        best = share;
        original[n] = lead;
      }
    }
    if (original[n] != n) continue;
    for (std::size_t i = 1; i < sketch.size(); ++i) {
      std::vector<std::uint32_t>& list = leads[sketch[i]];
      if (list.size() < kLeads) list.push_back(n);
    }
  }
  return original;
}

}  // namespace entente
