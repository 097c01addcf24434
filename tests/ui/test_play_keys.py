"""The keys of the sound: what is played around a cursor and a selection, and who is asked for them."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.main_window import MainWindow
from studio.ui.transport.audition import Hearing, Parts, Spot, parts_of
from tests.ui.shell_kit import Deck, Sheet, press, shown_window

SHIFT = Qt.KeyboardModifier.ShiftModifier
SELECTED = Spot(cursor=1.0, selection=(5.0, 7.0))


class Editor(Sheet):
    """A tab whose sound has a cursor."""

    def __init__(self, spot: Spot | None) -> None:
        super().__init__()
        self.at = spot

    def spot(self) -> Spot | None:
        return self.at


@pytest.fixture
def deck() -> Deck:
    return Deck(duration=20.0)


@pytest.fixture
def editor() -> Editor:
    return Editor(SELECTED)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, deck: Deck, editor: Editor) -> MainWindow:
    made = shown_window(qapp)
    qtbot.addWidget(made)
    made.transport.set_player(cast(Any, deck))
    made.add_tab(editor)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("hearing", "parts"),
    [
        (Hearing.SELECTION, ((5.0, 7.0),)),
        (Hearing.LOOP_SELECTION, ((5.0, 7.0),)),
        (Hearing.CUT, ((3.0, 5.0), (7.0, 9.0))),
        (Hearing.TO_SELECTION, ((1.0, 5.0),)),
        (Hearing.BEFORE_START, ((4.0, 5.0),)),
        (Hearing.AFTER_START, ((5.0, 6.0),)),
        (Hearing.BEFORE_END, ((6.0, 7.0),)),
        (Hearing.AFTER_END, ((7.0, 8.0),)),
    ],
)
def test_what_is_heard_around_a_selection(hearing: Hearing, parts: Parts) -> None:
    assert parts_of(hearing, SELECTED, 20.0) == parts
    assert parts_of(hearing, Spot(1.0), 20.0) == ()


def test_nothing_outside_the_sound_is_heard() -> None:
    assert parts_of(Hearing.CUT, Spot(0.0, (0.5, 7.0)), 8.0) == ((0.0, 0.5), (7.0, 8.0))
    assert parts_of(Hearing.CUT, Spot(0.0, (0.0, 7.0)), 8.0) == ((7.0, 8.0),)
    assert parts_of(Hearing.AFTER_END, Spot(0.0, (1.0, 8.0)), 8.0) == ()


def test_a_cursor_behind_the_selection_hears_a_little_before_it() -> None:
    assert parts_of(Hearing.TO_SELECTION, Spot(9.0, (5.0, 7.0)), 20.0) == ((3.0, 5.0),)


@pytest.mark.parametrize(
    ("key", "modifiers", "parts"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, ((5.0, 7.0),)),
        (Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, ((3.0, 5.0), (7.0, 9.0))),
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, ((1.0, 5.0),)),
        (Qt.Key.Key_F5, SHIFT, ((4.0, 5.0),)),
        (Qt.Key.Key_F6, SHIFT, ((5.0, 6.0),)),
        (Qt.Key.Key_F7, SHIFT, ((6.0, 7.0),)),
        (Qt.Key.Key_F8, SHIFT, ((7.0, 8.0),)),
    ],
)
def test_the_keys_of_audio_editors(
    window: MainWindow, deck: Deck, key: Qt.Key, modifiers: Qt.KeyboardModifier, parts: Parts
) -> None:
    press(window, key, modifiers)
    assert (deck.parts, deck.looped) == (parts, False)
    assert window.transport.is_playing


def test_shift_l_loops_the_selection_and_the_button_shows_it(window: MainWindow, deck: Deck) -> None:
    press(window, Qt.Key.Key_L, SHIFT)
    assert (deck.parts, deck.looped) == (((5.0, 7.0),), True)
    deck.loop_changed.emit(True)
    assert window.transport.loop.isChecked()
    deck.loop_changed.emit(False)
    assert not window.transport.loop.isChecked()


def test_shift_space_plays_from_the_cursor(window: MainWindow, deck: Deck) -> None:
    press(window, Qt.Key.Key_Space, SHIFT)
    assert (deck.position, window.transport.is_playing) == (1.0, True)


def test_without_a_cursor_shift_space_plays_from_the_start(
    window: MainWindow, deck: Deck, editor: Editor
) -> None:
    editor.at = None
    deck.seek(4.0)
    press(window, Qt.Key.Key_Space, SHIFT)
    assert (deck.position, editor.played) == (0.0, 1)


def test_without_a_selection_shift_f6_is_the_previous_part_of_the_window(
    window: MainWindow, deck: Deck, editor: Editor
) -> None:
    editor.at = Spot(1.0)
    editor.words.setFocus()
    press(window, Qt.Key.Key_F6, SHIFT)
    assert (deck.parts, editor.make.hasFocus()) == ((), True)


def test_with_a_selection_another_key_leads_to_the_previous_part(window: MainWindow, editor: Editor) -> None:
    editor.words.setFocus()
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    assert editor.make.hasFocus()


def test_letters_are_words_in_a_text_field(window: MainWindow, deck: Deck, editor: Editor) -> None:
    editor.words.setFocus()
    press(editor.words, Qt.Key.Key_C)
    assert (deck.parts, editor.words.toPlainText()) == ((), "c")


def test_every_key_has_its_place_in_the_menu(window: MainWindow) -> None:
    for hearing in Hearing:
        assert window.actions_by_name[hearing.value].text()


def test_without_a_device_nothing_is_played(window: MainWindow, deck: Deck) -> None:
    deck.available = False
    window.transport.allow_playing("")
    assert not window.sound.hear(Hearing.SELECTION)
    assert deck.parts == ()
