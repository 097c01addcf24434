"""A mended file: the recording's own samples outside the gap, the patch inside, and nothing else changed."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from studio.audio.splice import Patch, splice, suffix_for
from studio.core.clip import Clip
from studio.core.errors import BadSound
from studio.core.region import Region

RATE = 48000
GAP = Region(20_000, 30_000)
SUBTYPES = ("PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "ALAW")


def noise(frames: int, channels: int = 1, seed: int = 1) -> npt.NDArray[np.float64]:
    shape = frames if channels == 1 else (frames, channels)
    return np.random.default_rng(seed).uniform(-0.9, 0.9, shape)


def patch_of(seconds: float, rate: int = 24000, level: float = 0.25) -> Clip:
    return Clip(np.full(round(seconds * rate), level, np.float32), rate)


@pytest.mark.parametrize("subtype", SUBTYPES)
@pytest.mark.parametrize("channels", [1, 2])
def test_outside_the_gap_every_sample_of_a_wav_is_the_same(
    tmp_path: Path, subtype: str, channels: int
) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, noise(60_000, channels), RATE, subtype=subtype)
    splice(source, [Patch(GAP, patch_of(0.5))], target)
    before, after = soundfile.read(source)[0], soundfile.read(target)[0]
    facts = soundfile.info(target)
    assert (facts.samplerate, facts.channels, facts.subtype) == (RATE, channels, subtype)
    assert len(after) == 60_000 - len(GAP) + 24_000
    assert np.array_equal(after[: GAP.start], before[: GAP.start])
    assert np.array_equal(after[GAP.start + 24_000 :], before[GAP.end :])
    middle = after[GAP.start + 1000 : GAP.start + 23_000]
    assert np.allclose(middle, 0.25, atol=0.01)


@pytest.mark.parametrize(
    ("name", "subtype"), [("a.flac", "PCM_16"), ("a.flac", "PCM_24"), ("a.aiff", "PCM_24")]
)
def test_other_lossless_files_keep_their_type_and_their_samples(
    tmp_path: Path, name: str, subtype: str
) -> None:
    source = tmp_path / name
    soundfile.write(source, noise(60_000, 2), RATE, subtype=subtype)
    target = tmp_path / f"b{suffix_for(source)}"
    splice(source, [Patch(GAP, patch_of(0.1))], target)
    before, after = (soundfile.read(path, dtype="int32")[0] for path in (source, target))
    assert soundfile.info(target).format == soundfile.info(source).format
    assert soundfile.info(target).subtype == subtype
    assert np.array_equal(after[: GAP.start], before[: GAP.start])
    assert np.array_equal(after[GAP.start + 4800 :], before[GAP.end :])


def test_a_lossy_file_becomes_a_wav_of_what_it_sounds_like(tmp_path: Path) -> None:
    source = tmp_path / "a.mp3"
    soundfile.write(source, noise(60_000) * 0.3, RATE, format="MP3")
    assert suffix_for(source) == ".wav"
    target = tmp_path / "b.wav"
    splice(source, [Patch(GAP, patch_of(0.1))], target)
    before, after = (soundfile.read(path, dtype="float32")[0] for path in (source, target))
    assert np.array_equal(after[: GAP.start], before[: GAP.start])
    assert np.array_equal(after[GAP.start + 4800 :], before[GAP.end :])


def test_other_chunks_are_kept_wherever_they_stand(tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, noise(60_000), RATE, subtype="PCM_16")
    plain = source.read_bytes()
    before = b"bext" + struct.pack("<I", 5) + b"hello\0"
    behind = b"LIST" + struct.pack("<I", 8) + b"INFOabcd"
    body = plain[12:36] + before + plain[36:] + behind
    source.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body)
    splice(source, [Patch(GAP, patch_of(0.3))], target)
    mended = target.read_bytes()
    assert before in mended
    assert mended.endswith(behind)
    assert struct.unpack("<I", mended[4:8])[0] == len(mended) - 8
    assert soundfile.info(target).frames == 60_000 - len(GAP) + 14_400


def test_several_patches_and_an_odd_length(tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, noise(50_001), RATE, subtype="PCM_24")
    patches = [Patch(Region(40_000, 40_000), patch_of(0.1)), Patch(Region(1000, 2000), patch_of(0.001))]
    splice(source, patches, target)
    before, after = (soundfile.read(path, dtype="int32")[0] for path in (source, target))
    assert np.array_equal(after[:1000], before[:1000])
    assert np.array_equal(after[1048:39_048], before[2000:40_000])
    assert np.array_equal(after[39_048 + 4800 :], before[40_000:])


def test_nothing_laid_in_is_the_same_file(tmp_path: Path) -> None:
    source = tmp_path / "a.wav"
    soundfile.write(source, noise(5000), RATE, subtype="PCM_24")
    splice(source, [], tmp_path / "b.wav")
    assert (tmp_path / "b.wav").read_bytes() == source.read_bytes()


@pytest.mark.parametrize("gaps", [[Region(4000, 6000)], [Region(0, 100), Region(50, 200)]])
def test_a_gap_that_cannot_be_filled_is_said_and_nothing_is_written(
    tmp_path: Path, gaps: list[Region]
) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, noise(5000), RATE)
    with pytest.raises(BadSound, match="outside the recording"):
        splice(source, [Patch(gap, patch_of(0.1)) for gap in gaps], target)
    assert list(tmp_path.iterdir()) == [source]
