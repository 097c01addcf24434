"""What a recording is drawn from: zero crossings, speech bars, the spectrogram; and its fingerprint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.fingerprint import fingerprint
from studio.audio.overview import Overview
from studio.audio.pauses import speech_spans
from studio.audio.peaks import PeakBuilder, peaks_of
from studio.audio.spectrogram import QUIETEST, spectrogram, top_for
from studio.audio.speech_bars import speech_in
from studio.audio.zero_crossing import nearest_zero_crossing
from studio.core.clip import Clip
from studio.core.errors import Cancelled, FileMissing

RATE = 24000


@given(st.lists(st.floats(-1, 1, width=32), min_size=2, max_size=60), st.integers(0, 59))
def test_a_zero_crossing_is_one_and_no_other_is_nearer(values: list[float], place: int) -> None:
    samples = np.asarray(values, np.float32)
    found = nearest_zero_crossing(samples, place)
    sign = np.signbit(samples)
    all_of_them = [n for n in range(1, len(samples)) if sign[n] != sign[n - 1] or samples[n] == 0]
    if found is None:
        assert not all_of_them
    else:
        assert abs(found - place) == min(abs(n - place) for n in all_of_them)


def test_several_channels_are_cut_where_their_mix_is_zero() -> None:
    left = np.sin(np.arange(200) / 9).astype(np.float32)
    both = np.stack([left, left * 0.5], axis=1)
    assert nearest_zero_crossing(both, 100) == nearest_zero_crossing(left, 100)


def spoken() -> np.ndarray:
    rng = np.random.default_rng(3)
    loud = np.zeros(RATE * 6, np.float32)
    for start, end in ((0.5, 1.4), (1.9, 3.0), (4.2, 5.5)):
        loud[int(start * RATE) : int(end * RATE)] = 0.2
    return (rng.normal(0, 1, len(loud)) * (loud + 0.0004)).astype(np.float32)


@pytest.mark.parametrize("base", [32, 64, 256])
def test_speech_is_found_in_the_peaks_as_in_the_samples(base: int) -> None:
    samples = spoken()
    builder = PeakBuilder(base=base)
    builder.add(samples)
    found, wanted = speech_in(builder.peaks(), RATE), speech_spans(samples, RATE)
    assert len(found) == len(wanted) == 3
    for one, other in zip(found, wanted, strict=True):
        assert one.start == pytest.approx(other.start, abs=0.02)
        assert one.end == pytest.approx(other.end, abs=0.02)


def test_speech_is_found_in_what_was_read_so_far() -> None:
    samples = spoken()
    half = peaks_of(Clip(samples[RATE * 3 :], RATE))
    found = speech_in(Overview(len(samples), 1, 256, ((RATE * 3, half),)), RATE)
    assert [round(span.start, 1) for span in found] == [4.2]
    assert speech_in(Overview(len(samples), 1, 256), RATE) == []


def test_silence_is_not_speech() -> None:
    assert speech_in(peaks_of(Clip(np.zeros(RATE, np.float32), RATE)), RATE) == []


def picture(samples: np.ndarray, columns: int = 40) -> np.ndarray:
    def read(start: int, end: int) -> np.ndarray:
        return samples[start:end]

    return spectrogram(read, len(samples), RATE, (0, len(samples)), columns)


@pytest.mark.parametrize("hertz", [440, 3000, 9000])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_tone_is_one_line_at_its_pitch(hertz: int, channels: int) -> None:
    tone = (0.1 * np.sin(np.arange(RATE * 2) * 2 * np.pi * hertz / RATE)).astype(np.float32)
    seen = picture(tone if channels == 1 else np.stack([tone] * channels, axis=1))
    rows, columns = seen.shape
    assert columns == 40
    loudest = seen[:, 20].argmax()
    assert (rows - 1 - loudest) / (rows - 1) * top_for(RATE) == pytest.approx(hertz, abs=60)
    assert seen[loudest, 20] > 200
    assert np.median(seen[:, 20]) < 40


def test_what_is_as_quiet_as_the_least_is_not_drawn() -> None:
    hiss = np.random.default_rng(1).normal(0, 10 ** (QUIETEST / 20) / 30, RATE).astype(np.float32)
    assert picture(hiss).max() == 0


def test_a_spectrogram_of_hours_reads_only_what_it_draws_and_can_be_ended() -> None:
    asked: list[int] = []

    def read(start: int, end: int) -> np.ndarray:
        asked.append(end - start)
        return np.zeros(end - start, np.float32)

    spectrogram(read, RATE * 7200, RATE, (0, RATE * 7200), 100)
    assert sum(asked) < RATE * 5

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        spectrogram(read, RATE * 7200, RATE, (0, RATE * 7200), 100, stop)


def test_a_file_is_known_again_wherever_it_lies(tmp_path: Path) -> None:
    one = tmp_path / "a.wav"
    one.write_bytes(bytes(range(256)) * 1000)
    known = fingerprint(one)
    other = one.rename(tmp_path / "Straße 声.wav")
    assert fingerprint(other) == known
    other.write_bytes(bytes(range(256)) * 999 + bytes(256))
    assert fingerprint(other) != known
    other.unlink()
    with pytest.raises(FileMissing):
        fingerprint(other)
