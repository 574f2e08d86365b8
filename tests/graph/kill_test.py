#!/usr/bin/env python3
"""Kills `entente build` many times and checks that the same command goes on, with whole documents only.

usage: kill_test.py ENTENTE SOURCE_DIR
"""
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

COPIES = 150


def ask(path, sql):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        return db.execute(sql).fetchall()


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        analysed = subprocess.run([program, "analyze", source / "graphs/kushner-mexico.txt"], check=True,
                                  capture_output=True, text=True).stdout
        many = "".join(re.sub(r"(# newdoc id = ).*", rf"\g<1>copy-{i:03}", analysed, count=1) for i in range(COPIES))
        (folder / "many.conllu").write_text(many, encoding="utf-8")
        graph = folder / "g.entente"
        command = [program, "build", "--conllu", folder / "many.conllu", "-o", graph]

        start = time.monotonic()
        subprocess.run([*command[:-1], folder / "whole.entente"], check=True, capture_output=True)
        whole = time.monotonic() - start
        relations = ask(folder / "whole.entente", "SELECT count(*) FROM relations")[0][0] // COPIES
        assert relations > 0

        choose = random.Random(4)
        before = kills = 0
        for _ in range(25):
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(choose.uniform(0.05, 0.8) * whole)
            process.send_signal(signal.SIGKILL)
            if process.wait() == 0:  # it was faster: begin anew
                graph.unlink()
                before = 0
                continue
            kills += 1
            if not graph.exists() or graph.stat().st_size == 0:
                continue
            # A reader that may write rolls the torn transaction back, as the next build does.
            subprocess.run([program, "build", "-o", graph, "--remove", "none"], capture_output=True, check=False)
            if not ask(graph, "SELECT 1 FROM sqlite_master LIMIT 1"):
                continue
            assert ask(graph, "PRAGMA integrity_check") == [("ok",)]
            counts = ask(graph, "SELECT doc, count(*) FROM relations GROUP BY doc")
            assert all(count == relations for _, count in counts), counts
            now = ask(graph, "SELECT count(*) FROM documents")[0][0]
            assert now == len(counts) >= before, (now, before)
            before = now
        assert kills >= 5, kills
        subprocess.run(command, check=True, capture_output=True)
        for query in ("SELECT * FROM statement", "SELECT * FROM actor"):
            assert sorted(ask(graph, query)) == sorted(ask(folder / "whole.entente", query))
        print(f"killed {kills} times; {COPIES} documents of {relations} relations are whole")


if __name__ == "__main__":
    main()
