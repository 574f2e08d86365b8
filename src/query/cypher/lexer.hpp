#pragma once
/// Words of a Cypher query.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"

namespace entente::cypher {

enum class TokenKind { kName, kQuotedName, kString, kInteger, kReal, kParameter, kSymbol, kEnd };

struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::string text;       ///< names as written, strings without quotes and escapes, symbols such as "<="
  std::size_t begin = 0;  ///< byte in the query
  std::size_t end = 0;
};

/// The tokens, the last one being kEnd. Comments (// and /* */) are skipped. Errors name the column.
[[nodiscard]] Result<std::vector<Token>> tokenize(std::string_view query);

/// An error that points at byte `at` of the query: "query:1:12: message". Columns count code points from 1.
[[nodiscard]] Error error_at(std::string_view query, std::size_t at, std::string message);

/// True where `token` is the word `keyword` (upper case) in any case.
[[nodiscard]] bool is_keyword(const Token& token, std::string_view keyword);

}  // namespace entente::cypher
