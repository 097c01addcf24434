"""Words and markers of a recording in the Infill tab: heard piece by piece, put right, kept, undone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import EngineGone, NotOffered, StudioError
from studio.core.hearing import HeardWord, Transcript
from studio.core.passage import Passage
from studio.ui.errors import Deed
from studio.ui.tabs.infill.heard_words import NONE_FOUND, PLACED_ROUGHLY, STOPPED
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.ruler import Unit
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import TabRoom
from tests.ui.tts_kit import services_in

RATE = 16_000
SECONDS = 90
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class Ear:
    """Hears one word in the middle of each piece; `gate` lets it, one piece at a time, where it is held.
    Where it `breaks`, it does so `after` so many pieces."""

    def __init__(self) -> None:
        self.heard: list[tuple[float, float]] = []
        self.gate = threading.Semaphore(1000)
        self.refuses = False
        self.breaks: StudioError | None = None
        self.after = 0

    def hold(self) -> None:
        self.gate = threading.Semaphore(0)

    def __call__(self, passage: Passage, cancel: CancelToken, **says: Any) -> Transcript:
        region = passage.region
        if self.refuses:
            raise NotOffered("On this computer only English is recognised: for German, paste the words.")
        if says.get("transcript"):
            words = says["transcript"].split()
            placed = tuple(HeardWord(word, n + 0.1, n + 0.6, 0.9) for n, word in enumerate(words))
            return Transcript(says["transcript"], "en", float(SECONDS), placed)
        assert region is not None
        forget = cancel.on_cancel(self.gate.release)
        self.gate.acquire()
        forget()
        cancel.check()
        if self.breaks is not None and len(self.heard) >= self.after:
            raise self.breaks
        start, end = region.start / RATE, region.end / RATE
        self.heard.append((start, end))
        middle = (start + end) / 2
        return Transcript(
            "word", "en", end - start, (HeardWord(f"word{start:.0f}", middle, middle + 0.4, 0.9),)
        )


class Room(TabRoom):
    """The tab, and a recording of a minute and a half with two markers in it."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        self.path, self.ear = folder / "interview.wav", Ear()
        if not self.path.exists():
            write(self.path)
        services = services_in(folder, engine)
        services.listen.words = self.ear  # type: ignore[method-assign]
        super().__init__(InfillTab, folder, engine, qtbot, services)
        assert isinstance(self.shown, InfillTab)
        self.tab = self.shown

    @property
    def wave(self) -> Any:
        return self.tab.wave

    @property
    def words(self) -> list[str]:
        return [word.word for word in self.wave.lane.words]

    def open(self) -> None:
        self.tab.presenter.open(self.path)
        self.wait(lambda: self.recording is not None and self.recording.whole)

    @property
    def recording(self) -> Any:
        return self.tab.presenter.opening.recording

    @property
    def note(self) -> str:
        return self.tab.presenter.page.words_note


def write(path: Path) -> None:
    """Half a second of hum in each, so that every piece has speech and pauses."""
    hum = np.sin(np.arange(RATE * SECONDS) * 2 * np.pi * 200 / RATE) * 0.2
    hum *= np.arange(len(hum)) % RATE < RATE / 2
    soundfile.write(path, hum + np.random.default_rng(2).normal(0, 1e-4, len(hum)), RATE, subtype="PCM_16")


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path, engine, qtbot)
    yield made
    made.ear.gate.release(1000)
    made.close()


def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told from now on."""
    told: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return told


def test_bars_are_there_at_once_and_words_come_piece_by_piece(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = announced(monkeypatch)
    room.ear.hold()
    room.open()
    room.wait(lambda: len(room.tab.presenter.page.speech) == SECONDS)
    assert room.words == []
    room.wait(lambda: room.note == "Listening for words… 0 %")
    room.wave.timeline.show(70, 80)
    room.ear.gate.release(2)
    room.wait(lambda: len(room.words) == 2)
    room.wait(lambda: room.note == "Listening for words… 50 %")
    first, second = room.ear.heard
    assert first[0] == 0.0
    assert second[0] <= 80  # What is on screen now, before what comes next.
    assert second[1] >= 70
    assert all(end - start <= 30 for start, end in room.ear.heard)
    room.ear.gate.release(10)
    room.wait(lambda: not room.tab.presenter.page.listening)
    assert room.note == ""
    said = [words for words in told if "istening" in words or "percent" in words or "heard" in words]
    assert said == ["Listening for words", "50 percent", "4 words heard"]
    assert room.words == sorted(room.words, key=lambda word: int(word[4:]))


def test_listening_is_stopped_and_taken_up_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    told = announced(monkeypatch)
    room.ear.hold()
    room.open()
    turn = room.tab.body.words.nothing.turn
    room.wait(lambda: turn.isVisible() and turn.text() == "Stop")
    turn.click()
    room.wait(lambda: room.note == STOPPED)
    assert turn.text() == "Listen"
    room.ear.gate.release(1000)
    turn.click()
    room.wait(lambda: len(room.words) >= 3 and not room.tab.presenter.page.listening)
    assert not room.tab.body.words.turn.isVisible()
    said = [words for words in told if "istening" in words or "heard" in words or words == STOPPED]
    assert said == ["Listening for words", STOPPED, "Listening for words", "4 words heard"]


def test_an_engine_that_is_gone_for_a_while_costs_no_word_that_was_heard(room: Room) -> None:
    gone = EngineGone("The voices on this computer stopped twice.")
    room.ear.breaks, room.ear.after = gone, 2
    room.open()
    room.wait(lambda: room.note == gone.sentence)
    assert len(room.words) == 2
    room.ear.breaks = None
    room.tab.set_engine_state(EngineState(Phase.READY))
    room.wait(lambda: len(room.words) == 4 and not room.tab.presenter.page.listening)
    assert len(room.ear.heard) == len(set(room.ear.heard)) == 4, "and none of it is listened to again"


def test_what_is_put_right_is_kept_and_can_be_undone(
    room: Room, tmp_path: Path, engine: RunningEngine, qtbot: QtBot
) -> None:
    room.open()
    room.wait(lambda: len(room.words) >= 3 and not room.tab.presenter.page.listening)
    before = list(room.words)
    room.wave.word_corrected.emit(1, "Friday")
    assert room.words == [before[0], "Friday", *before[2:]]
    word = room.wave.lane.words[1]
    room.wave.word_moved.emit(1, word.start - 0.2, word.end)
    assert room.wave.lane.words[1].start == pytest.approx(word.start - 0.2, abs=1e-3)
    assert room.tab.toolbar.undo.toolTip() == "Undo: Move “Friday” (Ctrl+Z)"
    room.wave.markers_changed.emit((Mark(2.0, "Breath"),), "Add a marker")
    room.close()
    again = Room(tmp_path, engine, qtbot)
    try:
        again.wait(lambda: "Friday" in again.words and len(again.words) == len(before))
        assert again.ear.heard == []  # Nobody listens twice.
        assert again.wave.marks == (Mark(2.0, "Breath"),)
        for _ in range(3):
            again.tab.toolbar.undo.click()
        assert again.words == before
        assert again.wave.marks == ()
        again.tab.toolbar.redo.click()
        assert "Friday" in again.words
    finally:
        again.close()


def test_a_text_that_is_pasted_is_placed(room: Room) -> None:
    room.open()
    room.wait(lambda: bool(room.words) and not room.tab.presenter.page.listening)
    part = room.tab.body.words
    part.paste.click()
    popover = part.paste_popover
    assert not popover.use.isEnabled()
    popover.text.setPlainText("The next concert is on Friday")
    popover.use.click()
    room.wait(lambda: room.words == ["The", "next", "concert", "is", "on", "Friday"])
    room.tab.toolbar.undo.click()
    room.wait(lambda: bool(room.words) and room.words[0].startswith("word"))


def test_words_of_another_language_are_placed_by_their_lengths(room: Room) -> None:
    room.ear.refuses = True
    room.open()
    room.wait(lambda: "paste the words" in room.note)
    room.tab.presenter.listening.paste("Das nächste Konzert ist am Freitag")
    room.wait(lambda: not room.tab.presenter.page.listening)
    page = room.tab.presenter.page
    assert [word.word for word in page.words] == ["Das", "nächste", "Konzert", "ist", "am", "Freitag"]
    assert all(word.is_unsure for word in page.words), "so that none is sent along that was not marked"
    assert (page.words[0].start, page.words[-1].end) == (page.speech[0].start, page.speech[-1].end)
    assert room.note == PLACED_ROUGHLY
    assert page.pasted == "Das nächste Konzert ist am Freitag"


def test_another_language_is_listened_for_anew(room: Room) -> None:
    room.ear.hold()
    room.open()
    room.wait(lambda: room.tab.presenter.page.listening)
    room.tab.presenter.writing.set_language("de")
    room.ear.gate.release(1000)
    room.wait(lambda: len(room.words) == 4 and not room.tab.presenter.page.listening)
    assert sorted(start for start, _ in room.ear.heard)[:2] == [0.0, pytest.approx(30, abs=1)]


def test_no_words_says_what_to_do(room: Room) -> None:
    soundfile.write(room.path, np.zeros(RATE * 2), RATE)
    room.open()
    room.wait(lambda: room.note == NONE_FOUND)


def test_a_click_on_a_word_selects_it_and_says_what_it_is(room: Room) -> None:
    room.open()
    room.wait(lambda: bool(room.words) and not room.tab.presenter.page.listening)
    room.wave.timeline.show(10, 20)
    word = room.wave.lane.words[0]
    place = room.wave.lane.place(0).center()
    QTest.mouseClick(room.wave.lane, Qt.MouseButton.LeftButton, pos=place)
    gap = room.tab.presenter.gap
    assert gap is not None
    assert gap.start == pytest.approx(word.start, abs=1e-3)
    assert room.tab.presenter.page.old_words == word.word
    assert room.tab.toolbar.selection.start.text() == f"0:{word.start:06.3f}"


def test_keys_of_the_waveform_work_wherever_nobody_types(room: Room) -> None:
    room.open()
    room.wave.seek(2.0)
    part = room.tab.body.words
    part.paste.setFocus()
    QTest.keyClick(part.paste, Qt.Key.Key_BracketLeft)
    room.wave.seek(4.0)
    QTest.keyClick(part.paste, Qt.Key.Key_BracketRight)
    gap = room.tab.presenter.gap
    assert gap is not None
    assert (gap.start, gap.end) == (2.0, 4.0)
    room.tab.body.patch.new_words.setFocus()
    QTest.keyClick(room.tab.body.patch.new_words, Qt.Key.Key_BracketLeft)
    assert room.tab.presenter.gap == gap
    assert room.tab.body.patch.new_words.text() == "["


def test_the_selection_is_typed_in_samples(room: Room) -> None:
    room.open()
    room.tab.wave.unit_button.click()
    field = room.tab.toolbar.selection.start
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "16,000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    gap = room.tab.presenter.gap
    assert gap is not None
    assert gap.start == 1.0
    assert field.text() == "16,000"
    assert room.services.settings.get("infill_ruler") == Unit.SAMPLES


def test_the_keys_around_the_selection_know_where_it_is(room: Room) -> None:
    assert room.tab.spot() is None
    room.open()
    room.tab.wave.seek(5.0)
    room.tab.wave.gap_settled.emit(Gap(0.0, 3.0, 4.0, 9.0))
    spot = room.tab.spot()
    assert spot is not None
    assert (spot.cursor, spot.selection) == (5.0, (3.0, 4.0))
    assert room.player.duration == pytest.approx(SECONDS)
    assert room.player.clip() is None  # It is read from the file, not held.


def test_what_is_there_of_a_broken_recording_is_opened(room: Room) -> None:
    whole = room.path.read_bytes()
    room.path.write_bytes(whole[: len(whole) // 2])
    room.tab.presenter.open(room.path)
    room.wait(lambda: room.banner.notice is not None)
    assert room.recording is None
    part = next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.OPEN_PART)
    part.click()
    room.wait(lambda: room.recording is not None and room.recording.whole)
    assert room.recording.seconds == pytest.approx(SECONDS / 2, abs=0.1)
    assert "damaged" in room.tab.presenter.page.notice
