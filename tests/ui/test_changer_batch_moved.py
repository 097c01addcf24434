"""Recordings of a batch that were moved while nobody looked: they are shown once, and found again with those
that lay beside them, whatever became of their rows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studio.core.errors import Charge, DiskFull
from studio.core.voice_batch import BatchState, Standing
from studio.library.batch_log import BatchLog
from studio.library.project import Project
from studio.library.writer import Writer
from studio.ui.tabs.convert.batch.page import RowAct
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.ui.batch_kit import BatchRoom
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import Failing
from tests.unit.services.batches import clips

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
DONE, WAITS, FAILED = BatchState.DONE, BatchState.WAITS, BatchState.FAILED


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice(), ToyCraft()) as started:
        yield started


room = room_of(BatchRoom)


def chosen(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def words(room: BatchRoom) -> list[str]:
    return [room.row(number).words for number in range(len(room.batch.standing.rows))]


def test_what_was_moved_is_found_with_all_that_lay_beside_it(
    room: BatchRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = room.add(3)
    new = room.folder / "elsewhere"
    shutil.move(old, new)
    room.start()
    assert room.states == [FAILED] * 3
    assert words(room) == [f"“tide-{number}.wav” is not where it was." for number in (1, 2, 3)]
    assert room.row(1).acts == (RowAct.FIND, RowAct.SKIP)
    chosen(monkeypatch, new / "tide-2.wav")
    room.press(1, RowAct.FIND)
    room.wait_for_rest()
    assert {Path(row.file.path).parent for row in room.batch.standing.rows} == {new}
    for number in range(3):
        room.press(number, RowAct.AGAIN)
        room.wait_for_rest()
    assert room.states == [DONE] * 3
    room.services.project.undo()
    assert {Path(file.path).parent for file in room.batch.document.batch.files} == {old}


def test_what_is_where_it_was_again_is_not_asked_for(
    room: BatchRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = room.add(2), room.folder / "elsewhere"
    shutil.move(old, new)
    room.batch.finding.look()
    room.wait_for_rest()
    assert room.row(0).acts == (RowAct.FIND, RowAct.SKIP)
    shutil.move(new, old)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: pytest.fail("it was asked for"))
    room.press(0, RowAct.FIND)
    room.wait_for_rest()
    assert words(room) == ["Waiting"] * 2


def test_what_cannot_be_written_down_is_not_found_yet(
    room: BatchRoom, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    old, new = room.add(2), room.folder / "elsewhere"
    shutil.move(old, new)
    room.batch.finding.look()
    room.wait_for_rest()
    chosen(monkeypatch, new / "tide-1.wav")
    with monkeypatch.context() as full, qtbot.assertNotEmitted(room.batch.finding.found):
        full.setattr(Project, "do", Failing(DiskFull("The disk is full.")))
        room.press(0, RowAct.FIND)
        room.wait_for_rest()
        qtbot.waitUntil(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert room.banner.notice.headline == "The disk is full."
    assert {Path(file.path).parent for file in room.batch.document.batch.files} == {old}
    assert room.row(0).acts == (RowAct.FIND, RowAct.SKIP)
    room.press(0, RowAct.FIND)  # There is room again.
    room.wait_for_rest()
    assert {Path(file.path).parent for file in room.batch.document.batch.files} == {new}
    qtbot.waitUntil(lambda: room.banner.notice is None)


def test_another_recording_of_that_name_takes_its_place(
    room: BatchRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.move(room.add(2), room.folder / "elsewhere")
    other = clips(room.folder / "other", 1, 0.4) / "tide-1.wav"
    room.batch.finding.look()
    room.wait_for_rest()
    chosen(monkeypatch, other)
    room.press(0, RowAct.FIND)
    room.wait_for_rest()
    files = {file.name: file for file in room.batch.document.batch.files}
    assert files["tide-1.wav"].path == str(other)
    assert files["tide-1.wav"].seconds == pytest.approx(0.4)
    assert files["tide-1.wav"].known_as == ""
    assert Path(files["tide-2.wav"].path).parent.name == "tides"


def test_what_may_have_been_paid_for_is_still_known_after_the_move(
    room: BatchRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = room.add(1)
    [row] = room.batch.standing.rows
    unsure = Standing(BatchState.FAILED, sentence="It was cut.", charge=Charge.MAYBE)
    BatchLog(room.services.project.folder, Writer()).ended(row.key, unsure)
    new = shutil.move(old, room.folder / "elsewhere")
    room.batch.begin()
    room.wait_for_rest()
    chosen(monkeypatch, Path(new) / "tide-1.wav")
    room.press(0, RowAct.FIND)
    room.wait_for_rest()
    [found] = room.batch.standing.rows
    assert (found.key, Path(found.file.path)) == (row.key, Path(new) / "tide-1.wav")
    assert room.services.change_batch.standings(room.services.project)[found.key].charge is Charge.MAYBE
    clips(old, 1)  # And another one comes to where it was.
    room.part.add([old])
    room.wait_for_rest()
    assert len({row.key for row in room.batch.standing.rows}) == 2
