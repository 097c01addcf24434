"""Peaks that are kept: found again while the recording is the same, never if damaged, swept by age."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from studio.audio.peaks import PeakBuilder, Peaks
from studio.library.peak_files import PeakFiles, key_of
from studio.library.sweeping import sweep


def peaks(dtype: str = "int16", channels: int = 2, frames: int = 50_000) -> Peaks:
    builder = PeakBuilder(channels, 64)
    noise = np.random.default_rng(1).normal(0, 0.2, (frames, channels))
    builder.add((noise * 32767).astype(np.int16) if dtype == "int16" else noise.astype(np.float32))
    return builder.peaks()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "Straße 声.wav"
    path.write_bytes(b"sound")
    return path


@pytest.fixture
def files(tmp_path: Path) -> PeakFiles:
    return PeakFiles(tmp_path / "peaks")


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "peaks").iterdir())


@pytest.mark.parametrize("dtype", ["int16", "float32"])
@pytest.mark.parametrize("channels", [1, 2, 5])
def test_they_come_back_as_they_were(files: PeakFiles, recording: Path, dtype: str, channels: int) -> None:
    made = peaks(dtype, channels)
    files.keep(recording, key_of(recording), made)
    found = files.find(recording)
    assert found is not None
    assert (found.frames, found.channels, found.base, found.scale) == (50_000, channels, 64, made.scale)
    for some, other in zip(found.levels, made.levels, strict=True):
        for one, another in zip(
            (some.mins, some.maxs, some.power), (other.mins, other.maxs, other.power), strict=True
        ):
            assert one.dtype == another.dtype
            assert np.array_equal(one, another)


def test_a_recording_that_changed_is_not_known(files: PeakFiles, recording: Path, tmp_path: Path) -> None:
    assert files.find(recording) is None
    before = key_of(recording)
    files.keep(recording, before, peaks())
    recording.write_bytes(b"other")
    os.utime(recording, ns=(1, 1))
    assert files.find(recording) is None
    files.keep(recording, before, peaks())  # Changed while it was read.
    assert files.find(recording) is None
    recording.unlink()
    assert files.find(recording) is None
    assert key_of(recording) == ""


@pytest.mark.parametrize("damage", ["cut", "flipped", "longer", "empty", "text", "format", "of another"])
def test_a_damaged_file_is_as_if_it_were_not_there_and_is_replaced(
    files: PeakFiles, recording: Path, tmp_path: Path, damage: str
) -> None:
    files.keep(recording, key_of(recording), peaks())
    (path,) = kept(tmp_path)
    content = bytearray(path.read_bytes())
    if damage == "cut":
        content = content[: len(content) // 2]
    elif damage == "flipped":
        content[len(content) // 2] ^= 1
    elif damage == "longer":
        content += bytes(64)
    elif damage == "format":
        content = content.replace(b'"format":1', b'"format":2')
    elif damage == "of another":
        content = content.replace(b'"key":"', b'"key":"0', 1)
    else:
        content = bytearray(b"Hello.\n" if damage == "text" else b"")
    path.write_bytes(content)
    assert files.find(recording) is None
    files.keep(recording, key_of(recording), peaks())
    assert files.find(recording) is not None


def test_what_was_not_used_for_longest_is_swept(tmp_path: Path) -> None:
    files = PeakFiles(tmp_path / "peaks", limit=2_500_000)
    recordings = []
    for number in range(5):
        recordings.append(tmp_path / f"{number}.wav")
        recordings[-1].write_bytes(bytes(number + 1))
        files.keep(recordings[-1], key_of(recordings[-1]), peaks("float32", 2, 2_000_000))
        for age, path in enumerate(sorted(kept(tmp_path), key=lambda path: path.stat().st_mtime_ns)):
            os.utime(path, ns=(age, age))
        files.find(recordings[0])  # In use all the time.
    found = [files.find(path) is not None for path in recordings]
    assert found[0]
    assert found[4]
    assert not all(found)
    assert sum(path.stat().st_size for path in kept(tmp_path)) <= 2_500_000


def test_sweeping_what_is_not_there_is_nothing(tmp_path: Path) -> None:
    sweep(tmp_path / "gone", 0)
    (tmp_path / "folder").mkdir()
    sweep(tmp_path, 0)
    assert (tmp_path / "folder").is_dir()


def test_nothing_unfinished_is_left(files: PeakFiles, recording: Path, tmp_path: Path) -> None:
    files.keep(recording, key_of(recording), peaks())
    assert [path.suffix for path in kept(tmp_path)] == [".peaks"]
    files.keep(recording, key_of(recording), PeakBuilder().peaks())  # Of nothing, nothing is kept.
    assert len(kept(tmp_path)) == 1
