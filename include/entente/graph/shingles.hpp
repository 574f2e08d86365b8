#pragma once
/// Near copies of one text: a wire story that ten papers print is one witness, not ten.
///
/// A text's *shingles* are its runs of five words, folded to lower case (Broder 1997, "On the resemblance and
/// containment of documents"). Its sketch keeps their number and the 64 smallest of their hashes, a fair sample from
/// which the share of common shingles of two texts is estimated to within some six points.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace entente {

/// First the number of different shingles, then up to 64 of their smallest hashes, ascending. Empty: unknown.
using Sketch = std::vector<std::uint32_t>;

/// Linear in the text. Texts of fewer than five words have no shingle and an empty sketch.
[[nodiscard]] Sketch sketch_of(std::string_view text);

/// Share of the smaller text's shingles that the other one has too, estimated; 0 where one is unknown.
[[nodiscard]] double containment(const Sketch& a, const Sketch& b);

/// From this containment on, two texts count as copies: shortened and re-headed wire stories keep that much.
inline constexpr double kCopyContainment = 0.7;

/// For each sketch the index of the first one that it is a near copy of, or its own. Every copy names an original,
/// never another copy. Depends on the order: sort by something fixed. Near linear: a hash leads to at most 16
/// originals.
[[nodiscard]] std::vector<std::uint32_t> originals(std::span<const Sketch* const> sketches);

}  // namespace entente
