"""The recording that shall be in another voice, and what is known of who speaks in it."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.likeness.cleaning import cleaned
from studio.engine.likeness.colouring import recoloured
from studio.engine.likeness.heard import active_level
from studio.engine.likeness.profile import Profile, colour_between, profile_of
from studio.engine.likeness.world import anatomy
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
from studio.engine.listening.voice_activity import RATE as VAD_RATE
from studio.engine.listening.voice_activity import likelihoods
from studio.engine.performance.background import Background, background
from studio.engine.speech.finish import limited
from studio.engine.speech.model import SAMPLE_RATE

LISTENED = 30.0
"""Seconds of the recording by which its speaker is known."""
QUIETEST, LOUDEST = -32.0, -14.0
"""dBFS of speech: what is quieter or louder is brought there."""
_MARGIN = round(0.1 * SAMPLE_RATE)
_LOOKED = 5


class Source:
    """float32 mono at 24 kHz. What is asked of it is worked out when it is first asked."""

    def __init__(self, sound: FloatArray) -> None:
        self.sound = sound

    def vocoded(self, start: int, end: int, goal: Profile) -> FloatArray:
        """The samples from `start` to `end` through the vocoder (WORLD), near to the speaker `goal`. BadSound
        where nobody speaks in all of the recording."""
        first, last = max(0, start - _MARGIN), min(len(self.sound), end + _MARGIN)
        part = self.sound[first:last]
        colour = colour_between(self._profile, goal)
        changed = recoloured(cleaned(part) if self.background.noisy else part, self._profile.centre, colour)
        return limited(changed[start - first : end - first] * self.gain)

    def breathed(self, start: int, end: int, goal: Profile) -> FloatArray:
        """The same for what is no word: as it is where no voice can be made out, as in a whisper."""
        try:
            return self.vocoded(start, end, goal)
        except BadSound:
            return self.sound[start:end] * self.gain

    @cached_property
    def track(self) -> PitchTrack | None:
        """The speaker's melody; None for a whisper."""
        return pitch_track(self._loudest)

    @cached_property
    def gain(self) -> np.float32:
        """What brings the speech between QUIETEST and LOUDEST."""
        level = active_level(self._loudest)
        return np.float32(10 ** ((np.clip(level, QUIETEST, LOUDEST) - level) / 20))

    @cached_property
    def background(self) -> Background:
        """What will be heard where nobody speaks."""
        return background(self._loudest, float(self.gain))

    @cached_property
    def _profile(self) -> Profile:
        """By the loudest half minute; where that is no speech, as with music in front, by what else there
        is."""
        try:
            return profile_of(anatomy(self._loudest))
        except BadSound:
            return profile_of(anatomy(self._elsewhere()))

    @cached_property
    def _loudest(self) -> FloatArray:
        """The 30 seconds with the most energy, so that a long silence in front does not count."""
        width = round(LISTENED * SAMPLE_RATE)
        if len(self.sound) <= width:
            return self.sound
        seconds = np.arange(0, len(self.sound), SAMPLE_RATE)
        energy = np.add.reduceat(np.square(self.sound, dtype=np.float64), seconds)
        at = int(np.argmax(np.convolve(energy, np.ones(round(LISTENED)), mode="valid"))) * SAMPLE_RATE
        return self.sound[at : at + width]

    def _elsewhere(self) -> FloatArray:
        """The half minute with the most speech of five."""
        width = round(LISTENED * SAMPLE_RATE)
        starts = np.linspace(0, max(0, len(self.sound) - width), _LOOKED).astype(int).tolist()
        return max((self.sound[start : start + width] for start in starts), key=_spoken)


def _spoken(sound: FloatArray) -> float:
    return float(likelihoods(resample(sound, SAMPLE_RATE, VAD_RATE)).mean())
