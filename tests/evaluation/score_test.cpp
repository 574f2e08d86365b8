#include "entente/evaluation/score.hpp"

#include <doctest/doctest.h>

namespace entente {
namespace {

NamedActor actor(const std::string& name) {
  const bool person = name.front() == 'p';
  return {person ? "person" : "country", name, {name}};
}

GoldRelation gold(const std::string& subject, std::vector<std::string> labels, const std::string& object) {
  GoldRelation out;
  out.subject = actor(subject);
  out.labels = std::move(labels);
  out.object = actor(object);
  return out;
}

Prediction said(const std::string& subject, const std::string& label, const std::string& object,
                double confidence = 0.9) {
  Prediction out;
  out.doc = "t";
  out.subject = actor(subject);
  out.relation = label;
  out.object = actor(object);
  out.confidence = confidence;
  return out;
}

GoldText text(std::vector<GoldRelation> relations) {
  GoldText out;
  out.id = "t";
  out.relations = std::move(relations);
  return out;
}

/// "found missed extra" at each level.
std::string counts(const GoldText& one, const std::vector<Prediction>& predictions) {
  const Evaluation result = evaluate({one}, predictions);
  std::string out;
  for (const Counts& c : result.total) {
    out += (out.empty() ? "" : ", ") + std::to_string(c.found) + " " + std::to_string(c.missed) + " " +
           std::to_string(c.extra);
  }
  return out;
}

}  // namespace

TEST_CASE("each level asks for more") {
  const GoldText one = text({gold("a", {"ACCUSE"}, "b")});
  CHECK(counts(one, {said("a", "ACCUSE", "b")}) == "1 0 0, 1 0 0, 1 0 0, 1 0 0");
  CHECK(counts(one, {said("b", "ACCUSE", "a")}) == "1 0 0, 1 0 0, 0 1 1, 0 1 1");
  CHECK(counts(one, {said("a", "REJECT", "b")}) == "1 0 0, 0 1 1, 0 1 1, 0 1 1");
  CHECK(counts(one, {said("a", "ACCUSE", "c")}) == "0 1 1, 0 1 1, 0 1 1, 0 1 1");
  Prediction denied = said("a", "ACCUSE", "b");
  denied.factuality = "negated";
  CHECK(counts(one, {denied}) == "1 0 0, 1 0 0, 1 0 0, 0 1 1");
}

TEST_CASE("the order of two actors is free where gold says so, and what is said twice counts once") {
  GoldRelation meeting = gold("a", {"CONSULT"}, "b");
  meeting.reciprocal = true;
  CHECK(counts(text({meeting}), {said("b", "CONSULT", "a")}) == "1 0 0, 1 0 0, 1 0 0, 1 0 0");
  CHECK(counts(text({gold("a", {"ACCUSE"}, "b")}), {said("a", "ACCUSE", "b"), said("a", "ACCUSE", "b")}) ==
        "1 0 0, 1 0 0, 1 0 0, 1 0 0");
  CHECK(counts(text({}), {said("a", "ACCUSE", "b"), said("a", "ACCUSE", "b")}) == "0 0 1, 0 0 1, 0 0 1, 0 0 1");
}

TEST_CASE("any of gold's labels is right, and optional relations count neither way") {
  CHECK(counts(text({gold("a", {"AID", "SUPPORT"}, "b")}), {said("a", "SUPPORT", "b")}) ==
        "1 0 0, 1 0 0, 1 0 0, 1 0 0");
  GoldRelation doubtful = gold("a", {"AID"}, "b");
  doubtful.optional = true;
  CHECK(counts(text({doubtful}), {said("a", "AID", "b")}) == "0 0 0, 0 0 0, 0 0 0, 0 0 0");
  CHECK(counts(text({doubtful}), {}) == "0 0 0, 0 0 0, 0 0 0, 0 0 0");
}

TEST_CASE("outside the scope what gold lacks counts neither way") {
  GoldText one = text({});
  one.scope = {"OFFICE>country"};
  CHECK(counts(one, {said("p", "ACCUSE", "b")}) == "0 0 0, 0 0 0, 0 0 0, 0 0 0");
  CHECK(counts(one, {said("p", "OFFICE", "b")}) == "0 0 1, 0 0 1, 0 0 1, 0 0 1");
  CHECK(counts(one, {said("b", "OFFICE", "p")}) == "0 0 0, 0 0 0, 0 0 0, 0 0 0");
}

TEST_CASE("a person is never a country of the same name, but a country may be an organisation") {
  GoldText one = text({gold("a", {"ACCUSE"}, "b")});
  Prediction p = said("a", "ACCUSE", "b");
  p.object.kind = "organization";
  CHECK(counts(one, {p}).starts_with("1 0 0"));
  p.object.kind = "person";
  CHECK(counts(one, {p}).starts_with("0 1 1"));
}

TEST_CASE("rows tell labels and factualities, items tell what went wrong") {
  GoldRelation planned = gold("a", {"AID", "SUPPORT"}, "c");
  planned.factuality = "future";
  const Evaluation result =
      evaluate({text({gold("a", {"ACCUSE"}, "b"), planned})}, {said("x", "REJECT", "y"), said("a", "ACCUSE", "b")});
  CHECK(result.by_label.at("ACCUSE").found == 1);
  CHECK(result.by_label.at("AID|SUPPORT").missed == 1);
  CHECK(result.by_label.at("REJECT").extra == 1);
  CHECK(result.by_factuality.at("future").missed == 1);
  CHECK(result.by_factuality.at("actual").extra == 1);
  REQUIRE(result.missed.size() == 1);
  CHECK(result.missed[0].index == 1);
  REQUIRE(result.extra.size() == 1);
  CHECK(result.extra[0].index == 0);
}

TEST_CASE("figures are shares, and nothing gives no division by zero") {
  const Figures f = figures({3, 1, 2});
  CHECK(f.precision == 0.6);
  CHECK(f.recall == 0.75);
  CHECK(f.f1 == doctest::Approx(2.0 / 3));
  CHECK(figures({}).f1 == 0.0);
}

TEST_CASE("calibration weighs how far each tenth is from what it says") {
  const Evaluation result =
      evaluate({text({gold("a", {"ACCUSE"}, "b"), gold("a", {"AID"}, "b")})},
               {said("a", "ACCUSE", "b", 0.9), said("a", "ACCUSE", "b", 0.4), said("x", "AID", "y", 0.5)});
  CHECK(result.calibration.count() == 2);  // what is said twice counts once, with the surest
  CHECK(result.calibration.bins[9].right == 1);
  CHECK(result.calibration.bins[5].count == 1);
  CHECK(result.calibration.error() == doctest::Approx((0.1 + 0.5) / 2));
  CHECK(result.calibration.sure.found == 1);
  CHECK(result.calibration.sure.extra == 0);
}

TEST_CASE("intervals are the same for the same seed and hold the figure") {
  std::vector<GoldText> texts;
  std::vector<Prediction> predictions;
  for (int i = 0; i < 40; ++i) {
    texts.push_back(text({gold("a", {"ACCUSE"}, "b")}));
    texts.back().id = std::to_string(i);
    Prediction p = said(i % 3 == 0 ? "x" : "a", "ACCUSE", "b");
    p.doc = texts.back().id;
    predictions.push_back(p);
  }
  const Evaluation result = evaluate(texts, predictions);
  const auto intervals = bootstrap(result, 500, 3);
  const Interval& full = intervals[level_index(Level::kFull)];
  const double f1 = figures(result.total[level_index(Level::kFull)]).f1;
  CHECK(full.low.f1 < f1);
  CHECK(full.high.f1 > f1);
  CHECK(full.high.f1 - full.low.f1 < 0.4);
  CHECK(bootstrap(result, 500, 3)[2].low.f1 == full.low.f1);
  CHECK(bootstrap(result, 0)[2].low.f1 == f1);
}

}  // namespace entente
