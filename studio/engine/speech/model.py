"""Kokoro in stages, with the timing, the melody and the loudness open between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray
from studio.engine.runtime import onnxruntime
from studio.engine.speech import tensors
from studio.engine.speech.stages import stages

SAMPLE_RATE = 24_000
FRAME = 600
"""Samples in a frame of the model: 25 ms."""
COLUMN = FRAME // 2
"""Samples that come of a column of the decoder's features."""
_INSTANTS = 60
"""Columns of the harmonic source's spectrum for each column of the features."""
SHORTEST = 8
"""Phonemes of the shortest text with its own style row: lower rows hurry single words in some voices."""

IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the text stage says of T tokens: `durations` in frames, not yet rounded, float32 [T]; the
    features that are aligned by them, float32 [1, 640, T] and [1, 512, T]; the style row that it was
    read with, [1, 256]."""

    durations: FloatArray
    prosody: FloatArray
    text: FloatArray
    style: FloatArray


@dataclass(frozen=True, slots=True)
class Melody:
    """Two values a frame: `f0` in Hz (below about 30 where unvoiced) and `energy` (log-like, -10 to 9)."""

    f0: FloatArray
    energy: FloatArray


@dataclass(frozen=True, slots=True)
class Outline:
    """What the generator makes a wave of: `features`, float32 [1, 512, columns], and the spectrum of the
    harmonic `source`, [1, 22, columns * 60 + 1]. COLUMN samples come of each column."""

    features: FloatArray
    source: FloatArray
    style: FloatArray

    @property
    def columns(self) -> int:
        return int(self.features.shape[2])

    def part(self, spans: Sequence[tuple[int, int]]) -> Outline:
        """The columns of the spans, one behind the other."""
        features = [self.features[:, :, start:end] for start, end in spans]
        source = [self.source[:, :, start * _INSTANTS : end * _INSTANTS] for start, end in spans]
        last = spans[-1][1] * _INSTANTS
        source.append(self.source[:, :, last : last + 1])
        return Outline(np.concatenate(features, axis=2), np.concatenate(source, axis=2), self.style)


class Kokoro:
    """The model, loaded. Calls may come from any thread; each takes `threads` cores."""

    def __init__(self, store: Path, threads: int = 2) -> None:
        ready = stages(store)
        sessions = [_session(ready[name], threads) for name in tensors.STAGES]
        self._text, self._prosody, self._body, self._generator = sessions
        norms = next(each for each in self._generator.get_inputs() if each.name == tensors.NORMS)
        self._no_norms: FloatArray = np.zeros(norms.shape, np.float32)

    def read(self, tokens: IntArray, table: FloatArray) -> Reading:
        """Read `tokens` [T] (with the pads at both ends) in the style `table` [510, 256], whose row is chosen
        by the number of phonemes, as the model was trained."""
        row = table[min(max(len(tokens) - 2, SHORTEST), len(table)) - 1][None].astype(np.float32)
        feed = {tensors.TOKENS: tokens[None], tensors.STYLE: row}
        durations, prosody, text = self._text.run(
            [tensors.DURATIONS, tensors.PROSODY_FEATURES, tensors.TEXT_FEATURES], feed
        )
        return Reading(durations.reshape(-1), np.swapaxes(prosody, 1, 2), text, row)

    def melody(self, reading: Reading, frames: IntArray) -> Melody:
        """The F0 and energy that the model would give the reading, with `frames` [T] frames to each token."""
        feed = {
            tensors.ALIGNED_PROSODY: np.repeat(reading.prosody, frames, axis=2),
            tensors.STYLE: reading.style,
        }
        f0, energy = self._prosody.run([tensors.F0, tensors.ENERGY], feed)
        return Melody(f0.reshape(-1), energy.reshape(-1))

    def sing(self, reading: Reading, frames: IntArray, melody: Melody) -> FloatArray:
        """Samples, float32 [sum(frames) * 600] at 24 kHz; the peak may pass 1."""
        return self.generate(self.outline(reading, frames, melody))[0]

    def outline(self, reading: Reading, frames: IntArray, melody: Melody) -> Outline:
        """All of the decoder but its generator: a twentieth of the work of `sing`."""
        feed = {
            tensors.ALIGNED_TEXT: np.repeat(reading.text, frames, axis=2),
            tensors.F0: melody.f0[None].astype(np.float32),
            tensors.ENERGY: melody.energy[None].astype(np.float32),
            tensors.STYLE: reading.style,
        }
        features, source = self._body.run([tensors.FEATURES, tensors.SOURCE], feed)
        return Outline(features, source, reading.style)

    def generate(self, outline: Outline, norms: FloatArray | None = None) -> tuple[FloatArray, FloatArray]:
        """Samples, and the norms that were measured in them. With `norms`, those of other samples, the sound
        is normalised by them; see `norms`."""
        feed = {
            tensors.FEATURES: outline.features,
            tensors.SOURCE: outline.source,
            tensors.STYLE: outline.style,
            tensors.NORMS: self._no_norms if norms is None else norms,
            tensors.OWN_SHARE: np.array(1 if norms is None else 0, np.float32),
        }
        samples, own = self._generator.run([tensors.AUDIO, tensors.OWN_NORMS], feed)
        return samples.reshape(-1), own


def _session(stage: bytes, threads: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(stage, options, providers=["CPUExecutionProvider"])
