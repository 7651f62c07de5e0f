"""Runs the network over sentences and decodes; the slow, sure counterpart of the Java runtime."""

import torch

from . import lemmas
from .batches import Inputs
from .corpora import Sentence
from .decode import best_names, best_tree
from .labels import FEATURES, UPOS

LABEL_WEIGHT = 1.0  # of log p(label | arc) against log p(arc) in the tree's score


def arcs_and_labels(arc_scores, label_scores, root):
    """[W,W+1] and [W,W+1,R] raw -> (summed log-probabilities [W,W+1], best label [W,W+1]); 'root' only under column 0."""
    mask = torch.zeros_like(label_scores)
    mask[:, 1:, root] = -1e4
    mask[:, 0, :] = -1e4
    mask[:, 0, root] = 0
    best, which = torch.log_softmax(label_scores + mask, -1).max(-1)
    return (torch.log_softmax(arc_scores, -1) + LABEL_WEIGHT * best), which


@torch.no_grad()
def read(model, label_sets, word_pieces, sentences, lexicon=None, batch_size=32):
    """sentences (only their words are looked at) -> sentences with every layer predicted."""
    model.eval()
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].words))
    found = [None] * len(sentences)
    root = label_sets.relations.index("root")
    for at in range(0, len(order), batch_size):
        chosen = order[at : at + batch_size]
        batch = [sentences[i] for i in chosen]
        hits = [lexicon[i] if lexicon else [0] * len(sentences[i].words) for i in chosen]
        inputs = Inputs(batch, hits, word_pieces)
        states = model.states(inputs.pieces, inputs.shapes, inputs.lexicon, inputs.first, inputs.mask)
        upos, features, lemma, names = model.word_scores(states, inputs.lexicon[:, 0])
        arcs, labels = model.arc_scores(states, inputs.word_mask), model.labels_everywhere(states)
        names = torch.log_softmax(names, -1).numpy()
        for n, i in enumerate(chosen):
            found[i] = _decode(batch[n].words, n, label_sets, root, upos, features, lemma, names, arcs, labels)
    return found


def _decode(words, n, label_sets, root, upos, features, lemma, names, arcs, labels):
    w = len(words)
    scores, which = arcs_and_labels(arcs[n, :w, : w + 1], labels[n, :w, : w + 1], root)
    heads = [int(h) for h in best_tree(scores.numpy().astype("float64"))]
    values, at = [[] for _ in range(w)], 0
    for name, choices in FEATURES.items():
        for i, value in enumerate(features[n, :w, at : at + len(choices)].argmax(-1).tolist()):
            values[i] += [f"{name}={choices[value]}"] if value else []
        at += len(choices)
    return Sentence(
        words=words,
        upos=[UPOS[u] for u in upos[n, :w].argmax(-1).tolist()],
        features=["|".join(v) or "_" for v in values],
        lemmas=[lemmas.apply(label_sets.lemma_rules[r], f) for r, f in zip(lemma[n, :w].argmax(-1).tolist(), words)],
        heads=heads,
        relations=[label_sets.relations[which[i, h]] for i, h in enumerate(heads)],
        names=best_names(names[n, :w]),
    )


