#include <filesystem>
#include <fstream>
#include <random>

#include "doc_builder.hpp"

using namespace entente;

namespace {

constexpr std::string_view kHeader = "id\tkind\tnames\tcountry\trole\tfrom\tto\twikidata\n";

/// A dictionary file that is gone with the test.
class File {
 public:
  explicit File(const std::string& rows)
      : path_((std::filesystem::temp_directory_path() /
               ("entente-dictionary-" + std::to_string(std::random_device{}()) + ".tsv"))
                  .string()) {
    std::ofstream(path_) << kHeader << rows;
  }
  ~File() { std::filesystem::remove(path_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

Document resolve_with(const File& file, const std::string& rows, const std::string& date) {
  const auto resolver = ActorResolver::load(ENTENTE_SOURCE_DIR "/data", {file.path()});
  REQUIRE_MESSAGE(resolver.has_value(), (resolver ? "" : resolver.error().text()));
  Document doc = build_doc(rows);
  doc.date = date;
  (*resolver).resolve(doc);
  CHECK(validate(doc) == "");
  return doc;
}

std::string error_of(const std::string& row) {
  const File file(row);
  const auto resolver = ActorResolver::load(ENTENTE_SOURCE_DIR "/data", {file.path()});
  return resolver ? "" : resolver.error().text();
}

constexpr std::string_view kNieto =
    "person/enrique-pena-nieto\tperson\tEnrique Peña Nieto|Peña "
    "Nieto\tMEX\tpresident\t2012-12-01\t2018-11-30\tQ57410\n";

}  // namespace

TEST_CASE("a known person gets the id, name, country and role of the dictionary") {
  const File file{std::string(kNieto)};
  const Document doc = resolve_with(file,
                                    "Peña PROPN NNP 3 nsubj B-PER\nNieto PROPN NNP 1 flat I-PER\n"
                                    "spoke=speak VERB VBD 0 root\n. PUNCT . 3 punct\n",
                                    "2018-03-07");
  const Actor* actor = find_actor(doc, "person/enrique-pena-nieto");
  REQUIRE(actor != nullptr);
  CHECK(actor->name == "Enrique Peña Nieto");
  CHECK(actor->country == "MEX");
  CHECK(actor->role == "president");
}

TEST_CASE("the day of the text decides who an office's holder is") {
  const File file{std::string(kNieto)};
  const std::string rows =
      "The DET DT 3 det\nMexican ADJ JJ 3 amod\npresident NOUN NN 4 nsubj\nspoke=speak VERB VBD 0 root\n"
      ". PUNCT . 4 punct\n";
  CHECK(actor_of(resolve_with(file, rows, "2018-03-07"), "Mexican president") == "person/enrique-pena-nieto");
  CHECK(actor_of(resolve_with(file, rows, "2020-03-07"), "Mexican president") == "country/MEX");
  CHECK(actor_of(resolve_with(file, rows, ""), "Mexican president") == "country/MEX");
}

TEST_CASE("a bad line of a dictionary is told with file and line") {
  const auto tells = [](const std::string& row, const std::string& problem) {
    const std::string error = error_of(row);
    CAPTURE(error);
    CHECK(error.find(":2: ") != std::string::npos);
    CHECK(error.find(problem) != std::string::npos);
  };
  tells("country/MEX\tcountry\tMexico\tMEX\t-\t-\t-\t-\n", "kind must be person or organization");
  tells("enrique\tperson\tEnrique\t-\t-\t-\t-\t-\n", "id must begin with 'person/'");
  tells("person/x\tperson\t-\t-\t-\t-\t-\t-\n", "an actor needs a name");
  tells("person/x\tperson\tX\tXXX\t-\t-\t-\t-\n", "unknown country 'XXX'");
  tells("person/x\tperson\tX\tMEX\tpresident\tMay 2012\t-\t-\n", "'May 2012' is no date");
  tells("person/x\tperson\tX\tMEX\tpresident\t2018\t2012\t-\n", "the period ends before it begins");
  tells("person/x\tperson\tX\tMEX\tpresident\t-\t-\t57410\n", "is no Wikidata id");
}

TEST_CASE("two names that the dictionary knows as one are one actor") {
  const File file("organization/msf\torganization\tDoctors Abroad|Medecins\tFRA\t-\t-\t-\t-\n");
  const Document doc =
      resolve_with(file,
                   "Medecins PROPN NNP 2 nsubj B-ORG\nhelped=help VERB VBD 0 root\n. PUNCT . 2 punct\n\n"
                   "Doctors PROPN NNPS 3 nsubj B-ORG\nAbroad PROPN NNP 1 flat I-ORG\n"
                   "left=leave VERB VBD 0 root\n. PUNCT . 3 punct\n",
                   "");
  CHECK(actor_of(doc, "Medecins") == "organization/msf");
  CHECK(actor_of(doc, "Doctors Abroad") == "organization/msf");
}
