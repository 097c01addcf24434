"""What is said of a recording that is opened."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.cancel import CancelToken
from studio.core.errors import BadSound, FileMissing
from studio.core.speech import Encoding
from studio.library.peak_files import PeakFiles
from studio.services.input_sound import InputSounds
from studio.services.open_recording import OpenRecording
from studio.ui.tabs.convert.recording import Recording, read_recording

NOISE = (np.random.default_rng(4).standard_normal((24000, 2)) * 0.1).astype(np.float32)


def read(folder: Path, name: str) -> Recording:
    inputs = InputSounds(folder / "cache")
    opening = OpenRecording(inputs, PeakFiles(folder / "peaks"))
    return read_recording(opening, inputs, folder / name, CancelToken())


@pytest.mark.parametrize(
    ("name", "coding", "channels", "facts", "encoding"),
    [
        ("a.wav", "PCM_16", 1, "48 kHz · 16-bit · mono · 0:00.5", Encoding.S16),
        ("a.wav", "PCM_24", 2, "48 kHz · 24-bit · stereo · 0:00.5", Encoding.F32),
        ("a.wav", "FLOAT", 1, "48 kHz · 32-bit float · mono · 0:00.5", Encoding.F32),
        ("a.flac", "PCM_24", 1, "48 kHz · 24-bit · mono · 0:00.5", Encoding.F32),
        ("a.ogg", "VORBIS", 2, "48 kHz · Ogg Vorbis · stereo · 0:00.5", Encoding.S16),
        ("a.mp3", "MPEG_LAYER_III", 1, "48 kHz · MP3 · mono · 0:00.5", Encoding.S16),
    ],
)
def test_its_facts_and_the_format_like_it(
    tmp_path: Path, name: str, coding: str, channels: int, facts: str, encoding: Encoding
) -> None:
    sound = NOISE if channels == 2 else NOISE[:, 0]
    soundfile.write(tmp_path / name, sound, 48000, subtype=coding)
    found = read(tmp_path, name)
    assert found.facts == facts
    assert found.own_format.encoding is encoding
    assert found.sound.samples is None  # Nothing of it is held.
    assert found.sound.peaks.channels == channels
    assert found.sound.read is not None
    assert len(found.sound.read(100, 200)) == 100
    found.file.close()


def test_the_same_sound_elsewhere_is_the_same(tmp_path: Path) -> None:
    for name in ("a.wav", "b.wav"):
        soundfile.write(tmp_path / name, NOISE, 48000)
    one, other = (read(tmp_path, name) for name in ("a.wav", "b.wav"))
    assert one.sha256 == other.sha256
    assert one.key != other.key
    one.file.close()
    other.file.close()


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "words.wav").write_text("no sound")
    (tmp_path / "phone.m4a").write_bytes(b"\0\0\0 ftypM4A ")
    for name, error in (("words.wav", BadSound), ("gone.wav", FileMissing), ("phone.m4a", BadSound)):
        with pytest.raises(error):
            read(tmp_path, name)
