"""Scores: tags, trees and lemmas per word, names by exact span."""

from .corpora import spans
from .labels import feature_values


def tree_scores(gold, read):
    """-> dict of accuracies; las counts the full label, las_plain the label without its subtype."""
    words = upos = uas = las = plain = lemma = features = 0
    for g, r in zip(gold, read):
        for i in range(len(g.words)):
            words += 1
            upos += g.upos[i] == r.upos[i]
            lemma += g.lemmas[i] == r.lemmas[i]
            features += feature_values(g.features[i]) == feature_values(r.features[i])
            if g.heads[i] == r.heads[i]:
                uas += 1
                las += g.relations[i] == r.relations[i]
                plain += g.relations[i].split(":")[0] == r.relations[i].split(":")[0]
    totals = dict(upos=upos, uas=uas, las=las, las_plain=plain, lemma=lemma, features=features)
    return {name: round(total / words, 4) for name, total in totals.items()}


def name_scores(gold, read):
    """-> dict of precision, recall, f1 over exact spans of PER, LOC, ORG; spans over unknown words do not count."""
    right = extra = missed = 0
    for g, r in zip(gold, read):
        a = set(spans(g.names))
        b = {s for s in spans(r.names) if "?" not in g.names[s[0] : s[1]]}
        right, extra, missed = right + len(a & b), extra + len(b - a), missed + len(a - b)
    precision, recall = right / max(1, right + extra), right / max(1, right + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return dict(precision=round(precision, 4), recall=round(recall, 4), f1=round(f1, 4))
