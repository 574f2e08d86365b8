#include "relations/extraction.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <tuple>

#include "relations/attribution.hpp"
#include "relations/dates.hpp"
#include "relations/matcher.hpp"
#include "relations/role_ties.hpp"

namespace entente::relations {
namespace {

Result<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{ErrorCode::kNotFound, path, "cannot be read (is the data directory right?)"};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

Result<void> read_patterns(PatternSet& set, const std::string& path) {
  Result<std::string> content = read_file(path);
  if (!content) return content.error();
  return set.add_patterns(*content, path);
}

/// One trigger says one event of one pair of actors: of several labels the surest stays.
using TriggerKey = std::tuple<TokenIndex, ActorIndex, ActorIndex>;

TriggerKey trigger_key(const Document& doc, const Candidate& c) {
  const ActorIndex s = doc.mentions[c.relation.subject].actor;
  const ActorIndex o = doc.mentions[c.relation.object].actor;
  return {c.trigger, std::min(s, o), std::max(s, o)};
}

using Key = std::tuple<SentenceIndex, ActorIndex, Label, ActorIndex>;

Key key_of(const Document& doc, const Relation& r) {
  ActorIndex s = doc.mentions[r.subject].actor;
  ActorIndex o = doc.mentions[r.object].actor;
  if ((r.reciprocal || is_symmetric(r.label)) && o < s) std::swap(s, o);
  return {r.sentence, s, r.label, o};
}

}  // namespace

Result<Knowledge> load_knowledge(const std::string& data_dir, const std::vector<std::string>& more) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(data_dir) / "relations";
  Result<OntologyTable> ontology = OntologyTable::load(data_dir);
  if (!ontology) return ontology.error();
  Knowledge out;
  out.patterns = PatternSet(std::move(*ontology));
  const std::string classes = (folder / "classes.txt").string();
  Result<std::string> content = read_file(classes);
  if (!content) return content.error();
  if (Result<void> done = out.patterns.add_classes(*content, classes); !done) return done.error();
  std::vector<std::string> files;
  std::error_code failed;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    if (it->path().extension() == ".pat") files.push_back(it->path().string());
  }
  if (failed) return Error{ErrorCode::kIo, folder.string(), failed.message()};
  std::sort(files.begin(), files.end());
  files.insert(files.end(), more.begin(), more.end());
  for (const std::string& file : files) {
    if (Result<void> done = read_patterns(out.patterns, file); !done) return done.error();
  }
  out.words = Words(out.patterns);
  const std::string weights = (folder / "weights.tsv").string();
  if (fs::exists(weights, failed)) {
    Result<std::string> text = read_file(weights);
    if (!text) return text.error();
    Result<Weights> parsed = Weights::parse(*text, weights);
    if (!parsed) return parsed.error();
    out.weights = std::move(*parsed);
  }
  return out;
}

std::vector<Candidate> candidates(const Document& doc, const Knowledge& knowledge, Trace* trace) {
  const Context context(doc, knowledge.patterns, knowledge.words);
  FrameBuilder frames(context);
  const ActorFinder actors(context, frames);
  std::vector<Candidate> out;
  Matcher(context, frames, actors, trace).run(out);
  role_ties(context, out);
  for (Candidate& c : out) {
    c.relation.reciprocal = c.relation.reciprocal || is_symmetric(c.relation.label);
    c.relation.confidence = knowledge.weights.confidence(c);
    if (c.relation.confidence < knowledge.weights.threshold()) continue;
    c.relation.attribution = attribution(context, frames, actors, c);
    if (is_event(c.relation.label)) c.relation.date = event_date(context, c.trigger, c.mood.future);
  }
  return out;
}

std::vector<Relation> choose(const Document& doc, const Knowledge& knowledge, std::vector<Candidate> all) {
  std::map<TriggerKey, float> surest;
  for (const Candidate& c : all) {
    float& top = surest[trigger_key(doc, c)];
    top = std::max(top, c.relation.confidence);
  }
  std::map<Key, std::size_t> best;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].relation.confidence < knowledge.weights.threshold()) continue;
    if (all[i].relation.confidence < surest[trigger_key(doc, all[i])]) continue;
    const auto [place, fresh] = best.try_emplace(key_of(doc, all[i].relation), i);
    if (!fresh && all[i].relation.confidence > all[place->second].relation.confidence) place->second = i;
  }
  std::vector<Relation> out;
  out.reserve(best.size());
  for (const auto& [key, i] : best) out.push_back(std::move(all[i].relation));
  std::stable_sort(out.begin(), out.end(), [](const Relation& a, const Relation& b) {
    return std::tie(a.sentence, a.evidence.begin) < std::tie(b.sentence, b.evidence.begin);
  });
  return out;
}

}  // namespace entente::relations
