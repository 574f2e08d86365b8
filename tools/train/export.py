#!/usr/bin/env python3
"""Writes a checkpoint of train.py as the model file that the program reads (data/model/FORMAT.md).

usage: export.py CHECKPOINT MODEL [--exceptions FILE] [--calibration FILE]
A checkpoint of train_relations.py gives a model with a relation head; calibrate_pairs.py makes the calibration.
"""
import argparse
import json

import torch

import modelfile
import network as network_module
import pair_head
import pairs
import quantise


def sections_of(network, vocabulary, config, exceptions=""):
    """Every matrix of a linear layer and the word pieces as int8, all else as float32."""
    sections = {"config": json.dumps(config, ensure_ascii=False), "vocab": "".join(p + "\n" for p in vocabulary)}
    if exceptions:
        sections["lemma_exceptions"] = exceptions
    small = {"embedding.position", "embedding.shape"}
    for name, tensor in network.named_tensors().items():
        tensor = tensor.detach()
        if name == "names.hidden.bias":
            tensor = tensor + network.name_domain[0].detach()  # the habits of the news set
        if tensor.dim() == 2 and name not in small:
            values, scale = quantise.to_int8(tensor)
            sections[name] = values.numpy()
            sections[name + ".scale"] = scale.numpy()
        else:
            sections[name] = tensor.float().numpy()
    for name, weights in network.mixes.items():
        if name != "relations":
            sections["mix." + name] = torch.softmax(weights.detach(), 0).numpy()
    return sections


def relation_sections(network, head, calibration):
    """Those of the relation head; `calibration`: threshold, slope and offset of its confidence."""
    sections = {"mix.relations": torch.softmax(network.mixes["relations"].detach(), 0).numpy()}
    config = {"hidden": head.hidden, "heads": pair_head.HEADS, "max_mentions": pairs.MAX_MENTIONS, "tree_near": pairs.TREE_NEAR,
              "distances": pairs.DISTANCES, "labels": pairs.LABELS, "factualities": pairs.FACTUALITIES, "deprels": pairs.DEPRELS,
              "upos": pairs.UPOS, **calibration}
    sections["relations.config"] = json.dumps(config)
    for name, tensor in head.named_parameters():
        tensor = tensor.detach()
        if name.endswith(".weight"):
            values, scale = quantise.to_int8(tensor)
            sections["relations." + name] = values.numpy()
            sections["relations." + name + ".scale"] = scale.numpy()
        else:
            sections["relations." + name] = tensor.float().numpy()
    return sections


def load(path):
    """(network in evaluation mode, config, vocabulary, exceptions) from a model file, for evaluation and comparison."""
    sections = modelfile.read(path)
    config = modelfile.config_of(sections)
    network = network_module.Network(config)
    with torch.no_grad():
        for name, tensor in network.named_tensors().items():
            tensor.copy_(torch.from_numpy(sections[name].copy()))
        for name, weights in network.mixes.items():
            if "mix." + name not in sections:
                continue
            weights.copy_(torch.from_numpy(sections["mix." + name].copy()).clamp(min=1e-12).log())
    network.eval()
    exceptions = {}
    for line in sections.get("lemma_exceptions", "").splitlines():
        form, upos, lemma = line.split("\t")
        exceptions[form, upos] = lemma
    return network, config, sections["vocab"].split("\n")[:-1], exceptions


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("model")
    parser.add_argument("--exceptions", help="lines FORM, UPOS, LEMMA with tabs between")
    parser.add_argument("--calibration", help="JSON: threshold, slope, offset of the relation head's confidence")
    options = parser.parse_args()
    state = torch.load(options.checkpoint, map_location="cpu", weights_only=True)
    config = state["config"]
    network = network_module.Network(config, len(state["network"]["name_domain"]))
    network.load_state_dict(state["network"], strict="pairs" in state)
    config["trained"].update(state["progress"])
    exceptions = open(options.exceptions, encoding="utf-8").read() if options.exceptions else ""
    sections = sections_of(network, state["vocabulary"], config, exceptions)
    if "pairs" in state:
        head = pair_head.PairHead(config["hidden"])
        head.load_state_dict(state["pairs"])
        calibration = {"threshold": 0.4, "slope": 1.0, "offset": 0.0}
        if options.calibration:
            with open(options.calibration, encoding="utf-8") as source:
                calibration = json.load(source)
        sections.update(relation_sections(network, head, calibration))
    modelfile.write(options.model, sections)


if __name__ == "__main__":
    main()
