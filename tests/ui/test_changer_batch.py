"""The batch of the Voice Changer as it is used: files and folders in many voices, and every end of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.core.errors import Charge, OutOfCredits, ServiceFault, StudioError
from studio.core.take import Take
from studio.core.voice_batch import BatchFile, BatchState
from studio.jobs.task import Lane
from studio.services import quote as quotes
from studio.ui.tabs.convert.batch.header import EMPTY
from studio.ui.tabs.convert.batch.page import RowAct
from studio.ui.tabs.convert.page import Side
from studio.ui.theme.theme import theme
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.ui.batch_kit import BatchRoom
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import fill_lane
from tests.unit.services.batches import clips

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
DONE, WAITS, FAILED, STOPPED = BatchState.DONE, BatchState.WAITS, BatchState.FAILED, BatchState.STOPPED


@pytest.fixture(scope="module")
def craft() -> ToyCraft:
    return ToyCraft()


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, craft: ToyCraft) -> Iterator[RunningEngine]:
    """One that changes whatever it is given, at once."""
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice(), craft) as started:
        yield started


room = room_of(BatchRoom)


def drop(on: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    on.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def failing(error: StudioError) -> object:
    def convert(*_given: object, **_says: object) -> Take:
        raise error

    return convert


def test_it_says_what_to_do_first(room: BatchRoom) -> None:
    header = room.part.header
    assert header._facts.whole == EMPTY
    assert [header.add.isVisible(), header.primary.isVisible(), room.part.is_open] == [True, False, False]
    assert room.tab.empty.open.kind == "primary"


def test_what_is_dropped_goes_where_it_belongs(room: BatchRoom) -> None:
    folder = clips(room.folder / "tides", 3)
    drop(room.tab, folder / "tide-1.wav")
    room.wait_for_rest()
    assert (room.page.name, len(room.batch.standing.rows)) == ("tide-1.wav", 0)
    drop(room.tab, folder / "tide-1.wav", folder / "tide-2.wav")
    room.wait_for_rest()
    drop(room.part, folder)
    room.wait_for_rest()
    assert [row.file.name for row in room.batch.standing.rows] == ["tide-1.wav", "tide-2.wav", "tide-3.wav"]
    assert room.part.is_open
    drop(room.part, folder)
    room.wait_for_rest()
    assert room.batch.notice == "They are in the batch already."
    assert room.page.name == "tide-1.wav", "what was open stays open"


def test_every_voice_that_is_ticked_speaks_each(room: BatchRoom) -> None:
    room.add(2)
    header = room.part.header
    assert [row.voice.name for row in room.batch.standing.rows] == [room.page.voices[0].name] * 2  # type: ignore[index]
    room.tick(2)
    assert (len(room.batch.standing.rows), header.voices.text()) == (4, "2 voices")
    assert header._facts.whole == "2 files, 2 voices"
    assert header.primary.toolTip() == "Make 4 of them"
    assert header.primary.kind == "primary"
    assert room.tab.empty.open.kind == "plain", "one button is filled"
    QTest.keyClick(room.part.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(room.batch.standing.rows) == 2
    room.tick(0)
    assert header.primary.toolTip() == "Tick a voice first"


def test_results_are_made_saved_and_heard(room: BatchRoom) -> None:
    room.add(2)
    room.start()
    assert room.states == [DONE, DONE]
    name = room.batch.standing.rows[0].voice.name
    results = room.folder / "Changed voices"
    assert sorted(path.name for path in results.iterdir()) == [f"{name}_tide-{n}.wav" for n in (1, 2)]
    assert room.row(0).saved == f"{name}_tide-1.wav"
    assert room.row(0).spoken == f"tide-1.wav, {name}, 0.2 seconds, Done, {name}_tide-1.wav"
    assert room.part.header._facts.whole == "2 files, 1 voice · 2 done"
    assert not room.part.header.primary.isEnabled()
    room.press(1, RowAct.PLAY)
    room.wait(lambda: bool(room.tab.presenter.comparing.playing.sounding))
    assert (room.page.name, room.page.side) == ("tide-2.wav", Side.AFTER)
    assert room.page.chosen is not None
    assert room.page.chosen.id == room.batch.standing.of(room.batch.standing.rows[1]).take


def test_format_names_and_place_are_chosen(room: BatchRoom) -> None:
    room.add(1)
    popover = room.part.results_popover
    room.part.header.results.click()
    assert popover.example.text().startswith("Such as ")
    popover.pattern.setText("{words}")
    assert popover.example.text().startswith("“{words}” cannot stand in a name.")
    popover.pattern.setText("{number:03} {name}")
    popover.set_place(room.folder / "elsewhere")
    popover.chooser.preset.setCurrentIndex(3)
    popover.chooser.preset.activated.emit(3)
    popover.close()
    room.start()
    assert [path.name for path in (room.folder / "elsewhere").iterdir()] == ["001 tide-1.mp3"]


def test_a_file_that_cannot_be_used_stops_nobody(room: BatchRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = clips(room.folder / "tides", 2)
    (folder / "tide-3.wav").write_bytes(b"no sound")
    room.part.add([folder])
    room.wait_for_rest()
    broken = room.row(2)
    assert (broken.words, broken.tone) == (
        "“tide-3.wav” is not a sound file that the studio can read.",
        "red",
    )
    assert broken.acts == (RowAct.CHOOSE, RowAct.SKIP)
    room.start()
    assert room.states[:2] == [DONE, DONE]
    assert room.part.header._facts.whole == "3 files, 1 voice · 2 done · 1 failed"
    good = clips(room.folder / "other", 5) / "tide-5.wav"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    room.press(2, RowAct.CHOOSE)
    room.wait_for_rest()
    assert [row.file.name for row in room.batch.standing.rows] == ["tide-1.wav", "tide-2.wav", "tide-5.wav"]
    assert room.part.header.primary.text() == "Resume"
    room.start()
    assert room.states == [DONE] * 3


def test_rows_are_skipped_and_taken_out(room: BatchRoom) -> None:
    room.add(3)
    room.press(1, RowAct.SKIP)
    assert room.row(1).words == "Skipped"
    room.start()
    assert room.states == [DONE, WAITS, DONE]
    room.press(1, RowAct.KEEP)
    assert room.batch.standing.counts.open == 1
    room.part.table.setCurrentIndex(room.part.rows.index(1))
    QTest.keyClick(room.part.table, Qt.Key.Key_Delete)
    assert [row.file.name for row in room.batch.standing.rows] == ["tide-1.wav", "tide-3.wav"]
    room.part.table.selectAll()
    menu = room.part.table.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [RowAct.REMOVE.words]
    menu.deleteLater()


def test_paused_it_finishes_one_and_goes_on_later(room: BatchRoom, craft: ToyCraft) -> None:
    room.add(3)
    header = room.part.header
    with held(craft):
        header.primary.click()
        room.wait(lambda: BatchState.MAKING in room.states)
        assert header.primary.text() == "Pause"
        assert header.cancel.isVisible()
        header.primary.click()
        assert (header.primary.text(), header.primary.isEnabled()) == ("Pausing…", False)
    room.wait(lambda: not room.batch.running.running)
    assert room.states == [DONE, WAITS, WAITS]
    assert header._facts.whole.endswith("Paused. The rest waits until you go on.")
    assert header.primary.text() == "Resume"
    room.start()
    assert room.states == [DONE] * 3


def test_cancelled_while_running_nothing_is_lost(room: BatchRoom, craft: ToyCraft) -> None:
    room.add(3)
    with held(craft, steps=4):
        room.part.header.primary.click()
        room.wait(lambda: room.states[0] is DONE and room.states[1] is BatchState.MAKING)
        room.part.header.cancel.click()
        room.wait(lambda: not room.batch.running.running)
    assert room.states == [DONE, STOPPED, WAITS]
    assert room.batch.notice == "Stopped. Nothing was lost."
    room.start()
    assert room.states == [DONE] * 3


def test_one_is_stopped_alone(room: BatchRoom, craft: ToyCraft) -> None:
    room.add(3)
    with held(craft):
        room.part.header.primary.click()
        room.wait(lambda: room.states[0] is BatchState.MAKING)
        room.press(0, RowAct.STOP)
        room.wait(lambda: room.states[0] is STOPPED)
    room.wait(lambda: not room.batch.running.running)
    assert room.states == [STOPPED, DONE, DONE]


def test_cancelled_before_it_began_nothing_is_asked(room: BatchRoom, craft: ToyCraft) -> None:
    room.add(2)
    asked, free = len(craft.asked), fill_lane(room.pool, Lane.LONG)
    room.part.header.primary.click()
    room.part.header.cancel.click()
    room.wait(lambda: not room.batch.running.running)
    free.set()
    room.wait_for_rest()
    assert (room.states, len(craft.asked)) == ([WAITS, WAITS], asked)
    assert room.batch.notice == "Stopped. Nothing was lost."


def test_one_that_fails_says_why_and_is_tried_again(room: BatchRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.add(1)
    convert = room.services.change_batch._convert
    error = ServiceFault("The service broke.")
    monkeypatch.setattr(room.services.change_batch, "_convert", failing(error))
    room.start()
    assert (room.states, room.row(0).words) == ([FAILED], "The service broke.")
    assert room.part.header.primary.toolTip() == "Everything is made, skipped, or cannot be used"
    monkeypatch.setattr(room.services.change_batch, "_convert", convert)
    room.press(0, RowAct.AGAIN)
    room.wait_for_rest()
    assert room.states == [DONE]


def test_what_meets_all_of_them_ends_it(room: BatchRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.add(3)
    error = OutOfCredits("Not enough credits.")
    monkeypatch.setattr(room.services.change_batch, "_convert", failing(error))
    room.start()
    assert room.states == [FAILED, WAITS, WAITS]
    assert room.banner.isVisible()
    assert "your recordings" in room.banner.notice.safe  # type: ignore[union-attr]


def test_what_may_have_been_charged_is_asked_about(room: BatchRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quotes, "is_free", lambda _: False)
    room.add(2)
    assert room.part.header._quote.text() == "6 credits · 0:00.4 of sound"
    convert = room.services.change_batch._convert
    error = ServiceFault("The service broke.", charge=Charge.MAYBE)
    monkeypatch.setattr(room.services.change_batch, "_convert", failing(error))
    room.start()
    monkeypatch.setattr(room.services.change_batch, "_convert", convert)
    room.press(0, RowAct.AGAIN)
    voice = room.batch.standing.rows[0].voice.name
    question = room.part.question
    assert question._words.text() == (
        f"tide-1.wav in {voice} may have been charged already. Make it again for 3 credits?"
    )
    question.keep.click()
    assert question.isHidden()
    assert room.states == [FAILED, FAILED]
    room.press(0, RowAct.AGAIN)
    question.go_on.click()
    room.wait_for_rest()
    assert room.states == [DONE, FAILED]


def test_closed_while_running_it_goes_on_the_next_time(
    room: BatchRoom, craft: ToyCraft, engine: RunningEngine, qtbot: QtBot
) -> None:
    room.add(4)
    with held(craft, steps=4):
        room.part.header.primary.click()
        room.wait(lambda: room.states[0] is DONE and room.states[1] is BatchState.MAKING)
        room.close()
    again = BatchRoom(room.folder, engine, qtbot)
    try:
        assert again.states == [DONE, STOPPED, WAITS, WAITS]
        assert again.part.is_open
        again.start()
        assert again.states == [DONE] * 4
        assert len(list((room.folder / "Changed voices").iterdir())) == 4
    finally:
        again.close()


def test_of_ten_thousand_rows_those_are_made_that_are_seen(
    room: BatchRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.add(1)
    files = [BatchFile(f"/far/{n}.wav", n, 3.0, 48000, True, f"{n:064}", "1.1") for n in range(2, 10_002)]
    asked: list[int] = []
    shown = room.batch.shown
    monkeypatch.setattr(room.part.rows, "_shown", lambda number: asked.append(number) or shown(number))
    room.batch.document.add(files, None, "")
    room.batch.refresh()
    QApplication.processEvents()
    room.part.table.grab()
    assert room.part.rows.rowCount() == 10_001
    assert len(set(asked)) < 100
    room.part.table.scrollToBottom()
    room.part.table.grab()
    assert 10_000 in asked


@pytest.mark.parametrize("size", [100, 150])
def test_it_fits_into_a_small_window(room: BatchRoom, size: int) -> None:
    room.add(3)
    theme().set_text_size(size)
    room.tab.resize(940, 420)
    room.wait(lambda: room.tab.minimumSizeHint().width() <= 940)
    least = room.tab.minimumSizeHint()
    theme().set_text_size(100)
    assert least.width() <= 940
    assert least.height() <= (400 if size == 100 else 560)


class held:
    """Meanwhile each step of a change waits for leave; `steps` are given."""

    def __init__(self, craft: ToyCraft, steps: int = 0) -> None:
        self._craft, self._steps = craft, steps

    def __enter__(self) -> None:
        self._before = self._craft.permits
        self._craft.permits = threading.Semaphore(self._steps)

    def __exit__(self, *_: object) -> None:
        self._craft.permits.release(10**6)
        self._craft.permits = self._before


def test_what_goes_over_a_budget_says_so_and_is_not_asked_for(
    room: BatchRoom, craft: ToyCraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotes, "is_free", lambda _: False)
    room.services.budgets.set_month(4)
    room.add(3)
    assert room.part.header._quote.text().startswith("9 credits, over ")
    asked = len(craft.asked)
    room.start()
    assert len(craft.asked) <= asked + 1, "one for 3 credits is within 4, the next is not"
    assert room.banner.isVisible()
    assert room.states.count(DONE) <= 1
