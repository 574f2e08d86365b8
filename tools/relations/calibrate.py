#!/usr/bin/env python3
"""Learns the confidence of relations from annotated texts and writes data/relations/weights.tsv.

usage: calibrate.py --out WEIGHTS.tsv [--rules RULES.tsv] GOLD.jsonl:CANDIDATES.jsonl[:WEIGHT] ...

CANDIDATES come from relation_candidates, GOLD from tools/eval/relations_to_gold.py. A candidate is right where the text
has the relation (label, direction, actors); one that matches an optional relation teaches nothing. The model is a
logistic regression with L2 penalty over the candidates' features. The threshold is the one with the best F1 over the
required relations, on texts that a model of the other texts has not seen (five folds). --rules lists each rule's
right and wrong candidates. Standard library only.
"""
import argparse
import collections
import json
import math
import random
import re
import unicodedata


def norm(name):
    folded = unicodedata.normalize("NFKD", name)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    folded = re.sub(r"[^\w\s]", " ", folded.replace("’s", "").replace("'s", ""))
    return re.sub(r"^the ", "", " ".join(folded.split()))


def forms(actor):
    names = list(actor.get("names") or []) + list(actor.get("aliases") or [])
    names += [actor.get(k) for k in ("name", "mention", "iso3") if actor.get(k)]
    return {norm(n) for n in names if norm(n)}


class Text:
    """A gold text with its actors' names folded once."""

    def __init__(self, record):
        self.scope = record.get("scope")
        self.relations = []
        self.required = 0
        for r in record["relations"]:
            labels = set(r["relation"]) if isinstance(r["relation"], list) else {r["relation"]}
            self.relations.append((r["subject"]["kind"] == "person", forms(r["subject"]), labels,
                                   r["object"]["kind"] == "person", forms(r["object"]), r.get("reciprocal", False),
                                   r.get("optional", False)))
            self.required += not r.get("optional", False)

    def judge(self, c):
        """(1, number of the relation), (0, None), or (None, None) where the text does not tell."""
        s, o = forms(c["subject"]), forms(c["object"])
        sp, op = c["subject"]["kind"] == "person", c["object"]["kind"] == "person"
        optional = False
        for number, (gsp, gs, labels, gop, go, free, opt) in enumerate(self.relations):
            if c["relation"] not in labels:
                continue
            straight = gsp == sp and gop == op and gs & s and go & o
            swapped = free and gsp == op and gop == sp and gs & o and go & s
            if straight or swapped:
                if not opt:
                    return 1, number
                optional = True
        if optional:
            return None, None
        if self.scope is not None and c["relation"] not in self.scope and f"{c['relation']}>{c['object']['kind']}" not in self.scope:
            return None, None
        return 0, None


def load(spec):
    """[(text id, weight, label, relation number, prior log-odds, features, key)], required relations a text."""
    gold_path, cand_path, *rest = spec.split(":")
    weight = float(rest[0]) if rest else 1.0
    with open(gold_path, encoding="utf-8") as lines:
        texts = {r["id"]: Text(r) for r in map(json.loads, lines)}
    rows = []
    with open(cand_path, encoding="utf-8") as lines:
        for line in lines:
            c = json.loads(line)
            text = texts.get(c["doc"])
            if text is None or "relation" not in c:
                continue
            y, number = text.judge(c)
            p = min(max(c["prior"], 0.01), 0.99)
            ends = (c["subject"]["name"], c["object"]["name"])
            key = (c["relation"],) + (tuple(sorted(ends)) if c["reciprocal"] else ends)
            rows.append((c["doc"], weight, y, number, math.log(p / (1 - p)), c["features"], key, c["sentence"], c["trigger"]))
    return rows, {i: (t.required, weight) for i, t in texts.items()}


def train(rows, epochs, penalty, seed=1):
    weights = collections.defaultdict(float)
    squares = collections.defaultdict(lambda: 1e-6)
    counts = collections.Counter(f for r in rows for f in r[5])
    data = [r for r in rows if r[2] is not None]
    rng = random.Random(seed)
    w, q = weights, squares
    w["bias"], w["prior"] = 0.0, 1.0
    total = len(data)
    for epoch in range(epochs):
        rng.shuffle(data)
        rate = 0.25 / (1 + epoch)
        for _, weight, y, _, prior, features, *_ in data:
            z = w["bias"] + w["prior"] * prior + sum(w[f] for f in features)
            g = weight * (1 / (1 + math.exp(-max(-30, min(30, z)))) - y)
            q["bias"] += g * g
            w["bias"] -= rate * g / math.sqrt(q["bias"])
            gp = g * prior + penalty * (w["prior"] - 1) / total
            q["prior"] += gp * gp
            w["prior"] -= rate * gp / math.sqrt(q["prior"])
            for f in features:
                gf = g + penalty * w[f] / counts[f]
                q[f] += gf * gf
                w[f] -= rate * gf / math.sqrt(q[f])
    return w


def confidence(w, row):
    z = w["bias"] + w["prior"] * row[4] + sum(w.get(f, 0.0) for f in row[5])
    return 1 / (1 + math.exp(-max(-30, min(30, z))))


def best_threshold(scored, required):
    """`scored`: (confidence, row). Sweeps the threshold over relations told once a text."""
    best_of = {}
    for p, row in scored:
        key = (row[0], row[3] if row[3] is not None else row[6], row[2])
        if key not in best_of or best_of[key][0] < p:
            best_of[key] = (p, row)
    items = sorted((v for v in best_of.values() if v[1][2] is not None), key=lambda v: -v[0])
    tp = fp = 0
    best = (0, 1, 0, 0)
    for p, row in items:
        tp += row[2]
        fp += 1 - row[2]
        f1 = 2 * tp / (tp + fp + required)
        if f1 > best[0]:
            best = (f1, p, tp / (tp + fp), tp / required)
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", required=True)
    parser.add_argument("--rules")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--penalty", type=float, default=2.0)
    parser.add_argument("--min-count", type=int, default=2)
    parser.add_argument("pairs", nargs="+")
    args = parser.parse_args()
    rows, required = [], {}
    for spec in args.pairs:
        more, texts = load(spec)
        rows += more
        required.update(texts)
    seen = collections.Counter(f for r in rows for f in r[5])
    rows = [r[:5] + ([f for f in r[5] if seen[f] >= args.min_count],) + r[6:] for r in rows]
    ids = sorted(required)
    random.Random(7).shuffle(ids)
    fold = {i: n % 5 for n, i in enumerate(ids)}
    scored = []
    for k in range(5):
        w = train([r for r in rows if fold[r[0]] != k], args.epochs, args.penalty)
        scored += [(confidence(w, r), r) for r in rows if fold[r[0]] == k]
    total = sum(n for n, weight in required.values())
    f1, threshold, precision, recall = best_threshold(scored, total)
    ceiling = len({(r[0], r[3]) for r in rows if r[2]}) / total
    print(f"{len(rows)} candidates, {total} relations, {ceiling:.3f} of them among the candidates; "
          f"unseen texts: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} at {threshold:.3f}")
    for spec in args.pairs:
        names = {json.loads(line)["id"] for line in open(spec.split(":")[0], encoding="utf-8")}
        need = sum(required[i][0] for i in names)
        part = [(p, r) for p, r in scored if r[0] in names]
        told = {(r[0], r[3] if r[3] is not None else r[6], r[2]) for p, r in part if p >= threshold and r[2] is not None}
        right = sum(key[2] for key in told)
        print(f"  {spec.split(':')[0].split('/')[-1]:32} P {right / max(1, len(told)):.3f} R {right / max(1, need):.3f} "
              f"F1 {2 * right / max(1, len(told) + need):.3f}")
    w = train(rows, args.epochs, args.penalty)
    with open(args.out, "w", encoding="utf-8") as out:
        out.write("# Confidence of relations; made by tools/relations/calibrate.py from annotated texts. feature<TAB>weight\n")
        out.write(f"bias\t{w['bias']:.4f}\nprior\t{w['prior']:.4f}\nthreshold\t{threshold:.4f}\n")
        for f in sorted(w):
            if f not in ("bias", "prior") and abs(w[f]) >= 0.01:
                out.write(f"{f}\t{w[f]:.3f}\n")
    if args.rules:
        table = collections.defaultdict(lambda: [0, 0, 0])
        for r in rows:
            rule = next(f for f in r[5] + ["rule=?"] if f.startswith("rule="))
            table[rule][2 if r[2] is None else r[2]] += 1
        with open(args.rules, "w", encoding="utf-8") as out:
            for rule, (wrong, right, unknown) in sorted(table.items(), key=lambda x: -x[1][0]):
                out.write(f"{rule}\t{right}\t{wrong}\t{unknown}\n")


if __name__ == "__main__":
    main()
