"""An order carried out: its sound, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from studio.audio.encode import encoder
from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.core.take import TimedWord
from studio.engine.likeness.colouring import said
from studio.engine.order import Order
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import Sound, amplified
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.text.dialects import in_dialect
from studio.engine.text.reader import read

FADE = round(0.01 * SAMPLE_RATE)
_AUDIBLE = 1e-3


def sounds(order: Order, synthesiser: Synthesiser) -> Iterator[Sound]:
    """The order's sounds, 24 kHz mono, each as soon as it is made.

    The first `next` raises what is wrong with the text. BadText at the end where nothing could be heard in
    any of them: silence is not sold as speech.
    """
    clauses = read(
        order.text,
        order.language,
        british=order.voice.british,
        pronunciations=order.pronunciations,
    )
    told = in_dialect(clauses, order.voice.dialect)
    spoken = said(synthesiser, told, order.voice, order.delivery.controls, seed=order.seed)
    heard = _heard(_louder(spoken, order.delivery.volume))
    return capped(heard, order.duration)


def sound_bytes(order: Order, synthesiser: Synthesiser) -> Iterator[bytes]:
    """The order in its output format; joined, the whole file."""
    writer = encoder(order.form, SAMPLE_RATE)
    for sound in sounds(order, synthesiser):
        yield writer.add(sound.samples)
    yield writer.finish()


def capped(sounds: Iterator[Sound], seconds: float | None) -> Iterator[Sound]:
    """No more than `seconds` of sound in all, faded out over 10 ms; what would come later is not made."""
    left = None if seconds is None else round(seconds * SAMPLE_RATE)
    for sound in sounds:
        if left is not None and len(sound.samples) >= left:
            yield _cut(sound, left)
            return
        yield sound
        left = None if left is None else left - len(sound.samples)


def _louder(sounds: Iterator[Sound], volume: float) -> Iterator[Sound]:
    yield from sounds if volume == 1 else amplified(sounds, volume)


def _heard(sounds: Iterator[Sound]) -> Iterator[Sound]:
    """The same sounds, held back until one of them can be heard."""
    silent: list[Sound] = []
    for sound in sounds:
        silent.append(sound)
        if np.abs(sound.samples).max(initial=0) > _AUDIBLE:
            break
    else:
        raise BadText("Nothing in this text could be spoken.")
    yield from silent
    yield from sounds


def _cut(sound: Sound, frames: int) -> Sound:
    samples: FloatArray = sound.samples[:frames].copy()
    fade = min(FADE, len(samples))
    if fade:
        samples[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    end = frames / SAMPLE_RATE
    return Sound(samples, _until(sound.words, end), _until(sound.phonemes, end))


def _until(times: tuple[TimedWord, ...], end: float) -> tuple[TimedWord, ...]:
    return tuple(replace(time, end=min(time.end, end)) for time in times if time.start < end)
