"""The words under a waveform: which are written out, and what stands there without any."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from studio.core.clip import Clip
from studio.core.speech import Container, OutputFormat, SpeechRequest
from studio.core.take import Take, TimedWord
from studio.ui.tabs.tts.wording import no_words
from studio.ui.waveform.sound import drawn
from studio.ui.waveform.take_wave import TakeWave
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.words import SpokenWords, labelled
from studio.ui.waveform.words_lane import WordsLane

EVERY = tuple(TimedWord("somewhere", number * 0.2, number * 0.2 + 0.15) for number in range(85))


@given(st.lists(st.tuples(st.floats(1, 40), st.floats(1, 80)), min_size=1), st.floats(0, 8))
def test_written_words_never_touch_and_leave_no_hole(sizes: list[tuple[float, float]], gap: float) -> None:
    steps, widths = [step for step, _ in sizes], [width for _, width in sizes]
    lefts = [float(left) for left in np.cumsum(steps)]
    chosen = sorted(labelled(lefts, widths, gap))
    assert chosen[0] == 0
    for before, after in pairwise(chosen):
        free = lefts[before] + widths[before] + gap
        assert lefts[after] >= free
        assert all(lefts[number] < free for number in range(before + 1, after))


def test_a_long_take_has_words_all_along(qtbot: QtBot) -> None:
    timeline = Timeline()
    timeline.set_total(17.0)
    lane = WordsLane(timeline)
    qtbot.addWidget(lane)
    lane.resize(1400, 26)
    lane.set_words(SpokenWords(EVERY))
    assert len(lane.written()) >= 15
    timeline.show(0.0, 2.0)
    assert len(lane.written()) == len(EVERY)


@pytest.mark.parametrize(
    ("container", "words", "said"),
    [
        (Container.MP3, (), "An MP3 comes without the times of its words"),
        (Container.WAV, (), "The service did not send the times"),
        (Container.WAV, EVERY, ""),
    ],
)
def test_a_take_without_words_says_why(container: Container, words: tuple[TimedWord, ...], said: str) -> None:
    request = SpeechRequest("Ahoy", "v", format=OutputFormat(container=container))
    made_at = "2026-11-23T14:02:31+00:00"
    take = Take("t", 1, request, "h", "Clara", "t.mp3", 44100, 1.0, made_at, words=words)
    assert no_words(take).startswith(said)
    assert bool(no_words(take)) is bool(said)


def test_the_reason_is_drawn_where_the_words_would_be(qtbot: QtBot) -> None:
    wave = TakeWave()
    qtbot.addWidget(wave)
    wave.resize(900, 168)
    wave.set_sound(drawn(Clip(np.zeros(44100, np.float32), 44100)))
    before = wave._lane.grab().toImage()
    wave.set_no_words("An MP3 comes without words.")
    assert wave._lane.grab().toImage() != before
    assert wave._lane.accessibleName() == "An MP3 comes without words."
    wave.close_strip()
