"""Writes the encoder as an ONNX graph with whole-number matrix products.

Activations are quantised per token, not per tensor as usual dynamic quantisation does, so that a sentence gives the same
numbers whatever else is in its batch. Weights are whole numbers from -64 to 63, one scale per output column: then no processor
saturates in 16 bits (AVX2 without VNNI would), and the products are exact on all of them.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from brandcheck.training.e5 import Floats, Weights

OPSET = 17
POSITIONS = 256
"""Longest sequence of tokens, special ones included."""
LARGEST_WEIGHT = 63


class Graph:
    """Nodes and constants of a graph under construction."""

    def __init__(self) -> None:
        from onnx import helper, numpy_helper  # noqa: PLC0415

        self._helper = helper
        self._numpy_helper = numpy_helper
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}
        self._made = 0

    def constant(self, name: str, array: NDArray[Any]) -> str:
        """Store an array under a name."""
        self.constants[name] = self._numpy_helper.from_array(np.asarray(array, order="C"), name)
        return name

    def add(self, kind: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add a node with one output and give the output's name."""
        self._made += 1
        output = output or f"{kind}_{self._made}"
        self.nodes.append(self._helper.make_node(kind, list(inputs), [output], f"{kind}_{self._made}", **attributes))
        return output


def quantise_columns(matrix: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Whole numbers and the scale of each column of `matrix` (inputs x outputs)."""
    scale = np.maximum(np.abs(matrix).max(axis=0), 1e-8).astype(np.float32) / LARGEST_WEIGHT
    return np.rint(matrix / scale).astype(np.int8), scale


def build(weights: Weights, rows: list[int]) -> Any:
    """The model: `ids` (batch x length, int64, all of one length) to `tokens` (batch x length x hidden).

    The mean over the tokens is left to the caller: ONNX Runtime sums one sentence in another order than several.
    """
    from onnx import TensorProto, checker, helper  # noqa: PLC0415

    graph = Graph()
    _shared_constants(graph)
    state = _embed(graph, weights, rows)
    for layer in range(weights.layers):
        state = _layer(graph, weights, layer, state, last=layer == weights.layers - 1)
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "sentence-encoder",
            [helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "length"])],
            [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["batch", "length", weights.hidden])],
            list(graph.constants.values()),
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=8,
        producer_name="brandcheck",
    )
    checker.check_model(model, full_check=True)
    return model


def _shared_constants(graph: Graph) -> None:
    graph.constant("steps", np.array(127, np.float32))
    graph.constant("tiny", np.array(1e-8, np.float32))
    graph.constant("middle", np.array(128, np.float32))
    graph.constant("middle_byte", np.array(128, np.uint8))
    graph.constant("half", np.array(0.5, np.float32))
    graph.constant("one", np.array(1, np.float32))
    graph.constant("root_half", np.array(np.sqrt(0.5), np.float32))


def _embed(graph: Graph, weights: Weights, rows: list[int]) -> str:
    from onnx import TensorProto  # noqa: PLC0415

    hidden = weights.hidden
    table = weights.tensors["emb.word"].reshape(-1, hidden)[rows]
    scale = (np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127).astype(np.float32)
    graph.constant("words", np.rint(table / scale).astype(np.int8))
    graph.constant("words_scale", scale)
    positions = weights.tensors["emb.pos"].reshape(-1, hidden)[:POSITIONS] + weights.tensors["emb.type"][:hidden]
    graph.constant("positions", positions.astype(np.float32))
    graph.constant("first", np.array([0], np.int64))
    graph.constant("second", np.array([1], np.int64))
    word = graph.add("Cast", graph.add("Gather", "words", "ids"), to=TensorProto.FLOAT)
    word = graph.add("Mul", word, graph.add("Gather", "words_scale", "ids"))
    length = graph.add("Gather", graph.add("Shape", "ids"), "second")
    place = graph.add("Slice", "positions", "first", length, "first")
    return _norm(graph, weights, "emb.ln", graph.add("Add", word, place))


def _norm(graph: Graph, weights: Weights, name: str, state: str, output: str = "") -> str:
    scale = graph.constant(f"{name}.w", weights.tensors[f"{name}.w"])
    bias = graph.constant(f"{name}.b", weights.tensors[f"{name}.b"])
    return graph.add("LayerNormalization", state, scale, bias, output=output, axis=-1, epsilon=weights.epsilon)


def _linear(graph: Graph, name: str, matrix: Floats, bias: Floats, state: str) -> str:
    from onnx import TensorProto  # noqa: PLC0415

    whole, scale = quantise_columns(matrix)
    graph.constant(f"{name}.w", whole)
    graph.constant(f"{name}.scale", scale)
    graph.constant(f"{name}.b", bias)
    largest = graph.add("ReduceMax", graph.add("Abs", state), axes=[-1], keepdims=1)
    step = graph.add("Div", graph.add("Max", largest, "tiny"), "steps")
    moved = graph.add("Add", graph.add("Round", graph.add("Div", state, step)), "middle")
    quantised = graph.add("Cast", moved, to=TensorProto.UINT8)
    product = graph.add("MatMulInteger", quantised, f"{name}.w", "middle_byte")
    real = graph.add("Mul", graph.add("Mul", graph.add("Cast", product, to=TensorProto.FLOAT), step), f"{name}.scale")
    return graph.add("Add", real, f"{name}.b")


def _layer(graph: Graph, weights: Weights, layer: int, state: str, *, last: bool) -> str:
    hidden, name = weights.hidden, f"l{layer}"
    mixed = _attention(graph, weights, layer, state)
    out = _linear(graph, f"{name}.ao", weights.matrix(f"{name}.ao.w", hidden).T, weights.tensors[f"{name}.ao.b"], mixed)
    state = _norm(graph, weights, f"{name}.aln", graph.add("Add", state, out))
    wide = weights.matrix(f"{name}.fi.w", weights.feed_forward).T
    inner = _linear(graph, f"{name}.fi", wide, weights.tensors[f"{name}.fi.b"], state)
    error = graph.add("Add", graph.add("Erf", graph.add("Mul", inner, "root_half")), "one")
    inner = graph.add("Mul", graph.add("Mul", inner, error), "half")
    out = _linear(graph, f"{name}.fo", weights.matrix(f"{name}.fo.w", hidden).T, weights.tensors[f"{name}.fo.b"], inner)
    return _norm(graph, weights, f"{name}.oln", graph.add("Add", state, out), output="tokens" if last else "")


def _attention(graph: Graph, weights: Weights, layer: int, state: str) -> str:
    hidden, heads, name = weights.hidden, weights.heads, f"l{layer}"
    each = hidden // heads
    matrix = np.concatenate([weights.matrix(f"{name}.{part}.w", hidden).T for part in "qkv"], axis=1)
    bias = np.concatenate([weights.tensors[f"{name}.{part}.b"] for part in "qkv"])
    matrix, bias = matrix.copy(), bias.copy()
    matrix[:, :hidden] *= each**-0.5
    bias[:hidden] *= each**-0.5
    graph.constant("split", np.array([0, 0, 3, heads, each], np.int64))
    graph.constant("join", np.array([0, 0, hidden], np.int64))
    both = graph.add("Reshape", _linear(graph, f"{name}.qkv", matrix, bias, state), "split")
    parts = [
        graph.add("Gather", both, graph.constant(f"part_{index}", np.array(index, np.int64)), axis=2)
        for index in range(3)
    ]
    query = graph.add("Transpose", parts[0], perm=[0, 2, 1, 3])
    key = graph.add("Transpose", parts[1], perm=[0, 2, 3, 1])
    value = graph.add("Transpose", parts[2], perm=[0, 2, 1, 3])
    attention = graph.add("Softmax", graph.add("MatMul", query, key), axis=-1)
    mixed = graph.add("Transpose", graph.add("MatMul", attention, value), perm=[0, 2, 1, 3])
    return graph.add("Reshape", mixed, "join")
