#pragma once
/// Titles of the table where they stand in a text.

#include <optional>

#include "actors/draft.hpp"

namespace entente::actors {

struct TitleMatch {
  TokenSpan tokens;
  const Title* title = nullptr;
};

/// The longest title whose last token is `t` and that begins at `floor` or later. A plural counts as its singular.
[[nodiscard]] std::optional<TitleMatch> title_ending_at(const Draft& draft, TokenIndex t, TokenIndex floor);

/// The longest title whose first token is `t` and that ends at `ceiling` or earlier.
[[nodiscard]] std::optional<TitleMatch> title_starting_at(const Draft& draft, TokenIndex t, TokenIndex ceiling);

/// The words of a span as titles are written: lower case, hyphens without spaces; the last word as its lemma on demand.
[[nodiscard]] std::string title_words(const Draft& draft, TokenSpan span, bool lemma_last);

}  // namespace entente::actors
