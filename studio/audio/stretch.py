"""Slower or faster at the same pitch, for a sound that comes in blocks.

WSOLA (Verhelst and Roelands, «An overlap-add technique based on waveform similarity», ICASSP 1993): the
output is made of pieces of the input, each taken from where it is wanted or up to 12 ms beside that, so that
it goes on as the piece before it would have gone on. Nothing is taken apart into frequencies, so speech keeps
its sharp beginnings; what is periodic keeps its period to a sample.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

SLOWEST, FASTEST = 0.5, 2.0
HOP = 0.015
"""Seconds of each piece, and of the crossfade into it."""
REACH = 0.012
"""Seconds that a piece may be taken from beside its place: both ways together, a period of 42 Hz."""
QUIET = 1e-9


class Stretcher:
    """What `add` and `finish` give, joined, is the sound at `speed` times its pace (0.5 to 2), [frames,
    channels]; its length is that of the input over `speed`, rounded. ValueError for another speed."""

    def __init__(self, sample_rate: int, speed: float, channels: int = 1) -> None:
        if not SLOWEST <= speed <= FASTEST:
            raise ValueError(f"the speed goes from {SLOWEST} to {FASTEST}, not {speed}")
        self._speed = speed
        self._hop, self._reach = max(1, round(HOP * sample_rate)), max(1, round(REACH * sample_rate))
        self._match = 2 * self._hop
        self._rise = _rise(self._hop)
        self._input: FloatArray = np.zeros((0, channels), np.float32)
        self._begin = 0  # Frame of the input that `_input` begins with.
        self._taken = 0
        self._piece = 0
        self._next = 0  # Frame at which the last piece would go on.
        self._given = 0

    def add(self, block: FloatArray) -> FloatArray:
        """What can be said so far; at first nothing."""
        self._taken += len(block)
        self._input = np.concatenate((self._input, block))
        return self._pieces(self._begin + len(self._input))

    def finish(self) -> FloatArray:
        """The rest; nothing may be added afterwards."""
        left = round(self._taken / self._speed) - self._given
        silence = (round(left * self._speed) + 3 * (self._match + self._reach), self._input.shape[1])
        self._input = np.concatenate((self._input, np.zeros(silence, np.float32)))
        return self._pieces(self._begin + len(self._input))[:left]

    def _pieces(self, end: int) -> FloatArray:
        made = [self._input[:0]]
        while max(self._place + self._reach, self._next) + self._match <= end:
            made.append(self._one_more())
        self._given += len(made[1:]) * self._hop
        return np.concatenate(made)

    @property
    def _place(self) -> int:
        """Where the next piece is wanted."""
        return round(self._piece * self._hop * self._speed)

    def _one_more(self) -> FloatArray:
        hop, at = self._hop, self._next - self._begin
        chosen = self._chosen()
        before = self._input[at : at + hop]
        piece = self._input[chosen - self._begin : chosen - self._begin + hop]
        self._piece, self._next = self._piece + 1, chosen + hop
        made = before + (piece - before) * self._rise
        self._forget(min(self._next, self._place - self._reach) - self._begin)
        return made

    def _chosen(self) -> int:
        """The frame from which the input is most like what would follow."""
        first = max(0, self._place - self._reach)
        wanted = self._input[self._next - self._begin :][: self._match]
        among = self._input[first - self._begin : self._place + self._reach + self._match - self._begin]
        alike = similarity(wanted, among)
        best = int(alike.argmax())
        return first + best if alike[best] > 0 else self._place

    def _forget(self, frames: int) -> None:
        if frames > 0:
            self._input = self._input[frames:]
            self._begin += frames


def similarity(wanted: FloatArray, among: FloatArray) -> npt.NDArray[np.float32]:
    """How like `wanted` each stretch of `among` is: their correlation over the stretch's strength, one for
    each place where `wanted` fits, all channels together; 0 where all is silent."""
    size = _fast_size(len(among))
    spectrum = np.fft.rfft(among, size, axis=0) * np.conj(np.fft.rfft(wanted, size, axis=0))
    count = len(among) - len(wanted) + 1
    correlation = np.fft.irfft(spectrum.sum(axis=1), size)[:count]
    summed = np.concatenate(([0.0], np.cumsum(np.square(among, dtype=np.float64).sum(axis=1))))
    power = summed[len(wanted) :][:count] - summed[:count]
    strong = power > QUIET
    out = np.where(strong, correlation / np.sqrt(np.where(strong, power, 1.0)), 0.0)
    return out.astype(np.float32)


def _rise(hop: int) -> FloatArray:
    """0 to 1 as half a cosine, [hop, 1]."""
    phase = (np.arange(hop) + 0.5) / hop
    return (0.5 - 0.5 * np.cos(np.pi * phase)).astype(np.float32)[:, None]


def _fast_size(least: int) -> int:
    """A length that the FFT is fast at: 2, 3 or 5 times a power of two."""
    return min(factor << max(0, -(-least // factor) - 1).bit_length() for factor in (1, 3, 5))
