"""What a synthesiser gives for a clause, or for a piece of a long one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.take import TimedWord
from studio.engine.speech import finish
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.timing import Span, Times


@dataclass(frozen=True, slots=True)
class Sound:
    """`samples`: float32 mono at 24 kHz, at most -1 dBFS, with the pause that follows the clause. Times in
    seconds from its start. `goes_on` where the next sound goes on in the same clause, without a seam; each
    word is told with the piece that it begins in."""

    samples: FloatArray
    words: tuple[TimedWord, ...] = ()
    phonemes: tuple[TimedWord, ...] = ()
    goes_on: bool = False

    def later(self, samples: int) -> Sound:
        """The same with all times so much later."""
        seconds = samples / SAMPLE_RATE
        return replace(self, words=_later(self.words, seconds), phonemes=_later(self.phonemes, seconds))


def never() -> bool:
    """The `stopped` of who never stops."""
    return False


def sound_of(samples: FloatArray, span: Span, times: Times, gain: float, pause: float) -> Sound:
    """The finished sound of a clause: trimmed, `gain` dB louder, limited, `pause` seconds of quiet behind."""
    heard = finish.limited(finish.trimmed(samples, span) * np.float32(10 ** (gain / 20)))
    return Sound(np.concatenate([heard, finish.silence(pause, SAMPLE_RATE)]), times.words, times.phonemes)


def whole(sounds: Iterable[Sound]) -> Iterator[Sound]:
    """The sounds, with those of a long clause in one."""
    held: list[Sound] = []
    for sound in sounds:
        held.append(sound)
        if not sound.goes_on:
            yield _joined(held)
            held = []
    if held:
        yield _joined(held)


def amplified(sounds: Iterable[Sound], factor: float) -> Iterator[Sound]:
    """The sounds `factor` times as loud, limited, over the pieces of a clause as in one."""
    limiter, held = finish.Limiter(), 0
    for sound in sounds:
        louder = sound.samples * np.float32(factor)
        said = limiter.add(louder) if sound.goes_on else limiter.finish(louder)
        yield replace(sound.later(held), samples=said)
        held += len(louder) - len(said)
        if not sound.goes_on:
            limiter, held = finish.Limiter(), 0


def _joined(sounds: Sequence[Sound]) -> Sound:
    if len(sounds) == 1:
        return sounds[0]
    starts = np.cumsum([0, *(len(sound.samples) for sound in sounds)]).tolist()
    placed = [sound.later(start) for sound, start in zip(sounds, starts[:-1], strict=True)]
    return Sound(
        np.concatenate([sound.samples for sound in placed]),
        tuple(word for sound in placed for word in sound.words),
        tuple(phoneme for sound in placed for phoneme in sound.phonemes),
    )


def _later(times: tuple[TimedWord, ...], seconds: float) -> tuple[TimedWord, ...]:
    return tuple(replace(time, start=time.start + seconds, end=time.end + seconds) for time in times)
