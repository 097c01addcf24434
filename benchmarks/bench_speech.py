"""The model's speech: how long it takes, how well it is understood, its peaks and its silences."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soxr

from benchmarks.figure import Figure, at_least, at_most
from benchmarks.recogniser import RATE, Array, Recogniser
from benchmarks.sentences import NAMES, NUMBERS, PLAIN
from benchmarks.words import errors, normalised
from studio.core.speech import Controls
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.text.reader import read

VOICES = ("af_heart", "af_bella", "am_michael", "am_fenrir", "bf_emma", "bm_george")
SAID = {
    "plain": [(text, text) for text in PLAIN],
    "numbers": list(NUMBERS),
    "names": [(text, text) for text in NAMES],
}
GOALS = {"plain": at_most(3.0), "numbers": at_most(3.0), "names": None}
METHOD = "50 sentences × 6 voices, Whisper tiny.en, both sides through benchmarks.words.normalised"


def measure() -> Iterator[Figure]:
    """Yields real-time factor, word error rates, peaks and silences."""
    with tempfile.TemporaryDirectory() as store:
        speaker = KokoroSynthesiser(Path(store), threads=1)
        sounds = Sounds(speaker)
        yield from sounds.word_errors()
        yield from sounds.figures()


class Sounds:
    """Speaks every sentence once and keeps count."""

    def __init__(self, speaker: KokoroSynthesiser) -> None:
        self._speaker = speaker
        self._judge = Recogniser()
        self._factors: list[float] = []
        self._peaks: list[float] = []
        self._leads: list[float] = []
        self._tails: list[float] = []

    def word_errors(self) -> Iterator[Figure]:
        """A figure for each kind of sentence, and the worst voice's for the first two."""
        for kind, sentences in SAID.items():
            rates = {voice: self._rate(voice, sentences) for voice in VOICES}
            method = f"{METHOD}; by voice: " + ", ".join(
                f"{voice} {rate:.1f}" for voice, rate in rates.items()
            )
            mean = float(np.mean(list(rates.values())))
            yield Figure(f"word error rate, {kind}", mean, "%", GOALS[kind], method=method)

    def figures(self) -> Iterator[Figure]:
        """What was seen while speaking."""
        middle, worst = float(np.median(self._factors)), max(self._factors)
        yield Figure(
            "real-time factor, one core, median", middle, "×", at_most(1.0), method=f"worst {worst:.2f}"
        )
        yield Figure(
            "highest peak", max(self._peaks), "", at_most(0.9), method="of all sentences, 1 = full scale"
        )
        yield Figure("longest lead before the voice", max(self._leads), "s", at_most(0.12))
        yield Figure("longest silence after the voice", max(self._tails), "s", at_most(0.2))
        yield Figure("quietest sentence's peak", min(self._peaks), "", at_least(0.05))

    def _rate(self, voice: str, sentences: list[tuple[str, str]]) -> float:
        wrong = total = 0
        for written, spoken in sentences:
            said = normalised(spoken)
            heard = normalised(
                self._judge.hear(soxr.resample(self._speak(written, voice), SAMPLE_RATE, RATE))
            )
            wrong, total = wrong + errors(said, heard), total + len(said)
        return 100 * wrong / total

    def _speak(self, text: str, voice: str) -> Array:
        began = time.perf_counter()
        clauses = read(text, "en", british=voice.startswith("b"))
        pieces = [s.samples for s in self._speaker.speak(clauses, style_table(voice), Controls())]
        samples = np.concatenate(pieces)
        self._factors.append((time.perf_counter() - began) / (len(samples) / SAMPLE_RATE))
        loud = np.flatnonzero(np.abs(samples) > 0.01)
        self._peaks.append(float(np.abs(samples).max()))
        self._leads.append(float(loud[0]) / SAMPLE_RATE)
        self._tails.append((len(samples) - float(loud[-1])) / SAMPLE_RATE)
        return samples
