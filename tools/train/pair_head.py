"""The relation head: from the word vectors of a sentence to the relation of each ordered pair of mentions.

The words that tell of a pair are found by attention whose query comes from the two mentions and whose biases come from the
tree: how far each word is from either mention, on which side it stands, its part of speech.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

import pairs
from network import Linear

HEADS = 4


class PairHead(nn.Module):
    def __init__(self, size, hidden=256, dropout=0.3):
        super().__init__()
        self.hidden, self.dropout = hidden, dropout
        self.subject, self.object = Linear(size, hidden), Linear(size, hidden, bias=False)
        self.query_subject, self.query_object = Linear(size, hidden), Linear(size, hidden, bias=False)
        self.key, self.value = Linear(size, hidden, bias=False), Linear(size, hidden)
        self.context = Linear(hidden, hidden, bias=False)
        self.inner = Linear(hidden, hidden)
        self.output = Linear(hidden, len(pairs.LABELS) + 1 + len(pairs.FACTUALITIES))
        self.votes = Linear(pairs.VOTES, hidden, bias=False)
        self.features = nn.Parameter(torch.empty(pairs.FEATURES, hidden).normal_(std=0.05))
        self.near = nn.Parameter(torch.zeros(pairs.NEAR, HEADS))
        self.region = nn.Parameter(torch.zeros(pairs.REGIONS, HEADS))
        self.tag = nn.Parameter(torch.zeros(len(pairs.UPOS), HEADS))

    def forward(self, words, batch):
        """words: [words of the batch, size]. batch: PairBatch. Returns (logits [pairs, labels + none], [pairs, 4], attention)."""
        drop = lambda x: F.dropout(x, self.dropout, self.training)
        words = drop(words)
        grid_shape = batch.grid.shape  # [pairs' sentences, longest]
        key, value = self.key(words), self.value(words)
        query = self.query_subject(words)[batch.subject] + self.query_object(words)[batch.object]
        d = self.hidden // HEADS
        keys = key[batch.grid].view(*grid_shape, HEADS, d)[batch.sentence]      # [pairs, longest, heads, d]
        values = value[batch.grid].view(*grid_shape, HEADS, d)[batch.sentence]
        scores = torch.einsum("phd,pnhd->pnh", query.view(-1, HEADS, d), keys) / d ** 0.5
        scores = scores + F.embedding(batch.near, self.near) + F.embedding(batch.region, self.region)
        scores = scores + F.embedding(batch.tags, self.tag)[batch.sentence]
        scores = scores.masked_fill(~batch.real[batch.sentence][:, :, None], -1e4)
        attention = torch.softmax(scores, 1)
        context = torch.einsum("pnh,pnhd->phd", attention, values).reshape(-1, self.hidden)
        x = self.subject(words)[batch.subject] + self.object(words)[batch.object] + self.context(drop(context))
        x = x + F.embedding(batch.rows, self.features).sum(1) + self.votes(batch.votes)
        h = F.gelu(x)
        h = h + F.gelu(self.inner(drop(h)))
        out = self.output(drop(h))
        labels = len(pairs.LABELS) + 1
        return out[:, :labels], out[:, labels:], scores[:, :, 0]


class PairBatch:
    """Index tensors of all pairs of some prepared sentences. `offsets`: the first word of each sentence in the batch."""

    def __init__(self, sentences, keep_votes=None):
        longest = max(len(s.words) for s in sentences)
        offset, rows, subject, object_, sentence, near, region, votes = 0, [], [], [], [], [], [], []
        grid = torch.zeros(len(sentences), longest, dtype=torch.long)
        tags = torch.zeros(len(sentences), longest, dtype=torch.long)
        self.real = torch.zeros(len(sentences), longest, dtype=torch.bool)
        for i, s in enumerate(sentences):
            n, count = len(s.words), len(s.pair_rows)
            grid[i, :n] = torch.arange(offset, offset + n)
            grid[i, n:] = offset
            tags[i, :n] = torch.from_numpy(s.tag_ids)
            self.real[i, :n] = True
            if count:
                heads = torch.from_numpy(s.pair_heads)
                rows.append(torch.from_numpy(s.pair_rows))
                subject.append(heads[:, 0] + offset)
                object_.append(heads[:, 1] + offset)
                sentence.append(torch.full((count,), i))
                near.append(F.pad(torch.from_numpy(s.pair_near).long(), (0, longest - n)))
                region.append(F.pad(torch.from_numpy(s.pair_region).long(), (0, longest - n)))
                v = torch.from_numpy(s.pair_votes)
                votes.append(v if keep_votes is None or keep_votes[i] else torch.zeros_like(v))
            offset += n
        self.grid, self.tags = grid, tags
        self.rows, self.subject, self.object, self.sentence = map(torch.cat, (rows, subject, object_, sentence))
        self.near, self.region, self.votes = torch.cat(near), torch.cat(region), torch.cat(votes)


def allowed(masks):
    return (torch.tensor(masks)[:, None] >> torch.arange(len(pairs.LABELS) + 1)) & 1 == 1


def loss(head, words, sentences, batch, trigger_weight=0.3, factuality_weight=0.5):
    """Mean over pairs; a pair with two relations is split among them."""
    logits, facts, scores = head(words, batch)
    targets = [t for s in sentences for t in s.targets_of_pairs]
    index = torch.tensor([i for i, t in enumerate(targets) for _ in t.masks])
    ok = allowed([m for t in targets for m in t.masks])
    weight = torch.tensor([t.weight / len(t.masks) for t in targets for _ in t.masks])
    log = torch.log_softmax(logits, 1)[index]
    label_loss = -(torch.logsumexp(log.masked_fill(~ok, -1e4), 1) * weight).sum()
    fact = torch.tensor([t.factuality for t in targets])
    fact_loss = F.cross_entropy(facts, fact, ignore_index=-1, reduction="sum",
                                weight=torch.tensor([1.0, 2.0, 2.0, 2.0])) if (fact >= 0).any() else 0.0
    trigger_rows = [i for i, t in enumerate(targets) if t.trigger]
    trigger_loss = 0.0
    if trigger_rows:
        marked = torch.zeros(len(trigger_rows), scores.shape[1], dtype=torch.bool)
        for row, i in enumerate(trigger_rows):
            marked[row, targets[i].trigger] = True
        attention = torch.log_softmax(scores[trigger_rows], 1)
        trigger_loss = -torch.logsumexp(attention.masked_fill(~marked, -1e4), 1).sum()
    return label_loss, factuality_weight * fact_loss, trigger_weight * trigger_loss, len(targets)
