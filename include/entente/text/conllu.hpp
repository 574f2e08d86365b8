#pragma once
/// CoNLL-U in: documents whose sentences and words somebody else has cut, perhaps also annotated.
/// Format: https://universaldependencies.org/format.html

#include <string>
#include <string_view>
#include <vector>

#include "entente/core/document.hpp"
#include "entente/core/result.hpp"

namespace entente {

/// A CoNLL-U document together with the lines that have no place in a Document, so that it can be written back.
struct ConlluDocument {
  Document doc;
  /// For each token index, the lines (multiword ranges, empty nodes) that stand before its line, in order; keyed by the
  /// token index they precede (doc.tokens.size() for lines at the very end). An empty node "N.M" with N > 0 whose token
  /// opens a sentence stands at the end of the sentence before.
  std::vector<std::pair<TokenIndex, std::string>> extra_lines;
  /// For each sentence, its comment lines as they were.
  std::vector<std::vector<std::string>> comments;
};

/// Reads all of `content`: a document for each "# newdoc" (one where there is none). The text is rebuilt from "# text
/// =" (else from forms and SpaceAfter=No), sentences joined by newlines; paragraphs are from "# newpar". LEMMA, UPOS,
/// XPOS, FEATS, HEAD, DEPREL and MISC's NER= (PER, ORG, LOC as B-/I-) are taken where they are given, and comments
/// "# title =", "# date =", "# source =", "# url =". A document without an id has that of `where`, a file's name,
/// without folder and extension. Any bytes may come in. Errors: kBadInput, naming `where`:line.
[[nodiscard]] Result<std::vector<ConlluDocument>> parse_conllu(std::string_view content, std::string_view where);

}  // namespace entente
