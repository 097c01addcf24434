"""The Infill tab as it is used: a recording in, the same recording out with other words in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from studio.core.errors import ServiceFault
from studio.core.patch import PatchState
from studio.core.patches import patches_of
from studio.jobs.task import Lane
from studio.library.project import Project
from studio.ui.errors import Deed
from studio.ui.tabs.infill.making import COUNT
from studio.ui.tabs.infill.page import NO_GAP, NO_SIDES, NO_WORDS
from studio.ui.tabs.infill.patch_rows import check_spot
from studio.ui.waveform.gap import Gap
from studio.ui.widgets.labels import Elided
from tests.fakes.engine import RunningEngine
from tests.fakes.replaced import with_services
from tests.ui.infill_kit import GAP, RATE, Room, patch_text
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import Failing, Held

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def test_it_says_what_it_waits_for(room: Room) -> None:
    assert room.tab.view.stack.currentWidget() is room.tab.empty
    assert room.tab.regions() == (room.tab.toolbar, room.tab.empty)
    assert room.tab.home() is room.tab.empty.open
    room.open()
    assert room.tab.home() is room.tab.wave
    assert room.tab.view.stack.currentWidget() is room.tab.body
    assert room.page.reason == NO_GAP
    room.select(Gap(3.0, 3.0, 3.5, 3.5))
    assert room.page.reason == NO_WORDS
    room.write("Friday")
    assert room.page.reason == NO_SIDES
    room.select()
    assert room.page.reason == ""
    assert room.tab.body.patch.primary.kind == "primary"
    assert room.page.quote.startswith("Free")


def test_a_take_is_made_heard_and_exported(room: Room, tmp_path: Path) -> None:
    room.ready()
    room.make()
    (row,) = room.page.takes
    assert row.chosen
    assert row.take.request.text == "Friday"
    assert room.player.key.startswith(f"infill:take:{row.take.id}:{3 * RATE}-{round(3.5 * RATE)}:")
    assert room.player.duration == pytest.approx(6 - 0.5 + row.take.seconds, abs=0.02)
    assert [laid.patch.text for laid in room.page.laid] == ["Friday"]
    assert room.tab.toolbar.export.isEnabled()
    assert room.tab.toolbar.export.kind == "primary"
    export = room.tab.delivering.popover
    room.tab.toolbar.export.click()
    export.form.set_place(tmp_path)
    export.go.click()
    room.rest()
    told = "Saved to interview mended.wav. Outside 1 patch every sample is the original."
    assert (export.told.words.text(), room.page.notice) == (told, told)
    export.close()
    target = tmp_path / "interview mended.wav"
    before, _ = soundfile.read(room.path, dtype="int32")
    after, rate = soundfile.read(target, dtype="int32")
    start, end = 3 * RATE, round(3.5 * RATE)
    assert rate == RATE
    assert soundfile.info(target).subtype == "PCM_24"
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[-(len(before) - end) :], before[end:])
    assert len(after) - len(before) == pytest.approx((row.take.seconds - 0.5) * RATE, abs=100)


def test_what_is_opened_stands_in_the_transport_before_it_is_heard(room: Room, tmp_path: Path) -> None:
    room.open()
    room.wait(lambda: max(room.transport.now.overview._heights, default=0.0) > 0)
    assert room.player.duration == pytest.approx(6.0)
    room.tab.wave.seek(4.0)
    assert room.player.position == pytest.approx(4.0)
    other = tmp_path / "other.wav"
    soundfile.write(other, np.zeros(RATE * 2), RATE)
    room.tab.presenter.open(other)
    room.wait(lambda: room.player.duration == pytest.approx(2.0))
    names = [label.whole for label in room.transport.now.findChildren(Elided)]
    assert "other.wav" in names
    assert "interview.wav" not in names
    assert room.player.position == 0.0


@pytest.mark.parametrize("as_text", [False, True])
def test_a_copied_file_is_pasted(room: Room, as_text: bool) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("only words")
    room.tab.paste_recording()
    assert room.banner.isVisibleTo(room.banner.parentWidget())
    assert room.page.recording is None
    copied = QMimeData()
    if as_text:
        copied.setText(str(room.path))
    else:
        copied.setUrls([QUrl.fromLocalFile(str(room.path))])
    clipboard.setMimeData(copied)
    room.tab.wave.setFocus()
    room.tab.paste_recording()
    room.wait(lambda: room.page.recording is not None)
    assert room.tab.presenter.opening.path == str(room.path)
    clipboard.clear()  # What it holds would be taken down after Python.


def test_each_take_of_a_gap_has_a_seed_of_its_own(room: Room) -> None:
    room.ready()
    room.make()
    room.make()
    assert [row.take.request.seed for row in room.page.takes] == [0, 1]


@pytest.mark.parametrize("gap", [Gap(0.0, 0.0, 0.5, 3.0), Gap(3.0, 5.5, 6.0, 6.0)])
def test_one_side_alone_is_enough(room: Room, gap: Gap) -> None:
    room.open()
    room.select(gap)
    room.write("Friday")
    room.make()
    parts = {each.part for each in room.page.takes[0].take.inputs}
    assert parts == ({"right_audio"} if gap.start == 0 else {"left_audio"})


def test_it_asks_to_record_and_opens_what_was_recorded(room: Room) -> None:
    asked: list[None] = []
    room.given.recording.wanted.connect(lambda: asked.append(None))
    room.tab.empty.record.click()
    assert len(asked) == 1
    assert room.tab.take_recording(room.path)
    room.wait(lambda: room.page.recording is not None and not room.page.opening)
    room.rest()


def test_every_choice_is_asked_for(room: Room) -> None:
    room.ready()
    form = room.tab.body.patch.head.spoken.form
    form.speed.slider.setValue(50)
    form.speed.settle()
    form.model.setEditText("sonic-9")
    form.model.lineEdit().editingFinished.emit()
    voices = room.page.voices
    assert voices is not None
    room.tab.body.patch.voice.taken.emit(voices[-1])
    room.make()
    asked = room.page.takes[0].take.request
    assert (asked.model, asked.voice_id, asked.controls.speed) == ("sonic-9", voices[-1].id, 0.5)
    assert asked.format.sample_rate == RATE


def test_the_selection_can_be_typed(room: Room) -> None:
    room.open()
    fields = room.tab.toolbar.selection
    for field, words in ((fields.start, "0:02.5"), (fields.end, "3,25")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    gap = room.page.gap
    assert gap is not None
    assert (gap.start, gap.end) == (pytest.approx(2.5, abs=1e-4), pytest.approx(3.25, abs=1e-4))
    fields.end.setFocus()
    QTest.keyClicks(fields.end, "nonsense")
    QTest.keyClick(fields.end, Qt.Key.Key_Return)
    assert fields.end.text() == "0:03.250"


def test_undo_and_redo_go_over_every_step(room: Room) -> None:
    room.ready()
    room.make()
    room.tab.toolbar.undo.click()
    assert not room.page.laid
    assert room.page.takes == ()
    room.tab.toolbar.redo.click()
    assert len(room.page.laid) == 1
    while room.services.project.can_undo:
        room.tab.toolbar.undo.click()
    room.wait(lambda: room.page.recording is None)
    assert room.tab.view.stack.currentWidget() is room.tab.empty
    room.tab.toolbar.redo.click()
    room.wait(lambda: room.page.recording is not None)


def test_a_patch_is_shown_again_turned_off_and_deleted(room: Room) -> None:
    room.ready()
    room.make()
    room.select(Gap(0.0, 0.5, 0.8, 1.5))
    assert room.page.takes == ()
    assert room.page.patch is not None
    assert room.page.patch.text == ""
    patches = room.tab.body.panel.patches
    assert len(patches.patches.rows) == 1
    row = patches.visualRect(patches.model().index(0, 0))
    QTest.mouseClick(patches.viewport(), LEFT, pos=row.center())
    gap, patch = room.page.gap, room.page.patch
    assert gap is not None
    assert (gap.start, patch.text) == (pytest.approx(3.0), "Friday")
    assert len(room.page.takes) == 1
    assert len(room.services.project.document["patches"]) == 1
    check = check_spot(QRectF(row)).center().toPoint()
    QTest.mouseClick(patches.viewport(), LEFT, pos=check)
    assert room.page.laid == ()
    assert room.page.patches[0].state is PatchState.OFF
    QTest.keyClick(patches, Qt.Key.Key_Space)
    assert len(room.page.laid) == 1
    QTest.keyClick(patches, Qt.Key.Key_Delete)
    assert room.page.patches == ()
    assert room.page.gap is None
    room.tab.toolbar.undo.click()
    assert len(room.page.laid) == 1


def test_what_was_mended_is_there_after_a_restart(
    room: Room, tmp_path: Path, engine: RunningEngine, qtbot: QtBot
) -> None:
    room.ready()
    room.make()
    room.close()
    again = Room(tmp_path, engine, qtbot)
    try:
        again.wait(lambda: again.page.recording is not None)
        assert [row.patch.text for row in again.page.laid] == ["Friday"]
        assert len(again.page.takes) == 1
        assert again.page.gap == GAP
    finally:
        again.close()


def test_a_recording_that_was_moved_is_found_with_all_that_was_mended(
    room: Room, tmp_path: Path, engine: RunningEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ready()
    room.make()
    room.close()
    elsewhere = tmp_path / "elsewhere" / "interview.wav"
    elsewhere.parent.mkdir()
    room.path.rename(elsewhere)
    again = Room(tmp_path, engine, qtbot, record=False)
    try:
        again.wait(lambda: again.banner.notice is not None)
        assert again.page.recording is None
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(elsewhere), ""))
        find = next(b for b in again.banner.findChildren(QAbstractButton) if b.text() == Deed.FIND)
        find.click()
        again.wait(lambda: again.page.recording is not None)
        assert [row.patch.text for row in again.page.laid] == ["Friday"]
        assert len(again.page.takes) == 1
        assert again.page.gap == GAP
    finally:
        again.close()


def test_keys_make_hear_and_choose(room: Room) -> None:
    room.ready()
    room.services.settings.set(COUNT, 2)
    QTest.keyClick(room.tab.body.patch.new_words, Qt.Key.Key_Return)
    room.wait(lambda: len(room.page.takes) == 2)
    room.rest()
    room.player.stop()
    assert [row.chosen for row in room.page.takes] == [True, False]
    assert [row.take.request.seed for row in room.page.takes] == [0, 1]
    room.tab.wave.setFocus()
    QTest.keyClick(room.tab.wave, Qt.Key.Key_2)
    room.wait(lambda: room.page.takes[1].playing)
    QTest.keyClick(room.tab.wave, Qt.Key.Key_Return)
    assert [row.chosen for row in room.page.takes] == [False, True]
    QTest.keyClick(room.tab.wave, Qt.Key.Key_Z, CONTROL)
    assert [row.chosen for row in room.page.takes] == [True, False]
    QTest.keyClick(room.tab.wave, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert [row.chosen for row in room.page.takes] == [False, True]


def test_space_hears_the_mended_recording(room: Room) -> None:
    room.ready()
    room.make()
    room.player.unload()
    room.tab.toggle_play()
    room.wait(lambda: room.player.key.startswith("infill:mended:"))
    seconds = room.page.takes[0].take.seconds
    assert room.player.duration == pytest.approx(6 - 0.5 + seconds, abs=0.02)
    menu = room.tab.body.patch.head.menu_of(room.page)
    menu.actions()[0].trigger()
    room.wait(lambda: room.player.key == "infill:mended:")
    assert room.player.duration == pytest.approx(6.0)


def test_a_file_can_be_dropped(room: Room) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(room.path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    room.tab.dropEvent(drop)
    room.wait(lambda: room.page.recording is not None)


@pytest.mark.parametrize("content", [None, b"", b"not a sound at all"])
def test_what_cannot_be_read_is_a_sentence(room: Room, tmp_path: Path, content: bytes | None) -> None:
    broken = tmp_path / "broken.wav"
    if content is not None:
        broken.write_bytes(content)
    room.open()
    room.tab.presenter.open(broken)
    room.wait(lambda: room.banner.notice is not None)
    notice = room.banner.notice
    assert notice is not None
    assert "broken.wav" in notice.headline
    assert room.page.recording is not None
    assert room.page.recording.path == room.path


def test_a_failure_is_told_and_can_be_tried_again(room: Room) -> None:
    room.ready()
    services = room.services
    failing = Failing(ServiceFault("The service broke."))
    room.tab.presenter.making.filling._services = with_services(services, infill=failing)
    room.tab.body.patch.primary.click()
    room.wait(lambda: room.banner.notice is not None)
    assert room.page.takes == ()
    assert patch_text(room) == "Friday"
    room.tab.presenter.making.filling._services = services
    again = next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.TRY_AGAIN)
    again.click()
    room.wait(lambda: len(room.page.takes) == 1)


def test_a_take_can_be_stopped_while_it_is_made(room: Room) -> None:
    room.ready()
    held = Held(room.services.infill)
    room.tab.presenter.making.filling._services = with_services(room.services, infill=held)
    room.tab.body.patch.primary.click()
    assert held.begun.wait(10)
    assert room.tab.body.patch.primary.text() == "Stop making"
    room.tab.body.patch.primary.click()
    room.wait(lambda: not room.page.making)
    assert room.page.notice.startswith("Stopped. Nothing was lost.")
    assert room.page.takes == ()


def test_a_take_can_be_stopped_while_it_waits(room: Room) -> None:
    room.ready()
    free = room.fill_lane(Lane.LONG)
    room.tab.body.patch.primary.click()
    room.tab.body.patch.primary.click()
    room.wait(lambda: not room.page.making)
    assert room.page.notice == "Stopped. Nothing was lost."
    free.set()
    room.rest()
    assert room.page.takes == ()


def test_closing_while_a_take_is_made_ends_it(room: Room) -> None:
    room.ready()
    held = Held(room.services.infill)
    room.tab.presenter.making.filling._services = with_services(room.services, infill=held)
    room.tab.body.patch.primary.click()
    assert held.begun.wait(10)
    room.close()
    assert held.go_on.is_set()


def test_closing_with_words_half_typed_keeps_them(room: Room, tmp_path: Path) -> None:
    room.ready()
    room.close()
    project = Project.open(room.services.project.folder)
    assert [patch.text for patch in patches_of(project.document)] == ["Friday"]
    project.close()
