"""The encoder in PyTorch, as functions over a dictionary of parameters named as in the weights' file.

Only training needs it; the program runs the graph that `graph` writes from the same parameters.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

import numpy as np

from brandcheck.training.e5 import Weights

torch: Any = import_module("torch")
functional: Any = import_module("torch.nn.functional")

Tensor = Any
Parameters = dict[str, Tensor]
Drop = Callable[[Tensor], Tensor]
FAR = -1e4
"""Added to the attention to what is not there."""
MATRICES = {"q": 0, "k": 0, "v": 0, "ao": 0, "fi": 1, "fo": 0}
"""Of a layer, and whether a matrix has as many rows as the feed-forward part is wide."""


def parameters_of(weights: Weights, layers: Sequence[int]) -> Parameters:
    """The parameters of some layers."""
    made: Parameters = {}
    for layer in layers:
        for part, wide in MATRICES.items():
            rows = weights.feed_forward if wide else weights.hidden
            made[f"l{layer}.{part}.w"] = torch.from_numpy(weights.matrix(f"l{layer}.{part}.w", rows).copy())
            made[f"l{layer}.{part}.b"] = torch.from_numpy(weights.tensors[f"l{layer}.{part}.b"].copy())
        for norm in ("aln", "oln"):
            for part in "wb":
                made[f"l{layer}.{norm}.{part}"] = torch.from_numpy(weights.tensors[f"l{layer}.{norm}.{part}"].copy())
    return made


def with_parameters(weights: Weights, parameters: Parameters) -> Weights:
    """The weights with the parameters in place of their own."""
    changed = {name: tensor.detach().numpy().astype(np.float32).ravel() for name, tensor in parameters.items()}
    return replace(weights, tensors=weights.tensors | changed)


def embed(weights: Weights, table: Tensor, ids: Tensor) -> Tensor:
    """Batch x length (rows of `table`) to batch x length x hidden: what the first layer sees."""
    hidden = weights.hidden
    places = torch.from_numpy(weights.tensors["emb.pos"].reshape(-1, hidden)[: ids.shape[1]].copy())
    kind = torch.from_numpy(weights.tensors["emb.type"][:hidden].copy())
    scale, bias = (torch.from_numpy(weights.tensors[f"emb.ln.{part}"].copy()) for part in "wb")
    return functional.layer_norm(table[ids] + places + kind, (hidden,), scale, bias, weights.epsilon)


def run_layers(weights: Weights, parameters: Parameters, state: Tensor, there: Tensor, *, dropout: float = 0) -> Tensor:
    """States (batch x length x hidden) through all layers whose parameters are given, in half precision where it is safe.

    `there` is False where a text has ended; the dropout is on what each half of a layer adds.
    """

    def drop(inner: Tensor) -> Tensor:
        return functional.dropout(inner, dropout) if dropout else inner

    far = torch.where(there, 0.0, FAR)[:, None, None, :].to(torch.bfloat16)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for layer in sorted({int(name.split(".")[0].removeprefix("l")) for name in parameters}):
            own = {
                name.removeprefix(f"l{layer}."): tensor
                for name, tensor in parameters.items()
                if name.startswith(f"l{layer}.")
            }
            state = _layer(weights, own, state, far, drop)
    return state.float()


def mean_state(state: Tensor, there: Tensor) -> Tensor:
    """Batch x hidden: the mean over the tokens that are there."""
    return (state * there[..., None]).sum(1) / there.sum(1, keepdim=True)


def _layer(weights: Weights, own: Parameters, state: Tensor, far: Tensor, drop: Drop) -> Tensor:
    def linear(part: str, given: Tensor) -> Tensor:
        return functional.linear(given, own[f"{part}.w"], own[f"{part}.b"])

    def norm(part: str, given: Tensor) -> Tensor:
        return functional.layer_norm(given, (weights.hidden,), own[f"{part}.w"], own[f"{part}.b"], weights.epsilon)

    batch, length, hidden = state.shape
    query, key, value = (
        linear(part, state).view(batch, length, weights.heads, -1).transpose(1, 2) for part in ("q", "k", "v")
    )
    mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=far)
    state = norm("aln", state + drop(linear("ao", mixed.transpose(1, 2).reshape(batch, length, hidden))))
    return norm("oln", state + drop(linear("fo", functional.gelu(linear("fi", state)))))
