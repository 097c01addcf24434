from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.files import open_sound, read_clip, write_wav
from studio.core.clip import Clip
from studio.core.disk_errors import disk_error
from studio.core.errors import BadSound, DiskError, DiskFull, FileMissing, NotWritable
from studio.core.speech import Encoding

RNG = np.random.default_rng(1)
NOISE = RNG.integers(-32768, 32768, 100_000).astype(np.int16)


@contextmanager
def somebody_else() -> Iterator[None]:
    """Nobody in particular: root may read and write everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("encoding", Encoding)
def test_what_was_written_is_read_by_others_as_it_was_meant(
    tmp_path: Path, encoding: Encoding, channels: int
) -> None:
    samples = (NOISE.reshape(-1, channels).squeeze() / np.float32(32768)).astype(np.float32)
    path = tmp_path / "Ünïcode 声.wav"
    write_wav(path, Clip(samples, 22050), encoding)
    read, rate = soundfile.read(path, dtype="float32")
    assert (rate, read.shape) == (22050, samples.shape)
    # The laws have 8 bits whose steps grow with the sample.
    loss = {Encoding.MULAW: 0.04, Encoding.ALAW: 0.04}.get(encoding, 0.0)
    assert np.max(np.abs(read - samples)) <= loss
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("encoding", Encoding)
@pytest.mark.parametrize("frames", [0, 1, 3])
def test_headers_say_what_the_file_holds(tmp_path: Path, encoding: Encoding, frames: int) -> None:
    path = tmp_path / "short.wav"
    write_wav(path, Clip(np.zeros(frames, np.float32), 8000), encoding)
    whole = path.read_bytes()
    assert len(whole) % 2 == 0
    assert int.from_bytes(whole[4:8], "little") == len(whole) - 8
    assert soundfile.info(path).frames == frames


def test_sixteen_bits_come_back_bit_for_bit(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", NOISE, 44100)
    write_wav(tmp_path / "b.wav", read_clip(tmp_path / "a.wav"))
    assert np.array_equal(soundfile.read(tmp_path / "b.wav", dtype="int16")[0], NOISE)


def test_samples_past_full_scale_are_clipped_and_do_not_wrap(tmp_path: Path) -> None:
    write_wav(tmp_path / "loud.wav", Clip(np.array([1.5, -1.5, 1.0], np.float32), 8000))
    assert soundfile.read(tmp_path / "loud.wav", dtype="int16")[0].tolist() == [32767, -32768, 32767]


@pytest.mark.parametrize(
    ("name", "subtype", "dtype"),
    [("a.wav", "PCM_16", "int16"), ("a.flac", "PCM_16", "int16"), ("a.wav", "FLOAT", "float32"),
     ("a.wav", "PCM_24", "float32"), ("a.ogg", "VORBIS", "float32")],
)  # fmt: skip
def test_blocks_come_in_the_files_own_type(tmp_path: Path, name: str, subtype: str, dtype: str) -> None:
    soundfile.write(tmp_path / name, NOISE, 24000, subtype=subtype)
    with open_sound(tmp_path / name) as reader:
        blocks = list(reader.blocks(30_000))
        assert (reader.sample_rate, reader.channels, reader.frames) == (24000, 1, 100_000)
    assert [len(block) for block in blocks] == [30_000, 30_000, 30_000, 10_000]
    assert {str(block.dtype) for block in blocks} == {dtype}
    if dtype == "int16":
        assert np.array_equal(np.concatenate(blocks), NOISE)


def test_reading_goes_on_from_where_it_was_set(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.flac", NOISE, 24000)
    with open_sound(tmp_path / "a.flac") as reader:
        reader.seek(50_000)
        assert np.array_equal(reader.read(10), NOISE[50_000:50_010])


def test_several_channels_are_columns(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", NOISE.reshape(-1, 2), 24000)
    assert read_clip(tmp_path / "a.wav").samples.shape == (50_000, 2)


def flawed(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / "voice.wav"
    soundfile.write(path, NOISE, 24000)
    whole = path.read_bytes()
    if kind == "flac":
        path = tmp_path / "voice.flac"
        soundfile.write(path, NOISE, 24000)
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
    elif kind == "folder":
        path = tmp_path / "folder.wav"
        path.mkdir()
    elif kind == "silent":
        soundfile.write(path, NOISE[:0], 24000)
    else:
        path.write_bytes(
            {"empty": b"", "cut": whole[:50_000], "header": whole[:20], "text": b"Hello.\n" * 99}[kind]
        )
    return path


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("empty", "“voice.wav” is empty."),
        ("silent", "“voice.wav” has no sound in it."),
        ("text", "“voice.wav” is not a sound file that the studio can read."),
        ("header", "“voice.wav” is not a sound file that the studio can read."),
        ("folder", "“folder.wav” is a folder, not a sound file."),
        ("cut", "“voice.wav” breaks off after 1.0 s of 4.1 s: the file is damaged or incomplete."),
        ("flac", "“voice.flac” breaks off after 2.0 s of 4.1 s: the file is damaged or incomplete."),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path: Path, kind: str, sentence: str) -> None:
    with pytest.raises(BadSound) as caught:
        read_clip(flawed(tmp_path, kind))
    assert caught.value.sentence == sentence


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match=r"not in .* any more"):
        read_clip(tmp_path / "gone.wav")


def test_a_file_of_somebody_else_says_so(tmp_path: Path) -> None:
    path = flawed(tmp_path, "cut")
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    path.chmod(0)
    with somebody_else(), pytest.raises(DiskError, match="belongs to somebody else"):
        read_clip(path)


@pytest.mark.parametrize("kind", ["cut", "flac"])
def test_a_file_that_breaks_off_can_be_read_as_far_as_it_goes(tmp_path: Path, kind: str) -> None:
    with open_sound(flawed(tmp_path, kind), allow_cut=True) as reader:
        read = np.concatenate(list(reader.blocks(4096)))
    assert 10_000 < len(read) < 100_000
    assert np.array_equal(read, NOISE[: len(read)])


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0x7FFFFFFF, 0x7FFFF000])
def test_a_wav_written_as_a_stream_is_whole(tmp_path: Path, size: int) -> None:
    path = tmp_path / "stream.wav"
    soundfile.write(path, NOISE, 24000)
    whole = bytearray(path.read_bytes())
    whole[40:44] = size.to_bytes(4, "little")
    path.write_bytes(whole)
    assert len(read_clip(path).samples) == 100_000


def test_a_long_wav_that_is_cut_is_not_taken_for_a_stream(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, NOISE, 24000)
    whole = bytearray(path.read_bytes())
    whole[40:44] = (3_000_000_000).to_bytes(4, "little")
    path.write_bytes(whole)
    with pytest.raises(BadSound, match="of 17:21:40"):
        read_clip(path)


def test_writing_replaces_the_file_of_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"before")
    write_wav(path, Clip(np.zeros(10, np.float32), 8000))
    assert soundfile.info(path).frames == 10


def test_what_cannot_be_put_in_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.wav").mkdir()
    with pytest.raises(DiskError):
        write_wav(tmp_path / "a.wav", Clip(np.zeros(10, np.float32), 8000))
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.wav"]


def test_a_folder_that_is_not_there_or_not_ours(tmp_path: Path) -> None:
    clip = Clip(np.zeros(10, np.float32), 8000)
    with pytest.raises(FileMissing, match="is not there"):
        write_wav(tmp_path / "no" / "a.wav", clip)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    with somebody_else() if os.geteuid() == 0 else read_only(tmp_path), pytest.raises(NotWritable):
        write_wav(tmp_path / "a.wav", clip)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    folder.chmod(0o555)
    yield
    folder.chmod(0o755)


def test_errors_of_the_disk_by_their_meaning() -> None:
    path = Path("/somewhere/a.wav")
    for number, kind in {
        errno.ENOSPC: DiskFull,
        errno.EDQUOT: DiskFull,
        errno.EROFS: NotWritable,
        errno.ENOENT: FileMissing,
        errno.EIO: DiskError,
    }.items():
        error = disk_error(path, OSError(number, os.strerror(number)))
        assert type(error) is kind
        assert error.sentence.endswith(".")
