#include <algorithm>
#include <array>
#include <utility>

#include "query/cypher/parser_state.hpp"

namespace entente::cypher {
namespace {

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

}  // namespace

std::shared_ptr<Expression> Parser::make(Kind kind, std::size_t begin, std::string text) {
  auto made = std::make_shared<Expression>();
  made->kind = kind;
  made->text = std::move(text);
  made->begin = begin;
  made->end = at_ == 0 ? begin : tokens_[at_ - 1].end;
  return made;
}

ExpressionPtr Parser::binary(std::string operation, ExpressionPtr left, ExpressionPtr right) {
  auto made = make(Kind::kBinary, left->begin, std::move(operation));
  made->end = right->end;
  made->parts = {std::move(left), std::move(right)};
  return made;
}

ExpressionPtr Parser::parse_expression() {
  const Depth depth(*this);
  ExpressionPtr left = parse_xor();
  while (accept_word("OR")) left = binary("OR", left, parse_xor());
  return left;
}

ExpressionPtr Parser::parse_xor() {
  ExpressionPtr left = parse_and();
  while (accept_word("XOR")) left = binary("XOR", left, parse_and());
  return left;
}

ExpressionPtr Parser::parse_and() {
  ExpressionPtr left = parse_not();
  while (accept_word("AND")) left = binary("AND", left, parse_not());
  return left;
}

ExpressionPtr Parser::parse_not() {
  const std::size_t begin = peek().begin;
  if (!accept_word("NOT")) return parse_comparison();
  const Depth depth(*this);
  ExpressionPtr part = parse_not();
  auto made = make(Kind::kUnary, begin, "NOT");
  made->parts = {std::move(part)};
  return made;
}

ExpressionPtr Parser::parse_comparison() {
  constexpr std::array<std::string_view, 6> kOperators = {"=", "<>", "<=", ">=", "<", ">"};
  ExpressionPtr left = parse_text_operators();
  ExpressionPtr whole;
  while (true) {
    if (at_symbol("=~"))
      fail_at(peek().begin, "there are no regular expressions (use CONTAINS, STARTS WITH or search)");
    const auto found = std::find_if(kOperators.begin(), kOperators.end(), [&](auto op) { return at_symbol(op); });
    if (found == kOperators.end()) break;
    next();
    ExpressionPtr right = parse_text_operators();
    // a < b < c means a < b AND b < c.
    ExpressionPtr one = binary(std::string(*found), left, right);
    whole = whole ? binary("AND", whole, one) : one;
    left = std::move(right);
  }
  return whole ? whole : left;
}

ExpressionPtr Parser::parse_text_operators() {
  ExpressionPtr left = parse_sum();
  while (true) {
    if (accept_word("IN")) {
      left = binary("IN", left, parse_sum());
    } else if (at_word("STARTS") || at_word("ENDS")) {
      const bool starts = at_word("STARTS");
      next();
      expect_word("WITH");
      left = binary(starts ? "STARTS WITH" : "ENDS WITH", left, parse_sum());
    } else if (accept_word("CONTAINS")) {
      left = binary("CONTAINS", left, parse_sum());
    } else if (accept_word("IS")) {
      const bool negated = accept_word("NOT");
      expect_word("NULL");
      auto made = make(Kind::kUnary, left->begin, negated ? "IS NOT NULL" : "IS NULL");
      made->parts = {std::move(left)};
      left = std::move(made);
    } else {
      return left;
    }
  }
}

ExpressionPtr Parser::parse_sum() {
  ExpressionPtr left = parse_product();
  while (at_symbol("+") || at_symbol("-")) {
    std::string operation = next().text;
    left = binary(std::move(operation), left, parse_product());
  }
  return left;
}

ExpressionPtr Parser::parse_product() {
  ExpressionPtr left = parse_power();
  while (at_symbol("*") || at_symbol("/") || at_symbol("%")) {
    std::string operation = next().text;
    left = binary(std::move(operation), left, parse_power());
  }
  return left;
}

ExpressionPtr Parser::parse_power() {
  ExpressionPtr left = parse_sign();
  while (accept("^")) left = binary("^", left, parse_sign());
  return left;
}

ExpressionPtr Parser::parse_sign() {
  const std::size_t begin = peek().begin;
  if (accept("+")) {
    const Depth depth(*this);
    return parse_sign();
  }
  if (!accept("-")) return parse_postfix();
  const Depth depth(*this);
  ExpressionPtr part = parse_sign();
  auto made = make(Kind::kUnary, begin, "-");
  made->parts = {std::move(part)};
  return made;
}

ExpressionPtr Parser::parse_postfix() {
  ExpressionPtr value = parse_atom();
  while (true) {
    if (accept(".")) {
      const std::size_t at = peek().begin;
      auto made = make(Kind::kProperty, value->begin, name("a property"));
      made->end = tokens_[at_ - 1].end;
      made->name = std::to_string(at);
      made->parts = {std::move(value)};
      value = std::move(made);
    } else if (accept("[")) {
      ExpressionPtr from = at_symbol("..") ? nullptr : parse_expression();
      const bool slice = accept("..");
      ExpressionPtr to = slice && !at_symbol("]") ? parse_expression() : nullptr;
      expect("]", "to end an index");
      auto made = make(slice ? Kind::kSlice : Kind::kIndex, value->begin);
      made->parts = {std::move(value), std::move(from)};
      if (slice) made->parts.push_back(std::move(to));
      value = std::move(made);
    } else {
      return value;
    }
  }
}

ExpressionPtr Parser::parse_atom() {
  const std::size_t begin = peek().begin;
  switch (peek().kind) {
    case TokenKind::kString: {
      std::string text = next().text;
      return make(Kind::kString, begin, std::move(text));
    }
    case TokenKind::kInteger: {
      std::string text = next().text;
      return make(Kind::kInteger, begin, std::move(text));
    }
    case TokenKind::kReal: {
      std::string text = next().text;
      return make(Kind::kReal, begin, std::move(text));
    }
    case TokenKind::kParameter: {
      std::string text = next().text;
      return make(Kind::kParameter, begin, std::move(text));
    }
    case TokenKind::kName:
    case TokenKind::kQuotedName:
      return parse_word();
    default:
      break;
  }
  if (at_symbol("[")) return parse_list();
  if (at_symbol("(")) {
    if (ExpressionPtr pattern = try_pattern()) return pattern;
    next();
    ExpressionPtr inner = parse_expression();
    expect(")", "to close the bracket");
    return inner;
  }
  fail("expected a value");
}

ExpressionPtr Parser::try_pattern() {
  // A pattern is "(" node ")" and an arrow behind it: look for the matching bracket before trying.
  std::size_t ahead = 0;
  int open = 0;
  do {
    if (at_symbol("(", ahead)) ++open;
    if (at_symbol(")", ahead)) --open;
    ++ahead;
  } while (open > 0 && peek(ahead).kind != TokenKind::kEnd);
  const bool right = at_symbol("-", ahead) && (at_symbol("-", ahead + 1) || at_symbol("[", ahead + 1));
  const bool left =
      at_symbol("<", ahead) && at_symbol("-", ahead + 1) && (at_symbol("-", ahead + 2) || at_symbol("[", ahead + 2));
  if (!right && !left) return nullptr;
  const std::size_t begin = peek().begin;
  auto path = std::make_shared<PathPattern>();
  path->at = begin;
  parse_chain(*path);
  auto made = make(Kind::kPattern, begin);
  made->pattern = std::move(path);
  return made;
}

ExpressionPtr Parser::parse_word() {
  const std::size_t begin = peek().begin;
  if (peek().kind == TokenKind::kName) {
    if (accept_word("NULL")) return make(Kind::kNull, begin);
    if (accept_word("TRUE")) return make(Kind::kBoolean, begin, "true");
    if (accept_word("FALSE")) return make(Kind::kBoolean, begin, "false");
    if (at_word("CASE")) return parse_case();
    const bool quantifier = at_word("ALL") || at_word("ANY") || at_word("NONE") || at_word("SINGLE");
    if (quantifier && at_symbol("(", 1)) return parse_quantifier();
    if (at_symbol("(", 1)) return parse_call();
    for (const std::string_view word : {"WHERE", "RETURN", "MATCH", "WITH", "ORDER", "LIMIT", "SKIP", "AS", "THEN",
                                        "ELSE", "END", "WHEN", "AND", "OR", "BY", "IN"})
      if (at_word(word)) fail("expected a value");
  }
  std::string text = name("a value");
  return make(Kind::kVariable, begin, std::move(text));
}

ExpressionPtr Parser::parse_call() {
  const std::size_t begin = peek().begin;
  std::string function = lower(next().text);
  expect("(", "behind a function");
  if (function == "count" && accept("*")) {
    expect(")", "behind count(*");
    return make(Kind::kCountAll, begin);
  }
  if (function == "exists" && at_symbol("(")) {
    if (ExpressionPtr pattern = try_pattern()) {
      expect(")", "to end exists");
      return pattern;
    }
  }
  const bool distinct = accept_word("DISTINCT");
  std::vector<ExpressionPtr> arguments;
  if (!at_symbol(")")) {
    do arguments.push_back(parse_expression());
    while (accept(","));
  }
  expect(")", "to end the arguments");
  auto made = make(Kind::kCall, begin, std::move(function));
  made->distinct = distinct;
  made->parts = std::move(arguments);
  return made;
}

ExpressionPtr Parser::parse_case() {
  const std::size_t begin = next().begin;
  std::vector<ExpressionPtr> parts = {at_word("WHEN") ? nullptr : parse_expression()};
  if (!at_word("WHEN")) fail("expected WHEN");
  while (accept_word("WHEN")) {
    parts.push_back(parse_expression());
    expect_word("THEN");
    parts.push_back(parse_expression());
  }
  parts.push_back(accept_word("ELSE") ? parse_expression() : nullptr);
  expect_word("END");
  auto made = make(Kind::kCase, begin);
  made->parts = std::move(parts);
  return made;
}

ExpressionPtr Parser::parse_list() {
  const std::size_t begin = next().begin;
  const bool named = peek().kind == TokenKind::kName || peek().kind == TokenKind::kQuotedName;
  std::vector<ExpressionPtr> parts;
  if (named && at_word("IN", 1)) {
    std::string variable = name("a variable");
    next();
    parts.push_back(parse_expression());
    parts.push_back(accept_word("WHERE") ? parse_expression() : nullptr);
    parts.push_back(accept("|") ? parse_expression() : nullptr);
    expect("]", "to end the list");
    auto made = make(Kind::kComprehension, begin, std::move(variable));
    made->parts = std::move(parts);
    return made;
  }
  if (!at_symbol("]")) {
    do parts.push_back(parse_expression());
    while (accept(","));
  }
  expect("]", "to end the list");
  auto made = make(Kind::kList, begin);
  made->parts = std::move(parts);
  return made;
}

ExpressionPtr Parser::parse_quantifier() {
  const std::size_t begin = peek().begin;
  std::string quantifier = lower(next().text);
  expect("(", "behind a quantifier");
  std::string variable = name("a variable");
  expect_word("IN");
  std::vector<ExpressionPtr> parts = {parse_expression()};
  expect_word("WHERE");
  parts.push_back(parse_expression());
  expect(")", "to end the quantifier");
  auto made = make(Kind::kQuantifier, begin, std::move(variable));
  made->name = std::move(quantifier);
  made->parts = std::move(parts);
  return made;
}

}  // namespace entente::cypher
