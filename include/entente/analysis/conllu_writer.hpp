#pragma once
/// CoNLL-U out: an analysed document as Universal Dependencies' tools read it.
/// Format: https://universaldependencies.org/format.html

#include <iosfwd>

#include "entente/core/document.hpp"
#include "entente/text/conllu.hpp"

namespace entente {

/// Writes `doc`: "# newdoc id", "# title", "# date", "# source" and "# url" where they are known, "# newpar", "#
/// sent_id",
/// "# text" (a line break inside a sentence becomes a space) and a line a token. MISC has SpaceAfter=No, start_byte=
/// and end_byte= (of the document's text), NER=B-PER, NER=I-PER … for names. Layers that are missing are "_".
void write_conllu(std::ostream& out, const Document& doc);

/// Writes a document that was read from CoNLL-U, with its comments, multiword ranges and empty nodes as they were.
/// Columns LEMMA to DEPREL and NER= are the analysis's; enhanced dependencies and the rest of MISC are left out, and so
/// are byte offsets.
void write_conllu(std::ostream& out, const ConlluDocument& tokenised);

}  // namespace entente
