#include "analysis/lemma_script.hpp"

#include <doctest/doctest.h>

#include "analysis/code_points.hpp"

using namespace entente;

namespace {

using Case = LemmaScript::Case;

std::optional<std::string> lemma(const std::string& form, Case letters, std::uint32_t cut_front,
                                 const std::u32string& front, std::uint32_t cut_back, const std::u32string& back) {
  return apply_script({false, letters, cut_front, cut_back, front, back}, to_code_points(form));
}

}  // namespace

TEST_CASE("lemma scripts cut and put") {
  CHECK(lemma("Parties", Case::kLower, 0, U"", 3, U"y") == "party");
  CHECK(lemma("NATO", Case::kKeep, 0, U"", 0, U"") == "NATO");
  CHECK(lemma("Are", Case::kLower, 2, U"b", 0, U"") == "be");
  CHECK(lemma("PARIS", Case::kTitle, 0, U"", 0, U"") == "Paris");
  CHECK(lemma("nato", Case::kUpper, 0, U"", 0, U"") == "NATO");
}

TEST_CASE("an absolute script applies to every form") {
  CHECK(apply_script({true, Case::kLower, 0, 0, U"be", U""}, U"'s") == "be");
}

TEST_CASE("a script that cuts more than there is does not apply") {
  CHECK_FALSE(lemma("is", Case::kLower, 2, U"", 1, U"x").has_value());
  CHECK_FALSE(lemma("is", Case::kLower, 1, U"", 1, U"").has_value());
  CHECK_FALSE(lemma("is", Case::kLower, 0xFFFFFFFF, U"", 0xFFFFFFFF, U"").has_value());
}

TEST_CASE("cutting counts code points and case is that of single ones") {
  CHECK(lemma("Élysées", Case::kLower, 0, U"", 1, U"") == "élysée");
  CHECK(lemma("straße", Case::kUpper, 0, U"", 0, U"") == "STRAßE");
  CHECK(lemma("\u0130", Case::kLower, 0, U"", 0, U"") == "\u0130");
}
