#!/usr/bin/env python3
"""Trains the joint model. Seeded; goes on from the last checkpoint in its folder; prints dev figures after each epoch.

usage: train.py OUT_FOLDER [--data ../shared/data] [--set epochs=6 ...]
"""
import argparse
import dataclasses
import os
import random
import time

import torch
import torch.nn.functional as F

import data
import evaluate
import minilm
import network as network_module
import wordpiece
from settings import Settings, change

TAGS = ("upos", "xpos", "feats", "lemma")


def make_config(settings, lists, vocabulary):
    config = {"format": 1, "name": settings.name}
    for key in ("layers", "hidden", "heads", "inner", "max_positions", "arc", "label", "names_hidden", "norm_eps"):
        config[key] = getattr(settings, key)
    config.update({
        "pieces": len(vocabulary), "activation": "gelu_erf", "max_pieces_per_word": wordpiece.MAX_PIECES,
        "max_chunk": wordpiece.MAX_CHUNK, "window_pieces": 510, "normalise": wordpiece.NORMALISE,
        "shapes": ["none", "lower", "title", "upper", "mixed", "no letters"],
        "upos": lists["upos"], "xpos": lists["xpos"], "feats": lists["feats"], "deprel": lists["deprel"],
        "names": network_module.NAME_LABELS, "names_dropped": ["MISC"], "lemma": lists["lemma"],
        "trained": {"settings": dataclasses.asdict(settings), "start": "all-MiniLM-L6-v2 (Apache-2.0)",
                    "data": ["UD English EWT 2.16 train", "UD English GUM 2.16 open genres train", "names in political news",
                             "WikiGold", "WNUT 2017", "Broad Twitter Corpus"]
                    + (["names of actors in relations of political news"] if settings.times_relations > 0 else [])}})
    return config


def optimiser_of(network, settings):
    """Rates fall from the top layer to the embeddings; no decay on biases, norms and other vectors."""
    groups = {}
    for name, parameter in network.named_parameters():
        top = settings.layers
        if name.startswith("layers."):
            rate = settings.encoder_rate * settings.layer_decay ** (top - 1 - int(name.split(".")[1]))
        elif name in ("word", "position") or name.startswith("embedding_norm"):
            rate = settings.encoder_rate * settings.layer_decay ** top
        else:
            rate = settings.head_rate
        if name.startswith("mixes") or name == "shape":
            rate = settings.head_rate
        decay = settings.weight_decay if parameter.dim() == 2 and name != "name_domain" else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW([{"params": p, "lr": r, "weight_decay": d, "peak": r} for (r, d), p in groups.items()],
                             betas=(0.9, 0.98), eps=1e-8, fused=True)


def rate_factor(done, warm_up):
    """Linear up, then linear down to nothing. done: share of the training that is behind."""
    return (done + 1e-3) / (warm_up + 1e-3) if done < warm_up else max(0.0, (1 - done) / (1 - warm_up))


def losses(network, batch, settings, share):
    """share: of all words of an epoch, how many have tags, and names: so that each loss has its weight over the epoch."""
    outputs = network.encode(batch.ids, batch.shapes, batch.lengths)
    size = outputs[0].shape[-1]
    words = sum(batch.counts)
    found = {}
    mixed = {k: network.mix(k, outputs) for k in ("tags", "tree", "names")}
    flat = {k: v.reshape(-1, size)[batch.first] for k, v in mixed.items()}

    tagged = [bool(s.upos) for s in batch.sentences]
    if any(tagged):
        rows = torch.tensor([i for i, t in enumerate(tagged) if t])
        word_rows = torch.tensor(tagged)[batch.sentence_of]
        sentences = [s for s, t in zip(batch.sentences, tagged) if t]
        counts = [len(s.words) for s in sentences]
        scale = 1.0 / (words * share["tags"])
        targets = {k: torch.from_numpy(data.np.concatenate([s.targets[k] for s in sentences]))
                   for k in TAGS + ("deprel",)}
        changed = torch.tensor(batch.changed)[word_rows]
        targets["lemma"] = targets["lemma"].masked_fill(changed, data.IGNORE)
        for key, logits in network.tag_logits(flat["tags"][word_rows]).items():
            loss = F.cross_entropy(logits, targets[key], ignore_index=data.IGNORE, reduction="sum")
            found[key] = loss * scale * getattr(settings, "loss_" + key)

        # the tree: words of each sentence side by side, the root ([CLS]) in front
        longest = max(counts)
        grid = torch.zeros(len(sentences), longest + 1, dtype=torch.long)
        heads = torch.full((len(sentences), longest + 1), data.IGNORE, dtype=torch.long)
        starts = torch.arange(len(batch.sentences))[rows] * batch.longest
        first = batch.first[word_rows].split(counts)
        for i, s in enumerate(sentences):
            grid[i, 0] = starts[i]
            grid[i, 1:counts[i] + 1] = first[i]
            heads[i, 1:counts[i] + 1] = torch.from_numpy(s.targets["heads"])
        nodes = mixed["tree"].reshape(-1, size)[grid]
        real = torch.arange(longest + 1)[None] <= torch.tensor(counts)[:, None]
        scores = network.arc_scores(network.drop(nodes))
        blocked = ~real[:, None, :] | torch.eye(longest + 1, dtype=torch.bool)[None]
        scores = scores.masked_fill(blocked, -1e4)
        found["arc"] = scale * settings.loss_arc * F.cross_entropy(
            scores.reshape(-1, longest + 1), heads.reshape(-1), ignore_index=data.IGNORE, reduction="sum")

        is_word = heads != data.IGNORE
        dropped = network.drop(nodes)
        dependents = network.mlp(network.label_dependent, dropped[is_word])
        all_heads = network.mlp(network.label_head, dropped)
        row_of = torch.arange(len(sentences))[:, None].expand_as(heads)
        chosen = all_heads[row_of[is_word], heads[is_word]]
        found["label"] = scale * settings.loss_label * F.cross_entropy(
            network.label_scores(dependents, chosen), targets["deprel"], ignore_index=data.IGNORE, reduction="sum")

    named = [s.names is not None for s in batch.sentences]
    if any(named):
        word_rows = torch.tensor(named)[batch.sentence_of]
        sentences = [s for s in batch.sentences if s.names is not None]
        masks = torch.tensor([m for s in sentences for m in s.names])
        domains = torch.tensor([s.domain for s in sentences for _ in s.words])
        allowed = (masks[:, None] >> torch.arange(len(network_module.NAME_LABELS))) & 1 == 1
        logits = network.name_logits(flat["names"][word_rows], domains)
        loss = torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~allowed, -1e4), 1)
        found["names"] = loss.sum() * settings.loss_names / (words * share["names"])
    return found


def shares(sets, times):
    words = {k: times[k] * sum(len(s.words) for s in v) for k, v in sets.items()}
    tags = words["ud"]
    names = sum(times[k] * sum(len(s.words) for s in v if s.names is not None) for k, v in sets.items())
    total = sum(words.values())
    return {"tags": tags / total, "names": names / total}


def save(path, **state):
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="other settings than settings.py's")
    parser.add_argument("--start", metavar="CHECKPOINT", help="begin with these weights, made with the same label lists")
    parser.add_argument("--steps", type=int, help="stop after so many steps of the first epoch: to try things")
    options = parser.parse_args()
    settings = change(Settings(), options.set)
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    os.makedirs(options.out, exist_ok=True)

    sets = data.training_sets(options.data, settings.times_relations > 0)
    times = {k: getattr(settings, "times_" + k) for k in sets}
    vocabulary = minilm.vocabulary()
    pieces = wordpiece.WordPiece(vocabulary)
    config = make_config(settings, data.label_lists(sets["ud"], settings.lemma_min_count), vocabulary)
    for sentences in sets.values():
        data.encode(sentences, config, pieces)
    share = shares(sets, times)
    print({k: (len(v), sum(len(s.words) for s in v)) for k, v in sets.items()}, share,
          {k: len(config[k]) for k in ("upos", "xpos", "feats", "deprel", "lemma")}, flush=True)
    dev = evaluate.DevSets(options.data, pieces, settings.measure_every)

    network = network_module.Network(config, len(data.DOMAINS), settings.dropout, settings.head_dropout)
    if options.start:
        network.load_state_dict(torch.load(options.start, weights_only=True)["network"])
    else:
        minilm.load_into(network)
    optimiser = optimiser_of(network, settings)
    checkpoint = os.path.join(options.out, "checkpoint.pt")
    begin, step, used = 0, 0, 0.0
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        begin, step = state["progress"]["epochs_done"], state["progress"]["steps"]
        used = state["progress"]["minutes"]
        print(f"going on after epoch {begin}", flush=True)

    per_epoch = len(data.epoch_batches(sets, times, settings.batch_pieces, settings.seed))
    total = per_epoch * settings.epochs
    clock = time.time() - 60 * used
    done = 0.0
    for epoch in range(begin, settings.epochs):
        torch.manual_seed(settings.seed + 1000 * epoch)
        random_ = random.Random(settings.seed + 1000 * epoch)
        network.train()
        started, sums = time.time(), {}
        for number, group in enumerate(data.epoch_batches(sets, times, settings.batch_pieces, settings.seed + epoch)):
            used = (time.time() - clock) / 60
            done = max(step / total, used / settings.minutes if settings.minutes else 0.0)
            if done >= 1:
                break
            network.quantise(done >= settings.quantise_from)
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * rate_factor(done, settings.warm_up)
            parts = losses(network, data.Batch(group, pieces, settings, random_), settings, share)
            loss = sum(parts.values())
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), settings.clip)
            optimiser.step()
            step += 1
            for k, v in parts.items():
                sums[k] = sums.get(k, 0.0) + v.item()
            if (number + 1) % 40 == 0:
                means = " ".join(f"{k} {v / (number + 1):.3f}" for k, v in sums.items())
                print(f"epoch {epoch + 1} {number + 1}/{per_epoch} {100 * done:.0f} % {time.time() - started:.0f} s  {means}", flush=True)
            if options.steps and step >= options.steps:
                break
        network.quantise(True)  # measured as it will be exported
        progress = {"epochs_done": epoch + 1, "steps": step, "minutes": round(used, 1), "seconds_a_step": round((time.time() - started) / (number + 1), 2)}
        state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "config": config, "vocabulary": vocabulary}
        save(checkpoint, **state, progress=progress)
        figures = dev.measure(network, pieces)
        print(f"epoch {epoch + 1} done, {step} steps, {time.time() - started:.0f} s: " + evaluate.line(figures), flush=True)
        if done >= 1 or (options.steps and step >= options.steps):
            break


if __name__ == "__main__":
    main()
