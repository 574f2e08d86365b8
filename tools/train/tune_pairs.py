#!/usr/bin/env python3
"""Trains the relation head alone, on the word vectors of a trained encoder: after changes of patterns or actors.

usage: tune_pairs.py CHECKPOINT OUT.pt --examples FOLDER [--data ../shared/data] [--gold ../shared/eval] [--epochs 4] [--rate 3e-4]
Minutes instead of hours; the encoder, and so the analysis, stays as it is.
"""
import argparse
import os
import random
import time

import torch

import calibrate_pairs
import data
import pair_head
import pairs
import pair_decode
import train
import train_relations
import network as network_module


def vectors(network, pieces, sentences):
    """The sentences' word vectors, one tensor a sentence."""
    found = {}
    order = sorted(sentences, key=data.length)
    reader = train_relations.Reader(network, pieces)
    with torch.no_grad():
        for group in data.cut(order, 2500):
            words = reader(group)
            for s, rows in zip(group, words.split([len(s.words) for s in group])):
                found[id(s)] = rows.clone()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--examples", required=True)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--gold", default="../shared/eval")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=3e-4)
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(7)
    random_ = random.Random(7)
    network, head, config, pieces = calibrate_pairs.load(options.checkpoint)
    sentences = []
    for name in train_relations.SETS:
        sentences += pairs.training_sentences(os.path.join(options.examples, name + "-train.ex.jsonl"),
                                              os.path.join(options.data, "relations", name + "-train.jsonl"))
    data.encode(sentences, config, pieces)
    sentences = [s for s in sentences if data.length(s) <= 510]
    for s in sentences:
        pairs.prepare(s)
    sentences = [s for s in sentences if len(s.pair_rows)]
    started = time.time()
    words_of = vectors(network, pieces, sentences)
    print(f"{len(sentences)} sentences read in {time.time() - started:.0f} s", flush=True)
    devs = train_relations.dev_sets(options.examples, options.gold, pieces, config, ("news", "articles", "written"))
    scorer = pair_decode.load_scorer(options.gold)
    optimiser = torch.optim.AdamW(head.parameters(), lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98))
    head.dropout = 0.3
    batches = data.cut(sorted(sentences, key=data.length), 1500, random_)
    total, step = len(batches) * options.epochs, 0
    for epoch in range(options.epochs):
        head.train()
        random_.shuffle(batches)
        label_sum = count_sum = 0.0
        for group in batches:
            for g in optimiser.param_groups:
                g["lr"] = options.rate * train.rate_factor(step / total, 0.05)
            keep = [random_.random() >= 0.2 for _ in group]
            words = torch.cat([words_of[id(s)] for s in group])
            label, fact, trigger, count = pair_head.loss(head, words, group, pair_head.PairBatch(group, keep))
            optimiser.zero_grad(set_to_none=True)
            ((label + fact + trigger) / 40).backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimiser.step()
            step += 1
            label_sum, count_sum = label_sum + float(label.detach()), count_sum + count
        print(f"epoch {epoch + 1}: loss {label_sum / count_sum:.3f}, {time.time() - started:.0f} s", flush=True)
        if epoch + 1 in (options.epochs // 2, options.epochs):
            for line in train_relations.measure(network, head, devs, scorer, pieces):
                print("  " + line, flush=True)
    state = torch.load(options.checkpoint, weights_only=True)
    state["pairs"] = head.state_dict()
    state["progress"]["head_epochs_alone"] = options.epochs
    train.save(options.out, **state)


if __name__ == "__main__":
    main()
