#pragma once
/// The work behind RelationExtractor::explain and ::unmatched.

#include "entente/relations/explain.hpp"
#include "relations/extraction.hpp"

namespace entente::relations {

[[nodiscard]] Explanation explain(const Document& doc, const Knowledge& knowledge);
[[nodiscard]] std::vector<UnmatchedVerb> unmatched(const Document& doc, const Knowledge& knowledge);

}  // namespace entente::relations
