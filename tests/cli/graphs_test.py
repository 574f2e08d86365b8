#!/usr/bin/env python3
"""Fails where the example graphs are not what the program makes of the article beside them.

usage: graphs_test.py ENTENTE SOURCE_DIR
Remedy: tools/make_graphs. The SVG's coordinates depend on the fonts of a machine, so of it only what it says is compared.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def said(svg):
    return sorted(re.findall(r"<(?:title|text)[^>]*>(.*?)</(?:title|text)>", svg, re.S))


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as made:
        subprocess.run([source / "tools/make_graphs", "--to", made], check=True, env={**os.environ, "ENTENTE": program})
        stale = []
        for name in ("kushner-mexico.graphml", "kushner-mexico.dot", "kushner-mexico.svg"):
            old = (source / "graphs" / name).read_text(encoding="utf-8")
            new = (pathlib.Path(made) / name).read_text(encoding="utf-8")
            if name.endswith(".svg"):
                old, new = said(old), said(new)
            if old != new:
                stale.append(name)
    if stale:
        print("stale: " + ", ".join(stale) + " (run tools/make_graphs and look at what changed)")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
