"""Files decoded by a process of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound, Cancelled
from studio.launch.decoding import decode_apart

SOUNDS = Path(__file__).parents[1] / "services" / "sounds"


def test_the_sound_is_there_afterwards(tmp_path: Path) -> None:
    decode_apart(SOUNDS / "tone.m4a", tmp_path / "ton ⚓.wav", CancelToken())
    assert read_clip(tmp_path / "ton ⚓.wav").seconds == pytest.approx(0.5, abs=0.1)


def test_what_is_no_sound_is_said_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "ton ⚓.m4a").write_bytes(b"no sound")
    with pytest.raises(BadSound, match=r"“ton ⚓\.m4a” is not a sound file"):
        decode_apart(tmp_path / "ton ⚓.m4a", tmp_path / "o.wav", CancelToken())


def test_it_can_be_stopped(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        decode_apart(SOUNDS / "tone.m4a", tmp_path / "o.wav", cancel)
