"""WordPiece and word shapes, exactly as the Java runtime computes them.

Words are lower-cased, stripped of combining marks (NFD) and cut greedily into the longest known pieces
(Wu et al. 2016, section 4.1). What lower-casing loses comes back as one of ten shapes.
"""

import re
import unicodedata
from functools import lru_cache

CLS, SEP, UNKNOWN, MASK = 101, 102, 100, 103
MOST_PIECES_A_WORD = 16
PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~]|[^\w\s])")

SHAPES = ["special", "lower", "initial", "initial-first", "capitals", "one-capital", "mixed", "digits", "alphanumeric", "other"]


class WordPieces:
    """The vocabulary: one piece a line, the line number is the id."""

    def __init__(self, path):
        with open(path, encoding="utf8") as lines:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word):
        """word -> tuple of 1 to 16 piece ids."""
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        found = []
        for part in PUNCTUATION.split(plain):
            found += self._greedy(part)
        return tuple(found[:MOST_PIECES_A_WORD]) or (UNKNOWN,)

    def _greedy(self, part):
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and (("##" if start else "") + part[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return found + [UNKNOWN]
            found.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return found


@lru_cache(maxsize=400_000)
def shape(word, first):
    """word, whether it opens its sentence -> index into SHAPES."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() for c in word)
    if not letters:
        return 7 if digits else 9
    if digits:
        return 8
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if all(upper):
        return 5 if len(letters) == 1 else 4
    if upper[0] and not any(upper[1:]):
        return 3 if first else 2
    return 6
