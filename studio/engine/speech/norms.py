"""The generator's norms, opened: what they would measure in the sound can be read, and set.

Each channel is normalised by its mean and variance over all of the sound (adaptive instance normalisation).
Two pieces that were normalised apart do not fit together; with the same means and variances for all pieces
the generator is a plain filter, and its pieces join as if they had been made in one.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from studio.engine.speech import tensors

_MEASURE = "ReduceMean"
_WIDE = tuple(f"/generator/{part}/" for part in ("resblocks.0", "resblocks.1", "resblocks.2", "noise_res.0"))
_WIDE_CHANNELS, _CHANNELS = 256, 128
_REST, _GIVEN, _SIZES, _ONE = "norms_share", "norms_given", "norms_sizes", "norms_one"


def opened(graph: Any) -> None:
    """Gives a generator's ONNX graph two inputs and an output, in place: every mean and variance becomes
    `OWN_SHARE` parts of what it measures and the rest of its place in `NORMS`, float32 [1, all, 1]; what was
    measured comes out as `OWN_NORMS`, of the same shape."""
    from onnx import TensorProto, helper, numpy_helper

    measures = [node for node in graph.node if node.op_type == _MEASURE]
    sizes = [_WIDE_CHANNELS if any(part in node.name for part in _WIDE) else _CHANNELS for node in measures]
    names = [node.output[0] for node in measures]
    nodes = [
        helper.make_node("Sub", [_ONE, tensors.OWN_SHARE], [_REST]),
        helper.make_node("Mul", [tensors.NORMS, _REST], [_GIVEN]),
        helper.make_node("Split", [_GIVEN, _SIZES], [f"{name}_given" for name in names], axis=1),
    ]
    for node in graph.node:
        nodes.append(node)
        if node.op_type == _MEASURE:
            nodes.extend(_blended(node))
    nodes.append(helper.make_node("Concat", [f"{name}_own" for name in names], [tensors.OWN_NORMS], axis=1))
    del graph.node[:]
    graph.node.extend(nodes)
    graph.initializer.append(numpy_helper.from_array(np.array(sizes, np.int64), _SIZES))
    graph.initializer.append(numpy_helper.from_array(np.array(1, np.float32), _ONE))
    floats = TensorProto.FLOAT
    graph.input.append(helper.make_tensor_value_info(tensors.NORMS, floats, [1, sum(sizes), 1]))
    graph.input.append(helper.make_tensor_value_info(tensors.OWN_SHARE, floats, []))
    graph.output.append(helper.make_tensor_value_info(tensors.OWN_NORMS, floats, [1, sum(sizes), 1]))


def _blended(node: Any) -> list[Any]:
    """Renames what the node measures, and blends it under its old name."""
    from onnx import helper

    name = node.output[0]
    node.output[0] = f"{name}_own"
    return [
        helper.make_node("Mul", [f"{name}_own", tensors.OWN_SHARE], [f"{name}_shared"]),
        helper.make_node("Add", [f"{name}_shared", f"{name}_given"], [name]),
    ]
