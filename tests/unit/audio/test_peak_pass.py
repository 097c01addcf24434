"""Peaks made by a pass over a file: as those of its samples, growing on the way, and stopped at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio import looks, peak_pass
from studio.audio.block_store import KEPT, SIZE, BlockStore
from studio.audio.looks import Looks
from studio.audio.overview import Overview
from studio.audio.peak_pass import base_for, build_peaks
from studio.audio.peaks import Peaks, peaks_of
from studio.audio.recording import Recording, open_recording
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.errors import BrokenOff, Cancelled
from studio.core.region import Region

RATE = 16000
FRAMES = 80 * RATE + 77
STEP = 256 * 64


def sound(channels: int = 1) -> np.ndarray:
    rng = np.random.default_rng(5)
    swell = np.sin(np.arange(FRAMES) / 90_000)
    whole = np.rint(rng.normal(0, 4000, (FRAMES, channels)) * swell[:, None]).astype(np.int16)
    return whole[:, 0] if channels == 1 else whole


@pytest.fixture(autouse=True)
def every_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """However quickly it is read."""
    monkeypatch.setattr(peak_pass, "PAUSE", 0.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sounds")
    for name, channels, coding in (
        ("mono.wav", 1, "PCM_16"),
        ("mono.flac", 1, "PCM_16"),
        ("stereo.flac", 2, "PCM_24"),
        ("stereo.wav", 2, "FLOAT"),
    ):
        soundfile.write(made / name, sound(channels) / 32768, RATE, subtype=coding)
    return made


@pytest.fixture
def opened(folder: Path, request: pytest.FixtureRequest) -> Iterator[Recording]:
    recording = open_recording(folder / request.param)
    yield recording
    recording.close()


EACH = pytest.mark.parametrize(
    "opened", ["mono.wav", "mono.flac", "stereo.flac", "stereo.wav"], indirect=True
)
FLAC = pytest.mark.parametrize("opened", ["mono.flac"], indirect=True)


def close(one: Peaks | Overview, other: Peaks, start: float, end: float, width: int = 500) -> bool:
    pairs = zip(one.columns(start, end, width), other.columns(start, end, width), strict=True)
    return all(np.allclose(a, b, atol=1e-6) for a, b in pairs)


@EACH
def test_they_are_the_peaks_of_its_samples(opened: Recording) -> None:
    made = build_peaks(opened, CancelToken())
    assert (made.frames, made.channels, made.base) == (FRAMES, opened.channels, base_for(opened))
    width = FRAMES // STEP  # Whole entries of every base.
    assert close(made, peaks_of(opened.clip(Region(0, FRAMES))), 0, width * STEP, width)


class Looked(Looks):
    """Has looked before the pass begins."""

    def __init__(self, recording: Recording, is_read: Callable[[int], bool]) -> None:
        super().__init__(recording, is_read)
        self.run()


@EACH
def test_what_is_there_is_fine_and_the_rest_is_coarse(
    opened: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Overview] = []
    monkeypatch.setattr(peak_pass, "Looks", Looked)
    monkeypatch.setattr(peak_pass, "PASS", 1 << 18)  # Else so short a file is there in no time.
    whole = build_peaks(opened, CancelToken(), seen.append)
    assert len(seen) >= 4
    assert [each.share for each in seen] == sorted(each.share for each in seen)
    half = seen[len(seen) // 2]
    for start, part in half.parts:
        end = start + part.frames - part.frames % STEP
        first = start + -start % STEP
        assert close(half, whole, first, end, (end - first) // STEP)
    assert np.all(half.columns(0, FRAMES, 40)[1] > 0)


@FLAC
def test_both_halves_of_a_flac_are_read_at_once(opened: Recording) -> None:
    seen: list[Overview] = []
    build_peaks(opened, CancelToken(), seen.append)
    assert [start for start, _ in seen[0].parts] == [0, opened.frames // 2 // 65536 * 65536]
    assert seen[-1].parts[1][1].frames > 0


@EACH
def test_it_is_stopped_between_two_blocks_and_leaves_no_thread(opened: Recording) -> None:
    cancel, before = CancelToken(), threading.active_count()
    with pytest.raises(Cancelled):
        build_peaks(opened, cancel, lambda _: cancel.cancel())
    assert threading.active_count() == before


def test_where_a_file_is_damaged_is_found_in_either_half(folder: Path, tmp_path: Path) -> None:
    for share, least, most in ((0.3, 15, 30), (0.8, 55, 70)):
        content = bytearray((folder / "mono.flac").read_bytes())
        place = int(len(content) * share)
        content[place : place + 4000] = bytes(4000)
        (tmp_path / "a.flac").write_bytes(content)
        recording = open_recording(tmp_path / "a.flac")
        with pytest.raises(BrokenOff) as caught:
            build_peaks(recording, CancelToken(), lambda _: None)
        recording.close()
        assert least < caught.value.there < most


@EACH
def test_the_first_pictures_show_all_of_it_however_slow_the_looks(
    opened: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pass does not wait for them, shows what they saw, and is not outlasted by them."""
    monkeypatch.setattr(peak_pass, "are_worth_it", lambda _: True)
    monkeypatch.setattr(peak_pass, "PAUSE", 0.0)
    view, looked, half = Looks._view, threading.Event(), threading.Event()

    def slowly(found: Looks, base: int) -> Peaks:
        if found.seen is not None:
            looked.set()
            assert half.wait(20)
        return view(found, base)

    def grown(overview: Overview) -> None:
        seen.append(overview)
        assert looked.wait(20)
        if overview.share > 0.5:
            half.set()

    seen: list[Overview] = []
    monkeypatch.setattr(Looks, "_view", slowly)
    before = threading.active_count()
    assert build_peaks(opened, CancelToken(), grown).frames == FRAMES
    assert threading.active_count() == before
    coarse = [overview for overview in seen if overview.coarse is not None]
    assert coarse
    assert np.all(coarse[0].columns(0, FRAMES, 10)[1] > 0)


@pytest.mark.parametrize("opened", ["mono.wav", "stereo.wav", "mono.flac"], indirect=True)
def test_the_looks_are_all_over_at_first_few_then_many(
    opened: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "LOOKS", 100)
    monkeypatch.setattr(looks, "LONG", 0)
    found, bases = Looks(opened), []
    view = Looks._view
    monkeypatch.setattr(Looks, "_view", lambda self, base: (bases.append(base), view(self, base))[1])
    found.run()
    coarse = found.seen
    assert coarse is not None
    assert [-(-FRAMES // base) for base in bases] == [4, 20, 100]
    fine = peaks_of(opened.clip(Region(0, FRAMES))).columns(0, FRAMES, 100)
    low, high, rms = coarse.columns(0, FRAMES, 100)
    for column in range(1, 99):  # Where it looked may lie in the column beside.
        beside = slice(column - 1, column + 2)
        assert np.all(low[column] >= fine[0][beside].min(axis=0) - 1e-6)
        assert np.all(high[column] <= fine[1][beside].max(axis=0) + 1e-6)
    assert np.median(rms / np.maximum(fine[2], 1e-9)) == pytest.approx(1, abs=0.15)


def test_the_longer_and_the_more_compressed_the_finer_the_base(opened_like: type[_Like]) -> None:
    hour = 3600 * 48000
    assert base_for(opened_like(hour, 1, compressed=False)) == 256
    assert base_for(opened_like(hour, 1, compressed=True)) == 64
    assert base_for(opened_like(hour, 2, compressed=True)) == 128
    assert base_for(opened_like(2 * hour, 1, compressed=True)) == 128
    assert base_for(opened_like(4 * hour, 2, compressed=True)) == 256


class _Like(Recording):
    """A recording of any length, without a file."""

    def __init__(self, frames: int, channels: int, *, compressed: bool) -> None:
        self.frames, self.channels = frames, channels
        self.coding, self.container = "PCM_16", "FLAC" if compressed else "WAV"


@pytest.fixture
def opened_like() -> type[_Like]:
    return _Like


def test_an_overview_of_what_was_not_read_is_silent() -> None:
    for channels, shape in ((1, (50,)), (2, (50, 2))):
        low, high, rms = Overview(1000, channels, 256).columns(0, 1000, 50)
        assert low.shape == high.shape == rms.shape == shape
        assert not np.any((low, high, rms))


def test_blocks_are_decoded_once_while_a_view_moves_over_them() -> None:
    whole = np.arange(40 * SIZE, dtype=np.float32)
    asked: list[tuple[int, int]] = []

    def decode(start: int, end: int) -> FloatArray:
        asked.append((start, end))
        return whole[start:end].copy()

    store = BlockStore(decode, len(whole))
    for start in range(0, 3 * SIZE, 5000):
        assert np.array_equal(store.read(start, start + 4 * SIZE), whole[start : start + 4 * SIZE])
    assert len(asked) == 7
    assert np.array_equal(store.read(5, 5 + KEPT * SIZE + 1), whole[5 : 6 + KEPT * SIZE])
    assert asked[-1] == (5, 6 + KEPT * SIZE)
    assert np.array_equal(store.read(len(whole) - 9, len(whole)), whole[-9:])
