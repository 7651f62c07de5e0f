"""Noise that reports bring: capitals, lost full stops, other quotes and dashes, names nobody has seen.

Every change keeps the layers aligned. All draws come from the given random.Random.
"""

from .corpora import spans
from .own_sentences import split_like_the_treebank

QUOTES = {'"': ["“", "”", "''", "``", "«", "»", "„"], "“": ['"'], "”": ['"'], "``": ['"', "“"], "''": ['"', "”"], "'": ["’", "‘"], "’": ["'"], "'s": ["’s"], "’s": ["'s"], "n't": ["n’t"]}
KINDS = ("PER", "LOC", "ORG", "MISC")
DASHES = {"-": ["–", "‐"], "--": ["—", "–"], "—": ["--", "–", "-"], "–": ["-", "—"]}


def augment(sentence, random, names, mentions=None):
    """sentence -> a noisy copy or the sentence itself. mentions: what may stand in for a name, see Mentions."""
    if sentence.upos is None or sentence.names is not None:
        sentence = _swap_names(sentence, random, names, mentions)
        sentence = _split_hyphens(sentence, random)
    else:
        sentence = _strange_names(sentence, random, names)
    draw = random.random()
    if draw < 0.07:
        sentence = _drop_full_stop(sentence)
    elif draw < 0.12 and sentence.heads is not None:
        sentence = _drop_punctuation(sentence, random.choice([0.3, 1.0]), random)
    if random.random() < 0.15:
        sentence = _replace(sentence, QUOTES, random)
    if random.random() < 0.1:
        sentence = _replace(sentence, DASHES, random)
    draw = random.random()
    if draw < 0.06:
        return sentence.with_(words=[w.upper() for w in sentence.words])
    if draw < 0.09:
        return sentence.with_(words=[w.lower() for w in sentence.words])
    if draw < 0.105:
        return sentence.with_(words=[w[:1].upper() + w[1:] for w in sentence.words])
    return sentence


class Mentions:
    """The names of the training corpora by guideline and kind, to stand in for one another."""

    def __init__(self, sentences):
        self.known = {}
        for sentence in sentences:
            for start, end, kind in spans(sentence.names or [], KINDS):
                self.known.setdefault((sentence.guideline, kind), []).append(sentence.words[start:end])

    def like(self, guideline, kind, random):
        return random.choice(self.known[guideline, kind])


def _replace(sentence, table, random):
    return sentence.with_(words=[random.choice(table[w]) if w in table else w for w in sentence.words])


def _drop_punctuation(sentence, share, random):
    """Speech has none: leaves out punctuation that heads nothing, each mark with the probability share."""
    heads = set(sentence.heads)
    gone = [u == "PUNCT" and i + 1 not in heads and random.random() < share for i, u in enumerate(sentence.upos)]
    if not any(gone) or sum(gone) > len(gone) - 2:
        return sentence
    keep = lambda layer: None if layer is None else [x for x, out in zip(layer, gone) if not out]
    number, place = 0, [0]
    for out in gone:
        number += not out
        place.append(number)
    return sentence.with_(
        words=keep(sentence.words),
        upos=keep(sentence.upos),
        features=keep(sentence.features),
        lemmas=keep(sentence.lemmas),
        heads=[place[h] for h in keep(sentence.heads)],
        relations=keep(sentence.relations),
        names=keep(sentence.names),
    )


def _drop_full_stop(sentence):
    last = len(sentence.words)
    if last < 3 or sentence.words[-1] not in (".", "!", "?"):
        return sentence
    if sentence.heads is not None and last in sentence.heads:
        return sentence
    cut = lambda layer: None if layer is None else layer[:-1]
    return sentence.with_(
        words=cut(sentence.words),
        upos=cut(sentence.upos),
        features=cut(sentence.features),
        lemmas=cut(sentence.lemmas),
        heads=cut(sentence.heads),
        relations=cut(sentence.relations),
        names=cut(sentence.names),
    )


def _strange_names(sentence, random, names):
    """Single proper nouns of a tree become names that no vocabulary holds."""
    if "PROPN" not in sentence.upos or random.random() > 0.3:
        return sentence
    words, lemmas = list(sentence.words), list(sentence.lemmas)
    for i, (word, tag) in enumerate(zip(sentence.words, sentence.upos)):
        if tag == "PROPN" and len(word) > 3 and word.isalpha() and word[0].isupper() and word[1:].islower() and random.random() < 0.25:
            make = random.choice([names.unknown_place, names.family])
            words[i] = lemmas[i] = make(random).split()[-1].split("-")[-1]
    return sentence.with_(words=words, lemmas=lemmas)


def _swap_names(sentence, random, names, mentions):
    """Some names become others of their kind: of the same guideline's corpora, or made of our parts."""
    if sentence.heads is not None or sentence.names is None or mentions is None:
        return sentence
    make = {"PER": names.person, "LOC": lambda r: names.unknown_place(r) if r.random() < 0.6 else names.place(r)}
    words, tags, at = [], [], 0
    for start, end, kind in spans(sentence.names, KINDS):
        words += sentence.words[at:start]
        tags += sentence.names[at:start]
        at, draw = end, random.random()
        if draw < 0.06 and kind in make and end - start <= 3 and sentence.guideline != "phrases":
            name = split_like_the_treebank(make[kind](random).replace("the ", ""))
        elif draw < 0.2:
            name = mentions.like(sentence.guideline, kind, random)
        else:
            name = sentence.words[start:end]
        words += name
        tags += ["B-" + kind] + ["I-" + kind] * (len(name) - 1)
    return sentence.with_(words=words + sentence.words[at:], names=tags + sentence.names[at:])


def _split_hyphens(sentence, random):
    """Names corpora keep 'north-east' in one token, the treebank in three: both are shown."""
    if sentence.heads is not None or random.random() < 0.5:
        return sentence
    words, tags = [], []
    for word, tag in zip(sentence.words, sentence.names):
        pieces = split_like_the_treebank(word) if len(word) > 2 and word.strip("-") == word else [word]
        words += pieces
        tags += [tag] + [tag.replace("B-", "I-")] * (len(pieces) - 1)
    return sentence.with_(words=words, names=tags)
