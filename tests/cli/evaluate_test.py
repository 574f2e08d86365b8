#!/usr/bin/env python3
"""`entente evaluate`: exact figures on a small made gold file, a floor on the shipped one, errors with file and line.

usage: evaluate_test.py ENTENTE SOURCE_DIR
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
# A bit under what the shipped model and patterns reach (tests/gold/README.md).
FLOOR = {"pair": 0.50, "full": 0.40, "factual": 0.38}

FRANCE = {"kind": "country", "iso3": "FRA", "names": ["France", "French"]}
ITALY = {"kind": "country", "iso3": "ITA", "names": ["Italy"]}
MERKEL = {"kind": "person", "names": ["Angela Merkel", "Merkel"]}
GOLD = [
    {"id": "a", "text": "France criticized Italy. Angela Merkel praised France.", "relations": [
        {"subject": FRANCE, "relation": "ACCUSE", "object": ITALY, "evidence": "criticized"},
        {"subject": MERKEL, "relation": ["SUPPORT", "AID"], "object": FRANCE, "evidence": "praised"}]},
    {"id": "b", "text": "It rained.", "relations": []},
]


def found(doc, subject, relation, object_, confidence, **more):
    return {"doc": doc, "subject": {"kind": subject["kind"], "name": subject["names"][0]}, "relation": relation,
            "object": {"kind": object_["kind"], "name": object_["names"][-1]}, "confidence": confidence, **more}


PREDICTED = [
    found("a", FRANCE, "ACCUSE", ITALY, 0.9, factuality="negated"),
    found("a", MERKEL, "SUPPORT", FRANCE, 0.6),
    found("b", FRANCE, "ASSAULT", ITALY, 0.4, text="It rained."),
]


class Evaluate(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.gold = self.file("gold.jsonl", GOLD)

    def tearDown(self):
        self.folder.cleanup()

    def file(self, name, rows):
        path = pathlib.Path(self.folder.name) / name
        path.write_text("\n".join(json.dumps(r) for r in rows), encoding="utf-8")
        return path

    def run_program(self, *words):
        done = subprocess.run([PROGRAM, "evaluate", *map(str, words)], capture_output=True, timeout=600, text=True)
        return done.returncode, done.stdout, done.stderr

    def test_a_made_gold_gives_exact_figures(self):
        status, out, err = self.run_program(self.gold, "--predicted", self.file("p.jsonl", PREDICTED), "--json",
                                            "--errors", "9")
        self.assertEqual((status, err), (0, ""))
        r = json.loads(out)
        counts = {level: [r[level][k] for k in ("tp", "fn", "fp")] for level in ("pair", "label", "full", "factual")}
        self.assertEqual(counts, {"pair": [2, 0, 1], "label": [2, 0, 1], "full": [2, 0, 1], "factual": [1, 1, 2]})
        self.assertEqual((r["full"]["precision"], r["full"]["recall"], r["full"]["f1"]), (2 / 3, 1.0, 0.8))
        self.assertEqual(r["by_label"]["AID|SUPPORT"]["tp"], 1)
        self.assertEqual(r["by_factuality"]["negated"]["fp"], 1)
        self.assertEqual(r["calibration"]["sure"]["precision"], 1.0)
        self.assertAlmostEqual(r["calibration"]["error"], (0.1 + 0.4 + 0.4) / 3)
        self.assertEqual([(e["relation"], e["sentence"]) for e in r["extra"]], [("ASSAULT", "It rained.")])
        self.assertEqual(r["texts"], 2)

    def test_the_table_has_the_rows_that_are_asked_for(self):
        status, out, _ = self.run_program(self.gold, "--predicted", self.file("p.jsonl", PREDICTED), "--by-label",
                                          "--by-factuality", "--by-confidence", "--min-confidence", "0.5")
        self.assertEqual(status, 0)
        self.assertIn("full      1.000  1.000  1.000      2      0      0   0.000 to 1.000", out)
        for row in ("ACCUSE", "AID|SUPPORT", "negated", "0.9 to 1.0"):
            self.assertIn(row, out)

    def test_misses_are_told_with_their_sentence_and_what_was_found_instead(self):
        wrong = self.file("p.jsonl", [found("a", MERKEL, "REJECT", FRANCE, 0.6)])
        _, out, _ = self.run_program(self.gold, "--predicted", wrong, "--errors", "9")
        self.assertIn("missed: a: Angela Merkel SUPPORT|AID FRA  | praised | Angela Merkel praised France. | found: "
                      "Angela Merkel REJECT French", out)
        self.assertIn("missed: a: FRA ACCUSE ITA  | criticized | France criticized Italy.", out)

    def test_extraction_is_scored_like_its_own_lines(self):
        lines = pathlib.Path(self.folder.name) / "lines.jsonl"
        subprocess.run([PROGRAM, "extract", self.gold, "-o", lines], check=True, timeout=600)
        own = self.run_program(self.gold, "--json")
        self.assertEqual(own, self.run_program(self.gold, "--predicted", lines, "--json"))
        self.assertEqual(json.loads(own[1])["full"]["tp"], 2)

    def test_slips_are_told_with_file_and_line(self):
        bad = self.file("bad.jsonl", [*GOLD, {"id": "c", "text": "x", "relations": [{"relation": "MEET"}]}])
        missing = pathlib.Path(self.folder.name) / "missing.jsonl"
        for words, told in (([bad], "bad.jsonl:3: relation 1: unknown label 'MEET'"), ([missing], "missing.jsonl"),
                            ([self.gold, "--predicted", bad], "bad.jsonl:1: no \"doc\"")):
            status, out, err = self.run_program(*words)
            self.assertEqual((status, out), (2, ""))
            self.assertIn(told, err)
            self.assertEqual(len(err.strip().splitlines()), 1, err)

    def test_the_shipped_gold_is_read_as_well_as_before(self):
        status, out, err = self.run_program(SOURCE / "tests" / "gold" / "written.jsonl", "--json", "--jobs", "0")
        self.assertEqual((status, err), (0, ""))
        r = json.loads(out)
        self.assertEqual(r["texts"], 200)
        for level, floor in FLOOR.items():
            self.assertGreaterEqual(r[level]["f1"], floor, level)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
