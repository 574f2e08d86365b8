#!/usr/bin/env python3
"""Score mentions and their actors against annotated relations with spans.

usage: score_mentions.py RELATIONS.jsonl MENTIONS.jsonl [--errors N] [--type TYPE] [--docs]

RELATIONS: {"id", "text", "actors", "relations": [{"subject", "subject_span", "object", "object_span"}]}, spans in bytes.
MENTIONS: as tools/eval/list_mentions prints them. Every span of a relation's end is one gold mention: it is found where
a predicted mention overlaps it, and right where that mention's actor matches (kind and any name, as the relation scorer
does). Rows: by the actor's kind, by the type of the mention (pronoun, name, other). "P" is right over found.
Standard library only.
"""
import argparse
import collections
import json
import re
import sys
import unicodedata

PRONOUNS = set("he him his himself she her hers herself it its itself they them their theirs i me my we us our you".split())


def norm(name):
    folded = unicodedata.normalize("NFKD", name)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    folded = re.sub(r"[^\w\s]", " ", folded.replace("’s", "").replace("'s", ""))
    return re.sub(r"^the ", "", " ".join(folded.split()))


def forms(actor, *more):
    names = list(actor.get("names") or []) + list(actor.get("aliases") or []) + list(more)
    names += [actor.get(k) for k in ("name", "iso3") if actor.get(k)]
    return {norm(n) for n in names if norm(n)}


def same(gold, predicted, mention):
    if (gold["kind"] == "person") != (predicted["kind"] == "person"):
        return False
    return bool(forms(gold) & forms(predicted, mention))


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def squeeze(text):
    """The bytes that are no ASCII blanks, and where each stood."""
    kept = [i for i, b in enumerate(text) if b > 32]
    return bytes(text[i] for i in kept), kept


def place(text, mentions):
    """Turns offsets into a sentence into offsets into the text: sentences follow one another, blanks may differ."""
    whole, where = squeeze(text)
    at, last, out = 0, None, []
    for m in mentions:
        sentence = m["text"].encode()
        if (m["sentence"], m["text"]) != last:
            found = whole.find(squeeze(sentence)[0], at)
            if found < 0:
                continue
            at, last = found, (m["sentence"], m["text"])
        begin = at + len(squeeze(sentence[:m["begin"]])[0])
        end = at + len(squeeze(sentence[:m["end"]])[0])
        out.append((where[begin], where[end - 1] + 1, m))
    return out


def kind_of_mention(text):
    if text.lower() in PRONOUNS:
        return "pronoun"
    return "name" if text[:1].isupper() else "other"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("relations")
    parser.add_argument("mentions")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--type", default="", help="errors only of rows that hold this word")
    args = parser.parse_args()
    by_doc = collections.defaultdict(list)
    for m in read(args.mentions):
        if "begin" in m:
            by_doc[m["doc"]].append(m)
    rows = collections.defaultdict(lambda: [0, 0, 0])
    errors = []
    for record in read(args.relations):
        if record["id"] not in by_doc:
            continue
        raw = record["text"].encode()
        placed = place(raw, by_doc[record["id"]])
        gold = {}
        for relation in record["relations"]:
            for end in ("subject", "object"):
                gold[tuple(relation[end + "_span"]), relation[end]] = record["actors"][relation[end]]
        for ((begin, end), _), actor in sorted(gold.items()):
            text = raw[begin:end].decode()
            over = [m for b, e, m in placed if b < end and e > begin]
            right = [m for m in over if same(actor, m["actor"], m["text"].encode()[m["begin"]:m["end"]].decode())]
            for row in ("all", actor["kind"], kind_of_mention(text), actor["kind"] + " " + kind_of_mention(text)):
                rows[row][0] += 1
                rows[row][1] += bool(over)
                rows[row][2] += bool(right)
            if not right:
                errors.append((actor["kind"] + " " + kind_of_mention(text), record["id"], text,
                               actor.get("iso3") or actor["names"][0], [m["actor"]["name"] for m in over],
                               raw[max(0, begin - 70):end + 50].decode(errors="replace").replace("\n", " ")))
    print(f"{'':24} {'gold':>6} {'found':>6} {'right':>6} {'recall':>7} {'P':>7}")
    for row in sorted(rows):
        total, found, right = rows[row]
        print(f"{row:24} {total:6} {found:6} {right:6} {right / total:7.3f} {right / max(found, 1):7.3f}")
    for error in [e for e in errors if args.type in e[0]][: args.errors]:
        print(" | ".join(map(str, error)))


if __name__ == "__main__":
    sys.exit(main())
