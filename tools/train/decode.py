"""From the network's outputs to an analysis, by the rules of data/model/FORMAT.md."""
import numpy as np
import torch
import torch.nn.functional as F

import data
import lemma
import mst
from network import NAME_LABELS

KINDS = [None] + [label[2:] for label in NAME_LABELS[1:]]
ALLOWED = np.array([[not b.startswith("I-") or a[2:] == b[2:] for b in NAME_LABELS] for a in NAME_LABELS])
FIRST = np.array([not b.startswith("I-") for b in NAME_LABELS])


def viterbi(scores):
    """Best label numbers where I-X stands only after B-X or I-X. scores: [words, labels] log-probabilities."""
    best = np.where(FIRST, scores[0], -np.inf)
    back = []
    for row in scores[1:]:
        through = np.where(ALLOWED, best[:, None], -np.inf)
        back.append(through.argmax(0))
        best = through.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def windows(sentence, limit=510):
    """Word ranges that fit into the encoder."""
    begin, size, found = 0, 0, []
    for i, word_pieces in enumerate(sentence.pieces):
        if size + len(word_pieces) > limit:
            found.append((begin, i))
            begin, size = i, 0
        size += len(word_pieces)
    return found + [(begin, len(sentence.pieces))]


class Analysis:
    """What was decided for one sentence, with the numbers behind it."""
    __slots__ = ("upos", "xpos", "feats", "lemmas", "heads", "labels", "names", "numbers")


def lemma_of(form, order, config):
    for script in order:
        result = lemma.apply(config["lemma"][script], form)
        if result is not None:
            return result
    return form


@torch.no_grad()
def analyse(network, sentences, pieces, batch_pieces=4000, exceptions=None, keep_numbers=False, trees=True):
    """Analyses sentences that hold at least words and pieces. Returns them in order. trees=False: tags and names only."""
    network.eval()
    order = sorted(range(len(sentences)), key=lambda i: data.length(sentences[i]))
    long_ones = [i for i in order if len(windows(sentences[i])) > 1]
    short = [i for i in order if i not in set(long_ones)]
    found = [None] * len(sentences)
    number_of = {id(sentences[i]): i for i in order}
    for group in data.cut([sentences[i] for i in short], batch_pieces) + [[sentences[i]] for i in long_ones]:
        for s, a in zip(group, analyse_batch(network, group, pieces, exceptions, keep_numbers, trees)):
            found[number_of[id(s)]] = a
    return found


def word_vectors(network, sentences, pieces):
    """[(tags, tree with the root first, names)] of each sentence."""
    if len(sentences) == 1 and len(windows(sentences[0])) > 1:
        s = sentences[0]
        parts = [data.Sentence(s.words[b:e], pieces=s.pieces[b:e]) for b, e in windows(s)]
        vectors = [word_vectors(network, [p], pieces)[0] for p in parts]
        tree = [vectors[0][1]] + [v[1][1:] for v in vectors[1:]]
        return [(torch.cat([v[0] for v in vectors]), torch.cat(tree), torch.cat([v[2] for v in vectors]))]
    batch = data.Batch(sentences, pieces)
    outputs = network.encode(batch.ids, batch.shapes, batch.lengths)
    mixed = {k: network.mix(k, outputs) for k in ("tags", "tree", "names")}
    size = outputs[0].shape[-1]
    flat = {k: v.reshape(-1, size)[batch.first].split(batch.counts) for k, v in mixed.items()}
    return [(flat["tags"][i], torch.cat([mixed["tree"][i, :1], flat["tree"][i]]), flat["names"][i])
            for i in range(len(sentences))]


def analyse_batch(network, sentences, pieces, exceptions, keep_numbers, trees):
    config = network.config
    found = []
    for s, (tags, nodes, names) in zip(sentences, word_vectors(network, sentences, pieces)):
        a = Analysis()
        logits = {k: v.numpy() for k, v in network.tag_logits(tags).items()}
        for key in ("upos", "xpos", "feats"):
            setattr(a, key, [config[key][i] for i in logits[key].argmax(1)])
        scores = F.log_softmax(network.name_logits(names), -1).numpy()
        path = [NAME_LABELS[i] for i in viterbi(scores)]
        a.names = ["O" if label.endswith("-MISC") else label for label in path]
        if not trees:
            found.append(a)
            continue
        order = np.argsort(-logits["lemma"], axis=1, kind="stable")[:, :20]
        a.lemmas = [lemma_of(w, o, config) for w, o in zip(s.words, order)]
        if exceptions:
            a.lemmas = [exceptions.get((w, u), l) for w, u, l in zip(s.words, a.upos, a.lemmas)]
        arcs = network.arc_scores(nodes[None])[0].numpy()
        a.heads = [int(h) for h in mst.best_tree(arcs)[1:]]
        d = network.mlp(network.label_dependent, nodes[1:])
        h = network.mlp(network.label_head, nodes)[torch.tensor(a.heads)]
        labels = network.label_scores(d, h).numpy()
        root = config["deprel"].index("root")
        free = labels.copy()
        free[:, root] = -np.inf
        a.labels = ["root" if head == 0 else config["deprel"][int(row.argmax())] for head, row in zip(a.heads, free)]
        a.numbers = {"arcs": arcs, "labels": labels, "names": scores, **logits} if keep_numbers else None
        found.append(a)
    return found
