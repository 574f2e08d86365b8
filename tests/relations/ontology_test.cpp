#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "relations/mood.hpp"
#include "relations/pattern_set.hpp"

namespace entente::relations {
namespace {

const std::string kData = std::string(ENTENTE_SOURCE_DIR) + "/data";

const OntologyTable& table() {
  static const Result<OntologyTable> loaded = OntologyTable::load(kData);
  REQUIRE_MESSAGE(loaded.has_value(), (loaded ? "" : loaded.error().text()));
  return *loaded;
}

std::string told(Label label, const Mood& mood) {
  const Outcome out = outcome(table(), label, mood);
  return std::string(to_string(out.label)).append(" ").append(to_string(out.factuality));
}

/// The error of the shipped tables with one text replaced in one of them; paths without their folder.
std::string error_after(const std::string& file, const std::string& old, const std::string& fresh) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / "entente-ontology-test";
  fs::remove_all(folder);
  fs::create_directories(folder / "ontology");
  for (const char* name : {"events.tsv", "ties.tsv", "modes.tsv"}) {
    std::ifstream in(kData + "/ontology/" + name);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    if (file == name) content.replace(content.find(old), old.size(), fresh);
    std::ofstream(folder / "ontology" / name) << content;
  }
  const Result<OntologyTable> loaded = OntologyTable::load(folder.string());
  fs::remove_all(folder);
  if (loaded) return "";
  const std::string text = loaded.error().text();
  return text.substr(text.rfind("ontology/") + 9);
}

}  // namespace

TEST_CASE("every event has a quad class with a score of its sign, every tie knows whether it has a direction") {
  for (std::size_t i = 0; i < static_cast<std::size_t>(Label::kCount); ++i) {
    const auto label = static_cast<Label>(i);
    CAPTURE(std::string(to_string(label)));
    const LabelFacts& facts = table()[label];
    if (is_event(label)) {
      CHECK((facts.score > 0) == (stance(label) == Stance::kCooperative));
    } else {
      CHECK((facts.reciprocity == Reciprocity::kAlways) == is_symmetric(label));
    }
  }
  CHECK(table()[Label::kAssault].score == doctest::Approx(-9.3));
  CHECK(to_string(table()[Label::kConsult].quad) == "verbal-cooperation");
  CHECK(table().knows_mode(Label::kConsult, "visit"));
  CHECK_FALSE(table().knows_mode(Label::kAssault, "visit"));
}

TEST_CASE("refusals, promises, threats and the future turn events into others as the table says") {
  Mood refused;
  refused.refused = true;
  CHECK(told(Label::kConsult, refused) == "REJECT actual");
  CHECK(told(Label::kSanction, refused) == "SANCTION negated");
  Mood future;
  future.future = true;
  CHECK(told(Label::kAid, future) == "AGREE actual");
  CHECK(told(Label::kRetreat, future) == "RETREAT future");
  Mood threatened;
  threatened.threatened = true;
  CHECK(told(Label::kAssault, threatened) == "THREATEN actual");
  CHECK(told(Label::kAid, threatened) == "AGREE actual");
  Mood cancelled;
  cancelled.cancelled = true;
  CHECK(told(Label::kSanction, cancelled) == "CONCEDE actual");
  CHECK(told(Label::kSpouse, refused) == "SPOUSE actual");
}

TEST_CASE("errors of the ontology name file and line") {
  CHECK(error_after("events.tsv", "\t2.1\t", "\t-2.1\t") ==
        "events.tsv:17: the score's sign must be that of the quad class");
  CHECK(error_after("events.tsv", "CONSULT\t", "TALK\t") ==
        "events.tsv:17: unknown label 'TALK' (the labels of docs/patterns.md)");
  CHECK(error_after("ties.tsv", "P26\talways", "P26\tno") == "ties.tsv:5: reciprocal of 'SPOUSE' is always");
  CHECK(error_after("modes.tsv", "third-party", "visit") == "modes.tsv:6: the mode 'visit' again");
  CHECK(error_after("ties.tsv", "RIVAL\t", "# RIVAL\t") == "ties.tsv: no row for RIVAL");
}

TEST_CASE("a pattern may only name modes of its label") {
  PatternSet set(table());
  CHECK(set.add_patterns("label CONSULT\nvisit/v : subj > obj mode=visit\n", "x.pat").has_value());
  const Result<void> mode = set.add_patterns("label CONSULT\nvisit/v : subj > obj mode=bomb\n", "x.pat");
  REQUIRE_FALSE(mode.has_value());
  CHECK(mode.error().text() == "x.pat:2:22: unknown mode 'bomb' of CONSULT (data/ontology/modes.tsv)");
  const Result<void> both = set.add_patterns("label PARENT\nfather/n : self > of reciprocal\n", "x.pat");
  REQUIRE_FALSE(both.has_value());
  CHECK(both.error().text() == "x.pat:2:22: PARENT has a direction (leave out 'reciprocal')");
}

}  // namespace entente::relations
