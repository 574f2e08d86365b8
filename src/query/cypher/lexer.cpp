#include "query/cypher/lexer.hpp"

#include <array>
#include <optional>
#include <utility>

namespace entente::cypher {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// Bytes beyond ASCII count as letters: names may be of any language.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

class Lexer {
 public:
  explicit Lexer(std::string_view query) : query_(query) {}

  Result<std::vector<Token>> run() {
    while (true) {
      if (auto skipped = skip_space(); !skipped) return skipped.error();
      start_ = at_;
      if (at_ >= query_.size()) break;
      if (auto done = read_token(); !done) return done.error();
    }
    add(TokenKind::kEnd, "");
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < query_.size() ? query_[at_ + ahead] : '\0';
  }
  void add(TokenKind kind, std::string text) { tokens_.push_back({kind, std::move(text), start_, at_}); }

  Result<void> skip_space() {
    while (at_ < query_.size()) {
      const char c = peek();
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        ++at_;
      } else if (c == '/' && peek(1) == '/') {
        at_ = std::min(query_.find('\n', at_), query_.size());
      } else if (c == '/' && peek(1) == '*') {
        const std::size_t end = query_.find("*/", at_ + 2);
        if (end == std::string_view::npos) return error_at(query_, at_, "this comment has no end (add */)");
        at_ = end + 2;
      } else {
        break;
      }
    }
    return {};
  }

  Result<void> read_token() {
    const char c = peek();
    if (c == '\'' || c == '"') return read_string(c);
    if (c == '`') return read_quoted_name();
    if (c == '$') return read_parameter();
    if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return read_number();
    if (is_letter(c)) {
      add(TokenKind::kName, take_name());
      return {};
    }
    return read_symbol();
  }

  std::string take_name() {
    const std::size_t begin = at_;
    while (at_ < query_.size() && (is_letter(peek()) || is_digit(peek()))) ++at_;
    return std::string(query_.substr(begin, at_ - begin));
  }

  Result<void> read_string(char quote) {
    std::string text;
    for (++at_; at_ < query_.size(); ++at_) {
      const char c = peek();
      if (c == quote) {
        ++at_;
        add(TokenKind::kString, std::move(text));
        return {};
      }
      if (c != '\\') {
        text += c;
        continue;
      }
      ++at_;
      const auto escaped = unescape(peek());
      if (!escaped) return error_at(query_, at_ - 1, "unknown escape (there are \\\\, \\', \\\", \\n, \\r, \\t)");
      text += *escaped;
    }
    return error_at(query_, start_, "this text has no end (add a quote)");
  }

  static std::optional<char> unescape(char c) {
    if (c == 'n') return '\n';
    if (c == 't') return '\t';
    if (c == 'r') return '\r';
    if (c == '\\' || c == '\'' || c == '"' || c == '`') return c;
    return std::nullopt;
  }

  Result<void> read_quoted_name() {
    const std::size_t end = query_.find('`', at_ + 1);
    if (end == std::string_view::npos) return error_at(query_, start_, "this name has no end (add `)");
    const std::string name(query_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    if (name.empty()) return error_at(query_, start_, "an empty name");
    add(TokenKind::kQuotedName, name);
    return {};
  }

  Result<void> read_parameter() {
    ++at_;
    std::string name = take_name();
    if (name.empty()) return error_at(query_, start_, "a parameter needs a name, such as $who");
    add(TokenKind::kParameter, std::move(name));
    return {};
  }

  Result<void> read_number() {
    bool real = false;
    while (is_digit(peek())) ++at_;
    // "1..3" is a range, "1.5" a number.
    if (peek() == '.' && is_digit(peek(1))) {
      real = true;
      for (++at_; is_digit(peek());) ++at_;
    }
    if (peek() == 'e' || peek() == 'E') {
      const std::size_t sign = peek(1) == '-' || peek(1) == '+' ? 1 : 0;
      if (is_digit(peek(1 + sign))) {
        real = true;
        for (at_ += 1 + sign; is_digit(peek());) ++at_;
      }
    }
    if (is_letter(peek())) return error_at(query_, start_, "a name cannot begin with a digit");
    constexpr std::size_t kDigits = 18;  // what surely fits into 64 bits
    if (!real && at_ - start_ > kDigits) return error_at(query_, start_, "this number is too large");
    add(real ? TokenKind::kReal : TokenKind::kInteger, std::string(query_.substr(start_, at_ - start_)));
    return {};
  }

  Result<void> read_symbol() {
    constexpr std::array<std::string_view, 5> kPairs = {"<>", "<=", ">=", "..", "=~"};
    for (const std::string_view pair : kPairs) {
      if (query_.substr(at_, 2) != pair) continue;
      at_ += 2;
      add(TokenKind::kSymbol, std::string(pair));
      return {};
    }
    constexpr std::string_view kSingles = "()[]{}<>=+-*/%^,.:;|";
    if (kSingles.find(peek()) == std::string_view::npos) return error_at(query_, at_, "unexpected character");
    ++at_;
    add(TokenKind::kSymbol, std::string(query_.substr(start_, 1)));
    return {};
  }

  std::string_view query_;
  std::size_t at_ = 0;
  std::size_t start_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

Result<std::vector<Token>> tokenize(std::string_view query) { return Lexer(query).run(); }

Error error_at(std::string_view query, std::size_t at, std::string message) {
  std::size_t line = 1;
  std::size_t column = 1;
  for (std::size_t i = 0; i < std::min(at, query.size()); ++i) {
    if (query[i] == '\n') {
      ++line;
      column = 1;
    } else if ((static_cast<unsigned char>(query[i]) & 0xC0U) != 0x80U) {
      ++column;
    }
  }
  std::string where = "query:";
  where.append(std::to_string(line)).append(":").append(std::to_string(column));
  return {ErrorCode::kUsage, std::move(where), std::move(message)};
}

bool is_keyword(const Token& token, std::string_view keyword) {
  if (token.kind != TokenKind::kName || token.text.size() != keyword.size()) return false;
  for (std::size_t i = 0; i < keyword.size(); ++i) {
    const char c = token.text[i];
    if ((c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c) != keyword[i]) return false;
  }
  return true;
}

}  // namespace entente::cypher
