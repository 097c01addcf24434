"""What stretch is on screen, and how the ruler writes it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from studio.ui.theme.fonts import font
from studio.ui.waveform.ruler import BESIDE, Ruler, step_for, written
from studio.ui.waveform.timeline import Timeline


def test_a_new_sound_is_shown_whole() -> None:
    timeline = Timeline()
    timeline.set_total(12.5)
    assert (timeline.start, timeline.end) == (0.0, 12.5)
    assert timeline.is_whole


def test_a_growing_sound_stays_whole_but_a_zoomed_view_stays_where_it_is() -> None:
    timeline = Timeline()
    timeline.set_total(4.0)
    timeline.set_total(6.0)
    assert timeline.is_whole
    timeline.show(1.0, 2.0)
    timeline.set_total(9.0)
    assert (timeline.start, timeline.end) == (1.0, 2.0)


@given(st.floats(0.1, 3600), st.floats(0.05, 20), st.floats(0, 1))
def test_zoom_keeps_the_second_under_the_pointer_and_stays_inside(
    total: float, factor: float, share: float
) -> None:
    timeline = Timeline()
    timeline.set_total(total)
    timeline.zoom(0.5, share * total)
    around = timeline.start + share * timeline.span
    x = timeline.x(around, 1000)
    timeline.zoom(factor, around)
    assert 0 <= timeline.start <= timeline.end <= total + 1e-9
    inside = timeline.start > 1e-6 and timeline.end < total - 1e-6
    if inside:
        assert timeline.x(around, 1000) == pytest.approx(x, abs=1e-3)


def test_seconds_under_a_place_are_within_the_sound() -> None:
    timeline = Timeline()
    timeline.set_total(10.0)
    assert timeline.seconds(-50, 1000) == 0
    assert timeline.seconds(500, 1000) == 5
    assert timeline.seconds(5000, 1000) == 10


def test_the_page_turns_when_the_playhead_leaves_it() -> None:
    timeline = Timeline()
    timeline.set_total(10.0)
    timeline.show(0.0, 2.0)
    timeline.bring_in(1.5)
    assert timeline.start == 0.0
    timeline.bring_in(2.5)
    assert (timeline.start, timeline.end) == (2.5, 4.5)


@pytest.mark.parametrize(
    ("seconds", "step", "text"),
    [(0, 1, "0:00"), (4, 1, "0:04"), (75, 5, "1:15"), (2.5, 0.5, "0:02.5"), (0.25, 0.05, "0:00.25")],
)
def test_times_are_written_as_fine_as_the_steps(seconds: float, step: float, text: str) -> None:
    assert written(seconds, step) == text


@given(st.floats(0.05, 7200), st.integers(300, 4000))
def test_written_times_have_room(span: float, width: int) -> None:
    assert step_for(span, width) / span * width >= 64 or step_for(span, width) == 3600


def test_a_time_that_the_edge_would_cut_is_left_out(qtbot: QtBot) -> None:
    timeline = Timeline()
    ruler = Ruler(timeline)
    qtbot.addWidget(ruler)
    ruler.resize(400, 24)
    ruler.set_blank(False)
    seen = set()
    for tenths in range(101, 120, 2):
        timeline.set_total(tenths / 10)
        seconds, lefts, is_long = ruler.ticks()
        second, x = float(seconds[is_long][-1]), float(lefts[is_long][-1])
        wide = QFontMetricsF(font("tiny")).horizontalAdvance(written(second, ruler.step()))
        left = math.ceil(x) + 1
        beside = ruler.grab().toImage().copy(left, 0, 400 - left, 14)
        inks = {beside.pixel(across, down) for across in range(400 - left) for down in range(14)}
        seen.add(fits := x + BESIDE + wide <= 400)
        assert (len(inks) > 1) is fits, tenths
    assert seen == {True, False}


def test_the_playhead_at_rest_leaves_the_first_time_readable(qtbot: QtBot) -> None:
    timeline = Timeline()
    timeline.set_total(10.0)
    ruler = Ruler(timeline)
    qtbot.addWidget(ruler)
    ruler.resize(400, 24)
    ruler.set_blank(False)
    plain = ruler.grab().toImage().copy(BESIDE, 0, 40, 20)
    ruler.set_playhead(0.0)
    assert ruler.grab().toImage().copy(BESIDE, 0, 40, 20) == plain


def test_a_stretch_is_put_in_the_middle_only_if_it_is_not_in_sight() -> None:
    timeline = Timeline()
    timeline.set_total(100.0)
    timeline.show(10, 20)
    timeline.reveal(12, 14)
    assert (timeline.start, timeline.end) == (10, 20)
    timeline.reveal(39, 41)
    assert (timeline.start, timeline.end) == (35, 45)
    timeline.reveal(50, 70)
    assert (timeline.start, timeline.end) == (48, 72)
