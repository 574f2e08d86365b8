"""From the relation head's scores to relations, and their score against gold files."""
import collections
import importlib.util
import json
import math
import os

import torch

import data
import pair_head
import pairs

KIN = {"SPOUSE", "PARENT", "SIBLING", "RELATIVE"}


def kinds_fit(label, s, o):
    person, country, body = 0, 1, 2
    if label in KIN:
        return s == person and o == person
    if label in ("OFFICE", "ENVOY_TO"):
        return s == person and o != person
    if label == "WORKS_FOR":
        return s == person
    if label == "MEMBER_OF":
        return o == body or (s != person and o == country)
    if label in ("CITIZEN_OF", "BORN_IN", "LIVES_IN"):
        return s == person and o == country
    if label == "BASED_IN":
        return s == body and o == country
    return True


FIT = torch.tensor([[kinds_fit(l, s, o) for l in pairs.LABELS] + [True] for s in range(3) for o in range(3)])


class DevSet:
    """A text with its gold relations, its sentences prepared."""

    def __init__(self, examples, gold, pieces, config):
        self.gold = data.read_records(gold)
        self.items = []  # (text, actors, sentence)
        for key, (actors, sentences) in pairs.read_examples(examples).items():
            for s in sentences:
                s.targets_of_pairs = pairs.all_pairs(s)
                if s.targets_of_pairs:
                    pairs.prepare(s)
                    self.items.append((key, actors, s))
        data.encode([s for _, _, s in self.items], config, pieces)
        self.items.sort(key=lambda i: data.length(i[2]))

    def predict(self, vectors_of, head, use_votes=True):
        """vectors_of(sentences) -> word vectors. Every pair with each label's probability over .05."""
        found = []
        head.eval()
        with torch.no_grad():
            for at in range(0, len(self.items), 24):
                group = self.items[at:at + 24]
                sentences = [s for _, _, s in group]
                batch = pair_head.PairBatch(sentences, None if use_votes else [False] * len(sentences))
                logits, facts, scores = head(vectors_of(sentences), batch)
                probabilities = torch.softmax(logits, 1)
                facts = torch.softmax(facts, 1)
                row = 0
                for key, actors, s in group:
                    for t in s.targets_of_pairs:
                        a, b = s.mentions[t.subject], s.mentions[t.object]
                        p = probabilities[row] * FIT[a.kind * 3 + b.kind]
                        for label in torch.nonzero(p[:-1] > 0.05)[:, 0].tolist():
                            found.append((key, actors, s, a, b, label, p[label].item(), facts[row].tolist()))
                        row += 1
        return found


def told(found, threshold):
    """Predictions in the form that the scorer reads."""
    best = {}
    for key, actors, s, a, b, label, p, fact in found:
        if p < threshold:
            continue
        name = pairs.LABELS[label]
        k = (key, a.actor, name, b.actor)
        if k in best and best[k]["confidence"] >= p:
            continue
        def who(m):
            actor = actors[m.actor]
            words = " ".join(s.words[m.begin:m.end])
            out = {"kind": actor["kind"], "name": actor["name"], "aliases": actor["aliases"], "mention": words}
            if actor["iso3"]:
                out["iso3"] = actor["iso3"]
            return out
        best[k] = {"doc": key, "subject": who(a), "object": who(b), "relation": name, "confidence": p,
                   "reciprocal": name in pairs.SYMMETRIC,
                   "factuality": pairs.FACTUALITIES[max(range(4), key=lambda i: fact[i])]}
    return list(best.values())


def load_scorer(folder):
    spec = importlib.util.spec_from_file_location("score_relations", os.path.join(folder, "score_relations.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(scorer, gold, predicted):
    by_doc = collections.defaultdict(list)
    for p in predicted:
        by_doc[p["doc"]].append(p)
    out = {}
    for level in ("pair", "full", "factual"):
        total = [0, 0, 0]
        for record in gold:
            for slot, items in enumerate(scorer.score(record, by_doc.get(str(record["id"]), []), level)):
                total[slot] += len(items)
        out[level] = scorer.figures(*total)
    return out
