"""Files written block by block are those written at once, and a full disk is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.stream_writer import StreamWriter, flac_stream, mp3_stream, ogg_stream, wav_stream
from studio.audio.write import Depth, flac_bytes, wav_bytes
from studio.core.clip import Clip
from studio.core.errors import BadFormat, DiskFull, FileMissing

RATE = 24000
SAMPLES = (0.7 * np.sin(np.arange(3 * RATE) / 9)).astype(np.float32)
FULL = Path("/dev/full")


def written(out: StreamWriter) -> None:
    for start in range(0, len(SAMPLES), 7001):
        out.add(SAMPLES[start : start + 7001])
    out.finish()


@pytest.mark.parametrize("depth", Depth)
def test_a_wav_holds_the_same_samples(tmp_path: Path, depth: Depth) -> None:
    path = tmp_path / "a.wav"
    written(wav_stream(path, RATE, depth.value, len(SAMPLES)))
    whole = tmp_path / "b.wav"
    whole.write_bytes(wav_bytes(Clip(SAMPLES, RATE), depth))
    made, rate = soundfile.read(path, dtype="float64")
    assert rate == RATE
    assert np.array_equal(made, soundfile.read(whole, dtype="float64")[0])
    assert soundfile.info(path).subtype == depth.value


def test_flac_loses_nothing_and_ogg_and_mp3_little(tmp_path: Path) -> None:
    written(flac_stream(tmp_path / "a.flac", RATE))
    (tmp_path / "b.flac").write_bytes(flac_bytes(Clip(SAMPLES, RATE), Depth.INT24))
    assert np.array_equal(*(soundfile.read(tmp_path / f"{name}.flac")[0] for name in "ab"))
    written(ogg_stream(tmp_path / "a.ogg", RATE))
    written(mp3_stream(tmp_path / "a.mp3", RATE, 64000))
    for name in ("a.ogg", "a.mp3"):
        made, _ = soundfile.read(tmp_path / name)
        assert len(made) == pytest.approx(len(SAMPLES), abs=3000)
        assert np.sqrt(np.mean(made**2)) == pytest.approx(np.sqrt(np.mean(SAMPLES**2)), rel=0.1)


def test_beyond_what_a_wav_can_say_it_is_an_rf64(tmp_path: Path) -> None:
    written(wav_stream(tmp_path / "a.wav", RATE, "FLOAT", 1_100_000_000))
    assert soundfile.info(tmp_path / "a.wav").format == "RF64"


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadFormat, match="not 320000"):
        mp3_stream(tmp_path / "a.mp3", RATE, 320000)
    for begin in (lambda path: flac_stream(path, RATE), lambda path: mp3_stream(path, RATE, 64000)):
        with pytest.raises(FileMissing):
            begin(tmp_path / "nowhere" / "a")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_told_once() -> None:
    out = mp3_stream(FULL, RATE, 64000)
    with pytest.raises(DiskFull):
        out.add(np.tile(SAMPLES, 30))
    out.finish()
