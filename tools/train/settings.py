"""All settings of a training run in one place."""
import dataclasses


@dataclasses.dataclass
class Settings:
    name: str = "accurate"
    seed: int = 7
    threads: int = 2

    # encoder (as its starting weights have it)
    layers: int = 6
    hidden: int = 384
    heads: int = 12
    inner: int = 1536
    max_positions: int = 512
    norm_eps: float = 1e-12

    # heads
    arc: int = 256
    label: int = 128
    names_hidden: int = 128
    lemma_min_count: int = 3

    # training
    epochs: int = 4
    minutes: float = 0.0           # if set: rates fall by the clock and training ends then, for a shared machine
    batch_pieces: int = 2500
    encoder_rate: float = 2.5e-4
    layer_decay: float = 0.9
    head_rate: float = 1.2e-3
    weight_decay: float = 0.01
    warm_up: float = 0.06          # share of all steps
    clip: float = 5.0
    dropout: float = 0.0           # in the encoder: a tenth of the time, and few epochs need it little
    head_dropout: float = 0.33
    word_dropout: float = 0.05     # whole words become [MASK]
    upper_sentences: float = 0.04  # sentences made ALL CAPS, as headlines are
    lower_sentences: float = 0.03
    quantise_from: float = 0.4     # share of all steps after which weights are read as int8

    measure_every: int = 4         # after an epoch every so-manieth dev text is measured; evaluate.py takes all

    # loss weights
    loss_upos: float = 1.0
    loss_xpos: float = 0.7
    loss_feats: float = 0.7
    loss_lemma: float = 1.0
    loss_arc: float = 1.0
    loss_label: float = 1.0
    loss_names: float = 1.5

    # how often each set is read in an epoch; below 1: a new random part each epoch
    times_ud: float = 1.0
    times_news: float = 3.0
    times_wikigold: float = 1.0
    times_wnut17: float = 0.25
    times_btc: float = 0.15
    times_relations: float = 0.33   # partly marked names from the texts with relations


def change(settings, items):
    """Applies NAME=VALUE of the command line."""
    for item in items:
        name, value = item.split("=", 1)
        setattr(settings, name, type(getattr(settings, name))(value))
    return settings
