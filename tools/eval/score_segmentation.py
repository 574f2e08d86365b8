#!/usr/bin/env python3
"""Scores words and sentences cut from raw text against a UD treebank, by character offsets (as the CoNLL 2018 shared
task does: https://universaldependencies.org/conll18/evaluation.html).

    score_segmentation.py GOLD.conllu --dump build/release/tools/segment_dump [--docs news] [--errors 40]

The raw text is rebuilt from the treebank's "# text" comments: a space between sentences, a blank line at "# newdoc" and a
newline at "# newpar". Words of multiword tokens count as words; inside a multiword token words are compared by form.
"""
import argparse
import collections
import subprocess
import sys


def read_conllu(lines):
    """[(sentence's comments, [(surface, [word forms])])]"""
    sentences, comments, tokens, inside = [], [], [], 0
    for line in lines:
        line = line.rstrip("\n")
        if not line:
            if tokens:
                sentences.append((comments, tokens))
            comments, tokens, inside = [], [], 0
        elif line.startswith("#"):
            comments.append(line)
        else:
            cells = line.split("\t")
            if "." in cells[0]:
                continue
            if "-" in cells[0]:
                inside = int(cells[0].split("-")[1])
                tokens.append((cells[1], []))
            elif int(cells[0]) <= inside:
                tokens[-1][1].append(cells[1])
            else:
                tokens.append((cells[1], [cells[1]]))
    if tokens:
        sentences.append((comments, tokens))
    return sentences


def documents(sentences):
    """[(id, its sentences)]"""
    docs = []
    for comments, tokens in sentences:
        for comment in comments:
            if comment.startswith("# newdoc"):
                docs.append((comment.split("=")[-1].strip(), []))
        if not docs:
            docs.append(("", []))
        docs[-1][1].append((comments, tokens))
    return docs


def raw_text(sentences):
    text = ""
    for comments, _ in sentences:
        new_paragraph = any(c.startswith("# newpar") and not c.startswith("# newpar_block") for c in comments)
        if text:
            text += "\n" if new_paragraph else " "
        text += next(c[len("# text = "):] for c in comments if c.startswith("# text = "))
    return text + "\n"


def spans(sentences):
    """Characters without blanks, sentence spans, and words as (begin, end, form, multiword)."""
    text, sentence_spans, words = [], [], []
    at = 0
    for _, tokens in sentences:
        begin = at
        for surface, forms in tokens:
            surface = "".join(surface.split())
            text.append(surface)
            for form in forms:
                words.append((at, at + len(surface), form, len(forms) > 1))
            at += len(surface)
        sentence_spans.append((begin, at))
    # words that are no multiword token have been given their surface's span already
    return "".join(text), sentence_spans, words


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def match_words(gold, system):
    """The number of right words, and the stretches (begin, end) that differ."""
    right, wrong, i, j = 0, [], 0, 0
    while i < len(gold) and j < len(system):
        g, s = gold[i], system[j]
        if g[3] or s[3]:
            begin, end = min(g[0], s[0]), max(g[1] if g[3] else 0, s[1] if s[3] else 0)
            a, b = i, j
            while (i < len(gold) and gold[i][0] < end) or (j < len(system) and system[j][0] < end):
                if i < len(gold) and gold[i][0] < end:
                    end = max(end, gold[i][1]) if gold[i][3] else end
                    i += 1
                if j < len(system) and system[j][0] < end:
                    end = max(end, system[j][1]) if system[j][3] else end
                    j += 1
            common = longest_common([w[2].lower() for w in gold[a:i]], [w[2].lower() for w in system[b:j]])
            right += common
            if common < max(i - a, j - b):
                wrong.append((begin, end))
        elif (g[0], g[1]) == (s[0], s[1]):
            right, i, j = right + 1, i + 1, j + 1
        else:
            begin, end = min(g[0], s[0]), max(g[1], s[1])
            while True:  # up to where both end a word together
                moved = False
                while i < len(gold) and gold[i][0] < end:
                    end, i, moved = max(end, gold[i][1]), i + 1, True
                while j < len(system) and system[j][0] < end:
                    end, j, moved = max(end, system[j][1]), j + 1, True
                if not moved:
                    break
            wrong.append((begin, end))
    return right, wrong


class Count:
    def __init__(self):
        self.gold = self.system = self.right = 0

    def add(self, gold, system, right):
        self.gold, self.system, self.right = self.gold + gold, self.system + system, self.right + right

    def row(self, name):
        precision = 100 * self.right / max(self.system, 1)
        recall = 100 * self.right / max(self.gold, 1)
        f1 = 200 * self.right / max(self.system + self.gold, 1)
        return f"{name:10} P {precision:6.2f}  R {recall:6.2f}  F1 {f1:6.2f}  ({self.gold} gold)"


def show(text, words, begin, end):
    inside = [w[2] for w in words if w[0] < end and w[1] > begin]
    return "|".join(inside)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--dump", required=True, help="program that reads raw text and prints CoNLL-U")
    parser.add_argument("--docs", default="", help="only documents whose id contains this")
    parser.add_argument("--errors", type=int, default=0, help="show so many of the commonest word errors and sentences")
    options = parser.parse_args()
    with open(options.gold, encoding="utf-8") as file:
        docs = [d for d in documents(read_conllu(file)) if options.docs in d[0]]
    words, sentences = Count(), Count()
    word_errors, sentence_errors = collections.Counter(), []
    for name, gold_sentences in docs:
        out = subprocess.run([options.dump], input=raw_text(gold_sentences).encode(), capture_output=True, check=True)
        gold_text, gold_spans, gold_words = spans(gold_sentences)
        text, system_spans, system_words = spans(read_conllu(out.stdout.decode().splitlines()))
        if text != gold_text:
            sys.exit(f"{name}: the texts differ")
        right, wrong = match_words(gold_words, system_words)
        words.add(len(gold_words), len(system_words), right)
        common = set(gold_spans) & set(system_spans)
        sentences.add(len(gold_spans), len(system_spans), len(common))
        for begin, end in wrong:
            word_errors[show(text, gold_words, begin, end) + "   ->   " + show(text, system_words, begin, end)] += 1
        gold_ends, system_ends = {e for _, e in gold_spans}, {e for _, e in system_spans}
        for end in sorted(gold_ends ^ system_ends):
            kind = "missed" if end in gold_ends else "false "
            sentence_errors.append(f"{kind} {show(text, gold_words, end - 25, end)} || "
                                   f"{show(text, gold_words, end, end + 20)}".replace("|", " "))
    print(words.row("words"))
    print(sentences.row("sentences"))
    if options.errors:
        for error, count in word_errors.most_common(options.errors):
            print(count, error)
        step = max(1, len(sentence_errors) // options.errors)
        print("\n".join(sentence_errors[::step]))


if __name__ == "__main__":
    main()
