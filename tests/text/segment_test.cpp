#include "entente/text/segment.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

Document segmented(std::string text) {
  Document doc;
  doc.text = std::move(text);
  segment(doc);
  CHECK(validate(doc).empty());
  return doc;
}

/// Words with a blank between them, sentences with " | ".
std::string cut(const std::string& text) {
  const Document doc = segmented(text);
  std::string out;
  for (const Sentence& sentence : doc.sentences) {
    if (!out.empty()) out += " | ";
    for (TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (t > sentence.tokens.begin) out += ' ';
      out += doc.form(t);
    }
  }
  return out;
}

struct Row {
  std::string text, expected;
};

template <std::size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(cut(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("the segmenter cuts contractions and possessives as the English treebanks do") {
  check({
      {"Merkel doesn't trust Putin's aides", "Merkel does n't trust Putin 's aides"},
      {"We can't and we cannot; they’ll be gonna", "We ca n't and we can not ; they ’ll be gon na"},
      {"the states' rights, O'Brien's d'état", "the states ' rights , O'Brien 's d'état"},
      {"who'd've said it's the U.S.'s", "who 'd 've said it 's the U.S. 's"},
      {"the 1980's and 2008's", "the 1980's and 2008 's"},
      {"y'all told 'em in the '90s", "y' all told 'em in the '90s"},
  });
}

TEST_CASE("words are split at hyphens but for prefixes, telephone numbers and dates") {
  check({
      {"the U.S.-Mexico border", "the U.S. - Mexico border"},
      {"his son-in-law, a non-partisan co-founder", "his son - in - law , a non-partisan co-founder"},
      {"UN-backed anti-ISIS F-16s", "UN - backed anti-ISIS F - 16s"},
      {"over-the-counter, mid-1990s", "over - the - counter , mid-1990s"},
      {"call 202-555-0143 on 2018-03-07", "call 202-555-0143 on 2018-03-07"},
      {"2016-2017, 1914–18, 3-5", "2016 - 2017 , 1914 – 18 , 3 - 5"},
  });
}

TEST_CASE("numbers keep their separators and lose their units") {
  check({
      {"$5,000.50 or 80% by 5pm", "$ 5,000.50 or 80 % by 5 pm"},
      {"€20m, 100km, 3rd, 9/11, 10:30", "€ 20 m , 100 km , 3rd , 9/11 , 10:30"},
      {"in 2004,2005", "in 2004 , 2005"},
  });
}

TEST_CASE("addresses, tags, emoticons and marks are tokens of their own") {
  check({
      {"(https://example.org/a?b=c).", "( https://example.org/a?b=c ) ."},
      {"write to <jane.doe@example.org>,", "write to < jane.doe@example.org > ,"},
      {"see example.com/news now", "see example.com/news now"},
      {"@POTUS #summit :-)", "@POTUS #summit :-)"},
      {"Wait... and/or -- what?!", "Wait ... and / or -- what ?!"},
      {"AT&T [2] “so”", "AT&T [ 2 ] “ so ”"},
      {"\xF0\x9F\x87\xB2\xF0\x9F\x87\xBD!", "\xF0\x9F\x87\xB2\xF0\x9F\x87\xBD !"},
  });
}

TEST_CASE("an abbreviation's full stop ends no sentence that goes on") {
  check({
      {"Lt. Gen. H.R. McMaster met Sen. Ron Johnson, R-Wis., on Jan. 5 in St. Paul.",
       "Lt. Gen. H.R. McMaster met Sen. Ron Johnson , R - Wis. , on Jan. 5 in St. Paul ."},
      {"He backs the U.S. Senate vs. No. 10 at 5 p.m. Monday.",
       "He backs the U.S. Senate vs. No. 10 at 5 p.m. Monday ."},
      {"J. K. Rowling and George W. Bush spoke.", "J. K. Rowling and George W. Bush spoke ."},
      {"Acme Inc. won, e.g. in Iran.", "Acme Inc. won , e.g. in Iran ."},
  });
}

TEST_CASE("an abbreviation before a word that begins sentences ends one") {
  check({
      {"He left the U.S. The envoy stayed.", "He left the U.S. | The envoy stayed ."},
      {"It sells oil, gas, etc. They buy.", "It sells oil , gas , etc . | They buy ."},
      {"She works for Acme Inc.", "She works for Acme Inc ."},
      {"No. The answer is no.", "No . | The answer is no ."},
  });
}

TEST_CASE("quotes and notes that close behind the full stop belong to the sentence") {
  check({
      {"“We will talk.” He left.", "“ We will talk . ” | He left ."},
      {"He said: \"We talk.\" \"Why?\" she asked.", "He said : \" We talk . \" | \" Why ? \" she asked ."},
      {"\"Will they pay?\" Peña Nieto asked. No.", "\" Will they pay ? \" Peña Nieto asked . | No ."},
      {"(He was tired.) He slept. [2] [note added] It rained.",
       "( He was tired . ) | He slept . [ 2 ] [ note added ] | It rained ."},
      {"They met . . . and parted. Then... Nothing", "They met . . . and parted . | Then ... | Nothing"},
  });
}

TEST_CASE("a line is a paragraph, and a list's number no sentence") {
  check({
      {"Merkel in Paris\n\nShe met Macron.\r\n1. First talk\r2. Second",
       "Merkel in Paris | She met Macron . | 1 . First talk | 2 . Second"},
      {"• Talks\n- More talks", "• Talks | - More talks"},
  });
  const Document doc = segmented("One.\nTwo. Three.\n\nFour");
  CHECK(doc.paragraphs.size() == 3);
  CHECK(doc.sentences[2].paragraph == 1);
  CHECK(doc.bytes(doc.sentences[2].bytes) == "Three.");
}

TEST_CASE("lines broken at a width are put together again") {
  const std::string text =
      "The foreign ministers of the two countries met in the capital on Tuesday\n"
      "to talk about trade, and agreed that their deputies would meet again in\n"
      "the spring. They gave no date for that meeting, which would be the third\n"
      "this year.\n"
      "\n"
      "The opposition called the talks a waste of time.\n";
  const Document doc = segmented(text);
  CHECK(doc.paragraphs.size() == 2);
  CHECK(doc.sentences.size() == 3);
}

TEST_CASE("blanks of every kind separate words, and a soft hyphen stays in its word") {
  CHECK(cut("Peña\u00A0Nieto\u2003met\u200BTrump\u2028again") == "Peña Nieto met Trump | again");
  CHECK(cut("par\u00ADliament e\u0301lite") == "par\u00ADliament e\u0301lite");
  const Document doc = segmented("don't  go");
  CHECK_FALSE(doc.tokens[0].space_after);
  CHECK(doc.tokens[1].space_after);
}

TEST_CASE("lines that state nothing are no prose") {
  for (const char* text :
       {"By Jane Doe and John Roe", "(Jane Doe / Associated Press)", "Photo: Jane Doe", "Twitter: @janedoe",
        "Follow us on Facebook", "jane.doe@example.org", "https://example.org/more", "© 2018 The Daily Example",
        "All rights reserved.", "ALSO", "Read more: Merkel meets Putin", "WASHINGTON (AP) —", "Tuesday, March 6, 2018",
        "* * *", "Reporting by Jane Doe; editing by John Roe"}) {
    CAPTURE(text);
    const Document doc = segmented(text);
    for (const Sentence& sentence : doc.sentences) CHECK_FALSE(sentence.prose);
  }
}

TEST_CASE("a sentence that may state something is prose") {
  for (const char* text :
       {"By late Tuesday Merkel had agreed.", "Also, the president met Putin.", "Related companies sued the state.",
        "Merkel meets Putin", "MEXICO CITY (AP) — The president met Kushner.",
        "The minister wrote on https://example.org that Iran would sign the agreement.",
        "Copyright law divides the European Union and the United States, which have argued about it for many years now "
        "and will go on."}) {
    CAPTURE(text);
    for (const Sentence& sentence : segmented(text).sentences) CHECK(sentence.prose);
  }
}

TEST_CASE("no sentence is longer than the limit") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += i % 50 == 49 ? "word, " : "word ";
  const Document doc = segmented(text);
  CHECK(doc.sentences.size() > 2);
  for (const Sentence& sentence : doc.sentences) {
    CHECK(sentence.tokens.end - sentence.tokens.begin <= kMaxSentenceTokens);
    if (sentence.tokens.end < doc.tokens.size()) CHECK(doc.form(sentence.tokens.end - 1) == ",");
  }
}

TEST_CASE("segmenting again gives the same, and nothing gives nothing") {
  Document doc = segmented("They met. They parted.");
  segment(doc);
  CHECK(doc.sentences.size() == 2);
  CHECK(doc.tokens.size() == 6);
  CHECK(segmented("").tokens.empty());
  CHECK(segmented(" \n\t\u00A0\n").paragraphs.empty());
}
