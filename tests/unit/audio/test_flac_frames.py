"""The length of a FLAC by its last frame, for every rate, depth, length and number of channels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio.flac_frames import frames_of


@settings(max_examples=30, deadline=None)
@given(
    frames=st.one_of(st.integers(1, 20_000), st.sampled_from([4095, 4096, 4097, 8192, 600_000])),
    channels=st.sampled_from([1, 2, 8]),
    rate=st.sampled_from([8000, 16000, 44100, 48000, 96000, 11025, 12345]),
    subtype=st.sampled_from(["PCM_16", "PCM_24"]),
    silent=st.booleans(),
)
def test_it_is_as_long_as_it_is(
    tmp_path_factory: pytest.TempPathFactory,
    frames: int,
    channels: int,
    rate: int,
    subtype: str,
    silent: bool,
) -> None:
    path = tmp_path_factory.mktemp("flac") / "a.flac"
    sound = np.random.default_rng(frames).uniform(-1, 1, (frames, channels)) * (0 if silent else 1)
    soundfile.write(path, sound, rate, subtype=subtype)
    assert frames_of(path) == frames


@pytest.mark.parametrize("content", [b"", b"fLaC", b"\xff\xf8" * 1000, bytes(5000)])
def test_what_has_no_frames_has_no_length(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(content)
    assert frames_of(path) == 0
