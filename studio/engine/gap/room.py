"""The room around a gap: its quiet and its echo."""

from __future__ import annotations

import numpy as np

from studio.audio.condition import reverberation
from studio.audio.pauses import Span, speech_spans
from studio.core.clip import FloatArray
from studio.engine.likeness.spectra import HOP, WINDOW, Real, short_spectra
from studio.engine.speech.model import SAMPLE_RATE

_QUIETEST, _ABOVE = 0.08, 4.0
"""The share of frames that are taken for the room's quiet, and dB above the loudest of them: in steady noise
every frame is quiet, and the lower ones alone would tell too little of it."""
_DRY = 0.3
"""Seconds of decay that speech has without a room."""
_MIXES = (0.0, 0.06, 0.12, 0.2, 0.3, 0.42)
_LONGEST = 0.8
_BEFORE = round(0.004 * SAMPLE_RATE)
_SEED = 77
_DULL = 9


def quiet_spectrum(sound: FloatArray) -> Real:
    """Mean power in each bin of the quietest frames of 40 ms."""
    power = np.abs(short_spectra(sound)) ** 2
    edge = WINDOW // HOP
    whole = power[edge : -edge - 1] if len(power) > 3 * edge else power
    levels = 10 * np.log10(whole.sum(axis=1) + 1e-20)
    quiet = levels <= np.percentile(levels, 100 * _QUIETEST) + _ABOVE
    return np.asarray(whole[quiet].mean(axis=0))


def echoing(sound: FloatArray, seconds: float) -> FloatArray:
    """Dry speech, float32 mono at 24 kHz, in a room in which it dies away by 60 dB in that time, as
    `condition.reverberation` measures it: as long as before, the last echo cut off. Where nothing is to be
    heard of a room it stays as it is."""
    if seconds <= _DRY:
        return sound
    echo = np.convolve(sound, _response(min(seconds, _LONGEST)))[: len(sound)].astype(np.float32)
    scale = float(np.linalg.norm(sound)) / max(float(np.linalg.norm(echo)), 1e-9)
    made = [sound + np.float32(mix * scale) * echo for mix in _MIXES]
    return min(made, key=lambda one: abs(decay_of([one]) - seconds))


def decay_of(sounds: list[FloatArray]) -> float:
    """Seconds in which what was said dies away by 60 dB, the middle of the sounds; 0 where none can tell."""
    found = [_decay(sound, speech_spans(sound, SAMPLE_RATE)) for sound in sounds]
    told = [seconds for seconds in found if seconds > 0]
    return float(np.median(told)) if told else 0.0


def _decay(sound: FloatArray, spans: list[Span]) -> float:
    return reverberation(sound, SAMPLE_RATE, spans)


def _response(seconds: float) -> FloatArray:
    """Noise that dies away, its high part first, as in rooms (Polack, 1988)."""
    length = round(seconds * SAMPLE_RATE * 0.7)
    noise = np.random.default_rng(_SEED).normal(size=length)
    dull = np.convolve(noise, np.hanning(_DULL + 2)[1:-1], mode="same")
    times = np.arange(length) / SAMPLE_RATE
    tail = dull * 10 ** (-3 * times / seconds)
    return np.concatenate([np.zeros(_BEFORE), tail / np.linalg.norm(tail)]).astype(np.float32)
