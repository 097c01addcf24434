"""Long clauses made in pieces, beside the same made whole: how soon they begin, and what it costs."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.figure import Figure, at_least, at_most
from benchmarks.recogniser import Recogniser
from benchmarks.sentences import PLAIN
from benchmarks.voices.scoring import error_rate, median_figure
from studio.core.clip import FloatArray
from studio.engine.speech.model import IntArray, Kokoro, Melody, Outline, Reading
from studio.engine.speech.phones import spoken, tokens_of
from studio.engine.speech.pieces import borders_of, waves
from studio.engine.speech.prosody import frames_of
from studio.engine.speech.styles import style_table
from studio.engine.speech.timing import starts
from studio.engine.text.reader import read

VOICES = ("af_heart", "am_michael", "bf_emma", "bm_george")
TEXTS, JOINED = 4, 2
METHOD = f"{TEXTS} clauses of {JOINED} sentences × {len(VOICES)} voices, one core"
_WINDOW, _HOP = 1024, 256
_NEAR = 240
_ACTIVE = 40.0
_AUDIBLE = 1e-4


@dataclass(frozen=True, slots=True)
class Both:
    """A clause made whole and made in pieces, with the seconds that it took till the first sound."""

    text: str
    whole: FloatArray
    pieced: FloatArray
    near: FloatArray
    borders: list[int]
    waited_whole: float
    waited_pieced: float


def measure() -> Iterator[Figure]:
    """Yields the first sound's share of the wait, spectral distances, joins, and word errors."""
    with tempfile.TemporaryDirectory() as store:
        model = Kokoro(Path(store), threads=1)
        made = [_both(model, text, voice) for text in _texts() for voice in VOICES]
    yield median_figure(
        "first piece ÷ whole clause, wait",
        [each.waited_pieced / each.waited_whole for each in made],
        "",
        at_most(0.5),
        peer="the clause made whole",
        method=METHOD,
    )
    yield from _distances(made)
    yield median_figure(
        "change at the joins ÷ change beside them, dB",
        [jump for each in made for jump in _jumps(each)],
        "dB",
        at_most(3.0),
        peer="the 50 ms around the same join",
        method=f"power of the second difference within 5 ms of each join; {METHOD}",
    )
    yield from _words(made)


def _texts() -> list[str]:
    return [" ".join(PLAIN[at : at + JOINED]) for at in range(0, TEXTS * JOINED, JOINED)]


def _both(model: Kokoro, text: str, voice: str) -> Both:
    phonemes = spoken(" ".join(clause.phonemes for clause in read(text, "en", british=voice[0] == "b")))
    began = time.perf_counter()
    reading = model.read(tokens_of(phonemes), style_table(voice))
    frames = frames_of(reading.durations, phonemes, 1.0)
    melody = model.melody(reading, frames)
    outline = model.outline(reading, frames, melody)
    before = time.perf_counter() - began
    whole, waited_whole = _timed_whole(model, outline)
    borders = borders_of(phonemes, starts(frames), melody.energy)
    began = time.perf_counter()
    pieces = waves(model, outline, borders)
    first = next(pieces)
    waited = time.perf_counter() - began
    pieced = np.concatenate([first, *pieces])
    near = _nearly(model, reading, frames, melody)
    return Both(text, whole, pieced, near, borders, before + waited_whole, before + waited)


def _timed_whole(model: Kokoro, outline: Outline) -> tuple[FloatArray, float]:
    began = time.perf_counter()
    samples, _ = model.generate(outline)
    return samples, time.perf_counter() - began


def _nearly(model: Kokoro, reading: Reading, frames: IntArray, melody: Melody) -> FloatArray:
    """The whole with its energy curve a hair's breadth off: what rounding to bytes makes of nothing."""
    return model.sing(reading, frames, Melody(melody.f0, melody.energy + np.float32(0.01)))


def _distances(made: list[Both]) -> Iterator[Figure]:
    yield median_figure(
        "log-spectral distance of the pieces to the whole",
        [_distance(each.whole, each.pieced) for each in made],
        "dB",
        peer="of the whole to itself: "
        f"{np.median([_distance(each.whole, each.near) for each in made]):.2f} dB with 0.01 more energy",
        method=METHOD,
    )
    yield median_figure(
        "difference of level, frame by frame",
        [float(np.abs(_levels(each.whole, each.pieced)).mean()) for each in made],
        "dB",
        at_most(1.0),
        method=METHOD,
    )


def _words(made: list[Both]) -> Iterator[Figure]:
    judge = Recogniser()
    whole = float(np.mean([error_rate(judge, each.whole, each.text) for each in made]))
    pieced = float(np.mean([error_rate(judge, each.pieced, each.text) for each in made]))
    yield Figure("word errors, pieces", pieced, "%", at_most(whole + 1), f"whole: {whole:.1f} %", METHOD)
    parted = sum(bool(each.borders) for each in made) / len(made)
    yield Figure("clauses that were parted", 100 * parted, "%", at_least(100), method=METHOD)


def _spectra(sound: FloatArray) -> FloatArray:
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(sound, _WINDOW // 2), _WINDOW)[::_HOP]
    return np.asarray(np.abs(np.fft.rfft(frames * np.hanning(_WINDOW), axis=1)) ** 2 + _AUDIBLE**2)


def _distance(one: FloatArray, other: FloatArray) -> float:
    power = _spectra(one)
    apart = 10 * np.log10(power / _spectra(other))
    return float(np.sqrt(np.square(apart).mean(axis=1))[_active(power)].mean())


def _levels(one: FloatArray, other: FloatArray) -> FloatArray:
    power = _spectra(one)
    return np.asarray(10 * np.log10(power.mean(axis=1) / _spectra(other).mean(axis=1)))[_active(power)]


def _active(power: FloatArray) -> npt.NDArray[np.bool_]:
    levels = 10 * np.log10(power.mean(axis=1))
    return np.asarray(levels > levels.max() - _ACTIVE, np.bool_)


def _jumps(both: Both) -> Iterator[float]:
    bend = np.square(np.diff(both.pieced, 2))
    for border in both.borders:
        at, wide = bend[border - _NEAR // 2 : border + _NEAR], bend[border - 5 * _NEAR : border + 5 * _NEAR]
        yield float(10 * np.log10(at.mean() / max(wide.mean(), 1e-12)))
