"""Room tone that goes on for as long as it is needed, in constant memory."""

from __future__ import annotations

import numpy as np

from studio.audio.editing import crossfaded
from studio.audio.pauses import pauses_between, speech_spans
from studio.audio.resample import resample
from studio.audio.room_tone import extended, quietest
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound
from studio.core.language import tr

SECONDS, JOIN = 20.0, 0.5
"""How long it is before it comes again, and in how long its end goes over into its beginning."""
SEED = 11


class ToneBed:
    """A loop of room tone. `next(frames)` gives more of it."""

    def __init__(self, loop: FloatArray) -> None:
        self._loop, self._at = loop, 0

    def next(self, frames: int) -> FloatArray:
        """The next frames, float32 mono."""
        at = (self._at + np.arange(frames)) % len(self._loop)
        self._at = (self._at + frames) % len(self._loop)
        return self._loop[at]


def soft_noise(sample_rate: int, level: float) -> ToneBed:
    """A noise as of a quiet room, falling by 6 dB an octave above 200 Hz, at `level` dB RMS of full scale."""
    frames = round(SECONDS * sample_rate)
    hertz = np.fft.rfftfreq(frames, 1 / sample_rate)
    shape = np.where(hertz > 20, 1 / np.sqrt(1 + (hertz / 200) ** 2), 0.0)
    phases = np.random.default_rng(SEED).uniform(0, 2 * np.pi, len(hertz))
    return ToneBed(_levelled(np.fft.irfft(shape * np.exp(1j * phases), frames), level))


def recorded_tone(clip: Clip, sample_rate: int, level: float) -> ToneBed:
    """The quietest pause of a recording, made longer, at `level` dB RMS. BadSound if it has no pause."""
    mono = clip.samples if clip.samples.ndim == 1 else clip.samples.mean(axis=1)
    spans = pauses_between(speech_spans(mono, clip.sample_rate), clip.seconds)
    region = quietest(mono, clip.sample_rate, spans)
    if region is None:
        raise BadSound(tr("There is no pause in this recording to take the sound of its room from."))
    tone = resample(np.ascontiguousarray(mono[region.start : region.end]), clip.sample_rate, sample_rate)
    join = round(JOIN * sample_rate)
    long = extended(tone, round(SECONDS * sample_rate) + join, sample_rate)
    closed = crossfaded(long[-join:], long[:join], join)
    return ToneBed(_levelled(np.concatenate((closed, long[join:-join])), level))


def _levelled(samples: np.ndarray, level: float) -> FloatArray:
    rms = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
    gain = 10 ** (level / 20) / rms if rms > 0 else 0.0
    return np.asarray(samples * gain, np.float32)
