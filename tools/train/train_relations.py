#!/usr/bin/env python3
"""Trains the encoder, its heads and the relation head together, from a checkpoint of train.py.

usage: train_relations.py OUT_FOLDER --start CHECKPOINT --examples FOLDER [--data ../shared/data] [--gold ../shared/eval] [--set NAME=VALUE ...]
FOLDER holds NAME.ex.jsonl of relation_examples for each NAME.jsonl of data/relations.
"""
import argparse
import dataclasses
import os
import random
import time

import torch

import data
import evaluate
import minilm
import network as network_module
import pair_decode
import pair_head
import pairs
import train
import wordpiece
from settings import Settings, change

SETS = ("news", "articles", "written", "paragraphs", "knowledgenet")


@dataclasses.dataclass
class RelationSettings(Settings):
    epochs: int = 6
    encoder_rate: float = 1.5e-4
    head_rate: float = 4e-4
    pair_rate: float = 1e-3
    dropout: float = 0.1
    quantise_from: float = 0.5
    batch_pieces: int = 1000         # of the tagged sentences beside each batch of relations
    relation_pieces: int = 1500
    loss_relations: float = 1.0
    mention_dropout: float = 0.12    # mentions whose words become [MASK]
    vote_dropout: float = 0.2
    pair_dropout: float = 0.3
    times_knowledgenet: float = 0.7
    times_ud: float = 0.5
    times_news: float = 3.0
    times_wikigold: float = 0.5
    times_wnut17: float = 0.2
    times_btc: float = 0.1
    times_relations: float = 0.0


def masked(s, pieces, share, random_):
    """The sentence with the words of some mentions hidden."""
    if random_.random() > 0.5:
        return s
    shown = list(s.pieces)
    for m in s.mentions:
        if random_.random() < share * 2:
            for t in range(m.begin, m.end):
                shown[t] = [pieces.mask]
    copy = data.Sentence(s.words, pieces=shown)
    return copy


class Reader:
    """Word vectors of sentences for the relation head."""

    def __init__(self, network, pieces):
        self.network, self.pieces = network, pieces

    def __call__(self, sentences):
        batch = data.Batch(sentences, self.pieces)
        outputs = self.network.encode(batch.ids, batch.shapes, batch.lengths)
        return self.network.mix("relations", outputs).reshape(-1, outputs[0].shape[-1])[batch.first]


def dev_sets(examples, gold, pieces, config, names=("news", "articles", "written", "plover", "knowledgenet")):
    return {n: pair_decode.DevSet(os.path.join(examples, n + "-dev.ex.jsonl"), os.path.join(gold, "gold", n + "-dev.jsonl"), pieces,
                                  config) for n in names}


def measure(network, head, devs, scorer, pieces, votes=True):
    network.eval()
    lines = []
    for name, dev in devs.items():
        with torch.no_grad():
            found = dev.predict(Reader(network, pieces), head, votes)
        best = max(((pair_decode.figures(scorer, dev.gold, pair_decode.told(found, t)), t) for t in (0.25, 0.35, 0.45, 0.55)),
                   key=lambda x: x[0]["full"]["f1"])
        f = best[0]
        lines.append(f"{name} pair {f['pair']['f1']:.3f} full {f['full']['f1']:.3f} (P {f['full']['precision']:.3f} R "
                     f"{f['full']['recall']:.3f}) factual {f['factual']['f1']:.3f} at {best[1]}")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--start", required=True)
    parser.add_argument("--examples", required=True)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--gold", default="../shared/eval")
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE")
    parser.add_argument("--steps", type=int)
    options = parser.parse_args()
    settings = change(RelationSettings(), options.set)
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    os.makedirs(options.out, exist_ok=True)

    state = torch.load(options.start, weights_only=True)
    config, vocabulary = state["config"], state["vocabulary"]
    pieces = wordpiece.WordPiece(vocabulary)
    sets = data.training_sets(options.data, False)
    times = {k: getattr(settings, "times_" + k) for k in sets}
    for sentences in sets.values():
        data.encode(sentences, config, pieces)
    share = train.shares(sets, times)
    related = {}
    for name in SETS:
        related[name] = pairs.training_sentences(os.path.join(options.examples, name + "-train.ex.jsonl"),
                                                 os.path.join(options.data, "relations", name + "-train.jsonl"))
        data.encode(related[name], config, pieces)
        for s in related[name]:
            pairs.prepare(s)
    related_times = {k: getattr(settings, "times_" + k, 1.0) if k == "knowledgenet" else 1.0 for k in related}
    network = network_module.Network(config, len(data.DOMAINS), settings.dropout, settings.head_dropout)
    network.load_state_dict(state["network"], strict=False)
    head = pair_head.PairHead(config["hidden"], dropout=settings.pair_dropout)
    if "pairs" in state:
        head.load_state_dict(state["pairs"])
    optimiser = train.optimiser_of(network, settings)
    optimiser.add_param_group({"params": [p for p in head.parameters()], "lr": settings.pair_rate,
                               "weight_decay": settings.weight_decay, "peak": settings.pair_rate})
    devs = dev_sets(options.examples, options.gold, pieces, config)
    scorer = pair_decode.load_scorer(options.gold)
    analysis_dev = evaluate.DevSets(options.data, pieces, settings.measure_every)
    random_ = random.Random(settings.seed)

    per_epoch = len(data.epoch_batches(related, related_times, settings.relation_pieces, 0))
    total, step = per_epoch * settings.epochs, 0
    print(f"{per_epoch} steps an epoch", {k: len(v) for k, v in related.items()}, flush=True)
    for epoch in range(settings.epochs):
        network.train()
        head.train()
        started, sums, pair_count = time.time(), {}, 0
        tagged, tagged_seed = [], settings.seed + 100 * epoch
        for number, group in enumerate(data.epoch_batches(related, related_times, settings.relation_pieces, settings.seed + epoch)):
            done = step / total
            network.quantise(done >= settings.quantise_from)
            for m in head.modules():
                if isinstance(m, network_module.Linear):
                    m.quantised = done >= settings.quantise_from
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * train.rate_factor(done, settings.warm_up)
            group = [s for s in group if len(s.pair_rows)]
            shown = [masked(s, pieces, settings.mention_dropout, random_) for s in group]
            batch = data.Batch(shown, pieces, settings, random_)
            outputs = network.encode(batch.ids, batch.shapes, batch.lengths)
            words = network.mix("relations", outputs).reshape(-1, config["hidden"])[batch.first]
            keep = [random_.random() >= settings.vote_dropout for _ in group]
            label, fact, trigger, count = pair_head.loss(head, words, group, pair_head.PairBatch(group, keep))
            optimiser.zero_grad(set_to_none=True)
            ((label + fact + trigger) * (settings.loss_relations / 40)).backward()
            if settings.batch_pieces:
                if not tagged:
                    tagged = data.epoch_batches(sets, times, settings.batch_pieces, tagged_seed)
                    tagged_seed += 1
                parts = train.losses(network, data.Batch(tagged.pop(), pieces, settings, random_), settings, share)
                sum(parts.values()).backward()
            else:
                parts = {}
            torch.nn.utils.clip_grad_norm_(list(network.parameters()) + list(head.parameters()), settings.clip)
            optimiser.step()
            step += 1
            pair_count += count
            for k, v in {**parts, "relation": label, "fact": fact, "trigger": trigger}.items():
                sums[k] = sums.get(k, 0.0) + float(v.detach())
            if (number + 1) % 25 == 0:
                per = {k: v / (pair_count if k in ("relation", "fact", "trigger") else number + 1) for k, v in sums.items()}
                print(f"epoch {epoch + 1} {number + 1}/{per_epoch} {time.time() - started:.0f} s " +
                      " ".join(f"{k} {v:.3f}" for k, v in per.items()), flush=True)
            if options.steps and step >= options.steps:
                break
        network.quantise(True)
        for m in head.modules():
            if isinstance(m, network_module.Linear):
                m.quantised = True
        train.save(os.path.join(options.out, "checkpoint.pt"), network=network.state_dict(), pairs=head.state_dict(), config=config,
                   vocabulary=vocabulary, progress={"relation_epochs": epoch + 1, "relation_steps": step})
        print(f"epoch {epoch + 1} done, {time.time() - started:.0f} s", flush=True)
        last = epoch + 1 == settings.epochs
        for line in measure(network, head, {k: v for k, v in devs.items() if last or k in ("news", "articles")}, scorer, pieces):
            print("  " + line, flush=True)
        if options.steps and step >= options.steps:
            break
        if settings.batch_pieces and (last or epoch % 2 == 1):
            print("  " + evaluate.line(analysis_dev.measure(network, pieces)), flush=True)


if __name__ == "__main__":
    main()
