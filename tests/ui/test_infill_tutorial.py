"""The tutorial: three steps, on a recording in which one word is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.core.clip import Clip
from studio.core.patch import PatchKind
from studio.core.patch_advice import Surroundings, advise
from studio.core.word_span import span_in
from studio.ui.tabs.infill.patch_wording import sends, why_or_what
from studio.ui.tabs.infill.tutorial.example import (
    RIGHT,
    WRONG,
    example_in,
    heard_words,
    is_example,
    wrong_word,
)
from studio.ui.tabs.infill.tutorial.steps import STEPS
from studio.ui.theme.resource import resource
from studio.ui.widgets.steps_strip import StepsStrip
from tests.fakes.engine import RunningEngine
from tests.ui.infill_kit import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path, engine, qtbot, record=False)
    yield made
    made.close()


def begin(room: Room) -> None:
    room.tab.empty.example.setFocus()
    room.tab.empty.example.click()
    room.wait(lambda: room.page.recording is not None and room.page.recording.whole)
    room.wait(lambda: bool(room.page.words))
    room.rest()


def click_on(room: Room, number: int) -> None:
    text = room.tab.body.words.transcript
    spot = text.places.rectangle(number).center().toPoint() - QPoint(0, text.verticalScrollBar().value())
    assert text.viewport().rect().contains(spot), "it is in sight"
    QTest.mouseClick(text.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)


def test_the_example_is_half_a_minute_with_one_wrong_word() -> None:
    info = soundfile.info(resource("example.flac"))
    assert (info.samplerate, info.channels, info.format) == (24_000, 1, "FLAC")
    assert 25 < info.duration < 35
    assert resource("example.flac").stat().st_size < 1_000_000
    words = heard_words()
    assert [word.word.strip(".,") for word in words].count(WRONG) == 1
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert words[-1].end < info.duration
    around = Surroundings(words, (), info.samplerate, info.frames)
    advice = advise(around, PatchKind.REPLACE, around.region(wrong_word().start, wrong_word().end), RIGHT)
    assert RIGHT in advice.sent
    assert len(advice.sent.split()) <= 4, "most of the speaker's own words stay"


def test_it_leads_from_the_wrong_word_to_the_export(room: Room, tmp_path: Path) -> None:
    shown = room.tab.tutorial.strip
    assert not shown.isVisible()
    begin(room)
    assert shown.isVisible()
    assert (shown.steps.next, shown.steps.accessibleName()) == (0, f"Step 1 of 3: {STEPS[0]}")
    wrong = span_in(room.page.words, wrong_word().start, wrong_word().end)
    click_on(room, wrong.first)
    assert shown.steps.next == 1
    assert room.page.old_words.strip(".,") == WRONG
    room.tab.presenter.writing.set_voice(room.voices.voices[0].id)  # type: ignore[index]
    field = room.tab.body.patch.new_words
    field.selectAll()
    room.type_into(field, RIGHT)
    room.make()
    assert shown.steps.next == 2
    room.tab.toolbar.export.click()
    popover = room.tab.delivering.popover
    popover.form.set_place(tmp_path)
    popover.go.click()
    room.rest()
    assert popover.told.words.text().startswith("Saved to harbour concert mended.flac.")
    popover.close()
    assert not shown.isVisible()
    assert room.page.recording is not None
    assert room.page.recording.path.parent == room.services.project.folder / "recordings"
    room.select()
    assert not shown.isVisible()


def test_after_the_click_on_the_wrong_word_the_right_one_can_be_typed(room: Room) -> None:
    begin(room)
    word = next(n for n, each in enumerate(room.page.words) if each.word.startswith(WRONG))
    click_on(room, word)
    room.wait(lambda: room.tab.body.patch.new_words.hasFocus())
    QTest.keyClicks(room.tab.body.patch.new_words, RIGHT)
    assert room.tab.body.patch.new_words.text() == RIGHT


def test_what_goes_along_is_counted_from_what_is_marked_or_it_says_from_where(room: Room) -> None:
    begin(room)
    wrong = span_in(room.page.words, wrong_word().start, wrong_word().end)
    click_on(room, wrong.first)
    gap = room.page.gap
    assert gap is not None
    before = gap.start - gap.left
    room.type_into(room.tab.body.patch.new_words, RIGHT)
    patch, recording = room.page.patch, room.page.recording
    assert patch is not None
    assert recording is not None
    assert patch.sent == "Friday evening,"
    after = (patch.right - patch.place.end) / recording.rate
    assert gap.right - gap.end > after + 0.1, "the waveform counts from the marked word"
    made = "“Friday evening,” is made, as far as the next pause."
    along = f"{before:.1f} s before and {after:.1f} s after"
    assert (sends(room.page), why_or_what(room.page)) == (
        "",
        f"{made} Listens to {along}, counted from there.",
    )
    hosted = replace(room.page, spoken=replace(room.page.spoken, has_models=True))
    assert why_or_what(hosted) == f"{made} Sends {along}, counted from there."
    as_marked = replace(room.page, patch=replace(patch, selection=patch.place))
    assert (sends(as_marked), why_or_what(as_marked)) == (f"Listens to {along}", made)


def press_escape(widget: QWidget) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Escape)


def test_esc_puts_the_steps_away_and_one_button_brings_them_back(room: Room) -> None:
    begin(room)
    shown = room.tab.tutorial.strip
    press_escape(room.tab.body.patch.new_words)
    assert not shown.folded, "in a text field, Esc leaves that first"
    room.player.load(Clip(np.zeros((80_000, 1), np.float32), 8000), "x")
    room.player.play()
    press_escape(room.tab.wave)
    assert not shown.folded, "where sound is heard, Esc stops that first"
    room.player.stop()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(room.tab.wave, held)
    assert not shown.folded, "held down, it is meant for what it closed"
    press_escape(room.tab.wave)
    assert (shown.folded, shown.isVisible(), shown.unfold_button.isVisible()) == (True, True, True)
    wrong = span_in(room.page.words, wrong_word().start, wrong_word().end)
    click_on(room, wrong.first)
    assert shown.folded
    assert shown.unfold_button.text() == "Show the steps, 2 of 3"
    shown.unfold_button.setFocus()
    shown.unfold_button.click()
    assert (shown.folded, shown.steps.next, shown.fold_button.hasFocus()) == (False, 1, True)


def test_its_cross_ends_it_and_first_steps_begin_it_again(room: Room) -> None:
    begin(room)
    shown = room.tab.tutorial.strip
    shown.fold_button.click()
    shown.close_button.click()
    assert not shown.isVisible()
    room.tab.begin_first()
    room.rest()
    assert shown.isVisible(), "asked for again, it is there again"
    assert not shown.folded


def test_another_recording_ends_it(room: Room) -> None:
    begin(room)
    room.record()
    room.open()
    room.wait(lambda: not room.tab.tutorial.strip.isVisible())
    room.rest()


def test_the_words_of_the_example_are_known_without_listening(room: Room) -> None:
    begin(room)  # In this room nobody listens: `unheard`.
    assert room.page.words == heard_words()


def test_what_was_put_in_the_place_of_the_example_is_no_example(tmp_path: Path) -> None:
    path = example_in(tmp_path)
    assert is_example(path)
    assert example_in(tmp_path) == path
    path.write_bytes(b"something else")
    assert not is_example(path)
    assert not is_example(tmp_path / "gone.flac")


def test_where_there_is_little_room_the_next_step_stands_alone(qtbot: QtBot) -> None:
    shown = StepsStrip(STEPS, "Leave the tutorial")
    qtbot.addWidget(shown)
    shown.resize(1440, 41)
    shown.show_step(1)
    assert shown.steps.shown() == (0, 1, 2)
    shown.resize(700, 41)
    assert shown.steps.shown() == (1,)
    shown.grab()
