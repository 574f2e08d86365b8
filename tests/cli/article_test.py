#!/usr/bin/env python3
"""Fails where the example article does not give the relations that any reader gets from it.

usage: article_test.py ENTENTE SOURCE_DIR
"""
import json
import pathlib
import subprocess
import sys

EXPECTED = [
    ("Jared Kushner", "CONSULT", "Luis Videgaray"),
    ("Jared Kushner", "CONSULT", "Enrique Peña Nieto"),
    ("Jared Kushner", "CONSULT", "MEX"),
    ("Jared Kushner", "RELATIVE", "Donald Trump"),
    ("Roberta Jacobson", "OFFICE", "USA"),
    ("Roberta Jacobson", "ENVOY_TO", "MEX"),
    ("MEX", "REJECT", "Donald Trump"),
    ("USA", "RIVAL", "MEX"),
]


def main():
    article = pathlib.Path(sys.argv[2]) / "graphs" / "kushner-mexico.txt"
    out = subprocess.run([sys.argv[1], "extract", article], check=True, capture_output=True).stdout
    found = set()
    for line in out.decode("utf-8").splitlines():
        r = json.loads(line)
        if r["factuality"] != "actual":
            continue
        ends = [r[end].get("iso3") or r[end]["name"] for end in ("subject", "object")]
        found.add((ends[0], r["relation"], ends[1]))
        if r["reciprocal"]:
            found.add((ends[1], r["relation"], ends[0]))
    missing = [e for e in EXPECTED if e not in found]
    for subject, relation, object_ in missing:
        print(f"not found: {subject} {relation} {object_}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
