"""Takes one after another as one sound, block by block, in constant memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from studio.audio.files import open_sound, read_clip
from studio.audio.resample import Resampler
from studio.audio.tone_bed import ToneBed, recorded_tone, soft_noise
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.script_export import Part, RoomTone, Silence
from studio.library.project import Project

BLOCK = 1 << 15


@dataclass(frozen=True, slots=True)
class Placed:
    """A part from `start` to `end` in seconds of the sound that was assembled."""

    part: Part
    start: float
    end: float


class Assembly:
    """The sound of some parts. It can be gone through more than once: `blocks` gives float32 mono at
    `sample_rate`; `placed` afterwards says where each part is. BadSound and FileMissing for a take that
    cannot be read; Cancelled."""

    def __init__(
        self,
        parts: Sequence[Part],
        project: Project,
        sample_rate: int,
        silence: Silence,
        bed: Callable[[], ToneBed] | None = None,
    ) -> None:
        self._parts, self._project, self.sample_rate = parts, project, sample_rate
        self._silence, self._bed = silence, bed
        self._frames = 0
        self.placed: tuple[Placed, ...] = ()

    @property
    def seconds(self) -> float:
        """About how long it will be."""
        pauses = sum(self._pause(part) for part in self._parts[:-1])
        takes = sum(part.take.seconds for part in self._parts)
        return self._silence.head + takes + pauses + self._silence.tail

    @property
    def frames(self) -> int:
        """How many were given when it was last gone through."""
        return self._frames

    def blocks(self, cancel: CancelToken) -> Iterator[FloatArray]:
        """From the beginning."""
        bed = self._bed() if self._bed is not None else None
        self._frames, self.placed = 0, ()
        for block in self._dry():
            cancel.check()
            self._frames += len(block)
            yield block + bed.next(len(block)) if bed is not None else block

    def _dry(self) -> Iterator[FloatArray]:
        yield from self._quiet(self._silence.head)
        for number, part in enumerate(self._parts):
            start = self._frames
            yield from self._take(part)
            self.placed = (
                *self.placed,
                Placed(part, start / self.sample_rate, self._frames / self.sample_rate),
            )
            last = number == len(self._parts) - 1
            yield from self._quiet(self._silence.tail if last else self._pause(part))

    def _take(self, part: Part) -> Iterator[FloatArray]:
        with open_sound(self._project.take_path(part.take), allow_cut=True) as reader:
            resampler = Resampler(reader.sample_rate, self.sample_rate)
            while len(block := reader.read(BLOCK, "float32")):
                yield resampler.add(block if block.ndim == 1 else np.ascontiguousarray(block.mean(axis=1)))
            yield resampler.finish() if reader.sample_rate != self.sample_rate else np.zeros(0, np.float32)

    def _pause(self, part: Part) -> float:
        return part.pause_after if self._silence.between is None else self._silence.between

    def _quiet(self, seconds: float) -> Iterator[FloatArray]:
        left = round(max(0.0, seconds) * self.sample_rate)
        while left:
            frames = min(left, BLOCK)
            yield np.zeros(frames, np.float32)
            left -= frames


def bed_of(tone: RoomTone | None, sample_rate: int) -> Callable[[], ToneBed] | None:
    """What makes the room tone anew each time the sound is gone through. FileMissing, BadSound."""
    if tone is None:
        return None
    if tone.path is None:
        return lambda: soft_noise(sample_rate, tone.level)
    clip = read_clip(tone.path)
    return lambda: recorded_tone(clip, sample_rate, tone.level)
