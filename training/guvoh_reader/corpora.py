"""The corpora, read into sentences. Each head's layer is None where a corpus does not have it."""

import gzip
import re
from dataclasses import dataclass, field, replace
from typing import List, Optional


@dataclass
class Sentence:
    """One sentence of W words; heads count from 1, 0 is the root; names are BIO tags or '?' (unknown)."""

    words: List[str]
    upos: Optional[List[str]] = None
    features: Optional[List[str]] = None
    lemmas: Optional[List[str]] = None
    heads: Optional[List[int]] = None
    relations: Optional[List[str]] = None
    names: Optional[List[str]] = None
    guideline: str = "names"  # whose manner of marking names: one of labels.GUIDELINES
    document: str = ""
    space_after: List[bool] = field(default_factory=list)

    def with_(self, **changes):
        return replace(self, **changes)


def _lines(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            yield line.rstrip("\n")


def read_treebank(path):
    """CoNLL-U -> sentences; empty nodes and multi-word ranges are left out (the syntactic words stay)."""
    found, rows, document = [], [], ""
    for line in list(_lines(path)) + [""]:
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif line.startswith("#"):
            continue
        elif line:
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif rows:
            found.append(_tree(rows, document))
            rows = []
    return found


def _tree(rows, document):
    column = lambda i: [row[i] for row in rows]
    return Sentence(
        words=column(1),
        lemmas=column(2),
        upos=column(3),
        features=column(5),
        heads=[int(h) for h in column(6)],
        relations=column(7),
        document=document,
        space_after=["SpaceAfter=No" not in cell for cell in column(9)],
    )


def _columns(path, word_at, tag_at):
    words, tags = [], []
    for line in list(_lines(path)) + [""]:
        cells = line.split() if "\t" not in line else line.split("\t")
        if line.startswith("# ") and "=" in line:
            continue
        if line.strip() and len(cells) > max(word_at, tag_at):
            words.append(cells[word_at])
            tags.append(cells[tag_at])
        elif words:
            yield words, tags
            words, tags = [], []


def to_bio(tags, kinds):
    """Tags in IOB1 or BIO with any kind names -> BIO with ours; kinds maps theirs to ours or to '?'."""
    out, before = [], None
    for tag in tags:
        kind = None if tag == "O" else tag[2:]
        if kind is None:
            out.append("O")
        elif kinds.get(kind, "O") in ("O", "?"):
            out.append(kinds.get(kind, "O"))
        else:
            begins = tag.startswith("B-") or before != kind
            out.append(("B-" if begins else "I-") + kinds[kind])
        before = kind
    return out


def read_wikigold(path):
    kinds = {k: k for k in ("PER", "LOC", "ORG", "MISC")}
    return [Sentence(words=w, names=to_bio(t, kinds)) for w, t in _columns(path, 0, 1)]


def read_universal_ner(path):
    kinds = {k: k for k in ("PER", "LOC", "ORG")}
    return [Sentence(words=w, names=to_bio(t, kinds), guideline="universal") for w, t in _columns(path, 1, 2)]


def read_wnut(path):
    kinds = {"person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG", "product": "?", "creative-work": "?"}
    return [Sentence(words=w, names=to_bio(t, kinds), guideline="social") for w, t in _columns(path, 0, 1)]


RE3D = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "MISC"}
OTHER_RE3D = {k: "O" for k in ("Temporal", "Quantity", "Money", "Frequency", "Coordinate")}


def read_re3d(path):
    """Every sentence twice: its spans cut to names, and as they are, marked as phrases."""
    kinds = {**RE3D, **OTHER_RE3D}
    found = []
    for words, tags in _columns(path, 0, 1):
        tags = to_bio(tags, {**{t[2:]: "?" for t in tags if t != "O"}, **kinds})
        found.append(Sentence(words=words, names=cut_to_names(words, tags)))
        found.append(Sentence(words=words, names=tags, guideline="phrases"))
    return found


INNER = {"of", "the", "and", "for", "in", "on", "to", "al", "-", "de", "&", "'s", "’s"}
PRONOUNS = set("We I He She They It You Our Their His Her Us Them Who Those These This That Both Many Some".split())
TITLES = set(
    "Minister President Secretary Prime Foreign General Ambassador Defence Defense Special Deputy King Chairman Mr Mr. Mrs Ms Dr Dr. "
    "Sir Colonel Lt. Lt Lieutenant Major Captain Spokesman Spokesperson Envoy Coordinator Representative Senator Prince Sheikh".split()
)


def cut_to_names(words, tags):
    """re3d's noun phrases -> names as wikigold has them.

    Leading articles and lower-case heads go ("the city of Mosul" -> Mosul). Where a lower-case tail follows
    ("U.S. service members") the kind is that of the phrase, not of the name: the name is left unknown ('?').
    Persons described by office are unknown too, a title before a name is O.
    """
    out = ["O" if t == "O" or t.startswith(("B-", "I-")) else t for t in tags]
    for start, end, kind in spans(tags, ("PER", "LOC", "ORG", "MISC")):
        begin, stop = start, end
        if kind == "PER":
            while begin < stop and words[begin] in TITLES:
                begin += 1
        while begin < stop and not words[begin][0].isupper() or (begin < stop and words[begin] == "The"):
            begin += 1
        run = begin
        while run < stop and (words[run][0].isupper() or words[run] in INNER):
            run += 1
        while run > begin and words[run - 1] in INNER:
            run -= 1
        if begin == run or all(w in PRONOUNS for w in words[begin:run]):
            continue
        whole = run == stop and not (kind == "PER" and (run - begin > 3 or begin > start and words[begin] in TITLES))
        for i in range(begin, stop if not whole else run):
            out[i] = "?" if not whole else ("B-" if i == begin else "I-") + kind
    return out


def spans(tags, kinds=("PER", "LOC", "ORG")):
    """BIO tags -> [(start, end, kind)] of the named kinds."""
    found, i = [], 0
    while i < len(tags):
        j = i + 1
        if tags[i].startswith("B-"):
            while j < len(tags) and tags[j] == "I-" + tags[i][2:]:
                j += 1
            if tags[i][2:] in kinds:
                found.append((i, j, tags[i][2:]))
        i = j
    return found


def held_back(sentences, every=25):
    """Splits by document: (kept, held back); every 25th document is held back to select the model."""
    documents = sorted({s.document for s in sentences})
    back = set(documents[::every])
    return [s for s in sentences if s.document not in back], [s for s in sentences if s.document in back]


def clean(word):
    return re.sub(r"\s+", "", word) or "_"
