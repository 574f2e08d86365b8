"""Reads the sample graphs with another program and compares them with the JSON export. Exit code 77: it is absent.

read_samples.py networkx|igraph|xmllint|dot FOLDER
"""

import json
import pathlib
import shutil
import subprocess
import sys

SKIP = 77


def skip(what):
    print(f"SKIPPED: {what} is not installed")
    sys.exit(SKIP)


def xml_safe(text):
    """The text without what XML 1.0 cannot hold, as the exports write it."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))


def expected(folder, name):
    """Names by id, and the edges of both forms of GraphML, from the JSON export."""
    with open(folder / f"{name}.json", encoding="utf-8") as file:
        data = json.load(file)
    names = {xml_safe(n["id"]): xml_safe(n["name"]) for n in data["nodes"]}
    real = [e for e in data["links"] if e["factuality"] in ("actual", "future")]
    pairs = {}
    for edge in real:
        key = (xml_safe(edge["source"]), xml_safe(edge["target"]))
        pairs[key] = pairs.get(key, 0) + edge["count"]
    return names, pairs, data["links"]


def check_networkx(folder, name):
    import networkx

    names, pairs, links = expected(folder, name)
    graph = networkx.read_graphml(folder / f"{name}.graphml")
    assert graph.is_directed()
    assert {n: d["label"] for n, d in graph.nodes(data=True)} == names, name
    assert {(a, b): w for a, b, w in graph.edges(data="weight")} == pairs, name
    multi = networkx.read_graphml(folder / f"{name}.multi.graphml", force_multigraph=True)
    assert multi.number_of_edges() == len(links)
    assert sorted(d["relation"] for _, _, d in multi.edges(data=True)) == sorted(e["relation"] for e in links)
    sentences = sorted(d.get("sentence", "") for _, _, d in multi.edges(data=True))
    best = [max(e["evidence"], key=lambda s: s["confidence"])["text"] or "" for e in links]
    assert sentences == sorted(map(xml_safe, best)), name
    gexf = networkx.read_gexf(folder / f"{name}.gexf")
    assert gexf.number_of_nodes() == len(names) and gexf.number_of_edges() == len(pairs)
    with open(folder / f"{name}.json", encoding="utf-8") as file:
        back = networkx.node_link_graph(json.load(file))
    assert back.is_directed() and back.is_multigraph()
    assert back.number_of_nodes() == len(names) and back.number_of_edges() == len(links)


def check_igraph(folder, name):
    import igraph

    names, pairs, links = expected(folder, name)
    graph = igraph.Graph.Read_GraphML(str(folder / f"{name}.graphml"))
    assert graph.is_directed()
    assert graph.vcount() == len(names) and graph.ecount() == len(pairs)
    if names:
        assert dict(zip(graph.vs["id"], graph.vs["label"])) == names, name
        assert sorted(graph.es["weight"]) == sorted(pairs.values())
    multi = igraph.Graph.Read_GraphML(str(folder / f"{name}.multi.graphml"))
    assert multi.ecount() == len(links)


def check_xmllint(folder, name):
    for ending in ("graphml", "multi.graphml", "gexf"):
        subprocess.run(["xmllint", "--noout", str(folder / f"{name}.{ending}")], check=True)


def check_dot(folder, name):
    names, pairs, _ = expected(folder, name)
    for ending in ("dot", "all.dot"):
        done = subprocess.run(["dot", "-Tsvg", str(folder / f"{name}.{ending}")], capture_output=True, check=True)
        assert b"Error" not in done.stderr and b"Warning" not in done.stderr, done.stderr.decode()
        assert done.stdout.count(b'class="node"') == len(names), name
    plain = subprocess.run(["dot", "-Tdot_json", str(folder / f"{name}.dot")], capture_output=True, check=True)
    drawn = json.loads(plain.stdout.decode("utf-8"))
    assert len(drawn.get("edges", [])) >= len(pairs)


CHECKS = {"networkx": check_networkx, "igraph": check_igraph, "xmllint": check_xmllint, "dot": check_dot}


def main():
    reader, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if reader in ("networkx", "igraph"):
        try:
            __import__(reader)
        except ImportError:
            skip(f"{reader} of {sys.executable}")
    elif not shutil.which(reader):
        skip(reader)
    for name in ("visit", "hostile", "random", "empty"):
        CHECKS[reader](folder, name)
        print(f"{reader}: {name} ok")


main()
