"""Sound in memory to be played, whole or still arriving."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from studio.core.clip import Clip, FloatArray


class Track:
    """Samples [frames, channels] that grow until `complete`; safe from any thread.

    What was appended never changes, so reads are views and cost nothing.
    """

    instant = True

    def __init__(self, sample_rate: int, channels: int = 1) -> None:
        self.sample_rate = sample_rate
        self.channels = channels
        self.frames = 0
        self.complete = False
        self._samples: FloatArray = np.empty((sample_rate, channels), np.float32)
        self._lock = threading.Lock()
        self._listener: Callable[[], None] | None = None

    @classmethod
    def of(cls, clip: Clip) -> Track:
        """A complete track over the clip's own samples."""
        samples = clip.samples.reshape(len(clip.samples), -1)
        track = cls(clip.sample_rate, samples.shape[1])
        track._samples, track.frames, track.complete = samples, len(samples), True
        return track

    def append(self, samples: FloatArray) -> None:
        """Add samples at the end; ValueError once the track is complete."""
        block = samples.reshape(-1, self.channels)
        with self._lock:
            if self.complete:
                raise ValueError("the sound has ended; nothing can be added to it")
            self._make_room(len(block))
            self._samples[self.frames : self.frames + len(block)] = block
            self.frames += len(block)
            self._tell()

    def finish(self) -> None:
        """Nothing will be added any more."""
        with self._lock:
            self.complete = True
            self._tell()

    def read(self, start: int, count: int) -> FloatArray:
        """Up to `count` frames from `start`, as far as they are there; [n, channels]."""
        with self._lock:
            return self._samples[start : min(start + count, self.frames)]

    def clip(self) -> Clip:
        """What is there so far; [frames] for mono."""
        samples = self.read(0, self.frames)
        return Clip(samples[:, 0] if self.channels == 1 else samples, self.sample_rate)

    def listen(self, listener: Callable[[], None] | None) -> None:
        """Call `listener` on the adding thread after every change; None ends it, from then on for certain."""
        with self._lock:
            self._listener = listener

    def _make_room(self, count: int) -> None:
        if self.frames + count > len(self._samples):
            larger = np.empty((2 * (self.frames + count), self.channels), np.float32)
            larger[: self.frames] = self._samples[: self.frames]
            self._samples = larger

    def _tell(self) -> None:
        if self._listener is not None:
            self._listener()


class Feed:
    """The end of a track that whoever makes the sound holds; for any thread."""

    def __init__(self, track: Track) -> None:
        self._track = track

    def push(self, samples: FloatArray) -> None:
        """Hand over the next samples, float32 in -1…1; they are copied."""
        self._track.append(samples)

    def finish(self) -> None:
        """The sound is whole."""
        self._track.finish()

    def cut(self) -> None:
        """No more will come; what is there is played to its end and can be heard again."""
        self._track.finish()
