#pragma once
/// The parser: where it is in the tokens, and its rules. parser.cpp has clauses and patterns, expressions.cpp the rest.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "query/cypher/ast.hpp"
#include "query/cypher/lexer.hpp"

namespace entente::cypher {

/// A slip in the query. Thrown inside the parser only: a value would have to pass through some forty rules.
struct Slip {
  std::size_t at = 0;
  std::string message;
};

class Parser {
 public:
  Parser(std::string_view query, std::vector<Token> tokens) : query_(query), tokens_(std::move(tokens)) {}
  Query run();

 private:
  // Tokens.
  [[nodiscard]] const Token& peek(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }
  [[nodiscard]] bool at_symbol(std::string_view symbol, std::size_t ahead = 0) const {
    return peek(ahead).kind == TokenKind::kSymbol && peek(ahead).text == symbol;
  }
  [[nodiscard]] bool at_word(std::string_view keyword, std::size_t ahead = 0) const {
    return is_keyword(peek(ahead), keyword);
  }
  Token next();
  bool accept(std::string_view symbol);
  bool accept_word(std::string_view keyword);
  void expect(std::string_view symbol, const char* where);
  void expect_word(std::string_view keyword);
  std::string name(const char* what);
  [[noreturn]] void fail(std::string message) const;
  [[noreturn]] static void fail_at(std::size_t at, std::string message) { throw Slip{at, std::move(message)}; }

  // Clauses.
  void parse_clause(Query& query);
  Clause parse_match(bool optional);
  Clause parse_unwind();
  Projection parse_projection(bool with);
  void parse_order(Projection& projection);

  // Patterns.
  PathPattern parse_path();
  void parse_chain(PathPattern& path);
  NodePattern parse_node();
  RelationPattern parse_relation();
  void parse_relation_detail(RelationPattern& relation);
  void parse_length(RelationPattern& relation);
  std::int64_t parse_bound();
  std::vector<PropertyMatch> parse_properties();

  // Expressions, the loosest binding first.
  ExpressionPtr parse_expression();
  ExpressionPtr parse_xor();
  ExpressionPtr parse_and();
  ExpressionPtr parse_not();
  ExpressionPtr parse_comparison();
  ExpressionPtr parse_text_operators();
  ExpressionPtr parse_sum();
  ExpressionPtr parse_product();
  ExpressionPtr parse_power();
  ExpressionPtr parse_sign();
  ExpressionPtr parse_postfix();
  ExpressionPtr parse_atom();
  ExpressionPtr parse_word();
  ExpressionPtr parse_call();
  ExpressionPtr parse_case();
  ExpressionPtr parse_list();
  ExpressionPtr parse_quantifier();
  /// A pattern in parentheses, or null (and nothing consumed) where this is another expression.
  ExpressionPtr try_pattern();

  std::shared_ptr<Expression> make(Kind kind, std::size_t begin, std::string text = {});
  ExpressionPtr binary(std::string operation, ExpressionPtr left, ExpressionPtr right);

  /// Counts the nesting, which the stack bounds.
  class Depth {
   public:
    explicit Depth(Parser& parser) : parser_(parser) {
      constexpr int kDeepest = 100;
      if (++parser_.depth_ > kDeepest) parser_.fail("nested too deeply");
    }
    Depth(const Depth&) = delete;
    ~Depth() { --parser_.depth_; }

   private:
    Parser& parser_;
  };

  std::string_view query_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace entente::cypher
