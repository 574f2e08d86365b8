#include <algorithm>
#include <filesystem>
#include <tuple>
#include <utility>

#include "graph/facts_reader.hpp"
#include "graph/store_state.hpp"

namespace entente {
namespace {

/// A part, read in the order of document ids.
struct Part {
  sqlite::Connection connection;
  Cursor order;
  FactsReader reader;
};

/// A document as one part holds it, in canonical order.
struct Version {
  std::string hash;
  DocumentFacts facts;
};

auto key_of(const ActorFacts& a) {
  return std::tie(a.id, a.kind, a.name, a.iso3, a.country, a.role, a.sector, a.aliases);
}

auto key_of(const RelationFacts& r) {
  const Evidence& e = r.evidence;
  return std::tuple_cat(
      std::tie(e.sentence, e.subject.begin, e.subject.end, e.object.begin, e.object.end, r.subject, r.label, r.object,
               r.factuality, r.reciprocal, e.confidence, e.begin, e.end, e.text, e.subject.text, e.object.text),
      std::tie(e.predicate, e.mode, e.attribution, e.date, e.rule));
}

auto key_of(const DocumentInfo& i) { return std::tie(i.id, i.title, i.date, i.source, i.url, i.sketch); }

constexpr auto kByKey = [](const auto& a, const auto& b) { return key_of(a) < key_of(b); };

/// A total order, so that it does not matter in which order versions meet.
bool stands_behind(const Version& a, const Version& b) {
  const auto rank = [](const Version& v) { return std::tie(v.facts.info.date, v.hash); };
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (key_of(a.facts.info) != key_of(b.facts.info)) return key_of(a.facts.info) < key_of(b.facts.info);
  const auto less = [](const auto& x, const auto& y) {
    return std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end(), kByKey);
  };
  if (less(a.facts.relations, b.facts.relations)) return true;
  if (less(b.facts.relations, a.facts.relations)) return false;
  return less(a.facts.actors, b.facts.actors);
}

/// The id of the part's present document, or "" at its end.
std::string present(const Part& part) { return part.order.more() ? part.order.row().text(1) : std::string(); }

/// The best version of `id` among the parts, which move on.
Result<Version> take(std::vector<std::unique_ptr<Part>>& parts, const std::string& id) {
  Version best;
  bool any = false;
  for (auto& part : parts) {
    if (!part->order.more() || present(*part) != id) continue;
    Version version;
    version.hash = part->order.row().text(2);
    if (auto done = part->reader.read(part->order.row().integer(0), version.facts); !done) return done.error();
    std::sort(version.facts.actors.begin(), version.facts.actors.end(), kByKey);
    std::sort(version.facts.relations.begin(), version.facts.relations.end(), kByKey);
    if (!any || stands_behind(best, version)) best = std::move(version);
    any = true;
    if (auto done = part->order.advance(); !done) return done.error();
  }
  return best;
}

Result<void> merge_into(Store& store, std::vector<std::unique_ptr<Part>>& parts) {
  if (auto begun = store.begin(); !begun) return begun;
  while (true) {
    const Part* first = nullptr;
    for (const auto& part : parts)
      if (part->order.more() && (first == nullptr || present(*part) < present(*first))) first = part.get();
    if (first == nullptr) break;
    auto version = take(parts, present(*first));
    if (!version) return version.error();
    const auto added = store.add(version->facts, version->hash);
    if (!added) return added.error();
  }
  return store.commit();
}

}  // namespace

Result<void> Store::merge(const std::vector<std::string>& paths, const std::string& path) {
  std::error_code code;
  if (std::filesystem::exists(path, code))
    return Error{ErrorCode::kUsage, path, "exists already (name a new file; it may be a part of the next merge)"};
  std::vector<std::unique_ptr<Part>> parts;
  for (const std::string& name : paths) {
    auto store = Store::open(name, Mode::kRead);
    if (!store) return store.error();
    auto part = std::make_unique<Part>();
    part->connection = std::move(store->state_->connection);
    if (auto opened = part->connection.run("BEGIN"); !opened) return opened.error();
    auto order = Cursor::open(part->connection, "SELECT doc, id, hash FROM documents ORDER BY id");
    if (!order) return order.error();
    part->order = std::move(*order);
    if (auto started = part->order.start(0); !started) return started.error();
    auto reader = FactsReader::open(part->connection, {}, FactsReader::Order::kSingle);
    if (!reader) return reader.error();
    part->reader = std::move(*reader);
    parts.push_back(std::move(part));
  }
  // Beside its place and renamed, so that no half of a merge is ever taken for the whole.
  const std::string temporary = path + ".part";
  std::filesystem::remove(temporary, code);
  auto done = [&]() -> Result<void> {
    auto store = Store::open(temporary, Mode::kWrite);
    if (!store) return store.error();
    return merge_into(*store, parts);
  }();
  if (done) {
    std::filesystem::rename(temporary, path, code);
    if (code) done = Error{ErrorCode::kIo, path, "cannot write: " + code.message()};
  }
  if (!done) {
    std::filesystem::remove(temporary, code);
    std::filesystem::remove(temporary + "-journal", code);
  }
  return done;
}

}  // namespace entente
