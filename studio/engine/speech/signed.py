"""The model's convolutions on signed bytes: the same sums in about half the time.

The int8 weights are unsigned, and so are the quantised inputs. Processors with dot-product instructions
(VNNI, and all ARM ones of today) multiply unsigned by signed bytes, so each input is moved by -128 together
with its zero point. Older x86 processors saturate such products: `exact` finds out, and they keep the model
as it is.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from studio.engine.runtime import onnxruntime

_MOVED = "input_moved_by_128"
_CHANNELS, _LENGTH, _WIDTH = 64, 64, 3
_CONVOLUTION = "ConvInteger"


def signed(graph: Any) -> None:
    """Gives every integer convolution of an ONNX graph signed inputs, in place."""
    from onnx import TensorProto, helper, numpy_helper

    moved: dict[str, str] = {}
    nodes = []
    for node in graph.node:
        for place in (0, 2) if node.op_type == _CONVOLUTION else ():
            value = node.input[place]
            if value not in moved:
                moved[value] = f"{value}_signed"
                nodes.append(helper.make_node("BitwiseXor", [value, _MOVED], [f"{value}_moved"]))
                nodes.append(
                    helper.make_node("Cast", [f"{value}_moved"], [moved[value]], to=TensorProto.INT8)
                )
            node.input[place] = moved[value]
        nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    graph.initializer.append(numpy_helper.from_array(np.array(128, np.uint8), _MOVED))


def probe() -> bytes:
    """A convolution of the largest bytes, as an ONNX file, for `exact`."""
    from onnx import TensorProto, helper, numpy_helper

    weights = numpy_helper.from_array(np.full((_CHANNELS, _CHANNELS, _WIDTH), 255, np.uint8), "weights")
    graph = helper.make_graph(
        [helper.make_node(_CONVOLUTION, ["input", "weights"], ["sums"])],
        "probe",
        [helper.make_tensor_value_info("input", TensorProto.INT8, [1, _CHANNELS, _LENGTH])],
        [helper.make_tensor_value_info("sums", TensorProto.INT32, None)],
        [weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    content: bytes = model.SerializeToString()
    return content


def exact(probe: bytes) -> bool:
    """Whether this processor multiplies unsigned by signed bytes without loss."""
    session = onnxruntime.InferenceSession(probe, providers=["CPUExecutionProvider"])
    for byte in (127, -128):
        given = np.full((1, _CHANNELS, _LENGTH), byte, np.int8)
        if not np.all(session.run(None, {"input": given})[0] == byte * 255 * _CHANNELS * _WIDTH):
            return False
    return True
