#include <doctest/doctest.h>

#include "relations/knowledge.hpp"

namespace entente {
namespace {

/// The date of "France criticized Germany" followed by `words`, which hang on its verb. Written on a Wednesday.
std::string date_of(const std::string& words, const std::string& written = "2018-03-07") {
  const Document doc =
      test::extracted(test::document("France France PROPN NNP 2 nsubj c:FRA\n"
                                     "criticized criticize VERB VBD 0 root\n"
                                     "Germany Germany PROPN NNP 2 obj c:DEU\n" +
                                         words,
                                     written));
  REQUIRE(test::told(doc) == "FRA ACCUSE DEU");
  return doc.relations[0].date;
}

/// Who says that somebody attacked somebody.
std::string source_of(const Document& doc) {
  for (const Relation& r : doc.relations) {
    if (r.label == Label::kAssault) return r.attribution == kNone ? "" : doc.actors[r.attribution].name;
  }
  return "no attack";
}

}  // namespace

TEST_CASE("an event without a date has that of its text") {
  CHECK(date_of("") == "2018-03-07");
  CHECK(date_of("", "").empty());
}

TEST_CASE("a weekday is the last one before the text's day") {
  CHECK(date_of("on on ADP IN 5 case\nMonday Monday PROPN NNP 2 obl\n") == "2018-03-05");
  CHECK(date_of("on on ADP IN 5 case\nWednesday Wednesday PROPN NNP 2 obl\n") == "2018-03-07");
  CHECK(date_of("on on ADP IN 5 case\nFriday Friday PROPN NNP 2 obl\n") == "2018-03-02");
  CHECK(date_of("yesterday yesterday NOUN NN 2 obl:tmod\n", "2018-03-01") == "2018-02-28");
}

TEST_CASE("months and years are as exact as the text") {
  CHECK(date_of("in in ADP IN 5 case\nJanuary January PROPN NNP 2 obl\n2017 2017 NUM CD 5 nummod\n") == "2017-01");
  CHECK(date_of("in in ADP IN 5 case\n1999 1999 NUM CD 2 obl\n") == "1999");
  CHECK(date_of("last last ADJ JJ 5 amod\nmonth month NOUN NN 2 obl:tmod\n", "2018-01-15") == "2017-12");
}

TEST_CASE("who says so is told, also where it is the subject itself") {
  const Document said = test::extracted(test::document(R"(Russia Russia PROPN NNP 2 nsubj c:RUS
said say VERB VBD 0 root
France France PROPN NNP 4 nsubj c:FRA
attacked attack VERB VBD 2 ccomp
Germany Germany PROPN NNP 4 obj c:DEU
)"));
  CHECK(source_of(said) == "RUS");
  const Document own = test::extracted(test::document(R"(France France PROPN NNP 2 nsubj c:FRA
said say VERB VBD 0 root
France France PROPN NNP 4 nsubj c:FRA
attacked attack VERB VBD 2 ccomp
Germany Germany PROPN NNP 4 obj c:DEU
)"));
  CHECK(source_of(own) == "FRA");
}

}  // namespace entente
