#!/usr/bin/env python3
"""Writes the lemma exceptions of a model: forms whose lemma in the training data is always the same.

usage: exceptions.py OUT.tsv [--data ../shared/data] [--count 2]

A line FORM TAB UPOS TAB LEMMA for each form and tag seen at least so often with one lemma in nine of ten cases, where
that lemma is not simply the form in lower case (nor, for names, the form itself): those the scripts get right anyway.
"""
import argparse
import collections
import os

import data
import lemma


def exceptions(sentences, count):
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for form, upos, lem in zip(s.words, s.upos, s.lemmas):
            seen[form, upos][lem] += 1
    found = {}
    for (form, upos), lemmas in sorted(seen.items()):
        lem, n = lemmas.most_common(1)[0]
        plain = form if upos == "PROPN" else lemma.lower(form)
        if n >= count and n >= 0.9 * sum(lemmas.values()) and lem != plain:
            found[form, upos] = lem
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--count", type=int, default=2)
    options = parser.parse_args()
    sentences = [s for part in ("en_ewt", "en_gum_open")
                 for s in data.read_conllu(os.path.join(options.data, "ud", part + "-ud-train.conllu"))]
    with open(options.out, "w", encoding="utf-8") as out:
        for (form, upos), lem in exceptions(sentences, options.count).items():
            out.write(f"{form}\t{upos}\t{lem}\n")


if __name__ == "__main__":
    main()
