"""Noise that reports bring: capitals, lost full stops, other quotes and dashes, names nobody has seen.

Every change keeps the layers aligned. All draws come from the given random.Random.
"""

from .corpora import spans
from .own_sentences import split_like_the_treebank

QUOTES = {'"': ["“", "”", "''", "``", "«", "»", "„"], "“": ['"'], "”": ['"'], "``": ['"', "“"], "''": ['"', "”"], "'": ["’", "‘"], "’": ["'"], "'s": ["’s"], "’s": ["'s"], "n't": ["n’t"]}
DASHES = {"-": ["–", "‐"], "--": ["—", "–"], "—": ["--", "–", "-"], "–": ["-", "—"]}


def augment(sentence, random, names):
    """sentence -> a noisy copy or the sentence itself."""
    if sentence.upos is None or sentence.names is not None:
        sentence = _swap_names(sentence, random, names)
        sentence = _split_hyphens(sentence, random)
    else:
        sentence = _strange_names(sentence, random, names)
    if random.random() < 0.07:
        sentence = _drop_full_stop(sentence)
    if random.random() < 0.15:
        sentence = _replace(sentence, QUOTES, random)
    if random.random() < 0.1:
        sentence = _replace(sentence, DASHES, random)
    draw = random.random()
    if draw < 0.08:
        return sentence.with_(words=[w.upper() for w in sentence.words])
    if draw < 0.11:
        return sentence.with_(words=[w.lower() for w in sentence.words])
    if draw < 0.125:
        return sentence.with_(words=[w[:1].upper() + w[1:] for w in sentence.words])
    return sentence


def _replace(sentence, table, random):
    return sentence.with_(words=[random.choice(table[w]) if w in table else w for w in sentence.words])


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


def _swap_names(sentence, random, names):
    if sentence.heads is not None or sentence.names is None:
        return sentence
    make = {"PER": names.person, "LOC": lambda r: names.unknown_place(r) if r.random() < 0.6 else names.place(r), "ORG": None}
    words, tags, at = [], [], 0
    for start, end, kind in spans(sentence.names):
        words += sentence.words[at:start]
        tags += sentence.names[at:start]
        at = start
        if make[kind] and end - start <= 3 and random.random() < 0.08 and not sentence.phrases:
            name = split_like_the_treebank(make[kind](random).replace("the ", ""))
            words += name
            tags += ["B-" + kind] + ["I-" + kind] * (len(name) - 1)
            at = end
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
