"""A plain tokenizer and sentence splitter of raw English, close to UD English, for training on texts with offsets.

The program has its own, better one in C++; this one only has to be near to it.
"""
import re

ABBREVIATIONS = """Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Capt Sgt Maj Adm Cmdr Cpl Pvt Brig St Jr Sr Inc Corp Co Ltd
No Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs etc Mt Ft Rev Hon Pres Supt Det Amb Mass Calif Conn Fla Ill
Okla Pa Va Wash Wis Tenn Tex Ariz Ark Colo Del Kan La Mich Minn Miss Mo Mont Neb Nev Ore approx dept est govt""".split()
CLITICS = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|ll|re|ve|d|m))$")
SPLIT_WORDS = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3}

TOKEN = re.compile(r"""
    (?:https?://|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]'’]
  | [\w.+-]+@[\w-]+\.[\w.-]*\w
  | [@\#]\w+
  | (?:[^\W\d_]\.){2,}(?:[^\W\d_](?![\w]))?          # U.S.  a.m.  Ph.D comes below
  | Ph\.D\.?
  | (?:%s)\.(?=\s*[\w(“"$£€'’,;-]|\s*$)
  | (?<![\w.])[A-Z]\.(?=\s?[A-Z])                      # initials
  | (?>\d+(?:[.,:/]\d+)*)(?:st|nd|rd|th|s)?(?![^\W\d_])
  | (?>\d+(?:[.,]\d+)*)(?=[^\W\d_])                   # 5pm
  | [^\W_]+(?:['’][^\W_]+)*(?:n['’]t|['’](?:s|ll|re|ve|d|m))?
  | \.{2,} | -{2,} | _+
  | \S
""" % "|".join(sorted(ABBREVIATIONS, key=len, reverse=True)), re.X)


def tokens(text, begin=0, end=None):
    """[(begin, end)] in code points."""
    end = len(text) if end is None else end
    found, at = [], begin
    while at < end:
        match = TOKEN.search(text, at, end)
        if not match:
            break
        b, e = match.span()
        at = e
        word = text[b:e]
        if word[0] == "'" or word[0] == "’":
            tail = re.match(r"['’](?:s|ll|re|ve|d|m)\b", text[b:end], re.I)
            if tail and b > begin and (text[b - 1].isalnum() or text[b - 1] == "."):
                found.append((b, b + tail.end()))
                at = b + tail.end()
                continue
        clitic = CLITICS.match(word) if word[0].isalpha() else None
        if clitic and len(word) > 2:
            cut = b + clitic.start(2)
            found += [(b, cut), (cut, e)]
        elif word.lower() in SPLIT_WORDS:
            cut = b + SPLIT_WORDS[word.lower()]
            found += [(b, cut), (cut, e)]
        else:
            found.append((b, e))
    return found


SENTENCE_END = re.compile(r"""[.!?…]+["'”’)\]]*(?=\s+["'“‘(\[]*[A-Z0-9])""")


def sentences(text):
    """[(begin, end)] in code points: lines, cut after a full stop before a capital unless an abbreviation stands there."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        begin, stop = line.span()
        for match in SENTENCE_END.finditer(text, begin, stop):
            last = re.search(r"([\w.]*\w)?\.$", text[begin:match.end()])
            if last:
                word = (last.group(1) or "")
                if word in ABBREVIATIONS or (len(word) == 1 and word.isupper()) or re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
                    continue
            found.append((begin, match.end()))
            begin = match.end()
        found.append((begin, stop))
    trimmed = []
    for b, e in found:
        piece = text[b:e]
        b, e = b + len(piece) - len(piece.lstrip()), e - (len(piece) - len(piece.rstrip()))
        if b < e:
            trimmed.append((b, e))
    return trimmed


def byte_offsets(text):
    """Offset in UTF-8 bytes of each code point, and of the end."""
    offsets, at = [], 0
    for c in text:
        offsets.append(at)
        at += len(c.encode("utf-8"))
    offsets.append(at)
    return offsets
