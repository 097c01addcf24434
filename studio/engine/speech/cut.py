"""Cuts the model into text, prosody and the two parts of its decoder, so that durations, F0 and energy can be
read and set between, and the wave be made in pieces.

Kokoro is a StyleTTS2 model. In its graph the text part ends where each token's features are repeated by the
token's duration (alignment), and the decoder begins with the aligned features, the F0 curve and the energy
curve. Cutting there and repeating in numpy gives the same samples as the whole model. The decoder is an
iSTFTNet: from its body come features, two columns a frame, and from the F0 curve the spectrum of a harmonic
source; its generator makes the wave of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import onnx
from onnx import TensorProto, helper

from studio.engine.speech import tensors
from studio.engine.speech.norms import opened
from studio.engine.speech.signed import signed

_FLOAT = TensorProto.FLOAT
_STYLE_INPUT = (tensors.STYLE, _FLOAT, [1, 256])
_STAGES: dict[str, tuple[list[tuple[str, int, Any]], list[str]]] = {
    tensors.TEXT: (
        [(tensors.TOKENS, TensorProto.INT64, [1, "tokens"]), _STYLE_INPUT],
        [tensors.DURATIONS, tensors.PROSODY_FEATURES, tensors.TEXT_FEATURES],
    ),
    tensors.PROSODY: (
        [(tensors.ALIGNED_PROSODY, _FLOAT, [1, 640, "frames"]), _STYLE_INPUT],
        [tensors.F0, tensors.ENERGY],
    ),
    tensors.BODY: (
        [
            (tensors.ALIGNED_TEXT, _FLOAT, [1, 512, "frames"]),
            (tensors.F0, _FLOAT, [1, "curve"]),
            (tensors.ENERGY, _FLOAT, [1, "curve"]),
            _STYLE_INPUT,
        ],
        [tensors.FEATURES, tensors.SOURCE],
    ),
    tensors.GENERATOR: (
        [
            (tensors.FEATURES, _FLOAT, [1, 512, "columns"]),
            (tensors.SOURCE, _FLOAT, [1, 22, "instants"]),
            _STYLE_INPUT,
        ],
        [tensors.AUDIO],
    ),
}


def cut(model: bytes, *, signed_bytes: bool) -> dict[str, bytes]:
    """The stages, by name, as ONNX files; `signed_bytes` is for processors on which `signed.exact`."""
    whole = onnx.load_from_string(model)
    if signed_bytes:
        signed(whole.graph)
    made = {name: _stage(whole, name, *_STAGES[name]) for name in tensors.STAGES}
    opened(made[tensors.GENERATOR].graph)
    return {name: stage.SerializeToString() for name, stage in made.items()}


def _stage(whole: Any, name: str, inputs: Sequence[tuple[str, int, Any]], outputs: list[str]) -> Any:
    nodes = _between(whole.graph, {entry[0] for entry in inputs}, outputs)
    used = {value for node in nodes for value in node.input}
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info(*entry) for entry in inputs],
        [helper.make_tensor_value_info(output, _FLOAT, None) for output in outputs],
        [constant for constant in whole.graph.initializer if constant.name in used],
    )
    return helper.make_model(graph, opset_imports=whole.opset_import, ir_version=whole.ir_version)


def _between(graph: Any, inputs: set[str], outputs: list[str]) -> list[Any]:
    """The nodes that lead from `inputs` to `outputs`, in the graph's order."""
    maker = {value: index for index, node in enumerate(graph.node) for value in node.output}
    wanted: set[int] = set()
    open_values = list(outputs)
    while open_values:
        value = open_values.pop()
        index = maker.get(value)
        if value in inputs or index is None or index in wanted:
            continue
        wanted.add(index)
        open_values.extend(graph.node[index].input)
    return [node for index, node in enumerate(graph.node) if index in wanted]
