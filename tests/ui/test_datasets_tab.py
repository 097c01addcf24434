"""The Datasets tab as it is used: datasets made and listed, files sent once, heard and told about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.errors import ServiceFault
from studio.core.passage import Passage
from studio.jobs.task import Lane
from studio.ui.tabs.datasets.page import FROM_ELSEWHERE, MOVED, Page
from studio.ui.tabs.datasets.sending import State
from studio.ui.tabs.datasets.tab import DatasetsTab
from studio.ui.theme.theme import theme
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.ui.tab_room import Failing, Held, TabRoom

RATE = 16_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class Room(TabRoom):
    """The tab, and clips to send."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        super().__init__(DatasetsTab, folder, engine, qtbot)
        assert isinstance(self.shown, DatasetsTab)
        self.tab, self.folder = self.shown, folder
        self.wait(lambda: self.page.datasets is not None)

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    @property
    def states(self) -> dict[str, State]:
        return {row.name: row.state for row in self.page.rows}

    def clips(self, count: int, name: str = "kestle") -> list[Path]:
        """Different recordings of a tenth of a second."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        found = []
        for number in range(count):
            path = folder / f"{name}_{number}.wav"
            soundfile.write(path, np.sin(np.arange(RATE // 10) * 0.1 * (number + 1)) * 0.5, RATE)
            found.append(path)
        return found

    def make(self, name: str = "Kestle narration") -> None:
        self.tab.list.plus.click()
        QTest.keyClicks(self.tab.list.field, name)
        QTest.keyClick(self.tab.list.field, Qt.Key.Key_Return)
        self.wait(lambda: self.page.chosen is not None and self.page.chosen.name == name)
        self.rest()

    def send(self, paths: list[Path]) -> None:
        self.tab.presenter.add(paths)
        self.wait(lambda: not self.page.left and not self.page.looking)
        self.rest()

    def choose(self, name: str) -> None:
        key = next(row.key for row in self.page.rows if row.name == name)
        self.tab.table.taken.emit(key)
        self.rest()

    def upload_with(self, upload: object) -> None:
        self.services.datasets.upload = upload  # type: ignore[method-assign, assignment]


@pytest.fixture
def fresh_engine(tmp_path: Path) -> Iterator[RunningEngine]:
    """One without datasets: they cannot be deleted."""
    with running(tmp_path / "engine", lambda _: FullVoice()) as started:
        yield started


@pytest.fixture
def room(tmp_path: Path, fresh_engine: RunningEngine, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme().apply(qapp)
    theme().set_reduced_motion(True)
    made = Room(tmp_path, fresh_engine, qtbot)
    yield made
    made.close()


def test_it_says_what_to_do_first(room: Room) -> None:
    assert room.page.datasets == ()
    assert room.tab.middle.first.kind == "primary"
    assert not room.tab.toolbar.add.isEnabled()
    assert room.tab.toolbar.add.toolTip() == "Make or choose a dataset first"
    room.tab.middle.first.click()
    assert room.tab.list.field.isVisible()
    QTest.keyClick(room.tab.list.field, Qt.Key.Key_Escape)
    assert not room.tab.list.field.isVisible()


def test_datasets_are_made_listed_and_chosen(room: Room) -> None:
    room.make("Kestle narration")
    room.make("Tom, archive tapes")
    assert not room.tab.list.field.isVisible()
    assert [each.name for each in room.page.datasets or ()] == ["Kestle narration", "Tom, archive tapes"]
    QTest.keyClick(room.tab.list.view, Qt.Key.Key_Up)
    assert room.page.chosen is not None
    assert room.page.chosen.name == "Kestle narration"
    room.rest()
    assert room.tab.list.rows.told(room.page.chosen) == "empty"


def test_files_and_folders_are_sent_and_listed(room: Room) -> None:
    room.make()
    clips = room.clips(3)
    (clips[0].parent / "notes.txt").write_text("no sound")
    room.send([clips[0].parent])
    assert room.states == {f"kestle_{n}.wav": State.SENT for n in range(3)}
    dataset = room.page.chosen
    assert dataset is not None
    there = room.services.datasets.files(dataset.id, CancelToken())
    assert [file.size for file in there] == [clip.stat().st_size for clip in clips]
    assert room.tab.list.rows.told(dataset) == "3 files"


def test_nothing_is_sent_twice(room: Room) -> None:
    room.make()
    clips = room.clips(2)
    room.send(clips)
    copy = clips[0].with_name("copy.wav")
    copy.write_bytes(clips[0].read_bytes())
    room.send([*clips, *room.clips(3)[2:]])
    assert room.page.notice == "2 files are in the dataset already, and not sent again."
    assert len(room.page.rows) == 3


def test_what_is_dropped_before_there_is_a_dataset_makes_one(room: Room) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in room.clips(2)])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    room.tab.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    room.wait(lambda: list(room.states.values()) == [State.SENT] * 2)
    assert room.page.chosen is not None
    assert room.page.chosen.name == "kestle"


def test_a_file_of_this_computer_is_heard_and_seen(room: Room) -> None:
    room.make()
    room.send(room.clips(1))
    room.choose("kestle_0.wav")
    heard = room.page.heard
    assert heard.sound is not None
    assert heard.peak == pytest.approx(-6.0, abs=0.3)
    QTest.keyClick(room.tab.table, Qt.Key.Key_Return)
    assert room.player.key == f"dataset:{room.clips(1)[0]}"
    room.tab.panel.listen.click()
    room.wait(lambda: room.page.heard.words != "")
    assert room.page.heard.words == "No words were heard."


def test_a_file_from_elsewhere_and_one_that_moved_say_so(room: Room) -> None:
    room.make()
    (clip,) = room.clips(1)
    assert room.page.chosen is not None
    room.services.datasets.upload(room.page.chosen.id, Passage(clip), CancelToken())
    room.tab.toolbar.refresh.click()
    room.wait(lambda: len(room.page.rows) == 1)
    room.choose("kestle_0.wav")
    assert room.tab.panel._note.text() == FROM_ELSEWHERE
    sent = room.clips(2, "other")
    room.send(sent)
    sent[0].unlink()
    room.choose("other_0.wav")
    assert room.tab.panel._note.text() == MOVED


def test_a_file_that_is_no_sound_is_a_sentence_and_the_others_go_on(room: Room) -> None:
    room.make()
    clips = room.clips(2)
    broken = clips[0].with_name("broken.wav")
    broken.write_bytes(b"RIFF")
    room.send([broken, *clips])
    assert room.states["broken.wav"] is State.FAILED
    assert list(room.states.values()).count(State.SENT) == 2
    row = next(row for row in room.page.rows if row.name == "broken.wav")
    assert "broken.wav" in row.sentence
    assert room.banner.notice is not None
    room.choose("broken.wav")
    room.tab.panel.remove.click()
    assert "broken.wav" not in room.states


def test_a_file_that_failed_is_sent_again(room: Room) -> None:
    room.make()
    upload = room.services.datasets.upload
    room.upload_with(Failing(ServiceFault("The service broke.")))
    room.send(room.clips(1))
    assert room.states == {"kestle_0.wav": State.FAILED}
    room.upload_with(upload)
    room.choose("kestle_0.wav")
    room.tab.panel.again.click()
    room.wait(lambda: room.states == {"kestle_0.wav": State.SENT})
    room.rest()
    assert room.page.row is not None


def test_sending_can_be_stopped_while_it_runs_and_while_it_waits(room: Room) -> None:
    room.make()
    held = Held(room.services.datasets.upload)
    room.upload_with(held)
    room.tab.presenter.add(room.clips(3))
    room.wait(lambda: held.begun.is_set())
    last = next(row for row in room.page.rows if row.name == "kestle_2.wav")
    room.tab.table.taken.emit(last.key)
    room.tab.panel.stop.click()
    assert room.states["kestle_2.wav"] is State.STOPPED
    room.tab.toolbar.stop.click()
    room.wait(lambda: not room.page.left)
    assert set(room.states.values()) == {State.STOPPED}
    assert room.page.chosen is not None
    assert room.services.datasets.files(room.page.chosen.id, CancelToken()) == ()


def test_a_file_that_waits_for_a_worker_can_be_stopped(room: Room) -> None:
    room.make()
    free = room.fill_lane(Lane.LONG)
    room.tab.presenter.add(room.clips(1))
    room.wait(lambda: State.SENDING in room.states.values())
    room.tab.toolbar.stop.click()
    room.wait(lambda: room.states == {"kestle_0.wav": State.STOPPED})
    free.set()
    room.rest()


def test_closing_while_a_file_is_sent_ends_it(room: Room) -> None:
    room.make()
    held = Held(room.services.datasets.upload)
    room.upload_with(held)
    room.tab.presenter.add(room.clips(1))
    room.wait(lambda: held.begun.is_set())
    room.close()
    assert held.go_on.is_set()


def test_a_list_that_cannot_be_had_is_a_sentence(room: Room) -> None:
    room.services.datasets.list = Failing(ServiceFault("The service broke."))  # type: ignore[method-assign, assignment]
    room.tab.presenter._datasets = None
    room.tab.presenter.refresh()
    room.wait(lambda: room.banner.notice is not None)
    assert room.page.away == "The service broke."
