"""The room around a gap: its quiet and its echo."""

from __future__ import annotations

import numpy as np

from studio.audio.condition import reverberation
from studio.audio.pauses import speech_spans
from studio.core.clip import FloatArray
from studio.engine.likeness.spectra import HOP, WINDOW, Real, short_spectra
from studio.engine.speech.model import SAMPLE_RATE

_QUIETEST, _ABOVE = 0.05, 1.5
"""The share of frames that are taken for the room's quiet, and dB above the loudest of them: in steady noise
every frame is quiet, and the lower ones alone would tell too little of it."""
_MOMENTS, _BESIDE = 0.04, 13
ROOMY = 0.45
"""Seconds of decay, below which it may be the voice's own."""
_ENDS = 3
_MIXES = (0.0, 0.06, 0.12, 0.2, 0.3, 0.42)
_LONGEST = 0.8
_BEFORE = round(0.004 * SAMPLE_RATE)
_SEED = 77
_DULL = 9


def quiet_spectrum(sound: FloatArray) -> Real:
    """Power in each bin of the room alone: the mean of the quietest frames of 40 ms, or, where less, what
    the bin's own quiet moments tell; nobody has to pause for that, since speech never fills all bins at once
    (minimum statistics, Martin, 2001)."""
    power = np.abs(short_spectra(sound)) ** 2
    edge = WINDOW // HOP
    whole = power[edge : -edge - 1] if len(power) > 3 * edge else power
    levels = 10 * np.log10(whole.sum(axis=1) + 1e-20)
    quiet = levels <= np.percentile(levels, 100 * _QUIETEST) + _ABOVE
    return np.asarray(np.minimum(whole[quiet].mean(axis=0), _smooth(_moments(whole))))


def _moments(power: Real) -> Real:
    """By the quantile that steady noise, whose power is distributed exponentially, has at that share."""
    return np.asarray(np.percentile(power, 100 * _MOMENTS, axis=0) / -np.log1p(-_MOMENTS))


def _smooth(bins: Real) -> Real:
    window = np.hanning(_BESIDE + 2)[1:-1]
    padded = np.pad(bins, _BESIDE // 2, mode="edge")
    return np.asarray(np.convolve(padded, window / window.sum(), mode="valid"))


def echo_of(speech: FloatArray, seconds: float) -> float:
    """How much echo makes dry `speech` die away in that time, as `decay_of` hears it: 0 where nothing is to
    be heard of a room, or where the speech tells nothing."""
    if seconds < ROOMY or decay_of([speech]) <= 0:
        return 0.0
    return min(_MIXES, key=lambda mix: abs(decay_of([echoing(speech, seconds, mix)]) - seconds))


def echoing(speech: FloatArray, seconds: float, mix: float) -> FloatArray:
    """Dry speech, float32 mono at 24 kHz, with `mix` parts of an echo that dies away by 60 dB in that time:
    as long as before, the last echo cut off."""
    if mix <= 0 or not len(speech):
        return speech
    response = _response(min(seconds, _LONGEST))
    size = 1 << (len(speech) + len(response)).bit_length()
    echo = np.fft.irfft(np.fft.rfft(speech, size) * np.fft.rfft(response, size), size)[: len(speech)]
    scale = mix * float(np.linalg.norm(speech)) / max(float(np.linalg.norm(echo)), 1e-9)
    return np.asarray(speech + scale * echo, np.float32)


def decay_of(sounds: list[FloatArray]) -> float:
    """Seconds in which what was said dies away by 60 dB, the least of the sounds; 0 where too few pauses
    tell. A voice may fade by itself, but nothing is over before its room is."""
    told = []
    for sound in sounds:
        spans = speech_spans(sound, SAMPLE_RATE)
        seconds = reverberation(sound, SAMPLE_RATE, spans) if len(spans) >= _ENDS else 0.0
        told.extend([seconds] if seconds > 0 else [])
    return min(told, default=0.0)


def _response(seconds: float) -> FloatArray:
    """Noise that dies away, its high part first, as in rooms (Polack, 1988)."""
    length = round(seconds * SAMPLE_RATE * 0.7)
    noise = np.random.default_rng(_SEED).normal(size=length)
    dull = np.convolve(noise, np.hanning(_DULL + 2)[1:-1], mode="same")
    times = np.arange(length) / SAMPLE_RATE
    tail = dull * 10 ** (-3 * times / seconds)
    return np.concatenate([np.zeros(_BEFORE), tail / np.linalg.norm(tail)]).astype(np.float32)
