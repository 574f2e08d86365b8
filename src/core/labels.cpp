#include "entente/core/labels.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Upos::kCount)> kUpos = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, static_cast<std::size_t>(Deprel::kCount)> kDeprel = {
    "_",          "acl",          "acl:relcl",  "advcl",         "advcl:relcl", "advmod",      "amod",
    "appos",      "aux",          "aux:pass",   "case",          "cc",          "cc:preconj",  "ccomp",
    "compound",   "compound:prt", "conj",       "cop",           "csubj",       "csubj:outer", "csubj:pass",
    "dep",        "det",          "det:predet", "discourse",     "dislocated",  "expl",        "fixed",
    "flat",       "goeswith",     "iobj",       "list",          "mark",        "nmod",        "nmod:desc",
    "nmod:npmod", "nmod:poss",    "nmod:tmod",  "nmod:unmarked", "nsubj",       "nsubj:outer", "nsubj:pass",
    "nummod",     "obj",          "obl",        "obl:agent",     "obl:npmod",   "obl:tmod",    "obl:unmarked",
    "orphan",     "parataxis",    "punct",      "reparandum",    "root",        "vocative",    "xcomp"};

constexpr std::array<std::string_view, 3> kNameKind = {"PER", "ORG", "LOC"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& table, std::string_view text) {
  const auto found = std::find(table.begin(), table.end(), text);
  if (found == table.end()) return std::nullopt;
  return static_cast<Enum>(found - table.begin());
}

}  // namespace

std::string_view to_string(Upos upos) { return kUpos.at(static_cast<std::size_t>(upos)); }
std::string_view to_string(Deprel deprel) { return kDeprel.at(static_cast<std::size_t>(deprel)); }
std::string_view to_string(NameKind kind) { return kNameKind.at(static_cast<std::size_t>(kind)); }

std::optional<Upos> parse_upos(std::string_view text) { return find<Upos>(kUpos, text); }
std::optional<Deprel> parse_deprel(std::string_view text) { return find<Deprel>(kDeprel, text); }
std::optional<NameKind> parse_name_kind(std::string_view text) { return find<NameKind>(kNameKind, text); }

Deprel universal(Deprel deprel) {
  const std::string_view name = to_string(deprel);
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return deprel;
  return parse_deprel(name.substr(0, colon)).value_or(deprel);
}

}  // namespace entente
