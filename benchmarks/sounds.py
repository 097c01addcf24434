"""Recordings to measure with: like speech in how it comes and goes, as long as is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

RATE = 48000
_SECONDS = 20


def recording(path: Path, minutes: float, channels: int = 1, subtype: str = "PCM_16") -> Path:
    """A file of that length in the format of its suffix; written in pieces, so that it takes no memory."""
    block = _block(channels)
    left = round(minutes * 60 * RATE)
    with soundfile.SoundFile(path, "w", RATE, channels, subtype=subtype) as file:
        for shift in _shifts():
            piece = np.roll(block, shift, axis=0)[:left]
            file.write(piece)
            left -= len(piece)
            if not left:
                return path
    return path


def _shifts() -> Iterator[int]:
    chance = np.random.default_rng(1)
    while True:
        yield int(chance.integers(0, _SECONDS * RATE))


def _block(channels: int) -> np.ndarray:
    """Noise through a falling spectrum, in syllables four times a second, with pauses."""
    chance = np.random.default_rng(2)
    count = _SECONDS * RATE
    spectrum = np.fft.rfft(chance.standard_normal((count, channels)), axis=0)
    spectrum /= np.maximum(np.arange(len(spectrum))[:, None] / len(spectrum) * 40, 1)
    noise = np.fft.irfft(spectrum, count, axis=0)
    syllables = np.repeat(chance.random(4 * _SECONDS) ** 2, RATE // 4)[:, None]
    loud = noise / np.abs(noise).max() * syllables * 0.7 + chance.standard_normal((count, channels)) * 3e-4
    return np.asarray((loud * 32767).clip(-32768, 32767), np.int16)
