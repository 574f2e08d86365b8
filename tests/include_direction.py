#!/usr/bin/env python3
"""Fails where a stage includes, or links, a stage that comes after it or beside it.

usage: include_direction.py SOURCE_DIR
"""
import pathlib
import re
import sys

# The pipeline: what each stage may know. cli alone knows all.
MAY_KNOW = {
    "core": [],
    "text": ["core"],
    "analysis": ["core", "text"],
    "actors": ["core", "text", "analysis"],
    "relations": ["core", "text", "analysis", "actors"],
    "evaluation": ["core"],
    "graph": ["core"],
    "query": ["core", "graph"],
    "export": ["core", "graph", "query"],
    "cli": ["core", "text", "analysis", "actors", "relations", "evaluation", "graph", "query",
            "export"],
}


def problems(root):
    for stage, known in MAY_KNOW.items():
        allowed = set(known) | {stage}
        for folder in (root / "src" / stage, root / "include" / "entente" / stage):
            for path in sorted(folder.rglob("*.?pp")):
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                    match = re.match(r'\s*#\s*include\s+"(?:entente/)?(\w+)/', line)
                    if match and match[1] in MAY_KNOW and match[1] not in allowed:
                        yield f"{path.relative_to(root)}:{number}: {stage} includes {match[1]}, which it may not know"
        listing = root / "src" / stage / "CMakeLists.txt"
        text = re.sub(r"#.*", "", listing.read_text(encoding="utf-8"))
        links = set(re.findall(r"\bentente(?:_|::)(\w+)", text)) & set(MAY_KNOW)
        for words in re.findall(r"\bLINK\s+([a-z\s]+)", text):
            links |= set(words.split()) & set(MAY_KNOW)
        for link in sorted(links - allowed - {stage}):
            yield f"{listing.relative_to(root)}: {stage} links {link}, which it may not know"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or f"{len(MAY_KNOW)} stages, all includes point one way")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
