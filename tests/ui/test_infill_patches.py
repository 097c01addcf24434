"""Patches of a recording: moved, older, in each other's way, put in, taken out, compared, kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.errors import StreamCut
from studio.core.infill import InfillRequest
from studio.core.patch import PatchState
from studio.core.region import Region
from studio.core.speech import OutputFormat
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.library.take_writer import Making
from studio.ui.tabs.infill.making import COUNT
from studio.ui.waveform.gap import Gap
from tests.fakes.engine import RunningEngine
from tests.fakes.replaced import with_services
from tests.ui.infill_kit import RATE, Room, patch_text
from tests.ui.room_fixture import room_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def test_takes_go_along_with_an_edge_and_are_older_once_other_words_are_typed(room: Room) -> None:
    room.ready()
    room.make()
    room.select(Gap(1.0, 3.1, 3.5, 5.0))
    patch = room.page.patch
    assert patch is not None
    assert patch.span.start == round(3.1 * RATE)
    assert room.page.patches[0].state is PatchState.MADE
    room.tab.presenter.writing.set_text("Saturday")
    assert room.page.patches[0].state is PatchState.STALE
    assert room.page.takes[0].state == "“Friday”"
    assert room.page.missing == 1
    assert "Make 1 missing" in room.tab.body.panel.missing.text()
    room.tab.body.panel.missing.click()
    room.wait(lambda: len(room.page.takes) == 2)
    assert room.page.patches[0].state is PatchState.MADE
    assert [row.chosen for row in room.page.takes] == [False, True]


def test_two_patches_cannot_stand_in_one_place(room: Room) -> None:
    room.ready()
    room.make()
    room.select(Gap(0.0, 2.0, 2.5, 5.0))
    room.tab.body.patch.head.kind.chosen.emit("remove")
    assert [row.state for row in room.page.patches] == [PatchState.MADE] * 2
    room.tab.toolbar.selection.changed.emit(2.0, 3.2)
    assert [row.state for row in room.page.patches] == [PatchState.MADE, PatchState.OFF]
    assert room.page.notice == "The patch “Friday” lay in the same place and is off now. Undo brings it back."
    room.tab.toolbar.undo.click()
    assert [row.state for row in room.page.patches] == [PatchState.MADE] * 2


def test_a_click_into_the_new_words_selects_them_once_and_nothing_looks_selected_before(room: Room) -> None:
    room.open()
    room.select()
    field, left = room.tab.body.patch.new_words, Qt.MouseButton.LeftButton
    assert room.page.patch is not None
    field.set_words("", of="another")
    field.set_words("Thursday", of=room.page.patch.id)
    assert not field.hasSelectedText(), "the keyboard is elsewhere, typing would not replace it"
    QTest.mouseClick(field, left)
    QTest.keyClicks(field, "Friday")
    assert field.text() == patch_text(room) == "Friday"
    room.tab.wave.setFocus()
    QTest.mouseClick(field, left)
    assert not field.hasSelectedText(), "what was typed is put right at the caret"


def test_a_click_on_insert_asks_for_words_and_the_arrow_keys_go_on(room: Room) -> None:
    room.open()
    room.select()
    field, kind = room.tab.body.patch.new_words, room.tab.body.patch.head.kind
    insert = kind._segments["insert"]
    QTest.mouseClick(insert, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    kind._segments["remove"].setFocus(Qt.FocusReason.TabFocusReason)
    kind._segments["remove"].click()
    QTest.keyClick(kind, Qt.Key.Key_Left)
    assert (kind.value(), insert.hasFocus()) == ("insert", True)


def test_words_are_put_in_and_taken_out_and_the_rest_stays(room: Room, tmp_path: Path) -> None:
    room.ready()
    room.tab.body.patch.head.kind.chosen.emit("insert")
    assert room.page.patch is not None
    assert room.page.patch.place == Region(round(3.5 * RATE), round(3.5 * RATE))
    room.make()
    room.select(Gap(0.0, 1.0, 1.5, 3.0))
    room.tab.body.patch.head.kind.chosen.emit("remove")
    assert not room.tab.body.patch.primary.isVisible()
    (cut, put) = (row.patch for row in room.page.laid)
    after = exported(room, tmp_path)
    before, _ = soundfile.read(room.path, dtype="int32")
    assert np.array_equal(after[: cut.place.start], before[: cut.place.start])
    behind = len(before) - put.span.end
    assert np.array_equal(after[-behind:], before[-behind:])
    between = before[cut.place.end : put.span.start]
    shift = len(after) - behind
    found = [n for n in range(cut.place.start, shift) if np.array_equal(after[n : n + 64], between[:64])]
    assert any(np.array_equal(after[n : n + len(between)], between) for n in found)


def test_takes_are_compared_blind_and_shown_once_one_is_chosen(room: Room) -> None:
    room.ready()
    room.services.settings.set(COUNT, 3)
    room.make()
    ids = [row.take.id for row in room.page.takes]
    comparing = room.tab.presenter.comparing
    comparing._shuffle = list.reverse
    room.tab.body.patch.takes_head.blind.click()
    assert [row.take.id for row in room.page.takes] == ids[::-1]
    assert all(row.blind for row in room.page.takes)
    assert room.page.notice == "Which one fits? Keys 1 to 3, Enter chooses."
    spoken = room.tab.body.patch.takes.model().index(0, 0).data()
    assert spoken == "Take under key 1"
    room.tab.wave.setFocus()
    QTest.keyClick(room.tab.wave, Qt.Key.Key_1)
    room.wait(lambda: room.page.takes[0].playing)
    assert room.player.loop
    QTest.keyClick(room.tab.wave, Qt.Key.Key_Return)
    assert not room.page.blind
    assert [row.chosen for row in room.page.takes] == [False, False, True]
    assert room.page.notice == "You chose take 3."


def test_what_arrived_of_a_take_that_broke_off_is_kept_and_not_chosen(room: Room) -> None:
    room.ready()
    services = room.services

    def cut(request: InfillRequest, project: Project, cancel: CancelToken, **says: Any) -> Take:
        whole = services.infill(request, project, cancel, **says)
        making = Making(services.connect.chosen, "Emma", "/infill/bytes", {}, 0, TakeJob.INFILL, whole.inputs)
        writer = project.new_take(replace(request.speech, seed=7), making)
        writer.append(project.take_sound(whole)[:4000])
        writer.keep_incomplete()
        raise StreamCut("The service stopped in the middle.")

    room.tab.presenter.making.filling._services = with_services(services, infill=cut)
    room.tab.body.patch.primary.click()
    room.wait(lambda: room.banner.notice is not None)
    (row,) = room.page.takes
    assert not row.take.complete
    assert not row.chosen
    assert room.page.laid == ()


def test_a_take_that_was_made_when_the_studio_ended_joins_its_patch(
    room: Room, tmp_path: Path, engine: RunningEngine, qtbot: QtBot
) -> None:
    room.ready()
    room.make()
    made = room.page.takes[0].take
    room.tab.toolbar.undo.click()
    assert room.page.takes == ()
    room.close()
    again = Room(tmp_path, engine, qtbot, record=False)
    try:
        again.wait(lambda: len(again.page.takes) == 1)
        assert again.page.takes[0].take.id == made.id
        assert not again.page.takes[0].chosen
    finally:
        again.close()


@pytest.mark.parametrize("go_on", [False, True])
def test_patches_of_a_recording_that_was_changed_are_brought_along_or_left(
    room: Room, tmp_path: Path, engine: RunningEngine, qtbot: QtBot, go_on: bool
) -> None:
    room.ready()
    room.make()
    room.close()
    soundfile.write(room.path, np.random.default_rng(1).normal(0, 0.1, (RATE * 5, 2)), RATE, subtype="PCM_24")
    again = Room(tmp_path, engine, qtbot, record=False)
    try:
        again.wait(lambda: again.page.question is not None)
        question = again.page.question
        assert question is not None
        assert question.text.startswith("“interview.wav” was changed on the disk since you mended it.")
        answers = again.tab.body.question
        (answers.go_on if go_on else answers.keep).click()
        assert [row.patch.text for row in again.page.laid] == (["Friday"] if go_on else [])
    finally:
        again.close()


@pytest.mark.parametrize(("rate", "asked"), [(8000, 8000), (192_000, 48_000)])
def test_a_recording_of_any_rate_is_mended_and_keeps_it(
    room: Room, tmp_path: Path, rate: int, asked: int
) -> None:
    hum = np.sin(np.arange(rate * 4) * 2 * np.pi * 150 / rate) * 0.2
    soundfile.write(room.path, hum, rate, subtype="PCM_24")
    room.open()
    room.select(Gap(0.0, 1.0, 1.5, 3.0))
    room.write("Friday")
    room.make()
    assert room.page.takes[0].take.request.format.sample_rate == asked
    after = exported(room, tmp_path)
    before, _ = soundfile.read(room.path, dtype="int32")
    assert soundfile.info(tmp_path / "interview mended.wav").samplerate == rate
    assert np.array_equal(after[:rate], before[:rate])
    behind = len(before) - round(1.5 * rate)
    assert np.array_equal(after[-behind:], before[-behind:])


def test_a_take_of_another_rate_than_was_asked_for_is_laid_in_all_the_same(
    room: Room, tmp_path: Path
) -> None:
    room.ready()
    room.tab.presenter.writing.set_format(OutputFormat(sample_rate=16_000))
    room.make()
    take = room.page.takes[0].take
    assert take.sample_rate == 16_000
    after, before = exported(room, tmp_path), soundfile.read(room.path, dtype="int32")[0]
    assert np.array_equal(after[: 3 * RATE], before[: 3 * RATE])
    assert len(after) - len(before) == pytest.approx((take.seconds - 0.5) * RATE, abs=0.2 * RATE)


def exported(room: Room, folder: Path) -> np.ndarray:
    """The samples of the mended file."""
    room.tab.toolbar.export.click()
    room.tab.delivering.popover.go.click()
    target = folder / "interview mended.wav"
    room.wait(target.exists)
    room.rest()
    return np.asarray(soundfile.read(target, dtype="int32")[0])


def test_a_patch_is_moved_as_it_is_wherever_that_is(room: Room) -> None:
    room.ready()
    room.make()
    identity = room.page.patches[0].patch.id
    room.tab.wave.shift(-2.0)
    room.tab.wave.settle()
    (row,) = room.page.patches
    assert (row.patch.id, row.patch.span.start) == (identity, RATE)
    assert row.state is PatchState.MADE
    room.tab.body.patch.head.kind.chosen.emit("insert")
    room.tab.wave.shift(1.0)
    room.tab.wave.settle()
    (row,) = room.page.patches
    assert row.patch.place == Region(round(2.5 * RATE), round(2.5 * RATE))


def test_places_marked_one_after_the_other_are_one_step_back(room: Room) -> None:
    room.open()
    before = room.services.project.undo_label
    for start in (0.5, 1.5, 2.5, 2.6):
        room.select(Gap(0.0, start, start + 0.3, 6.0))
    assert len(room.services.project.document["patches"]) == 1
    room.tab.toolbar.undo.click()
    assert room.page.gap is None
    assert room.services.project.undo_label == before
    room.tab.toolbar.redo.click()
    assert room.page.gap == Gap(0.0, 2.6, 2.9, 6.0)


def test_a_new_place_that_reaches_a_patch_does_not_move_it(room: Room) -> None:
    room.ready()
    room.make()
    room.select(Gap(0.0, 1.0, 1.5, 3.0))
    room.select(Gap(0.0, 1.0, 3.2, 5.0))
    (patch,) = (row.patch for row in room.page.patches)
    assert patch.selection == Region(3 * RATE, round(3.5 * RATE))
    assert room.page.gap == Gap(0.0, 1.0, 3.2, 5.0)


def test_a_place_for_words_that_were_never_typed_is_no_patch(room: Room) -> None:
    room.open()
    room.select(Gap(0.0, 1.0, 1.5, 3.0))
    room.tab.body.patch.head.kind.chosen.emit("insert")
    assert room.page.patches == ()
    room.select(Gap(1.0, 2.5, 3.0, 4.0))
    assert room.page.patch is not None
    assert (room.page.patch.kind.value, room.page.patch.text) == ("insert", "")
    room.write("well")
    room.tab.presenter.writing.commit()
    (row,) = room.page.patches
    assert (row.patch.place.start, row.state) == (3 * RATE, PatchState.NOT_MADE)
    assert len(room.services.project.document["patches"]) == 1
