"""The Voice Changer as it is used, with jobs on their own threads over a running engine."""

from __future__ import annotations

import threading

import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.audio.loudness import integrated_loudness
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import ServiceFault
from studio.core.speech import Container, Delivery
from studio.core.take import TakeJob
from studio.devices.play_state import PlayState
from studio.jobs.task import Lane
from studio.ui.errors import Deed
from studio.ui.tabs.convert.announcer import Announcer
from studio.ui.tabs.convert.controls import HEIGHT
from studio.ui.tabs.convert.page import Side
from studio.ui.theme.theme import theme
from tests.fakes.engine import RunningEngine
from tests.ui.changer_kit import Room, melody
from tests.ui.room_fixture import room_of
from tests.ui.shell_kit import themed
from tests.ui.tts_kit import FailingSpeak, services_in

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def test_why_a_take_does_not_follow_the_melody_is_said_above_it(room: Room) -> None:
    announcer = Announcer(room.tab)
    room.open(room.recording())
    assert room.tab.note.isHidden()
    announcer.news(room.page)
    room.change()
    (take,) = room.page.takes
    sentence = f"{take.voice_name} was made without the melody match: {take.notes[0].reason}."
    assert room.tab.note.isVisible()
    assert room.tab.note.words.text() == sentence
    assert sentence in announcer.news(room.page)
    room.tab.presenter.change()
    assert room.tab.note.isHidden()
    room.wait_for_rest()


def test_a_recording_is_opened_and_its_voice_changed(room: Room) -> None:
    assert room.page.is_empty
    room.open(room.recording())
    assert room.tab.toolbar.facts.whole == "24 kHz · 16-bit · mono · 0:01.2"
    assert room.tab.controls.quote.text() == "Free · about 1 s"
    assert room.tab.controls.primary.kind == "primary"
    room.change()
    (take,) = room.page.takes
    assert take.job is TakeJob.VOICE_CHANGER
    assert take.seconds == pytest.approx(1.2, abs=0.1)
    assert soundfile.info(room.services.project.take_path(take)).samplerate == 24000
    assert (room.page.chosen, room.page.side) == (take, Side.AFTER)
    assert room.tab.lanes.after.isVisible()
    assert room.tab.controls.primary.kind == "plain"


def test_nothing_open_offers_to_open_one(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    path = room.recording()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_rest: (str(path), ""))
    assert room.tab.empty.isVisible()
    assert not room.tab.controls.isVisible()
    room.tab.empty.open.click()
    room.qtbot.waitUntil(lambda: room.page.recording is not None)
    assert room.tab.lanes.isVisible()


def test_a_dropped_file_is_opened(room: Room) -> None:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(room.recording("dropped.wav")))])
    copy = Qt.DropAction.CopyAction
    drop = QDropEvent(QPoint(50, 50), copy, what, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    room.tab.dropEvent(drop)
    room.qtbot.waitUntil(lambda: room.page.recording is not None)
    assert room.page.name == "dropped.wav"


def test_a_broken_file_is_said_and_what_was_open_stays(room: Room) -> None:
    room.open(room.recording())
    broken = room.folder / "broken.wav"
    broken.write_bytes(b"RIFF and nothing more")
    room.tab.presenter.open(broken)
    room.qtbot.waitUntil(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert room.banner.notice.headline == "“broken.wav” is not a sound file that the studio can read."
    assert room.page.name == "tide.wav"
    assert room.tab.controls.primary.isEnabled()


def test_a_recording_that_is_gone_is_said_and_can_be_found(
    room: Room, engine: RunningEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = room.recording()
    room.open(path)
    room.change()
    room.close()
    path.rename(room.folder / "moved.wav")
    again = Room(room.folder, engine, qtbot)
    qtbot.waitUntil(lambda: again.banner.notice is not None)
    assert again.banner.notice is not None
    assert again.banner.notice.headline == f"“tide.wav” is not in “{room.folder}” any more."
    assert again.tab.controls.primary.toolTip() == "The recording could not be read. Open another one"
    assert len(again.page.takes) == 1
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_rest: (str(room.folder / "moved.wav"), ""))
    next(b for b in again.banner.findChildren(QAbstractButton) if b.text() == Deed.FIND).click()
    qtbot.waitUntil(lambda: again.page.recording is not None)
    assert [take.number for take in again.page.takes] == [1]
    assert again.page.chosen is not None
    assert again.page.undo == "Find moved.wav"
    again.close()


def test_a_running_change_is_stopped_and_what_arrived_is_kept(room: Room) -> None:
    room.hold()
    room.open(room.recording())
    primary = room.tab.controls.primary
    primary.click()
    room.qtbot.waitUntil(lambda: room.page.fraction > 0)
    assert (primary.text(), primary.kind) == ("Stop", "plain")
    assert room.tab.lanes.heads[Side.AFTER].accessibleDescription().startswith("being made")
    primary.click()
    room.qtbot.waitUntil(lambda: not room.page.making)
    assert room.tab.controls.hint.whole == "Stopped. Nothing was lost."
    room.tab.resize(940, 400)
    assert room.tab.toolbar.facts.whole == "Stopped. Nothing was lost."
    assert room.banner.notice is None
    (take,) = room.page.takes
    assert not take.complete
    assert (room.page.chosen, room.page.side) == (None, Side.BEFORE)
    room.wait_for_rest()


def test_a_waiting_change_is_stopped_before_it_begins(room: Room) -> None:
    def until_stopped(cancel: CancelToken) -> None:
        stopped = threading.Event()
        cancel.on_cancel(stopped.set)
        stopped.wait(30)
        cancel.check()

    room.open(room.recording())
    blockers = [room.pool.run("Busy", lambda work: until_stopped(work.cancel), lane=Lane.LONG) for _ in "12"]
    room.tab.controls.primary.click()
    assert room.page.making
    room.tab.controls.primary.click()
    room.qtbot.waitUntil(lambda: not room.page.making)
    assert room.page.notice == "Stopped. Nothing was lost."
    assert not room.services.project.takes()
    for job in blockers:
        job.cancel()


def test_a_failure_stands_in_the_banner_and_its_button_tries_again(room: Room) -> None:
    real = room.services.convert
    room.open(room.recording())
    room.tab.presenter.making._speak = FailingSpeak(ServiceFault("It broke."))  # type: ignore[assignment]
    room.tab.controls.primary.click()
    room.qtbot.waitUntil(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert room.banner.notice.headline == "The take was not made: it broke."
    room.tab.presenter.making._speak = real
    next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.TRY_AGAIN).click()
    room.qtbot.waitUntil(lambda: len(room.page.takes) == 1, timeout=20_000)
    assert room.banner.notice is None


def test_closing_while_a_voice_is_changed_keeps_what_arrived(room: Room) -> None:
    room.hold()
    room.open(room.recording())
    room.tab.controls.primary.click()
    room.qtbot.waitUntil(lambda: room.page.fraction > 0)
    room.close()
    services = services_in(room.folder, None)
    (take,) = services.project.takes().values()
    assert not take.complete
    services.close()


def test_another_recording_meanwhile_leaves_the_take_to_its_own(room: Room) -> None:
    held = room.hold()
    first = room.recording()
    room.open(first)
    room.tab.controls.primary.click()
    room.qtbot.waitUntil(lambda: room.page.fraction > 0)
    room.open(room.recording("other.wav", level=0.2))
    held.go_on.set()
    room.qtbot.waitUntil(lambda: not room.page.making, timeout=20_000)
    assert (room.page.takes, room.page.chosen) == ((), None)
    room.open(first)
    assert [take.complete for take in room.page.takes] == [True]
    assert room.page.chosen == room.page.takes[0]
    room.wait_for_rest()


def test_x_swaps_at_the_same_spot_and_the_transport_names_it(room: Room) -> None:
    room.open(room.recording())
    room.change()
    room.player.stop()
    room.tab.presenter.comparing.seek(0.5)
    key = room.player.key
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_X)
    assert room.page.side is Side.BEFORE
    assert room.player.key != key
    assert room.player.position == pytest.approx(0.5, abs=0.001)
    assert room.transport.now._name.whole == "tide, before"
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_X)
    assert (room.page.side, room.player.key) == (Side.AFTER, key)
    assert room.transport.now._name.whole == "tide, after"
    assert room.transport.now._source.whole.endswith("take 1")
    room.wait_for_rest()


def test_before_and_after_are_heard_equally_loud(room: Room) -> None:
    room.open(room.recording(level=0.9))
    room.change()
    room.player.stop()
    heard = []
    for _ in range(2):
        QTest.keyClick(room.tab.lanes, Qt.Key.Key_X)
        place = room.player._place
        assert place is not None
        samples = place.source.read(0, place.source.frames)[:, 0]
        heard.append(integrated_loudness(Clip(samples, place.source.sample_rate)))
    assert heard[0] == pytest.approx(heard[1], abs=0.2)
    room.wait_for_rest()


def test_play_holds_and_goes_on_and_the_lanes_heads_choose(room: Room) -> None:
    room.open(room.recording())
    room.change()
    room.player.stop()
    room.tab.toggle_play()
    assert room.transport.is_playing
    QTest.mouseClick(room.tab.lanes.heads[Side.BEFORE], Qt.MouseButton.LeftButton)
    assert (room.page.side, room.transport.is_playing) == (Side.BEFORE, True)
    room.tab.toggle_play()
    assert not room.transport.is_playing
    room.wait_for_rest()


def test_takes_are_chosen_and_undone(room: Room) -> None:
    room.open(room.recording())
    room.change()
    voice = next(v for v in room.page.voices or () if v != room.page.voice)
    room.tab.controls.voice.taken.emit(voice)
    assert room.page.voice == voice
    room.change()
    assert room.tab.controls.takes.text() == "Take 2"
    menu = room.tab.controls.take_menu()
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    assert room.page.chosen is not None
    assert room.page.chosen.number == 1
    room.tab.toolbar.undo.click()
    assert room.page.chosen.number == 2
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_T)
    assert room.page.chosen.number == 1
    menu.deleteLater()
    room.wait_for_rest()


def test_everything_chosen_is_there_again_after_reopening(
    room: Room, engine: RunningEngine, qtbot: QtBot
) -> None:
    room.open(room.recording())
    room.change()
    voice = (room.page.voices or ())[-1]
    controls = room.tab.controls
    controls.voice.taken.emit(voice)
    chooser = controls.format_popover.chooser
    chooser.preset.setCurrentIndex(chooser.preset.findText("Podcast MP3, 128 kbit/s"))
    chooser.preset.activated.emit(chooser.preset.currentIndex())
    controls.delivery.changed.emit(Delivery.BYTES)
    room.close()
    again = Room(room.folder, engine, qtbot)
    qtbot.waitUntil(lambda: again.page.recording is not None)
    page = again.page
    assert (page.name, page.voice, page.delivery) == ("tide.wav", voice, Delivery.BYTES)
    assert page.form.container is Container.MP3
    assert page.chosen is not None
    again.change()
    assert [take.request.format.container for take in again.page.takes] == [Container.MP3, Container.WAV]
    again.close()


def test_undo_goes_back_over_what_was_open(room: Room) -> None:
    room.open(room.recording())
    room.open(room.recording("other.wav"))
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_Z, CONTROL)
    room.qtbot.waitUntil(lambda: room.page.recording is not None and room.page.name == "tide.wav")
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_Z, CONTROL)
    assert room.page.is_empty
    assert room.tab.empty.isVisible()
    QTest.keyClick(room.tab, Qt.Key.Key_Z, CONTROL | SHIFT)
    room.qtbot.waitUntil(lambda: room.page.recording is not None)


def tip_above(part: QWidget) -> str:
    """Qt shows the tip of what a control stands in where it has none itself."""
    above = part.parentWidget()
    return above.toolTip() if above is not None else ""


def test_every_control_has_a_name_and_every_reason_is_told(room: Room) -> None:
    room.open(room.recording())
    nameless = [
        type(part).__name__
        for part in room.tab.findChildren(QAbstractButton)
        if part.isVisible() and not (part.accessibleName() or part.text())
    ]
    assert nameless == []
    disabled = [
        part
        for part in room.tab.findChildren(QAbstractButton)
        if part.isVisible() and not part.isEnabled() and not (part.toolTip() or tip_above(part))
    ]
    assert [part.accessibleName() for part in disabled] == []


def test_the_tab_key_walks_the_controls_in_their_order(room: Room) -> None:
    room.open(room.recording())
    room.tab.controls.voice.setFocus()
    walked: list[QWidget | None] = []
    for _ in range(3):
        walked.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or room.tab, Qt.Key.Key_Tab)
    assert walked[:2] == [room.tab.controls.voice, room.tab.controls.format]


def test_the_take_that_is_heard_is_exported_and_its_folder_remembered(room: Room) -> None:
    room.open(room.recording())
    room.change()
    (room.folder / "out").mkdir()
    room.services.settings.set("export_folder", str(room.folder / "out"))
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_E, CONTROL | SHIFT)
    popover = room.tab.delivering.popover
    assert popover.isVisible()
    take = room.page.chosen
    assert take is not None
    assert popover.form.name.text() == f"tide, {take.voice_name}, take 1.wav"
    popover.go.click()
    room.wait_for_rest()
    written = room.folder / "out" / popover.form.name.text()
    assert soundfile.info(written).duration == pytest.approx(take.seconds, abs=0.01)
    popover.close()


def test_the_format_follows_the_recording_until_another_is_chosen(room: Room) -> None:
    room.open(room.recording())
    chooser = room.tab.controls.format_popover.chooser
    assert chooser.preset.currentText() == room.tab.controls.format.text() == "WAV, as the recording"
    for words, name in (
        ("Telephone, µ-law, 8 kHz", "WAV, µ-law, 8 kHz"),
        ("WAV, as the recording", "WAV, as the recording"),
        ("Custom", "WAV, 16-bit, 24 kHz"),
    ):
        chooser.preset.setCurrentIndex(chooser.preset.findText(words))
        chooser.preset.activated.emit(chooser.preset.currentIndex())
        assert room.tab.controls.format.text() == name
        assert chooser.preset.currentText() == words
    room.tab.toolbar.undo.click()
    assert chooser.preset.currentText() == "WAV, as the recording"
    room.wait_for_rest()


def test_a_project_that_is_renamed_keeps_its_recordings(room: Room) -> None:
    folder = room.services.project.folder / "recordings"
    folder.mkdir(exist_ok=True)
    room.open(melody(folder / "Line 1.wav"))
    room.change()
    room.services.project.rename("Harbour")
    room.tab.activated()
    room.qtbot.waitUntil(lambda: room.page.recording is not None)
    assert room.page.recording is not None
    assert room.page.recording.path.parent.parent.name == "Harbour.pickup"
    assert room.page.chosen is not None
    room.wait_for_rest()


def test_another_recording_is_heard_from_its_start_without_the_last_ones_take(room: Room) -> None:
    room.open(room.recording())
    room.change()
    room.player.stop()
    room.tab.presenter.comparing.seek(0.4)
    room.open(room.recording("other.wav", seconds=0.8))
    assert (room.page.side, room.page.chosen, room.player.position) == (Side.BEFORE, None, 0.0)
    assert room.player.duration == pytest.approx(0.8, abs=0.01)
    assert room.tab.lanes.timeline.total == pytest.approx(0.8, abs=0.01)
    assert room.transport.now._name.whole == "other, before"
    room.wait_for_rest()


def test_a_screen_reader_hears_of_each_thing_once(room: Room) -> None:
    announcer, pages = Announcer(room.tab), []
    room.tab.presenter.page_changed.connect(pages.append)
    room.open(room.recording())
    room.change()
    room.player.stop()
    QTest.keyClick(room.tab.lanes, Qt.Key.Key_X)
    said = [words for page in pages for words in announcer.news(page)]
    assert said == ["Changing the voice", "50 percent", "Take 1 made", room.page.note, "Hearing before"]
    room.wait_for_rest()


def test_playing_from_the_cursor_begins_where_the_playhead_was_put(room: Room) -> None:
    assert room.tab.spot() is None
    room.open(room.recording())
    room.tab.presenter.comparing.seek(0.5)
    room.tab.toggle_play()
    room.qtbot.waitUntil(lambda: room.player.state is PlayState.PLAYING)  # Read ahead on a thread.
    room.speakers.last.play(2000)
    assert room.player.position > 0.6
    spot = room.tab.spot()
    assert spot is not None
    assert spot.cursor == pytest.approx(0.5, abs=0.001)
    room.wait_for_rest()


def test_a_control_that_goes_leaves_the_focus_to_the_lanes(room: Room) -> None:
    assert room.tab.empty.open.hasFocus()
    room.open(room.recording())
    assert room.tab.lanes.hasFocus()
    room.tab.toolbar.record.setFocus()
    room.record(room.tab.toolbar.record)
    assert room.tab.recording_bar.stop.hasFocus()
    room.tab.recording_bar.stop.click()
    assert room.tab.lanes.hasFocus()
    room.wait_for_rest()


@pytest.mark.parametrize("size", [100, 150])
def test_the_smallest_window_has_room_for_all_of_it(room: Room, size: int) -> None:
    theme().set_text_size(size)
    room.tab.resize(940, 520)
    room.wait_for_rest()
    for _ in range(4):  # A layout asks the one around it, and that the next.
        QApplication.processEvents()
    least = room.tab.minimumSizeHint()
    room.open(room.recording())
    with_recording = room.tab.minimumSizeHint()
    theme().set_text_size(100)
    assert max(least.width(), with_recording.width()) <= 940
    assert max(least.height(), with_recording.height()) <= (330 if size == 100 else 420)
    room.wait_for_rest()


def test_what_there_is_of_a_recording_that_breaks_off_is_opened_and_changed(room: Room) -> None:
    path = room.recording("cut.wav")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    room.tab.presenter.open(path)
    room.qtbot.waitUntil(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert "what is there can be opened" in room.banner.notice.headline
    deed = next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.OPEN_PART)
    deed.click()
    room.qtbot.waitUntil(lambda: room.page.recording is not None and room.page.name == "cut.wav")
    assert room.banner.notice is None
    assert room.tab.note.words.text() == "“cut.wav” is damaged or incomplete: what can be read of it is open."
    room.change()
    assert room.page.takes


def test_another_theme_moves_nothing(room: Room, qapp: QApplication) -> None:
    themed(qapp)
    room.open(room.recording())
    rows = (room.tab.toolbar, room.tab.controls)
    before = [each.geometry() for each in rows]
    assert before[1].height() == HEIGHT
    for mode in ("dark", "light"):
        theme().set_mode(mode)
        QApplication.processEvents()
        assert [each.geometry() for each in rows] == before
    theme().set_text_size(130)
    QApplication.processEvents()
    assert room.tab.controls.height() > before[1].height()


def test_f6_finds_every_part_of_the_tab(room: Room) -> None:
    assert [part.accessibleName() for part in room.tab.regions()] == ["Toolbar", "No recording yet", "Batch"]
    room.open(room.recording())
    names = ["Toolbar", "Voice", "Before and after", "Batch"]
    assert [part.accessibleName() for part in room.tab.regions()] == names
    room.record(room.tab.toolbar.record)
    names[1] = "Recording"
    assert [part.accessibleName() for part in room.tab.regions()] == names
    room.wait_for_rest()
