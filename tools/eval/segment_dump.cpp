// Prints the segmentation of plain text as CoNLL-U, for score_segmentation.py.
//     segment_dump < text > out.conllu

#include <ctime>
#include <iostream>
#include <iterator>
#include <string>

#include "entente/text/segment.hpp"
#include "entente/text/utf8.hpp"

int main() {
  const std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
  std::size_t replaced = 0;
  entente::Document doc;
  doc.text = entente::sanitize_utf8(bytes, replaced);
  const std::clock_t start = std::clock();
  entente::segment(doc);
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::cerr << doc.tokens.size() << " words in " << seconds << " s of processor time\n";
  std::ios::sync_with_stdio(false);
  for (const entente::Sentence& sentence : doc.sentences) {
    std::cout << (sentence.prose ? "" : "# prose = no\n");
    for (entente::TokenIndex t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
      std::cout << t - sentence.tokens.begin + 1 << '\t' << doc.form(t) << "\t_\t_\t_\t_\t_\t_\t_\t"
                << (doc.tokens[t].space_after ? "_" : "SpaceAfter=No") << '\n';
    std::cout << '\n';
  }
}
