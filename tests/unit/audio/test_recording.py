"""An open recording: any format, any length, read in pieces from any thread; what is broken says how."""

from __future__ import annotations

import os
import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio.recording import Recording, open_recording
from studio.audio.salvage import salvage
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.errors import BadSound, BrokenOff, Cancelled, FileMissing
from studio.core.region import Region

RATE = 16000
FORMS = [
    *[("WAV", coding) for coding in ("PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE")],
    ("WAV", "ULAW"), ("WAV", "ALAW"),
    ("RF64", "PCM_16"), ("W64", "PCM_24"), ("WAVEX", "FLOAT"), ("FLAC", "PCM_16"), ("FLAC", "PCM_24"),
    ("AIFF", "PCM_24"), ("AIFF", "FLOAT"), ("CAF", "ALAC_16"), ("AU", "PCM_16"), ("OGG", "VORBIS"),
    ("OGG", "OPUS"), ("MP3", "MPEG_LAYER_III"),
]  # fmt: skip


def noise(frames: int, channels: int = 1) -> np.ndarray:
    shape = frames if channels == 1 else (frames, channels)
    return np.random.default_rng(1).uniform(-0.5, 0.5, shape)


def written(
    path: Path, form: str, coding: str, frames: int = 40_000, channels: int = 1, rate: int = RATE
) -> Path:
    soundfile.write(path, noise(frames, channels), rate, format=form, subtype=coding)
    return path


@pytest.fixture
def recording(tmp_path: Path) -> Recording:
    return open_recording(written(tmp_path / "a.flac", "FLAC", "PCM_16", 200_000, 2))


@pytest.mark.parametrize(("form", "coding"), FORMS)
def test_every_format_is_read_anywhere(tmp_path: Path, form: str, coding: str) -> None:
    path = written(tmp_path / "sound", form, coding, rate=48000 if coding == "OPUS" else RATE)
    whole, rate = soundfile.read(path, dtype="float32")
    recording = open_recording(path)
    assert (recording.sample_rate, recording.channels, recording.frames) == (rate, 1, len(whole))
    for start, count in ((30_000, 5000), (0, 10), (39_000, 3000), (12_345, 1)):
        assert np.allclose(recording.read(start, count), whole[start : start + count], atol=1e-6)
    assert recording.note == ""
    recording.close()


@pytest.mark.parametrize("channels", range(1, 9))
@pytest.mark.parametrize("form", ["WAV", "FLAC", "AIFF"])
def test_one_to_eight_channels(tmp_path: Path, channels: int, form: str) -> None:
    recording = open_recording(written(tmp_path / "a", form, "PCM_16", 500, channels))
    assert recording.channels == channels
    assert recording.read(100, 50).shape == ((50,) if channels == 1 else (50, channels))
    assert recording.clip(Region(0, 10)).sample_rate == RATE
    recording.close()


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 44100, 88200, 96000, 176_400, 192_000])
@pytest.mark.parametrize("form", ["WAV", "FLAC"])
def test_8_to_192_khz(tmp_path: Path, rate: int, form: str) -> None:
    recording = open_recording(written(tmp_path / "a", form, "PCM_24", 500, rate=rate))
    assert recording.sample_rate == rate
    assert recording.seconds == 500 / rate
    recording.close()


@given(st.integers(-50, 210_000), st.integers(0, 400_000))
@settings(max_examples=25, deadline=None)
def test_any_stretch_is_what_the_file_has_there(
    tmp_path_factory: pytest.TempPathFactory, start: int, count: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "shared.flac"
    if not path.exists():
        written(path, "FLAC", "PCM_16", 200_000, 2)
    whole, _ = soundfile.read(path, dtype="float32")
    recording = open_recording(path)
    for _ in range(2):  # The second time out of memory.
        assert np.array_equal(recording.read(start, count), whole[max(start, 0) : max(start + count, 0)])
    recording.close()


def test_many_threads_read_at_once(recording: Recording) -> None:
    whole, _ = soundfile.read(recording.path, dtype="float32")
    gate = threading.Barrier(6)

    def read(seed: int) -> bool:
        gate.wait()
        starts = np.random.default_rng(seed).integers(0, 190_000, 30)
        return all(np.array_equal(recording.read(int(at), 5000), whole[at : at + 5000]) for at in starts)

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(read, range(6)))
    recording.close()


def test_a_closed_recording_gives_nothing_and_lets_go_of_its_file(recording: Recording) -> None:
    recording.read(0, 10)
    recording.close()
    assert recording.read(0, 10).shape == (0, 2)
    recording.close()
    if Path("/proc/self/fd").exists():
        opened = [os.readlink(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd") if _is_link(fd)]
        assert str(recording.path) not in opened


def _is_link(number: str) -> bool:
    return Path(f"/proc/self/fd/{number}").is_symlink() and Path(f"/proc/self/fd/{number}").exists()


def test_a_disk_that_went_is_said(tmp_path: Path) -> None:
    recording = open_recording(written(tmp_path / "a.wav", "WAV", "PCM_16"))
    (tmp_path / "a.wav").unlink()
    with pytest.raises(FileMissing, match=r"not in .* any more"):
        recording.reader()
    recording.close()


def test_blocks_join_to_the_whole(recording: Recording) -> None:
    whole, _ = soundfile.read(recording.path, dtype="float32")
    assert np.array_equal(np.concatenate(list(recording.blocks(size=33_333))), whole)
    part = np.concatenate(list(recording.blocks(Region(100, 70_000))))
    assert np.array_equal(part, whole[100:70_000])
    recording.close()


def test_what_is_no_number_is_silent_and_what_is_endless_is_full_scale(tmp_path: Path) -> None:
    sound = np.zeros(1000, np.float32)
    sound[[10, 20, 30, 40]] = np.nan, np.inf, -np.inf, 1.5
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype="FLOAT")
    recording = open_recording(tmp_path / "a.wav")
    assert recording.read(0, 1000)[[10, 20, 30, 40]].tolist() == [0, 1, -1, 1.5]
    recording.close()


@pytest.mark.parametrize(
    ("name", "coding", "kind"),
    [("a.wav", "PCM_24", "24-bit"), ("a.wav", "FLOAT", "32-bit float"), ("a.mp3", "MPEG_LAYER_III", "MP3")],
)
def test_what_its_samples_are_is_said_in_words(tmp_path: Path, name: str, coding: str, kind: str) -> None:
    recording = open_recording(written(tmp_path / name, name[2:].upper(), coding))
    assert recording.kind == kind
    recording.close()
    decoded = open_recording(tmp_path / "b.m4a", readable=tmp_path / name)
    assert decoded.kind == "M4A"
    decoded.close()


def cut(path: Path, share: float) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


@pytest.mark.parametrize(
    ("form", "coding"),
    [("WAV", "PCM_16"), ("WAV", "FLOAT"), ("RF64", "PCM_24"), ("W64", "PCM_16"), ("FLAC", "PCM_16"),
     ("FLAC", "PCM_24"), ("AIFF", "PCM_16"), ("MP3", "MPEG_LAYER_III")],
)  # fmt: skip
def test_a_file_that_breaks_off_says_where_and_can_be_saved_up_to_there(
    tmp_path: Path, form: str, coding: str
) -> None:
    path = written(tmp_path / "a.snd", form, coding, 10 * RATE, 2)
    whole, _ = soundfile.read(path, dtype="float32")
    with pytest.raises(
        BrokenOff, match=r"breaks off after \d\.\d s of 10\.0 s|breaks off after \d\.\d s of 9"
    ) as caught:
        open_recording(cut(path, 0.55))
    assert caught.value.announced == pytest.approx(10, abs=0.1)
    assert 4 < caught.value.there < 6.5
    salvage(path, tmp_path / "saved.wav", CancelToken())
    saved = open_recording(path, readable=tmp_path / "saved.wav")
    assert saved.seconds == pytest.approx(caught.value.there, abs=0.05)
    assert np.allclose(saved.read(0, saved.frames), whole[: saved.frames], atol=1e-6)
    assert saved.channels == 2
    saved.close()


def unfinished(path: Path, size: int) -> Path:
    written(path, "WAV", "PCM_16", RATE)
    content = bytearray(path.read_bytes())
    content[4:8] = struct.pack("<I", 0)
    content[40:44] = struct.pack("<I", size)
    path.write_bytes(content)
    return path


def test_a_recording_whose_program_was_killed_can_be_saved(tmp_path: Path) -> None:
    path = unfinished(tmp_path / "a.wav", 0)
    with pytest.raises(BrokenOff, match="was never finished") as caught:
        open_recording(path)
    assert caught.value.there == pytest.approx(1)
    salvage(path, tmp_path / "saved.wav", CancelToken())
    saved, _ = soundfile.read(tmp_path / "saved.wav")
    assert np.array_equal(saved, soundfile.read(written(tmp_path / "b.wav", "WAV", "PCM_16", RATE))[0])


def test_a_header_that_promises_a_hundred_hours_is_not_believed(tmp_path: Path) -> None:
    path = written(tmp_path / "a.flac", "FLAC", "PCM_16", RATE)
    content = bytearray(path.read_bytes())
    told = int.from_bytes(content[21:26], "big") & ~((1 << 36) - 1)
    content[21:26] = (told | 100 * 3600 * RATE).to_bytes(5, "big")
    path.write_bytes(content)
    with pytest.raises(BrokenOff, match="of 100:00:00") as caught:
        open_recording(path)
    assert caught.value.there == pytest.approx(1, abs=0.3)
    wav = written(tmp_path / "a.wav", "RF64", "PCM_16", RATE)
    content = bytearray(wav.read_bytes())
    ds64 = content.index(b"ds64")
    content[ds64 + 16 : ds64 + 24] = struct.pack("<Q", 1 << 45)
    content[ds64 + 24 : ds64 + 32] = struct.pack("<Q", 1 << 44)
    wav.write_bytes(content)
    recording = open_recording(wav)
    assert recording.frames == RATE
    recording.close()


@pytest.mark.parametrize("name", ["text", "header", "empty", "silent", "folder", "pipe", "device", "gone"])
def test_what_is_no_recording_says_so_at_once(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.wav"
    written(tmp_path / "good.wav", "WAV", "PCM_16")
    if name == "text":
        path.write_text("Once upon a time.\n" * 500)
    elif name == "header":
        path.write_bytes((tmp_path / "good.wav").read_bytes()[:30])
    elif name == "empty":
        path.touch()
    elif name == "silent":
        soundfile.write(path, np.zeros(0), RATE)
    elif name == "folder":
        path.mkdir()
    elif name == "pipe" and hasattr(os, "mkfifo"):
        os.mkfifo(path)
    elif name == "device" and Path("/dev/zero").exists():
        path.symlink_to("/dev/zero")
    with pytest.raises((BadSound, FileMissing)) as caught:
        open_recording(path)
    assert caught.value.sentence.startswith(f"“{name}.wav” ")


@given(st.binary(max_size=400), st.integers(0, 44), st.binary(max_size=8))
@settings(max_examples=80, deadline=None)
def test_no_damage_does_more_than_say_that_it_cannot_be_read(
    tmp_path_factory: pytest.TempPathFactory, tail: bytes, place: int, damage: bytes
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "a.wav"
    content = bytearray(written(path, "WAV", "PCM_16", 100).read_bytes() + tail)
    content[place : place + len(damage)] = damage
    path.write_bytes(content)
    with suppress(BadSound):
        recording = open_recording(path)
        sound: FloatArray = recording.read(0, recording.frames)
        assert np.isfinite(sound).all()
        recording.close()


def test_looking_how_far_a_broken_file_goes_can_be_stopped(tmp_path: Path) -> None:
    path = cut(written(tmp_path / "a.flac", "FLAC", "PCM_16", 10 * RATE), 0.5)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        open_recording(path, cancel)
    with pytest.raises(Cancelled):
        salvage(path, tmp_path / "b.wav", cancel)
