"""From the decoder's samples to sound that can stand beside other sound."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.clip import FloatArray
from studio.engine.speech.finish import CEILING, limited, silence, span_of, trimmed

RATE = 24_000


def tone(seconds: float, level: float, pitch: float = 220.0) -> FloatArray:
    time = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * pitch * time)).astype(np.float32)


def quiet(seconds: float) -> FloatArray:
    return silence(seconds, RATE)


def test_sound_below_the_ceiling_is_untouched() -> None:
    sound = tone(0.5, 0.88)
    assert np.array_equal(limited(sound), sound)
    assert len(limited(quiet(0.0))) == 0


@given(st.floats(0.5, 4.0), st.integers(60, 2000), st.integers(200, 12_000))
def test_nothing_passes_the_ceiling(level: float, pitch: int, size: int) -> None:
    sound = tone(0.5, level, pitch)[:size]
    assert np.abs(limited(sound)).max() <= CEILING


def test_a_peak_is_turned_down_as_a_whole_not_cut_off() -> None:
    sound = np.concatenate([tone(0.3, 0.5), tone(0.05, 1.2), tone(0.3, 0.5)])
    held = limited(sound)
    heard = np.abs(sound) > 0.05
    gain = held[heard] / sound[heard]
    assert gain.max() <= 1 + 1e-6
    assert np.abs(np.diff(gain)).max() < 0.02
    far = np.r_[0 : round(0.27 * RATE)]
    assert np.array_equal(held[far], sound[far])
    middle = heard & (np.abs(np.arange(len(sound)) / RATE - 0.325) < 0.01)
    assert np.ptp(held[middle] / sound[middle]) < 1e-3, "the wave itself is bent"
    assert np.abs(held[middle]).max() == pytest.approx(CEILING, rel=0.01)


def test_silence_around_the_sound_is_trimmed_with_a_margin() -> None:
    span = span_of(np.concatenate([quiet(0.3), tone(0.5, 0.3), quiet(0.7)]))
    assert span.start / RATE == pytest.approx(0.27, abs=0.006)
    assert span.heard / RATE == pytest.approx(0.8, abs=0.006)
    assert span.end / RATE == pytest.approx(0.86, abs=0.006)


def test_a_quiet_first_consonant_is_kept() -> None:
    sound = np.concatenate([quiet(0.3), tone(0.1, 0.002), tone(0.4, 0.3), quiet(0.3)])
    assert span_of(sound).start > round(0.35 * RATE)
    assert span_of(sound, round(0.3 * RATE)).start == round(0.3 * RATE)


def test_silence_alone_leaves_nothing() -> None:
    assert span_of(quiet(0.5)).end == 0
    assert len(trimmed(quiet(0.5), span_of(quiet(0.5)))) == 0


def test_what_is_trimmed_begins_and_ends_softly() -> None:
    sound = tone(0.5, 0.5)
    cut = trimmed(sound, span_of(sound))
    assert abs(cut[0]) < 1e-6
    assert abs(cut[-1]) < 1e-6
    assert np.array_equal(cut[300:-300], sound[: len(cut)][300:-300])
    assert np.abs(sound[:5]).max() > 0.05, "the sound itself is not faded"
