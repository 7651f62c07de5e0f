"""Which corpora train, which select, which only score."""

import os

from . import corpora, own_sentences

OPEN_PARTS = ["uk_government", "us_state_department", "australian_department_of_foreign_affairs"]
SOCIAL_SENTENCES = 250
NAMES_HELD_BACK = 8  # every so many-th sentence of wikigold's training part and of re3d, where names are to be selected by


class Data:
    def __init__(self, folder, hold_names_back=False):
        at = lambda *path: os.path.join(folder, *path)
        tree = lambda name: corpora.read_treebank(at("treebank", f"{name}.conllu.gz"))
        self.treebank, self.selection = corpora.held_back(tree("ewt-train"))
        wikigold = corpora.read_wikigold(at("names", "wikigold.conll.gz"))
        self.wikigold = wikigold[: len(wikigold) * 4 // 5]
        self.re3d = [s for part in OPEN_PARTS for s in corpora.read_re3d(at("names", f"re3d-{part}.conll.gz"))]
        self.names_selection = {}
        if hold_names_back:
            self.wikigold, self.names_selection["wikigold"] = split(self.wikigold, 1)
            self.re3d, back = split(self.re3d, 2)
            self.names_selection["re3d as phrases"] = [s for s in back if s.guideline == "phrases"]
        universal = corpora.read_universal_ner(at("names", "uner-pud.iob2.gz"))
        social = corpora.read_wnut(at("names", "wnut17-train.conll.gz"))
        social = [s for s in social if any(t.startswith("B-") for t in s.names)][:SOCIAL_SENTENCES]
        self.names = self.wikigold + self.re3d + universal + social

    def epoch(self, random, names):
        """All training sentences, with our own templates filled anew."""
        return self.treebank + self.names + own_sentences.reports(random, 2, names) + own_sentences.trees(random, 2, names)


def split(sentences, together):
    """(kept, held back); together: how many neighbours are one sentence in several manners."""
    back = lambda i: i // together % NAMES_HELD_BACK == NAMES_HELD_BACK - 1
    return [s for i, s in enumerate(sentences) if not back(i)], [s for i, s in enumerate(sentences) if back(i)]
