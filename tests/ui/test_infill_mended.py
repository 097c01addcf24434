"""What is heard is what is exported, sample for sample, whatever is done to takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from studio.audio.patch_file import PatchFile
from studio.audio.recording import open_recording
from studio.audio.splice import splice
from studio.core.patch import AS_MADE, Treatment
from studio.core.region import Region
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.mended import mended
from tests.unit.audio.seam_kit import voice

DONE = Treatment(gain_db=2.0, match=0.7, room_tone=0.0, lead=0.1, tail=-0.05, fade_in=0.03, fade_out=0.0)


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (44_100, 2)])
def test_what_is_heard_is_what_is_exported(tmp_path: Path, rate: int, channels: int) -> None:
    sound = voice(seconds=6, rate=rate)
    if channels == 2:
        sound = np.stack((sound, 0.4 * sound), axis=1)
    soundfile.write(tmp_path / "recording.wav", sound, rate, subtype="FLOAT")
    soundfile.write(tmp_path / "take.wav", voice(seconds=0.8, hz=150), 24_000, subtype="FLOAT")
    take = tmp_path / "take.wav"
    patches = [
        PatchFile(Region(0, rate // 2), take, DONE),
        PatchFile(Region(rate, rate), take, AS_MADE),
        PatchFile(Region(2 * rate, 3 * rate), None, Treatment(lead=0.2)),
        PatchFile(Region(4 * rate, 5 * rate), take, DONE),
        PatchFile(Region(6 * rate - 400, 6 * rate), None),
    ]
    laid = [each.read() for each in patches]
    splice(tmp_path / "recording.wav", laid, tmp_path / "export.wav")
    exported, _ = soundfile.read(tmp_path / "export.wav", dtype="float32", always_2d=True)
    file = open_recording(tmp_path / "recording.wav")
    drawn: Any = None
    heard = mended(Recording(file, drawn, "", True), laid)
    blocks = [heard.read(start, 5000) for start in range(0, heard.frames, 5000)]
    file.close()
    assert heard.frames == len(exported)
    assert np.array_equal(np.concatenate(blocks), exported)
    again = open_recording(tmp_path / "recording.wav")
    part = mended(Recording(again, drawn, "", True), laid, Region(rate, 2 * rate))
    again.close()
    assert [piece.patch is not None for piece in part.pieces].count(True) == 1  # The others lie elsewhere.
