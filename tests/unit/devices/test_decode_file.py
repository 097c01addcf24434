"""Files that libsndfile does not read, opened by Qt's decoders on a worker thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound, Cancelled, DiskError
from studio.devices.decode_file import decode_file

SOUNDS = Path(__file__).parents[1] / "services" / "sounds"


def on_a_worker(work: Callable[[], None]) -> BaseException | None:
    """What `work` raised on a thread of its own."""
    raised: list[BaseException] = []

    def do() -> None:
        try:
            work()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=do)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    return raised[0] if raised else None


@pytest.mark.parametrize("name", ["tone.m4a", "tone.webm"])
def test_its_sound_becomes_a_wav(qapp: object, tmp_path: Path, name: str) -> None:
    target = tmp_path / "ton ⚓.wav"
    assert on_a_worker(lambda: decode_file(SOUNDS / name, target, CancelToken())) is None
    clip = read_clip(target)
    assert clip.seconds == pytest.approx(0.5, abs=0.1)
    spectrum = np.abs(np.fft.rfft(clip.samples))
    assert np.argmax(spectrum) * clip.sample_rate / len(clip.samples) == pytest.approx(440, abs=10)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_what_is_no_sound_is_said(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "no.m4a").write_bytes(b"no sound " * 100)
    error = on_a_worker(lambda: decode_file(tmp_path / "no.m4a", tmp_path / "o.wav", CancelToken()))
    assert isinstance(error, BadSound)
    assert "no.m4a" in error.sentence


def test_a_place_that_cannot_be_written_is_said(qapp: object, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "o.wav"
    error = on_a_worker(lambda: decode_file(SOUNDS / "tone.m4a", target, CancelToken()))
    assert isinstance(error, DiskError)


def test_it_can_be_stopped(qapp: object, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    error = on_a_worker(lambda: decode_file(SOUNDS / "tone.m4a", tmp_path / "o.wav", cancel))
    assert isinstance(error, Cancelled)
