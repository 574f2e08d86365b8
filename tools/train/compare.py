#!/usr/bin/env python3
"""Runs a model file with PyTorch and prints CoNLL-U, the reference for the program's own output.

usage: compare.py MODEL FILE.conllu               words of the file (UD words) analysed anew
       compare.py MODEL TEXTS.jsonl [--limit N]   raw texts: our plain tokenizer; `sentences` where a record has them
       compare.py MODEL FILE.conllu --margins OTHER.conllu
                                                  where OTHER (the program's output for the same words) decides
                                                  otherwise, and how close the two were: the score taken here minus
                                                  the score of the other's choice
"""
import argparse
import collections
import sys

import torch

import data
import decode
import export
import wordpiece
from network import NAME_LABELS


def conllu_rows(sentence, analysis):
    for i, word in enumerate(sentence.words):
        misc = []
        if sentence.spans:
            misc += [f"start_byte={sentence.spans[i][0]}", f"end_byte={sentence.spans[i][1]}"]
        if analysis.names[i] != "O":
            misc.append("NER=" + analysis.names[i])
        yield "\t".join([str(i + 1), word, analysis.lemmas[i], analysis.upos[i], analysis.xpos[i], analysis.feats[i],
                         str(analysis.heads[i]), analysis.labels[i], "_", "|".join(misc) or "_"])


def print_conllu(sentences, analyses, out):
    doc, number = None, 0
    for s, a in zip(sentences, analyses):
        number += 1
        if s.doc and s.doc != doc:
            doc, number = s.doc, 1
            print("# newdoc id = " + doc, file=out)
        print(f"# sent_id = {s.doc + '-' if s.doc else ''}{number}", file=out)
        print("# text = " + (" ".join(s.text.split()) if s.text else " ".join(s.words)), file=out)
        for row in conllu_rows(s, a):
            print(row, file=out)
        print(file=out)


def read_decisions(path):
    """[(words, [row])]: all columns of a CoNLL-U file."""
    found, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                if line.split("\t", 1)[0].isdigit():
                    rows.append(line.split("\t"))
            elif not line and rows:
                found.append(rows)
                rows = []
    return found


def margins(config, sentences, analyses, other, out):
    """Prints a line for each difference and a count for each column."""
    counts, words = collections.Counter(), 0
    if len(other) != len(sentences):
        raise SystemExit(f"compare: {len(sentences)} sentences here, {len(other)} there")
    for number, (s, a, rows) in enumerate(zip(sentences, analyses, other), 1):
        if [r[1] for r in rows] != s.words:
            raise SystemExit(f"compare: sentence {number} has other words")
        words += len(rows)
        trees_differ = [int(r[6]) for r in rows] != a.heads
        for i, row in enumerate(rows):
            mine = {"LEMMA": a.lemmas[i], "UPOS": a.upos[i], "XPOS": a.xpos[i], "FEATS": a.feats[i],
                    "HEAD": str(a.heads[i]), "DEPREL": a.labels[i], "NER": a.names[i]}
            misc = dict(f.split("=", 1) for f in row[9].split("|") if "=" in f)
            theirs = {"LEMMA": row[2], "UPOS": row[3], "XPOS": row[4], "FEATS": row[5], "HEAD": row[6],
                      "DEPREL": row[7], "NER": misc.get("NER", "O")}
            for column in mine:
                if mine[column] == theirs[column]:
                    continue
                counts[column] += 1
                margin = margin_of(config, a, i, column, mine[column], theirs[column], s.words[i])
                note = " (its tree differs)" if trees_differ and column in ("HEAD", "DEPREL") else ""
                print(f"{number}:{i + 1}\t{s.words[i]}\t{column}\t{mine[column]}\t{theirs[column]}\t{margin}{note}", file=out)
    print(f"{words} words; " + (", ".join(f"{k} {v}" for k, v in counts.items()) or "no difference"), file=out)


def margin_of(config, a, i, column, mine, theirs, form):
    """Score of the choice taken here minus that of the other choice, or "?" where the other is not among the choices."""
    try:
        if column in ("UPOS", "XPOS", "FEATS"):
            row, labels = a.numbers[column.lower()][i], config[column.lower()]
            return f"{row[labels.index(mine)] - row[labels.index(theirs)]:.4f}"
        if column == "HEAD":
            row = a.numbers["arcs"][i + 1]
            return f"{row[int(mine)] - row[int(theirs)]:.4f}"
        if column == "DEPREL":
            row, labels = a.numbers["labels"][i], config["deprel"]
            return f"{row[labels.index(mine)] - row[labels.index(theirs)]:.4f}"
        if column == "NER":
            row = a.numbers["names"][i]
            return f"{row[NAME_LABELS.index(mine)] - row[NAME_LABELS.index(theirs)]:.4f}"
        row = a.numbers["lemma"][i]
        by_result = collections.defaultdict(lambda: float("-inf"))
        for k, script in enumerate(config["lemma"]):
            result = data.lemma.apply(script, form)
            by_result[result] = max(by_result[result], float(row[k]))
        return f"{by_result[mine] - by_result[theirs]:.4f}"
    except ValueError:
        return "?"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("file")
    parser.add_argument("--limit", type=int, help="so many records of a .jsonl file")
    parser.add_argument("--margins", metavar="OTHER.conllu")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    network, config, vocabulary, exceptions = export.load(options.model)
    pieces = wordpiece.WordPiece(vocabulary)
    if options.file.endswith(".jsonl"):
        sentences = [s for r in data.read_records(options.file)[:options.limit] for s in data.raw_sentences(r)]
    else:
        sentences = data.read_conllu(options.file)
    for s in sentences:
        s.pieces = [pieces.pieces(w) for w in s.words]
    analyses = decode.analyse(network, sentences, pieces, exceptions=exceptions, keep_numbers=bool(options.margins))
    if options.margins:
        margins(config, sentences, analyses, read_decisions(options.margins), sys.stdout)
    else:
        print_conllu(sentences, analyses, sys.stdout)


if __name__ == "__main__":
    main()
