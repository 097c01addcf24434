"""Speech in another voice: the same words, time and melody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.craft import Changed, Stopped
from studio.engine.crafts.pieces import pieces
from studio.engine.likeness.colouring import painted, recoloured
from studio.engine.likeness.heard import LEVEL, active_level, check_sounding
from studio.engine.likeness.portraits import whole_profile
from studio.engine.likeness.profile import Profile, colour_between, profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
from studio.engine.performance.acting import Role, act
from studio.engine.performance.hearing import Ear, Hearing
from studio.engine.performance.intonation import intonation
from studio.engine.performance.loudness import following
from studio.engine.performance.wordless import laid_over, wordless
from studio.engine.speech.finish import limited
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.part import Performer
from studio.engine.speech.sound import never
from studio.engine.voices.embedding import Coordinates

LISTENED = 30.0
"""Seconds of the recording by which its speaker is known."""
SHORTEST = 0.3
NO_PERFORMER = "only the small English voice is installed here"
NO_MELODY = "nobody sings in it long enough for a melody"
_MARGIN = round(0.1 * SAMPLE_RATE)
_QUIETER = 9.0


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in the recording: the profile, the pitch, and how loud in dBFS."""

    profile: Profile
    track: PitchTrack | None
    level: float


def change(
    sound: FloatArray,
    target: Coordinates,
    ear: Callable[[], Ear],
    performer: Performer | None,
    stopped: Stopped = never,
) -> Iterator[Changed]:
    """`sound` (float32 mono, 24 kHz) in the voice `target`, in pieces that joined are exactly as long.

    The words are recognised, and said again by the voice in the recording's time, with its melody in the
    voice's own range; what is no word passes through the vocoder (WORLD) where it was. A piece whose words
    are not known passes through the vocoder as a whole, and says why. Ends early once `stopped()`. BadSound
    for silence, noise without speech, and under 0.3 s.
    """
    speaker = _speaker(sound)
    for start, end in pieces(sound):
        if stopped():
            return
        hearing = _heard(sound[start:end], speaker, ear, performer)
        if performer is None or hearing.reason:
            yield Changed(_vocoded(sound, start, end, speaker, target), hearing.reason)
        else:
            yield Changed(_performed(sound, start, end, speaker, target, hearing, performer, stopped))


def _heard(
    piece: FloatArray, speaker: Speaker, ear: Callable[[], Ear], performer: Performer | None
) -> Hearing:
    if performer is None:
        return Hearing((), NO_PERFORMER)
    return Hearing((), NO_MELODY) if speaker.track is None else ear().hear(piece)


def _performed(
    sound: FloatArray,
    start: int,
    end: int,
    speaker: Speaker,
    target: Coordinates,
    hearing: Hearing,
    performer: Performer,
    stopped: Stopped,
) -> FloatArray:
    piece = sound[start:end]
    goal = whole_profile(target)
    track = pitch_track(piece) or speaker.track
    stage = np.zeros(len(piece), np.float32)
    if track is None or speaker.track is None:
        return stage
    melody = intonation(piece, track, speaker.track, goal.centre, goal.range)
    for score in hearing.scores:
        if stopped():
            return stage
        act(Role(score, melody), target.style, performer, stage)
    spoken = painted(following(stage, piece), target.colour)
    softer = float(np.clip(active_level(piece) - speaker.level, -_QUIETER, _QUIETER))
    spoken = spoken * np.float32(10 ** (softer / 20))
    spans = wordless(piece, hearing.scores)
    if spans:
        spoken = laid_over(spoken, _vocoded(sound, start, end, speaker, target), spans)
    return limited(spoken)


def _vocoded(sound: FloatArray, start: int, end: int, speaker: Speaker, target: Coordinates) -> FloatArray:
    first, last = max(0, start - _MARGIN), min(len(sound), end + _MARGIN)
    colour = colour_between(speaker.profile, whole_profile(target))
    changed = recoloured(sound[first:last], speaker.profile.centre, colour)
    gain = np.float32(10 ** ((LEVEL - speaker.level) / 20))
    return limited(changed[start - first : end - first] * gain)


def _speaker(sound: FloatArray) -> Speaker:
    check_sounding(sound)
    if len(sound) < SHORTEST * SAMPLE_RATE:
        raise BadSound("The recording is too short to hear a voice in it: a third of a second is the least.")
    loudest = _loudest(sound)
    return Speaker(profile_of(anatomy(loudest)), pitch_track(loudest), active_level(loudest))


def _loudest(sound: FloatArray) -> FloatArray:
    """The 30 seconds with the most energy, so that a long silence in front does not count for the speaker."""
    width = round(LISTENED * SAMPLE_RATE)
    if len(sound) <= width:
        return sound
    energy = np.concatenate([[0.0], np.cumsum(np.square(sound, dtype=np.float64))])
    at = int(np.argmax(energy[width:] - energy[:-width]))
    return sound[at : at + width]
