"""What is said of two melodies, and how loud two sounds are brought to each other."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.hearing import Melody
from studio.core.take import TakeNote
from studio.jobs.task import Work
from studio.ui.tabs.convert.likeness import likeness
from studio.ui.tabs.convert.matching import loudness_of, match
from studio.ui.waveform.melody_lane import Contour
from studio.ui.waveform.sound import drawn

STEP = 0.01


def contour(hertz: np.ndarray, start: float = 0.0) -> Contour:
    return Contour.of(Melody(start, len(hertz) * STEP, STEP, tuple(hertz.tolist())))


RISE = 110 * 2 ** (np.linspace(0, 1, 200))
WAVE = 150 * 2 ** (0.3 * np.sin(np.arange(200) * 0.2))


def test_the_same_melody_an_octave_higher_is_the_same() -> None:
    found = likeness(contour(WAVE), contour(2 * WAVE))
    assert found is not None
    assert (found.figure, found.shift) == (pytest.approx(1.0), pytest.approx(12.0, abs=1e-3))
    assert (found.words, found.tone, found.note) == (
        "Same melody, 1.00",
        "green",
        "after drawn 12 semitones lower",
    )


def test_another_melody_is_told_from_it() -> None:
    found = likeness(contour(WAVE), contour(RISE))
    assert found is not None
    assert abs(found.figure) < 0.6
    assert found.words.startswith("Another melody")


def test_unvoiced_frames_and_another_start_do_not_count() -> None:
    voiced = WAVE.copy()
    voiced[50:80] = 0
    found = likeness(contour(voiced), contour(WAVE[20:], start=20 * STEP))
    assert found is not None
    assert found.figure == pytest.approx(1.0)
    assert found.note == "after drawn at its own pitch"


def test_what_was_made_without_the_match_gets_no_verdict() -> None:
    other = WAVE.copy()
    other[:100] = RISE[:100]
    note = TakeNote("the recording has music under the voice", 0.0, 100 * STEP)
    found = likeness(contour(WAVE), contour(other), (note,))
    assert found is not None
    assert found.words == "Same melody where matched, 1.00"
    assert likeness(contour(WAVE), contour(other), (replace(note, end=None),)) is None
    assert likeness(contour(WAVE), contour(other)) != found


def test_of_too_little_voice_nothing_is_said() -> None:
    silent = np.zeros(200)
    silent[:5] = 120.0
    assert likeness(contour(silent), contour(WAVE)) is None
    assert likeness(contour(np.full(200, 120.0)), contour(WAVE)) is None


def test_the_louder_one_is_brought_down_to_the_other() -> None:
    tone = np.sin(np.arange(48000) * 0.1).astype(np.float32)
    sounds = {"before": drawn(Clip(0.5 * tone, 24000)), "after": drawn(Clip(0.05 * tone, 24000))}
    found = match(sounds, {}, work())
    assert found.loudness["before"] - found.loudness["after"] == pytest.approx(20, abs=0.1)
    assert found.heard["after"] is sounds["after"]
    assert loudness_of(found.heard["before"]) == pytest.approx(found.loudness["after"], abs=0.1)


def test_beside_silence_nothing_is_changed_and_nothing_is_measured_twice() -> None:
    sounds = {"before": drawn(Clip(np.full(24000, 0.1, np.float32), 24000)), "after": drawn(silence())}
    found = match(sounds, {"before": -20.0}, work())
    assert found.loudness == {"before": -20.0, "after": -math.inf}
    assert found.heard == sounds


def silence() -> Clip:
    return Clip(np.zeros(24000, np.float32), 24000)


def work() -> Work:
    return Work(0, CancelToken(), lambda _key, _news: None)
