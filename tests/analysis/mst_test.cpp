#include "analysis/mst.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace entente;

namespace {

using Heads = std::vector<std::uint32_t>;

ArcScores random_scores(std::size_t nodes, std::mt19937& random, double spread = 1.0) {
  ArcScores scores;
  scores.shape(nodes);
  std::normal_distribution<double> normal(0.0, spread);
  for (double& v : scores.values) v = normal(random);
  return scores;
}

/// One word under the root, and everything reaches it.
bool is_tree(const Heads& heads) {
  std::size_t roots = 0;
  for (std::size_t word = 1; word < heads.size(); ++word) {
    if (heads[word] == 0) ++roots;
    std::size_t at = word;
    for (std::size_t steps = 0; at != 0; ++steps, at = heads[at])
      if (steps > heads.size()) return false;
  }
  return roots == 1;
}

double total(const ArcScores& scores, const Heads& heads) {
  double sum = 0.0;
  for (std::size_t word = 1; word < heads.size(); ++word) sum += scores.at(word, heads[word]);
  return sum;
}

/// The best sum over all trees, by trying all of them.
double best_by_trying(const ArcScores& scores) {
  Heads heads(scores.nodes, 0);
  double best = -std::numeric_limits<double>::infinity();
  const std::function<void(std::size_t)> choose = [&](std::size_t word) {
    if (word == heads.size()) {
      if (is_tree(heads)) best = std::max(best, total(scores, heads));
      return;
    }
    for (std::uint32_t head = 0; head < heads.size(); ++head) {
      if (head == word) continue;
      heads[word] = head;
      choose(word + 1);
    }
  };
  choose(1);
  return best;
}

}  // namespace

TEST_CASE("the best tree is the best of all trees with one root") {
  std::mt19937 random(11);
  for (int round = 0; round < 600; ++round) {
    const std::size_t nodes = 2 + random() % 5;
    const ArcScores scores = random_scores(nodes, random);
    ArcScores used = scores;
    const Heads heads = best_tree(used);
    CAPTURE(nodes);
    REQUIRE(is_tree(heads));
    CHECK(total(scores, heads) == doctest::Approx(best_by_trying(scores)).epsilon(1e-9));
  }
}

TEST_CASE("long sentences of random scores give trees") {
  std::mt19937 random(12);
  for (const std::size_t nodes : {60, 200, 511}) {
    ArcScores scores = random_scores(nodes, random, 5.0);
    CHECK(is_tree(best_tree(scores)));
  }
}

TEST_CASE("nested cycles are resolved") {
  // every word likes its neighbour: cycles of two everywhere, then cycles of cycles
  ArcScores scores;
  scores.shape(64);
  for (std::size_t d = 1; d < 64; ++d)
    for (std::size_t h = 0; h < 64; ++h) {
      const std::size_t difference = (d - 1) ^ (h == 0 ? 1024 : h - 1);
      scores.at(d, h) = h == 0 ? -1000.0 : -std::log2(static_cast<double>(difference) + 1.0);
    }
  CHECK(is_tree(best_tree(scores)));
}

TEST_CASE("scores that are no numbers still give a tree") {
  for (const double value : {std::nan(""), std::numeric_limits<double>::infinity(), 0.0}) {
    ArcScores scores;
    scores.shape(9);
    for (double& v : scores.values) v = value;
    CHECK(is_tree(best_tree(scores)));
  }
}

TEST_CASE("a single word is the root") {
  ArcScores scores;
  scores.shape(2);
  CHECK(best_tree(scores) == Heads{0, 0});
}
