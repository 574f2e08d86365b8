#include "cli/evaluation_report.hpp"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <functional>
#include <map>
#include <ostream>

#include "cli/one_line.hpp"
#include "entente/text/segment.hpp"

namespace entente::cli {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "|") + part;
  return out;
}

/// The sentence of a text that has the most words of the evidence and of the actors' names: gold tells no place.
std::string sentence_of(const GoldText& gold, const GoldRelation& relation) {
  Document doc;
  doc.text = gold.text;
  segment(doc);
  std::vector<std::string> wanted;
  const auto add = [&](const std::string& text) {
    const std::string form = fmt::format(" {} ", name_form(text));
    for (std::size_t at = 1; at < form.size();) {
      const std::size_t end = std::min(form.find(' ', at), form.size());
      if (end > at) wanted.push_back(fmt::format(" {} ", form.substr(at, end - at)));
      at = end + 1;
    }
  };
  add(relation.evidence);
  for (const NamedActor* actor : {&relation.subject, &relation.object})
    for (const std::string& form : actor->forms) add(form);
  std::string best;
  std::size_t most = 0;
  for (const Sentence& sentence : doc.sentences) {
    const std::string_view text = doc.bytes(sentence.bytes);
    const std::string form = fmt::format(" {} ", name_form(text));
    const auto hits = static_cast<std::size_t>(std::count_if(
        wanted.begin(), wanted.end(), [&](const std::string& w) { return form.find(w) != std::string::npos; }));
    if (hits <= most) continue;
    most = hits;
    best = one_line(text);
  }
  return best;
}

/// "ACCUSE, REJECT negated": what was predicted of the two actors instead.
std::vector<std::string> instead(const EvaluationData& data, const GoldText& text, const GoldRelation& relation) {
  std::vector<const Prediction*> all;
  for (const Prediction& p : data.predictions) {
    if (p.doc == text.id) all.push_back(&p);
  }
  std::vector<std::string> out;
  for (const std::size_t i : same_pair(relation, all)) {
    std::string what = fmt::format("{} {} {}", all[i]->subject.shown, all[i]->relation, all[i]->object.shown);
    if (std::find(out.begin(), out.end(), what) == out.end()) out.push_back(std::move(what));
  }
  return out;
}

std::string factuality_note(const std::string& factuality) {
  return factuality == "actual" ? "" : fmt::format(" ({})", factuality);
}

void rows(std::ostream& out, const std::map<std::string, Counts>& counts) {
  for (const auto& [name, c] : counts) {
    const Figures f = figures(c);
    out << fmt::format("  {:24} {:6.3f} {:6.3f} {:6.3f} {:5} {:5} {:5}\n", name, f.precision, f.recall, f.f1, c.found,
                       c.missed, c.extra);
  }
}

void confidence_rows(std::ostream& out, const Calibration& calibration) {
  out << "  confidence    relations   mean  right\n";
  for (std::size_t i = 0; i < calibration.bins.size(); ++i) {
    const Calibration::Bin& bin = calibration.bins[i];
    if (bin.count == 0) continue;
    const auto n = static_cast<double>(bin.count);
    out << fmt::format("  {:.1f} to {:.1f}    {:9}  {:5.3f}  {:5.3f}\n", static_cast<double>(i) / 10,
                       static_cast<double>(i + 1) / 10, bin.count, bin.confidence / n,
                       static_cast<double>(bin.right) / n);
  }
}

void error_rows(std::ostream& out, const EvaluationData& data, std::size_t count) {
  for (std::size_t i = 0; i < std::min(count, data.result.missed.size()); ++i) {
    const GoldText& text = data.gold[data.result.missed[i].text];
    const GoldRelation& g = text.relations[data.result.missed[i].index];
    const std::string found = fmt::format("{}", fmt::join(instead(data, text, g), "; "));
    const std::string evidence = one_line(g.evidence);
    const std::string sentence = sentence_of(text, g);
    out << fmt::format("missed: {}: {} {} {}{}  | {}{}{}\n", text.id, g.subject.shown, joined(g.labels), g.object.shown,
                       factuality_note(g.factuality), evidence,
                       sentence == evidence ? "" : fmt::format(" | {}", sentence),
                       found.empty() ? "" : fmt::format(" | found: {}", found));
  }
  for (std::size_t i = 0; i < std::min(count, data.result.extra.size()); ++i) {
    const Prediction& p = data.predictions[data.result.extra[i].index];
    const std::string confidence = p.confidence ? fmt::format(" {:.2f}", *p.confidence) : "";
    out << fmt::format("extra: {}: {} {} {}{}{}  | {} | {}\n", p.doc, p.subject.shown, p.relation, p.object.shown,
                       factuality_note(p.factuality), confidence, p.rule, one_line(p.text));
  }
}

void json_text(Writer& w, std::string_view value) {
  w.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void json_text(Writer& w, const char* key, std::string_view value) {
  w.Key(key);
  json_text(w, value);
}

void json_number(Writer& w, const char* key, double value) {
  w.Key(key);
  w.Double(value);
}

void json_count(Writer& w, const char* key, std::size_t value) {
  w.Key(key);
  w.Uint64(value);
}

void json_figures(Writer& w, const Counts& c, const Interval* interval) {
  const Figures f = figures(c);
  w.StartObject();
  json_number(w, "precision", f.precision);
  json_number(w, "recall", f.recall);
  json_number(w, "f1", f.f1);
  json_count(w, "tp", c.found);
  json_count(w, "fn", c.missed);
  json_count(w, "fp", c.extra);
  if (interval != nullptr) {
    const auto range = [&](const char* key, double low, double high) {
      w.Key(key);
      w.StartArray();
      w.Double(low);
      w.Double(high);
      w.EndArray();
    };
    range("precision_interval", interval->low.precision, interval->high.precision);
    range("recall_interval", interval->low.recall, interval->high.recall);
    range("f1_interval", interval->low.f1, interval->high.f1);
  }
  w.EndObject();
}

void json_rows(Writer& w, const char* key, const std::map<std::string, Counts>& counts) {
  w.Key(key);
  w.StartObject();
  for (const auto& [name, c] : counts) {
    json_text(w, name);
    json_figures(w, c, nullptr);
  }
  w.EndObject();
}

void json_calibration(Writer& w, const Calibration& calibration) {
  w.Key("calibration");
  w.StartObject();
  json_count(w, "relations", calibration.count());
  json_number(w, "error", calibration.error());
  w.Key("sure");
  json_figures(w, calibration.sure, nullptr);
  w.Key("bins");
  w.StartArray();
  for (const Calibration::Bin& bin : calibration.bins) {
    const double n = bin.count == 0 ? 1 : static_cast<double>(bin.count);
    w.StartObject();
    json_count(w, "relations", bin.count);
    json_number(w, "confidence", bin.confidence / n);
    json_number(w, "right", static_cast<double>(bin.right) / n);
    w.EndObject();
  }
  w.EndArray();
  w.EndObject();
}

void json_missed(Writer& w, const EvaluationData& data, const Evaluation::Item& item) {
  const GoldText& text = data.gold[item.text];
  const GoldRelation& g = text.relations[item.index];
  w.StartObject();
  json_text(w, "doc", text.id);
  json_text(w, "subject", g.subject.shown);
  json_text(w, "relation", joined(g.labels));
  json_text(w, "object", g.object.shown);
  json_text(w, "factuality", g.factuality);
  json_text(w, "evidence", g.evidence);
  json_text(w, "sentence", sentence_of(text, g));
  w.Key("found");
  w.StartArray();
  for (const std::string& what : instead(data, text, g)) json_text(w, what);
  w.EndArray();
  w.EndObject();
}

void json_extra(Writer& w, const Prediction& p) {
  w.StartObject();
  json_text(w, "doc", p.doc);
  json_text(w, "subject", p.subject.shown);
  json_text(w, "relation", p.relation);
  json_text(w, "object", p.object.shown);
  json_text(w, "factuality", p.factuality);
  if (p.confidence) json_number(w, "confidence", *p.confidence);
  json_text(w, "rule", p.rule);
  json_text(w, "sentence", p.text);
  w.EndObject();
}

template <class Item>
void json_list(Writer& w, const char* key, const std::vector<Item>& items, std::size_t count,
               const std::function<void(const Item&)>& write) {
  w.Key(key);
  w.StartArray();
  for (std::size_t i = 0; i < std::min(count, items.size()); ++i) write(items[i]);
  w.EndArray();
}

}  // namespace

void write_evaluation_text(std::ostream& out, const EvaluationData& data, const EvaluationView& view) {
  const Evaluation& r = data.result;
  out << fmt::format("{:8} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}   F1 95 %          ({} texts)\n", "level", "P", "R",
                     "F1", "tp", "fn", "fp", data.gold.size());
  for (const Level level : kLevels) {
    const Counts& c = r.total[level_index(level)];
    const Interval& i = data.intervals[level_index(level)];
    const Figures f = figures(c);
    out << fmt::format("{:8} {:6.3f} {:6.3f} {:6.3f} {:6} {:6} {:6}   {:.3f} to {:.3f}\n", to_string(level),
                       f.precision, f.recall, f.f1, c.found, c.missed, c.extra, i.low.f1, i.high.f1);
  }
  if (view.by_label) rows(out, r.by_label);
  if (view.by_factuality) rows(out, r.by_factuality);
  if (r.calibration.count() > 0) {
    const Counts& sure = r.calibration.sure;
    out << fmt::format("calibration error {:.3f}; precision {:.3f} at confidence {:.1f} and more ({} relations)\n",
                       r.calibration.error(), figures(sure).precision, Calibration::kSure, sure.found + sure.extra);
    if (view.by_confidence) confidence_rows(out, r.calibration);
  }
  error_rows(out, data, view.errors);
}

void write_evaluation_json(std::ostream& out, const EvaluationData& data, const EvaluationView& view) {
  rapidjson::StringBuffer buffer;
  Writer w(buffer);
  w.StartObject();
  json_count(w, "texts", data.gold.size());
  for (const Level level : kLevels) {
    json_text(w, to_string(level));
    json_figures(w, data.result.total[level_index(level)], &data.intervals[level_index(level)]);
  }
  json_rows(w, "by_label", data.result.by_label);
  json_rows(w, "by_factuality", data.result.by_factuality);
  json_calibration(w, data.result.calibration);
  json_list<Evaluation::Item>(w, "missed", data.result.missed, view.errors,
                              [&](const Evaluation::Item& item) { json_missed(w, data, item); });
  json_list<Evaluation::Item>(w, "extra", data.result.extra, view.errors,
                              [&](const Evaluation::Item& item) { json_extra(w, data.predictions[item.index]); });
  w.EndObject();
  out << buffer.GetString() << '\n';
}

}  // namespace entente::cli
