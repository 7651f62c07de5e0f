"""Writes a trained checkpoint as an ONNX graph that reads one sentence at a time.

Inputs (int64): pieces, shapes, lexicon [1,T]; first [1,W].
Outputs: upos [W,U], names [W,N], labels [W,W+1,R] log-probabilities; arcs [W,W+1] log-probability of the arc plus that
of its best label; features [W,F], lemma [W] indexes. Label sets and vocabulary travel in the graph's metadata.
One sentence a run, so that dynamic quantisation takes its scale from that sentence alone.
"""

import argparse

import onnx
import torch
from torch import nn

from .batches import Inputs
from .corpora import Sentence
from .labels import FEATURES, LEXICON, NAMES, UPOS, LabelSets
from .network import Reader
from .wordpieces import SHAPES, WordPieces

OPSET = 14


class OneSentence(nn.Module):
    def __init__(self, model, relations):
        super().__init__()
        self.model = model
        root = relations.index("root")
        self.register_buffer("not_under_root", torch.tensor([0.0 if i == root else -1e4 for i in range(len(relations))]))
        self.register_buffer("not_elsewhere", torch.tensor([-1e4 if i == root else 0.0 for i in range(len(relations))]))

    def forward(self, pieces, shapes, lexicon, first):
        states = self.model.states(pieces, shapes, lexicon, first)
        upos, features, lemma, names = (x[0] for x in self.model.word_scores(states, lexicon[:, 0]))
        arcs, labels = self.model.arc_scores(states)[0], self.model.labels_everywhere(states)[0]
        labels = torch.cat([labels[:, :1] + self.not_under_root, labels[:, 1:] + self.not_elsewhere], 1)
        labels = torch.log_softmax(labels, -1)
        arcs = torch.log_softmax(arcs, -1) + labels.max(-1).values
        at, chosen = 0, []
        for choices in FEATURES.values():
            chosen.append(features[:, at : at + len(choices)].argmax(-1))
            at += len(choices)
        return torch.log_softmax(upos, -1), torch.stack(chosen, -1), lemma.argmax(-1), torch.log_softmax(names, -1), arcs, labels


def load(path):
    """checkpoint -> (Reader in evaluation mode, LabelSets)."""
    state = torch.load(path, map_location="cpu")
    labels = LabelSets(state["relations"], state["lemma_rules"])
    model = Reader(len(labels.relations), len(labels.lemma_rules), state["layers"])
    model.load_state_dict(state["model"])
    return model.eval(), labels


def export(model, labels, vocabulary_path, out):
    word_pieces = WordPieces(vocabulary_path)
    words = "Sources told the agency that the attackers crossed from the north .".split()
    inputs = Inputs([Sentence(words=words)], [[0] * len(words)], word_pieces)
    names_in, names_out = ["pieces", "shapes", "lexicon", "first"], ["upos", "features", "lemma", "names", "arcs", "labels"]
    axes = {n: {1: "T"} for n in names_in[:3]}
    axes.update({"first": {1: "W"}, "arcs": {0: "W", 1: "W1"}, "labels": {0: "W", 1: "W1"}})
    axes.update({n: {0: "W"} for n in names_out[:4]})
    plain = {} if torch.__version__.startswith("1.") else {"dynamo": False}
    torch.onnx.export(
        OneSentence(model, labels.relations).eval(),
        (inputs.pieces, inputs.shapes, inputs.lexicon, inputs.first),
        out,
        opset_version=OPSET,
        input_names=names_in,
        output_names=names_out,
        dynamic_axes=axes,
        do_constant_folding=True,
        custom_opsets={"com.microsoft": 1},
        **plain,
    )
    graph = onnx.load(out)
    with open(vocabulary_path, encoding="utf8") as lines:
        vocabulary = lines.read().rstrip("\n")
    metadata = dict(
        upos=UPOS,
        names=NAMES,
        relations=labels.relations,
        lemmas=labels.lemma_rules,
        shapes=SHAPES,
        lexicon=LEXICON,
        features=[f"{name}={value}" for name, values in FEATURES.items() for value in values],
    )
    onnx.helper.set_model_props(graph, {**{k: "\n".join(v) for k, v in metadata.items()}, "vocabulary": vocabulary})
    onnx.save(graph, out)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, labels = load(options.checkpoint)
    export(model, labels, options.vocabulary, options.out)


if __name__ == "__main__":
    main()
