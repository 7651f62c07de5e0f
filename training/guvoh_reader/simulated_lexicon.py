"""A lexicon as the runtime may have one, simulated from the training names: sometimes absent, never complete, sometimes wrong.

So the model uses hits and lives without them. Labels are those of labels.LEXICON.
"""

from .corpora import spans
from .labels import LEXICON

KIND = {"LOC": "place", "PER": "actor", "ORG": "actor"}
LONGEST = 6


class SimulatedLexicon:
    def __init__(self, sentences):
        self.kinds = {}
        for sentence in sentences:
            if sentence.guideline != "names":
                continue
            for start, end, kind in spans(sentence.names or []):
                if end - start <= LONGEST:
                    self.kinds.setdefault(tuple(sentence.words[start:end]), set()).add(KIND[kind])

    def look_up(self, sentence, random):
        """-> a label index per word."""
        labels = [0] * len(sentence.words)
        if sentence.guideline != "names" or sentence.heads is not None or random.random() < 0.9:
            return labels
        known = random.uniform(0.2, 0.95)
        own = {}
        for start, end, kind in spans(sentence.names or []):
            own[tuple(sentence.words[start:end])] = {KIND[kind]}
        i = 0
        while i < len(labels):
            size, kind = self._hit(sentence.words, i, own, known, random)
            if size == 0:
                i += 1
                continue
            labels[i] = LEXICON.index("B-" + kind)
            for j in range(i + 1, i + size):
                labels[j] = LEXICON.index("I-" + kind)
            i += size
        return labels

    def _hit(self, words, start, own, known, random):
        if words[start][:1].isupper():
            for size in range(min(LONGEST, len(words) - start), 0, -1):
                name = tuple(words[start : start + size])
                kinds = own.get(name) or self.kinds.get(name)
                if kinds and random.random() < known:
                    draw = random.random()
                    if len(kinds) > 1 or draw < 0.08:
                        return size, "either"
                    kind = next(iter(kinds))
                    return size, {"place": "actor", "actor": "place"}[kind] if draw < 0.12 else kind
            if random.random() < 0.02:
                return 1, random.choice(["place", "place", "actor", "either"])
        return 0, ""
