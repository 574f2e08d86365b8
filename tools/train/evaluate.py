#!/usr/bin/env python3
"""Measures a model file on the dev sets.

usage: evaluate.py MODEL [--data ../shared/data]

Tags, lemma and tree on gold words; names on gold words (EWT) and from raw text (news).
"""
import argparse
import collections
import os

import torch

import data
import decode
import wordpiece


def spans_of(labels):
    """{(begin, end, kind)} of BIO labels, in words."""
    found, begin = set(), None
    for i, label in enumerate(list(labels) + ["O"]):
        if begin is not None and not (label.startswith("I-") and label[2:] == labels[begin][2:]):
            found.add((begin, i, labels[begin][2:]))
            begin = None
        if label.startswith("B-") or (label.startswith("I-") and begin is None):
            begin = i
    return found


def f1(right, found, gold):
    return 2 * right / (found + gold) if found + gold else 0.0


def read_names(path):
    """[(sentence, BIO labels)]"""
    found, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            if line.strip():
                rows.append(line.rstrip("\n").split("\t"))
            elif rows:
                found.append((data.Sentence([w for w, _ in rows]), [n for _, n in rows]))
                rows = []
    return found


class DevSets:
    def __init__(self, folder, pieces, every=1):
        """every: only each so-manieth sentence, for a quick look."""
        def path(*parts):
            return os.path.join(folder, *parts)
        self.ud = {"ewt": data.read_conllu(path("ud", "en_ewt-ud-dev.conllu")),
                   "gum": data.read_conllu(path("ud", "en_gum_open-ud-dev.conllu"))}
        self.uner = read_names(path("ner", "uner-ewt", "dev.tsv"))
        self.ud = {name: sentences[::every] for name, sentences in self.ud.items()}
        self.uner = self.uner[::every]
        self.news = data.read_records(path("ner", "news", "dev.jsonl"))  # small, and the one that matters: whole
        self.news_sentences = [s for record in self.news for s in data.raw_sentences(record)]
        for group in list(self.ud.values()) + [[s for s, _ in self.uner], self.news_sentences]:
            for s in group:
                s.pieces = [pieces.pieces(w) for w in s.words]

    def measure(self, network, pieces, exceptions=None):
        figures = {}
        analyses = {name: decode.analyse(network, sentences, pieces, exceptions=exceptions)
                    for name, sentences in self.ud.items()}
        for name, sentences in self.ud.items():
            right, total = collections.Counter(), 0
            for s, a in zip(sentences, analyses[name]):
                for i in range(len(s.words)):
                    total += 1
                    head = s.heads[i] == a.heads[i]
                    right["upos"] += s.upos[i] == a.upos[i]
                    right["xpos"] += s.xpos[i] == a.xpos[i]
                    right["feats"] += s.feats[i] == a.feats[i]
                    right["lemma"] += s.lemmas[i] == a.lemmas[i]
                    right["uas"] += head
                    right["las"] += head and s.labels[i] == a.labels[i]
            for key, value in right.items():
                figures[f"{name}_{key}"] = round(100 * value / total, 2)
        figures["uner_f1"] = self.uner_names(network, pieces)
        figures["news_f1"], by_kind = self.news_names(network, pieces)
        figures.update({f"news_{k.lower()}": v for k, v in by_kind.items()})
        return figures

    def uner_names(self, network, pieces):
        sentences = [s for s, _ in self.uner]
        counts = collections.Counter()
        for (s, gold), a in zip(self.uner, decode.analyse(network, sentences, pieces, trees=False)):
            g, p = spans_of(gold), spans_of(a.names)
            counts.update(right=len(g & p), found=len(p), gold=len(g))
        return round(f1(counts["right"], counts["found"], counts["gold"]), 4)

    def news_names(self, network, pieces):
        """As score_names.py counts: byte offsets and kind exact."""
        gold = {r["id"]: {tuple(n) for n in r["names"]} for r in self.news}
        found = collections.defaultdict(set)
        for s, a in zip(self.news_sentences, decode.analyse(network, self.news_sentences, pieces, trees=False)):
            found[s.doc] |= {(s.spans[b][0], s.spans[e - 1][1], kind) for b, e, kind in spans_of(a.names)}
        by_kind, total = {}, collections.Counter()
        for kind in ("PER", "ORG", "LOC"):
            counts = collections.Counter()
            for doc, names in gold.items():
                g, p = {n for n in names if n[2] == kind}, {n for n in found[doc] if n[2] == kind}
                counts.update(right=len(g & p), found=len(p), gold=len(g))
            by_kind[kind] = round(f1(counts["right"], counts["found"], counts["gold"]), 4)
            total += counts
        return round(f1(total["right"], total["found"], total["gold"]), 4), by_kind


def line(figures):
    return " ".join(f"{k} {v}" for k, v in figures.items())


def main():
    import export  # here, because train.py needs this file without it
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--data", default="../shared/data")
    options = parser.parse_args()
    torch.set_num_threads(2)
    network, _, vocabulary, exceptions = export.load(options.model)
    pieces = wordpiece.WordPiece(vocabulary)
    for key, value in DevSets(options.data, pieces).measure(network, pieces, exceptions).items():
        print(f"{key:12} {value}")


if __name__ == "__main__":
    main()
