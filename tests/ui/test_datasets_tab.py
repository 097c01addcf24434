"""The Datasets tab as it is used: datasets made and listed, files sent once, heard and told about."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.audio.fingerprint import fingerprint
from studio.core.annotations import markers_value
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.dataset_judgement import FileJudgement, Grade, Mark
from studio.core.edit import setting
from studio.core.errors import BadSound, Charge, ServiceFault, StudioError, TooLarge, Unreachable
from studio.core.hearing import Stretch
from studio.core.marker import Marker
from studio.core.passage import Passage
from studio.jobs.task import Lane
from studio.services.find_clips import find_clips
from studio.ui.open_recordings import OpenPassage
from studio.ui.tabs.datasets.adding import offers
from studio.ui.tabs.datasets.columns import WIDE_FROM, columns_of
from studio.ui.tabs.datasets.file_painter import FileAct
from studio.ui.tabs.datasets.page import ADDED_ELSEWHERE, MOVED, FileRow, Page, Sieve, State
from studio.ui.tabs.datasets.state_words import act_words, sign_of, spoken_state, state_words
from studio.ui.tabs.datasets.tab import DatasetsTab
from studio.ui.theme.fonts import font
from studio.ui.theme.theme import theme
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.ui.tab_room import Failing, Held, TabRoom
from tests.ui.tts_kit import services_in

RATE = 16_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class Judge:
    """Finds every file good but those it is told about: marks by their names."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.marks: dict[str, Mark] = {}
        self.errors: dict[str, StudioError] = {}

    def __call__(self, path: Path, cancel: CancelToken) -> FileJudgement:
        self.asked.append(path.name)
        if path.name in self.errors:
            raise self.errors[path.name]
        marks = (self.marks.get(path.name, Mark("Noise", "−60 dB")), Mark("Length", "0:10.0"))
        sound, rate = soundfile.read(path)
        heard = hashlib.sha256(np.rint(sound * 32767).astype(np.int16).tobytes()).hexdigest()
        spoken = (Stretch(1.0, 9.0),)
        return FileJudgement(10.0, rate, 1, "16-bit", heard, marks, 0.8, spoken)


class Room(TabRoom):
    """The tab, and clips to send."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        services, self.judge = services_in(folder, engine), Judge()
        services.judge_file = self.judge  # type: ignore[assignment]
        super().__init__(DatasetsTab, folder, engine, qtbot, services)
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
def room(tmp_path: Path, fresh_engine: RunningEngine, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path, fresh_engine, qtbot)
    yield made
    made.close()


def test_it_says_what_to_do_first(room: Room) -> None:
    assert room.page.datasets == ()
    assert room.tab.middle.first.kind == "primary"
    assert not room.tab.toolbar.add.isEnabled()
    assert not room.tab.toolbar.more.isVisible()
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
    assert room.tab.list.rows.told(dataset) == "3 files · 0.5 of 30 min"


def test_nothing_is_sent_twice(room: Room) -> None:
    room.make()
    clips = room.clips(2)
    room.send(clips)
    copy = clips[0].with_name("copy.wav")
    copy.write_bytes(clips[0].read_bytes())
    room.send([*clips, copy, *room.clips(3)[2:]])
    assert room.page.notice == "2 files are in the dataset already, and not added again."
    assert room.states == {
        "kestle_0.wav": State.SENT,
        "kestle_1.wav": State.SENT,
        "kestle_2.wav": State.SENT,
        "copy.wav": State.HELD,
    }
    double = next(row for row in room.page.rows if row.name == "copy.wav")
    assert double.words == "Same sound as kestle_0.wav"
    assert room.page.summary.counts[Sieve.DOUBLE] == 1


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
    assert room.tab.panel._note.text() == ADDED_ELSEWHERE
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
    room.judge.errors["broken.wav"] = BadSound("“broken.wav” is not a sound file that the studio can read.")
    room.send([broken, *clips])
    assert room.states["broken.wav"] is State.FAILED
    assert list(room.states.values()).count(State.SENT) == 2
    assert all(row.here for row in room.page.rows)
    row = next(row for row in room.page.rows if row.name == "broken.wav")
    assert "broken.wav" in row.sentence
    assert room.page.summary.counts[Sieve.FAIL] == 1
    room.choose("broken.wav")
    room.tab.panel.remove.click()
    assert room.page.summary.counts[Sieve.FAIL] == 0
    assert "broken.wav" not in room.states


def test_a_file_that_failed_is_sent_again(room: Room) -> None:
    room.make()
    upload = room.services.datasets.upload
    room.upload_with(Failing(ServiceFault("The service broke.")))
    room.send(room.clips(1))
    assert room.states == {"kestle_0.wav": State.FAILED}
    assert room.banner.notice is not None
    room.upload_with(upload)
    room.choose("kestle_0.wav")
    room.tab.panel.again.click()
    room.wait(lambda: room.states == {"kestle_0.wav": State.SENT})
    room.rest()
    assert room.page.row is not None
    assert room.banner.notice is None  # It is there now: nothing is left to be told.


def test_sending_can_be_stopped_while_it_runs_and_while_it_waits(room: Room) -> None:
    room.make()
    held = Held(room.services.datasets.upload)
    room.upload_with(held)
    room.tab.presenter.add(room.clips(5))
    room.wait(lambda: held.begun.is_set() and not room.tab.presenter.clips.judging.left)
    last = next(row for row in room.page.rows if row.name == "kestle_4.wav")
    room.tab.table.taken.emit(last.key)
    room.tab.panel.stop.click()
    room.wait(lambda: room.states["kestle_4.wav"] is State.STOPPED)
    room.tab.toolbar.stop.click()
    room.wait(lambda: not room.page.left)
    assert set(room.states.values()) == {State.STOPPED}
    assert room.page.chosen is not None
    assert room.services.datasets.files(room.page.chosen.id, CancelToken()) == ()


def test_a_file_that_waits_for_a_worker_can_be_stopped(room: Room) -> None:
    room.make()
    free = room.fill_lane(Lane.LONG)
    room.tab.presenter.add(room.clips(1))
    room.wait(lambda: State.JUDGING in room.states.values())
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
    room.tab.presenter._listing.datasets = None
    room.tab.presenter.refresh()
    room.wait(lambda: room.banner.notice is not None)
    assert room.page.away == "The service broke."


# Judging


NOISY = Mark("Noise", "−18 dB", Grade.LOOK, "Noise behind the voice", "It would be learned.")
OTHER_WORDS = Mark("Text match", "40 %", Grade.FAIL, "Words differ from its text", "Say it as it is.")


def judged(room: Room) -> None:
    """Three files in a dataset: one good, one to be looked at, one that is held back."""
    room.make()
    room.judge.marks |= {"kestle_1.wav": NOISY, "kestle_2.wav": OTHER_WORDS}
    room.send(room.clips(3))


def test_each_file_is_judged_and_what_fails_is_held_back(room: Room) -> None:
    judged(room)
    assert room.states == {
        "kestle_0.wav": State.SENT,
        "kestle_1.wav": State.SENT,
        "kestle_2.wav": State.HELD,
    }
    assert [row.words for row in room.page.rows] == ["Ready", NOISY.words, OTHER_WORDS.words]
    index = room.tab.table.files.index(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "kestle_2.wav, fail: Words differ from its text, held back"
    )
    room.choose("kestle_2.wav")
    panel = room.tab.panel
    assert panel._why.text() == "Held back. Say it as it is."
    assert panel._measures["Text match"].accessibleName() == "Text match: 40 %, fails"
    assert (panel.allow.isVisible(), panel.fix.isVisible()) == (True, False), "no copy would be better"
    panel.allow.click()
    room.wait(lambda: room.states["kestle_2.wav"] is State.SENT)
    room.rest()
    assert room.judge.asked == ["kestle_0.wav", "kestle_1.wav", "kestle_2.wav"], "each is judged once"


def test_the_summary_counts_and_sifts(room: Room) -> None:
    judged(room)
    summary = room.tab.middle.summary
    assert summary._sentence.text() == "20 s usable of 30 min advised"
    words = [count.text() for count in summary.counts.values()]
    assert words == ["1 pass", "1 to look at", "1 fail", "0 doubles found"]
    summary.counts[Sieve.FAIL].click()
    assert [row.name for row in room.page.rows] == ["kestle_2.wav"]
    summary.counts[Sieve.FAIL].click()
    assert len(room.page.rows) == 3
    assert not summary.counts[Sieve.DOUBLE].isEnabled()


def test_a_copy_takes_the_place_of_a_file_that_is_left_as_it_is(room: Room) -> None:
    room.make()
    (clip,) = room.clips(1)
    time = np.arange(10 * RATE) / RATE
    sound = np.sin(time * 1400) * 0.3 * ((time > 4) & (time < 6))
    soundfile.write(clip, sound, RATE)
    before = clip.read_bytes()
    silence = Mark("Speech", "20 %", Grade.FAIL, "Half of it is silence", "Silence teaches nothing.")
    room.judge.marks["kestle_0.wav"] = silence
    room.send([clip])
    assert room.tab.toolbar.fix.accessibleName() == "Fix 1 as copy…"
    room.choose("kestle_0.wav")
    room.tab.toolbar.fix.click()
    room.wait(lambda: list(room.states) == ["kestle_0 (fixed).wav"] and not room.page.left)
    room.rest()
    assert room.page.row is not None  # The copy is told about now, where the original was.
    assert room.page.row.name == "kestle_0 (fixed).wav"
    assert list(room.states.values()) == [State.SENT]
    assert clip.read_bytes() == before
    copy = room.page.rows[0].clip
    assert copy is not None
    assert copy.copy_of == str(clip)
    assert soundfile.info(copy.path).duration < 9.0
    assert "was left as it is" in room.page.notice


def test_the_judgement_is_written_as_a_table(room: Room) -> None:
    judged(room)
    path = room.folder / "judgement.csv"
    room.tab.deeds.write_judgement(path)
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("file,path,state,grade,judgement,same sound as,seconds")
    assert lines[3].split(",")[2:5] == ["Held back", "fail", "Words differ from its text"]
    assert room.page.notice == "The judgement of 3 files is in judgement.csv."


# What was left, and what is there


def test_what_was_left_is_sent_the_next_time(room: Room, fresh_engine: RunningEngine, qtbot: QtBot) -> None:
    room.make()
    held = Held(room.services.datasets.upload)
    room.upload_with(held)
    room.tab.presenter.add(room.clips(4))
    room.wait(lambda: held.begun.is_set() and not room.tab.presenter.clips.judging.left)
    room.close()
    again = Room(room.folder, fresh_engine, qtbot)
    try:
        again.wait(lambda: len(again.page.rows) == 4)
        assert set(again.states.values()) == {State.STOPPED}
        assert again.tab.toolbar.resume.text() == "Add 4 waiting"
        again.rest()
        again.tab.toolbar.resume.click()
        again.wait(lambda: set(again.states.values()) == {State.SENT})
        again.rest()
        assert len({row.name for row in again.page.rows if row.file is not None}) == 4
        assert again.judge.asked == [], "what was thought of them is known"
    finally:
        again.close()


def test_why_a_file_failed_is_known_the_next_time(
    room: Room, fresh_engine: RunningEngine, qtbot: QtBot
) -> None:
    room.make()
    clips = room.clips(2)
    room.judge.errors["kestle_0.wav"] = BadSound("“kestle_0.wav” cannot be read: it ends in its header.")
    room.upload_with(Failing(TooLarge("“kestle_1.wav” is larger than the service takes.")))
    room.send(clips)
    assert set(room.states.values()) == {State.FAILED}
    room.close()
    again = Room(room.folder, fresh_engine, qtbot)
    try:
        again.wait(lambda: len(again.page.rows) == 2)
        assert next((row.state, row.words) for row in again.page.rows) == (
            State.FAILED,
            "“kestle_0.wav” cannot be read: it ends in its header.",
        )
        again.rest()
        assert again.page.rows[1].sentence == "“kestle_1.wav” is larger than the service takes."
        assert again.page.summary.counts[Sieve.FAIL] == 1
        assert again.tab.toolbar.resume.isHidden(), "neither of them waits for anything"
        for name in ("kestle_0.wav", "kestle_1.wav"):
            again.choose(name)
            again.tab.panel.again.click()
        again.wait(lambda: set(again.states.values()) == {State.SENT})
        again.rest()
    finally:
        again.close()


def test_a_file_that_arrived_unnoticed_is_not_sent_again(room: Room) -> None:
    room.make()
    (clip,) = room.clips(1)
    chosen = room.page.chosen
    assert chosen is not None
    key = f"{room.services.connect.chosen.id}/{chosen.id}"
    found = find_clips([clip], CancelToken())
    room.services.dataset_log.add(key, [replace(found[0], begun=True)])
    room.services.datasets.upload(chosen.id, Passage(clip), CancelToken())
    room.tab.toolbar.refresh.click()
    room.wait(lambda: room.states == {"kestle_0.wav": State.SENT})
    room.rest()
    assert room.services.dataset_log.clips(key)[0].sent
    assert room.tab.toolbar.resume.isHidden()


def test_what_would_meet_all_of_them_ends_it(room: Room) -> None:
    room.make()
    upload = room.services.datasets.upload
    failing = Failing(Unreachable("There is no connection to the service.", charge=Charge.NOTHING))
    room.upload_with(failing)
    room.send(room.clips(8))
    assert failing.asked <= 3, "no more than were under way"
    assert room.banner.notice is not None
    assert State.STOPPED in room.states.values()
    waiting = next(row.name for row in room.page.rows if row.state is State.STOPPED)
    room.upload_with(upload)
    room.choose(waiting)
    room.tab.panel.again.click()
    room.wait(lambda: room.states[waiting] is State.SENT)
    assert room.banner.notice is None  # There is a connection again, whichever file showed it.


def test_datasets_are_renamed_and_deleted_after_asking(room: Room) -> None:
    room.make("Evenings")
    room.send(room.clips(2))
    room.tab.deeds.rename()
    room.tab.deeds._naming.field.setText("Mornings")
    room.tab.deeds._naming.go.click()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Mornings")
    room.rest()
    room.tab.deeds.ask_delete()
    asking = room.tab.deeds._asking
    assert asking._head.text() == "Delete “Mornings”?"
    assert asking._words.text().startswith("Its 2 files there are gone for good.")
    asking.keep.click()
    assert room.page.chosen is not None
    room.tab.deeds.ask_delete()
    asking.go.click()
    room.wait(lambda: room.page.datasets == ())
    room.rest()
    assert (room.page.chosen, room.page.total) == (None, 0)
    assert all(clip.is_file() for clip in room.clips(2))


def test_a_file_is_deleted_there_and_stays_here(room: Room) -> None:
    room.make()
    (clip,) = room.clips(1)
    room.send([clip])
    room.choose("kestle_0.wav")
    room.tab.panel.more.click()
    room.tab.deeds._asking.go.click()
    room.wait(lambda: room.page.total == 0)
    room.rest()
    assert clip.is_file()
    assert room.page.chosen is not None
    assert room.services.datasets.files(room.page.chosen.id, CancelToken()) == ()


def test_where_nothing_can_be_changed_nothing_offers_it(room: Room) -> None:
    judged(room)
    room.voices.abilities = frozenset(Ability) - {Ability.DATASET_EDIT}
    room.tab.presenter.begin()
    assert not room.tab.toolbar.more.isVisible()
    room.choose("kestle_0.wav")
    assert not room.tab.panel.more.isVisible()
    room.tab.deeds.rename()
    assert not room.tab.deeds._naming.isVisible()


def test_clips_are_cut_out_of_an_open_recording(room: Room) -> None:
    room.make()
    long = room.folder / "interview.wav"
    soundfile.write(long, np.sin(np.arange(6 * RATE) * 0.05) * 0.4, RATE, "PCM_24")
    passage = OpenPassage("Infill", long, 6.0, (1.0, 3.5))
    room.given.open_recordings.offer(lambda: passage)
    project = room.services.project
    marks = (Marker(RATE, "a"), Marker(3 * RATE, "b"))
    project.do(setting(project.document, "Mark", markers_value(fingerprint(long), marks)))
    menu = room.tab.deeds.adding_menu()
    words = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert words == [
        "Files…",
        "A folder…",
        "The selection of interview.wav in Infill (0:02.5)",
        "What is marked in interview.wav (2 markers)",
        "All of interview.wav, cut at its pauses (0:06.0)",
    ]
    selection, marked, _ = offers(room.given.open_recordings.list(), project)
    room.tab.deeds.take(selection)
    room.wait(lambda: list(room.states.values()) == [State.SENT])
    room.rest()
    clip = room.page.rows[0].clip
    assert clip is not None
    assert soundfile.info(clip.path).duration == 2.5
    assert soundfile.info(clip.path).subtype == "PCM_24"
    room.tab.deeds.take(marked)
    room.wait(lambda: list(room.states.values()) == [State.SENT] * 4)
    room.rest()


@pytest.mark.parametrize(
    ("here", "words"),
    [
        (True, ("Added", "check-circle", "added", "Not added", "Add anyway")),
        (False, ("Sent", "cloud-check", "sent", "Not sent", "Send anyway")),
    ],
)
def test_nothing_is_sent_to_this_computer(here: bool, words: tuple[str, ...]) -> None:
    row = FileRow("upload:a", "a.wav", 1, State.SENT, here=here)
    failed = replace(row, state=State.FAILED)
    told = (state_words(row), sign_of(row)[0], spoken_state(row), state_words(failed))
    assert (*told, act_words(FileAct.ALLOW, here=here)) == words


def test_keys_reach_everything(room: Room) -> None:
    judged(room)
    names = [part.accessibleName() for part in room.tab.regions()]
    assert names == ["Datasets", "Toolbar", "What is usable", "Files of the dataset", "File"]
    room.choose("kestle_2.wav")
    room.tab.table.setCurrentIndex(room.tab.table.files.index(2))
    menu = room.tab.table.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Hear it",
        "Add anyway",
        "Remove from the list",
    ]
    menu.deleteLater()
    QTest.keyClick(room.tab.table, Qt.Key.Key_Delete)
    assert "kestle_2.wav" not in room.states
    QTest.keyClick(room.tab.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.states["kestle_2.wav"] is State.HELD, "and it is as it was"
    QTest.keyClick(room.tab.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.page.notice == "Nothing to undo."
    QTest.keyClick(room.tab.list.view, Qt.Key.Key_F2)
    assert room.tab.deeds._naming.isVisible()
    room.tab.deeds._naming.close()


@pytest.mark.parametrize("size", [100, 150])
def test_it_fits_into_a_small_window(room: Room, size: int) -> None:
    judged(room)
    theme().set_text_size(size)
    room.tab.resize(940, 420)
    QApplication.processEvents()
    least = room.tab.minimumSizeHint()
    theme().set_text_size(100)
    assert least.width() <= 940
    assert least.height() <= (330 if size == 100 else 420)


def test_a_rate_is_read_whole_in_the_narrowest_wide_table(qapp: QApplication) -> None:
    theme().apply(qapp)
    places = columns_of(QRectF(0, 0, WIDE_FROM, 34))
    for words, place in (("44.1 kHz", places[2]), ("−80 dB", places[3]), ("100 %", places[4])):
        assert QFontMetricsF(font("body", tabular=True)).horizontalAdvance(words) <= place.width()
