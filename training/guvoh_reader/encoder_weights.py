"""Encoder weights out of an ONNX file: biases keep their names there, MatMul weights are anonymous and are found by the Add behind them."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper

LINEAR = {"o": "attention.output.dense", "i": "intermediate.dense", "f": "output.dense"}
NORM = {"norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
QKV = ["attention.self.query", "attention.self.key", "attention.self.value"]


def load_into(encoder, path):
    """Fills a network.Encoder from the fp32 graph of a BERT-like model."""
    graph = onnx.load(path).graph
    named = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made_by = {out: node for node in graph.node for out in node.output}
    weights = {}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        bias = [i for i in node.input if i in named and i.endswith(".bias")]
        product = [made_by[i] for i in node.input if i in made_by and made_by[i].op_type == "MatMul"]
        if bias and product:
            weights[bias[0][: -len(".bias")]] = named[product[0].input[1]].T
    prefix = next(k[: k.index("embeddings.")] for k in named if "embeddings." in k)
    tensor = lambda array: torch.tensor(np.array(array))
    state = {
        "word.weight": tensor(named[prefix + "embeddings.word_embeddings.weight"]),
        "position.weight": tensor(named[prefix + "embeddings.position_embeddings.weight"]),
        "segment": tensor(named[prefix + "embeddings.token_type_embeddings.weight"][0]),
        "norm.weight": tensor(named[prefix + "embeddings.LayerNorm.weight"]),
        "norm.bias": tensor(named[prefix + "embeddings.LayerNorm.bias"]),
    }
    for n in range(len(encoder.layers)):
        at = f"{prefix}encoder.layer.{n}."
        for ours, theirs in LINEAR.items():
            state[f"layers.{n}.{ours}.weight"] = tensor(weights[at + theirs])
            state[f"layers.{n}.{ours}.bias"] = tensor(named[at + theirs + ".bias"])
        state[f"layers.{n}.qkv.weight"] = torch.cat([tensor(weights[at + t]) for t in QKV])
        state[f"layers.{n}.qkv.bias"] = torch.cat([tensor(named[at + t + ".bias"]) for t in QKV])
        for ours, theirs in NORM.items():
            state[f"layers.{n}.{ours}.weight"] = tensor(named[at + theirs + ".weight"])
            state[f"layers.{n}.{ours}.bias"] = tensor(named[at + theirs + ".bias"])
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    assert not unexpected and set(missing) <= {"shape.weight", "lexicon.weight"}, (missing, unexpected)
