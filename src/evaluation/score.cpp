#include "entente/evaluation/score.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace entente {
namespace {

bool share_form(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    const int order = i->compare(*j);
    if (order == 0) return true;
    order < 0 ? ++i : ++j;
  }
  return false;
}

/// A person is only a person; a country and an organisation may stand for each other where gold lists the name.
bool same(const NamedActor& gold, const NamedActor& predicted) {
  return (gold.kind == "person") == (predicted.kind == "person") && share_form(gold.forms, predicted.forms);
}

/// Which ends of a gold relation and a prediction are the same actor.
struct Ends {
  bool subject_subject = false;
  bool subject_object = false;  ///< gold's subject, the prediction's object
  bool object_subject = false;
  bool object_object = false;

  [[nodiscard]] bool straight() const { return subject_subject && object_object; }
  [[nodiscard]] bool swapped() const { return subject_object && object_subject; }
};

Ends ends(const GoldRelation& g, const Prediction& p) {
  return {same(g.subject, p.subject), same(g.subject, p.object), same(g.object, p.subject), same(g.object, p.object)};
}

bool fits(const GoldRelation& g, const Prediction& p, const Ends& e, Level level) {
  const bool free = level == Level::kPair || level == Level::kLabel || g.reciprocal;
  if (!e.straight() && !(free && e.swapped())) return false;
  if (level != Level::kPair && std::find(g.labels.begin(), g.labels.end(), p.relation) == g.labels.end()) return false;
  return level != Level::kFactual || g.factuality == p.factuality;
}

bool in_scope(const GoldText& gold, const Prediction& p) {
  if (!gold.scope) return true;
  return std::any_of(gold.scope->begin(), gold.scope->end(), [&](const std::string& entry) {
    return entry == p.relation || entry == p.relation + ">" + p.object.kind;
  });
}

using Key = std::tuple<std::string, std::string, std::string, std::string>;

/// Predictions that say the same thing are one: actors by the gold actor that they match, else by their name.
Key key(const GoldText& gold, const Prediction& p, const std::vector<Ends>& e, Level level) {
  const auto who = [&](const NamedActor& actor, bool subject) -> std::string {
    for (std::size_t i = 0; i < gold.relations.size(); ++i) {
      const GoldRelation& g = gold.relations[i];
      if (subject ? e[i].subject_subject : e[i].subject_object) return g.subject.forms.front();
      if (subject ? e[i].object_subject : e[i].object_object) return g.object.forms.front();
    }
    return actor.forms.empty() ? "?" : actor.forms.front();
  };
  std::string a = who(p.subject, true);
  std::string b = who(p.object, false);
  if ((level == Level::kPair || p.reciprocal) && b < a) std::swap(a, b);
  return {std::move(a), std::move(b), level == Level::kPair ? "" : p.relation,
          level == Level::kFactual ? p.factuality : ""};
}

/// The gold relations that must be found; at level pair each pair of actors once.
std::vector<std::size_t> required(const GoldText& gold, Level level) {
  std::vector<std::size_t> out;
  std::set<std::pair<std::string, std::string>> seen;
  for (std::size_t i = 0; i < gold.relations.size(); ++i) {
    const GoldRelation& g = gold.relations[i];
    if (g.optional) continue;
    const auto pair = std::minmax(g.subject.forms.front(), g.object.forms.front());
    if (level == Level::kPair && !seen.insert(pair).second) continue;
    out.push_back(i);
  }
  return out;
}

/// A prediction that stands for all that say the same.
struct Unique {
  std::size_t index = 0;
  double confidence = 0;
  std::vector<Ends> ends;  ///< with each gold relation
};

std::vector<Unique> unique(const GoldText& gold, const std::vector<const Prediction*>& predictions, Level level) {
  std::vector<Unique> out;
  std::map<Key, std::size_t> places;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    const Prediction& p = *predictions[i];
    Unique u{i, p.confidence.value_or(0), {}};
    for (const GoldRelation& g : gold.relations) u.ends.push_back(ends(g, p));
    const auto [place, fresh] = places.try_emplace(key(gold, p, u.ends, level), out.size());
    if (fresh) {
      out.push_back(std::move(u));
    } else {
      out[place->second].confidence = std::max(out[place->second].confidence, u.confidence);
    }
  }
  return out;
}

std::string label_row(std::vector<std::string> labels) {
  std::sort(labels.begin(), labels.end());
  labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
  std::string out;
  for (const std::string& label : labels) out += (out.empty() ? "" : "|") + label;
  return out;
}

Counts counts(const TextScore& score) { return {score.found.size(), score.missed.size(), score.extra.size()}; }

}  // namespace

std::string_view to_string(Level level) {
  constexpr std::array<std::string_view, 4> kNames = {"pair", "label", "full", "factual"};
  return kNames[level_index(level)];
}

Counts& Counts::operator+=(const Counts& more) {
  found += more.found;
  missed += more.missed;
  extra += more.extra;
  return *this;
}

Figures figures(const Counts& counts) {
  const auto share = [](std::size_t part, std::size_t rest) {
    return part + rest == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(part + rest);
  };
  Figures out{share(counts.found, counts.extra), share(counts.found, counts.missed), 0};
  const double sum = out.precision + out.recall;
  if (sum > 0) out.f1 = 2 * out.precision * out.recall / sum;
  return out;
}

TextScore score_text(const GoldText& gold, const std::vector<const Prediction*>& predictions, Level level) {
  TextScore out;
  const std::vector<std::size_t> wanted = required(gold, level);
  std::vector<bool> found(gold.relations.size(), false);
  std::vector<double> extra_confidence;
  for (const Unique& u : unique(gold, predictions, level)) {
    const Prediction& p = *predictions[u.index];
    std::vector<std::size_t> hits;
    for (const std::size_t i : wanted) {
      if (fits(gold.relations[i], p, u.ends[i], level)) hits.push_back(i);
    }
    if (!hits.empty()) {
      out.right.push_back(u.index);
      out.confidence.push_back(u.confidence);
      const auto fresh = std::find_if(hits.begin(), hits.end(), [&](std::size_t i) { return !found[i]; });
      if (level != Level::kPair) hits = {fresh == hits.end() ? hits.front() : *fresh};
      for (const std::size_t i : hits) found[i] = true;
      continue;
    }
    bool allowed = !in_scope(gold, p);
    for (std::size_t i = 0; i < gold.relations.size() && !allowed; ++i)
      allowed = gold.relations[i].optional && fits(gold.relations[i], p, u.ends[i], level);
    if (allowed) continue;
    out.extra.push_back(u.index);
    extra_confidence.push_back(u.confidence);
  }
  out.confidence.insert(out.confidence.end(), extra_confidence.begin(), extra_confidence.end());
  for (const std::size_t i : wanted) (found[i] ? out.found : out.missed).push_back(i);
  return out;
}

std::vector<std::size_t> same_pair(const GoldRelation& gold, const std::vector<const Prediction*>& predictions) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    if (fits(gold, *predictions[i], ends(gold, *predictions[i]), Level::kPair)) out.push_back(i);
  }
  return out;
}

namespace {

class Evaluator {
 public:
  explicit Evaluator(const std::vector<Prediction>& all) : all_(all) {}

  void add(const GoldText& gold, const std::vector<const Prediction*>& predictions) {
    const std::size_t number = out_.texts.size();
    std::array<Counts, 4>& text = out_.texts.emplace_back();
    for (const Level level : kLevels) {
      const TextScore score = score_text(gold, predictions, level);
      text[level_index(level)] = counts(score);
      out_.total[level_index(level)] += counts(score);
      if (level == Level::kFull) full(gold, predictions, score, number);
      if (level == Level::kFactual) factual(gold, predictions, score);
    }
  }
  Evaluation take() { return std::move(out_); }

 private:
  void full(const GoldText& gold, const std::vector<const Prediction*>& predictions, const TextScore& score,
            std::size_t number) {
    for (const std::size_t i : score.found) ++out_.by_label[label_row(gold.relations[i].labels)].found;
    for (const std::size_t i : score.missed) {
      ++out_.by_label[label_row(gold.relations[i].labels)].missed;
      out_.missed.push_back({number, i});
    }
    for (const std::size_t i : score.extra) {
      ++out_.by_label[predictions[i]->relation].extra;
      out_.extra.push_back({number, static_cast<std::size_t>(predictions[i] - all_.data())});
    }
    calibrate(gold, predictions, score);
  }

  void factual(const GoldText& gold, const std::vector<const Prediction*>& predictions, const TextScore& score) {
    for (const std::size_t i : score.found) ++out_.by_factuality[gold.relations[i].factuality].found;
    for (const std::size_t i : score.missed) ++out_.by_factuality[gold.relations[i].factuality].missed;
    for (const std::size_t i : score.extra) ++out_.by_factuality[predictions[i]->factuality].extra;
  }

  void calibrate(const GoldText& gold, const std::vector<const Prediction*>& predictions, const TextScore& score) {
    for (std::size_t i = 0; i < score.confidence.size(); ++i) {
      const bool right = i < score.right.size();
      const std::size_t index = right ? score.right[i] : score.extra[i - score.right.size()];
      if (!predictions[index]->confidence) continue;
      const auto tenth = static_cast<std::size_t>(score.confidence[i] * 10);
      Calibration::Bin& bin = out_.calibration.bins[std::min<std::size_t>(tenth, 9)];
      ++bin.count;
      bin.right += right ? 1 : 0;
      bin.confidence += score.confidence[i];
    }
    std::vector<const Prediction*> sure;
    for (const Prediction* p : predictions) {
      if (p->confidence.value_or(0) >= Calibration::kSure) sure.push_back(p);
    }
    out_.calibration.sure += counts(score_text(gold, sure, Level::kFull));
  }

  const std::vector<Prediction>& all_;
  Evaluation out_;
};

}  // namespace

Evaluation evaluate(const std::vector<GoldText>& gold, const std::vector<Prediction>& predictions) {
  std::unordered_map<std::string, std::vector<const Prediction*>> by_doc;
  for (const Prediction& p : predictions) by_doc[p.doc].push_back(&p);
  Evaluator evaluator(predictions);
  for (const GoldText& text : gold) {
    const auto found = by_doc.find(text.id);
    evaluator.add(text, found == by_doc.end() ? std::vector<const Prediction*>() : found->second);
  }
  return evaluator.take();
}

}  // namespace entente
