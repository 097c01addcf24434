"""Works out how a speaker becomes a timbre: `python -m benchmarks.make_timbre STORE SAMPLES COUNT`.

Speaks COUNT sentences in voices that never were, each a random place in and around the shipped timbres with a
random pitch and sometimes another size, and keeps them in the folder SAMPLES (those that are there already
are not made again); then fits `studio/engine/data/timbre.npz` to them: a ridge regression from what the
engine's own encoder hears to the place on the axes of timbre. A second a sentence on one core. Nothing of it
has heard a real person, nor the judge of the benches. The file that is shipped was fitted to 834 of them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.likeness.sketch import Sketch, quick_profile, sketch_of
from studio.engine.likeness.world import Real
from studio.engine.speech import styles, timbre
from studio.engine.speech.controls import Manner
from studio.engine.speech.model import SAMPLE_RATE, Kokoro
from studio.engine.speech.phones import spoken, tokens_of
from studio.engine.speech.prosody import bent, frames_of, sung
from studio.engine.text.reader import read
from studio.engine.voices.embedding import SHIPPED

TEXTS = (
    "The boy who sold oranges by the old stone bridge could tell the weather.",
    "Please check that each machine is switched off before you leave.",
    "Joyful music was playing in the garden when we arrived.",
    "Why would anyone measure the depth of a lake in winter?",
    "Usually the view from the tower is worth the climb.",
    "She thought about the yellow house that her father had built.",
    "Five thousand people gathered quietly beneath the bridge.",
    "You may have heard how much the children enjoy a good story.",
)
PLACE = Path(__file__).parents[1] / "studio" / "engine" / "data" / "timbre.npz"
SHRINK = 100.0
"""The ridge: chosen on synthetic speakers that were held out."""


def axes() -> dict[str, Real]:
    """The principal components of the shipped timbres, one standard deviation long, and their mean."""
    places = np.stack([styles.style_table(name)[timbre.ROWS, : timbre.HALF].mean(axis=0) for name in SHIPPED])
    middle = places.mean(axis=0, dtype=np.float64)
    _, lengths, directions = np.linalg.svd(places - middle, full_matrices=False)
    scaled = directions * (lengths / np.sqrt(len(SHIPPED)))[:, None]
    return {"axes": scaled[: timbre.AXES], "middle": middle}


class Voices:
    """Voices that never were, by a seed."""

    def __init__(self, seed: int) -> None:
        self._chance = np.random.default_rng(seed)
        self._tables = np.stack([styles.style_table(name) for name in SHIPPED])
        self._axes = axes()["axes"]

    def table(self) -> FloatArray:
        """A timbre among a few voices, near them, or anywhere around the middle; a manner among others."""
        kind = self._chance.random()
        weights, manners = self._weights(4), self._weights(3)
        away = np.zeros(timbre.AXES)
        if kind < 0.5:
            away = self._chance.normal(size=timbre.AXES) * 0.6
        elif kind < 0.85:
            weights = np.full(len(SHIPPED), 1 / len(SHIPPED))
            away = self._chance.normal(size=timbre.AXES) * 1.15
        table = np.tensordot(weights, self._tables, 1)
        table[:, : timbre.HALF] += away @ self._axes
        table[:, timbre.HALF :] = np.tensordot(manners, self._tables[:, :, timbre.HALF :], 1)
        return table.astype(np.float32)

    def pitch(self) -> tuple[float, float]:
        """Hz, and the width of the melody in semitones."""
        octaves = np.log2(self._chance.choice([115, 200])) + self._chance.normal() * 0.22
        hertz = float(2 ** np.clip(octaves, np.log2(75), np.log2(300)))
        return hertz, float(2.6 * np.exp(self._chance.normal() * 0.3))

    def size(self) -> float:
        """By what factor all resonances are moved; in three of five voices not at all."""
        return float(np.exp(self._chance.uniform(-0.08, 0.08))) if self._chance.random() < 0.4 else 1.0

    def text(self) -> str:
        return TEXTS[int(self._chance.integers(len(TEXTS)))]

    def _weights(self, most: int) -> Real:
        weights = np.zeros(len(SHIPPED))
        count = int(self._chance.integers(1, most + 1))
        weights[self._chance.choice(len(SHIPPED), count, replace=False)] = self._chance.dirichlet(
            np.ones(count)
        )
        return weights


def said(model: Kokoro, text: str, table: FloatArray, hertz: float, width: float, size: float) -> FloatArray:
    """The sentence in the style, with its median pitch at `hertz` and its melody as wide as `width`
    semitones. For another size it is said slower and lower, and played faster."""
    phonemes = spoken(next(iter(read(text, "en"))).phonemes)
    reading = model.read(tokens_of(phonemes), table)
    frames = frames_of(reading.durations * size, phonemes, 1.0)
    melody = model.melody(reading, frames)
    octaves = np.log2(melody.f0[sung(melody)])
    low, middle, high = np.percentile(octaves, [10, 50, 90]) if len(octaves) else (0.0, np.log2(hertz), 0.3)
    manner = Manner(
        shift=12 * float(np.log2(hertz / size) - middle),
        spread=float(np.clip(width / max((high - low) * 12 / 2.563, 0.3), 0.5, 2.0)),
    )
    sound = model.sing(reading, frames, bent(melody, manner))
    return sound if size == 1.0 else resample(sound, round(SAMPLE_RATE * size), SAMPLE_RATE)


def make(model: Kokoro, folder: Path, count: int) -> None:
    """Samples that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        file = folder / f"{number:05d}.npz"
        voices = Voices(number)
        if not file.exists():
            table, (hertz, width) = voices.table(), voices.pitch()
            sound = said(model, voices.text(), table, hertz, width, voices.size())
            np.savez(file, sound=sound, place=timbre.place_of(table))


def sketched(folder: Path) -> list[tuple[Sketch, Real, Real]]:
    """Each sample's sketch, its place, and its spectrum."""
    found = []
    for file in sorted(folder.glob("*.npz")):
        sample: Any = np.load(file)
        sketch = sketch_of(sample["sound"])
        found.append((sketch, sample["place"], sketch.profile.spectrum))
    return found


def ridge(inputs: Real, outputs: Real, shrink: float) -> Real:
    """Weights [inputs + 1, outputs], the last row the offset."""
    extended = np.hstack([inputs, np.ones((len(inputs), 1))])
    penalty = shrink * np.eye(extended.shape[1])
    penalty[-1, -1] = 0
    return np.asarray(np.linalg.solve(extended.T @ extended + penalty, extended.T @ outputs))


def keep(**figures: Real) -> None:
    """What is known so far, as the engine reads it."""
    empty = {
        "guess": np.zeros((258, timbre.AXES)),
        "effect": np.zeros((timbre.AXES, 32)),
        "even": np.zeros(32),
    }
    whole = {name: np.asarray(value, np.float32) for name, value in (empty | axes() | figures).items()}
    with PLACE.open("wb") as out:
        np.savez_compressed(out, **whole)
    timbre.figures.cache_clear()


def main(store: Path, folder: Path, count: int) -> None:
    keep()
    make(Kokoro(store, 1), folder, count)
    sounds = [np.load(file)["sound"] for file in sorted(folder.glob("*.npz"))[:200]]
    even = np.mean([quick_profile(sound).spectrum for sound in sounds], axis=0)
    keep(even=even)
    samples = sketched(folder)
    places = np.stack([place for _, place, _ in samples])
    guess = ridge(np.stack([sketch.figures for sketch, _, _ in samples]), places, SHRINK)
    effect = ridge(places, np.stack([spectrum for _, _, spectrum in samples]), SHRINK / 10)[:-1]
    keep(even=even, guess=guess, effect=effect)
    print(f"{PLACE.name}: fitted to {len(samples)} synthetic speakers, {PLACE.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
