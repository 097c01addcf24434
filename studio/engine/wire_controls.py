"""The API's spellings of speed, emotion and volume, as one way to speak.

The seed's `__experimental_controls` run from -1 to 1, the later `generation_config` is a factor: they are
mapped onto each other by the pace they stand for, never copied.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from studio.core.errors import BadRequest
from studio.core.speech import (
    FASTEST_PACE,
    SLOWEST_PACE,
    SPEED_WORDS,
    Controls,
    Emotion,
    Feeling,
    Level,
)
from studio.engine.speech.controls import speed_from
from studio.wire.speech import ExperimentalControls, GenerationConfig, TtsBody

FACTORS = (0.6, 1.5)
VOLUMES = (0.5, 2.0)
_TOP_LEVEL_SPEEDS = ("slow", "normal", "fast")

_LATER_EMOTIONS = {
    "anger": "angry",
    "anger:high": "mad frustrated agitated disgusted contempt",
    "anger:highest": "outraged threatened",
    "anger:low": "sarcastic ironic envious distant skeptical",
    "positivity": "happy content affectionate grateful flirtatious confident trust sympathetic",
    "positivity:high": "enthusiastic proud triumphant excited",
    "positivity:highest": "elated euphoric",
    "surprise": "surprised anxious scared alarmed",
    "surprise:high": "amazed",
    "surprise:highest": "panicked",
    "sadness": "sad disappointed hurt guilty tired nostalgic apologetic",
    "sadness:high": "dejected rejected melancholic",
    "sadness:lowest": "peaceful serene calm",
    "anger:lowest": "determined",
    "sadness:low": "bored resigned wistful hesitant insecure contemplative",
    "curiosity": "curious mysterious",
    "curiosity:low": "anticipation confused",
}
LATER_EMOTIONS = {
    "neutral": "",
    **{word: tag for tag, words in _LATER_EMOTIONS.items() for word in words.split()},
}
"""The 58 emotions of `generation_config` by the nearest tag of the five that the engine acts out."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How to speak: `volume` multiplies the samples."""

    controls: Controls = field(default_factory=Controls)
    volume: float = 1.0


def delivery_of(body: TtsBody) -> Delivery:
    """What the body asks for: the voice's own controls before `generation_config` before `speed`; BadRequest
    naming what there is for words and numbers that mean nothing."""
    later = body.generation_config or GenerationConfig()
    seed = body.voice.controls
    speed, emotions = 0.0, later_emotions(later.emotion)
    if seed is not None and seed.speed is not None:
        speed = _seed_speed(seed.speed)
    elif later.speed is not None:
        speed = _speed_of_factor(later.speed)
    elif body.speed is not None:
        speed = _word_speed(body.speed)
    if seed is not None and seed.emotion:
        emotions = tuple(map(_emotion, seed.emotion))
    return Delivery(Controls(speed, emotions), _volume(later.volume))


def controls_of(seed: ExperimentalControls | None) -> Controls:
    """The seed's controls alone; BadRequest as `delivery_of`."""
    if seed is None:
        return Controls()
    speed = 0.0 if seed.speed is None else _seed_speed(seed.speed)
    return Controls(speed, tuple(map(_emotion, seed.emotion or ())))


def later_emotions(word: str | None) -> tuple[Emotion, ...]:
    """The emotions that a word of `generation_config` stands for; a tag of the seed will do as well."""
    plain = (word or "neutral").strip().lower()
    if plain in LATER_EMOTIONS:
        tag = LATER_EMOTIONS[plain]
        return (Emotion.from_tag(tag),) if tag else ()
    return (_emotion(plain),)


def _emotion(tag: str) -> Emotion:
    try:
        return Emotion.from_tag(tag)
    except ValueError as error:
        feelings = ", ".join(Feeling)
        levels = ", ".join(f":{level}" for level in Level if level)
        raise BadRequest(
            f"“{tag}” is no emotion here: there are {feelings}, each alone or with {levels}."
        ) from error


def _seed_speed(speed: float | str) -> float:
    try:
        return speed_from(speed)
    except ValueError as error:
        words = ", ".join(SPEED_WORDS)
        raise BadRequest(f"The speed is a number from -1 to 1 or one of {words}, not “{speed}”.") from error


def _word_speed(word: str) -> float:
    if word.strip().lower() not in _TOP_LEVEL_SPEEDS:
        raise BadRequest(f"The speed is one of {', '.join(_TOP_LEVEL_SPEEDS)}, not “{word}”.")
    return SPEED_WORDS[word.strip().lower()]


def _speed_of_factor(factor: float) -> float:
    """The speed whose pace is the factor, as far as paces go here."""
    if not FACTORS[0] <= factor <= FACTORS[1]:
        raise BadRequest(f"The speed in generation_config runs from {FACTORS[0]} to {FACTORS[1]}.")
    limit = FASTEST_PACE if factor >= 1 else 1 / SLOWEST_PACE
    return max(-1.0, min(1.0, math.log(factor) / math.log(limit)))


def _volume(volume: float | None) -> float:
    if volume is None:
        return 1.0
    if not VOLUMES[0] <= volume <= VOLUMES[1]:
        raise BadRequest(f"The volume in generation_config runs from {VOLUMES[0]} to {VOLUMES[1]}.")
    return volume
