"""Makes an fp32 graph a quarter of its size: constant MatMuls in 8-bit integers, embedding tables in 8 bits with a scale a row.

Weights take 7 bits by default, so that the 16-bit sums of AVX2 cannot saturate and every processor counts alike.
Activations are scaled per run (DynamicQuantizeLinear); ONNX Runtime fuses the four nodes into one.
"""

import argparse
import os

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST_TABLE = 100  # rows; smaller embedding tables stay as they are


class Quantiser:
    def __init__(self, graph, largest):
        self.graph, self.largest = graph, largest
        self.constants = {t.name: t for t in graph.initializer}
        self.inputs, self.done, self.nodes = {}, set(), []

    def run(self):
        for node in list(self.graph.node):
            if node.op_type == "MatMul" and self._is_matrix(node.input[1]):
                self._product(node)
            elif node.op_type == "Gather" and self._is_matrix(node.input[0], SMALLEST_TABLE):
                self._table(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [t for t in self.graph.initializer if t.name in used]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept)

    def _is_matrix(self, name, rows=1):
        return name in self.constants and len(self.constants[name].dims) == 2 and self.constants[name].dims[0] >= rows

    def _constant(self, name, array):
        if name not in self.done:
            self.graph.initializer.append(numpy_helper.from_array(array, name))
            self.done.add(name)
        return name

    def _product(self, node):
        weight, x, out = node.input[1], node.input[0], node.output[0]
        w = numpy_helper.to_array(self.constants[weight])
        scale = np.abs(w).max(0) / self.largest
        scale[scale == 0] = 1
        rounded = np.clip(np.round(w / scale), -self.largest, self.largest).astype(np.int8)
        q = self._constant(weight + "_q", rounded)
        s = self._constant(weight + "_s", scale.astype(np.float32))
        z = self._constant(weight + "_z", np.zeros(w.shape[1], np.int8))
        if x not in self.inputs:
            self.inputs[x] = [x + "_q8", x + "_sc", x + "_zp"]
            self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], self.inputs[x], name=x + "_dq"))
        x8, xs, xz = self.inputs[x]
        self.nodes += [
            helper.make_node("MatMulInteger", [x8, q, xz, z], [out + "_i"], name=node.name + "_i"),
            helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [xs, s], [out + "_s"]),
            helper.make_node("Mul", [out + "_f", out + "_s"], [out]),
        ]

    def _table(self, node):
        table, out = node.input[0], node.output[0]
        w = numpy_helper.to_array(self.constants[table])
        scale = np.abs(w).max(1, keepdims=True) / 127
        scale[scale == 0] = 1
        q = self._constant(table + "_q", np.round(w / scale).astype(np.int8))
        s = self._constant(table + "_s", scale.astype(np.float32))
        self.nodes += [
            helper.make_node("Gather", [q, node.input[1]], [out + "_q"], axis=0),
            helper.make_node("Cast", [out + "_q"], [out + "_c"], to=TensorProto.FLOAT),
            helper.make_node("Gather", [s, node.input[1]], [out + "_s"], axis=0),
            helper.make_node("Mul", [out + "_c", out + "_s"], [out]),
        ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--largest", type=int, default=63, help="largest absolute weight: 63 (7 bits) or 127 (8 bits)")
    options = parser.parse_args()
    model = onnx.load(options.source)
    Quantiser(model.graph, options.largest).run()
    onnx.checker.check_model(model)
    onnx.save(model, options.target)
    print(options.target, os.path.getsize(options.target), "bytes")


if __name__ == "__main__":
    main()
