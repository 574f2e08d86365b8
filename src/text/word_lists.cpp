#include "text/word_lists.hpp"

#include <algorithm>
#include <array>

namespace entente::words {
namespace {

constexpr std::size_t kLongest = 12;

struct Small {
  std::array<char, kLongest> letters{};
  std::size_t size = 0;
  [[nodiscard]] std::string_view view() const { return {letters.data(), size}; }
};

/// `word` in small letters (ASCII); empty where it is longer than any listed word.
Small small(std::string_view word) {
  Small out;
  if (word.size() > kLongest) return out;
  for (const char c : word) out.letters[out.size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

template <std::size_t N>
constexpr bool sorted(const std::array<std::string_view, N>& list) {
  for (std::size_t i = 1; i < N; ++i)
    if (!(list[i - 1] < list[i]) || list[i].size() > kLongest) return false;
  return true;
}

template <std::size_t N>
bool in(const std::array<std::string_view, N>& list, std::string_view word) {
  const Small key = small(word);
  return key.size > 0 && std::binary_search(list.begin(), list.end(), key.view());
}

/// Before a name: titles, ranks; "vs." and the like between two things.
constexpr auto kBefore = std::to_array<std::string_view>(
    {"adm",   "amb", "asst", "attn",  "atty", "brig", "bro",    "capt", "cdr",  "cf",  "cmdr", "cmdt", "col",
     "comdr", "cpl", "cpt",  "dep",   "det",  "dr",   "e.g",    "eg",   "ens",  "fr",  "ft",   "gen",  "gov",
     "hon",   "i.e", "insp", "lieut", "lt",   "maj",  "messrs", "mgr",  "mlle", "mme", "mr",   "mrs",  "ms",
     "msgr",  "mt",  "ofc",  "pfc",   "pres", "prof", "pvt",    "rep",  "reps", "rev", "sec",  "sen",  "sens",
     "sgt",   "sra", "ssgt", "st",    "sta",  "ste",  "supt",   "v",    "viz",  "vs"});
static_assert(sorted(kBefore));

constexpr auto kNumber = std::to_array<std::string_view>(
    {"art", "c", "ca", "ch", "ext", "fig", "figs", "no", "nos", "p", "para", "pp", "vol", "vols"});
static_assert(sorted(kNumber));

constexpr auto kEither = std::to_array<std::string_view>(
    {"a.k.a", "al",   "ala",  "apr",  "ariz", "ark",  "assn", "aug",  "ave",  "b.c",  "bldg",  "blvd", "bros", "calif",
     "co",    "colo", "conn", "corp", "ct",   "dec",  "del",  "dept", "dist", "div",  "ed",    "eds",  "esp",  "esq",
     "est",   "etc",  "feb",  "fla",  "fri",  "ga",   "hwy",  "ill",  "inc",  "ind",  "int'l", "intl", "jan",  "jr",
     "jul",   "jun",  "kan",  "ky",   "la",   "lb",   "lbs",  "ltd",  "mar",  "mass", "md",    "mich", "minn", "mins",
     "miss",  "mo",   "mon",  "mont", "neb",  "nev",  "nov",  "oct",  "okla", "ore",  "oz",    "pa",   "penn", "ph.d",
     "plc",   "pty",  "rd",   "sat",  "sep",  "sept", "sq",   "sr",   "sun",  "tel",  "tenn",  "tex",  "thu",  "thur",
     "thurs", "tue",  "tues", "univ", "va",   "vt",   "w.va", "wash", "wed",  "wis",  "wyo",   "yr",   "yrs"});
static_assert(sorted(kEither));

/// Those above that are abbreviations without a capital, too.
constexpr auto kSmall = std::to_array<std::string_view>(
    {"a.k.a", "al",  "b.c", "bldg", "c",   "ca",  "cf",   "dept", "div",   "e.g",  "ed", "eds",
     "eg",    "esp", "est", "etc",  "ext", "fig", "figs", "i.e",  "int'l", "intl", "lb", "lbs",
     "oz",    "p",   "pp",  "sq",   "tel", "v",   "viz",  "vol",  "vols",  "vs",   "yr", "yrs"});
static_assert(sorted(kSmall));

constexpr auto kPrefixes = std::to_array<std::string_view>(
    {"anti",   "arch",   "co",   "counter", "cross", "dis", "e",     "ex",    "inter", "intra", "macro", "mega",
     "micro",  "mid",    "mini", "mis",     "multi", "non", "over",  "pan",   "post",  "pre",   "pro",   "proto",
     "pseudo", "psycho", "re",   "semi",    "socio", "sub", "super", "trans", "ultra", "un",    "under"});
static_assert(sorted(kPrefixes));

constexpr auto kUnits = std::to_array<std::string_view>(
    {"am", "bn",  "cm",  "ft",  "gb", "ghz", "ha",  "hh", "hp", "hr", "hrs", "k",  "kg",  "kgs",
     "km", "km2", "kms", "kph", "kw", "lb",  "lbs", "m",  "mb", "mg", "mhz", "mi", "min", "mins",
     "ml", "mm",  "mn",  "mph", "mw", "oz",  "pm",  "sq", "tb", "tn", "trn", "tr", "yr",  "yrs"});

/// Verbs that hand a quotation to a speaker.
constexpr auto kSpeech = std::to_array<std::string_view>(
    {"added",    "announced", "answered", "argued", "asked",    "continued", "cried",     "declared", "explained",
     "insisted", "joked",     "noted",    "posted", "remarked", "replied",   "responded", "said",     "says",
     "shouted",  "told",      "tweeted",  "warned", "wondered", "wrote",     "yelled"});
static_assert(sorted(kSpeech));

constexpr auto kNameEndings = std::to_array<std::string_view>(
    {"ai",   "au",   "biz", "ca",  "ch",  "cn",  "co",  "com",  "csv", "de",   "doc",  "docx", "edu",
     "es",   "eu",   "exe", "fr",  "gif", "gov", "htm", "html", "ie",  "info", "int",  "io",   "jp",
     "jpeg", "jpg",  "mil", "mp3", "mp4", "mx",  "net", "nl",   "nz",  "org",  "pdf",  "php",  "png",
     "ppt",  "pptx", "ru",  "se",  "tv",  "txt", "ua",  "uk",   "url", "xls",  "xlsx", "xml",  "zip"});
static_assert(sorted(kNameEndings));

constexpr auto kStarters = std::to_array<std::string_view>(
    {"a",         "about",   "according", "after",     "all",     "although", "among",  "an",     "and",    "another",
     "any",       "as",      "asked",     "at",        "because", "before",   "both",   "but",    "by",     "can",
     "could",     "despite", "did",       "do",        "does",    "during",   "each",   "even",   "every",  "few",
     "following", "for",     "from",      "had",       "has",     "have",     "he",     "her",    "here",   "his",
     "how",       "however", "i",         "if",        "in",      "instead",  "is",     "it",     "its",    "last",
     "later",     "many",    "meanwhile", "more",      "most",    "my",       "no",     "nobody", "none",   "nor",
     "not",       "nothing", "now",       "of",        "on",      "once",     "one",    "only",   "or",     "other",
     "others",    "our",     "out",       "over",      "people",  "perhaps",  "please", "said",   "she",    "should",
     "since",     "so",      "some",      "still",     "such",    "than",     "thank",  "thanks", "that",   "the",
     "their",     "then",    "there",     "therefore", "these",   "they",     "this",   "those",  "though", "through",
     "to",        "today",   "two",       "under",     "unlike",  "until",    "was",    "we",     "well",   "were",
     "what",      "when",    "where",     "whether",   "which",   "while",    "who",    "whose",  "why",    "will",
     "with",      "without", "would",     "yes",       "yet",     "you",      "your"});
static_assert(sorted(kStarters));

struct Fused {
  std::string_view word;
  std::size_t at;
};
constexpr auto kFused = std::to_array<Fused>({
    {"aint", 2},  {"arent", 3},   {"cannot", 3}, {"couldnt", 5}, {"didnt", 3},  {"doesnt", 4}, {"dont", 2},
    {"gimme", 3}, {"gonna", 3},   {"gotta", 3},  {"hadnt", 3},   {"hasnt", 3},  {"havent", 4}, {"im", 1},
    {"isnt", 2},  {"ive", 1},     {"lemme", 3},  {"lotta", 3},   {"oughta", 5}, {"outta", 3},  {"shouldnt", 6},
    {"thats", 4}, {"theres", 5},  {"theyre", 4}, {"wanna", 3},   {"wasnt", 3},  {"werent", 4}, {"whats", 4},
    {"wont", 2},  {"wouldnt", 5}, {"youre", 3},  {"youve", 3},
});

}  // namespace

Abbreviation abbreviation(std::string_view word) {
  if (in(kBefore, word)) return Abbreviation::kBefore;
  if (in(kNumber, word)) return Abbreviation::kNumber;
  if (in(kEither, word)) return Abbreviation::kEither;
  return Abbreviation::kNone;
}

bool is_small_abbreviation(std::string_view word) { return std::binary_search(kSmall.begin(), kSmall.end(), word); }

bool is_prefix(std::string_view word) { return in(kPrefixes, word); }

bool is_unit(std::string_view word) {
  const Small key = small(word);
  return key.size > 0 && std::find(kUnits.begin(), kUnits.end(), key.view()) != kUnits.end();
}

bool is_name_ending(std::string_view word) { return in(kNameEndings, word); }
bool is_speech_verb(std::string_view word) { return in(kSpeech, word); }
bool is_starter(std::string_view word) { return in(kStarters, word); }

std::size_t fused_at(std::string_view word) {
  const Small key = small(word);
  if (key.size == 0 || key.size > 8) return 0;
  if (key.size <= 3 && key.view() != word) return 0;  // "Im" and "Ive" are also names
  const auto found = std::lower_bound(kFused.begin(), kFused.end(), key.view(),
                                      [](const Fused& entry, std::string_view text) { return entry.word < text; });
  return found != kFused.end() && found->word == key.view() ? found->at : 0;
}

}  // namespace entente::words
