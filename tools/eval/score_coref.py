#!/usr/bin/env python3
"""Score coreference of people against the `Entity=` annotation of a UD treebank (GUM): MUC, B3, CEAF-e and their mean.

usage: score_coref.py GOLD.conllu --texts            print its texts as JSON Lines, input for entente
       score_coref.py GOLD.conllu MENTIONS.jsonl     score

MENTIONS: what `entente actors --mentions` prints for those texts, or for GOLD itself with --conllu: {"doc", "begin",
"end", "kind", "actor", "sentence"}, byte offsets into the text or, with "sentence_text", into the sentence.

Gold mentions are those of entities of type person whose head is a proper noun or a personal pronoun. A predicted name
or pronoun is a gold mention where it covers its head. Clusters of one mention are left out on both sides. Rows: all;
names and third-person singular pronouns; then the share of third-person singular pronouns that stand for the right
person (another mention of the same cluster that is a name). Standard library only.
"""
import argparse
import collections
import json
import re
import sys

THIRD = {"he", "him", "his", "himself", "she", "her", "hers", "herself"}


# The metrics: a clustering is a list of sets of hashable mentions.

def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def ratio(a, b):
    return a / b if b else 0.0


def muc_counts(key, response):
    """Links of `key` that `response` keeps, and all of them (Vilain et al. 1995)."""
    where = {m: i for i, cluster in enumerate(response) for m in cluster}
    kept = total = 0
    for cluster in key:
        parts = {where.get(m, ("alone", m)) for m in cluster}
        kept += len(cluster) - len(parts)
        total += len(cluster) - 1
    return kept, total


def b3_counts(key, response):
    """Sum over mentions of the share of the key's cluster that is with it, and their number (Bagga, Baldwin 1998)."""
    where = {m: cluster for cluster in response for m in cluster}
    score = sum(len(cluster & where.get(m, set())) / len(cluster) for cluster in key for m in cluster)
    return score, sum(map(len, key))


def assignment(weights):
    """The greatest sum of a one-to-one assignment of rows to columns (Hungarian method)."""
    if not weights or not weights[0]:
        return 0.0
    if len(weights) > len(weights[0]):
        weights = [list(column) for column in zip(*weights)]
    n, m = len(weights), len(weights[0])
    u, v, match, way = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        match[0], j0 = i, 0
        least, used = [float("inf")] * (m + 1), [False] * (m + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, m + 1):
                if used[j]:
                    continue
                cost = -weights[i0 - 1][j - 1] - u[i0] - v[j]
                if cost < least[j]:
                    least[j], way[j] = cost, j0
                if least[j] < delta:
                    delta, j1 = least[j], j
            for j in range(m + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
            if match[j0] == 0:
                break
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(weights[match[j] - 1][j - 1] for j in range(1, m + 1) if match[j])


def ceaf_similarity(key, response):
    """Entity-based CEAF (Luo 2005): the best one-to-one alignment of clusters by their Dice overlap."""
    return assignment([[2 * len(a & b) / (len(a) + len(b)) for b in response] for a in key])


class Scores:
    """Counts of the three metrics, summed over documents."""

    def __init__(self):
        self.counts = collections.defaultdict(float)

    def add(self, key, response):
        key = [set(c) for c in key if len(c) > 1]
        response = [set(c) for c in response if len(c) > 1]
        for name, measure in (("muc", muc_counts), ("b3", b3_counts)):
            for side, (a, b) in (("r", (key, response)), ("p", (response, key))):
                score, total = measure(a, b)
                self.counts[name + side] += score
                self.counts[name + side + "n"] += total
        similarity = ceaf_similarity(key, response)
        self.counts["ceafr"] += similarity
        self.counts["ceafp"] += similarity
        self.counts["ceafrn"] += len(key)
        self.counts["ceafpn"] += len(response)

    def figures(self):
        out = {}
        for name in ("muc", "b3", "ceaf"):
            p = ratio(self.counts[name + "p"], self.counts[name + "pn"])
            r = ratio(self.counts[name + "r"], self.counts[name + "rn"])
            out[name] = (p, r, f1(p, r))
        out["conll"] = sum(out[n][2] for n in ("muc", "b3", "ceaf")) / 3
        return out


# Reading.

class Mention:
    def __init__(self, entity, kind, tokens):
        self.entity, self.kind, self.tokens = entity, kind, tokens
        self.head = None


def read_gold(path):
    """[(id, sentences)], a sentence a list of tokens with form, tag, head, span in the text without blanks."""
    docs = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                docs.append({"id": line.split("=", 1)[1].strip(), "text": "", "sentences": [], "at": 0})
                new_paragraph = False
            elif re.match(r"# newpar\b", line):
                new_paragraph = True
            elif line.startswith("# text ="):
                doc = docs[-1]
                gap = "\n\n" if new_paragraph else " "
                doc["text"] += (gap if doc["text"] else "") + line[len("# text ="):].strip()
                doc["sentences"].append([])
                new_paragraph = False
            elif line and not line.startswith("#"):
                fields = line.split("\t")
                if not fields[0].isdigit():
                    continue
                doc = docs[-1]
                size = len("".join(fields[1].split()).encode())
                doc["sentences"][-1].append({"form": fields[1], "upos": fields[3], "xpos": fields[4],
                                             "head": int(fields[6]), "begin": doc["at"], "end": doc["at"] + size,
                                             "misc": fields[9]})
                doc["at"] += size
    return docs


def gold_mentions(doc):
    """Mentions of `Entity=`, each with its head token."""
    found, open_ones = [], collections.defaultdict(list)
    for sentence in doc["sentences"]:
        for i, token in enumerate(sentence):
            match = re.search(r"(?:^|\|)Entity=([^|]*)", token["misc"])
            if not match:
                continue
            for part in re.findall(r"\([^()]+\)?|[^()]+\)", match.group(1)):
                body = part.strip("()")
                fields = body.split("-")
                if part.startswith("("):
                    mention = Mention(fields[0], fields[1], [i])
                    mention.sentence = sentence
                    open_ones[fields[0]].append(mention)
                if part.endswith(")") and open_ones[fields[0]]:
                    mention = open_ones[fields[0]].pop()
                    if mention.sentence is sentence:
                        mention.tokens = list(range(mention.tokens[0], i + 1))
                        found.append(mention)
    for mention in found:
        inside = set(mention.tokens)
        heads = [i for i in mention.tokens if mention.sentence[i]["head"] - 1 not in inside]
        mention.head = mention.sentence[heads[0] if heads else mention.tokens[0]]
    return found


def people(doc):
    out = []
    taken = set()
    for mention in gold_mentions(doc):
        head = mention.head
        personal = head["xpos"] in ("PRP", "PRP$") or head["form"].lower() in THIRD
        if mention.kind != "person" or not (head["upos"] == "PROPN" or personal) or head["begin"] in taken:
            continue
        taken.add(head["begin"])
        mention.pronoun = personal
        mention.third = head["form"].lower() in THIRD
        out.append(mention)
    return out


def squeezed(text):
    """For every byte of a text, how many bytes that are no blanks come before it."""
    out, count = [], 0
    for byte in text.encode():
        out.append(count)
        count += byte > 32
    return out + [count]


def read_mentions(path, docs):
    """{doc: [(begin, end, kind, actor)]}, offsets in the text without blanks."""
    offsets = {doc["id"]: squeezed(doc["text"]) for doc in docs}
    starts = {}
    for doc in docs:
        starts[doc["id"]] = [s[0]["begin"] if s else 0 for s in doc["sentences"]]
    at, last = collections.defaultdict(int), {}
    out = collections.defaultdict(list)
    whole = {doc["id"]: bytes(b for b in doc["text"].encode() if b > 32) for doc in docs}
    with open(path, encoding="utf-8") as lines:
        for m in map(json.loads, filter(str.strip, lines)):
            doc = m.get("doc")
            if doc not in offsets or "begin" not in m:
                continue
            actor = m["actor"]["id"] if isinstance(m["actor"], dict) else m["actor"]
            if isinstance(m["actor"], dict):  # list_mentions: offsets into the sentence
                sentence = m["text"].encode()
                bare = bytes(b for b in sentence if b > 32)
                if last.get(doc) != (m["sentence"], m["text"]):
                    at[doc] = whole[doc].find(bare, at[doc])
                    last[doc] = (m["sentence"], m["text"])
                begin = at[doc] + sum(b > 32 for b in sentence[:m["begin"]])
                end = at[doc] + sum(b > 32 for b in sentence[:m["end"]])
            else:
                begin, end = offsets[doc][m["begin"]], offsets[doc][m["end"]]
            out[doc].append((begin, end, m["kind"], actor))
    return out


def match(gold, predicted):
    """Gives every predicted mention of a person the gold mention whose head it covers, else a name of its own."""
    by_begin = {m.head["begin"]: m for m in gold}
    out, taken = [], set()
    for begin, end, kind, actor in predicted:
        if not actor.startswith("person/") or kind not in ("name", "pronoun"):
            continue
        covered = next((by_begin[b] for b in range(begin, end) if b in by_begin and b not in taken), None)
        if covered is not None:
            taken.add(covered.head["begin"])
        out.append((covered, (begin, end), actor))
    return out


def clusters(pairs):
    out = collections.defaultdict(set)
    for mention, cluster in pairs:
        out[cluster].add(mention)
    return list(out.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold")
    parser.add_argument("mentions", nargs="?")
    parser.add_argument("--texts", action="store_true")
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    docs = read_gold(args.gold)
    if args.texts:
        for doc in docs:
            print(json.dumps({"id": doc["id"], "text": doc["text"]}, ensure_ascii=False))
        return 0
    predicted = read_mentions(args.mentions, docs)
    scores = {"all pronouns": Scores(), "he and she": Scores()}
    right = total = shown = 0
    for doc in docs:
        gold = people(doc)
        matched = match(gold, predicted[doc["id"]])
        for name, score in scores.items():
            keep = [m for m in gold if name == "all pronouns" or not m.pronoun or m.third]
            kept = {id(m) for m in keep}
            dropped = {id(m) for m in gold} - kept
            score.add(clusters((id(m), m.entity) for m in keep),
                      clusters((id(m) if m else span, actor) for m, span, actor in matched if id(m) not in dropped))
        named = collections.defaultdict(set)  # actor -> entities that its names are
        for m, _, actor in matched:
            if m and not m.pronoun:
                named[actor].add(m.entity)
        actor_of = {id(m): actor for m, _, actor in matched if m}
        entities = {m.entity for m in gold if not m.pronoun}
        for m in gold:
            if not m.third or m.entity not in entities:
                continue
            total += 1
            good = m.entity in named[actor_of.get(id(m))]
            right += good
            if not good and shown < args.errors:
                shown += 1
                print(doc["id"], m.head["form"], m.entity, actor_of.get(id(m)), " ".join(t["form"] for t in m.sentence)[:160])
    for name, score in scores.items():
        figures = score.figures()
        row = "  ".join(f"{n} {100 * p:.1f} / {100 * r:.1f} / {100 * f:.1f}"
                        for n, (p, r, f) in ((n, figures[n]) for n in ("muc", "b3", "ceaf")))
        print(f"{name:14} P / R / F1: {row}  CoNLL {100 * figures['conll']:.1f}")
    print(f"third-person singular pronouns of named people: {right} of {total} right ({100 * ratio(right, total):.1f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
