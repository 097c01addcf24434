"""How the speaker around a gap is to be played by a voice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.gap.melody import Mapping, Range
from studio.engine.gap.saying import Way
from studio.engine.gap.script import Joints, read_out
from studio.engine.gap.side import Side
from studio.engine.gap.surroundings import Speaking, Surroundings
from studio.engine.gap.variation import Variation
from studio.engine.likeness.portraits import base_profile, base_rate
from studio.engine.likeness.rehearsal import likened
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import anatomy
from studio.engine.speech.controls import manner_of
from studio.engine.speech.model import FRAME, SAMPLE_RATE
from studio.engine.speech.part import Performer
from studio.engine.speech.phones import spoken
from studio.engine.voices.embedding import Coordinates

_SLOWEST, _FASTEST = 0.72, 1.4
_TRUST_COUNTED = 0.7
_FEWEST_WORDS, _SURE_WORDS = 0.5, 3.0
"""Seconds of words by which a rate is known at all, and for sure."""
_FRAME = FRAME / SAMPLE_RATE


def way_of(
    around: Surroundings,
    speaking: Speaking,
    voice: Coordinates,
    controls: Controls,
    joints: Joints,
    seed: int,
    performer: Performer,
) -> Way:
    """How to say lines in the styles of `voice` as somebody speaks around the gap."""
    voice = nearer(voice, speaking)
    own = base_profile(voice.shares)
    manner = manner_of(controls)
    goal = Range(speaking.centre + manner.shift / 12, speaking.range)
    return Way(
        voice.style,
        pace_of(around, voice, performer),
        manner,
        Mapping(Range(own.centre, own.range), goal),
        _pitch(around.left, joints.begins, manner.shift, at_end=True),
        _pitch(around.right, joints.ends, manner.shift, at_end=False),
        Variation(seed),
    )


def nearer(voice: Coordinates, speaking: Speaking) -> Coordinates:
    """A cloned voice with its timbre half-way to that which the speaker around the gap is heard to have: the
    two guesses are better than either. Any other voice keeps its own."""
    if not voice.timbre:
        return voice
    heard = likened(replace(voice, timbre=()), speaking.sketch, None)
    return replace(voice, timbre=tuple(((np.asarray(voice.timbre) + np.asarray(heard.timbre)) / 2).tolist()))


def pace_of(around: Surroundings, voice: Coordinates, performer: Performer) -> float:
    """How much faster than the model the speaker is: by what the model needs for the same words, read in one
    as the new ones are, else by counted syllables."""
    pairs = [pair for side in around.sides if side.said for pair in _needed(side, voice.style, performer)]
    said, needed = (float(seconds) for seconds in np.sum([(0.0, 0.0), *pairs], axis=0))
    if said < _FEWEST_WORDS:
        return _counted(around, voice)
    trust = min(1.0, said / _SURE_WORDS) ** 0.5
    return float(np.clip((needed / said) ** trust, _SLOWEST, _FASTEST))


def _needed(side: Side, style: FloatArray, performer: Performer) -> Iterator[tuple[float, float]]:
    """Seconds of each word, as it was said and as the model would say it; without those at both ends, where
    speakers linger and the aligner is least sure."""
    phonemes = spoken(read_out(side.said))
    edges = np.cumsum(performer.rehearse(phonemes, style)[0])[: len(phonemes) + 1] * _FRAME
    at = 0
    for word in side.said:
        first = phonemes.find(word.word.phonemes, at)
        if first < 0:
            continue
        at = first + len(word.word.phonemes)
        ends = min(at + (phonemes[at : at + 1] == " "), len(phonemes))
        if word not in (side.said[0], side.said[-1]):
            yield word.end - word.start, float(edges[ends] - edges[first])


def _counted(around: Surroundings, voice: Coordinates) -> float:
    """By the syllables of either side: none of the words is known."""
    rates = [rate for side in around.sides if side.spans and (rate := syllable_rate(anatomy(side.sound)))]
    if not rates:
        return 1.0
    ratio = float(np.mean(rates)) / base_rate(voice.shares)
    return float(np.clip(ratio**_TRUST_COUNTED, _SLOWEST, _FASTEST))


def _pitch(side: Side | None, sentence: bool, shift: float, *, at_end: bool) -> float | None:
    """Of the old words at the gap; what stands beyond the end of a sentence does not count."""
    octaves = None if side is None or sentence else side.pitch_at(at_end=at_end)
    return None if octaves is None else octaves + shift / 12
