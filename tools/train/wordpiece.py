"""Words to BERT's uncased word pieces and to case shapes: what the C++ side mirrors byte for byte.

Everything works on Unicode code points and on one word at a time, so that it is easy to write again:
lower-case each code point by its own mapping, NFD, drop marks (Mn), split at punctuation, then greedy longest match.
"""
import unicodedata

# Typographic forms and the plain ones the encoder knows well. Written into the model's config.
NORMALISE = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "′": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...",
}
MAX_PIECES = 12  # of one word; the rest is cut off
MAX_CHUNK = 100  # code points of one run without punctuation; a longer one is [UNK]

# Case shapes of a word, an index into the table embedding.shape.
SHAPE_NONE, SHAPE_LOWER, SHAPE_TITLE, SHAPE_UPPER, SHAPE_MIXED, SHAPE_NO_LETTERS = range(6)


def shape(word):
    """Looks at cased letters only (Lu, Lt: upper; Ll: lower). One lone capital ("I", "J.") counts as Title."""
    kinds = [unicodedata.category(c) for c in word]
    cased = [k != "Ll" for k in kinds if k in ("Lu", "Lt", "Ll")]
    upper = sum(cased)
    if not cased:
        return SHAPE_NO_LETTERS
    if upper == 0:
        return SHAPE_LOWER
    if upper == 1 and cased[0]:
        return SHAPE_TITLE
    if upper == len(cased):
        return SHAPE_UPPER
    return SHAPE_MIXED


def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_cjk(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B81F
            or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) == "Zs"


def is_dropped(c):
    return c == "\ufffd" or unicodedata.category(c) in ("Mn", "Cc", "Cf")


def normalise(word):
    word = "".join(NORMALISE.get(c, c) for c in word)
    word = "".join(c.lower() for c in word)  # code point by code point: no final-sigma rule
    return unicodedata.normalize("NFD", word)


def chunks(word):
    """The runs of a normalised word that are looked up piece by piece."""
    found, run = [], ""
    for c in normalise(word):
        if is_space(c):
            if run:
                found.append(run)
            run = ""
        elif is_dropped(c):
            continue
        elif is_punctuation(c) or is_cjk(c):
            if run:
                found.append(run)
            found.append(c)
            run = ""
        else:
            run += c
    if run:
        found.append(run)
    return found


class WordPiece:
    def __init__(self, vocabulary):
        """vocabulary: the pieces in the order of their numbers."""
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.cls = self.ids["[CLS]"]
        self.sep = self.ids["[SEP]"]
        self.mask = self.ids["[MASK]"]
        self.pad = self.ids["[PAD]"]
        self.cache = {}

    def chunk_pieces(self, chunk):
        if len(chunk) > MAX_CHUNK:
            return [self.unknown]
        found, begin = [], 0
        while begin < len(chunk):
            end = len(chunk)
            while end > begin:
                piece = chunk[begin:end] if begin == 0 else "##" + chunk[begin:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == begin:
                return [self.unknown]  # one place without a piece: the whole chunk is unknown
            found.append(self.ids[piece])
            begin = end
        return found

    def pieces(self, word):
        """At least one, at most MAX_PIECES piece numbers."""
        if word not in self.cache:
            found = [p for chunk in chunks(word) for p in self.chunk_pieces(chunk)]
            self.cache[word] = (found or [self.unknown])[:MAX_PIECES]
        return self.cache[word]
