"""Lemma scripts: how to get from a form to its lemma, so that a lemma is one class of a classifier.

A script is a list, as it stands in the model's config:
    ["absolute", LEMMA]
    [CASE, CUT_FRONT, FRONT, CUT_BACK, BACK]    CASE: "lower" | "keep" | "title" | "upper"
Applied: take the form, lower-cased unless CASE is "keep"; cut CUT_FRONT code points off its front and CUT_BACK off its
back; put FRONT before and BACK behind; for "title" then upper-case the first code point, for "upper" all of them.
It applies only where CUT_FRONT + CUT_BACK <= length of the form and the result is not empty.
Lower and upper case are those of single code points (upper: only where it is one code point again).
"""


def lower(text):
    """Code points whose lower case is several (İ) stay: then lengths never change."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def upper(text):
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def longest_common(a, b):
    """(begin in a, begin in b, length) of the longest common substring, the first one in a."""
    best = (0, 0, 0)
    row = [0] * (len(b) + 1)
    for i, x in enumerate(a):
        previous = 0
        for j, y in enumerate(b):
            previous, row[j + 1] = row[j + 1], previous + 1 if x == y else 0
            if row[j + 1] > best[2]:
                n = row[j + 1]
                best = (i + 1 - n, j + 1 - n, n)
    return best


def apply(script, form):
    """The lemma, or None where the script does not apply."""
    if script[0] == "absolute":
        return script[1]
    case, cut_front, front, cut_back, back = script
    if cut_front + cut_back > len(form):
        return None
    base = form if case == "keep" else lower(form)
    result = front + base[cut_front:len(base) - cut_back] + back
    if case == "title":
        result = upper(result[:1]) + result[1:]
    elif case == "upper":
        result = upper(result)
    return result or None


def make(form, lemma):
    i, j, n = longest_common(lower(form), lower(lemma))
    if n == 0:
        return ["absolute", lemma]
    for case in ("lower", "keep", "title", "upper"):
        front, back = lemma[:j], lemma[j + n:]
        if case != "keep":
            front, back = lower(front), lower(back)
        script = [case, i, front, len(form) - i - n, back]
        if apply(script, form) == lemma:
            return script
    return ["absolute", lemma]
