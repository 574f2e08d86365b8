#include "cli/explain_report.hpp"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <vector>

#include "cli/one_line.hpp"

namespace entente::cli {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

constexpr std::size_t kShownFailures = 4;  // of one trigger
constexpr std::size_t kDeepestIndent = 40;

std::string_view kind_name(MentionKind kind) {
  constexpr std::array<std::string_view, 4> kNames = {"name", "demonym", "description", "pronoun"};
  return kNames[static_cast<std::size_t>(kind)];
}

const Actor& actor_of(const Document& doc, MentionIndex mention) { return doc.actors[doc.mentions[mention].actor]; }

/// What belongs to one sentence, as ranges of indices.
struct Parts {
  std::vector<MentionIndex> mentions;
  std::vector<const ExplainedCandidate*> candidates;
  std::vector<const ExplainedFailure*> failures;
};

std::vector<Parts> by_sentence(const Document& doc, const Explanation& explanation) {
  std::vector<Parts> out(doc.sentences.size());
  SentenceIndex s = 0;
  for (MentionIndex m = 0; m < doc.mentions.size(); ++m) {
    const TokenIndex head = doc.mentions[m].head;
    if (head == kNone || doc.mentions[m].actor == kNone) continue;
    while (s > 0 && head < doc.sentences[s].tokens.begin) --s;
    while (s + 1 < doc.sentences.size() && head >= doc.sentences[s].tokens.end) ++s;
    out[s].mentions.push_back(m);
  }
  for (const ExplainedCandidate& c : explanation.candidates) out[c.relation.sentence].candidates.push_back(&c);
  for (const ExplainedFailure& f : explanation.failures) out[f.sentence].failures.push_back(&f);
  return out;
}

/// The tokens of a sentence from the root down, each with its depth; those that hang on nothing in it are roots.
std::vector<std::pair<TokenIndex, std::size_t>> depth_first(const Document& doc, TokenSpan span) {
  std::vector<std::vector<TokenIndex>> children(span.end - span.begin);
  std::vector<std::pair<TokenIndex, std::size_t>> stack;
  for (TokenIndex t = span.end; t-- > span.begin;) {
    const TokenIndex h = doc.tokens[t].head;
    if (h == t || h < span.begin || h >= span.end) {
      stack.emplace_back(t, 0);
    } else {
      children[h - span.begin].push_back(t);
    }
  }
  std::vector<std::pair<TokenIndex, std::size_t>> out;
  while (!stack.empty()) {
    const auto [t, depth] = stack.back();
    stack.pop_back();
    out.emplace_back(t, depth);
    for (const TokenIndex c : children[t - span.begin]) stack.emplace_back(c, depth + 1);
  }
  return out;
}

void text_tree(std::ostream& out, const Document& doc, TokenSpan span) {
  out << "  tree\n";
  for (const auto& [t, depth] : depth_first(doc, span)) {
    const Token& token = doc.tokens[t];
    const std::string lemma = doc.lemma(t) == doc.form(t) ? "" : fmt::format(" ({})", doc.lemma(t));
    out << fmt::format("    {:{}}{}{}  {} {}\n", "", 2 * std::min(depth, kDeepestIndent), doc.form(t), lemma,
                       to_string(token.upos), to_string(token.deprel));
  }
}

void text_actors(std::ostream& out, const Document& doc, const std::vector<MentionIndex>& mentions) {
  if (mentions.empty()) return;
  out << "  actors\n";
  for (const MentionIndex m : mentions) {
    const Mention& mention = doc.mentions[m];
    const Actor& actor = doc.actors[mention.actor];
    out << fmt::format("    {} = {} ({}), by {}, {:.2f}\n", one_line(doc.words(mention.tokens)), actor.name, actor.id,
                       kind_name(mention.kind), mention.confidence);
  }
}

void text_candidates(std::ostream& out, const Document& doc, const Parts& parts, float threshold) {
  if (parts.candidates.empty()) return;
  out << fmt::format("  relations, told from {:.2f}\n", threshold);
  for (const ExplainedCandidate* c : parts.candidates) {
    const Relation& r = c->relation;
    const std::string how = r.factuality == Factuality::kActual ? "" : fmt::format(" {}", to_string(r.factuality));
    out << fmt::format("    {} {} {}{} {}  {:.2f}  {}, prior {:.2f}{}{}\n", c->dropped.empty() ? '+' : '-',
                       actor_of(doc, r.subject).name, to_string(r.label), how, actor_of(doc, r.object).name,
                       r.confidence, r.rule, c->prior, c->dropped.empty() ? "" : ": ", c->dropped);
  }
}

void text_failures(std::ostream& out, const Document& doc, const std::vector<const ExplainedFailure*>& failures) {
  if (failures.empty()) return;
  out << "  patterns that gave nothing, nearest first\n";
  for (std::size_t i = 0; i < failures.size();) {
    const TokenIndex trigger = failures[i]->trigger;
    const std::size_t begin = i;
    while (i < failures.size() && failures[i]->trigger == trigger) ++i;
    for (std::size_t k = begin; k < std::min(i, begin + kShownFailures); ++k) {
      out << fmt::format("    {}: {} | {} | {}\n", doc.form(trigger), failures[k]->rule, failures[k]->pattern,
                         failures[k]->reason);
    }
    if (i > begin + kShownFailures)
      out << fmt::format("    {}: {} more\n", doc.form(trigger), i - begin - kShownFailures);
  }
}

void text(Writer& w, const char* key, std::string_view value) {
  w.Key(key);
  w.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void number(Writer& w, const char* key, double value) {
  w.Key(key);
  w.Double(value);
}

void json_tree(Writer& w, const Document& doc, TokenSpan span) {
  w.Key("tokens");
  w.StartArray();
  for (TokenIndex t = span.begin; t < span.end; ++t) {
    const Token& token = doc.tokens[t];
    const bool inside = token.head != t && token.head >= span.begin && token.head < span.end;
    w.StartObject();
    text(w, "form", doc.form(t));
    text(w, "lemma", doc.lemma(t));
    text(w, "upos", to_string(token.upos));
    w.Key("head");
    w.Uint(inside ? token.head - span.begin + 1 : 0);
    text(w, "deprel", to_string(token.deprel));
    w.EndObject();
  }
  w.EndArray();
}

void json_actors(Writer& w, const Document& doc, const std::vector<MentionIndex>& mentions) {
  w.Key("mentions");
  w.StartArray();
  for (const MentionIndex m : mentions) {
    const Mention& mention = doc.mentions[m];
    w.StartObject();
    text(w, "mention", doc.words(mention.tokens));
    text(w, "actor", doc.actors[mention.actor].id);
    text(w, "name", doc.actors[mention.actor].name);
    text(w, "by", kind_name(mention.kind));
    number(w, "confidence", static_cast<double>(mention.confidence));
    w.EndObject();
  }
  w.EndArray();
}

void json_candidates(Writer& w, const Document& doc, const Parts& parts) {
  w.Key("candidates");
  w.StartArray();
  for (const ExplainedCandidate* c : parts.candidates) {
    const Relation& r = c->relation;
    w.StartObject();
    text(w, "subject", actor_of(doc, r.subject).id);
    text(w, "relation", to_string(r.label));
    text(w, "object", actor_of(doc, r.object).id);
    text(w, "factuality", to_string(r.factuality));
    text(w, "trigger", doc.form(c->trigger));
    text(w, "rule", r.rule);
    number(w, "prior", static_cast<double>(c->prior));
    number(w, "confidence", static_cast<double>(r.confidence));
    w.Key("told");
    w.Bool(c->dropped.empty());
    text(w, "dropped", c->dropped);
    w.Key("features");
    w.StartArray();
    for (const std::string& f : c->features) w.String(f.data(), static_cast<rapidjson::SizeType>(f.size()));
    w.EndArray();
    w.EndObject();
  }
  w.EndArray();
}

void json_failures(Writer& w, const Document& doc, const std::vector<const ExplainedFailure*>& failures) {
  w.Key("failures");
  w.StartArray();
  for (const ExplainedFailure* f : failures) {
    w.StartObject();
    text(w, "trigger", doc.form(f->trigger));
    text(w, "rule", f->rule);
    text(w, "pattern", f->pattern);
    text(w, "reason", f->reason);
    w.EndObject();
  }
  w.EndArray();
}

}  // namespace

void write_explanation_text(std::ostream& out, const Document& doc, const Explanation& explanation) {
  const std::vector<Parts> parts = by_sentence(doc, explanation);
  for (SentenceIndex s = 0; s < doc.sentences.size(); ++s) {
    const Sentence& sentence = doc.sentences[s];
    out << fmt::format("{}, sentence {}: {}\n", doc.id, s, one_line(doc.bytes(sentence.bytes)));
    if (!sentence.prose) {
      out << "  no prose: nothing is looked for\n\n";
      continue;
    }
    text_tree(out, doc, sentence.tokens);
    text_actors(out, doc, parts[s].mentions);
    text_candidates(out, doc, parts[s], explanation.threshold);
    text_failures(out, doc, parts[s].failures);
    out << '\n';
  }
}

void write_explanation_json(std::ostream& out, const Document& doc, const Explanation& explanation) {
  const std::vector<Parts> parts = by_sentence(doc, explanation);
  for (SentenceIndex s = 0; s < doc.sentences.size(); ++s) {
    const Sentence& sentence = doc.sentences[s];
    rapidjson::StringBuffer buffer;
    Writer w(buffer);
    w.SetMaxDecimalPlaces(4);
    w.StartObject();
    text(w, "doc", doc.id);
    w.Key("sentence");
    w.Uint(s);
    text(w, "text", doc.bytes(sentence.bytes));
    w.Key("prose");
    w.Bool(sentence.prose);
    number(w, "threshold", static_cast<double>(explanation.threshold));
    json_tree(w, doc, sentence.tokens);
    json_actors(w, doc, parts[s].mentions);
    json_candidates(w, doc, parts[s]);
    json_failures(w, doc, parts[s].failures);
    w.EndObject();
    out << buffer.GetString() << '\n';
  }
}

void UnmatchedVerbs::add(const Document& doc, const UnmatchedVerb& verb) {
  Row& row = rows_[verb.phrase];
  row.has_patterns = row.has_patterns || verb.has_patterns;
  if (row.count++ > 0) return;
  row.doc = doc.id;
  row.subject = actor_of(doc, verb.subject).name;
  row.object = actor_of(doc, verb.object).name;
  row.sentence = one_line(doc.bytes(doc.sentences[verb.sentence].bytes));
}

void UnmatchedVerbs::write(std::ostream& out, bool json, std::size_t top) const {
  std::vector<std::pair<const std::string*, const Row*>> rows;
  rows.reserve(rows_.size());
  for (const auto& [phrase, row] : rows_) rows.emplace_back(&phrase, &row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return a.second->count > b.second->count; });
  if (top > 0 && rows.size() > top) rows.resize(top);
  if (!json) out << fmt::format("{:>6}  {:28} {:8}  {}\n", "count", "verb", "patterns", "example");
  for (const auto& [phrase, row] : rows) {
    if (!json) {
      out << fmt::format("{:6}  {:28} {:8}  {} > {}: {}\n", row->count, *phrase, row->has_patterns ? "others" : "none",
                         row->subject, row->object, row->sentence);
      continue;
    }
    rapidjson::StringBuffer buffer;
    Writer w(buffer);
    w.StartObject();
    text(w, "verb", *phrase);
    w.Key("count");
    w.Uint64(row->count);
    w.Key("has_patterns");
    w.Bool(row->has_patterns);
    text(w, "doc", row->doc);
    text(w, "subject", row->subject);
    text(w, "object", row->object);
    text(w, "sentence", row->sentence);
    w.EndObject();
    out << buffer.GetString() << '\n';
  }
}

}  // namespace entente::cli
