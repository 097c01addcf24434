"""Selecting on the waveform, by mouse and by keys: edges, snap, words, markers, and what is spoken of it."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from studio.core.clip import FloatArray
from studio.core.hearing import HeardWord
from studio.jobs.pool import JobPool
from studio.ui.theme.theme import theme
from studio.ui.waveform.gap import Edge, Gap
from studio.ui.waveform.gap_menu import menu_at
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.snap import Snap
from studio.ui.waveform.spoken_selection import pause_before, spoken_place
from tests.ui.wave_kit import ALT, CONTROL, RATE, SHIFT, SPEECH, WORDS, View, drag, tone, view

__all__ = ["view"]
GAP = Gap(0.0, 3.0, 5.0, 10.0)


def edges(view: View) -> tuple[float, float]:
    gap = view.wave.gap
    assert gap is not None
    return gap.start, gap.end


def test_a_drag_selects_and_holds_to_words(view: View) -> None:
    with view.qtbot.waitSignal(view.wave.gap_settled):
        view.drag(1.47, 2.44)
    assert edges(view) == (1.5, 2.4)
    view.wave.set_gap(None)
    view.drag(1.47, 2.44, keys=ALT)
    assert edges(view) == (pytest.approx(1.47, abs=0.01), pytest.approx(2.44, abs=0.01))
    view.wave.set_gap(None)
    view.wave.snap = Snap.OFF
    view.drag(1.47, 2.44)
    assert edges(view)[0] == pytest.approx(1.47, abs=0.01)


@pytest.mark.parametrize(
    ("snap", "found"), [(Snap.PAUSES, 2.4), (Snap.MARKERS, 2.36), (Snap.WORDS, 2.4), (Snap.OFF, 2.38)]
)
def test_an_edge_holds_to_what_is_chosen(view: View, snap: Snap, found: float) -> None:
    view.wave.snap = snap
    view.wave.set_marks((Mark(2.36),))
    view.wave.set_gap(GAP)
    view.drag(3.0, 2.38, y=20)
    assert edges(view)[0] == pytest.approx(found, abs=0.011 if snap is Snap.OFF else 1e-6)


def test_edges_go_to_zero_crossings(view: View) -> None:
    samples = tone()
    view.wave.snap = Snap.ZERO
    view.drag(3.0001, 5.0003)
    view.pool.deliver()
    for edge in edges(view):
        frame = round(edge * RATE)
        assert samples[frame - 1] * samples[frame] <= 0
    view.wave.set_gap(Gap(0.0, 3.0005, 5.0, 10.0))
    view.press(Qt.Key.Key_Z)
    view.pool.deliver()
    frame = round(edges(view)[0] * RATE)
    assert samples[frame - 1] * samples[frame] <= 0


def test_the_window_does_not_wait_for_the_samples_of_a_zero_crossing(view: View) -> None:
    """They are read on a worker, and what is chosen meanwhile is not undone by them."""
    pool, settled = JobPool(), list[Gap]()
    threads = list[Thread]()

    def read(start: int, end: int) -> FloatArray:
        threads.append(current_thread())
        return view.disk.read(start, end)

    view.wave._zero.set_pool(pool)
    view.wave.gap_settled.connect(settled.append)
    view.wave.set_sound(replace(view.disk.drawn(), read=read))
    view.wave.set_gap(Gap(0.0, 3.0005, 5.0, 10.0))
    view.wave.to_zero_crossings()
    assert not settled
    view.qtbot.waitUntil(lambda: len(settled) == 1)
    assert settled[0].start == pytest.approx(3.0005, abs=0.002)
    assert threads
    assert main_thread() not in threads
    view.wave.to_zero_crossings()
    view.wave.change(Gap(0.0, 6.0, 7.0, 10.0))
    view.qtbot.waitUntil(lambda: not pool.jobs())
    assert (view.wave.gap, len(settled)) == (Gap(0.0, 6.0, 7.0, 10.0), 1)
    pool.close()


def test_words_fade_in_as_they_are_heard_unless_motion_is_reduced(view: View) -> None:
    lane, (first, second, third, _) = view.wave.lane, WORDS
    view.wave.set_words(())
    theme().set_reduced_motion(False)
    view.wave.set_words((first, second))
    bars = lane.grab().toImage()
    assert lane.fade.share(first) < 1
    view.qtbot.waitUntil(lambda: lane.fade.share(first) == 1)
    assert lane.grab().toImage() != bars
    view.wave.set_words((first, second, third))
    assert lane.fade.share(third) < 1 == lane.fade.share(first)
    put_right = replace(third, word="was")
    view.wave.set_words((first, second, put_right))  # At once: the user looks at it.
    assert lane.fade.share(put_right) == 1
    theme().set_reduced_motion(True)
    view.wave.set_words(WORDS)
    assert {lane.fade.share(word) for word in WORDS} == {1}


@pytest.mark.parametrize("edge", [Edge.LEFT, Edge.RIGHT])
def test_contexts_are_dragged_by_their_handles(view: View, edge: Edge) -> None:
    view.wave.set_gap(Gap(1.0, 3.0, 5.0, 8.0))
    view.wave.snap = Snap.OFF
    view.drag(1.0 if edge is Edge.LEFT else 8.0, 2.0 if edge is Edge.LEFT else 7.0)
    gap = view.wave.gap
    assert gap is not None
    assert gap.at(edge) == pytest.approx(2.0 if edge is Edge.LEFT else 7.0, abs=0.02)
    assert (gap.start, gap.end) == (3.0, 5.0)


def test_the_gap_is_moved_as_it_is_by_its_name_and_by_keys(view: View) -> None:
    view.wave.set_gap(Gap(1.0, 3.0, 5.0, 8.0))
    view.drag(4.0, 5.5, y=12)
    gap = view.wave.gap
    assert gap is not None
    assert (gap.start, gap.end) == (pytest.approx(4.5, abs=0.03), pytest.approx(6.5, abs=0.03))
    assert (gap.left, gap.right) == (1.0, 8.0)
    assert view.wave.moves
    with view.qtbot.waitSignal(view.wave.gap_settled):
        view.press(Qt.Key.Key_Left, ALT | SHIFT)
    moved = view.wave.gap
    assert moved is not None
    assert moved.start == pytest.approx(gap.start - view.wave.step())
    assert moved.end - moved.start == pytest.approx(2.0)
    view.wave.shift(-100.0)
    assert view.wave.gap is not None
    assert view.wave.gap.start == 0.0
    view.drag(7.0, 9.0)
    assert not view.wave.moves


@pytest.mark.parametrize(
    ("key", "keys", "edge", "way"),
    [
        (Qt.Key.Key_Left, SHIFT, Edge.START, -1),
        (Qt.Key.Key_Right, SHIFT, Edge.END, 1),
        (Qt.Key.Key_Left, CONTROL | SHIFT, Edge.END, -1),
        (Qt.Key.Key_Right, CONTROL | SHIFT, Edge.START, 1),
    ],
)
def test_keys_grow_and_shrink_the_selection(
    view: View, key: Qt.Key, keys: Qt.KeyboardModifier, edge: Edge, way: int
) -> None:
    view.wave.set_gap(GAP)
    before = GAP.at(edge)
    with view.qtbot.waitSignal(view.wave.gap_settled):
        view.press(key, keys)
    gap = view.wave.gap
    assert gap is not None
    assert (gap.at(edge) - before) * way > 0
    view.wave.timeline.show(3.0, 3.0 + 40 / RATE)
    assert view.wave.step() == pytest.approx(1 / RATE)


def test_brackets_set_the_edges_at_the_playhead(view: View) -> None:
    view.wave.seek(2.0)
    view.press(Qt.Key.Key_BracketLeft)
    view.wave.seek(4.0)
    view.press(Qt.Key.Key_BracketRight)
    assert edges(view) == (2.0, 4.0)
    view.press(Qt.Key.Key_E, CONTROL)
    assert view.wave.timeline.start == pytest.approx(1.9)
    assert view.wave.timeline.end == pytest.approx(4.1)
    view.press(Qt.Key.Key_E, CONTROL)
    assert view.wave.timeline.start == 0.0
    assert view.wave.timeline.end == 10.0


# Words


def test_words_are_selected_by_click_shift_click_and_drag(view: View) -> None:
    view.click_word(3.7)
    assert edges(view) == (3.4, 4.5)
    view.click_word(1.2, SHIFT)
    assert edges(view) == (1.0, 4.5)
    view.drag_word(1.9, 3.15)
    assert edges(view) == (1.5, 3.3)
    assert list(view.wave.lane.selected()) == [1, 2]
    view.press(Qt.Key.Key_Right, CONTROL)
    assert edges(view) == (3.4, 4.5)
    view.press(Qt.Key.Key_Left, CONTROL)
    assert edges(view) == (3.0, 3.3)


def test_a_click_on_the_edge_of_a_word_selects_it(view: View) -> None:
    view.click_word(3.4 + 1e-3)
    assert edges(view) == (3.4, 4.5)


def test_short_words_are_found_where_they_are_written(view: View) -> None:
    lane = view.wave.lane
    short = [("a", 0.10), ("very", 0.13), ("short", 0.16), ("tomorrow", 1.5)]
    lane.set_words(tuple(HeardWord(word, start, start + 0.03) for word, start in short))
    assert lane.written() == {0, 3}
    view.wave.select_words(1, 1)
    assert 1 in lane.written()
    assert 0 not in lane.written()
    view.wave.set_gap(None)
    last = max(lane.written())
    left = lane._room(last).left() + 2
    assert lane.number_at(view.wave.timeline.seconds(left, lane.width())) != last
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(round(left), 25))
    assert list(lane.selected()) == [last]


def test_the_first_word_is_written_whole_however_short_it_is(view: View) -> None:
    lane = view.wave.lane
    lane.set_words((HeardWord("Yesterday", 0.0, 0.05), HeardWord("we", 3.0, 3.5)))
    assert lane.written() == {0, 1}
    assert lane._room(0).left() >= -3  # The room reaches 3 px beyond the letters.
    assert lane._room(1).center().x() == pytest.approx(lane.px(3.25))


def test_a_word_is_put_right_in_its_place(view: View) -> None:
    lane, field = view.wave.lane, view.wave.field
    QTest.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(round(lane.px(3.8)), 25))
    assert field.isVisible()
    assert field.text() == "Thursday"
    with view.qtbot.waitSignal(view.wave.word_corrected) as corrected:
        QTest.keyClicks(field, "Friday")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert corrected.args == [3, "Friday"]
    assert view.wave.hasFocus()
    view.click_word(3.8)
    view.press(Qt.Key.Key_F2)
    QTest.keyClicks(field, "Nothing")
    with view.qtbot.assertNotEmitted(view.wave.word_corrected):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_words_that_are_heard_meanwhile_do_not_change_which_one_is_put_right(view: View) -> None:
    view.wave.edit_word(3)
    QTest.keyClicks(view.wave.field, "Friday")
    view.wave.set_words((HeardWord("And", 0.2, 0.4), *WORDS))
    with view.qtbot.waitSignal(view.wave.word_corrected) as corrected:
        QTest.keyClick(view.wave.field, Qt.Key.Key_Return)
    assert corrected.args == [4, "Friday"]


def test_the_edge_of_a_word_is_dragged_but_not_over_its_neighbour(view: View) -> None:
    with view.qtbot.waitSignal(view.wave.word_moved) as moved:
        view.drag_word(2.4, 2.7)
    assert moved.args == [1, 1.5, pytest.approx(2.7, abs=0.02)]
    with view.qtbot.waitSignal(view.wave.word_moved) as moved:
        view.drag_word(2.4, 3.9)
    assert moved.args == [1, 1.5, 3.0]


def test_a_double_click_on_the_waveform_selects_its_word(view: View) -> None:
    port = view.wave.canvas.viewport()
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=view.at(2.0).toPoint())
    assert edges(view) == (1.5, 2.4)


# Markers


def test_a_marker_is_added_named_moved_and_removed(view: View) -> None:
    wave, told = view.wave, []

    def take(marks: tuple[Mark, ...], label: str) -> None:
        told.append(label)
        wave.set_marks(marks)

    wave.markers_changed.connect(take)
    wave.seek(2.0)
    view.press(Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(wave.field, "Breath")
    QTest.keyClick(wave.field, Qt.Key.Key_Return)
    assert wave.marks == (Mark(2.0, "Breath"),)
    tag = wave.canvas.markers.tag(wave.marks[0]).center()
    shift = view.x(6.0) - view.x(2.0)
    wave.snap = Snap.OFF
    drag(wave.canvas.viewport(), tag, tag + type(tag)(shift, 0))
    assert len(wave.marks) == 1
    assert wave.marks[0].label == "Breath"
    assert wave.gap is None  # The drag was the marker's, not a selection.
    wave.seek(wave.marks[0].seconds)
    view.press(Qt.Key.Key_Delete)
    assert wave.marks == ()
    assert told == ["Add a marker", "Name a marker", "Move a marker", "Remove a marker"]


def test_the_playhead_goes_from_marker_to_marker(view: View) -> None:
    view.wave.set_marks((Mark(1.0), Mark(4.0), Mark(9.0)))
    view.wave.seek(2.0)
    view.press(Qt.Key.Key_Right, ALT)
    assert view.wave.position == 4.0
    view.press(Qt.Key.Key_Right, ALT)
    view.press(Qt.Key.Key_Right, ALT)
    assert view.wave.position == 9.0
    view.press(Qt.Key.Key_Left, ALT)
    assert view.wave.position == 4.0


def test_the_menu_has_what_the_pointer_does(view: View) -> None:
    view.wave.set_gap(GAP)
    menu = menu_at(view.wave, 3.8, None)
    words = [action.text() for action in menu.actions()]
    assert "Correct “Thursday”…\tF2" in words
    next(action for action in menu.actions() if "Select “Thursday”" in action.text()).trigger()
    assert edges(view) == (3.4, 4.5)
    menu.deleteLater()
    marked = menu_at(view.wave, 3.8, Mark(3.8, "Breath"))
    assert marked.actions()[0].text().startswith("Name the marker")
    marked.deleteLater()


# What is spoken


def test_the_selection_is_spoken_as_a_sentence(view: View) -> None:
    view.click_word(3.8)
    assert view.wave.spoken_value() == (
        "Selection 3.40 to 4.50, 1.10 seconds, word Thursday, "
        "left context 3.4 seconds, right context 5.5 seconds"
    )
    assert spoken_place(12 * 60 + 30.62) == "12 minutes 30.62"
    assert spoken_place(3661.5) == "1 hour 1 minute 1.50"
    assert pause_before(3.0, SPEECH) == pytest.approx(0.6)
    assert pause_before(3.5, SPEECH) == 0.0


def test_changes_are_spoken_at_most_twice_a_second(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    view.wave._teller.stop()
    for number in range(20):
        view.wave.set_gap(Gap(0.0, 3.0 + number * 0.01, 5.0, 10.0))
    assert len(told) <= 2
    view.qtbot.waitUntil(lambda: "3.19 to 5.00" in view.wave.accessibleDescription())
    assert len(told) <= 4
