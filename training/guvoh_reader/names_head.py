"""Last stage: the names head alone, on the frozen encoder, over the corpora whose guideline the runtime follows.

Universal NER and WNUT17 draw some lines elsewhere (shops and restaurants as places, articles inside names): they help the encoder,
then stay out here. A tenth of wikigold's training part selects the number of rounds.
"""

import argparse
import random

import torch
import torch.nn.functional as F

from . import own_sentences
from .augment import augment
from .batches import IGNORED, OTHER_OR_NONE, Inputs, Targets, by_length
from .data import Data
from .decode import best_names
from .export import load
from .scores import name_scores
from .simulated_lexicon import SimulatedLexicon
from .wordpieces import WordPieces

NONE_OR_OTHER = [0, 7, 8]
ROUNDS = 30


def cut_layers(sentence):
    return sentence.with_(upos=None, heads=None, relations=None, features=None, lemmas=None)


@torch.no_grad()
def frozen(model, labels, pieces, sentences, lexicon, draws):
    """-> list of (states [W,H], targets [W]) of every sentence."""
    model.eval()
    lengths = [sum(len(pieces.of(w)) for w in s.words) for s in sentences]
    found = []
    for indexes in by_length(sentences, lengths, 1500, draws):
        batch = [sentences[i] for i in indexes]
        hits = [lexicon.look_up(s, draws) if lexicon else [0] * len(s.words) for s in batch]
        inputs = Inputs(batch, hits, pieces)
        states = model.states(inputs.pieces, inputs.shapes, inputs.lexicon, inputs.first, inputs.mask)
        targets = Targets(batch, labels, inputs.word_mask.shape[1])
        for n, s in enumerate(batch):
            found.append((states[n, 1 : len(s.words) + 1].clone(), targets.names[n, : len(s.words)].clone(), s))
    return found


def loss_of(model, states, gold):
    hidden = F.dropout(F.gelu(model.name_hidden(F.dropout(states, 0.1))), 0.3)
    logs = torch.log_softmax(model.name(hidden), -1)
    either = -torch.logsumexp(logs[:, NONE_OR_OTHER], -1)[gold == OTHER_OR_NONE].sum()
    exact = F.nll_loss(logs, gold.masked_fill(gold == OTHER_OR_NONE, IGNORED), ignore_index=IGNORED, reduction="sum")
    return (either + exact) / len(gold)


@torch.no_grad()
def score(model, cached):
    read = [
        s.with_(names=best_names(torch.log_softmax(model.name(F.gelu(model.name_hidden(x))), -1).numpy()))
        for x, _, s in cached
    ]
    return name_scores([s for _, _, s in cached], read)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--data", "--vocabulary", "--checkpoint", "--out"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    draws = random.Random(7)
    torch.manual_seed(7)
    torch.set_num_threads(2)
    model, labels = load(options.checkpoint)
    pieces, data, names = WordPieces(options.vocabulary), Data(options.data), own_sentences.Names()
    tenth = len(data.wikigold_train) // 10
    chosen = data.wikigold_train[:-tenth] + data.re3d + own_sentences.reports(draws, 2, names)
    noisy = [augment(s, draws, names) for s in chosen]
    lexicon = SimulatedLexicon(chosen)
    train = frozen(model, labels, pieces, chosen, None, draws) + frozen(model, labels, pieces, noisy, lexicon, draws)
    selection = frozen(model, labels, pieces, data.wikigold_train[-tenth:], None, draws)
    tests = {
        name: frozen(model, labels, pieces, gold, None, draws)
        for name, gold in (("wikigold", data.wikigold_test), ("centcom as phrases", data.centcom), ("centcom as names", data.centcom_names))
    }
    print("before", score(model, selection), {n: score(model, t)["f1"] for n, t in tests.items()}, flush=True)
    parameters = [*model.name_hidden.parameters(), *model.name.parameters()]
    optimiser = torch.optim.AdamW(parameters, lr=1e-3, weight_decay=0.01)
    best, kept = score(model, selection)["f1"], {k: v.clone() for k, v in model.state_dict().items()}
    for number in range(ROUNDS):
        draws.shuffle(train)
        for group in optimiser.param_groups:
            group["lr"] = 1e-3 * (1 - number / ROUNDS)
        for at in range(0, len(train), 32):
            part = train[at : at + 32]
            loss = loss_of(model, torch.cat([x for x, _, _ in part]), torch.cat([y for _, y, _ in part]))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        found = score(model, selection)["f1"]
        if number % 3 == 2:
            print("round", number + 1, "selection", found, {n: score(model, t)["f1"] for n, t in tests.items()}, flush=True)
        if found > best:
            best, kept = found, {k: v.clone() for k, v in model.state_dict().items()}
    model.load_state_dict(kept)
    print("kept", best, {n: score(model, t) for n, t in tests.items()})
    torch.save(dict(model=kept, relations=labels.relations, lemma_rules=labels.lemma_rules), options.out)


if __name__ == "__main__":
    main()
