"""The best dependency tree with exactly one root, from arc scores (Chu-Liu/Edmonds)."""
import numpy as np


def is_tree(heads):
    """heads[0] is unused; word w has head heads[w], 0 is the root. True for a tree with exactly one root word."""
    if sum(1 for h in heads[1:] if h == 0) != 1:
        return False
    for word in range(1, len(heads)):
        steps, at = 0, word
        while at != 0:
            at = heads[at]
            steps += 1
            if steps > len(heads):
                return False
    return True


def find_cycle(heads):
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at != 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if at != 0 and state[at] == 1:
            return path[path.index(at):]
        for node in path:
            state[node] = 2
    return []


def chu_liu_edmonds(score):
    """score[d, h]; row 0 unused, column 0 the root. Returns heads of the best arborescence."""
    n = len(score)
    heads = score.argmax(1)
    heads[0] = 0
    cycle = find_cycle(list(heads))
    if not cycle:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)  # the root 0 is among them, first
    m = len(outside)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = score[np.ix_(outside, outside)]
    cyc = np.array(cycle)
    # an arc out of the cycle: its best head inside
    out = score[np.ix_(outside, cyc)]
    small[:m, m] = out.max(1)
    leave = cyc[out.argmax(1)]
    # an arc into the cycle replaces the arc of the word that it enters
    gain = score[np.ix_(cyc, outside)] - score[cyc, heads[cyc]][:, None]
    small[m, :m] = gain.max(0)
    enter = cyc[gain.argmax(0)]
    small[m, m] = -np.inf
    small_heads = chu_liu_edmonds(small)
    for k in range(1, m):
        h = small_heads[k]
        heads[outside[k]] = leave[k] if h == m else outside[h]
    h = small_heads[m]
    heads[enter[h]] = outside[h]
    return heads


def best_tree(score):
    """score: (n + 1) x (n + 1) numpy array, [dependent, head], 0 the root (row 0 unused). Returns a list of heads.

    One root: a constant larger than any difference of whole trees is taken off every arc from the root, so that the
    best arborescence has as few of them as it can, which is one.
    """
    score = np.array(score, np.float64)
    np.fill_diagonal(score, -np.inf)
    heads = score.argmax(1)
    heads[0] = 0
    if is_tree(list(heads)):
        return list(heads)
    finite = score[1:][np.isfinite(score[1:])]
    score[1:, 0] -= 1.0 + len(score) * (finite.max() - finite.min())
    return list(chu_liu_edmonds(score))
