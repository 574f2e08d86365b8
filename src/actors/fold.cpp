#include "actors/fold.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace entente::actors {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_word(char c) { return is_upper(c) || is_lower(c) || (c >= '0' && c <= '9'); }

/// True for "US", "DPRK", "G7": what must keep its capitals to be told from a common word.
bool is_acronym(std::string_view word) {
  if (word.size() < 2 || word.size() > 5) return false;
  return std::none_of(word.begin(), word.end(), is_lower) && std::any_of(word.begin(), word.end(), is_upper);
}

void append_word(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out += ' ';
  out += is_acronym(word) ? std::string(word) : ascii_lower(word);
}

}  // namespace

struct Folder::State {
  std::unique_ptr<icu::Transliterator> to_ascii;
};

Folder::Folder() : state_(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  state_->to_ascii.reset(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) state_->to_ascii.reset();
}
Folder::Folder(Folder&&) noexcept = default;
Folder& Folder::operator=(Folder&&) noexcept = default;
Folder::~Folder() = default;

std::string Folder::to_ascii(std::string_view text) const {
  if (is_ascii(text) || !state_->to_ascii) return std::string(text);
  auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  state_->to_ascii->transliterate(unicode);
  std::string out;
  unicode.toUTF8String(out);
  return out;
}

std::string Folder::fold(std::string_view text) const { return ascii_lower(to_ascii(text)); }

std::string Folder::key(std::string_view text) const {
  const std::string ascii = to_ascii(text);
  std::string out;
  std::string word;
  for (const char c : ascii) {
    if (c == '.') continue;
    if (is_word(c) || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
      continue;
    }
    append_word(out, word);
    word.clear();
    if (c == ',') out += out.empty() ? "," : " ,";
  }
  append_word(out, word);
  return out;
}

std::string Folder::slug(std::string_view text) const {
  std::string out;
  for (const char c : fold(text)) {
    if (is_word(c) || static_cast<unsigned char>(c) >= 0x80)
      out += c;
    else if (!out.empty() && out.back() != '-' && c != '\'' && c != '.')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace entente::actors
