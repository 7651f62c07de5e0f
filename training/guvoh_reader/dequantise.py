"""Makes an eight-bit graph compute in 32 bits with the same rounded weights: what rounding the activations costs is the difference of the two."""

import argparse
import os

import numpy as np
import onnx
from onnx import helper, numpy_helper


def dequantise(graph):
    constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    source = {out: node for node in graph.node for out in node.output}
    products, inner = {}, set()
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        out, weight = node.output[0][: -len("_i")], node.input[1][: -len("_q")]
        if weight + "_w" not in constants:
            constants[weight + "_w"] = constants[weight + "_q"].astype(np.float32) * constants[weight + "_s"]
            graph.initializer.append(numpy_helper.from_array(constants[weight + "_w"], weight + "_w"))
        products[out] = helper.make_node("MatMul", [source[node.input[0]].input[0], weight + "_w"], [out], name=out)
        inner |= {out + "_i", out + "_f", out + "_s"}
    nodes = [
        products.get(node.output[0], node)
        for node in graph.node
        if node.op_type != "DynamicQuantizeLinear" and node.output[0] not in inner
    ]
    used = {name for node in nodes for name in node.input}
    kept = [t for t in graph.initializer if t.name in used]
    nodes, kept = [_copy(node) for node in nodes], [_copy(t) for t in kept]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)


def _copy(message):
    return type(message).FromString(message.SerializeToString())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("target")
    options = parser.parse_args()
    model = onnx.load(options.source)
    dequantise(model.graph)
    onnx.save(model, options.target)
    print(options.target, os.path.getsize(options.target), "bytes")


if __name__ == "__main__":
    main()
