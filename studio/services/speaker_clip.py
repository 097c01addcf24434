"""What is said round a place of a recording, as one sound to learn the speaker's voice from."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from studio.audio.files import open_sound
from studio.audio.resample import resample
from studio.audio.write import Depth, wav_bytes
from studio.core.as_recorded import (
    SHORTEST_PIECE,
    SpeakerAt,
    away,
    by_nearness,
    seconds_of,
    shortened,
)
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound
from studio.core.hearing import Stretch
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.region import Region
from studio.library.writer import Writer
from studio.services.input_sound import InputSounds
from studio.services.listen import Listen

REACHES = (0.0, 20.0, 90.0)
"""Seconds beyond the sound that is sent along in which more of the speaker is looked for, where that has too
little; the next is only looked at if the one before was not enough."""
LEAST = 1.2
"""Seconds of speech without which there is no voice to be learned."""
TELLING = 1.6
"""Seconds of speech from which one speaker is known from another."""
SAME = 0.6
"""Likeness from which two stretches are of one speaker: the least of 2 s each is 0.67 among the voices of
this computer, and 95 in 100 pairs of different ones are below 0.59."""
BESIDE = 3.0
"""Seconds on each side of a place that tell who is speaking there."""
NEXT_TO = 0.6
"""Seconds: what is said so near to a place is said by the same speaker."""
BREATH = 0.12
"""Seconds of silence between two pieces."""
HIGHEST_RATE = 48000
TOO_LITTLE = tr(
    "There is too little speech round the patch to learn the voice from."
    " Choose a voice, or let more of the recording be sent along."
)


class SpeakerClips:
    """Times in seconds of the recording. All methods raise BadSound, FileMissing, EngineGone and Cancelled;
    nothing is charged."""

    def __init__(self, listen: Listen, inputs: InputSounds, folder: Path, writer: Writer) -> None:
        self._listen, self._inputs = listen, inputs
        self._folder, self._writer = folder, writer

    def rate(self, recording: Path, cancel: CancelToken) -> tuple[int, int]:
        """Its samples in a second, and how many there are."""
        with open_sound(self._inputs.readable(recording, cancel)) as reader:
            return reader.sample_rate, reader.frames

    def pieces(self, who: SpeakerAt, wanted: float, cancel: CancelToken) -> tuple[Stretch, ...]:
        """Where that speaker speaks, about `wanted` seconds if there is so much, nearest to the place; the
        place itself only where there is hardly anything else."""
        rate, frames = self.rate(who.recording, cancel)
        found: tuple[Stretch, ...] = ()
        for reach in REACHES:
            more = round(reach * rate)
            around = Region(max(0, who.left - more), max(0, min(frames, who.right + more)))
            speech = self._listen.marks(Passage(who.recording, around), cancel).speech
            found = self._of_speaker(speech, who, rate, wanted, cancel)
            if seconds_of(found) >= wanted or around == Region(0, frames):
                break
        if seconds_of(found) < LEAST:
            found = tuple(shortened(each, each.start, wanted) for each in speech[:1])
        if seconds_of(found) < LEAST:
            raise BadSound(TOO_LITTLE)
        return found

    def sounds_like(self, who: SpeakerAt, sample: Region, cancel: CancelToken) -> bool:
        """Whether the speaker at the place is that of a sample; False where that cannot be told."""
        rate, frames = self.rate(who.recording, cancel)
        near = round(BESIDE * rate)
        around = Region(max(0, who.place.start - near), min(frames, who.place.end + near))
        speech = self._listen.marks(Passage(who.recording, around), cancel).speech
        return self._alike(_turn(speech, who, rate), Passage(who.recording, sample), cancel)

    @contextmanager
    def clip(self, recording: Path, pieces: Sequence[Stretch], cancel: CancelToken) -> Iterator[Passage]:
        """The pieces as one sound, mono, which is gone afterwards."""
        rate, _ = self.rate(recording, cancel)
        parts: list[FloatArray] = []
        for piece in pieces:
            region = Region(round(piece.start * rate), round(piece.end * rate))
            samples = self._inputs.clip(Passage(recording, region), cancel).samples
            mono = samples if samples.ndim == 1 else samples.mean(axis=1)
            parts += [np.asarray(mono, np.float32), np.zeros(round(BREATH * rate), np.float32)]
        low = min(rate, HIGHEST_RATE)
        sound = Clip(resample(np.concatenate(parts[:-1]), rate, low), low)
        path = self._folder / f"{uuid.uuid4().hex}.wav"
        self._writer.make_folder(self._folder)
        try:
            self._writer.write(path, wav_bytes(sound, Depth.INT16), sync=False)
            yield Passage(path)
        finally:
            self._writer.remove(path)

    def _of_speaker(
        self, speech: Sequence[Stretch], who: SpeakerAt, rate: int, wanted: float, cancel: CancelToken
    ) -> tuple[Stretch, ...]:
        """Without what others say. What is next to the place, and what is too short to tell, is believed."""
        start, end = who.place.start / rate, who.place.end / rate
        turn = _turn(speech, who, rate)
        kept: list[Stretch] = []
        for each in by_nearness(speech, start, end):
            left = wanted - seconds_of(kept)
            if left < SHORTEST_PIECE:
                break
            region = Region(round(each.start * rate), round(each.end * rate))
            is_next = away(each, start, end) <= NEXT_TO
            if is_next or self._alike(turn, Passage(who.recording, region), cancel, unknown=True):
                kept.append(shortened(each, start, left))
        return tuple(sorted(kept, key=lambda piece: piece.start))

    def _alike(self, one: Passage, other: Passage, cancel: CancelToken, *, unknown: bool = False) -> bool:
        """`unknown` is what is said where one of them is too short, or silent."""
        try:
            if min(self._inputs.seconds(each, cancel) for each in (one, other)) < TELLING:
                return unknown
            return self._listen.compare(one, other, cancel) >= SAME
        except BadSound:
            return unknown


def _turn(speech: Sequence[Stretch], who: SpeakerAt, rate: int) -> Passage:
    """What is said at a place without a longer pause, the old words included: surely one speaker's."""
    start, end = who.place.start / rate, who.place.end / rate
    for each in reversed(speech):
        if each.start < start and start - each.end <= NEXT_TO:
            start = max(each.start, who.place.start / rate - BESIDE)
    for each in speech:
        if each.end > end and each.start - end <= NEXT_TO:
            end = min(each.end, who.place.end / rate + BESIDE)
    return Passage(who.recording, Region(round(start * rate), round(end * rate)))
