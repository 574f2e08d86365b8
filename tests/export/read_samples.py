"""Reads the sample graphs with another program and compares them with the JSON export. Exit code 77: it is absent.

read_samples.py networkx|igraph|xmllint|dot|rapper FOLDER
"""

import csv
import io
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
        pairs.setdefault(key, set()).update(e["doc"] for e in edge["evidence"])
    pairs = {key: len(documents) for key, documents in pairs.items()}
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
    # networkx 2 knows GEXF up to 1.2; what it reads of 1.3 has not changed but the name of the namespace.
    old = (folder / f"{name}.gexf").read_text(encoding="utf-8").replace(
        "http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz").replace(
        "http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    gexf = networkx.read_gexf(io.BytesIO(old.encode("utf-8")))
    kinds = {(xml_safe(e["source"]), xml_safe(e["target"]), e["relation"])
             for e in links if e["factuality"] in ("actual", "future")}
    assert gexf.number_of_nodes() == len(names) and gexf.number_of_edges() == len(kinds), name
    assert {n: d["label"] for n, d in gexf.nodes(data=True)} == names, name
    assert sorted(d["relation"] for _, _, d in gexf.edges(data=True)) == sorted(k[2] for k in kinds)
    check_tables(folder, name, names, links)
    with open(folder / f"{name}.json", encoding="utf-8") as file:
        back = networkx.node_link_graph(json.load(file))
    assert back.is_directed() and back.is_multigraph()
    assert back.number_of_nodes() == len(names) and back.number_of_edges() == len(links)


def rows(path, **options):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, **options))


def check_tables(folder, name, names, links):
    """Cytoscape.js, Neo4j, Gephi and PLOVER: the same nodes and edges, every string as it was."""
    with open(folder / f"{name}.json", encoding="utf-8") as file:
        nodes = {n["id"]: n["name"] for n in json.load(file)["nodes"]}
    with open(folder / f"{name}.cyjs", encoding="utf-8") as file:
        elements = json.load(file)["elements"]
    assert {n["data"]["id"]: n["data"]["name"] for n in elements["nodes"]} == nodes
    assert len(elements["edges"]) == len(links)
    ends = {n["data"]["id"] for n in elements["nodes"]}
    assert all(e["data"]["source"] in ends and e["data"]["target"] in ends for e in elements["edges"])
    whole = {i.replace("\0", ""): n.replace("\0", "") for i, n in nodes.items()}
    assert {r["id:ID"]: r["name"] for r in rows(folder / f"{name}.neo4j-nodes")} == whole
    assert [r[":TYPE"] for r in rows(folder / f"{name}.neo4j-edges")] == [e["relation"] for e in links]
    assert {r["Id"]: r["Label"] for r in rows(folder / f"{name}.gephi-nodes")} == whole
    real = [e for e in links if e["factuality"] in ("actual", "future")]
    assert len(rows(folder / f"{name}.gephi-edges")) == len(real)
    events = rows(folder / f"{name}.tsv", delimiter="\t", quoting=csv.QUOTE_NONE)
    statements = [s for e in real if e["relation"] in EVENTS for s in e["evidence"]]
    assert len(events) == len(statements) and all(None not in r and None not in r.values() for r in events), name


def check_rapper(folder, name):
    """Turtle is well-formed and holds every statement."""
    done = subprocess.run(["rapper", "-q", "-i", "turtle", "-o", "ntriples", str(folder / f"{name}.ttl")],
                          capture_output=True, check=True)
    _, _, links = expected(folder, name)
    quoted = done.stdout.count(b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement>")
    assert quoted == sum(e["count"] for e in links), name


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


EVENTS = set("""AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION
MOBILIZE COERCE ASSAULT""".split())
CHECKS = {"rapper": check_rapper, "networkx": check_networkx, "igraph": check_igraph, "xmllint": check_xmllint, "dot": check_dot}


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
