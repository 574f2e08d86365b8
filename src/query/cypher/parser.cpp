#include "query/cypher/parser.hpp"

#include <algorithm>
#include <array>

#include "query/cypher/parser_state.hpp"

namespace entente::cypher {

Token Parser::next() {
  Token token = peek();
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool Parser::accept(std::string_view symbol) {
  if (!at_symbol(symbol)) return false;
  next();
  return true;
}

bool Parser::accept_word(std::string_view keyword) {
  if (!at_word(keyword)) return false;
  next();
  return true;
}

void Parser::fail(std::string message) const {
  const Token& token = peek();
  if (token.kind == TokenKind::kEnd) {
    message += ", but the query ends";
  } else {
    message.append(", not '").append(query_.substr(token.begin, token.end - token.begin)).append("'");
  }
  throw Slip{token.begin, std::move(message)};
}

void Parser::expect(std::string_view symbol, const char* where) {
  if (!accept(symbol)) fail("expected '" + std::string(symbol) + "' " + where);
}

void Parser::expect_word(std::string_view keyword) {
  if (!accept_word(keyword)) fail("expected " + std::string(keyword));
}

std::string Parser::name(const char* what) {
  if (peek().kind != TokenKind::kName && peek().kind != TokenKind::kQuotedName) fail(std::string("expected ") + what);
  return next().text;
}

Query Parser::run() {
  Query query;
  query.explain = accept_word("EXPLAIN");
  while (peek().kind != TokenKind::kEnd && !accept(";")) {
    if (!query.clauses.empty() && query.clauses.back().type == Clause::Type::kReturn)
      fail("expected nothing behind RETURN");
    parse_clause(query);
  }
  if (peek().kind != TokenKind::kEnd) fail("expected one query only");
  if (query.clauses.empty()) fail("expected MATCH");
  if (query.clauses.back().type != Clause::Type::kReturn) fail("expected RETURN");
  return query;
}

void Parser::parse_clause(Query& query) {
  constexpr std::array<std::string_view, 9> kWriting = {"CREATE", "MERGE",   "SET",  "DELETE", "DETACH",
                                                        "REMOVE", "FOREACH", "LOAD", "CALL"};
  const std::size_t at = peek().begin;
  Clause clause;
  if (accept_word("OPTIONAL")) {
    expect_word("MATCH");
    clause = parse_match(true);
  } else if (accept_word("MATCH")) {
    clause = parse_match(false);
  } else if (accept_word("UNWIND")) {
    clause = parse_unwind();
  } else if (accept_word("WITH")) {
    clause.type = Clause::Type::kWith;
    clause.projection = parse_projection(true);
  } else if (accept_word("RETURN")) {
    clause.type = Clause::Type::kReturn;
    clause.projection = parse_projection(false);
  } else {
    for (const std::string_view word : kWriting)
      if (at_word(word)) fail_at(at, "queries only read: there is no " + std::string(word));
    if (at_word("UNION")) fail_at(at, "there is no UNION (ask two queries)");
    fail("expected MATCH, OPTIONAL MATCH, UNWIND, WITH or RETURN");
  }
  clause.at = at;
  query.clauses.push_back(std::move(clause));
}

Clause Parser::parse_match(bool optional) {
  Clause clause;
  clause.optional = optional;
  do clause.patterns.push_back(parse_path());
  while (accept(","));
  if (accept_word("WHERE")) clause.where = parse_expression();
  return clause;
}

Clause Parser::parse_unwind() {
  Clause clause;
  clause.type = Clause::Type::kUnwind;
  clause.list = parse_expression();
  expect_word("AS");
  clause.variable = name("a variable");
  return clause;
}

Projection Parser::parse_projection(bool with) {
  Projection projection;
  projection.at = peek().begin;
  projection.distinct = accept_word("DISTINCT");
  projection.all = accept("*");
  if (!projection.all || accept(",")) {
    do {
      ProjectionItem item;
      item.value = parse_expression();
      item.aliased = accept_word("AS");
      item.name = item.aliased ? name("a name")
                               : std::string(query_.substr(item.value->begin, item.value->end - item.value->begin));
      if (with && !item.aliased && item.value->kind != Kind::kVariable)
        fail_at(item.value->begin, "name this expression with AS, so that the next clause can use it");
      projection.items.push_back(std::move(item));
    } while (accept(","));
  }
  parse_order(projection);
  if (accept_word("SKIP")) projection.skip = parse_expression();
  if (accept_word("LIMIT")) projection.limit = parse_expression();
  if (with && accept_word("WHERE")) projection.where = parse_expression();
  return projection;
}

void Parser::parse_order(Projection& projection) {
  if (!accept_word("ORDER")) return;
  expect_word("BY");
  do {
    SortItem item;
    item.value = parse_expression();
    if (accept_word("DESC") || accept_word("DESCENDING")) {
      item.descending = true;
    } else if (!accept_word("ASC")) {
      accept_word("ASCENDING");
    }
    projection.order.push_back(std::move(item));
  } while (accept(","));
}

PathPattern Parser::parse_path() {
  PathPattern path;
  path.at = peek().begin;
  const bool named = peek().kind == TokenKind::kName || peek().kind == TokenKind::kQuotedName;
  if (named && at_symbol("=", 1)) {
    path.variable = name("a variable");
    accept("=");
  }
  if (at_word("ALLSHORTESTPATHS")) fail_at(peek().begin, "there is no allShortestPaths (use shortestPath)");
  if (!at_word("SHORTESTPATH")) {
    parse_chain(path);
    return path;
  }
  const std::size_t at = next().begin;
  expect("(", "behind shortestPath");
  parse_chain(path);
  expect(")", "at the end of shortestPath");
  path.shortest_path = true;
  if (path.relations.size() != 1 || !path.relations[0].variable_length)
    fail_at(at, "shortestPath takes one relationship of variable length, such as (a)-[*..6]-(b)");
  return path;
}

void Parser::parse_chain(PathPattern& path) {
  path.nodes.push_back(parse_node());
  while (at_symbol("-") || at_symbol("<")) {
    path.relations.push_back(parse_relation());
    path.nodes.push_back(parse_node());
  }
}

NodePattern Parser::parse_node() {
  NodePattern node;
  node.at = peek().begin;
  expect("(", "to begin a node");
  if (!at_symbol(")") && !at_symbol(":") && !at_symbol("{")) node.variable = name("a variable");
  while (accept(":")) {
    const std::size_t at = peek().begin;
    node.labels.emplace_back(name("a label"), at);
  }
  node.properties = parse_properties();
  expect(")", "to end a node");
  return node;
}

RelationPattern Parser::parse_relation() {
  RelationPattern relation;
  relation.at = peek().begin;
  const bool left = accept("<");
  expect("-", "in a relationship");
  if (accept("[")) {
    parse_relation_detail(relation);
    expect("]", "to end a relationship");
  }
  expect("-", "in a relationship");
  const bool right = accept(">");
  if (left != right) relation.way = left ? Way::kLeft : Way::kRight;
  return relation;
}

void Parser::parse_relation_detail(RelationPattern& relation) {
  if (!at_symbol("]") && !at_symbol(":") && !at_symbol("{") && !at_symbol("*")) relation.variable = name("a variable");
  if (accept(":")) {
    do {
      accept(":");  // [:A|:B] is the older way to write [:A|B]
      const std::size_t at = peek().begin;
      relation.types.emplace_back(name("a relation"), at);
    } while (accept("|"));
  }
  if (accept("*")) parse_length(relation);
  relation.properties = parse_properties();
}

std::int64_t Parser::parse_bound() {
  const Token token = next();
  constexpr std::size_t kDigits = 4;
  if (token.text.size() > kDigits) fail_at(token.begin, "no path is that long");
  return std::stoll(token.text);
}

void Parser::parse_length(RelationPattern& relation) {
  relation.variable_length = true;
  const bool from = peek().kind == TokenKind::kInteger;
  if (from) relation.shortest = parse_bound();
  if (accept("..")) {
    if (peek().kind == TokenKind::kInteger) relation.longest = parse_bound();
  } else if (from) {
    relation.longest = relation.shortest;
  }
  if (relation.longest && *relation.longest < relation.shortest)
    fail_at(relation.at, "the longest path is shorter than the shortest one");
}

std::vector<PropertyMatch> Parser::parse_properties() {
  std::vector<PropertyMatch> properties;
  if (!accept("{")) return properties;
  if (accept("}")) return properties;
  do {
    PropertyMatch property;
    property.at = peek().begin;
    property.name = name("a property");
    expect(":", "behind a property");
    property.value = parse_expression();
    properties.push_back(std::move(property));
  } while (accept(","));
  expect("}", "to end the properties");
  return properties;
}

Result<Query> parse(std::string_view query) {
  constexpr std::size_t kLongest = 100'000;
  if (query.size() > kLongest) return error_at(query, 0, "the query is too long");
  auto tokens = tokenize(query);
  if (!tokens) return tokens.error();
  // Chains of operators nest to the left: this bounds the depth of the tree.
  constexpr std::size_t kTokens = 4'000;
  if (tokens->size() > kTokens) return error_at(query, 0, "the query is too long");
  if (query.find('\0') != std::string_view::npos) return error_at(query, query.find('\0'), "unexpected character");
  try {
    return Parser(query, std::move(*tokens)).run();
  } catch (const Slip& slip) {
    return error_at(query, slip.at, slip.message);
  }
}

}  // namespace entente::cypher
