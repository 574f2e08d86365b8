"""Reads the training sets into sentences and makes batches of them."""
import dataclasses
import glob
import json
import os
import random

import numpy as np
import torch

import lemma
import tokenise
import wordpiece
from network import NAME_LABELS

NAME_IDS = {label: i for i, label in enumerate(NAME_LABELS)}
ANY_NAME = (1 << len(NAME_LABELS)) - 1
O_ONLY = 1 << NAME_IDS["O"]
O_OR_MISC = O_ONLY | 1 << NAME_IDS["B-MISC"] | 1 << NAME_IDS["I-MISC"]
# Each set of names has its own habits, learned as a bias; the first one's is exported.
DOMAINS = ["news", "wikigold", "gum", "tweets"]


@dataclasses.dataclass
class Sentence:
    words: list
    upos: list = None
    xpos: list = None
    feats: list = None
    lemmas: list = None
    heads: list = None   # 0 is the root
    labels: list = None
    names: list = None   # a bit mask of the allowed labels for each word
    domain: int = 0
    pieces: list = None  # a list of piece numbers for each word
    targets: dict = None  # label numbers, filled by encode()
    # raw texts only
    doc: str = ""
    spans: list = None   # [begin, end] of each word in bytes of the text
    text: str = ""


def read_conllu(path):
    """Words only: no multiword ranges, no empty nodes."""
    rows, found = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                found.append(Sentence(
                    words=[r[1] for r in rows], lemmas=[r[2] for r in rows], upos=[r[3] for r in rows],
                    xpos=[r[4] for r in rows], feats=[r[5] for r in rows],
                    heads=[int(r[6]) if r[6].isdigit() else 0 for r in rows], labels=[r[7] for r in rows]))
                rows = []
    return found


def name_masks(labels, misc):
    """BIO labels to masks; where a set has no MISC, its O may hide one."""
    outside = O_ONLY if misc else O_OR_MISC
    return [outside if label == "O" else 1 << NAME_IDS[label] for label in labels]


def read_tsv(path, misc, domain):
    found, words, labels = [], [], []
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line:
                word, label = line.split("\t")
                words.append(word)
                labels.append(label)
            elif words:
                found.append(Sentence(words, names=name_masks(labels, misc), domain=DOMAINS.index(domain)))
                words, labels = [], []
    return found


def raw_sentences(record):
    """The sentences of a JSON Lines record, tokenised; its `sentences` are taken where it has them."""
    text = record["text"]
    offsets = tokenise.byte_offsets(text)
    if "sentences" in record:
        index = {b: i for i, b in enumerate(offsets)}
        spans = [(index[b], index[e]) for b, e in record["sentences"]]
    else:
        spans = tokenise.sentences(text)
    found = []
    for begin, end in spans:
        words = tokenise.tokens(text, begin, end)
        if words:
            found.append(Sentence([text[b:e] for b, e in words], doc=record["id"], text=text[begin:end],
                                  spans=[(offsets[b], offsets[e]) for b, e in words]))
    return found


def read_records(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_news_names(path):
    """The set of political news: PER, ORG, LOC by byte offsets."""
    found = []
    for record in read_records(path):
        for sentence in raw_sentences(record):
            labels = ["O"] * len(sentence.words)
            for begin, end, kind in record["names"]:
                inside = [i for i, (b, e) in enumerate(sentence.spans) if b < end and e > begin]
                for k, i in enumerate(inside):
                    labels[i] = ("I-" if k else "B-") + kind
            sentence.names = name_masks(labels, misc=False)
            found.append(sentence)
    return found


# In names these small words and marks stand between capitals, so nothing is said of them in partly marked texts.
LINKS = set("of the and for de da do al bin ibn van von der el la le in on to - & ' ’ 's ’s . , /".split())


def partial_mask(word):
    """For a word of a text whose names are known in part only: plain lower-case words and marks are no names."""
    plain = wordpiece.shape(word) in (wordpiece.SHAPE_LOWER, wordpiece.SHAPE_NO_LETTERS)
    return O_OR_MISC if plain and word not in LINKS and not word[0].isdigit() else ANY_NAME


def capital(words, i):
    return 0 <= i < len(words) and wordpiece.shape(words[i]) in (
        wordpiece.SHAPE_TITLE, wordpiece.SHAPE_UPPER, wordpiece.SHAPE_MIXED)


def relation_mentions(record, countries, places):
    """{(begin, end): kind} of mentions that are surely names of their kind."""
    kinds = {"person": "PER", "organization": "ORG"}
    raw, found = record["text"].encode("utf-8"), {}
    for relation in record["relations"]:
        for role in ("subject", "object"):
            actor = record["actors"].get(relation[role])
            begin, end = relation[role + "_span"]
            mention = raw[begin:end].decode("utf-8")
            if actor is None or not mention[:1].isupper():
                continue
            if actor["kind"] == "country":
                if mention in countries:
                    found[begin, end] = "LOC"
            elif mention in actor["names"] and not (actor["kind"] == "organization" and mention in places):
                found[begin, end] = kinds[actor["kind"]]
    return found


def read_relation_names(path, countries, places):
    """Names that relations tell of; where nothing is known any label is allowed. Only sentences with such a name.

    places: names marked as LOC elsewhere: a state that acts as an organisation is LOC by the guideline of names.
    """
    found = []
    for record in read_records(path):
        mentions = relation_mentions(record, countries, places)
        for sentence in raw_sentences(record):
            masks, hit = [partial_mask(w) for w in sentence.words], False
            begins = {b: i for i, (b, _) in enumerate(sentence.spans)}
            ends = {e: i for i, (_, e) in enumerate(sentence.spans)}
            for (begin, end), kind in mentions.items():
                if begin not in begins or end not in ends:
                    continue
                first, last = begins[begin], ends[end]
                # a country's name may be the beginning of a longer name: U.S. Treasury Department
                if kind == "LOC" and (capital(sentence.words, last + 1) or (first > 1 and capital(sentence.words, first - 1))):
                    continue
                hit = True
                for i in range(first, last + 1):
                    masks[i] = 1 << NAME_IDS[("B-" if i == first else "I-") + kind]
                if last + 1 < len(masks):
                    masks[last + 1] &= ~(1 << NAME_IDS["I-" + kind])
            if hit:
                sentence.names = masks
                found.append(sentence)
    return found


def names_of_places(sentences):
    """The word sequences marked as LOC."""
    found, run = set(), []
    begin, inside = 1 << NAME_IDS["B-LOC"], 1 << NAME_IDS["I-LOC"]
    for s in sentences:
        for word, mask in list(zip(s.words, s.names)) + [("", 0)]:
            if run and mask != inside:
                found.add(" ".join(run))
                run = []
            if mask == begin or (mask == inside and run):
                run.append(word)
    return found


def training_sets(folder, with_relations):
    """{name: sentences}; never a dev file."""
    def path(*parts):
        return os.path.join(folder, *parts)

    ewt = read_conllu(path("ud", "en_ewt-ud-train.conllu"))
    gum = read_conllu(path("ud", "en_gum_open-ud-train.conllu"))
    named = read_tsv(path("ner", "gum-open", "train.tsv"), True, "gum")
    by_words = {tuple(s.words): s for s in named}
    for sentence in gum:
        twin = by_words.get(tuple(sentence.words))
        if twin:
            sentence.names, sentence.domain = twin.names, twin.domain
    sets = {
        "ud": ewt + gum,
        "news": read_news_names(path("ner", "news", "train.jsonl")),
        "wikigold": read_tsv(path("ner", "wikigold", "all.tsv"), True, "wikigold"),
        "wnut17": read_tsv(path("ner", "wnut17", "train.tsv"), True, "tweets"),
        "btc": [s for f in sorted(glob.glob(path("ner", "btc", "*.tsv"))) for s in read_tsv(f, False, "tweets")],
    }
    if with_relations:
        with open(path("..", "annotate", "countries.json"), encoding="utf-8") as source:
            countries = set(json.load(source).values()) | {"United States", "U.S.", "US", "UK", "United Kingdom"}
        places = names_of_places(sets["news"] + sets["wikigold"])
        sets["relations"] = [s for part in ("news", "articles", "paragraphs", "written")
                             for s in read_relation_names(path("relations", part + "-train.jsonl"), countries, places)]
    return sets


def label_lists(sentences, lemma_min_count):
    """Label lists of the config from the UD sentences, the most frequent first."""
    counts = {k: {} for k in ("upos", "xpos", "feats", "deprel", "lemma")}
    for s in sentences:
        for key, values in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats), ("deprel", s.labels)):
            for value in values:
                counts[key][value] = counts[key].get(value, 0) + 1
        for form, lem in zip(s.words, s.lemmas):
            script = tuple(lemma.make(form, lem))
            counts["lemma"][script] = counts["lemma"].get(script, 0) + 1
    found = {k: sorted(c, key=lambda v: (-c[v], v)) for k, c in counts.items() if k != "lemma"}
    c = counts["lemma"]
    found["lemma"] = [list(s) for s in sorted(c, key=lambda v: (-c[v], str(v))) if c[s] >= lemma_min_count]
    return found


IGNORE = -100


def encode(sentences, config, pieces):
    """Fills piece numbers and label numbers."""
    ids = {k: {v: i for i, v in enumerate(config[k])} for k in ("upos", "xpos", "feats", "deprel")}
    scripts = {tuple(s): i for i, s in enumerate(config["lemma"])}
    for s in sentences:
        s.pieces = [pieces.pieces(w) for w in s.words]
        s.targets = {}
        if s.upos:
            for key, values in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats), ("deprel", s.labels)):
                s.targets[key] = np.array([ids[key].get(v, IGNORE) for v in values])
            s.targets["lemma"] = np.array([scripts.get(tuple(lemma.make(f, l)), IGNORE)
                                           for f, l in zip(s.words, s.lemmas)])
            s.targets["heads"] = np.array(s.heads)


def length(sentence):
    return 2 + sum(map(len, sentence.pieces))


def epoch_batches(sets, times, batch_pieces, seed):
    """Mixed batches of sentences of like length, in a random order that the seed decides."""
    random_ = random.Random(seed)
    chosen = []
    for name in sorted(sets):
        whole, part = int(times[name]), times[name] - int(times[name])
        chosen += sets[name] * whole
        chosen += random_.sample(sets[name], int(part * len(sets[name])))
    chosen = [s for s in chosen if length(s) <= 510]
    chosen.sort(key=lambda s: (length(s) * random_.uniform(0.95, 1.05)))
    return cut(chosen, batch_pieces, random_)


def cut(ordered, batch_pieces, random_=None):
    batches, batch, longest = [], [], 0
    for s in ordered:
        longest = max(longest, length(s))
        if batch and longest * (len(batch) + 1) > batch_pieces:
            batches.append(batch)
            batch, longest = [], length(s)
        batch.append(s)
    if batch:
        batches.append(batch)
    if random_:
        random_.shuffle(batches)
    return batches


class Batch:
    """Tensors of some sentences. Word-wise values are in one row over all sentences' words."""

    def __init__(self, sentences, pieces, settings=None, random_=None):
        """random_: for the changes that training makes to its input; None for none."""
        self.sentences = sentences
        n, longest = len(sentences), max(map(length, sentences))
        ids = np.full((n, longest), pieces.pad)
        shapes = np.zeros((n, longest), np.int64)
        lengths = np.zeros(n, np.int64)
        first, sentence_of = [], []
        self.changed = []  # words whose case was changed: their lemma script is not the right one
        for row, s in enumerate(sentences):
            case = None
            if random_:
                draw = random_.random()
                if draw < settings.upper_sentences:
                    case = str.upper
                elif draw < settings.upper_sentences + settings.lower_sentences:
                    case = str.lower
            at = 1
            ids[row, 0] = pieces.cls
            for word, word_pieces in zip(s.words, s.pieces):
                shown = case(word) if case else word
                self.changed.append(shown != word)
                if random_ and random_.random() < settings.word_dropout:
                    word_pieces = [pieces.mask]
                first.append(row * longest + at)
                sentence_of.append(row)
                ids[row, at:at + len(word_pieces)] = word_pieces
                shapes[row, at:at + len(word_pieces)] = wordpiece.shape(shown)
                at += len(word_pieces)
            ids[row, at] = pieces.sep
            lengths[row] = at + 1
        self.ids, self.shapes = torch.from_numpy(ids), torch.from_numpy(shapes)
        self.lengths = torch.from_numpy(lengths)
        self.first = torch.tensor(first)
        self.sentence_of = torch.tensor(sentence_of)
        self.longest = longest
        self.counts = [len(s.words) for s in sentences]
