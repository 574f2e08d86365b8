#!/usr/bin/env python3
"""Annotated texts with mention offsets to the form that the relation scorer reads.

usage: relations_to_gold.py ANNOTATED.jsonl... > GOLD.jsonl

A relation becomes one line of the text's "relations" however often it is said; an actor's names are its own and every
capitalised mention of it. A relation that is required once is required. "scope" is kept. Standard library only.
"""
import json
import sys

PRONOUNS = set("he she it they him her them his hers its their who whom whose which that i we you my our us me "
               "himself herself itself themselves".split())


def actor(row, key, mentions):
    a = row["actors"][key]
    names = list(a["names"])
    if a.get("iso3"):
        names = [a["iso3"]] + names
    for mention in sorted(mentions.get(key, ())):
        capital = any(c.isupper() for c in mention)
        if mention not in names and mention.lower() not in PRONOUNS and capital:
            names.append(mention)
    out = {"kind": a["kind"], "names": names}
    if a.get("iso3"):
        out["iso3"] = a["iso3"]
    return out


def convert(row):
    data = row["text"].encode()
    mentions = {}
    for r in row["relations"]:
        for end in ("subject", "object"):
            span = r.get(end + "_span")
            if span:
                mentions.setdefault(r[end], set()).add(data[span[0]:span[1]].decode(errors="replace"))
    seen, out = {}, []
    for r in row["relations"]:
        label = r["relation"][0] if isinstance(r["relation"], list) else r["relation"]
        key = (r["subject"], label, r["object"], r["factuality"])
        swapped = (r["object"], label, r["subject"], r["factuality"])
        old = seen.get(key) or (seen.get(swapped) if r["reciprocal"] else None)
        if old is not None:
            old["optional"] = old["optional"] and r["optional"]
            continue
        begin, end = row["sentences"][r["sentence"]]
        seen[key] = {"subject": actor(row, r["subject"], mentions), "relation": r["relation"],
                     "object": actor(row, r["object"], mentions), "reciprocal": r["reciprocal"],
                     "factuality": r["factuality"], "optional": r["optional"],
                     "evidence": data[begin:end].decode(errors="replace")}
        out.append(seen[key])
    gold = {"id": row["id"], "date": row.get("date"), "text": row["text"], "relations": out}
    if "scope" in row:
        gold["scope"] = row["scope"]
    return gold


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                print(json.dumps(convert(json.loads(line)), ensure_ascii=False))


if __name__ == "__main__":
    main()
