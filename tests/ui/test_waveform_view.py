"""The waveform of a recording is drawn truthfully at every zoom, and moved as in the best editors."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPainter, QPen, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.audio.overview import Overview
from studio.audio.peaks import PeakBuilder
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import colour
from studio.ui.waveform.columns import Trace
from studio.ui.waveform.overview import Overview as Strip
from studio.ui.waveform.ruler import Unit
from studio.ui.waveform.scale import channel_names
from studio.ui.waveform.sound import drawn_from
from studio.ui.waveform.unit_button import SIGN
from studio.ui.waveform.wave_item import FILL
from tests.ui.wave_kit import BASE, CONTROL, RATE, SECONDS, SHIFT, Disk, View, drag, tone, turn, view

__all__ = ["view"]


def inked(view: View, *tokens: str) -> np.ndarray:
    """Which pixels of the canvas have one of the colours, [rows, columns]."""
    view.settle()
    image = view.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF
    wanted = [colour(token).rgb() & 0xFFFFFF for token in tokens]
    return np.isin(pixels, wanted)


def reach(view: View) -> tuple[int, int]:
    """The highest and the lowest row that is drawn in."""
    rows = np.flatnonzero(inked(view, "wave", "waverms").sum(axis=1) > 5)
    return int(rows[0]), int(rows[-1])


@pytest.mark.parametrize("span", [SECONDS, 2.0, 0.5, 0.08])
def test_a_tone_is_as_high_as_it_is_loud_at_every_zoom(view: View, span: float) -> None:
    view.wave.timeline.show(4.0, 4.0 + span) if span < SECONDS else view.wave.timeline.show_all()
    middle, height = view.canvas.height() / 2, view.canvas.height()
    top, bottom = reach(view)
    # Half of full scale, drawn twice as large because nothing is louder.
    soft = 9 if span < 0.1 else 3  # The line through single samples has soft edges.
    assert top == pytest.approx(middle - height / 2 * FILL, abs=soft)
    assert bottom == pytest.approx(middle + height / 2 * FILL, abs=soft)


def test_single_samples_are_points_on_a_line(view: View) -> None:
    view.wave.timeline.show(2.0, 2.0 + 30 / RATE)
    view.settle()
    assert view.wave.canvas.wave._dots
    (trace,) = view.wave.canvas.wave._traces
    lane = view.wave.canvas.wave.lanes()[0]
    first = int(2.0 * RATE) - 1
    wanted = lane.middle - tone()[first : first + 5] * lane.scale
    assert trace._points[:5, 1] == pytest.approx(wanted, abs=1e-3)
    assert trace._points[1, 0] == pytest.approx(0.0, abs=1e-6)


def test_steep_lines_between_close_samples_are_as_high_as_level_ones_are_thick() -> None:
    """Half of the samples go from top to bottom and back, half lie on the middle."""
    trace, image = Trace(), QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    values = np.r_[np.tile((-1.0, 1.0), 50), np.zeros(100)]
    trace.set(values, step=0.5, middle=50.0, scale=40.0, left=0.0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.GlobalColor.black, 4))
        trace.draw(painter, dots=False)
        assert painter.pen().widthF() == 4
    dark = (np.frombuffer(image.constBits(), np.uint32).reshape(100, 100) & 0xFF) < 128
    assert dark[12:88, 1:48].all()
    assert dark[:, 55:98].sum(axis=0).tolist() == [4] * 43


def test_samples_are_fetched_only_for_a_close_look_and_once(view: View) -> None:
    view.settle()
    assert view.disk.asked == 0
    view.wave.timeline.show(3.0, 3.2)
    view.settle()
    assert view.disk.asked == 1
    view.wave.timeline.scroll(0.05)
    view.settle()
    assert view.disk.asked == 1
    view.wave.timeline.scroll(2.0)
    view.settle()
    assert view.disk.asked == 2


def test_each_channel_has_its_lane(view: View) -> None:
    view.show(Disk(tone(2)))
    rows = inked(view, "wave", "waverms").sum(axis=1) > 5
    lanes = view.wave.canvas.wave.lanes()
    assert len(lanes) == 2
    upper = np.flatnonzero(rows[: int(lanes[1].top)])
    lower = np.flatnonzero(rows[int(lanes[1].top) + 2 :])
    assert (upper[-1] - upper[0]) == pytest.approx(2 * (lower[-1] - lower[0]), abs=8)
    assert channel_names(2) == ("L", "R")
    assert channel_names(8)[-1] == "8"


def test_the_scale_tells_the_level_where_it_is_drawn(view: View) -> None:
    lane = view.wave.canvas.wave.lanes()[0]
    marks = {words: y for y, words in view.wave.scale.marks() if y < lane.middle}
    assert lane.middle - marks["−12"] == pytest.approx(10 ** (-12 / 20) * lane.scale)
    assert "0" not in marks  # Drawn twice as large, full scale is outside.


def test_the_picture_grows_while_the_file_is_read(view: View) -> None:
    samples, reading = tone(), Disk(tone())
    half = PeakBuilder(base=BASE)
    half.add(samples[: len(samples) // 2])
    read = reading.drawn().read
    assert read is not None
    view.wave.set_sound(drawn_from(Overview(len(samples), 1, BASE, ((0, half.peaks()),)), RATE, read))
    there = np.flatnonzero(inked(view, "waverms").sum(axis=0) > 10)
    assert there[-1] == pytest.approx(view.canvas.width() / 2, abs=3)
    view.wave.timeline.show(2.0, 4.0)
    half.add(samples[len(samples) // 2 :])
    view.wave.set_sound(drawn_from(half.peaks(), RATE, read))
    assert (view.wave.timeline.start, view.wave.timeline.end) == (2.0, 4.0)
    assert inked(view, "waverms").sum(axis=0)[-1] > 10


def test_moving_the_playhead_paints_only_its_strip(view: View) -> None:
    view.wave.set_position(4.97)
    view.wave.repaint()
    QApplication.processEvents()
    painted: list[float] = []
    wave = view.wave.canvas.wave
    before = wave.paint

    def noted(painter: object, option: object, widget: object = None) -> None:
        painted.append(option.exposedRect.width())  # type: ignore[attr-defined]
        before(painter, option, widget)  # type: ignore[arg-type]

    wave.paint = noted  # type: ignore[method-assign]
    view.wave.set_position(5.0)
    view.qtbot.waitUntil(lambda: bool(painted))
    assert max(painted) < 20


# Zoom and scroll


def test_the_wheel_zooms_at_the_pointer_and_scrolls_with_shift(view: View) -> None:
    line, port = view.wave.timeline, view.wave.canvas.viewport()
    place = view.at(3.0)
    turn(port, place, 3)
    assert line.span < SECONDS
    assert line.x(3.0, view.canvas.width()) == pytest.approx(place.x(), abs=1)
    start, span = line.start, line.span
    turn(port, place, -1, SHIFT)
    assert (line.start > start, line.span) == (True, pytest.approx(span))
    turn(port, place, 0, along=1)
    assert line.start == pytest.approx(start)


def test_two_fingers_zoom_at_their_place(view: View) -> None:
    line, port, place = view.wave.timeline, view.wave.canvas.viewport(), view.at(7.0)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    pad = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, pad, 2, place, place, place, 0.5, QPointF())
    view.canvas.viewportEvent(event)  # type: ignore[attr-defined]
    assert line.span == pytest.approx(SECONDS / 1.5)
    assert line.x(7.0, port.width()) == pytest.approx(place.x(), abs=1)


def test_one_can_look_at_single_samples_and_no_closer(view: View) -> None:
    for _ in range(80):
        view.press(Qt.Key.Key_Equal, CONTROL)
    assert view.wave.timeline.span * RATE == pytest.approx(24, abs=0.1)
    view.press(Qt.Key.Key_F, CONTROL)
    assert view.wave.timeline.is_whole


def test_the_overview_moves_and_resizes_what_is_on_screen(view: View) -> None:
    line, strip = view.wave.timeline, Strip(view.wave.timeline)
    view.qtbot.addWidget(strip)
    strip.resize(1000, 36)
    strip.set_sound(view.wave.sound)
    strip.set_patches(((1.0, 1.2),))
    line.show(2.0, 4.0)
    drag(strip, QPointF(300, 18), QPointF(500, 18))
    assert (line.start, line.end) == (pytest.approx(4.0), pytest.approx(6.0))
    drag(strip, QPointF(strip.frame().right(), 18), QPointF(800, 18))
    assert (line.start, line.end) == (pytest.approx(4.0), pytest.approx(8.0, abs=0.05))
    drag(strip, QPointF(strip.frame().left(), 18), QPointF(700, 18))
    assert line.start == pytest.approx(7.0, abs=0.05)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPointF(200, 18).toPoint())
    assert (line.start + line.end) / 2 == pytest.approx(2.0, abs=0.05)
    turn(strip, QPointF(200, 18), 2)
    assert line.span < 1.0
    bare = strip.grab().toImage()
    assert bare.pixelColor(110, 3) == QColor(colour("patch"))
    strip.set_gap((6.0, 7.0))
    shown = strip.grab().toImage()
    assert shown.pixelColor(650, 4) != bare.pixelColor(650, 4)
    assert shown.pixelColor(550, 4) == bare.pixelColor(550, 4)
    strip.close_strip()


def test_the_ruler_tells_time_or_samples(view: View) -> None:
    ruler = view.wave.ruler
    view.wave.timeline.show(1.0, 2.0)
    assert ruler.words(1.5) == "0:01.5"
    with view.qtbot.waitSignal(view.wave.unit_changed) as turned:
        view.wave.unit_button.click()
    assert turned.args == [Unit.SAMPLES]
    assert ruler.words(1.5) == "12,000"
    seconds, _, is_long = ruler.ticks()
    assert (seconds[is_long] * RATE) % 1 == pytest.approx(0, abs=1e-6)
    assert view.wave.unit_button.accessibleName() == "Ruler in samples"


def test_what_the_ruler_is_in_looks_like_something_to_press(view: View) -> None:
    """Arrows stand beside its word, and the ring comes by keys alone."""
    unit = view.wave.unit_button
    assert unit.toolTip() == "Show samples on the ruler and in the selection"
    words = unit.fontMetrics().horizontalAdvance(unit.text())
    assert words + SIGN <= unit.width()
    with_arrows = unit.grab().toImage()
    unit.setText("")
    assert unit.grab().toImage() != with_arrows
    unit.set_unit(Unit.TIME)
    QTest.mouseClick(unit, Qt.MouseButton.LeftButton)
    assert not unit.ringed
    QTest.keyClick(unit, Qt.Key.Key_Space)
    assert unit.unit is Unit.TIME, "twice pressed it is back"


# The spectrogram


def test_the_spectrogram_shows_what_is_on_screen_and_takes_the_theme(view: View) -> None:
    item = view.wave.canvas.spectrogram
    view.wave.timeline.show(2.0, 3.0)
    view.wave.show_spectrogram(True)
    view.qtbot.waitUntil(lambda: item.seen is not None)
    seen = item.seen
    assert seen is not None
    assert (seen.start, seen.end) == (2.0, 3.0)
    tall = view.canvas.height()
    image = view.canvas.grab().toImage()
    bright = [QColor(image.pixel(400, y)).lightnessF() for y in range(tall)]
    line = int(np.argmax(bright) if theme_is_dark() else np.argmin(bright))
    assert line == pytest.approx(tall * (1 - 440 / (RATE / 2)), abs=6)
    view.wave.timeline.scroll(1.0)
    view.qtbot.waitUntil(lambda: item.seen is not seen)
    view.wave.show_spectrogram(False)
    assert not item.isVisible()


def theme_is_dark() -> bool:
    return colour("sunken").lightnessF() < 0.5


def test_a_view_that_moves_on_has_the_last_picture_stopped(view: View) -> None:
    item = view.wave.canvas.spectrogram
    view.wave.show_spectrogram(True)
    item._compute()
    view.wave.timeline.show(1.0, 2.0)  # Before the first one was delivered.
    view.pool.deliver()
    assert item.seen is None
    view.qtbot.waitUntil(lambda: item.seen is not None)
    assert item.seen is not None
    assert item.seen.start == 1.0


def test_the_theme_changes_the_colours_of_everything(view: View) -> None:
    for mode in ("dark", "light"):
        theme().set_mode(mode)  # type: ignore[arg-type]
        assert inked(view, "sunken").any()
        assert inked(view, "waverms").any()
