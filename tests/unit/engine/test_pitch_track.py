"""The melody of a recording."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.listening.pitch_track import pitch_track
from tests.fakes.made_speakers import MAN, MELODY, RATE, WOMAN, Speaker, hiss


@pytest.mark.parametrize("speaker", [MAN, WOMAN])
def test_the_melody_of_a_speaker_is_read(speaker: Speaker) -> None:
    track = pitch_track(speaker.says(1.5))
    assert track is not None
    wanted = np.log2(speaker.pitch) + speaker.range / 12 * np.sin(2 * np.pi * MELODY * track.instants)
    assert np.abs(track.octaves - wanted)[track.voiced].mean() < 0.02
    assert track.middle == pytest.approx(np.log2(speaker.pitch), abs=0.05)
    assert track.range == pytest.approx(2.0, abs=0.5)


def test_it_is_drawn_straight_through_a_pause() -> None:
    gap = np.zeros(RATE // 2, np.float32)
    track = pitch_track(np.concatenate([MAN.says(0.75), gap, MAN.says(0.75)]))
    assert track is not None
    inside = (track.instants > 0.9) & (track.instants < 1.1)
    assert not track.voiced[inside].any()
    assert np.abs(np.diff(track.octaves[inside], 2)).max() < 1e-3


@pytest.mark.parametrize("sound", [np.zeros(RATE, np.float32), hiss(1.0)])
def test_what_nobody_sings_has_none(sound: np.ndarray[tuple[int], np.dtype[np.float32]]) -> None:
    assert pitch_track(sound) is None
