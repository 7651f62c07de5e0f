"""Which corpora train, which select, which only score."""

import os

from . import corpora, own_sentences


class Data:
    def __init__(self, folder, one_guideline=False):
        """one_guideline leaves out Universal NER and WNUT17, which draw some lines elsewhere than wikigold."""
        at = lambda *path: os.path.join(folder, *path)
        tree = lambda name: corpora.read_treebank(at("treebank", f"{name}.conllu.gz"))
        self.treebank, self.selection = corpora.held_back(tree("ewt-train"))
        wikigold = corpora.read_wikigold(at("names", "wikigold.conll.gz"))
        fifth = len(wikigold) * 4 // 5
        open_parts = ["uk_government", "us_state_department", "australian_department_of_foreign_affairs"]
        self.wikigold_train, self.wikigold_test = wikigold[:fifth], wikigold[fifth:]
        self.names = self.wikigold_train * 2
        self.re3d = []
        for part in open_parts:
            self.re3d += corpora.read_re3d(at("names", f"re3d-{part}.conll.gz"))
        self.names += self.re3d
        if not one_guideline:
            self._add_other_guidelines(at)
        self.tests = {"ewt-dev": tree("ewt-dev"), "ewt-test": tree("ewt-test")}
        self.centcom = read_centcom(at("names", "re3d-centcom.conll.gz"))
        self.centcom_names = [s for s in corpora.read_re3d(at("names", "re3d-centcom.conll.gz")) if not s.phrases]

    def _add_other_guidelines(self, at):
        self.names += corpora.read_universal_ner(at("names", "uner-pud.iob2.gz"))
        social = corpora.read_wnut(at("names", "wnut17-train.conll.gz"))
        self.names += [s for s in social if any(t.startswith("B-") for t in s.names)][:250]

    def epoch(self, random, names):
        """All training sentences, with our own templates filled anew."""
        return self.treebank + self.names + own_sentences.reports(random, 3, names) + own_sentences.trees(random, 2, names)


def read_centcom(path):
    """centcom with its own spans, uncut, read as phrases: Person, Organisation, Location only."""
    kinds = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
    return [
        corpora.Sentence(words=w, names=corpora.to_bio(t, kinds), phrases=True) for w, t in corpora._columns(path, 0, 1)
    ]
