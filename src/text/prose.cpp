#include "text/prose.hpp"

#include <algorithm>
#include <array>

#include "text/chars.hpp"

namespace entente {
namespace {

using chars::Kind;

/// No line that states nothing is longer.
constexpr std::size_t kMaxWords = 30;
constexpr std::size_t kShort = 14;

/// Beginnings, small letters, words apart by single blanks. The longest is of four words.
constexpr std::array kCredits = std::to_array<std::string_view>({"additional reporting by",
                                                                 "compiled by",
                                                                 "contributing :",
                                                                 "copyright",
                                                                 "credit :",
                                                                 "edited by",
                                                                 "editing by",
                                                                 "file photo",
                                                                 "graphic :",
                                                                 "illustration :",
                                                                 "image :",
                                                                 "image credit :",
                                                                 "image source :",
                                                                 "images :",
                                                                 "photo :",
                                                                 "photo by",
                                                                 "photo courtesy",
                                                                 "photo credit",
                                                                 "photograph :",
                                                                 "photograph by",
                                                                 "photos :",
                                                                 "photos by",
                                                                 "picture :",
                                                                 "reporting by",
                                                                 "source :",
                                                                 "sources :",
                                                                 "video :",
                                                                 "writing by"});
constexpr std::array kInvitations = std::to_array<std::string_view>({"advertisement",  "all rights reserved",
                                                                     "also",           "also read",
                                                                     "click here",     "contact :",
                                                                     "contact us",     "download",
                                                                     "e-mail :",       "email :",
                                                                     "facebook :",     "fax :",
                                                                     "follow @",       "follow him on",
                                                                     "follow her on",  "follow me on",
                                                                     "follow on",      "follow them on",
                                                                     "follow us",      "for more :",
                                                                     "get the latest", "in pictures :",
                                                                     "instagram :",    "more :",
                                                                     "more from",      "more on this",
                                                                     "most read",      "must read",
                                                                     "phone :",        "read also",
                                                                     "read more",      "read next",
                                                                     "read the full",  "recommended",
                                                                     "related",        "see also",
                                                                     "share this",     "sign up",
                                                                     "skip to",        "subscribe",
                                                                     "tags :",         "tel :",
                                                                     "tel. :",         "telephone :",
                                                                     "topics :",       "twitter :",
                                                                     "watch :",        "watch more",
                                                                     "web :",          "website :"});
constexpr std::array kDateWords = std::to_array<std::string_view>(
    {"a.m.",   "am",     "apr",      "apr.",      "april", "at",        "aug",      "aug.",     "august",
     "dec",    "dec.",   "december", "edt",       "est",   "et",        "feb",      "feb.",     "february",
     "fri",    "friday", "gmt",      "jan",       "jan.",  "january",   "jul",      "july",     "jun",
     "june",   "last",   "local",    "mar",       "mar.",  "march",     "may",      "modified", "mon",
     "monday", "nov",    "nov.",     "november",  "oct",   "oct.",      "october",  "on",       "p.m.",
     "pdt",    "pm",     "posted",   "pst",       "pt",    "published", "sat",      "saturday", "sep",
     "sep.",   "sept",   "sept.",    "september", "sun",   "sunday",    "the",      "thu",      "thursday",
     "time",   "tue",    "tuesday",  "updated",   "utc",   "wed",       "wednesday"});

std::string small(std::string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// One line and the answers to what it may be.
class Line {
 public:
  Line(const Document& doc, const Sentence& sentence) : doc_(doc), span_(sentence.tokens) {
    // An opening bracket, dash or bullet before the words does not change what they are.
    while (first_ < size() && !chars::is_word(kind(first_)) && first_char(first_) != U'@' && first_char(first_) != U'©')
      ++first_;
    for (std::size_t i = first_; i < size() && i < first_ + 4; ++i) {
      if (i > first_) start_ += ' ';
      start_ += small(form(i));
    }
  }

  [[nodiscard]] bool states_nothing() const {
    if (first_ == size()) return true;  // no word at all
    if (has_copyright()) return true;
    if (size() > kMaxWords) return false;
    if (begins_with(kCredits) && is_credit()) return true;
    if (begins_with(kInvitations) && (!ends_with_stop() || size() <= kShort)) return is_invitation();
    return is_byline() || is_agency_credit() || is_address() || is_date() || is_dateline();
  }

 private:
  [[nodiscard]] std::size_t size() const { return span_.end - span_.begin; }
  [[nodiscard]] std::string_view form(std::size_t i) const {
    return doc_.form(span_.begin + static_cast<TokenIndex>(i));
  }
  [[nodiscard]] char32_t first_char(std::size_t i) const { return chars::at(form(i), 0).code; }
  [[nodiscard]] Kind kind(std::size_t i) const { return chars::at(form(i), 0).kind; }
  [[nodiscard]] std::string_view last() const { return form(size() - 1); }
  [[nodiscard]] bool ends_with_stop() const {
    return std::string_view(".!?").find(last().back()) != std::string_view::npos;
  }

  /// Does the line begin with one of the phrases, as whole words?
  template <std::size_t N>
  [[nodiscard]] bool begins_with(const std::array<std::string_view, N>& phrases) const {
    const std::string_view start = start_;
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
      if (start[0] != phrase[0] || start.substr(0, phrase.size()) != phrase) return false;
      return start.size() == phrase.size() || start[phrase.size()] == ' ' || phrase.back() == '@';
    });
  }

  /// Names, and the little words between names, from token `from` on.
  [[nodiscard]] bool only_names(std::size_t from) const {
    for (std::size_t i = from; i < size(); ++i) {
      const std::string word = small(form(i));
      const bool link = word == "and" || word == "of" || word == "for" || word == "de" || word == "the" ||
                        word == "in" || word == "staff" || word == "writer" || word == "writers" ||
                        word == "correspondent" || word == "al" || word == "van" || word == "von" || word == "bin" ||
                        word == "der" || word == "'s" || word == "’s";
      if (!link && (kind(i) == Kind::kLower || kind(i) == Kind::kLetter)) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_credit() const {
    if (small(form(first_)) == "copyright")  // and no sentence about copyright
      return first_ + 1 < size() && (kind(first_ + 1) == Kind::kDigit || form(first_ + 1) == "(" || !ends_with_stop());
    return first_ > 0 || !ends_with_stop() || only_names(first_ + 2) || size() <= kShort;
  }

  /// "ALSO" and "Related" alone or before a colon, not "Also, the president ..." nor "Related companies ...".
  [[nodiscard]] bool is_invitation() const {
    const std::string word = small(form(first_));
    const bool alone =
        word == "also" || word == "related" || word == "recommended" || word == "download" || word == "subscribe";
    if (!alone) return true;
    const std::size_t next = first_ + 1;
    if (next == size()) return true;
    if (word == "also" && small(form(next)) == "read") return true;
    return form(next) == ":" || (word == "subscribe" && !ends_with_stop());
  }

  /// "By Jane Doe and John Roe"
  [[nodiscard]] bool is_byline() const {
    if (small(form(first_)) != "by" || size() - first_ < 3 || size() > kShort || ends_with_stop()) return false;
    return kind(first_ + 1) == Kind::kUpper && only_names(first_ + 1);
  }

  /// "(Marco Ugarte / Associated Press)"
  [[nodiscard]] bool is_agency_credit() const {
    if (form(0) != "(" || form(size() - 1) != ")" || size() > kShort) return false;
    for (std::size_t i = 1; i + 1 < size(); ++i)
      if (form(i) == "/" || form(i) == "|") return only_names(1);
    return false;
  }

  /// An address, handle or link with few words beside it.
  [[nodiscard]] bool is_address() const {
    std::size_t words = 0;
    bool address = false;
    for (std::size_t i = 0; i < size(); ++i) {
      const std::string_view word = form(i);
      const bool here = (word.size() > 1 && word.find('@') != std::string_view::npos) ||
                        word.find("://") != std::string_view::npos || word.substr(0, 4) == "www.";
      address = address || here;
      if (!here && chars::is_letter(kind(i))) ++words;
    }
    return address && (words <= 3 || (words <= 8 && !ends_with_stop()));
  }

  [[nodiscard]] bool has_copyright() const {
    for (std::size_t i = 0; i < size() && i < kMaxWords; ++i)
      if (form(i) == "©") return true;
    return size() >= 3 && small(form(size() - 1)) == "reserved" && small(form(size() - 2)) == "rights";
  }

  /// "Friday, January 4, 2019", "Published 10:15 a.m. EST"
  [[nodiscard]] bool is_date() const {
    bool number = false;
    for (std::size_t i = 0; i < size(); ++i) {
      if (kind(i) == Kind::kDigit) number = true;
      if (chars::is_letter(kind(i)) && !std::binary_search(kDateWords.begin(), kDateWords.end(), small(form(i))))
        return false;
    }
    return number;
  }

  /// "MEXICO CITY (AP) —"
  [[nodiscard]] bool is_dateline() const {
    if (size() > 10 || size() < 2) return false;
    const Kind end = kind(size() - 1);
    if (end != Kind::kDash && last() != "--" && last() != "-") return false;
    const std::string_view place = form(0);
    return place.size() > 1 && std::none_of(place.begin(), place.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
           only_names(0);
  }

  const Document& doc_;
  TokenSpan span_;
  std::size_t first_ = 0;  // the first word
  std::string start_;      // the first four words in small letters, as the phrases are written
};

}  // namespace

bool is_prose(const Document& doc, const Sentence& sentence) {
  return sentence.tokens.begin < sentence.tokens.end && !Line(doc, sentence).states_nothing();
}

}  // namespace entente
