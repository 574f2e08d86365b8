#include "analysis/viterbi.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <random>

using namespace entente;

namespace {

const std::vector<std::string> kLabels = {"O", "B-PER", "I-PER", "B-ORG", "I-ORG"};

bool allowed(const std::vector<std::uint8_t>& path) {
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == 2 && (i == 0 || (path[i - 1] != 1 && path[i - 1] != 2))) return false;
    if (path[i] == 4 && (i == 0 || (path[i - 1] != 3 && path[i - 1] != 4))) return false;
  }
  return true;
}

float sum(const std::vector<float>& scores, const std::vector<std::uint8_t>& path) {
  float all = 0.0F;
  for (std::size_t i = 0; i < path.size(); ++i) all += scores[i * kLabels.size() + path[i]];
  return all;
}

}  // namespace

TEST_CASE("the best labels are the best of all allowed sequences") {
  const auto labels = BioLabels::make(kLabels, {});
  REQUIRE(labels.has_value());
  std::mt19937 random(4);
  std::normal_distribution<float> normal;
  for (int round = 0; round < 100; ++round) {
    const std::size_t words = 1 + random() % 5;
    std::vector<float> scores(words * kLabels.size());
    for (float& s : scores) s = normal(random);
    const auto found = best_labels(*labels, scores.data(), words);
    REQUIRE(found.size() == words);
    REQUIRE(allowed(found));
    float best = -1e30F;
    std::vector<std::uint8_t> path(words);
    const std::function<void(std::size_t)> choose = [&](std::size_t word) {
      if (word == words) {
        if (allowed(path)) best = std::max(best, sum(scores, path));
        return;
      }
      for (std::uint8_t l = 0; l < kLabels.size(); ++l) {
        path[word] = l;
        choose(word + 1);
      }
    };
    choose(0);
    CHECK(sum(scores, found) == doctest::Approx(best));
  }
}

TEST_CASE("where scores are equal the lower label wins") {
  const auto labels = BioLabels::make(kLabels, {});
  const std::vector<float> scores(3 * kLabels.size(), -1.0F);
  CHECK(best_labels(*labels, scores.data(), 3) == std::vector<std::uint8_t>{0, 0, 0});
  CHECK(best_labels(*labels, scores.data(), 0).empty());
}

TEST_CASE("dropped kinds are not reported and odd labels are refused") {
  const auto labels = BioLabels::make({"O", "B-PER", "B-MISC"}, {"MISC"});
  REQUIRE(labels.has_value());
  CHECK((*labels)[1].reported == NameKind::kPerson);
  CHECK_FALSE((*labels)[2].reported.has_value());
  CHECK_FALSE(BioLabels::make({"O", "PER"}, {}).has_value());
  CHECK_FALSE(BioLabels::make({"B-PER"}, {}).has_value());
}
