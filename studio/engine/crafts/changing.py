"""Speech in another voice: the same words, time and melody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.craft import Changed, Stopped
from studio.engine.crafts.pieces import pieces
from studio.engine.crafts.sewing import sewn, widened
from studio.engine.likeness.cleaning import cleaned
from studio.engine.likeness.colouring import recoloured, worn
from studio.engine.likeness.heard import active_level, check_sounding
from studio.engine.likeness.portraits import whole_profile
from studio.engine.likeness.profile import Profile, colour_between, profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
from studio.engine.performance.background import Background, background
from studio.engine.performance.hearing import Ear, Hearing
from studio.engine.performance.intonation import Intonation, intonation
from studio.engine.performance.loudness import following
from studio.engine.performance.prompting import Prompter
from studio.engine.performance.reasons import (
    MUSIC,
    NO_PERFORMER,
    NOT_PLACED,
    NOT_UNDERSTOOD,
    UNSURE,
    WHISPERED,
    disturbance,
    has_music,
)
from studio.engine.performance.rehearsal import Cast, rehearsed
from studio.engine.performance.wordless import laid_over, wordless
from studio.engine.speech.finish import limited
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.part import Performer
from studio.engine.speech.sound import never
from studio.engine.voices.embedding import Coordinates

LISTENED = 30.0
"""Seconds of the recording by which its speaker is known."""
SHORTEST = 0.3
QUIETEST, LOUDEST = -32.0, -14.0
"""dBFS of speech: what is quieter or louder is brought there."""
_MARGIN = round(0.1 * SAMPLE_RATE)


def change(
    sound: FloatArray,
    target: Coordinates,
    ear: Callable[[], Ear],
    performer: Performer | None,
    stopped: Stopped = never,
    transcript: str = "",
) -> Iterator[Changed]:
    """`sound` (float32 mono, 24 kHz) in the voice `target`, in pieces that joined are exactly as long.

    The words are recognised, or those of the `transcript` are found in it, and said again by the voice in the
    recording's time, with its melody in the voice's own range; what is no word passes through the vocoder
    (WORLD) where it was. A piece whose words are not known passes through the vocoder as a whole, and says
    why. Ends early once `stopped()`. BadSound for silence, noise without speech, and under 0.3 s; BadText for
    a transcript without words.
    """
    check_sounding(sound)
    if len(sound) < SHORTEST * SAMPLE_RATE:
        raise BadSound("The recording is too short to hear a voice in it: a third of a second is the least.")
    prompter = Prompter(transcript, british=target.british) if transcript.strip() else None
    made = _Changing(sound, target, ear, performer, stopped, prompter).pieces()
    return sewn(made, len(sound))


class _Changing:
    """One recording on its way to another voice."""

    def __init__(
        self,
        sound: FloatArray,
        target: Coordinates,
        ear: Callable[[], Ear],
        performer: Performer | None,
        stopped: Stopped,
        prompter: Prompter | None,
    ) -> None:
        self._sound, self._target, self._goal = sound, target, whole_profile(target)
        self._ear, self._performer, self._stopped = ear, performer, stopped
        self._prompter = prompter
        self._confidence: float | None = None

    def pieces(self) -> Iterator[Changed]:
        """Each piece, widened by what it shares with its neighbours."""
        for span in pieces(self._sound):
            if self._stopped():
                return
            if self._prompter:
                self._prompter.last = span[1] == len(self._sound)
            made = self._changed(*widened(span, len(self._sound)))
            if self._stopped():
                return
            yield made

    def _changed(self, start: int, end: int) -> Changed:
        piece = self._sound[start:end]
        if self._performer is None:
            return Changed(self._vocoded(start, end), NO_PERFORMER)
        track = pitch_track(piece)
        hearing = self._heard(piece, track)
        if hearing.reason:
            return Changed(self._vocoded(start, end), hearing.reason)
        said = self._said(piece, track, hearing, self._performer)
        if said is None:
            return Changed(self._vocoded(start, end), NOT_UNDERSTOOD)
        spans = wordless(piece, hearing.scores)
        if spans:
            said = laid_over(said, self._vocoded(start, end), spans)
        whole = limited(said + self._background.tone(len(said)))
        return Changed(whole, "" if self._track else WHISPERED)

    def _heard(self, piece: FloatArray, track: PitchTrack | None) -> Hearing:
        if has_music(piece):
            return Hearing((), MUSIC, self._confidence)
        hearing = self._ear().hear(piece, self._confidence, self._prompter, british=self._target.british)
        self._confidence = hearing.confidence
        if hearing.reason in (UNSURE, NOT_PLACED):
            return replace(hearing, reason=disturbance(piece, track) or hearing.reason)
        return hearing

    def _said(
        self, piece: FloatArray, track: PitchTrack | None, hearing: Hearing, performer: Performer
    ) -> FloatArray | None:
        """The words alone, as loud as they were."""
        cast = Cast(
            performer, self._target.style, self._melody(piece, track), self._ear().text, self._stopped
        )
        stage = rehearsed(hearing.scores, len(piece), cast)
        if stage is None:
            return None
        spoken = worn(following(stage, piece), self._target)
        return spoken * np.float32(10 ** ((active_level(piece) - active_level(spoken)) / 20) * self._gain)

    def _melody(self, piece: FloatArray, track: PitchTrack | None) -> Intonation | None:
        if self._track is None:
            return None
        return intonation(piece, track or self._track, self._track, self._goal.centre, self._goal.range)

    def _vocoded(self, start: int, end: int) -> FloatArray:
        sound = self._sound
        first, last = max(0, start - _MARGIN), min(len(sound), end + _MARGIN)
        source = cleaned(sound[first:last]) if self._background.noisy else sound[first:last]
        changed = recoloured(source, self._profile.centre, colour_between(self._profile, self._goal))
        return limited(changed[start - first : end - first] * np.float32(self._gain))

    @cached_property
    def _loudest(self) -> FloatArray:
        """The 30 seconds with the most energy, so that a long silence in front does not count for the
        speaker."""
        width = round(LISTENED * SAMPLE_RATE)
        if len(self._sound) <= width:
            return self._sound
        energy = np.add.reduceat(
            np.square(self._sound, dtype=np.float64), np.arange(0, len(self._sound), SAMPLE_RATE)
        )
        seconds = np.convolve(energy, np.ones(round(LISTENED)), mode="valid")
        at = int(np.argmax(seconds)) * SAMPLE_RATE
        return self._sound[at : at + width]

    @cached_property
    def _profile(self) -> Profile:
        return profile_of(anatomy(self._loudest))

    @cached_property
    def _track(self) -> PitchTrack | None:
        return pitch_track(self._loudest)

    @cached_property
    def _gain(self) -> float:
        level = active_level(self._loudest)
        return float(10 ** ((np.clip(level, QUIETEST, LOUDEST) - level) / 20))

    @cached_property
    def _background(self) -> Background:
        return background(self._loudest, self._gain)
