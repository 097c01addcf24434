"""The pickup list in the Infill tab: placed, made in one run, judged by keys, and there again later."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.audio.encode import whole
from studio.audio.fingerprint import fingerprint
from studio.core.edit import setting
from studio.core.errors import OutOfCredits, ServiceFault
from studio.core.hearing import HeardWord, Transcript
from studio.core.infill import InfillRequest
from studio.core.patch import AS_RECORDED, Patch, PatchTake
from studio.core.patches import patch_values, patches_of
from studio.core.pickups.order import PickupOrder
from studio.core.pickups.worklist import Review, worklist_of
from studio.core.take import Take, TakeJob
from studio.library.lock import NAME as LOCK
from studio.library.project import Project
from studio.library.typed_text import PICKUP_LIST
from studio.library.word_files import WordFiles
from studio.services.as_recorded import AsRecorded
from studio.services.choose_take import Choice
from studio.services.pickup_takes import BEGUN, key_of, log_of
from studio.services.quote import Quote
from studio.ui.tabs.infill.listening import WORDS
from studio.ui.tabs.infill.making import COUNT
from studio.ui.tabs.infill.pickups.page import ListPage
from studio.ui.tabs.infill.pickups.paste import PasteList
from studio.ui.tabs.infill.pickups.pasting import Pasting
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.tabs.infill.tab import InfillTab
from tests.fakes.engine import RunningEngine
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import Failing, Held, TabRoom
from tests.unit.library.requests import MAKING

RATE = 16_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
SAID = "one two three four five six two seven eight nine ten".split()
HEARD = [HeardWord(word, 0.5 + n, 0.9 + n, 0.9) for n, word in enumerate(SAID)]
LIST = "three -> drei\nfive -> fünf\nnine -> cut\ntwo -> zwei\nzebra -> elf\n\nhm\n"
Key = Qt.Key


def unheard(*_given: object, **_says: object) -> Transcript:
    return Transcript("", "en", 0.0, ())


def first_of(_known: object, patch: Patch, takes: Sequence[Take], *_given: object, **_says: object) -> Choice:
    """Where a test is not about which take is the best."""
    for take in takes:
        patch = patch.with_take(PatchTake(take.id, patch.place), choose=not patch.chosen)
    return Choice(patch)


def quick(request: InfillRequest, project: Project, _cancel: object, **_says: object) -> Take:
    """Where a test is not about what is said: a tone, at once."""
    writer = project.new_take(request.speech, replace(MAKING, job=TakeJob.INFILL))
    tone = 0.2 * np.sin(np.arange(RATE // 3) * 2 * np.pi * 180 / RATE)
    writer.append(whole(tone.astype(np.float32), RATE, request.format))
    return writer.finish()


class Room(TabRoom):
    """The tab, and a recording in which eleven words are known to be said."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        super().__init__(InfillTab, folder, engine, qtbot)
        assert isinstance(self.shown, InfillTab)
        self.tab = self.shown
        self.services.listen.words = unheard  # type: ignore[method-assign]
        self.services.choose_take = first_of  # type: ignore[assignment]
        self.real = self.services.make_pickups._infill
        self.services.make_pickups._infill = quick  # type: ignore[assignment]
        self.services.settings.set(COUNT, 1)
        self.path = self.record(folder / "talk.wav")

    def record(self, path: Path) -> Path:
        """A tone where each word is, silence between; its words are as if they had been heard."""
        times = np.arange(RATE * 12) / RATE
        said = sum(((times > word.start) & (times < word.end)) for word in HEARD)
        sound = 0.2 * np.sin(times * 2 * np.pi * 180) * said
        soundfile.write(path, sound + np.random.default_rng(len(path.name)).normal(0, 1e-3, len(times)), RATE)
        files = WordFiles(self.services.project.folder / WORDS)
        files.keep(fingerprint(path), "en", HEARD)
        return path

    @property
    def acts(self):  # type: ignore[no-untyped-def]
        return self.tab.pickups.presenter

    @property
    def page(self) -> ListPage:
        found = self.acts.page
        assert isinstance(found, ListPage)
        return found

    @property
    def table(self):  # type: ignore[no-untyped-def]
        return self.tab.pickups.part.table

    @property
    def states(self) -> list[RowState]:
        return [row.state for row in self.page.rows]

    def open(self) -> None:
        self.tab.presenter.open(self.path)
        self.wait(lambda: self.tab.presenter.page.recording is not None)
        self.rest()
        assert self.voices.voices is not None
        self.tab.presenter.writing.set_voice(self.voices.voices[0].id)  # Nobody speaks in it to be learned.

    def begin(self, text: str = LIST) -> None:
        self.open()
        self.tab.pickups.opener.click()
        self.acts.paste(text)
        self.wait(lambda: not self.acts.working.running)
        self.rest()

    def make(self) -> None:
        self.tab.pickups.part.primary.click()
        self.wait(lambda: not self.acts.working.running)
        self.rest()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.table, key)
        self.rest()


room = room_of(Room)


def test_before_there_is_a_list_it_says_what_one_is(room: Room) -> None:
    room.open()
    part = room.tab.pickups.part
    room.tab.pickups.opener.click()
    assert room.tab.body.main.currentWidget() is part
    assert part in room.tab.regions()
    assert part.first_paste.isVisible()
    assert room.page.name == ""
    QTest.keyClick(part.first_paste, Key.Key_Escape)
    assert room.tab.body.main.currentWidget() is not part
    assert room.tab.body.words in room.tab.regions()


def test_the_keyboard_is_at_the_list_once_there_is_one(room: Room) -> None:
    room.open()
    room.tab.pickups.opener.click()
    part = room.tab.pickups.part
    part.first_paste.setFocus()
    room.tab.pickups.presenter.paste("nothing like it\tother words\n")
    room.rest()
    assert part.table.hasFocus()


def test_lines_find_their_places_and_are_quoted(room: Room) -> None:
    room.begin()
    assert room.states == [
        RowState.NOT_MADE,
        RowState.NOT_MADE,
        RowState.TO_HEAR,
        RowState.CHOOSE,
        RowState.NO_PLACE,
    ]
    assert [row.at for row in room.page.rows] == ["0:02.5", "0:04.5", "0:09.5", "0:01.5", ""]
    assert room.page.rows[3].confidence == 0.5
    assert room.page.to_make == 2
    assert room.page.quote.startswith("Free")
    assert room.page.counts == "1 to hear · 1 to place · 2 not made · 1 not found · 1 not read"
    assert room.tab.pickups.part.primary.text() == "Make 2 patches"
    assert room.tab.pickups.part.primary.kind == "primary"
    assert len(patches_of(room.services.project.document)) == 3
    assert room.tab.presenter.page.patch is not None, "the current line's patch is in sight"
    room.tab.presenter.writing.undo()
    room.rest()
    assert room.page.name == ""
    assert patches_of(room.services.project.document) == ()


def test_it_is_made_in_one_run_and_judged_by_keys(room: Room) -> None:
    room.services.settings.set(COUNT, 2)
    room.begin()
    room.make()
    assert room.states[:3] == [RowState.TO_HEAR] * 3
    made = {patch.text: patch for patch in patches_of(room.services.project.document)}
    assert [len(made[text].takes) for text in ("drei", "fünf", "")] == [2, 2, 0]
    room.table.setFocus()
    assert (room.page.current.row.pickup.number, room.page.takes) == (1, 2)  # type: ignore[union-attr]
    room.wait(lambda: room.tab.presenter.hearing.is_sounding)
    room.key(Key.Key_Space)
    assert not room.tab.presenter.hearing.is_sounding
    assert room.page.number == 1
    room.key(Key.Key_N)
    room.wait(lambda: room.tab.presenter.hearing.is_sounding)
    assert room.page.number == 2
    room.key(Key.Key_A)
    assert room.states[0] is RowState.ACCEPTED
    assert room.page.current is not None
    assert room.page.current.row.pickup.number == 2, "it goes on by itself"
    room.key(Key.Key_X)
    assert room.states[1] is RowState.REJECTED
    assert not next(p for p in patches_of(room.services.project.document) if p.text == "fünf").enabled
    room.key(Key.Key_A)
    assert room.page.current.row.pickup.number == 4
    room.key(Key.Key_N)
    assert room.page.current.at == "0:06.5", "the next place"
    room.key(Key.Key_A)
    room.wait(lambda: not room.acts.working.running)
    assert room.states[3] is RowState.NOT_MADE
    assert room.page.rows[3].at == "0:06.5"
    assert room.page.notice == "Nothing is left to hear. 2 accepted, 1 rejected."
    room.make()
    room.table.setFocus()
    QTest.keyClick(room.table, Key.Key_End)
    QTest.keyClick(room.table, Key.Key_Up)
    room.key(Key.Key_A)
    assert room.states == [
        RowState.ACCEPTED,
        RowState.REJECTED,
        RowState.ACCEPTED,
        RowState.ACCEPTED,
        RowState.NO_PLACE,
    ]
    laid = [row.patch.text for row in room.tab.presenter.page.laid]
    assert laid == ["drei", "zwei", ""]
    room.tab.presenter.writing.undo()
    assert room.states[3] is RowState.TO_HEAR


def test_by_mouse_too(room: Room) -> None:
    room.begin("three -> drei\n")
    room.make()
    part = room.tab.pickups.part
    assert part.accept.isEnabled()
    part.next.click()
    room.rest()
    part.reject.click()
    assert room.states == [RowState.REJECTED]
    part.accept.click()
    assert room.states == [RowState.ACCEPTED]
    for key, state in ((Key.Key_X, RowState.REJECTED), (Key.Key_A, RowState.ACCEPTED)):
        QTest.mouseClick(part.next, Qt.MouseButton.LeftButton)
        room.rest()
        QTest.keyClick(part.next, key)  # The keys go on where a button was clicked.
        assert room.states == [state]
    menu = room.table.menu_of(room.page.rows[0])
    names = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert names == ["Hear it", "Accept", "Next take", "Reject", "Show the patch"]
    menu.deleteLater()
    room.table.shown.emit(room.page.rows[0].id)
    assert room.tab.body.main.currentWidget() is not part
    assert room.tab.presenter.page.patch is not None
    room.tab.pickups.opener.click()
    part.put_away.click()
    assert room.page.name == ""
    assert len(patches_of(room.services.project.document)) == 1, "its patches stay"


def test_another_recording_of_the_list_is_opened_for_its_line(room: Room) -> None:
    other = room.record(room.path.with_name("other talk.wav"))
    room.begin("talk.wav\nthree -> drei\nother talk.wav\nfour -> vier\n")
    room.make()
    assert room.states == [RowState.TO_HEAR] * 2
    room.table.setFocus()
    room.key(Key.Key_A)
    room.wait(lambda: room.tab.presenter.opening.path == str(other))
    room.wait(lambda: room.tab.presenter.page.patch is not None)
    assert room.tab.presenter.page.patch.text == "vier"  # type: ignore[union-attr]
    assert [row.recording for row in room.page.rows] == ["talk.wav", "other talk.wav"]


def test_what_fails_is_said_and_made_again(room: Room) -> None:
    room.begin()
    real = room.services.make_pickups._infill
    room.services.make_pickups._infill = Failing(ServiceFault("The voices broke."))  # type: ignore[assignment]
    room.make()
    assert room.states[:2] == [RowState.FAILED] * 2
    assert room.page.rows[0].note == "The voices broke."
    room.services.make_pickups._infill = Failing(OutOfCredits("Not enough credits."))  # type: ignore[assignment]
    room.make()
    assert room.banner.isVisible()
    room.banner.clear()
    room.services.make_pickups._infill = real
    room.make()
    assert room.states[:2] == [RowState.TO_HEAR] * 2


def test_it_is_stopped_and_goes_on_where_it_was(room: Room) -> None:
    room.begin()
    held = Held(room.services.make_pickups._infill)
    real, room.services.make_pickups._infill = room.services.make_pickups._infill, held  # type: ignore[assignment]
    room.tab.pickups.part.primary.click()
    room.wait(held.begun.is_set)
    assert room.states[0] is RowState.MAKING
    assert room.tab.pickups.part.primary.text() == "Stop"
    room.tab.pickups.part.primary.click()
    room.wait(lambda: not room.acts.working.running)
    room.rest()
    assert room.page.notice.startswith("Stopped. Nothing was lost: 0 of 2 takes are made.")
    room.services.make_pickups._infill = real
    room.make()
    assert room.states[:2] == [RowState.TO_HEAR] * 2


def test_what_was_made_before_a_crash_is_not_made_again(room: Room) -> None:
    """The takes are on the disk, but the patches were not told of them."""
    room.services.make_pickups._infill = room.real
    room.begin("three -> drei\n")
    patch = patches_of(room.services.project.document)[0]
    room.make()
    done = patches_of(room.services.project.document)[0]
    bare = replace(done, takes=(), chosen="")
    room.services.project.do(setting(room.services.project.document, "Crash", patch_values(bare)))
    room.tab.presenter.begin()
    before = len(room.services.project.takes())
    assert room.states == [RowState.NOT_MADE]
    room.make()
    assert room.states == [RowState.TO_HEAR]
    assert len(room.services.project.takes()) == before == 1
    assert patch.id == done.id
    kept = worklist_of(room.services.project.document)
    assert kept is not None
    assert kept.rows[0].review is Review.OPEN


def test_a_list_that_says_nothing_and_a_file_that_is_none(room: Room, tmp_path: Path) -> None:
    room.begin("hm\n")
    assert room.page.notice == "No line of the list says what shall be mended."
    (tmp_path / "list.docx").write_bytes(b"no document")
    room.acts.open(tmp_path / "list.docx")
    room.wait(lambda: room.banner.isVisible())
    room.rest()
    assert room.page.name == "Pasted list", "the one before stays"


def test_a_take_that_nobody_listened_to_is_kept(room: Room) -> None:
    def deaf(*_given: object, **_says: object) -> Choice:
        raise ServiceFault("Nobody listens.")

    room.services.choose_take = deaf  # type: ignore[assignment]
    room.begin("three -> drei\n")
    room.make()
    [patch] = patches_of(room.services.project.document)
    assert (len(patch.takes), patch.chosen) == (1, patch.takes[0].id)


def test_the_file_of_a_line_is_found(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    lost = room.record(elsewhere / "lost.wav")
    room.begin("lost.wav\nfour -> vier\n")
    assert room.states == [RowState.NO_PLACE]
    assert room.page.rows[0].note == "There is no recording named “lost.wav”."
    monkeypatch.setattr("studio.ui.tabs.infill.pickups.joint.ask_for_recording", lambda *_: lost)
    room.table.found.emit(room.page.rows[0].id)
    room.wait(lambda: not room.acts.working.running)
    room.rest()
    assert room.states == [RowState.NOT_MADE]


def test_what_costs_is_asked_for(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.begin("three -> drei\n")
    monkeypatch.setattr(room.services.quote, "infill", lambda *_: Quote(304, 0.5))
    monkeypatch.setattr(AsRecorded, "must_ask", property(lambda _: True))
    room.tab.presenter.writing.set_voice(AS_RECORDED)
    assert room.page.quote == "304 credits · about 0.5 s" or room.page.quote.startswith("304 credits")
    part = room.tab.pickups.part
    part.primary.click()
    assert room.page.question is not None
    assert "Clone the voice of “talk.wav”" in room.page.question.text
    assert part.primary.kind == "plain"
    part.question.keep.click()
    assert room.page.question is None
    assert room.states == [RowState.NOT_MADE]
    monkeypatch.setattr(AsRecorded, "must_ask", property(lambda _: False))
    monkeypatch.setattr(AsRecorded, "__call__", lambda *_, **__: "v1")
    room.make()
    assert room.states == [RowState.TO_HEAR]
    part.next.click()
    assert room.page.question is not None
    assert room.page.question.text == "Make another take for 304 credits?"
    part.question.go_on.click()
    room.wait(lambda: room.page.takes == 2)


def test_what_may_have_been_paid_for_is_told_of(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.begin("three -> drei\n")
    [patch] = patches_of(room.services.project.document)
    order = PickupOrder(f"{patch.id}:0", patch, room.path)
    key = key_of(order, room.services.connect.chosen)
    log_of(room.services.project).append({"key": key, "state": BEGUN})
    room.make()
    assert room.page.question is not None
    assert room.page.question.text.startswith("“drei” was being made when the studio closed")
    assert room.states == [RowState.NOT_MADE]
    room.tab.pickups.part.question.go_on.click()
    room.wait(lambda: not room.acts.working.running)
    room.rest()
    assert room.states == [RowState.TO_HEAR]


def test_a_recording_that_changed_since_is_told_of(room: Room) -> None:
    other = room.record(room.path.with_name("other talk.wav"))
    room.begin("talk.wav\nthree -> drei\nother talk.wav\nfour -> vier\n")
    samples, rate = soundfile.read(other)
    soundfile.write(other, samples * 0.9, rate)
    room.table.setFocus()
    QTest.keyClick(room.table, Key.Key_End)
    room.wait(lambda: room.tab.presenter.opening.path == str(other))
    room.rest()
    assert room.page.notice.startswith("“other talk.wav” changed since the places of the list were found.")


def test_it_is_there_again_when_the_project_is(
    room: Room, tmp_path: Path, engine: RunningEngine, qtbot: QtBot
) -> None:
    room.begin()
    room.make()
    room.table.setFocus()
    room.key(Key.Key_A)
    before = room.states
    assert before[0] is RowState.ACCEPTED
    room.close()
    later = Room(tmp_path, engine, qtbot)
    try:
        later.wait(lambda: later.tab.presenter.page.recording is not None)
        later.rest()
        later.tab.pickups.opener.click()
        assert later.states == before
        assert later.page.name == "Pasted list"
        assert later.page.current is not None, "the first line is looked at"
    finally:
        later.close()


def test_a_list_says_for_which_recording_it_is_where_another_is_open(room: Room) -> None:
    room.open()
    room.begin()
    assert {row.recording for row in room.page.rows if row.at} == {""}
    other = room.record(room.path.with_name("other.wav"))
    room.tab.presenter.open(other)
    room.wait(lambda: room.tab.presenter.opening.path == str(other))
    assert room.page.notice == "This list is for “talk.wav”. Choose a line to open it."
    assert {row.recording for row in room.page.rows if row.at} == {"talk.wav"}
    room.acts.reviewing.look(room.page.rows[0].id)
    room.wait(lambda: room.tab.presenter.opening.path == str(room.path))
    room.rest()
    assert room.page.notice == ""


def left_by_a_kill(room: Room, folder: Path) -> Project:
    """The project as another studio opens it when this one ends at this moment."""
    shutil.copytree(room.services.project.folder, folder, ignore=shutil.ignore_patterns(LOCK))
    return Project.open(folder)


def test_a_list_in_its_box_is_on_the_disk_with_every_key_until_it_has_its_places(
    room: Room, tmp_path: Path
) -> None:
    room.open()
    room.tab.pickups.opener.click()
    box = room.tab.pickups.part.paste_popover
    box.open_for(room.tab.pickups.part.first_paste)
    for number, key in enumerate("one", start=1):
        QTest.keyClicks(box.text, key)
        found = left_by_a_kill(room, tmp_path / f"{number}.pickup")
        assert found.typed.found(PICKUP_LIST) == "one"[:number]
        found.close()
    box.text.setPlainText("hm")
    box.use.click()
    room.wait(lambda: not room.acts.working.running)
    assert box.text.toPlainText() == "hm"  # Nothing in it could be read.
    box.text.setPlainText(LIST)
    box.use.click()
    assert room.services.project.typed.found(PICKUP_LIST) == LIST  # Its lines have no places yet.
    room.wait(lambda: not room.acts.working.running)
    assert box.text.toPlainText() == room.services.project.typed.found(PICKUP_LIST) == ""
    box.text.setPlainText("ten -> zehn")
    box.close()
    again = PasteList(room.tab)
    Pasting(again, room.services, room.acts)
    assert again.text.toPlainText() == "ten -> zehn"
