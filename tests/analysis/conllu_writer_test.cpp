#include "entente/analysis/conllu_writer.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "entente/text/segment.hpp"

using namespace entente;

namespace {

template <class Doc>
std::string written(const Doc& doc) {
  std::ostringstream out;
  write_conllu(out, doc);
  return out.str();
}

void annotate(Document& doc, TokenIndex token, Upos upos, TokenIndex head, Deprel deprel, const std::string& lemma) {
  Token& t = doc.tokens[token];
  t.upos = upos;
  t.head = head;
  t.deprel = deprel;
  t.lemma = doc.strings.intern(lemma);
}

}  // namespace

TEST_CASE("an analysed text is written with offsets, names and one line of text") {
  Document doc;
  doc.id = "oslo\n1993";
  doc.date = "1993-09-13";
  doc.text = "Yitzhak Rabin spoke.";
  segment(doc);
  doc.text[7] = '\n';
  REQUIRE(doc.tokens.size() == 4);
  annotate(doc, 0, Upos::kPropn, 2, Deprel::kNsubj, "Yitzhak");
  annotate(doc, 1, Upos::kPropn, 0, Deprel::kFlat, "Rabin");
  annotate(doc, 2, Upos::kVerb, 2, Deprel::kRoot, "speak");
  annotate(doc, 3, Upos::kPunct, 2, Deprel::kPunct, ".");
  doc.tokens[2].xpos = doc.strings.intern("VBD");
  doc.tokens[2].feats = doc.strings.intern("Tense=Past");
  doc.names.push_back({{0, 2}, NameKind::kPerson, 0.9F});
  CHECK(written(doc) ==
        "# newdoc id = oslo 1993\n"
        "# date = 1993-09-13\n"
        "# newpar\n"
        "# sent_id = oslo 1993-1\n"
        "# text = Yitzhak Rabin spoke.\n"
        "1\tYitzhak\tYitzhak\tPROPN\t_\t_\t3\tnsubj\t_\tstart_byte=0|end_byte=7|NER=B-PER\n"
        "2\tRabin\tRabin\tPROPN\t_\t_\t1\tflat\t_\tstart_byte=8|end_byte=13|NER=I-PER\n"
        "3\tspoke\tspeak\tVERB\tVBD\tTense=Past\t0\troot\t_\tSpaceAfter=No|start_byte=14|end_byte=19\n"
        "4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\tstart_byte=19|end_byte=20\n"
        "\n");
}

TEST_CASE("a text that is not analysed is written with its words alone") {
  Document doc;
  doc.text = "Peace.";
  segment(doc);
  CHECK(written(doc).find("1\tPeace\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|start_byte=0|end_byte=5\n") !=
        std::string::npos);
}

TEST_CASE("comments, ranges and empty nodes of tokenised input come back where they were") {
  const std::string content =
      "# newdoc id = a\n# sent_id = 1\n# text = He didn't.\n"
      "0.1\tE\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "1\tHe\the\tPRON\t_\t_\t2\tnsubj\t_\t_\n"
      "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
      "2\tdid\tdo\tVERB\t_\t_\t0\troot\t_\t_\n"
      "3\tn't\tnot\tPART\t_\t_\t2\tadvmod\t_\tSpaceAfter=No\n"
      "4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n"
      "4.1\tF\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "\n"
      "# sent_id = 2\n# text = Can't.\n"
      "1-2\tCan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
      "1\tCa\tcan\tVERB\t_\t_\t0\troot\t_\t_\n"
      "2\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\tSpaceAfter=No\n"
      "3\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n"
      "\n";
  const auto documents = parse_conllu(content, "a.conllu");
  REQUIRE(documents.has_value());
  REQUIRE(documents->size() == 1);
  const std::string again = written(documents->front());
  // MISC is the writer's own: compare all other columns
  const auto without_misc = [](const std::string& text) {
    std::istringstream lines(text);
    std::string all;
    for (std::string line; std::getline(lines, line);) all += line.substr(0, line.rfind('\t')) + '\n';
    return all;
  };
  CHECK(without_misc(again) == without_misc(content));
  const auto twice = parse_conllu(again, "a.conllu");
  REQUIRE(twice.has_value());
  CHECK(written(twice->front()) == again);
}
