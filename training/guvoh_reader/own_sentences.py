"""Our own training sentences: templates filled with names made from parts (see training/sentences)."""

import os
import re

from .corpora import Sentence

FOLDER = os.path.join(os.path.dirname(__file__), "..", "sentences")


def _rows(name):
    with open(os.path.join(FOLDER, name), encoding="utf8") as lines:
        return [line.rstrip("\n") for line in lines if line.strip() and not line.startswith("#")]


class Names:
    """Makes names of a kind; every draw comes from the given random.Random."""

    def __init__(self):
        self.parts = {k: v.split(" | ") for k, v in (row.split("\t") for row in _rows("name-parts.tsv"))}

    def _pick(self, random, kind):
        return random.choice(self.parts[kind])

    def family(self, random):
        name = self._pick(random, "family")
        return self._pick(random, "particle") + name if random.random() < 0.07 else name

    def person(self, random):
        if random.random() < 0.12:
            return self._pick(random, "given")
        middle = self._pick(random, "given") + " " if random.random() < 0.12 else ""
        return f"{self._pick(random, 'given')} {middle}{self.family(random)}".replace("Mullah ", "").replace("Qari ", "")

    def unknown_place(self, random):
        name = self._pick(random, "place-start") + self._pick(random, "place-end")
        draw = random.random()
        if draw < 0.12:
            return f"{name}-{self._pick(random, 'place-start')}{self._pick(random, 'place-end')}"
        if draw < 0.2:
            return f"{self._pick(random, 'place-start')}-i-{self._pick(random, 'place-start')}{self._pick(random, 'place-end')}"
        if draw < 0.3:
            return f"{self._pick(random, 'place-start')} {name}"
        return name

    def place(self, random):
        return self._pick(random, "place")

    def office(self, random):
        if random.random() < 0.3:
            return self._pick(random, "office")
        return f"{self._pick(random, 'office-start')} {self._pick(random, 'office-of')}"

    def party(self, random):
        draw = random.random()
        if draw < 0.4:
            return self._pick(random, "party")
        if draw < 0.6:
            return f"{self._pick(random, 'group-native')} {self._pick(random, 'group-native-end')}"
        tail = f" of {self.place(random)}" if draw > 0.85 else ""
        return f"{self._pick(random, 'group-quality')} {self._pick(random, 'group-word')}{tail}".replace("of the ", "of ")

    def acronym(self, random):
        letters = "".join(random.choice(self.parts["acronym"][0]) for _ in range(random.choice([3, 3, 3, 4, 4, 5])))
        return letters if random.random() < 0.9 else letters[:-1] + "-" + letters[-1]

    def media(self, random):
        return self._pick(random, "agency")

    def demonym(self, random):
        return self._pick(random, "demonym")


SLOTS = {
    "<PER>": ("PER", Names.person),
    "<LAST>": ("PER", Names.family),
    "<LOC>": ("LOC", Names.place),
    "<LOCQ>": ("LOC", Names.unknown_place),
    "<ORG>": ("ORG", Names.office),
    "<ACR>": ("ORG", Names.acronym),
    "<MEDIA>": ("ORG", Names.media),
    "<PARTY>": ("ORG", Names.party),
    "<DEM>": ("?", Names.demonym),
}


def split_like_the_treebank(name):
    """'Gul-i-Kand' -> ['Gul', '-', 'i', '-', 'Kand'], as the tokenizer hands unknown names over."""
    return [piece for word in name.split() for piece in re.split(r"(-)", re.sub(r"(['’]s)$", r" \1", word)) for piece in piece.split()]


def reports(random, copies, names=None):
    """Every template filled copies times."""
    names, found = names or Names(), []
    for row in _rows("reports.txt"):
        for _ in range(copies):
            words, tags, capitals = [], [], row.upper() == re.sub(r"<\w+>", lambda m: m.group().upper(), row)
            for token in row.split():
                if token not in SLOTS:
                    words.append(token)
                    tags.append("O")
                    continue
                kind, make = SLOTS[token]
                name = make(names, random)
                pieces = name.split() if random.random() < 0.3 else split_like_the_treebank(name)
                if pieces[0] == "the":
                    if words and words[-1].lower() == "the":
                        pieces = pieces[1:]
                    else:
                        words.append("the")
                        tags.append("O")
                        pieces = pieces[1:]
                words += [p.upper() for p in pieces] if capitals else pieces
                tags += ["?"] * len(pieces) if kind == "?" else ["B-" + kind] + ["I-" + kind] * (len(pieces) - 1)
            words[0] = words[0][0].upper() + words[0][1:]
            found.append(Sentence(words=words, names=tags))
    return found


def trees(random, copies, names=None):
    """The sentences with trees, their name slots filled; features and lemmas are left open."""
    names, found = names or Names(), []
    make = {"<P>": names.family, "<L>": names.unknown_place, "<G>": names.acronym}
    kinds = {"<P>": "B-PER", "<L>": "B-LOC", "<G>": "B-ORG"}
    for row in _rows("trees.txt"):
        for _ in range(copies):
            cells = [token.split("/") for token in row.split()]
            words = [make[c[0]](random).split()[-1] if c[0] in make else c[0] for c in cells]
            found.append(
                Sentence(
                    words=words,
                    upos=[c[1] for c in cells],
                    heads=[int(c[2]) for c in cells],
                    relations=[c[3] for c in cells],
                    names=[kinds.get(c[0], "O") for c in cells],
                )
            )
    return found
