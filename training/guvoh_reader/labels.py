"""The label sets of all heads; the order is the order of the network's outputs."""

from collections import Counter

from . import lemmas

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
NAMES = ["O"] + [edge + kind for kind in ("PER", "LOC", "ORG", "MISC") for edge in ("B-", "I-")]
FEATURES = {
    "Tense": ["_", "Past", "Pres"],
    "Voice": ["_", "Pass"],
    "Number": ["_", "Sing", "Plur"],
    "VerbForm": ["_", "Fin", "Inf", "Part", "Ger"],
}
LEXICON = ["none", "B-place", "I-place", "B-actor", "I-actor", "B-either", "I-either"]
# The manner of marking names, as the index that [CLS] carries in the lexicon input, where no hit can be.
GUIDELINES = {"names": 0, "phrases": 6, "universal": 5, "social": 4}
RAREST_RELATION = 10
RAREST_LEMMA = 3


def feature_values(column):
    """'Number=Sing|Tense=Past' -> index of the value of each of FEATURES; an unlisted value counts as '_'."""
    given = dict(pair.split("=", 1) for pair in column.split("|")) if column != "_" else {}
    return [values.index(given[name]) if given.get(name) in values else 0 for name, values in FEATURES.items()]


class LabelSets:
    """Relations and lemma classes as they occur in the training part of the treebank."""

    def __init__(self, relations, lemma_rules):
        self.relations, self.lemma_rules = relations, lemma_rules
        self._relation = {name: i for i, name in enumerate(relations)}
        self._lemma = {name: i for i, name in enumerate(lemma_rules)}

    @staticmethod
    def count(sentences):
        relations, rules = Counter(), Counter()
        for sentence in sentences:
            relations.update(sentence.relations)
            rules.update(lemmas.script(f, l) for f, l in zip(sentence.words, sentence.lemmas))
        return LabelSets(
            sorted(r for r, n in relations.items() if n >= RAREST_RELATION),
            sorted(r for r, n in rules.items() if n >= RAREST_LEMMA),
        )

    def relation(self, name):
        return self._relation.get(name, self._relation.get(name.split(":")[0], -100))

    def lemma(self, form, lemma):
        return self._lemma.get(lemmas.script(form, lemma), -100)
