"""What stands around a gap, measured as a whole, once for all takes."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain

import numpy as np

from studio.audio.condition import bandwidth
from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.gap.room import decay_of, quiet_spectrum
from studio.engine.gap.side import LISTENED, Side, side_of
from studio.engine.gap.spectrum import WIDE, speech_spectrum
from studio.engine.likeness.cleaning import tone_power
from studio.engine.likeness.heard import active_level, check_sounding, levelled
from studio.engine.likeness.sketch import Sketch, sketch_of
from studio.engine.likeness.spectra import Real
from studio.engine.listening.pitch_track import PitchTrack
from studio.engine.performance.hearing import Ear
from studio.engine.speech.model import SAMPLE_RATE

UNHEARD = -26.0
"""dBFS of a middle where nobody speaks on either side."""
_ENOUGH = 0.4
"""Seconds of voice by which a speaker can be known."""
_A_WORD = 0.1
_NEAR = 3.0
_SILENT, _PAUSED, _BELOW = 20.0, 10.0, 20.0
_KEPT = 8
_STEP = 0.016


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who speaks: the middle of the pitch in octaves above 1 Hz, its `range` (one standard deviation) in
    semitones, the long-term spectrum, see `speech_spectrum`, and what a voice would be likened to."""

    centre: float
    range: float
    spectrum: Real
    sketch: Sketch


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`speaking` is None where there is too little speech; the `level` of the speech next to the gap in dBFS;
    the power `room` of its quiet (`quiet_spectrum`); Hz up to which it reaches; seconds of its `decay`."""

    left: Side | None
    right: Side | None
    speaking: Speaking | None
    level: float
    room: Real
    reach: float
    decay: float

    @property
    def sides(self) -> list[Side]:
        return [side for side in (self.left, self.right) if side is not None]


class Surveyor:
    """Measures surroundings, and knows the last few again by their samples."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str, bool], Surroundings] = OrderedDict()

    def survey(
        self, left: FloatArray | None, right: FloatArray | None, ear: Callable[[], Ear] | None
    ) -> Surroundings:
        """Of what stands before and behind a gap (float32 mono, 24 kHz); with an `ear` the words too.
        BadSound where neither side is there, or neither can be heard."""
        before, behind = _end(left), _start(right)
        key = (_sum(before), _sum(behind), ear is not None)
        if key not in self._known:
            self._known[key] = _surveyed(before, behind, ear)
        self._known.move_to_end(key)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return self._known[key]


def _surveyed(
    before: FloatArray | None, behind: FloatArray | None, ear: Callable[[], Ear] | None
) -> Surroundings:
    sounds = [sound for sound in (before, behind) if sound is not None]
    if not sounds:
        raise BadSound("There is no sound on either side of the gap: an infill needs at least one.")
    check_sounding(np.concatenate(sounds), "The sound around the gap")
    left = None if before is None else side_of(before, ear)
    right = None if behind is None else side_of(behind, ear)
    sides = [side for side in (left, right) if side is not None]
    voice = sum(_voiced(side.track) for side in sides)
    level = _level(before, behind) if voice > _A_WORD else UNHEARD
    room = _held(quiet_spectrum(_parted(sound for sound in sounds if np.any(sound))), level)
    return Surroundings(
        left,
        right,
        _speaking(sides, room) if voice >= _ENOUGH else None,
        level,
        room,
        _reach(sides),
        decay_of(sounds),
    )


def _speaking(sides: list[Side], room: Real) -> Speaking:
    tracks = [side.track for side in sides if side.track is not None]
    octaves = np.concatenate([track.octaves[track.voiced] for track in tracks])
    low, centre, high = np.percentile(octaves, [10, 50, 90]).tolist()
    speech = np.concatenate([_spoken(side) for side in sides])
    wide = max(0.5, (high - low) * 12 / 2.563)
    return Speaking(centre, wide, speech_spectrum(speech, room), sketch_of(levelled(speech)))


def _spoken(side: Side) -> FloatArray:
    cuts = [(round(span.start * SAMPLE_RATE), round(span.end * SAMPLE_RATE)) for span in side.spans]
    return np.concatenate([np.zeros(0, np.float32), *(side.sound[start:end] for start, end in cuts)])


def _reach(sides: list[Side]) -> float:
    reaches = [bandwidth(side.sound, SAMPLE_RATE, side.spans) for side in sides if side.spans]
    return max(reaches, default=WIDE) or WIDE


def _voiced(track: PitchTrack | None) -> float:
    return 0.0 if track is None else float(np.count_nonzero(track.voiced)) * _STEP


def _held(room: Real, level: float) -> Real:
    """The room at least 20 dB below the speech: where nobody pauses, the quietest frames are no room."""
    most = 10 ** ((level - _BELOW) / 10)
    return np.asarray(room * min(1.0, most / max(tone_power(room), 1e-20)))


def _level(before: FloatArray | None, behind: FloatArray | None) -> float:
    """The mean level of the sides; one that is silent beside the other does not count."""
    near = round(_NEAR * SAMPLE_RATE)
    levels = []
    if before is not None:
        levels.append(_speech_level(before, before[-near:]))
    if behind is not None:
        levels.append(_speech_level(behind, behind[:near]))
    audible = [level for level in levels if level > max(levels) - _SILENT]
    return sum(audible) / len(audible)


def _speech_level(whole: FloatArray, near: FloatArray) -> float:
    """The level next to the gap, unless there is a long pause there."""
    around, beside = active_level(whole), active_level(near)
    return beside if beside > around - _PAUSED else around


def _parted(sounds: Iterable[FloatArray]) -> FloatArray:
    """The sounds in one; quiet frames lie wholly in one of them, for between them there is a loud click."""
    click = np.ones(1, np.float32)
    parts = list(chain.from_iterable((sound, click) for sound in sounds))
    return np.concatenate(parts[:-1])


def _end(side: FloatArray | None) -> FloatArray | None:
    return None if side is None or not len(side) else side[-round(LISTENED * SAMPLE_RATE) :]


def _start(side: FloatArray | None) -> FloatArray | None:
    return None if side is None or not len(side) else side[: round(LISTENED * SAMPLE_RATE)]


def _sum(sound: FloatArray | None) -> str:
    return "" if sound is None else hashlib.sha256(sound.tobytes()).hexdigest()
