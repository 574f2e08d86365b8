#include <doctest/doctest.h>

#include <random>

#include "fuzz/text_fuzz.hpp"

using namespace entente;

TEST_CASE("any bytes pass through the text stage") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string bytes(random() % 400, '\0');
    for (char& c : bytes) c = static_cast<char>(random() & 0xFFU);
    CHECK(check_text_stage(bytes) == "");
  }
}

TEST_CASE("pieces of text in any order pass through the text stage") {
  const char* const pieces[] = {"a",
                                "B",
                                "7",
                                ".",
                                ",",
                                "-",
                                "'",
                                "’",
                                "\"",
                                "(",
                                ")",
                                " ",
                                "\n",
                                "\r",
                                "\t",
                                "@",
                                "#",
                                "://",
                                "www.",
                                "é",
                                "\u0301",
                                "\u200D",
                                "…",
                                "[",
                                "]",
                                "Mr.",
                                "U.S.",
                                "etc.",
                                "n't",
                                "'s",
                                "1,000",
                                "\xF0\x9F\x87\xB2",
                                "\xE2\x82",
                                "\xFF",
                                "/",
                                "&",
                                "_",
                                "no",
                                "non-",
                                "com",
                                "!?",
                                "<",
                                "$",
                                "%",
                                "1\tA\t_\t_\t_\t_\t0\t_\t_\t_\n",
                                "1-2\tA\t_\t_\t_\t_\t_\t_\t_\t_\n",
                                "# text = "};
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (auto left = random() % 30; left > 0; --left) bytes += pieces[random() % std::size(pieces)];
    CAPTURE(bytes);
    CHECK(check_text_stage(bytes) == "");
  }
}

TEST_CASE("a text cut anywhere passes through the text stage") {
  const std::string text = "Peña Nieto said: “No…” \xF0\x9F\x87\xB2\xF0\x9F\x87\xBD — €5m.";
  for (std::size_t i = 0; i <= text.size(); ++i) {
    CHECK(check_text_stage(text.substr(0, i)) == "");
    CHECK(check_text_stage(text.substr(i)) == "");
  }
}

TEST_CASE("a megabyte of one thing takes linear time") {
  for (const char* unit : {"a", "(", "\"", ".", "1-", "a-", "a'", "\n", "\r", "é", "\u0301", "[", "a@", "Mr. ", "a\n",
                           ". ", "1\t", "http://"}) {
    CAPTURE(unit);
    std::string text;
    while (text.size() < (1U << 20U)) text += unit;
    CHECK(check_text_stage(text) == "");
  }
}
