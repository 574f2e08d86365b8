#!/usr/bin/env python3
"""Turn found mentions into the input of the GAP scorer.

usage: gap_predict.py GAP.tsv MENTIONS.jsonl > PREDICTED.jsonl

MENTIONS: what `entente actors --mentions` prints for the texts of GAP.tsv, or what tools/eval/list_mentions prints for
their analysed sentences (offsets into the sentence). Writes {"doc", "begin", "end", "actor"}, offsets in bytes into the
text as GAP.tsv has it. Standard library only.
"""
import csv
import json
import sys


def bare(data):
    return bytes(b for b in data if b > 32)


def positions(text):
    """Where each byte that is no blank stands."""
    return [i for i, b in enumerate(text) if b > 32]


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    csv.field_size_limit(1 << 30)
    with open(sys.argv[1], encoding="utf-8", newline="") as lines:
        texts = {r["ID"]: r["Text"].encode() for r in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}
    at, last = {}, {}
    with open(sys.argv[2], encoding="utf-8") as lines:
        for m in map(json.loads, filter(str.strip, lines)):
            if "begin" not in m or m["doc"] not in texts:
                continue
            doc = m["doc"]
            if not isinstance(m["actor"], dict):
                begin, end, actor = m["begin"], m["end"], m["actor"]
            else:
                text, sentence, actor = texts[doc], m["text"].encode(), m["actor"]["id"]
                if last.get(doc) != (m["sentence"], m["text"]):
                    at[doc] = bare(text).find(bare(sentence), at.get(doc, 0))
                    last[doc] = (m["sentence"], m["text"])
                where = positions(text)
                begin = where[at[doc] + len(bare(sentence[:m["begin"]]))]
                end = where[at[doc] + len(bare(sentence[:m["end"]])) - 1] + 1
            print(json.dumps({"doc": doc, "begin": begin, "end": end, "actor": actor}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
