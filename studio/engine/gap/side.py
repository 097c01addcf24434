"""What stands on one side of a gap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from studio.audio.pauses import Span
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.engine.listening.aligner import Said, words_to_align
from studio.engine.listening.features import RATE
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
from studio.engine.listening.voice_activity import spoken_spans
from studio.engine.performance.hearing import SURE, Ear
from studio.engine.speech.model import SAMPLE_RATE

LISTENED = 10.0
"""Seconds of a side that are listened to, those next to the gap."""
_EDGE = 0.35
"""Seconds of voice whose pitch is that of the edge."""
_LAST = 0.8
"""Seconds that the voice at the edge may be away from it."""


@dataclass(frozen=True, slots=True)
class Side:
    """`sound`, float32 mono at 24 kHz, in which somebody speaks in `spans`; the words `said` in it and as
    they are `written`, none where they are not known; its melody."""

    sound: FloatArray
    spans: tuple[Span, ...]
    said: tuple[Said, ...] = ()
    written: tuple[str, ...] = ()
    track: PitchTrack | None = None

    @property
    def seconds(self) -> float:
        return len(self.sound) / SAMPLE_RATE

    @property
    def pauses(self) -> list[float]:
        """Seconds of the pauses in it."""
        return [later.start - earlier.end for earlier, later in pairwise(self.spans)]

    def rest(self, *, at_end: bool) -> float:
        """Seconds without speech at its end, or at its start; all of it where nobody speaks."""
        if not self.spans:
            return self.seconds
        return max(0.0, self.seconds - self.spans[-1].end if at_end else self.spans[0].start)

    def pitch_at(self, *, at_end: bool) -> float | None:
        """Octaves above 1 Hz of the voice nearest to its end, or to its start; None where none is near."""
        if self.track is None or not self.track.voiced.any():
            return None
        instants = self.track.instants[self.track.voiced]
        away = self.seconds - instants if at_end else instants
        if away.min() > _LAST:
            return None
        return float(np.median(self.track.octaves[self.track.voiced][away < away.min() + _EDGE]))


def side_of(sound: FloatArray, ear: Callable[[], Ear] | None) -> Side:
    """What is heard in float32 mono at 24 kHz, at most LISTENED seconds; without an `ear` no words."""
    spans = tuple(spoken_spans(sound, SAMPLE_RATE)) if np.abs(sound).max(initial=0) > 0 else ()
    said, written = _heard(sound, ear) if ear and spans else ((), ())
    return Side(sound, spans, tuple(said), tuple(written), pitch_track(sound) if spans else None)


def _heard(sound: FloatArray, ear: Callable[[], Ear]) -> tuple[Sequence[Said], Sequence[str]]:
    """No words where the recogniser or the aligner is not installed: some systems have no wheel of them."""
    try:
        return _words(sound, ear())
    except ImportError:
        return (), ()


def _words(sound: FloatArray, ear: Ear) -> tuple[Sequence[Said], Sequence[str]]:
    """The words with their marks; none where they are not sure, or cannot be placed."""
    samples = resample(sound, SAMPLE_RATE, RATE)
    heard = ear.recogniser.hear(samples)
    if not heard or sum(word.confidence for word in heard) / len(heard) < SURE:
        return (), ()
    try:
        words = words_to_align(" ".join(word.word for word in heard))
    except BadText:
        return (), ()
    said = ear.aligner.say_when(samples, words)
    written = [word.word for word in heard]
    return said, written if len(written) == len(said) else [word.word.text for word in said]
