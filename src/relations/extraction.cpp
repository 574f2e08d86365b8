#include "relations/extraction.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "relations/attribution.hpp"
#include "relations/dates.hpp"
#include "relations/learned.hpp"
#include "relations/matcher.hpp"
#include "relations/role_ties.hpp"

namespace entente::relations {
namespace {

Result<std::string> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{ErrorCode::kNotFound, path, "cannot be read (is the data directory right?)"};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

Result<void> read_patterns(PatternSet& set, const std::string& path, bool users) {
  Result<std::string> content = read_file(path);
  if (!content) return content.error();
  return set.add_patterns(*content, path, users);
}

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
  for (const std::string& file : files) {
    if (Result<void> done = read_patterns(out.patterns, file, false); !done) return done.error();
  }
  for (const std::string& file : more) {
    if (Result<void> done = read_patterns(out.patterns, file, true); !done) return done.error();
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

namespace {

std::vector<Candidate> matched(const Context& context, FrameBuilder& frames, const ActorFinder& actors,
                               const Knowledge& knowledge, Trace* trace) {
  std::vector<Candidate> out;
  Matcher(context, frames, actors, trace).run(out);
  role_ties(context, out);
  // what the text does not resolve is no actor
  const auto resolved = [&](MentionIndex m) { return context.doc.actors[context.doc.mentions[m].actor].resolved; };
  std::erase_if(out, [&](const Candidate& c) { return !resolved(c.relation.subject) || !resolved(c.relation.object); });
  for (Candidate& c : out) {
    c.relation.reciprocal = c.relation.reciprocal || is_symmetric(c.relation.label);
    c.relation.confidence = knowledge.weights.confidence(c);
  }
  return out;
}

/// Source and date, of those that will be told.
void complete(const Context& context, FrameBuilder& frames, const ActorFinder& actors, std::vector<Candidate>& all) {
  for (Candidate& c : all) {
    const ActorIndex source = attribution(context, frames, actors, c);
    c.relation.attribution = source != kNone && context.doc.actors[source].resolved ? source : kNone;
    if (is_event(c.relation.label)) c.relation.date = event_date(context, c.trigger, c.mood.future);
  }
}

/// One trigger says one event of one pair of actors: of several labels the surest stays.
std::vector<Candidate> surest(const Document& doc, const Knowledge& knowledge, std::vector<Candidate> all) {
  std::map<TriggerKey, float> top;
  for (const Candidate& c : all) {
    float& best = top[trigger_key(doc, c)];
    best = std::max(best, c.relation.confidence);
  }
  std::erase_if(all, [&](const Candidate& c) {
    return !c.users &&
           (c.relation.confidence < knowledge.weights.threshold() || c.relation.confidence < top[trigger_key(doc, c)]);
  });
  return all;
}

/// Each (sentence, subject, label, object) once, the surest, in text order.
std::vector<Relation> once(const Document& doc, std::vector<Candidate> all) {
  std::map<Key, std::size_t> best;
  for (std::size_t i = 0; i < all.size(); ++i) {
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

/// Where the head tells nothing at all of two actors in the whole text, a pattern that is this sure is believed.
/// Sentences that the head does not read are left to the patterns.
constexpr float kSurePattern = 0.6F;

void add_sure(const Document& doc, const std::vector<Candidate>& patterns, std::vector<Candidate>& all) {
  const auto ends = [&](const Candidate& c) {
    const ActorIndex s = doc.mentions[c.relation.subject].actor;
    const ActorIndex o = doc.mentions[c.relation.object].actor;
    return std::pair(std::min(s, o), std::max(s, o));
  };
  std::set<std::pair<ActorIndex, ActorIndex>> told;
  for (const Candidate& c : all) told.insert(ends(c));
  for (const Candidate& c : patterns) {
    const bool alone = !is_read(doc, doc.sentences[c.relation.sentence]);
    if (alone || (c.relation.confidence >= kSurePattern && !told.count(ends(c)))) all.push_back(c);
  }
}

/// What the user's own patterns found is told whatever the head says of it, under the pattern's name.
void add_users(const Document& doc, const std::vector<Candidate>& patterns, std::vector<Candidate>& all) {
  for (const Candidate& c : patterns) {
    if (!c.users) continue;
    const auto same = std::find_if(all.begin(), all.end(), [&](const Candidate& other) {
      return key_of(doc, other.relation) == key_of(doc, c.relation);
    });
    if (same == all.end()) {
      all.push_back(c);
      continue;
    }
    const float confidence = std::max(same->relation.confidence, c.relation.confidence);
    *same = c;
    same->relation.confidence = confidence;
  }
}

/// "A met B" is told once: of two directions of a reciprocal relation the surer one, where both were found.
void join_directions(const Document& doc, std::vector<Candidate>& all) {
  std::map<std::tuple<SentenceIndex, ActorIndex, Label, ActorIndex>, std::size_t> seen;
  std::vector<bool> dropped(all.size(), false);
  for (std::size_t i = 0; i < all.size(); ++i) {
    Relation& r = all[i].relation;
    const ActorIndex s = doc.mentions[r.subject].actor;
    const ActorIndex o = doc.mentions[r.object].actor;
    const auto other = seen.find({r.sentence, o, r.label, s});
    if (other != seen.end() && is_event(r.label)) {
      const bool later = r.confidence > all[other->second].relation.confidence;
      dropped[later ? other->second : i] = true;
      all[later ? i : other->second].relation.reciprocal = true;
    }
    seen.try_emplace({r.sentence, s, r.label, o}, i);
  }
  std::size_t i = 0;
  std::erase_if(all, [&](const Candidate&) { return dropped[i++]; });
}

}  // namespace

std::vector<Candidate> candidates(const Document& doc, const Knowledge& knowledge, Trace* trace) {
  const Context context(doc, knowledge.patterns, knowledge.words);
  FrameBuilder frames(context);
  const ActorFinder actors(context, frames);
  return matched(context, frames, actors, knowledge, trace);
}

std::vector<Relation> choose(const Document& doc, const Knowledge& knowledge, std::vector<Candidate> all) {
  return once(doc, surest(doc, knowledge, std::move(all)));
}

std::vector<Relation> extract(const Document& doc, const Knowledge& knowledge) {
  const Context context(doc, knowledge.patterns, knowledge.words);
  FrameBuilder frames(context);
  const ActorFinder actors(context, frames);
  std::vector<Candidate> found = matched(context, frames, actors, knowledge, nullptr);
  if (knowledge.head && doc.vectors.size == knowledge.head->vector_size()) {
    std::vector<Candidate> all = learned(context, *knowledge.head, found, knowledge.head->config().threshold);
    join_directions(doc, all);
    add_sure(doc, surest(doc, knowledge, found), all);
    add_users(doc, found, all);
    found = std::move(all);
  } else {
    found = surest(doc, knowledge, std::move(found));
  }
  complete(context, frames, actors, found);
  return once(doc, std::move(found));
}

}  // namespace entente::relations
