"""Seams on the waveform: crossfades are set by mouse and keys, and said to those who do not see them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import colour
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.seam_look import SeamLook, Way
from tests.ui.wave_kit import NONE, SHIFT, View

GAP = Gap(1.0, 3.0, 5.0, 8.0)
LOOK = SeamLook(
    3.0,
    5.0,
    ("check-circle-fill", "green"),
    ("warning-fill", "amber"),
    0.1,
    0.2,
    ((4.0, 4.4, "evening"),),
    "left seam good, right seam listen",
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[View]:
    theme().apply(qapp)
    made = View(qtbot)
    made.wave.set_gap(GAP)
    made.wave.set_seams(LOOK)
    yield made
    made.wave.hide()
    made.wave.close_wave()


def handle(view: View, way: Way) -> QPointF:
    found = view.wave.canvas.seams.handle(way)
    assert found is not None
    return found


def drag(view: View, way: Way, seconds: float) -> None:
    start = handle(view, way)
    end = QPointF(view.x(seconds), start.y())
    port = view.wave.canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, NONE, start.toPoint())
    QTest.mouseMove(port, ((start + end) / 2).toPoint())
    QTest.mouseMove(port, end.toPoint())
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, NONE, end.toPoint())


@pytest.mark.parametrize(
    ("way", "to", "seconds"), [(Way.IN, 3.5, 0.5), (Way.OUT, 4.6, 0.4), (Way.OUT, 7.0, 0.0)]
)
def test_a_handle_sets_the_length_of_a_crossfade(
    view: View, qtbot: QtBot, way: Way, to: float, seconds: float
) -> None:
    gaps: list[object] = []
    view.wave.gap_settled.connect(gaps.append)
    with qtbot.waitSignal(view.wave.canvas.fade_moved) as moved:
        drag(view, way, to)
    assert moved.args[0] is way
    assert moved.args[1] == pytest.approx(seconds, abs=0.02)
    assert gaps == [], "the patch itself stays where it is"


def test_a_crossfade_is_no_longer_than_half_the_patch(view: View, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.wave.canvas.fade_moved) as moved:
        drag(view, Way.IN, 6.0)
    assert moved.args[1] == pytest.approx(1.0)


def test_a_press_on_a_handle_changes_nothing(view: View, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.wave.canvas.fade_moved):
        place = handle(view, Way.IN).toPoint()
        QTest.mouseClick(view.wave.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert view.wave.gap == GAP


def test_a_short_crossfade_can_be_taken_hold_of(view: View) -> None:
    view.wave.set_seams(SeamLook(3.0, 5.0, fade_in=0.001))
    assert handle(view, Way.IN).x() - view.x(3.0) >= 10


def test_where_words_go_there_is_no_crossfade_to_set(view: View) -> None:
    view.wave.set_seams(SeamLook(3.0, 5.0, fades=False))
    assert view.wave.canvas.seams.handle(Way.IN) is None
    view.wave.set_seams(None)
    assert view.wave.canvas.seams.way_at(QPointF(0, 0)) is None


@pytest.mark.parametrize(
    ("key", "modifier", "told"),
    [
        (Qt.Key.Key_Comma, NONE, (Way.IN, -1)),
        (Qt.Key.Key_Period, NONE, (Way.IN, 1)),
        (Qt.Key.Key_Less, SHIFT, (Way.OUT, -1)),
        (Qt.Key.Key_Greater, SHIFT, (Way.OUT, 1)),
    ],
)
def test_keys_make_crossfades_shorter_and_longer(
    view: View, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, told: tuple[Way, int]
) -> None:
    with qtbot.waitSignal(view.wave.canvas.fade_stepped) as stepped:
        QTest.keyClick(view.wave, key, modifier)
    assert tuple(stepped.args) == told


def test_seams_are_spoken_with_the_selection(view: View) -> None:
    assert view.wave.spoken_value().endswith("left seam good, right seam listen")
    view.wave.set_seams(None)
    assert "seam" not in view.wave.spoken_value()


def test_signs_and_suspects_are_drawn_where_they_belong(view: View) -> None:
    """In the colours of their verdicts, and only there."""
    with_seams = view.wave.canvas.grab().toImage()
    view.wave.set_seams(None)
    without = view.wave.canvas.grab().toImage()
    ratio = with_seams.devicePixelRatio()

    def changed(seconds: float, top: int, height: int) -> set[str]:
        x = round(view.x(seconds) * ratio)
        places = [(x + dx, round(y * ratio)) for dx in range(-10, 11) for y in range(top, top + height)]
        inside = [(a, b) for a, b in places if with_seams.rect().contains(a, b)]
        return {
            with_seams.pixelColor(a, b).name()
            for a, b in inside
            if with_seams.pixelColor(a, b) != without.pixelColor(a, b)
        }

    assert colour("green").name() in changed(3.0, 0, 30)
    assert colour("amber").name() in changed(5.0, 0, 30)
    assert colour("amber").name() in changed(4.2, 30, 40)
    assert not changed(6.5, 0, 100)
