"""`pickup-studio verify` tells a true file from one that was changed."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.splice import Patch
from studio.cli import DONE, FAILED
from studio.cli.running import run_command
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.region import Region
from studio.services.input_sound import InputSounds
from studio.services.studio import Services
from studio.services.write_mended import WriteMended

RATE = 16000


def no_services() -> AbstractContextManager[Services]:
    raise AssertionError("nothing has to be started for this")


def test_it_says_that_all_is_so_and_what_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, np.random.default_rng(1).uniform(-0.5, 0.5, 20_000), RATE)
    patch = Patch(Region(4000, 5000), Clip(np.full(1600, 0.5, np.float32), RATE))
    WriteMended(InputSounds(tmp_path / "inputs"))(source, [patch], target, CancelToken())
    command = ["verify", str(tmp_path / "b.wav.sheet.json"), "--original", str(source)]
    assert run_command(command, no_services) == DONE
    assert capsys.readouterr().out == "All is as the sheet tells.\n"
    moved = target.rename(tmp_path / "c.wav")
    assert run_command(command, no_services) == FAILED
    assert "is not in" in capsys.readouterr().err
    content = bytearray(moved.read_bytes())
    content[100] ^= 1
    moved.write_bytes(content)
    assert run_command([*command, "--file", str(moved)], no_services) == FAILED
    assert "The sound from 0.000 to 0.250 s of “c.wav” is not what it was." in capsys.readouterr().out
