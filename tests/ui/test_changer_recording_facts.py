"""What is said of a recording that is opened."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.cancel import CancelToken
from studio.core.errors import BadSound, FileMissing
from studio.core.speech import Encoding
from studio.services.input_sound import InputSounds
from studio.ui.tabs.convert.recording import read_recording

NOISE = (np.random.default_rng(4).standard_normal((24000, 2)) * 0.1).astype(np.float32)


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
    found = read_recording(InputSounds(tmp_path / "cache"), tmp_path / name, CancelToken())
    assert found.facts == facts
    assert found.own_format.encoding is encoding
    assert found.sound.samples is not None
    assert found.sound.samples.ndim == 1


def test_the_same_sound_elsewhere_is_the_same(tmp_path: Path) -> None:
    inputs = InputSounds(tmp_path / "cache")
    for name in ("a.wav", "b.wav"):
        soundfile.write(tmp_path / name, NOISE, 48000)
    one, other = (read_recording(inputs, tmp_path / name, CancelToken()) for name in ("a.wav", "b.wav"))
    assert one.sha256 == other.sha256
    assert one.key != other.key


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    inputs = InputSounds(tmp_path / "cache")
    (tmp_path / "words.wav").write_text("no sound")
    (tmp_path / "phone.m4a").write_bytes(b"\0\0\0 ftypM4A ")
    for name, error in (("words.wav", BadSound), ("gone.wav", FileMissing), ("phone.m4a", BadSound)):
        with pytest.raises(error):
            read_recording(inputs, tmp_path / name, CancelToken())
