#!/usr/bin/env python3
"""The command line as a user meets it: exit codes, what goes to standard output and what to standard error.

usage: cli_test.py ENTENTE SOURCE_DIR
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
ARTICLE = SOURCE / "graphs" / "kushner-mexico.txt"
SHORT = "Angela Merkel met Emmanuel Macron in Berlin on Monday. France criticized Germany."


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.dir = pathlib.Path(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def file(self, name, content):
        path = self.dir / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def run_program(self, *words, stdin=b"", env=None):
        done = subprocess.run([PROGRAM, *map(str, words)], input=stdin, capture_output=True, cwd=self.dir, timeout=300,
                              env={**os.environ, **(env or {})})
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class Help(Case):
    def test_help_and_version_go_to_standard_output(self):
        for words in (["--help"], ["extract", "--help"], ["--version"]):
            status, out, err = self.run_program(*words)
            self.assertEqual((status, err), (0, ""), words)
            self.assertIn("entente", out)

    def test_a_slip_in_the_command_is_a_usage_error(self):
        for words in ([], ["extrakt"], ["extract"], ["extract", "--jobs", "many", "x"], ["export", "x", "-f", "xls"]):
            status, out, err = self.run_program(*words)
            self.assertEqual((status, out), (2, ""), words)
            self.assertNotEqual(err, "")


class Extract(Case):
    def test_relations_are_json_lines_with_exact_offsets(self):
        text = self.file("short.txt", SHORT)
        status, out, _ = self.run_program("extract", "--format", "jsonl", text)
        self.assertEqual(status, 0)
        relations = [json.loads(line) for line in out.splitlines()]
        self.assertTrue(relations)
        raw = SHORT.encode("utf-8")
        for r in relations:
            self.assertEqual(r["doc"], "short")
            self.assertEqual(raw[r["begin"]:r["end"]].decode(), r["text"])
            for end in ("subject", "object"):
                self.assertEqual(raw[r[end]["begin"]:r[end]["end"]].decode(), r[end]["mention"])
            self.assertTrue(0 <= r["confidence"] <= 1)

    def test_standard_input_is_read_for_a_dash(self):
        status, out, _ = self.run_program("extract", "-", stdin=SHORT.encode())
        self.assertEqual(status, 0)
        self.assertEqual(json.loads(out.splitlines()[0])["doc"], "stdin")

    def test_explain_shows_tree_actors_and_what_was_weighed(self):
        text = self.file("short.txt", SHORT)
        status, out, err = self.run_program("extract", "--explain", text)
        self.assertEqual((status, err), (0, ""))
        for part in ("  tree\n", "  actors\n", "  relations, told from", "accuse/criticize"):
            self.assertIn(part, out)
        status, out, _ = self.run_program("extract", "--explain", "--format", "jsonl", text)
        self.assertEqual(status, 0)
        self.assertTrue(all(json.loads(line)["tokens"] for line in out.splitlines()))

    def test_a_broken_line_is_told_and_the_others_are_done(self):
        lines = "\n".join([json.dumps({"id": "a", "text": SHORT}), "{broken", json.dumps({"id": "c", "text": SHORT})])
        status, out, err = self.run_program("extract", self.file("three.jsonl", lines))
        self.assertEqual(status, 1)
        self.assertEqual({json.loads(line)["doc"] for line in out.splitlines()}, {"a", "c"})
        self.assertIn("three.jsonl:2", err)

    def test_many_workers_give_the_same_output_in_the_same_order(self):
        lines = "\n".join(json.dumps({"id": f"d{i}", "text": SHORT + " " + "Peace. " * (i % 5)}) for i in range(40))
        path = self.file("many.jsonl", lines)
        self.assertEqual(self.run_program("extract", path)[1], self.run_program("extract", "--jobs", "4", path)[1])

    def test_bad_input_gets_one_line_and_the_right_exit_code(self):
        empty_folder = self.dir / "nothing"
        empty_folder.mkdir()
        cases = [
            (self.dir / "missing.txt", 2), (empty_folder, 2), (self.file("empty.txt", ""), 2),
            (self.file("binary.txt", bytes(range(256)) * 64), 2),
        ]
        for path, expected in cases:
            status, out, err = self.run_program("extract", path)
            self.assertEqual((status, out), (expected, ""), path)
            self.assertIn(path.name, err)
            self.assertEqual(len(err.strip().splitlines()), 1, err)

    def test_bad_utf8_is_replaced_and_counted_once(self):
        status, out, err = self.run_program("extract", self.file("bad.txt", b"\xff\xfe " + SHORT.encode() + b" \xc3("))
        self.assertEqual(err.count("bad.txt"), 1, err)
        self.assertIn(status, (0, 2))  # a UTF-16 mark may make it binary

        status, out, err = self.run_program("extract", self.file("bad2.txt", SHORT.encode() + b" \xc3( \xff."))
        self.assertEqual(status, 0, err)
        self.assertEqual(err.count("bad2.txt"), 1, err)
        self.assertTrue(out)

    def test_a_text_without_relations_is_partial(self):
        status, out, err = self.run_program("extract", self.file("calm.txt", "It rained all day."))
        self.assertEqual((status, out), (1, ""))
        self.assertNotEqual(err, "")

    def test_long_lines_and_long_sentences_are_worked_through(self):
        sentence = "word " * 5000 + "."
        line = json.dumps({"id": "long", "text": sentence})
        status, _, err = self.run_program("analyze", self.file("long.jsonl", line), "-o", "long.conllu")
        self.assertEqual(status, 0, err)
        self.assertGreater((self.dir / "long.conllu").read_text().count("\n"), 5000)

    def test_an_output_that_cannot_be_written_is_told(self):
        status, _, err = self.run_program("extract", self.file("a.txt", SHORT), "-o", "no/such/folder/out.jsonl")
        self.assertEqual(status, 2)
        self.assertIn("no/such/folder", err)

    def test_a_truncated_model_is_refused(self):
        whole = (SOURCE / "data" / "model" / "accurate.model").read_bytes()
        model = self.file("cut.model", whole[: len(whole) // 2])
        status, out, err = self.run_program("extract", "--model", model, self.file("a.txt", SHORT))
        self.assertEqual((status, out), (2, ""))
        self.assertIn("cut.model", err)
        self.assertEqual(len(err.strip().splitlines()), 1, err)

    def test_no_colours_with_no_color(self):
        _, _, err = self.run_program("extract", "missing.txt", env={"NO_COLOR": "1"})
        self.assertNotIn("\x1b", err)


class GraphFile(Case):
    def test_build_adds_and_a_second_build_changes_nothing(self):
        text = self.file("short.txt", SHORT)
        self.assertEqual(self.run_program("build", "-o", "g.entente", text)[0], 0)
        before = (self.dir / "g.entente").read_bytes()
        status, out, err = self.run_program("build", "-o", "g.entente", text)
        self.assertEqual((status, out), (0, ""))
        self.assertIn("1 unchanged", err)
        self.assertEqual((self.dir / "g.entente").read_bytes(), before)

    def test_queries_find_names_without_accents_and_case(self):
        self.run_program("build", "-o", "g.entente", ARTICLE)
        status, out, _ = self.run_program("query", "g.entente", "neighbors", "pena nieto", "--json")
        self.assertEqual(status, 0)
        self.assertIn("Jared Kushner", {row["neighbor"] for row in json.loads(out)})
        status, out, err = self.run_program("query", "g.entente", "neighbors", "Videgaray Luis Kushnr")
        self.assertEqual((status, out), (2, ""))
        status, out, err = self.run_program("query", "g.entente", "neighbors", "Videgarray")
        self.assertEqual((status, out), (2, ""))
        self.assertIn("Videgaray", err)

    def test_edges_between_two_actors_carry_their_sentences(self):
        self.run_program("build", "-o", "g.entente", ARTICLE)
        status, out, _ = self.run_program("query", "g.entente", "edges", "--relation", "CONSULT", "--between", "Kushner",
                                          "Videgaray", "--json")
        self.assertEqual(status, 0)
        rows = json.loads(out)
        self.assertTrue(rows)
        self.assertTrue(all(row["relation"] == "CONSULT" and "Kushner" in row["sentence"] for row in rows))

    def test_path_connects_two_actors(self):
        self.run_program("build", "-o", "g.entente", ARTICLE)
        status, out, _ = self.run_program("query", "g.entente", "path", "Kushner", "Canada", "--csv")
        self.assertEqual(status, 0)
        self.assertGreaterEqual(len(out.splitlines()), 2)

    def test_actors_are_listed_from_a_graph_and_from_texts(self):
        text = self.file("short.txt", SHORT)
        self.run_program("build", text, "-o", "graph.entente")
        status, out, _ = self.run_program("actors", "graph.entente", "--json")
        self.assertEqual(status, 0)
        actors = {a["id"]: a for a in json.loads(out)}
        self.assertEqual(actors["country/FRA"]["kind"], "country")
        self.assertGreaterEqual(actors["country/FRA"]["mentions"], 1)
        status, out, _ = self.run_program("actors", "--mentions", text)
        self.assertEqual(status, 0)
        mentions = [json.loads(line) for line in out.splitlines()]
        merkel = next(m for m in mentions if m["actor"] == "person/angela-merkel")
        self.assertEqual((merkel["text"], merkel["kind"], merkel["why"]), ("Angela Merkel", "name", "name"))
        for m in mentions:
            self.assertEqual(SHORT.encode()[m["begin"]:m["end"]].decode(), m["text"])

    def test_a_bad_line_of_own_actors_is_told(self):
        text = self.file("short.txt", SHORT)
        table = self.file("own.tsv", "id\tkind\tnames\tcountry\trole\tfrom\tto\twikidata\nperson/x\tplanet\tX\t-\t-\t-\t-\t-\n")
        status, out, err = self.run_program("extract", "--actors", table, text)
        self.assertEqual((status, out), (2, ""))
        self.assertIn("own.tsv:2: kind must be person or organization", err)

    def test_a_foreign_file_is_refused_and_untouched(self):
        for words in (["query", "x.entente", "summary"], ["export", "x.entente", "-f", "dot"],
                      ["build", "-o", "x.entente", str(ARTICLE)]):
            path = self.file("x.entente", "this is no graph, but a letter to a friend\n" * 100)
            before = path.read_bytes()
            status, out, err = self.run_program(*words)
            self.assertEqual((status, out), (2, ""), words)
            self.assertIn("x.entente", err)
            self.assertEqual(path.read_bytes(), before)

    def test_every_format_is_exported(self):
        self.run_program("build", "-o", "g.entente", ARTICLE)
        for form in ("graphml", "gexf", "dot", "json", "csv"):
            status, out, err = self.run_program("export", "g.entente", "-f", form)
            self.assertEqual((status, err), (0, ""), form)
            self.assertIn("Kushner", out)

    def test_show_draws_a_picture(self):
        status, out, err = self.run_program("show", ARTICLE)
        self.assertEqual((status, out), (0, ""), err)
        self.assertIn("<svg", (self.dir / "kushner-mexico.svg").read_text())

    def test_show_of_nothing_leaves_no_picture(self):
        status, _, _ = self.run_program("show", self.file("calm.txt", "It rained all day."))
        self.assertEqual(status, 1)
        self.assertFalse((self.dir / "calm.svg").exists())


class Interrupt(Case):
    def test_ctrl_c_leaves_no_half_file(self):
        lines = "\n".join(json.dumps({"id": f"d{i}", "text": SHORT * 20}) for i in range(3000))
        path = self.file("many.jsonl", lines)
        run = subprocess.Popen([PROGRAM, "extract", path, "-o", "out.jsonl"], cwd=self.dir, stderr=subprocess.DEVNULL)
        time.sleep(1.5)
        run.send_signal(signal.SIGINT)
        self.assertEqual(run.wait(timeout=60), 130)
        self.assertEqual(sorted(p.name for p in self.dir.iterdir()), ["many.jsonl"])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
