#pragma once
/// The closed label sets of the analysis: Universal Dependencies' part-of-speech tags and English relations, name
/// kinds. Source: https://universaldependencies.org/u/pos, https://universaldependencies.org/en/dep (UD 2.16).

#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// UPOS tags. Values are stored in models; never renumber.
enum class Upos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
  kCount
};

/// Dependency relations of the English treebanks, with subtypes. `kUnset` marks an unparsed token.
enum class Deprel : std::uint8_t {
  kUnset,
  kAcl,
  kAclRelcl,
  kAdvcl,
  kAdvclRelcl,
  kAdvmod,
  kAmod,
  kAppos,
  kAux,
  kAuxPass,
  kCase,
  kCc,
  kCcPreconj,
  kCcomp,
  kCompound,
  kCompoundPrt,
  kConj,
  kCop,
  kCsubj,
  kCsubjOuter,
  kCsubjPass,
  kDep,
  kDet,
  kDetPredet,
  kDiscourse,
  kDislocated,
  kExpl,
  kFixed,
  kFlat,
  kGoeswith,
  kIobj,
  kList,
  kMark,
  kNmod,
  kNmodDesc,
  kNmodNpmod,
  kNmodPoss,
  kNmodTmod,
  kNmodUnmarked,
  kNsubj,
  kNsubjOuter,
  kNsubjPass,
  kNummod,
  kObj,
  kObl,
  kOblAgent,
  kOblNpmod,
  kOblTmod,
  kOblUnmarked,
  kOrphan,
  kParataxis,
  kPunct,
  kReparandum,
  kRoot,
  kVocative,
  kXcomp,
  kCount
};

/// Kinds of names that the analysis finds.
enum class NameKind : std::uint8_t { kPerson, kOrganization, kLocation };

/// "ADJ", "nsubj:pass", "PER": the label as the treebanks and CoNLL-U write it.
[[nodiscard]] std::string_view to_string(Upos upos);
[[nodiscard]] std::string_view to_string(Deprel deprel);
[[nodiscard]] std::string_view to_string(NameKind kind);

/// The label of that text, or nothing where there is none. "PER", "ORG", "LOC" for names.
[[nodiscard]] std::optional<Upos> parse_upos(std::string_view text);
[[nodiscard]] std::optional<Deprel> parse_deprel(std::string_view text);
[[nodiscard]] std::optional<NameKind> parse_name_kind(std::string_view text);

/// The relation without its subtype: nsubj:pass -> nsubj.
[[nodiscard]] Deprel universal(Deprel deprel);

}  // namespace entente
