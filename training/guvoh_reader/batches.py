"""Sentences into padded tensors."""

import torch

from .labels import FEATURES, GUIDELINES, NAMES, UPOS, feature_values
from .wordpieces import CLS, MASK, SEP, shape

IGNORED = -100


class Inputs:
    """pieces, shapes, lexicon, mask [B,T]; first, word_mask [B,W]."""

    def __init__(self, sentences, lexicon_labels, word_pieces, masked=None):
        encoded = []
        for n, sentence in enumerate(sentences):
            pieces, shapes, hits, first = [CLS], [0], [GUIDELINES[sentence.guideline]], []
            for i, word in enumerate(sentence.words):
                own = word_pieces.of(word)
                if masked and (n, i) in masked:
                    own = (MASK,)
                first.append(len(pieces))
                pieces += own
                shapes += [shape(word, i == 0)] * len(own)
                hits += [lexicon_labels[n][i]] * len(own)
            encoded.append((pieces + [SEP], shapes + [0], hits + [0], first))
        length, words = max(len(e[0]) for e in encoded), max(len(e[3]) for e in encoded)
        pad = lambda column, size: torch.tensor([e[column] + [0] * (size - len(e[column])) for e in encoded])
        self.pieces, self.shapes, self.lexicon, self.first = pad(0, length), pad(1, length), pad(2, length), pad(3, words)
        self.mask = torch.tensor([[1] * len(e[0]) + [0] * (length - len(e[0])) for e in encoded])
        self.word_mask = torch.tensor([[1] * len(e[3]) + [0] * (words - len(e[3])) for e in encoded])


class Targets:
    """heads, relations, upos, lemmas, names [B,W]; features [B,W,F]; IGNORED where unknown."""

    def __init__(self, sentences, label_sets, words, masked=None):
        size = (len(sentences), words)
        blank = lambda *more: torch.full(size + more, IGNORED, dtype=torch.long)
        self.heads, self.relations, self.upos, self.lemmas, self.names = (blank() for _ in range(5))
        self.features = blank(len(FEATURES))
        for n, s in enumerate(sentences):
            w = len(s.words)
            if s.heads is not None:
                self.heads[n, :w] = torch.tensor(s.heads)
                self.relations[n, :w] = torch.tensor([label_sets.relation(r) for r in s.relations])
                self.upos[n, :w] = torch.tensor([UPOS.index(u) for u in s.upos])
            if s.lemmas is not None:
                self.lemmas[n, :w] = torch.tensor([label_sets.lemma(f, l) for f, l in zip(s.words, s.lemmas)])
                self.features[n, :w] = torch.tensor([feature_values(f) for f in s.features])
            if s.names is not None:
                self.names[n, :w] = torch.tensor([IGNORED if t == "?" else NAMES.index(t) for t in s.names])
        for n, i in masked or ():
            self.lemmas[n, i] = IGNORED


def by_length(sentences, lengths, most_pieces, random):
    """Index lists of like lengths, each at most most_pieces padded pieces, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: lengths[i] + random.random() * 4)
    found, current = [], []
    for i in order:
        if current and lengths[i] * (len(current) + 1) > most_pieces:
            found.append(current)
            current = []
        current.append(i)
    if current:
        found.append(current)
    random.shuffle(found)
    return found
