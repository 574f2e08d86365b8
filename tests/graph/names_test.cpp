#include "entente/graph/names.hpp"

#include <doctest/doctest.h>

using entente::fold_name;

TEST_CASE("names are folded without case, accents and dots") {
  CHECK(fold_name("Enrique PEÑA-Nieto") == "enrique pena nieto");
  CHECK(fold_name("U.S.") == "us");
  CHECK(fold_name("Lech Wałęsa") == "lech walesa");
  CHECK(fold_name("Søren Ærø Đinđić") == "soren aero dindic");
  CHECK(fold_name("Straße") == "strasse");
  CHECK(fold_name("  O’Neil,  Tip ") == "oneil tip");
  CHECK(fold_name("O'Neil") == fold_name("O’NEIL"));
  CHECK(fold_name("Владимир ПУТИН") == "владимир путин");
  CHECK(fold_name("ＮＡＴＯ") == "nato");
  CHECK(fold_name("--") == "");
  CHECK(fold_name("") == "");
}

TEST_CASE("folding is done at once: folded names stay as they are") {
  for (const char* name : {"Recep Tayyip Erdoğan", "İstanbul", "Nguyễn Phú Trọng", "ﬁnance", "Ǆ", "محمد بن سلمان"}) {
    CAPTURE(name);
    CHECK(fold_name(fold_name(name)) == fold_name(name));
  }
}

TEST_CASE("folding survives bytes that are no text") { CHECK(fold_name("\xff\xfe x").size() > 0); }
