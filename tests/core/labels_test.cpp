#include "entente/core/labels.hpp"

#include <doctest/doctest.h>

#include "entente/core/ontology.hpp"

using namespace entente;

TEST_CASE("every label is read back from its own text") {
  for (int i = 0; i < static_cast<int>(Upos::kCount); ++i)
    CHECK(parse_upos(to_string(static_cast<Upos>(i))) == static_cast<Upos>(i));
  for (int i = 0; i < static_cast<int>(Deprel::kCount); ++i)
    CHECK(parse_deprel(to_string(static_cast<Deprel>(i))) == static_cast<Deprel>(i));
  for (int i = 0; i < static_cast<int>(Label::kCount); ++i)
    CHECK(parse_label(to_string(static_cast<Label>(i))) == static_cast<Label>(i));
}

TEST_CASE("a subtype's universal relation is the part before the colon") {
  CHECK(universal(Deprel::kNsubjPass) == Deprel::kNsubj);
  CHECK(universal(Deprel::kOblUnmarked) == Deprel::kObl);
  CHECK(universal(Deprel::kObj) == Deprel::kObj);
}

TEST_CASE("an unknown label is no label") {
  CHECK_FALSE(parse_deprel("nsubject").has_value());
  CHECK_FALSE(parse_label("consult").has_value());
}
