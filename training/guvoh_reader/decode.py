"""From scores to structures: the best tree with a single root (Chu & Liu 1965, Edmonds 1967), the best legal BIO sequence."""

import numpy as np

from .labels import NAMES

NEVER = -1e9


def best_tree(scores):
    """scores [W,W+1], column 0 the root -> heads [W], counted from 1, exactly one of them 0."""
    words = scores.shape[0]
    full = np.full((words + 1, words + 1), NEVER)
    full[1:] = scores
    np.fill_diagonal(full, NEVER)
    heads = full.argmax(1)
    if _cycle(heads) is None and (heads[1:] == 0).sum() == 1:
        return heads[1:]
    single = full.copy()
    single[1:, 0] -= 1e5  # every further root costs more than any tree without it
    return _arborescence(single)[1:]


def _cycle(heads):
    colour = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at > 0 and colour[at] == 0:
            colour[at] = start
            path.append(at)
            at = heads[at]
        if at > 0 and colour[at] == start:
            return path[path.index(at) :]
    return None


def _arborescence(scores):
    size = len(scores)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [i for i in range(size) if i not in inside]
    last = len(rest)
    small = np.full((last + 1, last + 1), NEVER)
    leaves, enters = {}, {}
    for a, i in enumerate(rest):
        small[a, :last] = scores[i, rest]
        leaves[a] = max(cycle, key=lambda k: scores[i][k])
        small[a, last] = scores[i][leaves[a]]
        enters[a] = max(cycle, key=lambda k: scores[k][i] - scores[k][heads[k]])
        small[last, a] = scores[enters[a]][i] - scores[enters[a]][heads[enters[a]]]
    np.fill_diagonal(small, NEVER)
    small[0] = NEVER
    found = _arborescence(small)
    out = np.full(size, -1)
    out[cycle] = heads[cycle]
    for a, i in enumerate(rest):
        if i:
            out[i] = leaves[a] if found[a] == last else rest[found[a]]
    out[enters[found[last]]] = rest[found[last]]
    return out


LEGAL = np.array([[0.0 if b[0] != "I" or a[1:] == b[1:] else NEVER for b in NAMES] for a in NAMES])
START = np.array([NEVER if t[0] == "I" else 0.0 for t in NAMES])


def best_names(scores):
    """scores [W,N], log-probabilities -> the best BIO tags in which no I- stands without its B-."""
    best, back = scores[0] + START, []
    for row in scores[1:]:
        step = best[:, None] + LEGAL
        back.append(step.argmax(0))
        best = step.max(0) + row
    tags = [int(best.argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return [NAMES[t] for t in reversed(tags)]
