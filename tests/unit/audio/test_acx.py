"""What ACX takes, at and beyond each of its limits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.acx import Acx, AcxMeter
from studio.core.clip import FloatArray

RATE = 8000


def acx_of(sound: FloatArray) -> Acx:
    meter = AcxMeter(RATE)
    meter.add(sound)
    return meter.report()


def chapter(rms: float = -20, peak: float = -6, floor: float = -70, channels: int = 1) -> FloatArray:
    """Five seconds of tone and one of noise, with one sample that is the peak; `rms` of the whole."""
    rng = np.random.default_rng(1)
    tone = np.sin(2 * np.pi * 200 * np.arange(5 * RATE) / RATE) * np.sqrt(2 * 6 / 5) * 10 ** (rms / 20)
    tone[100] = 10 ** (peak / 20)
    pause = rng.standard_normal(RATE)
    pause *= 10 ** (floor / 20) / np.sqrt(np.mean(pause**2))
    sound = np.concatenate((tone[: 2 * RATE], pause, tone[2 * RATE :]))
    return np.repeat(sound[:, None], channels, axis=1).squeeze().astype(np.float32)


@pytest.mark.parametrize("channels", [1, 2])
def test_a_good_chapter_passes(channels: int) -> None:
    report = acx_of(chapter(channels=channels))
    assert report.faults == ()
    assert report.rms == pytest.approx(-20, abs=0.05)
    assert report.peak == pytest.approx(-6, abs=0.01)
    assert report.floor == pytest.approx(-70, abs=0.5)


@pytest.mark.parametrize(
    ("given_as", "fault"),
    [
        ({"rms": -25}, "Its RMS is -25.0 dB, 2.0 dB too quiet: -23 to -18 dB are taken."),
        ({"rms": -16}, "Its RMS is -16.0 dB, 2.0 dB too loud: -23 to -18 dB are taken."),
        ({"peak": -1}, "Its highest peak is -1.0 dB: -3 dB are taken."),
    ],
)
def test_what_is_wrong_is_said(given_as: dict[str, float], fault: str) -> None:
    assert acx_of(chapter(**given_as)).faults == (fault,)


def test_noise_in_the_pauses_is_heard() -> None:
    faults = acx_of(chapter(floor=-50)).faults
    assert len(faults) == 1
    assert faults[0].startswith("The noise in its pauses is at -5")


def test_silence_and_a_click_are_no_chapters() -> None:
    assert acx_of(np.zeros(RATE, np.float32)).faults == ("There is no sound in it.",)
    assert acx_of(np.zeros(0, np.float32)).faults == ("There is no sound in it.",)
    assert "too short" in acx_of(chapter()[: RATE // 4]).faults[-1]


@given(st.lists(st.integers(0, 6 * RATE), max_size=6))
def test_the_blocks_it_comes_in_make_no_difference(cuts: list[int]) -> None:
    sound, meter = chapter(), AcxMeter(RATE)
    for block in np.split(sound, sorted(cuts)):
        meter.add(block)
    whole, parts = acx_of(sound), meter.report()
    assert parts.peak == whole.peak
    assert parts.rms == pytest.approx(whole.rms)
    assert parts.floor == pytest.approx(whole.floor)
