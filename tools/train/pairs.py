"""Sentences with actors' mentions and the relations between them: the examples of the relation head.

`relation_examples` (tools/relations) prints texts with tokens, trees, mentions and the patterns' votes; the annotated
relations are laid over them here. A pair is two mentions of a sentence in an order; its allowed labels are a bit mask.
"""
import collections
import dataclasses
import json
import os
import re
import sys

import numpy as np

import data

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "eval"))
import score_mentions  # noqa: E402  the names of actors are compared as when mentions are scored

LABELS = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE "
          "ASSAULT SPOUSE PARENT SIBLING RELATIVE OFFICE WORKS_FOR ENVOY_TO MEMBER_OF CITIZEN_OF BORN_IN LIVES_IN BASED_IN ALLY "
          "RIVAL").split()
NONE = len(LABELS)
LABEL_IDS = {label: i for i, label in enumerate(LABELS)}
FACTUALITIES = ["actual", "negated", "hypothetical", "future"]
SYMMETRIC = {"SPOUSE", "SIBLING", "RELATIVE", "ALLY", "RIVAL"}
KINDS = ["person", "country", "organization"]
MENTION_KINDS = ["name", "demonym", "description", "pronoun"]
MAX_MENTIONS = 20
# relative pronouns stand for an actor here, too
PRONOUNS = score_mentions.PRONOUNS | set("who whom whose which that".split())
same = score_mentions.same


@dataclasses.dataclass
class Mention:
    head: int       # token of the sentence
    kind: int       # of KINDS
    mention: int    # of MENTION_KINDS
    actor: object   # number of the actor in its text; ("gold", name) where only the annotation knows it
    country: str
    iso3: str
    begin: int
    end: int


@dataclasses.dataclass
class Target:
    subject: int
    object: int
    masks: list           # one for each relation: bit l for label l, bit NONE for "no relation"
    factuality: int = -1  # -1: not known
    trigger: list = dataclasses.field(default_factory=list)
    weight: float = 1.0


def parse(sentence, actors):
    """A data.Sentence with its tree and `mentions`, `votes`."""
    words = [t[0] for t in sentence["tokens"]]
    s = data.Sentence(words, heads=[t[3] for t in sentence["tokens"]], labels=[t[4] for t in sentence["tokens"]])
    s.upos, s.names = None, None
    s.tags = [t[5] for t in sentence["tokens"]]
    s.offsets = [(t[1], t[2]) for t in sentence["tokens"]]
    s.mentions = []
    for begin, end, head, kind, actor in sentence["mentions"]:
        a = actors[actor]
        s.mentions.append(Mention(head, KINDS.index(a["kind"]), MENTION_KINDS.index(kind), actor, a["country"], a["iso3"],
                                  begin, end))
    s.votes = sentence["votes"]
    s.targets_of_pairs = []
    return s


def tokens_in(s, begin, end):
    return [i for i, (b, e) in enumerate(s.offsets) if b < end and e > begin]


def find_trigger(s, raw, text):
    """Tokens of a trigger as the annotation writes it: "hold…talks"."""
    if not text or not s.offsets:
        return []
    at, found = s.offsets[0][0], []
    limit = s.offsets[-1][1]
    for part in re.split(r"…|\.\.\.", text):
        part = part.strip().encode()
        if not part:
            continue
        place = raw.find(part, at, limit)
        if place < 0:
            place = raw.find(part, s.offsets[0][0], limit)
        if place < 0:
            continue
        found += tokens_in(s, place, place + len(part))
        at = place + len(part)
    return [t for t in found if s.tags[t] not in ("PUNCT", "DET", "AUX")] or found


def mention_at(s, actors, actor, span, raw, add):
    """The number of the mention that a gold span means, or -1; `add`: made where there is none."""
    begin, end = span
    inside = tokens_in(s, begin, end)
    if not inside:
        return -1
    text = raw[begin:end].decode(errors="replace")
    over = [i for i, m in enumerate(s.mentions) if m.begin <= inside[-1] and m.end > inside[0]]
    right = [i for i in over if s.mentions[i].actor == ("gold", actor["key"]) or
             (not isinstance(s.mentions[i].actor, tuple) and same(actor, actors[s.mentions[i].actor], text))]
    if right:
        return right[0]
    if text.lower() in PRONOUNS:  # "who": its antecedent stands in the same sentence
        for i, m in enumerate(s.mentions):
            if not isinstance(m.actor, tuple) and same(actor, actors[m.actor], ""):
                return i
    if over:
        return over[0]
    if not add:
        return -1
    head = next((t for t in inside if s.heads[t] not in inside or s.heads[t] == t), inside[-1])
    kind = 3 if text.lower() in PRONOUNS else 0 if text[:1].isupper() else 2
    s.mentions.append(Mention(head, KINDS.index(actor["kind"]), kind, ("gold", actor["key"]), "", actor.get("iso3", ""),
                              inside[0], inside[-1] + 1))
    return len(s.mentions) - 1


def lay_over(record, sentences, actors, add=True):
    """Puts the annotated relations on the pairs of the sentences' mentions."""
    raw = record["text"].encode()
    scope = record.get("scope")
    for key, actor in record["actors"].items():
        actor["key"] = key
    of_pair = collections.defaultdict(list)
    for r in record["relations"]:
        at = next((i for i, s in enumerate(sentences)
                   if s.offsets and s.offsets[0][0] <= r["subject_span"][0] < s.offsets[-1][1]), None)
        if at is None:
            continue
        s = sentences[at]
        ends = [mention_at(s, actors, record["actors"][r[e]], r[e + "_span"], raw, add) for e in ("subject", "object")]
        if -1 in ends:
            continue
        names = r["relation"] if isinstance(r["relation"], list) else [r["relation"]]
        of_pair[at, ends[0], ends[1]].append((r, names))
        if r["reciprocal"] or names[0] in SYMMETRIC:
            of_pair[at, ends[1], ends[0]].append((r, names))
    for at, s in enumerate(sentences):
        mentions = s.mentions[:MAX_MENTIONS]
        related = {(x, y) for a, x, y in of_pair if a == at}
        actor_pairs = {(s.mentions[x].actor, s.mentions[y].actor) for x, y in related}
        for i, a in enumerate(mentions):
            for j, b in enumerate(mentions):
                if i == j or a.actor == b.actor:
                    continue
                relations = of_pair.get((at, i, j), [])
                if relations:
                    masks, fact, trigger, weight = [], -1, [], 0.0
                    for r, names in relations:
                        mask = sum(1 << LABEL_IDS[n] for n in names)
                        masks.append(mask)
                        if r["optional"]:
                            weight = max(weight, 0.5)
                        else:
                            weight = 1.0
                        if fact < 0 or not r["optional"]:
                            fact = FACTUALITIES.index(r["factuality"])
                        trigger = trigger or find_trigger(s, raw, r.get("trigger"))
                    s.targets_of_pairs.append(Target(i, j, masks, fact, trigger, weight))
                    continue
                if (a.actor, b.actor) in actor_pairs:
                    continue  # told of another mention of the same two: nothing is learned from this one
                mask = 1 << NONE
                if scope is not None:
                    for n in range(NONE):
                        if LABELS[n] not in scope and f"{LABELS[n]}>{KINDS[b.kind]}" not in scope:
                            mask |= 1 << n
                    if not scope:
                        continue
                s.targets_of_pairs.append(Target(i, j, [mask]))


def read_examples(path):
    """{id: (actors, sentences)}"""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            d = json.loads(line)
            found[d["id"]] = d["actors"], [parse(s, d["actors"]) for s in d["sentences"] if s["prose"]]
    return found


def training_sentences(examples, relations):
    """Sentences with at least one pair that teaches something."""
    texts, found = read_examples(examples), []
    for record in data.read_records(relations):
        if record["id"] not in texts:
            continue
        actors, sentences = texts[record["id"]]
        lay_over(record, sentences, actors)
        found += [s for s in sentences if s.targets_of_pairs]
    return found


def all_pairs(s):
    """Targets without a label for every pair of a sentence to be read."""
    mentions = s.mentions[:MAX_MENTIONS]
    return [Target(i, j, [1 << NONE]) for i, a in enumerate(mentions) for j, b in enumerate(mentions)
            if i != j and a.actor != b.actor]


# --- features -------------------------------------------------------------------------------------------------------

DEPRELS = ("acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc ccomp compound conj cop csubj dep det discourse "
           "dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass "
           "nummod obj obl obl:agent obl:unmarked orphan parataxis punct root vocative xcomp").split()
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
DEPREL_IDS = {d: i for i, d in enumerate(DEPRELS)}
UPOS_IDS = {u: i for i, u in enumerate(UPOS)}
OTHER = len(DEPRELS)  # a label that is not listed
DISTANCES = [1, 2, 3, 5, 8, 13, 21]
TREE_NEAR = 5   # tree distances of a token to the two mentions: 0 to 5 or more

# (name, how many values): each a block of rows of the feature table
BLOCKS = [("subject", 12), ("object", 12), ("subject_deprel", OTHER + 1), ("object_deprel", OTHER + 1), ("distance", 17),
          ("path", 9), ("ancestor", 3), ("top_upos", len(UPOS)), ("home", 4), ("between", 4)]
STARTS, at_ = {}, 0
for name_, size_ in BLOCKS:
    STARTS[name_] = at_
    at_ += size_
FEATURES = at_
NEAR = (TREE_NEAR + 1) ** 2
REGIONS = 5


def deprel_id(label):
    if label in DEPREL_IDS:
        return DEPREL_IDS[label]
    return DEPREL_IDS.get(label.split(":")[0], OTHER)


def bucket(n):
    return sum(n >= d for d in DISTANCES)


def distances_from(s, start):
    """Steps in the tree from a token to every other."""
    n = len(s.words)
    found = np.full(n, 99)
    found[start] = 0
    queue = [start]
    for t in queue:
        for u in s.neighbours[t]:
            if found[u] > found[t] + 1:
                found[u] = found[t] + 1
                queue.append(u)
    return found


def ancestors(s, t):
    chain = [t]
    while s.heads[chain[-1]] != chain[-1] and len(chain) <= len(s.words):
        chain.append(s.heads[chain[-1]])
    return chain


def prepare(s):
    """Features of the sentence's pairs: `rows` of the feature table, `near` and `region` of every token for each pair."""
    n = len(s.words)
    s.neighbours = [[] for _ in range(n)]
    for t, h in enumerate(s.heads):
        if h != t:
            s.neighbours[t].append(h)
            s.neighbours[h].append(t)
    mentions = s.mentions[:MAX_MENTIONS]
    tree = [distances_from(s, m.head) for m in mentions]
    chains = [ancestors(s, m.head) for m in mentions]
    tokens = np.arange(n)
    votes = collections.defaultdict(lambda: np.zeros(len(LABELS) + len(FACTUALITIES), np.float32))
    for subject, object_, _, _, label, prior, fact, *_ in s.votes:
        v = votes[subject, object_]
        if prior >= v[:NONE].max():
            v[NONE:] = 0
            v[NONE + FACTUALITIES.index(fact)] = 1
        v[LABEL_IDS[label]] = max(v[LABEL_IDS[label]], prior)
        if label in SYMMETRIC:
            votes[object_, subject][LABEL_IDS[label]] = max(votes[object_, subject][LABEL_IDS[label]], prior)
    empty = np.zeros(len(LABELS) + len(FACTUALITIES), np.float32)
    rows, near, region, heads, vote_rows = [], [], [], [], []
    for t in s.targets_of_pairs:
        a, b = mentions[t.subject], mentions[t.object]
        top = next((x for x in chains[t.subject] if x in set(chains[t.object])), a.head)
        apart = a.head - b.head
        distance = 8 + (bucket(apart) if apart > 0 else -bucket(-apart)) if apart else 8
        ancestor = 1 if top == a.head else 2 if top == b.head else 0
        home = 1 if a.country and a.country == b.iso3 else 2 if b.country and b.country == a.iso3 else \
            3 if a.country and a.country == b.country else 0
        low, high = min(a.head, b.head), max(a.head, b.head)
        between = min(3, len({m.head for m in mentions if low < m.head < high}))
        values = [a.kind * 4 + a.mention, b.kind * 4 + b.mention, deprel_id(s.labels[a.head]), deprel_id(s.labels[b.head]),
                  distance, min(8, int(tree[t.subject][b.head])), ancestor, UPOS_IDS.get(s.tags[top], 16), home, between]
        rows.append([STARTS[k] + v for (k, _), v in zip(BLOCKS, values)])
        near.append(np.minimum(tree[t.subject], TREE_NEAR) * (TREE_NEAR + 1) + np.minimum(tree[t.object], TREE_NEAR))
        r = np.where(tokens < low, 0, np.where(tokens > high, 4, 2))
        r[a.head], r[b.head] = 1, 3
        region.append(r)
        heads.append((a.head, b.head))
        vote_rows.append(np.concatenate([votes.get((a.head, b.head), empty), votes.get((b.head, a.head), empty)[:NONE]]))
    s.pair_rows = np.array(rows)
    s.pair_near = np.array(near, np.int16)
    s.pair_region = np.array(region, np.int8)
    s.pair_heads = np.array(heads)
    s.pair_votes = np.array(vote_rows, np.float32)
    s.tag_ids = np.array([UPOS_IDS.get(u, 16) for u in s.tags])
VOTES = 2 * len(LABELS) + len(FACTUALITIES)
