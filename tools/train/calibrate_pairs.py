#!/usr/bin/env python3
"""Fits the confidence of a relation head's relations and their threshold on texts that it was not trained on.

usage: calibrate_pairs.py CHECKPOINT OUT.json --examples FOLDER [--gold ../shared/eval] [--sets news articles]
The confidence is a logistic function of the head's log-odds. The threshold is the one with the best mean of full F1.
"""
import argparse
import json
import math

import torch

import network as network_module
import pair_decode
import pair_head
import pairs
import train_relations
import wordpiece

LOWEST = 1e-6


def odds(p):
    p = min(max(p, LOWEST), 1 - LOWEST)
    return math.log(p / (1 - p))


def outcomes(scorer, dev, found):
    """(log-odds, right) of each relation told once a text; optional ones are left out."""
    gold = {str(r["id"]): r for r in dev.gold}
    rows = []
    for p in pair_decode.told(found, 0.05):
        record = gold[p["doc"]]
        fits = [g for g in record["relations"] if scorer.fits(g, p, "full")]
        if fits and all(g.get("optional") for g in fits):
            continue
        if not fits and not scorer.in_scope(record, p):
            continue
        rows.append((odds(p["confidence"]), float(bool(fits))))
    return rows


def fit(rows):
    """slope, offset of the logistic function: Newton's method."""
    x, y = torch.tensor([r[0] for r in rows]).double(), torch.tensor([r[1] for r in rows]).double()
    w = torch.tensor([1.0, 0.0], dtype=torch.double)
    features = torch.stack([x, torch.ones_like(x)], 1)
    for _ in range(30):
        p = torch.sigmoid(features @ w)
        gradient = features.T @ (p - y)
        hessian = (features * (p * (1 - p))[:, None]).T @ features + 1e-6 * torch.eye(2).double()
        w = w - torch.linalg.solve(hessian, gradient)
    return w.tolist()


def error(rows, slope, offset, bins=10):
    """Expected calibration error."""
    groups = [[] for _ in range(bins)]
    for x, y in rows:
        p = 1 / (1 + math.exp(-(slope * x + offset)))
        groups[min(bins - 1, int(p * bins))].append((p, y))
    return sum(abs(sum(p for p, _ in g) - sum(y for _, y in g)) for g in groups) / len(rows)


def load(path):
    state = torch.load(path, weights_only=True)
    config = state["config"]
    network = network_module.Network(config, len(state["network"]["name_domain"]))
    network.load_state_dict(state["network"])
    head = pair_head.PairHead(config["hidden"])
    head.load_state_dict(state["pairs"])
    network.eval()
    network.quantise(True)
    for m in head.modules():
        if isinstance(m, network_module.Linear):
            m.quantised = True
    return network, head.eval(), config, wordpiece.WordPiece(state["vocabulary"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--examples", required=True)
    parser.add_argument("--gold", default="../shared/eval")
    parser.add_argument("--sets", nargs="*", default=["news", "articles"])
    options = parser.parse_args()
    torch.set_num_threads(2)
    network, head, config, pieces = load(options.checkpoint)
    scorer = pair_decode.load_scorer(options.gold)
    devs = train_relations.dev_sets(options.examples, options.gold, pieces, config,
                                    tuple(dict.fromkeys(options.sets + ["plover", "knowledgenet"])))
    found = {n: d.predict(train_relations.Reader(network, pieces), head) for n, d in devs.items()}
    rows = {n: outcomes(scorer, devs[n], found[n]) for n in devs}
    slope, offset = fit([r for n in options.sets for r in rows[n]])
    table = {}
    for threshold in [t / 100 for t in range(16, 66, 4)]:
        raw = 1 / (1 + math.exp(-(math.log(threshold / (1 - threshold)) - offset) / slope))
        table[threshold] = {n: pair_decode.figures(scorer, d.gold, pair_decode.told(found[n], raw)) for n, d in devs.items()}
    best = max(table, key=lambda t: sum(table[t][n]["full"]["f1"] for n in options.sets))
    for t, f in table.items():
        print(f"{t:.2f}" + ("*" if t == best else " ") + "  ".join(
            f"{n} {v['pair']['f1']:.3f} {v['full']['f1']:.3f} {v['factual']['f1']:.3f} (P {v['full']['precision']:.2f} "
            f"R {v['full']['recall']:.2f})" for n, v in f.items()))
    for n in devs:
        sure = [y for x, y in rows[n] if slope * x + offset >= math.log(4)]
        told_ = [r for r in rows[n] if slope * r[0] + offset >= math.log(best / (1 - best))]
        print(f"{n}: calibration error {error(told_, slope, offset):.3f}; "
              f"precision at .8 {sum(sure) / max(1, len(sure)):.3f} of {len(sure)}")
    with open(options.out, "w", encoding="utf-8") as out:
        json.dump({"threshold": best, "slope": round(slope, 4), "offset": round(offset, 4)}, out)
    print(slope, offset, best)


if __name__ == "__main__":
    main()
