"""Choosing a voice: which are shown, by pointer, by keys, and heard before."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.clip import Clip
from studio.core.errors import NotOffered
from studio.core.voice import Gender, Voice
from studio.devices.player import Player, PlayState
from studio.jobs.task import Work
from studio.ui.tabs.voices.card_model import spoken_card
from studio.ui.tabs.voices.make.localize_form import SPEAKERS
from studio.ui.voices.chooser import KEYS_HINT, WAITING, VoiceChooser
from studio.ui.voices.picker import VoicePicker
from studio.ui.voices.previews import Previews
from studio.ui.voices.rows import Heading, languages, matches, rows
from studio.ui.voices.voice_list import traits
from tests.fakes.jobs import ImmediatePool
from tests.unit.devices.fake_speaker import Speakers

NADIA = Voice("n", "Nadia", "Warm, unhurried", "en", Gender.FEMININE, "british")
TOM = Voice("t", "Tom", "Dry and close", "en", Gender.MASCULINE, "american")
SIWIS = Voice("s", "Siwis", "Clear", "fr", Gender.FEMININE)
VOICES = (NADIA, SIWIS, TOM)


def test_voices_of_the_language_come_first_and_the_others_say_what_they_do() -> None:
    assert rows(VOICES, speaks="en") == (
        NADIA,
        TOM,
        Heading("Other voices speak English with an accent"),
        SIWIS,
    )
    assert rows(VOICES, speaks="fr", only="fr") == (SIWIS,)
    assert languages(VOICES) == ("en", "fr")


def test_a_voice_is_told_in_the_same_words_wherever_it_is_shown() -> None:
    assert traits(NADIA) == "British · Feminine"
    assert ", Feminine" in spoken_card(NADIA, favourite=False, heard=False)
    assert [words for _value, words in SPEAKERS] == ["Feminine", "Masculine"]


@pytest.mark.parametrize(
    ("search", "found"),
    [("", True), ("nad", True), ("WARM british", True), ("feminine english", True), ("warm tom", False)],
)
def test_every_word_of_a_search_has_to_be_found(search: str, found: bool) -> None:
    assert matches(NADIA, search) is found


@pytest.fixture
def chooser(qtbot: QtBot) -> VoiceChooser:
    made = VoiceChooser()
    qtbot.addWidget(made)
    made.resize(380, 400)
    made.set_voices(VOICES, speaks="en", chosen="t")
    made.begin()
    made.show()
    return made


def names(chooser: VoiceChooser) -> list[str]:
    model = chooser.rows
    found = [model.voice(model.index(number)) for number in range(model.rowCount())]
    return [voice.name for voice in found if voice]


def test_the_chosen_voice_is_where_the_arrows_begin(chooser: VoiceChooser) -> None:
    assert chooser.list.current_voice() == TOM
    QTest.keyClick(chooser.search, Qt.Key.Key_Down)
    assert chooser.list.current_voice() == SIWIS
    QTest.keyClick(chooser.search, Qt.Key.Key_Down)
    assert chooser.list.current_voice() == SIWIS
    QTest.keyClick(chooser.search, Qt.Key.Key_Up)
    QTest.keyClick(chooser.search, Qt.Key.Key_Up)
    assert chooser.list.current_voice() == NADIA


def test_enter_takes_and_control_enter_lets_hear(chooser: VoiceChooser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.hear_asked) as heard:
        QTest.keyClick(chooser.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [TOM]
    with qtbot.waitSignal(chooser.taken) as taken:
        QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert taken.args == [TOM]


def test_typing_narrows_the_list_and_nothing_found_can_be_undone(chooser: VoiceChooser) -> None:
    QTest.keyClicks(chooser.search, "clear")
    assert names(chooser) == ["Siwis"]
    chooser.search.setText("gravel")
    assert chooser.nothing.text() == "No voice matches “gravel”."
    assert chooser.nothing.isVisible()
    chooser.clear.click()
    assert names(chooser) == ["Nadia", "Tom", "Siwis"]


def test_one_language_can_be_looked_at_alone(chooser: VoiceChooser) -> None:
    chooser.filter.choose("fr")
    assert names(chooser) == ["Siwis"]


def test_voices_that_are_not_known_yet_are_said_to_come(chooser: VoiceChooser) -> None:
    chooser.set_voices(None, speaks="en", chosen="")
    assert chooser.nothing.text() == WAITING
    assert not chooser.clear.isVisible()


def click(chooser: VoiceChooser, x: int) -> None:
    index = chooser.rows.index_of("n")
    rect = chooser.list.visualRect(index)
    point = QPointF(rect.left() + x, rect.center().y())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place = chooser.list.viewport().mapToGlobal(point)
        event = QMouseEvent(kind, point, place, left, left, nothing)
        QApplication.sendEvent(chooser.list.viewport(), event)


def test_the_wheel_lets_hear_and_the_rest_of_a_row_takes(chooser: VoiceChooser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.hear_asked) as heard, qtbot.assertNotEmitted(chooser.taken):
        click(chooser, 20)
    assert heard.args == [NADIA]
    with qtbot.waitSignal(chooser.taken) as taken, qtbot.assertNotEmitted(chooser.hear_asked):
        click(chooser, 120)
    assert taken.args == [NADIA]


def test_rows_say_what_they_are(chooser: VoiceChooser) -> None:
    chooser.rows.set_previewing("t", 0.3)
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [chooser.rows.index(number).data(role) for number in range(chooser.rows.rowCount())]
    assert said == [
        "Voice Nadia, English British",
        "Voice Tom, English American, chosen, previewing",
        "Other voices speak English with an accent",
        "Voice Siwis, French",
    ]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_the_picker_shows_its_voice_and_closes_when_one_is_taken(qtbot: QtBot) -> None:
    picker = VoicePicker()
    qtbot.addWidget(picker)
    assert picker.accessibleName() == "No voice chosen"
    picker.set_voice(NADIA)
    picker.set_voices(VOICES, speaks="en", chosen="n")
    assert (picker.accessibleName(), picker.toolTip()) == ("Voice Nadia", "Warm, unhurried")
    picker.set_note("This voice cannot be heard.")
    picker.open()
    chooser = picker.popover.chooser
    assert chooser.note.text() == KEYS_HINT
    with qtbot.waitSignal(picker.taken) as taken:
        QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert taken.args == [NADIA]
    assert not picker.popover.isVisible()


class Listener:
    """Previews over a player whose device is a fake."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pool, self.speakers = ImmediatePool(), Speakers("here")
        self.player = Player(open_speaker=self.speakers.open)
        self.error: Exception | None = None
        self.heard: list[tuple[str, float]] = []
        self.previews = Previews(self.fetch, self.pool, self.player)
        self.previews.heard.connect(lambda voice_id, part: self.heard.append((voice_id, part)))

    def fetch(self, _voice: Voice, _work: Work) -> Clip:
        if self.error is not None:
            raise self.error
        return Clip(np.full(16000, 0.1, np.float32), 8000)


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[Listener]:
    made = Listener(qtbot)
    yield made
    made.previews.leave()
    made.player.close()
    made.pool.close()


def test_a_preview_plays_and_its_ring_fills(listener: Listener) -> None:
    listener.previews.toggle(NADIA)
    assert listener.heard == [("n", 0.0)]
    listener.pool.deliver()
    assert listener.player.state is PlayState.PLAYING
    listener.player.position_changed.emit(1.0)
    assert listener.heard[-1] == ("n", pytest.approx(0.5))
    listener.previews.toggle(NADIA)
    assert listener.player.state is PlayState.STOPPED
    assert listener.heard[-1] == ("", 0.0)


def test_another_preview_takes_the_place_of_the_first(listener: Listener) -> None:
    listener.previews.toggle(NADIA)
    listener.pool.deliver()
    listener.previews.toggle(TOM)
    listener.pool.deliver()
    assert listener.previews.voice_id == "t"
    assert listener.player.state is PlayState.PLAYING


def test_a_preview_ends_when_something_else_is_played(listener: Listener) -> None:
    listener.previews.toggle(NADIA)
    listener.pool.deliver()
    listener.player.load(Clip(np.zeros(8000, np.float32), 8000), "take")
    assert listener.previews.voice_id == ""


def test_a_voice_without_a_preview_says_so(listener: Listener, qtbot: QtBot) -> None:
    listener.error = NotOffered("This voice has no preview.")
    listener.previews.toggle(NADIA)
    with qtbot.waitSignal(listener.previews.failed) as failed:
        listener.pool.deliver()
    assert failed.args == [listener.error]
    assert listener.previews.voice_id == ""


def test_a_picker_that_is_joined_is_heard_in_until_a_voice_is_taken(listener: Listener, qtbot: QtBot) -> None:
    picker = VoicePicker()
    qtbot.addWidget(picker)
    listener.previews.join(picker)
    picker.hear_asked.emit(NADIA)
    listener.pool.deliver()
    assert listener.previews.voice_id == "n"
    picker.taken.emit(NADIA)
    assert (listener.previews.voice_id, listener.player.state) == ("", PlayState.STOPPED)
    listener.error = NotOffered("This voice has no preview.")
    picker.hear_asked.emit(TOM)
    listener.pool.deliver()
    assert picker.popover.chooser.note.text() == "This voice has no preview."
