"""Speech in another voice: the same words, time and melody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.craft import Changed, Stopped
from studio.engine.crafts.pieces import pieces
from studio.engine.crafts.sewing import sewn, widened
from studio.engine.likeness.colouring import worn
from studio.engine.likeness.heard import active_level, check_sounding
from studio.engine.likeness.portraits import whole_profile
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
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
from studio.engine.performance.source import Source
from studio.engine.performance.wordless import laid_over, wordless
from studio.engine.speech.finish import limited
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.part import Performer
from studio.engine.speech.sound import never
from studio.engine.voices.embedding import Coordinates

SHORTEST = 0.3


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
    made = _Changing(Source(sound), target, ear, performer, stopped, prompter).pieces()
    return sewn(made, len(sound))


class _Changing:
    """One recording on its way to another voice."""

    def __init__(
        self,
        source: Source,
        target: Coordinates,
        ear: Callable[[], Ear],
        performer: Performer | None,
        stopped: Stopped,
        prompter: Prompter | None,
    ) -> None:
        self._source, self._target, self._goal = source, target, whole_profile(target)
        self._ear, self._performer, self._stopped = ear, performer, stopped
        self._prompter = prompter
        self._confidence: float | None = None

    def pieces(self) -> Iterator[Changed]:
        """Each piece, widened by what it shares with its neighbours."""
        sound = self._source.sound
        for span in pieces(sound):
            if self._stopped():
                return
            if self._prompter:
                self._prompter.last = span[1] == len(sound)
            made = self._changed(*widened(span, len(sound)))
            if self._stopped():
                return
            yield made

    def _changed(self, start: int, end: int) -> Changed:
        source, piece = self._source, self._source.sound[start:end]
        if self._performer is None:
            return Changed(source.vocoded(start, end, self._goal), NO_PERFORMER)
        track = pitch_track(piece)
        hearing = self._heard(piece, track)
        if hearing.reason:
            return Changed(source.vocoded(start, end, self._goal), hearing.reason)
        said = self._said(piece, track, hearing, self._performer)
        if said is None and self._stopped():
            return Changed(piece[:0])
        if said is None:
            return Changed(source.vocoded(start, end, self._goal), NOT_UNDERSTOOD)
        spans = wordless(piece, hearing.scores)
        if spans:
            said = laid_over(said, source.breathed(start, end, self._goal), spans)
        whole = limited(said + source.background.tone(len(said)))
        return Changed(whole, "" if source.track else WHISPERED)

    def _heard(self, piece: FloatArray, track: PitchTrack | None) -> Hearing:
        if has_music(piece):
            return Hearing((), MUSIC, self._confidence)
        british = self._target.british
        hearing = self._ear().hear(piece, self._confidence, self._prompter, british=british)
        self._confidence = hearing.confidence
        if hearing.reason in (UNSURE, NOT_PLACED):
            return replace(hearing, reason=disturbance(piece, track) or hearing.reason)
        return hearing

    def _said(
        self, piece: FloatArray, track: PitchTrack | None, hearing: Hearing, performer: Performer
    ) -> FloatArray | None:
        """The words alone, as loud as they were; None where nobody understands them, and once stopped."""
        notes = self._melody(piece, track)
        cast = Cast(performer, self._target.style, notes, self._ear().text, self._stopped)
        stage = rehearsed(hearing.scores, len(piece), cast)
        if stage is None:
            return None
        spoken = worn(following(stage, piece), self._target)
        louder = np.float32(10 ** ((active_level(piece) - active_level(spoken)) / 20))
        return spoken * louder * self._source.gain

    def _melody(self, piece: FloatArray, track: PitchTrack | None) -> Intonation | None:
        speaker = self._source.track
        if speaker is None:
            return None
        return intonation(piece, track or speaker, speaker, self._goal.centre, self._goal.range)
