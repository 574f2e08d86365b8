#include "analysis/wordpiece.hpp"

#include <doctest/doctest.h>

#include "analysis/code_points.hpp"

using namespace entente;

namespace {

const char* const kVocabulary =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\npresident\nun\n##aff\n##able\ncafe\n'\ns\n.\n-\nu\n日\n##e\na\n##b\n";
enum Id : std::uint32_t {
  kPad,
  kUnk,
  kCls,
  kSep,
  kThe,
  kPresident,
  kUn,
  kAff,
  kAble,
  kCafe,
  kQuote,
  kS,
  kDot,
  kDash,
  kU,
  kSun,
  kE,
  kA,
  kB
};
using Ids = std::vector<std::uint32_t>;

WordPieces make() { return {kVocabulary, {{U'’', U"'"}, {U'…', U"..."}}, {12, 100}}; }

Ids pieces(const std::string& word) { return make().pieces(to_code_points(word)); }

}  // namespace

TEST_CASE("words become the longest pieces from the left") {
  CHECK(pieces("president") == Ids{kPresident});
  CHECK(pieces("unaffable") == Ids{kUn, kAff, kAble});
}

TEST_CASE("case and marks are dropped") {
  CHECK(pieces("THE") == Ids{kThe});
  CHECK(pieces("Café") == Ids{kCafe});
  CHECK(pieces("cafe\u0301") == Ids{kCafe});
  CHECK(pieces("th\u200Be") == Ids{kThe});  // a format character
}

TEST_CASE("punctuation and CJK are pieces of their own") {
  CHECK(pieces("U.S.") == Ids{kU, kDot, kS, kDot});
  CHECK(pieces("un-un") == Ids{kUn, kDash, kUn});
  CHECK(pieces("日日") == Ids{kSun, kSun});
}

TEST_CASE("typographic forms are replaced first") {
  CHECK(pieces("’s") == Ids{kQuote, kS});
  CHECK(pieces("…") == Ids{kDot, kDot, kDot});
}

TEST_CASE("what has no pieces is unknown as a whole") {
  CHECK(pieces("unxyz") == Ids{kUnk});
  CHECK(pieces("xyz-un") == Ids{kUnk, kDash, kUn});
  CHECK(pieces("") == Ids{kUnk});
  CHECK(pieces("\u0301") == Ids{kUnk});
  CHECK(pieces(std::string(101, 'a')) == Ids{kUnk});
}

TEST_CASE("only the first pieces of a word are kept") {
  CHECK(pieces("a" + std::string(40, 'b')).size() == 12);
  CHECK(pieces(std::string(100000, '.')).size() == 12);
}

TEST_CASE("a vocabulary without its special pieces is not complete") {
  CHECK(make().complete());
  CHECK_FALSE(WordPieces("a\nb\n", {}, {}).complete());
}

TEST_CASE("case shapes look at cased letters only") {
  const auto shape = [](const std::string& word) { return shape_of(to_code_points(word)); };
  CHECK(shape("president") == Shape::kLower);
  CHECK(shape("President") == Shape::kTitle);
  CHECK(shape("J.") == Shape::kTitle);
  CHECK(shape("U.S.") == Shape::kUpper);
  CHECK(shape("McDonald") == Shape::kMixed);
  CHECK(shape("2018") == Shape::kNoLetters);
  CHECK(shape("Élysée") == Shape::kTitle);
  CHECK(shape("“The") == Shape::kTitle);
}
