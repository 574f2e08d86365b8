#!/usr/bin/env python3
"""Measures entente on texts: words a second of analysis alone and of the whole way to relations, and memory.

usage: tools/bench/pipeline.py FILE.jsonl... [--words N] [--runs N] [--program build/release/entente]

Takes documents from the files in turn, about --words words in all (default 60,000), runs `analyze` and `extract` with one
worker --runs times each (default 3, the best counts; the time to start and load is taken off), then `extract` over one
and over four times as much text to show that memory does not grow with it, and with --jobs 2. Prints JSON.
Standard library only.
"""
import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time


def sample(paths, words):
    """Documents of the files in turn, cut to 600 words each so that no register dominates."""
    def documents(path):
        with open(path, encoding="utf-8") as lines:
            yield from map(json.loads, lines)
    chosen, count = [], 0
    for row in itertools.zip_longest(*map(documents, paths)):
        for number, record in enumerate(row):
            if record is None:
                continue
            lines = record["text"].split("\n")
            text, size = [], 0
            for line in lines:
                text.append(line)
                size += len(line.split())
                if size > 600:
                    break
            chosen.append({"id": f"{number}-{record['id']}", "date": record.get("date", ""), "text": "\n".join(text)})
            count += size
            if count >= words:
                return chosen, count
    return chosen, count


def run(program, command, path, *more):
    """Seconds and peak memory in MB of one run."""
    start = time.perf_counter()
    child = subprocess.Popen([program, command, path, *more], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--words", type=int, default=60000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--program", default="build/release/entente")
    args = parser.parse_args()
    documents, _ = sample(args.files, args.words)
    with tempfile.TemporaryDirectory() as folder:
        def write(name, records):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as out:
                out.writelines(json.dumps(r) + "\n" for r in records)
            return path
        whole, nothing = write("whole.jsonl", documents), write("one.jsonl", [{"id": "x", "text": "Peace."}])
        many = write("many.jsonl", [{**r, "id": f"{r['id']}/{i}"} for i in range(4) for r in documents])
        words = sum(1 for line in subprocess.run([args.program, "analyze", whole], capture_output=True, text=True, check=True)
                    .stdout.splitlines() if line[:1].isdigit() and line.split("\t")[0].isdigit())
        figures = {"documents": len(documents), "words": words}
        for command in ("analyze", "extract"):
            load = min(run(args.program, command, nothing)[0] for _ in range(3))
            runs = [run(args.program, command, whole) for _ in range(args.runs)]
            figures[command] = {"load_s": round(load, 3), "words_per_s": round(words / (min(r[0] for r in runs) - load)),
                                "peak_mb": round(max(r[1] for r in runs))}
        figures["extract_of_analyze_speed"] = round(figures["extract"]["words_per_s"] / figures["analyze"]["words_per_s"], 3)
        figures["extract_4x_peak_mb"] = round(run(args.program, "extract", many)[1])
        seconds, peak = run(args.program, "extract", whole, "--jobs", "2")
        figures["extract_jobs_2"] = {"words_per_s": round(words / (seconds - figures["extract"]["load_s"])), "peak_mb": round(peak)}
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
