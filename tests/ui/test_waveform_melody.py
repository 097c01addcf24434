"""The melody lane: where its points stand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.hearing import Melody
from studio.ui.waveform.melody_lane import LEAST_RANGE, Contour, MelodyLane
from studio.ui.waveform.timeline import Timeline


@pytest.fixture
def lane(qtbot: QtBot) -> MelodyLane:
    timeline = Timeline()
    timeline.set_total(2.0)
    made = MelodyLane(timeline)
    timeline.setParent(made)
    qtbot.addWidget(made)
    made.resize(200, 100)
    return made


def contour(*hertz: float) -> Contour:
    return Contour.of(Melody(0.0, len(hertz) * 0.5, 0.5, hertz))


def test_an_octave_is_twelve_semitones_and_silence_is_none() -> None:
    found = contour(110, 220, 0).semitones
    assert found[1] - found[0] == pytest.approx(12)
    assert np.isnan(found[2])


def test_a_level_voice_stands_in_the_middle_of_an_octave(lane: MelodyLane) -> None:
    lane.set_contours(contour(110, 110), None)
    low, high = lane.bounds()
    assert high - low == pytest.approx(LEAST_RANGE)
    points = list(lane._points(contour(110, 110)))
    assert [x for x, _, _ in points] == pytest.approx([0, 50])
    assert {round(y) for _, y, _ in points} == {50}


def test_a_silence_breaks_the_line(lane: MelodyLane) -> None:
    lane.set_contours(contour(110, 115, 0, 118), None)
    path = lane._path(contour(110, 115, 0, 118))
    lines = [n for n in range(path.elementCount()) if path.elementAt(n).isLineTo()]
    assert len(lines) == 1


def test_a_press_tells_the_second(lane: MelodyLane, qtbot: QtBot) -> None:
    lane.show()
    with qtbot.waitSignal(lane.pressed) as pressed:
        QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPointF(100, 50).toPoint())
    assert pressed.args[0] == pytest.approx(1.0)


def test_it_is_drawn_in_the_colours_of_both(lane: MelodyLane, qtbot: QtBot) -> None:
    lane.show()
    lane.set_contours(contour(110, 130, 120), contour(150, 160, 155))
    lane.set_playhead(0.5)
    assert not lane.grab().isNull()
    first = lane._picture
    lane.set_playhead(0.6)
    lane.grab()
    assert lane._picture is first  # The playhead moves without the curves being drawn anew.
    lane._timeline.zoom(0.5, 0.5)
    lane.grab()
    assert lane._picture is not first
    lane.close_lane()
