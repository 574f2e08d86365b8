#!/usr/bin/env python3
"""Writes the lemma exceptions of a model: forms whose lemma needs no guess.

usage: exceptions.py OUT.tsv [--data ../shared/data] [--count 1]

A script is chosen from a word's first piece and may cut one letter too many ("remov", "recalle"). So the file lists
- each form and tag seen at least so often (--count) in the training data with one lemma in nine of ten cases, and
- the regular inflections of verbs and nouns whose lemma the training data has ("voted" for "vote"),
where that lemma is not simply the form in lower case (for names: the form itself), which the scripts get right anyway;
each also with a capital, as at the beginning of a sentence. Lines FORM TAB UPOS TAB LEMMA.
"""
import argparse
import collections
import os
import re

import data
import lemma


def observed(sentences, count):
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for form, upos, lem in zip(s.words, s.upos, s.lemmas):
            seen[form, upos][lem] += 1
    found = {}
    for key, lemmas in seen.items():
        lem, n = lemmas.most_common(1)[0]
        if n >= count and n >= 0.9 * sum(lemmas.values()):
            found[key] = lem
    return found, set(seen)


def plural(word):
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + "s"


def stems(verb):
    """What stands before -ed and -ing: both spellings where stress or country decides (referred, visited, travelled)."""
    if re.search(r"[^aeiou]?[aeiou][bdfglmnprt]$", verb) and not re.search(r"[aeiou]{2}.$", verb):
        doubled = verb + verb[-1]
        return [doubled] if len(re.findall(r"[aeiouy]+", verb)) == 1 else [verb, doubled]
    return [verb]


def inflections(verb):
    yield plural(verb)
    if verb.endswith("e"):
        yield verb + "d"
        yield (verb[:-2] + "ying" if verb.endswith("ie") else verb + "ing" if re.search(r"(ee|oe|ye)$", verb)
               else verb[:-1] + "ing")
    elif re.search(r"[^aeiou]y$", verb):
        yield verb[:-1] + "ied"
        yield verb + "ing"
    else:
        for stem in stems(verb):
            yield stem + "ed"
            yield stem + "ing"


def regular(sentences, known, count):
    """Regular forms of the lemmas at hand, the more frequent lemma first; never a form that was itself seen."""
    counts = collections.Counter((lem, upos) for s in sentences for lem, upos in zip(s.lemmas, s.upos)
                                 if upos in ("VERB", "NOUN") and re.fullmatch(r"[a-z]{3,}", lem))
    found = {}
    for (lem, upos), n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if n < count:
            continue
        for form in inflections(lem) if upos == "VERB" else [plural(lem)]:
            if (form, upos) not in known:
                found.setdefault((form, upos), lem)
    return found


def exceptions(sentences, count):
    seen, known = observed(sentences, count)
    found = {**regular(sentences, known, count), **seen}
    for (form, upos), lem in list(found.items()):
        capital = form[:1].upper() + form[1:]
        if (capital, upos) not in known:
            found.setdefault((capital, upos), lem)
    return {(form, upos): lem for (form, upos), lem in sorted(found.items())
            if lem != (form if upos == "PROPN" else lemma.lower(form))}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--count", type=int, default=1)
    options = parser.parse_args()
    sentences = [s for part in ("en_ewt", "en_gum_open")
                 for s in data.read_conllu(os.path.join(options.data, "ud", part + "-ud-train.conllu"))]
    with open(options.out, "w", encoding="utf-8") as out:
        for (form, upos), lem in exceptions(sentences, options.count).items():
            out.write(f"{form}\t{upos}\t{lem}\n")


if __name__ == "__main__":
    main()
