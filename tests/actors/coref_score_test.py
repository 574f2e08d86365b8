#!/usr/bin/env python3
"""Checks tools/eval/score_coref.py on examples worked out by hand."""
import contextlib
import importlib.util
import io
import json
import os
import sys
import tempfile
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SPEC = importlib.util.spec_from_file_location("score_coref", os.path.join(ROOT, "tools", "eval", "score_coref.py"))
score_coref = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(score_coref)

GOLD = """# newdoc id = d1
# newpar
# text = Ann met Bob. She left him.
1\tAnn\tAnn\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-coref)
2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
3\tBob\tBob\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=(2-person-new-coref)|SpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
5\tShe\tshe\tPRON\tPRP\t_\t6\tnsubj\t_\tEntity=(1-person-giv-ana)
6\tleft\tleave\tVERB\tVBD\t_\t2\tparataxis\t_\t_
7\thim\the\tPRON\tPRP\t_\t6\tobj\t_\tEntity=(2-person-giv-ana)|SpaceAfter=No
8\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_

"""


def score(mentions):
    with tempfile.TemporaryDirectory() as folder:
        gold, found = os.path.join(folder, "gold.conllu"), os.path.join(folder, "found.jsonl")
        with open(gold, "w", encoding="utf-8") as out:
            out.write(GOLD)
        with open(found, "w", encoding="utf-8") as out:
            for begin, end, kind, actor in mentions:
                out.write(json.dumps({"doc": "d1", "begin": begin, "end": end, "kind": kind, "actor": actor}) + "\n")
        printed = io.StringIO()
        arguments = sys.argv
        sys.argv = ["score_coref", gold, found]
        try:
            with contextlib.redirect_stdout(printed):
                score_coref.main()
        finally:
            sys.argv = arguments
        return printed.getvalue()


class Metrics(unittest.TestCase):
    KEY = [set("abc"), set("defg")]
    RESPONSE = [set("ab"), set("cd"), set("fghi")]

    def test_muc_counts_links(self):
        self.assertEqual(score_coref.muc_counts(self.KEY, self.RESPONSE), (2, 5))
        self.assertEqual(score_coref.muc_counts(self.RESPONSE, self.KEY), (2, 5))

    def test_b3_sums_over_mentions(self):
        got, total = score_coref.b3_counts(self.KEY, self.RESPONSE)
        self.assertAlmostEqual(got, 35 / 12)
        self.assertEqual(total, 7)
        got, total = score_coref.b3_counts(self.RESPONSE, self.KEY)
        self.assertAlmostEqual(got, 4)
        self.assertEqual(total, 8)

    def test_ceaf_takes_the_best_alignment(self):
        self.assertAlmostEqual(score_coref.ceaf_similarity(self.KEY, self.RESPONSE), 0.8 + 0.5)
        self.assertAlmostEqual(score_coref.assignment([[1, 9], [9, 10], [2, 3]]), 18)
        self.assertEqual(score_coref.assignment([]), 0)

    def test_clusters_of_one_are_left_out(self):
        scores = score_coref.Scores()
        scores.add([{"a", "b"}, {"c"}], [{"a", "b"}, {"d"}])
        self.assertAlmostEqual(scores.figures()["conll"], 1)


class EndToEnd(unittest.TestCase):
    def test_the_gold_scores_full(self):
        printed = score([(0, 3, "name", "person/ann"), (8, 11, "name", "person/bob"), (13, 16, "pronoun", "person/ann"),
                         (22, 25, "pronoun", "person/bob")])
        self.assertIn("CoNLL 100.0", printed)
        self.assertIn("2 of 2 right", printed)

    def test_swapped_pronouns_are_wrong(self):
        printed = score([(0, 3, "name", "person/ann"), (8, 11, "name", "person/bob"), (13, 16, "pronoun", "person/bob"),
                         (22, 25, "pronoun", "person/ann")])
        self.assertIn("0 of 2 right", printed)
        self.assertIn("muc 0.0 / 0.0 / 0.0", printed)

    def test_other_kinds_do_not_count(self):
        self.assertIn("CoNLL 0.0", score([(0, 3, "name", "organization/ann"), (13, 16, "description", "person/ann")]))


if __name__ == "__main__":
    unittest.main()
