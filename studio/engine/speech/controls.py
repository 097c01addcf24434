"""The API's speed and emotions as acts on rhythm, melody and loudness.

The figures were chosen by measure: each stays where a recogniser still reads every word, and each step of a
level moves its dimension further. Several emotions add up.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.speech import SPEED_WORDS, Controls, Feeling, Level, pace_of

_STRENGTH = {Level.LOWEST: 0.35, Level.LOW: 0.65, Level.MEDIUM: 1.0, Level.HIGH: 1.4, Level.HIGHEST: 1.8}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a clause is said, beside how the model would say it.

    `pace`: words a second, times; `shift`: pitch in semitones; `spread`: distance of the melody from its
    middle, times; `rise`: semitones added towards the end of the melody; `asking`: how far the end is drawn
    to where a question ends, 0 to 1; `gain`: dB; `effort`: added to the model's energy curve (one step is
    about 0.4 dB and a brighter or duller tone).
    """

    pace: float = 1.0
    shift: float = 0.0
    spread: float = 1.0
    rise: float = 0.0
    asking: float = 0.0
    gain: float = 0.0
    effort: float = 0.0


_FULL = {
    Feeling.ANGER: Manner(pace=1.06, shift=0.8, spread=1.2, rise=-1.0, gain=2.5, effort=1.2),
    Feeling.POSITIVITY: Manner(pace=1.03, shift=1.5, spread=1.25, rise=0.5, gain=0.8, effort=0.4),
    Feeling.SURPRISE: Manner(pace=1.02, shift=2.2, spread=1.45, rise=1.5, gain=1.0, effort=0.5),
    Feeling.SADNESS: Manner(pace=0.9, shift=-1.3, spread=0.68, rise=-0.8, gain=-2.0, effort=-0.8),
    Feeling.CURIOSITY: Manner(pace=0.98, shift=0.6, spread=1.1, asking=0.75),
}


def manner_of(controls: Controls) -> Manner:
    """The manner that speed (-1 to 1, beyond is held) and emotions ask for together."""
    manner = Manner(pace=pace_of(controls.speed))
    for emotion in controls.emotions:
        manner = _with(manner, _FULL[emotion.feeling], _STRENGTH[emotion.level])
    return manner


def speed_from(word_or_number: float | str) -> float:
    """The API's two spellings of speed as a number; ValueError for anything else or out of -1 to 1."""
    if isinstance(word_or_number, str) and word_or_number.strip().lower() in SPEED_WORDS:
        return SPEED_WORDS[word_or_number.strip().lower()]
    number = float(word_or_number)
    if not -1.0 <= number <= 1.0:
        raise ValueError(f"speed {number} is not between -1 and 1")
    return number


def together(one: Manner, other: Manner) -> Manner:
    """Both at once."""
    return _with(one, other, 1.0)


def _with(manner: Manner, full: Manner, strength: float) -> Manner:
    return Manner(
        pace=manner.pace * full.pace**strength,
        shift=manner.shift + full.shift * strength,
        spread=manner.spread * full.spread**strength,
        rise=manner.rise + full.rise * strength,
        asking=1 - (1 - manner.asking) * (1 - full.asking) ** strength,
        gain=manner.gain + full.gain * strength,
        effort=manner.effort + full.effort * strength,
    )
