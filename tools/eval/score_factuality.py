#!/usr/bin/env python3
"""Factuality and attribution of extracted relations against annotated texts.

usage: score_factuality.py ANNOTATED.jsonl FOUND.jsonl [--errors N] [--wrong gold:found]

ANNOTATED are texts with actors and relations (tools/eval/relations_to_gold.py reads the same), FOUND is what
`entente extract --format jsonl` writes. Only relations whose actors, label and direction are right are looked at: how
often their factuality is right too, as a matrix of gold (rows) by found (columns), and precision and recall of the
speakers that they are attributed to. --errors prints up to N sentences of each kind of error. Standard library only.
"""
import argparse
import collections
import json
import re
import sys
import unicodedata

KINDS = ("actual", "negated", "hypothetical", "future")


def norm(name):
    folded = unicodedata.normalize("NFKD", name)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    folded = re.sub(r"[^\w\s]", " ", folded.replace("’s", "").replace("'s", ""))
    return re.sub(r"^the ", "", " ".join(folded.split()))


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Text:
    """The relations of one annotated text, actors as (is a person, set of folded names)."""

    def __init__(self, row):
        data = row["text"].encode()
        self.row = row
        self.forms = {}
        for key, a in row["actors"].items():
            names = {norm(n) for n in a["names"]} | ({norm(a["iso3"])} if a.get("iso3") else set())
            self.forms[key] = (a["kind"] == "person", names)
        for r in row["relations"]:
            for end in ("subject", "object"):
                span = r.get(end + "_span")
                mention = data[span[0]:span[1]].decode(errors="replace") if span else ""
                if any(c.isupper() for c in mention):
                    self.forms[r[end]][1].add(norm(mention))

    def same(self, key, actor):
        person, names = self.forms[key]
        found = list(actor.get("aliases") or []) + [actor.get(k) for k in ("name", "mention", "iso3") if actor.get(k)]
        return person == (actor["kind"] == "person") and bool(names & {norm(n) for n in found})

    def matching(self, p):
        out = []
        for r in self.row["relations"]:
            labels = r["relation"] if isinstance(r["relation"], list) else [r["relation"]]
            if p["relation"] not in labels:
                continue
            straight = self.same(r["subject"], p["subject"]) and self.same(r["object"], p["object"])
            swapped = r["reciprocal"] and self.same(r["subject"], p["object"]) and self.same(r["object"], p["subject"])
            if straight or swapped:
                out.append(r)
        return out

    def says(self, key, actor_id):
        """Whether an id such as person/angela-merkel or country/DEU is the gold actor."""
        tail = norm(actor_id.split("/", 1)[-1].replace("-", " "))
        return key is not None and key in self.forms and any(
            tail == n or tail.replace(" ", "") == n.replace(" ", "") for n in self.forms[key][1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("annotated")
    parser.add_argument("found")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--wrong", help="only errors of that kind: negated:actual, attribution:missing, ...")
    args = parser.parse_args()
    texts = {str(r["id"]): Text(r) for r in read(args.annotated)}
    matrix = collections.Counter()
    speakers = collections.Counter()
    errors = collections.defaultdict(list)
    for p in read(args.found):
        text = texts.get(str(p["doc"]))
        gold = text.matching(p) if text else []
        if not gold:
            continue
        told = p.get("factuality") or "actual"
        right = [r for r in gold if r["factuality"] == told]
        best = (right or gold)[0]
        matrix[best["factuality"], told] += 1
        line = f"{p['doc']}: {p['subject']['name']} {p['relation']} ({p['predicate']}) {p['object']['name']} | {p['text'][:400]}"
        if not right:
            errors[f"{best['factuality']}:{told}"].append(line)
        wanted = best.get("attribution")
        given = p.get("attribution")
        kind = ("right" if text.says(wanted, given) else "wrong") if wanted and given else "missing" if wanted else "extra" if given else None
        if kind:
            speakers[kind] += 1
            errors[f"attribution:{kind}"].append(f"{wanted and text.row['actors'].get(wanted, {}).get('names')} / {given} | {line}")
    total = sum(matrix.values())
    good = sum(matrix[k, k] for k in KINDS)
    print(f"{total} relations with the right actors, label and direction; factuality right of {good / max(1, total):.3f}")
    print(f"{'gold / found':14}" + "".join(f"{k:>14}" for k in KINDS))
    for g in KINDS:
        print(f"{g:14}" + "".join(f"{matrix[g, k]:14}" for k in KINDS))
    given = speakers["right"] + speakers["wrong"] + speakers["extra"]
    wanted = speakers["right"] + speakers["wrong"] + speakers["missing"]
    print(f"attribution: precision {speakers['right'] / max(1, given):.3f} recall {speakers['right'] / max(1, wanted):.3f} "
          f"({dict(sorted(speakers.items()))})")
    for kind, lines in sorted(errors.items()):
        if args.wrong and kind != args.wrong:
            continue
        if kind == "attribution:right" and not args.wrong:
            continue
        for line in lines[: args.errors]:
            print(f"{kind}\t{line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
