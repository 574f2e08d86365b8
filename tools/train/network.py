"""The network: a BERT encoder that reads a sentence once, and the heads on it.

Parameter names are the section names of the model file.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

import quantise

SHAPES = 6
NAME_LABELS = ["O"] + [f"{p}-{k}" for k in ("PER", "ORG", "LOC", "MISC") for p in "BI"]


class Linear(nn.Module):
    """A linear layer whose weight may be read through the int8 imitation."""

    def __init__(self, inputs, outputs, std=None, bias=True):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))
        nn.init.normal_(self.weight, std=std if std is not None else 1 / math.sqrt(inputs))
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None
        self.quantised = False
        self.rounded = None  # kept while not training: the weight does not change then

    def train(self, mode=True):
        self.rounded = None
        return super().train(mode)

    def forward(self, x):
        weight = self.weight
        if self.quantised and self.training:
            weight = quantise.fake(weight)
        elif self.quantised:
            if self.rounded is None:
                self.rounded = quantise.fake(weight).detach()
            weight = self.rounded
        return F.linear(x, weight, self.bias)


class Norm(nn.Module):
    def __init__(self, size, eps):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.bias = nn.Parameter(torch.zeros(size))
        self.eps = eps

    def forward(self, x):
        return F.layer_norm(x, x.shape[-1:], self.weight, self.bias, self.eps)


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, size, heads, inner, eps, dropout):
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.q, self.k, self.v, self.out = (Linear(size, size) for _ in range(4))
        self.attention_norm = Norm(size, eps)
        self.up, self.down = Linear(size, inner), Linear(inner, size)
        self.output_norm = Norm(size, eps)

    def forward(self, x, mask):
        b, n, size = x.shape
        q, k, v = (f(x).view(b, n, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = self.out(mixed.transpose(1, 2).reshape(b, n, size))
        x = self.attention_norm(x + F.dropout(mixed, self.dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))  # the exact form, with erf
        return self.output_norm(x + F.dropout(inner, self.dropout, self.training))


class Network(nn.Module):
    def __init__(self, config, name_domains=1, dropout=0.1, head_dropout=0.33):
        """config: the model file's; name_domains: data sets of names, each with its own bias in training."""
        super().__init__()
        self.config = config
        size, eps = config["hidden"], config["norm_eps"]
        self.dropout, self.head_dropout = dropout, head_dropout
        self.quantised = False

        self.word = nn.Parameter(torch.empty(config["pieces"], size).normal_(std=0.02))
        self.position = nn.Parameter(torch.empty(config["max_positions"], size).normal_(std=0.02))
        self.shape = nn.Parameter(torch.empty(SHAPES, size).normal_(std=0.002))
        self.embedding_norm = Norm(size, eps)
        self.layers = nn.ModuleList(
            Layer(size, config["heads"], config["inner"], eps, dropout) for _ in range(config["layers"]))

        # mixing weights before softmax; the last layers start ahead
        start = torch.linspace(-1.0, 1.0, config["layers"])
        self.mixes = nn.ParameterDict({k: nn.Parameter(start.clone()) for k in ("tags", "tree", "names", "relations")})

        self.tags = nn.ModuleDict({k: Linear(size, len(config[k])) for k in ("upos", "xpos", "feats", "lemma")})
        arc, label, names, labels = config["arc"], config["label"], config["names_hidden"], len(config["deprel"])
        self.arc_dependent, self.arc_head = Linear(size, arc), Linear(size, arc)
        self.arc_bilinear = Linear(arc, arc, std=0.5 / arc, bias=False)
        self.arc_head_score = nn.Parameter(torch.zeros(arc))
        self.label_dependent, self.label_head = Linear(size, label), Linear(size, label)
        self.label_bilinear = Linear(label, labels * label, std=0.5 / label, bias=False)
        self.label_dependent_score = Linear(label, labels)
        self.label_head_score = Linear(label, labels, bias=False)
        self.names_hidden, self.names_output = Linear(size, names), Linear(names, len(NAME_LABELS))
        self.name_domain = nn.Parameter(torch.zeros(name_domains, names))

    def named_tensors(self):
        """{section name: parameter}; mixes are not here (they are stored after softmax)."""
        found = {"embedding.word": self.word, "embedding.position": self.position, "embedding.shape": self.shape,
                 "embedding.norm.weight": self.embedding_norm.weight, "embedding.norm.bias": self.embedding_norm.bias}
        for i, layer in enumerate(self.layers):
            for name, parameter in layer.named_parameters():
                found[f"encoder.{i}.{name}"] = parameter
        for name, linear in self.linear_heads().items():
            found[name + ".weight"] = linear.weight
            if linear.bias is not None:
                found[name + ".bias"] = linear.bias
        found["arc.head_score"] = self.arc_head_score
        return found

    def linear_heads(self):
        heads = dict(self.tags)
        heads.update({
            "arc.dependent": self.arc_dependent, "arc.head": self.arc_head, "arc.bilinear": self.arc_bilinear,
            "label.dependent": self.label_dependent, "label.head": self.label_head,
            "label.bilinear": self.label_bilinear, "label.dependent_score": self.label_dependent_score,
            "label.head_score": self.label_head_score,
            "names.hidden": self.names_hidden, "names.output": self.names_output})
        return heads

    def quantise(self, on):
        """From now on read every weight matrix as the exported file will have it."""
        self.quantised = on
        for module in self.modules():
            if isinstance(module, Linear):
                module.quantised = on

    def encode(self, pieces, shapes, lengths):
        """pieces, shapes: [sentences, longest]. Returns the outputs of all layers."""
        words = F.embedding(pieces, self.word)
        if self.quantised:  # only the rows at hand; each has its own scale
            words = quantise.fake(words.view(-1, words.shape[-1])).view(words.shape)
        x = words + self.position[:pieces.shape[1]] + F.embedding(shapes, self.shape)
        x = F.dropout(self.embedding_norm(x), self.dropout, self.training)
        longest = pieces.shape[1]
        mask = None
        if int(lengths.min()) < longest:
            mask = (torch.arange(longest)[None] < lengths[:, None])[:, None, None, :]
        outputs = []
        for layer in self.layers:
            x = layer(x, mask)
            outputs.append(x)
        return outputs

    def mix(self, name, outputs):
        weights = torch.softmax(self.mixes[name], 0)
        return sum(w * o for w, o in zip(weights, outputs))

    def drop(self, x):
        return F.dropout(x, self.head_dropout, self.training)

    def mlp(self, linear, x):
        return self.drop(F.gelu(linear(x)))

    def tag_logits(self, words):
        words = self.drop(words)
        return {k: head(words) for k, head in self.tags.items()}

    def arc_scores(self, nodes):
        """nodes: [sentences, 1 + words, size], the root ([CLS]) first. Returns [sentence, dependent, head]."""
        dependents, heads = self.mlp(self.arc_dependent, nodes), self.mlp(self.arc_head, nodes)
        scores = dependents @ self.arc_bilinear(heads).transpose(1, 2)
        return scores + (heads @ self.arc_head_score)[:, None, :]

    def label_scores(self, dependents, heads):
        """Vectors after label.dependent and label.head, a row an arc. Returns [arc, label]."""
        through = self.label_bilinear(heads).view(len(heads), -1, heads.shape[-1])
        scores = torch.bmm(through, dependents[:, :, None])[:, :, 0]
        return scores + self.label_dependent_score(dependents) + self.label_head_score(heads)

    def name_logits(self, words, domains=None):
        """domains: the data set of each word; None: the first one, which is the one exported."""
        hidden = self.names_hidden(self.drop(words))
        hidden = hidden + (self.name_domain[0] if domains is None else F.embedding(domains, self.name_domain))
        return self.names_output(self.drop(F.gelu(hidden)))
