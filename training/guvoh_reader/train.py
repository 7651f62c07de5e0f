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
from .augment import augment
from .batches import IGNORED, OTHER_OR_NONE, Inputs, Targets, by_length
from .data import Data
from .labels import FEATURES, NAMES, LabelSets
from .network import Reader
from .predict import read
from .scores import name_scores, tree_scores
from .simulated_lexicon import SimulatedLexicon
from .wordpieces import WordPieces

MOST_WORDS, MOST_PIECES = 60, 110
WEIGHTS = dict(arc=1.0, label=1.0, upos=0.5, names=1.0, lemma=0.3, features=0.15)
NONE_OR_OTHER = [NAMES.index(n) for n in ("O", "B-MISC", "I-MISC")]


def losses(model, states, inputs, targets):
    """-> summed cross-entropy of each head over the words it has gold for."""
    sum_of = lambda scores, gold: F.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORED, reduction="sum"
    )
    upos, features, lemma, names = model.word_scores(states)
    at, feature_loss = 0, 0.0
    for n, choices in enumerate(FEATURES.values()):
        feature_loss = feature_loss + sum_of(features[..., at : at + len(choices)], targets.features[..., n])
        at += len(choices)
    logs = torch.log_softmax(names, -1)
    either = -torch.logsumexp(logs[..., NONE_OR_OTHER], -1)[targets.names == OTHER_OR_NONE].sum()
    exact = F.nll_loss(logs.reshape(-1, logs.shape[-1]), targets.names.masked_fill(targets.names == OTHER_OR_NONE, IGNORED).reshape(-1), ignore_index=IGNORED, reduction="sum")
    return dict(
        arc=sum_of(model.arc_scores(states, inputs.word_mask), targets.heads),
        label=sum_of(model.labels_at(states, targets.heads.clamp(min=0)), targets.relations),
        upos=sum_of(upos, targets.upos),
        names=either + exact,
        lemma=sum_of(lemma, targets.lemmas),
        features=feature_loss,
    )


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
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)


class Schedule:
    """Warm-up over 6 %, then linear to zero; over wall time (a busy machine ends on time) or over steps (repeatable)."""

    def __init__(self, seconds, steps):
        self.seconds, self.steps, self.began = seconds, steps, time.time()

    def progress(self, step):
        return step / self.steps if self.steps else (time.time() - self.began) / self.seconds

    def factor(self, step):
        done = self.progress(step)
        return min(1.0, done / 0.06, max(0.0, (1 - done) / 0.94))


class Training:
    def __init__(self, options):
        self.options = options
        self.random = random.Random(options.seed)
        torch.manual_seed(options.seed)
        np.random.seed(options.seed)
        torch.set_num_threads(options.threads)
        self.pieces = WordPieces(options.vocabulary)
        self.data = Data(options.data, options.one_guideline)
        self.names = own_sentences.Names()
        self.labels = LabelSets.count(self.data.treebank)
        self.model = Reader(len(self.labels.relations), len(self.labels.lemma_rules))
        if options.start:
            self.model.load_state_dict(torch.load(options.start)["model"])
        else:
            encoder_weights.load_into(self.model.encoder, options.encoder)
        self.optimiser = optimiser(self.model, options.encoder_rate, options.head_rate)
        own = own_sentences.reports(self.random, 5, self.names)
        self.lexicon = SimulatedLexicon(self.data.names + own)
        self.step, self.best = 0, 0.0
        self.schedule = Schedule(options.seconds, options.steps)

    def sentences(self):
        """One epoch, noise applied, over-long sentences left out -> sentences and their lengths in pieces."""
        kept, lengths = [], []
        for sentence in self.data.epoch(self.random, self.names):
            sentence = augment(sentence, self.random, self.names)
            length = 2 + sum(len(self.pieces.of(w)) for w in sentence.words)
            if len(sentence.words) <= MOST_WORDS and length <= MOST_PIECES:
                kept.append(sentence)
                lengths.append(length)
        return kept, lengths

    def one_step(self, batch):
        masked = {(n, i) for n, s in enumerate(batch) for i in range(len(s.words)) if self.random.random() < 0.03}
        hits = [self.lexicon.look_up(s, self.random) for s in batch]
        inputs = Inputs(batch, hits, self.pieces, masked)
        targets = Targets(batch, self.labels, inputs.word_mask.shape[1], masked)
        self.model.train()
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * self.schedule.factor(self.step)
        states = self.model.states(inputs.pieces, inputs.shapes, inputs.lexicon, inputs.first, inputs.mask)
        found = losses(self.model, states, inputs, targets)
        words = float(inputs.word_mask.sum())
        loss = sum(WEIGHTS[name] * value for name, value in found.items()) / words
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = float(torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.requires_grad], 1.0))
        self.optimiser.step()
        self.step += 1
        trees, named = float((targets.heads >= 0).sum()), float((targets.names != IGNORED).sum())
        return {**{k: float(v) for k, v in found.items()}, "trees": trees, "named": named, "words": words, "norm": norm, "count": 1}

    def run(self):
        epoch = 0
        while self.schedule.progress(self.step) < 1 and epoch != self.options.stop_after:
            kept, lengths = self.sentences()
            batches = by_length(kept, lengths, self.options.pieces, self.random)
            print(f"epoch {epoch}: {len(kept)} sentences, {sum(len(s.words) for s in kept)} words, {len(batches)} steps", flush=True)
            self._epoch(kept, batches)
            epoch += 1
            self.save(self.options.out)
            if epoch % 2 == 0:
                self.report(f"epoch {epoch}", full=False)
        self.report("end", full=True)

    def _epoch(self, kept, batches):
        sums, began = {}, time.time()
        for indexes in batches:
            if self.schedule.progress(self.step) >= 1:
                return
            for name, value in self.one_step([kept[i] for i in indexes]).items():
                sums[name] = sums.get(name, 0.0) + value
            if self.step in (1, 5, 10, 20) or self.step % 100 == 0:
                line = " ".join(f"{k} {sums[k] / max(1.0, sums['named' if k == 'names' else 'trees']):.3f}" for k in WEIGHTS)
                print(f"{time.time() - self.schedule.began:.0f}s step {self.step} {line} norm {sums['norm'] / sums['count']:.2f} {sums['words'] / (time.time() - began):.0f} words/s", flush=True)
                sums, began = {}, time.time()

    def report(self, when, full):
        began = time.time()
        show = lambda part, gold: tree_scores(gold, read(self.model, self.labels, self.pieces, gold))
        print(f"== {when} at {time.time() - self.schedule.began:.0f}s: held back", show("", self.data.selection), flush=True)
        if full:
            print("   ewt-dev", show("", self.data.tests["ewt-dev"]), flush=True)
        for name, gold in (("wikigold", self.data.wikigold_test), ("centcom as phrases", self.data.centcom), ("centcom as names", self.data.centcom_names)):
            print("  ", name, name_scores(gold, read(self.model, self.labels, self.pieces, gold)), flush=True)
        print(f"   scored in {time.time() - began:.0f}s", flush=True)

    def save(self, path):
        state = dict(model=self.model.state_dict(), relations=self.labels.relations, lemma_rules=self.labels.lemma_rules, step=self.step)
        torch.save(state, path + ".part")
        os.replace(path + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with treebank/ and names/")
    parser.add_argument("--encoder", required=True, help="fp32 ONNX file of the encoder")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", required=True, help="checkpoint to write")
    parser.add_argument("--start", help="checkpoint to go on from, with its learning rates begun anew")
    parser.add_argument("--one-guideline", action="store_true", help="leave out Universal NER and WNUT17")
    parser.add_argument("--stop-after", type=int, default=-1, help="epochs after which to stop, whatever the schedule")
    parser.add_argument("--seconds", type=float, default=4200)
    parser.add_argument("--steps", type=int, default=0, help="schedule over steps instead of seconds")
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.2e-3)
    parser.add_argument("--pieces", type=int, default=768, help="padded word pieces a batch")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(vars(options)), flush=True)
    Training(options).run()


if __name__ == "__main__":
    main()
