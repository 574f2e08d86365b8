#!/usr/bin/env python3
"""Scores an analysis of given words: tags, lemmas and trees against CoNLL-U, names against BIO columns.

usage: score_conllu.py SYSTEM.conllu GOLD.conllu [--names GOLD.tsv]
       score_conllu.py SYSTEM.conllu --names GOLD.tsv

Both CoNLL-U files hold the same words in the same sentences; GOLD.tsv may have another order, and its sentences that the
system does not have are left out and counted. LAS is that of the CoNLL 2018 shared task: subtypes of relations are
left out ("nsubj:pass" counts as "nsubj"); LAS_subtypes looks at them. FEATS is compared as a whole. GOLD.tsv has
"FORM<tab>LABEL" with BIO labels and a blank line between sentences; names are taken from the system's NER= in MISC, and
count where words and kind are the same. Kinds other than PER, ORG, LOC are left out. Prints percentages as JSON.
"""
import argparse
import collections
import json

KINDS = ("PER", "ORG", "LOC")


def read_conllu(path):
    """Sentences of rows of words: no multiword ranges, no empty nodes."""
    found, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                found.append(rows)
                rows = []
    return found


def read_tsv(path):
    found, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line:
                rows.append(line.split("\t"))
            elif rows:
                found.append(rows)
                rows = []
    return found


def check_words(system, gold):
    if len(system) != len(gold):
        raise SystemExit(f"score_conllu: {len(system)} sentences of the system, {len(gold)} of the gold file")
    for number, (s, g) in enumerate(zip(system, gold), 1):
        if s != g:
            raise SystemExit(f"score_conllu: sentence {number} has other words: {' '.join(s)!r}, {' '.join(g)!r}")


def universal(label):
    return label.split(":")[0]


def score_tags(system, gold):
    check_words([[r[1] for r in s] for s in system], [[r[1] for r in g] for g in gold])
    right = dict.fromkeys(("UPOS", "XPOS", "FEATS", "Lemma", "UAS", "LAS", "LAS_subtypes"), 0)
    words = 0
    for s, g in zip((r for rows in system for r in rows), (r for rows in gold for r in rows)):
        words += 1
        right["Lemma"] += s[2] == g[2] or g[2] == "_"  # as in 2018: "_" is no gold lemma
        right["UPOS"] += s[3] == g[3]
        right["XPOS"] += s[4] == g[4]
        right["FEATS"] += s[5] == g[5]
        right["UAS"] += s[6] == g[6]
        right["LAS"] += s[6] == g[6] and universal(s[7]) == universal(g[7])
        right["LAS_subtypes"] += s[6] == g[6] and s[7] == g[7]
    return {"words": words, **{k: round(100 * v / words, 2) for k, v in right.items()}}


def spans(labels):
    """{(begin, end, kind)}; I-X that does not continue a name of X begins one."""
    found, begin, kind = set(), None, None
    for i, label in enumerate(list(labels) + ["O"]):
        inside = label.startswith("I-") and begin is not None and label[2:] == kind
        if begin is not None and not inside:
            found.add((begin, i, kind))
            begin = None
        if label != "O" and begin is None:
            begin, kind = i, label[2:]
    return {s for s in found if s[2] in KINDS}


def name_label(row):
    for item in row[9].split("|"):
        if item.startswith("NER="):
            return item[4:]
    return "O"


def same_sentences(gold, system):
    """Pairs of a gold sentence and the system's with the same words, and the number of gold sentences without one."""
    by_words = collections.defaultdict(list)
    for rows in reversed(system):
        by_words[tuple(r[1] for r in rows)].append(rows)
    pairs = [(rows, same.pop()) for rows in gold if (same := by_words[tuple(r[0] for r in rows)])]
    return pairs, len(gold) - len(pairs)


def score_names(system, gold):
    pairs, left_out = same_sentences(gold, system)
    counts = {kind: [0, 0, 0] for kind in KINDS}
    for g, s in pairs:
        mine, theirs = spans([name_label(r) for r in s]), spans([r[1] for r in g])
        for kind in KINDS:
            m, t = ({x for x in some if x[2] == kind} for some in (mine, theirs))
            for i, n in enumerate((len(m & t), len(m), len(t))):
                counts[kind][i] += n
    counts["names"] = [sum(c[i] for c in counts.values()) for i in range(3)]
    result = {"sentences_left_out": left_out} if left_out else {}
    for kind, (right, found, wanted) in counts.items():
        result[kind] = {"precision": round(100 * right / found, 2) if found else 0.0,
                        "recall": round(100 * right / wanted, 2) if wanted else 0.0,
                        "f1": round(200 * right / (found + wanted), 2) if found + wanted else 0.0, "gold": wanted}
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("system")
    parser.add_argument("gold", nargs="?")
    parser.add_argument("--names", metavar="GOLD.tsv")
    options = parser.parse_args()
    if not options.gold and not options.names:
        parser.error("nothing to compare with: name GOLD.conllu or --names GOLD.tsv")
    system = read_conllu(options.system)
    result = score_tags(system, read_conllu(options.gold)) if options.gold else {}
    if options.names:
        result.update(score_names(system, read_tsv(options.names)))
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
