#include "text/conllu_text.hpp"

#include <algorithm>

#include "text/utf8_decode.hpp"

namespace entente::conllu {
namespace {

/// A form is looked for so many bytes ahead at most, which keeps a text that fits badly from costing quadratic time.
constexpr std::size_t kSearchWindow = 256;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_letters(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

/// Do the words, one after the other, spell the surface?
bool spells(const Surface& surface, const std::vector<std::string_view>& forms) {
  std::size_t at = 0;
  for (std::uint32_t w = 0; w < surface.words; ++w) {
    const std::string_view form = forms[surface.first_word + w];
    if (at > surface.form.size() || !same_letters(surface.form.substr(at, form.size()), form)) return false;
    at += form.size();
  }
  return at == surface.form.size();
}

/// Gives each word of a surface that starts at `begin` its bytes: those that it spells, else a share by length.
void share_bytes(const Surface& surface, const std::vector<std::string_view>& forms, std::size_t begin,
                 std::vector<ByteSpan>& words) {
  std::size_t total = 0;
  for (std::uint32_t w = 0; w < surface.words; ++w) total += forms[surface.first_word + w].size();
  const bool exact = surface.words == 1 || spells(surface, forms);
  std::size_t used = 0;
  std::size_t from = 0;
  for (std::uint32_t w = 0; w < surface.words; ++w) {
    used += forms[surface.first_word + w].size();
    std::size_t to = exact ? used : used * surface.form.size() / std::max<std::size_t>(total, 1);
    to = std::max(from, utf8::floor_border(surface.form, to));
    if (w + 1 == surface.words) to = surface.form.size();
    words.push_back({static_cast<std::uint32_t>(begin + from), static_cast<std::uint32_t>(begin + to)});
    from = to;
  }
}

bool align_with(std::string_view text, const std::vector<Surface>& surfaces, const std::vector<std::string_view>& forms,
                std::vector<ByteSpan>& words) {
  std::size_t at = 0;
  for (const Surface& surface : surfaces) {
    const std::string_view window = text.substr(at, surface.form.size() + kSearchWindow);
    const std::size_t found = window.find(surface.form);
    if (found == std::string_view::npos) return false;
    share_bytes(surface, forms, at + found, words);
    at += found + surface.form.size();
  }
  return true;
}

}  // namespace

SentenceText align(std::optional<std::string_view> given, const std::vector<Surface>& surfaces,
                   const std::vector<std::string_view>& forms) {
  SentenceText out;
  out.words.reserve(forms.size());
  if (given && align_with(*given, surfaces, forms, out.words)) {
    out.text = *given;
    return out;
  }
  out.words.clear();
  for (std::size_t i = 0; i < surfaces.size(); ++i) {
    share_bytes(surfaces[i], forms, out.text.size(), out.words);
    out.text += surfaces[i].form;
    if (surfaces[i].space_after && i + 1 < surfaces.size()) out.text += ' ';
  }
  return out;
}

}  // namespace entente::conllu
