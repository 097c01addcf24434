"""Listening by way of the engine, in one piece and in several."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadSound, Cancelled, FileMissing, NotOffered
from studio.core.hearing import Stretch
from studio.core.passage import Passage
from studio.core.region import Region
from studio.services import listen as listening
from studio.services.cutting import pieces
from studio.services.studio import Services

RATE = 24_000
BEEPS = [(0.4, 1.0), (1.6, 2.6), (3.2, 3.7), (4.4, 5.4)]
SECONDS = 6.0


def beeps(hertz: float = 200.0) -> FloatArray:
    """A voice-like tone at the times of BEEPS, over a faint noise."""
    times = np.arange(round(SECONDS * RATE)) / RATE
    sound = 1e-4 * np.random.default_rng(1).standard_normal(len(times))
    tone = sum(np.sin(2 * np.pi * hertz * n * times) / n for n in range(1, 9))
    for start, end in BEEPS:
        part = slice(round(start * RATE), round(end * RATE))
        sound[part] += 0.2 * tone[part]
    return np.asarray(sound, np.float32)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "beeps.wav"
    soundfile.write(path, beeps(), RATE, subtype="FLOAT")
    return path


def close(found: tuple[Stretch, ...], expected: list[tuple[float, float]]) -> bool:
    edges = [edge for each in found for edge in (each.start, each.end)]
    return np.allclose(edges, [edge for pair in expected for edge in pair], atol=0.02)


def test_pauses_of_a_recording_in_pieces_are_those_of_the_whole(
    speaking: Services, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = speaking.listen.marks(Passage(clip), CancelToken())
    monkeypatch.setattr(listening, "LONGEST_PLAIN", 2.0)
    steps: list[float | None] = []
    cut = speaking.listen.marks(Passage(clip), CancelToken(), progress=lambda _, done: steps.append(done))

    assert len(steps) >= 3
    assert close(whole.speech, BEEPS)
    assert close(cut.speech, BEEPS)
    assert len(cut.pauses) == len(whole.pauses) == 5
    assert cut.seconds == pytest.approx(whole.seconds) == pytest.approx(SECONDS)


def test_times_are_those_of_the_file_though_a_part_of_it_is_heard(speaking: Services, clip: Path) -> None:
    part = Passage(clip, Region(round(1.3 * RATE), round(4.0 * RATE)))
    assert close(speaking.listen.marks(part, CancelToken()).speech, BEEPS[1:3])
    assert speaking.listen.pitch(part, CancelToken()).start == pytest.approx(1.3)


def test_pitch_joins_without_a_shift(speaking: Services, clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "LONGEST_PLAIN", 2.0)
    melody = speaking.listen.pitch(Passage(clip), CancelToken())

    assert len(melody.f0) == round(SECONDS / melody.step)
    for start, end in BEEPS:
        inside = melody.f0[round((start + 0.1) / melody.step) : round((end - 0.1) / melody.step)]
        assert np.median(inside) == pytest.approx(200, rel=0.02)


def test_what_cannot_be_listened_to_is_said(speaking: Services, clip: Path, tmp_path: Path) -> None:
    listen = speaking.listen
    with pytest.raises(NotOffered, match=r"paste the words\.$"):
        listen.words(Passage(clip), CancelToken(), language="de")
    with pytest.raises(FileMissing):
        listen.marks(Passage(tmp_path / "gone.wav"), CancelToken())
    silence = tmp_path / "silence.wav"
    soundfile.write(silence, np.zeros(RATE, np.float32), RATE)
    with pytest.raises(BadSound):
        listen.judge(Passage(silence), "dataset", CancelToken())


def test_whoever_stops_it_is_not_told_of_an_error(speaking: Services, clip: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        speaking.listen.marks(Passage(clip), cancel)


def test_somebody_is_most_like_themselves(speaking: Services, clip: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    soundfile.write(other, beeps(90.0), RATE)
    same = speaking.listen.compare(Passage(clip), Passage(clip), CancelToken())
    assert same == pytest.approx(1.0, abs=1e-3)
    assert speaking.listen.compare(Passage(clip), Passage(other), CancelToken()) < same - 0.02


def test_pieces_join_to_the_whole_and_are_cut_in_pauses() -> None:
    sound, whole = beeps(), Region(240, round(SECONDS * RATE))
    found = list(pieces(whole, RATE, 2.0, lambda part: Clip(sound[part.start : part.end], RATE)))

    assert (found[0].start, found[-1].end) == (whole.start, whole.end)
    assert all(len(each) <= 2.0 * RATE for each in found)
    for before, after in itertools.pairwise(found):
        assert before.end == after.start
        assert (before.end - whole.start) % (RATE // 100) == 0
    cuts = [each.end / RATE for each in found[:-1]]
    assert not any(start < cut < end for cut in cuts for start, end in BEEPS)


def test_what_is_short_enough_is_one_piece_and_not_looked_at() -> None:
    whole = Region(0, RATE)
    assert list(pieces(whole, RATE, 1.0, lambda part: pytest.fail("looked"))) == [whole]
