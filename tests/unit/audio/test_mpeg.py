"""How long an MP3 is, whatever its writer left out."""

from __future__ import annotations

from pathlib import Path

import lameenc
import numpy as np
import pytest
import soundfile

from studio.audio.mpeg import lacks_its_length, reaches_its_end, with_length

RATE = 44100
SOUND = np.concatenate(
    [np.zeros(2 * RATE), 0.4 * np.random.default_rng(1).standard_normal(2 * RATE), np.zeros(4 * RATE)]
).clip(-1, 1)


def varying(path: Path, channels: int = 1, rate: int = RATE) -> Path:
    """An MP3 of varying bit rate as a stream has it: without the tag that tells its length."""
    lame = lameenc.Encoder()
    lame.silence()
    lame.set_channels(channels)
    lame.set_in_sample_rate(rate)
    lame.set_out_sample_rate(rate)
    lame.set_vbr(4)
    lame.set_vbr_quality(5)
    samples = (np.repeat(SOUND[:, None], channels, axis=1) * 32767).astype("<i2")
    content = bytes(lame.encode(samples.tobytes())) + bytes(lame.flush())
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("channels", "rate"), [(1, 44100), (2, 44100), (1, 22050), (2, 24000)])
def test_a_file_of_varying_rate_is_read_whole_once_it_tells_its_length(
    tmp_path: Path, channels: int, rate: int
) -> None:
    path = varying(tmp_path / "a.mp3", channels, rate)
    assert lacks_its_length(path)
    assert soundfile.info(path).frames != pytest.approx(len(SOUND), rel=0.05)  # What the guess is.
    with_length(path, tmp_path / "b.mp3")
    assert not lacks_its_length(tmp_path / "b.mp3")
    assert reaches_its_end(tmp_path / "b.mp3")
    sound, _ = soundfile.read(tmp_path / "b.mp3")
    assert len(sound) == pytest.approx(len(SOUND), abs=4000)
    loud = np.flatnonzero(np.abs(sound.reshape(len(sound), -1)[:, 0]) > 0.1)
    assert (loud[0], loud[-1]) == (
        pytest.approx(2 * RATE, abs=3000),
        pytest.approx(4 * RATE, abs=3000),
    )


def test_a_tag_in_front_of_the_sound_is_passed_over(tmp_path: Path) -> None:
    path = varying(tmp_path / "a.mp3")
    tagged = tmp_path / "tagged.mp3"
    tagged.write_bytes(b"ID3\4\0\0\0\0\x02\0" + bytes(256) + path.read_bytes())
    assert lacks_its_length(tagged) == lacks_its_length(path)


def test_a_file_of_one_rate_needs_nothing(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.mp3", SOUND, RATE, bitrate_mode="CONSTANT")
    assert not lacks_its_length(tmp_path / "a.mp3")
    assert reaches_its_end(tmp_path / "a.mp3")


def test_a_file_that_was_cut_has_fewer_bytes_than_it_counts(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.mp3", SOUND, RATE)
    content = (tmp_path / "a.mp3").read_bytes()
    (tmp_path / "b.mp3").write_bytes(content[: len(content) // 2])
    assert not reaches_its_end(tmp_path / "b.mp3")


@pytest.mark.parametrize(
    "content", [b"", b"Hello.", b"\xff" * 5000, b"ID3\4\0\0\x7f\x7f\x7f\x7f", bytes(9000)]
)
def test_what_is_no_mp3_has_no_length_to_lack(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(content)
    assert not lacks_its_length(path)
    assert reaches_its_end(path)


def test_a_wav_whose_sound_looks_like_frames_is_none(tmp_path: Path) -> None:
    """As some samples of 24 bits do."""
    frames, path = varying(tmp_path / "a.mp3").read_bytes()[:60_000], tmp_path / "a.wav"
    soundfile.write(path, np.frombuffer(frames[: len(frames) // 2 * 2], "<i2"), RATE, subtype="PCM_16")
    assert frames[:4] in path.read_bytes()
    assert not lacks_its_length(path)
