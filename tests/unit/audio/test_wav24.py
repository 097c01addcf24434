"""WAV files of 24 bits are those that libsndfile writes, byte for byte."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.wav24 import packed, wav24


@pytest.mark.parametrize("dtype", ["int16", "int32"])
@pytest.mark.parametrize("channels", [1, 2, 3])
@pytest.mark.parametrize("lengths", [(), (0,), (1,), (5, 0, 7), (40_001,)])
def test_the_files_are_libsndfiles_own(
    tmp_path: Path, dtype: str, channels: int, lengths: tuple[int, ...]
) -> None:
    whole = np.random.default_rng(3).integers(-(2**31), 2**31, (sum(lengths), channels)) >> 8 << 8
    whole[:1], whole[1:2] = 2**31 - 256, -(2**31)
    samples = (whole >> 16 if dtype == "int16" else whole).astype(dtype)
    with wav24(tmp_path / "ours.wav", 44100, channels) as put:
        place = 0
        for length in lengths:
            block = samples[place : place + length]
            put(block[:, 0] if channels == 1 else block)
            place += length
    soundfile.write(tmp_path / "theirs.wav", samples, 44100, "PCM_24", format="WAV")
    assert (tmp_path / "ours.wav").read_bytes() == (tmp_path / "theirs.wav").read_bytes()


def test_sixteen_bits_stand_in_the_upper_two_bytes() -> None:
    assert packed(np.array([1, -1, -32768], np.int16)).tolist() == [0, 1, 0, 0, 255, 255, 0, 0, 128]


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"mine")
    with pytest.raises(FileExistsError), wav24(tmp_path / "a.wav", 48000, 1):
        pass
    assert (tmp_path / "a.wav").read_bytes() == b"mine"
