"""Trains the reader. See training/README.md for the command and the measured settings."""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import encoder_weights, own_sentences
from .augment import Mentions, augment
from .batches import IGNORED, Inputs, Targets, by_length
from .data import Data
from .labels import FEATURES, LabelSets
from .network import Reader
from .predict import read
from .scores import name_scores, tree_scores
from .simulated_lexicon import SimulatedLexicon
from .wordpieces import WordPieces

MOST_WORDS, MOST_PIECES = 60, 110
WEIGHTS = dict(arc=1.0, label=1.0, upos=0.5, names=1.0, lemma=0.3, features=0.15)
MASKED = 0.04  # of the words of a treebank sentence


def losses(scores, targets):
    """-> summed cross-entropy of each head over the words it has gold for."""
    sum_of = lambda scores, gold: F.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORED, reduction="sum"
    )
    gold = dict(arc=targets.heads, label=targets.relations, upos=targets.upos, names=targets.names, lemma=targets.lemmas)
    found = {name: sum_of(scores[name], tags) for name, tags in gold.items()}
    at, found["features"] = 0, 0.0
    for n, choices in enumerate(FEATURES.values()):
        found["features"] = found["features"] + sum_of(scores["features"][..., at : at + len(choices)], targets.features[..., n])
        at += len(choices)
    return found


def optimiser(model, encoder_rate, head_rate):
    model.encoder.word.weight.requires_grad = False
    groups = []
    for encoder in (True, False):
        for plain in (True, False):
            chosen = [
                p
                for name, p in model.named_parameters()
                if p.requires_grad and name.startswith("encoder.") == encoder and (p.dim() < 2) == plain
            ]
            rate = encoder_rate if encoder else head_rate
            groups.append(dict(params=chosen, lr=rate, base=rate, weight_decay=0.0 if plain else 0.01))
    fused = {} if torch.__version__.startswith("1.") else {"fused": True}
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, **fused)


class Training:
    def __init__(self, options):
        self.options, self.began = options, time.time()
        self.random = random.Random(options.seed)
        torch.manual_seed(options.seed)
        np.random.seed(options.seed)
        torch.set_num_threads(options.threads)
        self.pieces = WordPieces(options.vocabulary)
        self.data = Data(options.data, options.hold_names_back)
        self.own_names = own_sentences.Names()
        self.labels = LabelSets.count(self.data.treebank)
        self.model = Reader(len(self.labels.relations), len(self.labels.lemma_rules), options.layers)
        encoder_weights.load_into(self.model.encoder, options.encoder)
        self.optimiser = optimiser(self.model, options.encoder_rate, options.head_rate)
        self.lexicon = SimulatedLexicon(self.data.names + own_sentences.reports(self.random, 5, self.own_names))
        self.mentions = Mentions(self.data.names)
        self.step, self.steps = 0, 0

    def sentences(self):
        """One epoch, noise applied, over-long sentences left out -> sentences and their lengths in pieces."""
        kept, lengths = [], []
        for sentence in self.data.epoch(self.random, self.own_names):
            sentence = augment(sentence, self.random, self.own_names, self.mentions)
            length = 2 + sum(len(self.pieces.of(w)) for w in sentence.words)
            if len(sentence.words) <= MOST_WORDS and length <= MOST_PIECES:
                kept.append(sentence)
                lengths.append(length)
        return kept, lengths

    def factor(self):
        """Of the learning rates: warm-up over 6 % of the steps, then linear to zero."""
        done = self.step / self.steps
        return min(1.0, (done + 1 / self.steps) / 0.06, max(0.0, (1 - done) / 0.94))

    def one_step(self, batch):
        masked = {
            (n, i) for n, s in enumerate(batch) if s.heads for i in range(len(s.words)) if self.random.random() < MASKED
        }
        inputs = Inputs(batch, [self.lexicon.look_up(s, self.random) for s in batch], self.pieces, masked)
        targets = Targets(batch, self.labels, inputs.word_mask.shape[1], masked)
        self.model.train()
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * self.factor()
        words = float(inputs.word_mask.sum())
        found = losses(self.scores(inputs, targets.heads.clamp(min=0)), targets)
        loss = sum(WEIGHTS[name] * value for name, value in found.items()) / words
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = float(torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.requires_grad], 1.0))
        self.optimiser.step()
        self.step += 1
        trees, named = float((targets.heads >= 0).sum()), float((targets.names != IGNORED).sum())
        return {**{k: float(v.detach()) for k, v in found.items()}, "trees": trees, "named": named, "words": words, "norm": norm, "count": 1}

    def scores(self, inputs, heads):
        """Of each head, labels at the given heads; the encoder in bfloat16 where asked for, everything behind it in 32 bits."""
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.options.bfloat16):
            states = self.model.states(inputs.pieces, inputs.shapes, inputs.lexicon, inputs.first, inputs.mask)
        states = states.float()
        upos, features, lemma, names = self.model.word_scores(states, inputs.lexicon[:, 0])
        arc = self.model.arc_scores(states, inputs.word_mask)
        label = self.model.labels_at(states, heads)
        return dict(arc=arc, label=label, upos=upos, names=names, features=features, lemma=lemma)

    def run(self):
        for epoch in range(self.options.epochs):
            kept, lengths = self.sentences()
            batches = by_length(kept, lengths, self.options.pieces, self.random)
            self.steps = self.steps or len(batches) * self.options.epochs
            print(f"epoch {epoch}: {len(kept)} sentences, {sum(len(s.words) for s in kept)} words, {len(batches)} steps", flush=True)
            self._epoch(kept, batches)
            self.save(self.options.out)
            if (epoch + 1) % self.options.report_every == 0 or epoch + 1 == self.options.epochs:
                self.report(f"epoch {epoch + 1}")

    def _epoch(self, kept, batches):
        sums, began = {}, time.time()
        for indexes in batches:
            for name, value in self.one_step([kept[i] for i in indexes]).items():
                sums[name] = sums.get(name, 0.0) + value
            if self.step in (1, 5, 10, 20) or self.step % 100 == 0:
                line = " ".join(f"{k} {sums[k] / max(1.0, sums['named' if k == 'names' else 'trees']):.3f}" for k in WEIGHTS)
                speed = sums["words"] / (time.time() - began)
                print(f"{time.time() - self.began:.0f}s step {self.step}/{self.steps} {line} norm {sums['norm'] / sums['count']:.2f} {speed:.0f} words/s", flush=True)
                sums, began = {}, time.time()

    def report(self, when):
        """Scores of the held-back parts; no part that only scores is looked at."""
        began = time.time()
        predicted = lambda gold: read(self.model, self.labels, self.pieces, gold)
        print(f"== {when} at {began - self.began:.0f}s: held back", tree_scores(self.data.selection, predicted(self.data.selection)), flush=True)
        for name, gold in self.data.names_selection.items():
            print("  ", name, name_scores(gold, predicted(gold)), flush=True)

    def save(self, path):
        state = dict(
            model=self.model.state_dict(),
            layers=self.options.layers,
            relations=self.labels.relations,
            lemma_rules=self.labels.lemma_rules,
            step=self.step,
        )
        torch.save(state, path + ".part")
        os.replace(path + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with treebank/ and names/")
    parser.add_argument("--encoder", required=True, help="fp32 ONNX file of the encoder")
    parser.add_argument("--layers", type=int, default=6, help="of the encoder, from the bottom")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", required=True, help="checkpoint to write")
    parser.add_argument("--hold-names-back", action="store_true", help="keep a part of the names corpora to select by")
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--report-every", type=int, default=3)
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.2e-3)
    parser.add_argument("--pieces", type=int, default=1024, help="padded word pieces a batch")
    parser.add_argument("--bfloat16", action="store_true", help="the encoder's products in bfloat16")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(vars(options)), torch.__version__, flush=True)
    Training(options).run()


if __name__ == "__main__":
    main()
