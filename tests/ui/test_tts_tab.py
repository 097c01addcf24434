"""The tab as it is used: keys, buttons and names, with jobs on their own threads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from studio.core.engine_state import EngineState, Phase
from studio.core.errors import ServiceFault
from studio.devices.player import PlayState
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane
from studio.services.export import SoundFormat
from studio.ui.errors import Deed, Notice
from studio.ui.tabs.tts.how_made import facts_of
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.theme.theme import theme
from studio.ui.transport import Transport
from studio.ui.widgets.banner import Banner
from tests.fakes.engine import RunningEngine
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import fill_lane
from tests.ui.tts_kit import WORDS, FailingSpeak, HeldSpeak, equipment, services_in
from tests.unit.devices.fake_speaker import Speakers

CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class Room:
    """A shown tab with all it is given, as the window would."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        from studio.devices.player import Player

        self.services = services_in(folder, engine)
        self.pool = JobPool()
        self.speakers = Speakers("here")
        self.player = Player(open_speaker=self.speakers.open)
        self.transport, self.banner = Transport(), Banner()
        self.transport.set_player(self.player)
        self.transport.set_pool(self.pool)
        given = equipment(self.services, self.pool, self.player, self.transport, self.banner)
        self.voices = given.voices
        self.voices.failed.connect(self.banner.show_error)
        self.tab = TtsTab(given)
        self.voices.engine_changed(EngineState(Phase.READY))
        for widget in (self.transport, self.banner):
            qtbot.addWidget(widget)
        self.tab.resize(1440, 788)
        self.tab.show()
        self.tab.activateWindow()
        self.qtbot, self.closed = qtbot, False
        qtbot.waitUntil(lambda: self.page.voices is not None)

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    @property
    def editor(self) -> QWidget:
        return self.tab.body.script.editor

    def write(self, text: str) -> None:
        self.editor.setFocus()
        QTest.keyClicks(self.editor, text)

    def wait_for(self, kind: Kind) -> None:
        self.qtbot.waitUntil(lambda: self.page.standing.kind is kind, timeout=20_000)

    def make(self) -> None:
        """Makes a take with the button, to its end and its small waveform."""
        count = len(self.page.takes) + 1
        self.tab.body.toolbar.primary.click()
        self.qtbot.waitUntil(lambda: len(self.page.takes) == count, timeout=20_000)
        self.qtbot.waitUntil(lambda: all(row.heights for row in self.page.takes))

    def hold(self) -> HeldSpeak:
        """From now on a take stops after its first sound."""
        held = HeldSpeak(self.services.speak)
        self.tab.presenter.producing.production._speak = held  # type: ignore[assignment]
        return held

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.tab.hide()
            self.banner.clear()
            self.tab.close_tab()
            self.transport.close_transport()
            self.pool.close()
            self.player.close()
            self.services.close()
            self.tab.deleteLater()


room = room_of(Room)


def test_typed_words_are_made_with_a_key_and_shown(room: Room) -> None:
    assert not room.tab.body.toolbar.primary.isEnabled()
    assert room.tab.body.toolbar.primary.toolTip() == "Write some words first"
    room.write(WORDS)
    assert room.tab.body.toolbar.primary.kind == "primary"
    QTest.keyClick(room.editor, Qt.Key.Key_Return, CONTROL)
    room.wait_for(Kind.MADE)
    take = room.page.chosen
    assert take is not None
    assert take.request.text == WORDS
    assert room.tab.body.toolbar.primary.kind == "plain"
    room.qtbot.waitUntil(lambda: room.tab.wave.timeline.total == pytest.approx(take.seconds, abs=0.01))
    assert room.tab.body.panel.takes.model().rowCount() == 1
    told = dict(facts_of(take, "This computer"))
    assert told["Made by"] == "This computer"
    assert not {"Model", "Request"} & told.keys(), "those are a hosted service's"
    assert dict(facts_of(replace(take, connection="c1"), "Studio B"))["Model"] == "sonic-2"


def test_undo_in_the_words_is_the_projects(room: Room) -> None:
    room.write("One")
    room.tab.presenter.writing.commit()
    room.write(" two")
    QTest.keyClick(room.editor, Qt.Key.Key_Z, CONTROL)
    assert room.tab.body.script.editor.words == "One"
    QTest.keyClick(room.editor, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert room.tab.body.script.editor.words == "One two"


def test_words_are_written_down_when_the_editor_is_left(room: Room) -> None:
    room.write("Not lost")
    room.tab.body.panel.voice.setFocus()
    assert room.tab.presenter.document.block.text == "Not lost"


def test_a_running_take_is_stopped_and_what_arrived_is_kept(room: Room) -> None:
    room.hold()
    room.write(WORDS)
    room.tab.body.toolbar.primary.click()
    room.qtbot.waitUntil(lambda: room.page.standing.fraction > 0)
    primary = room.tab.body.toolbar.primary
    assert (primary.text(), primary.kind, primary.isEnabled()) == ("Stop making", "plain", True)
    primary.click()
    room.wait_for(Kind.NOT_MADE)
    assert room.page.notice == "Stopped. Nothing was lost."
    assert (room.player.key, room.player.duration) == ("", 0.0)
    assert room.banner.notice is None
    (row,) = room.page.takes
    assert not row.take.complete
    assert not row.chosen


def test_a_waiting_take_is_stopped_before_it_begins(room: Room) -> None:
    blockers = [room.pool.run("Busy", lambda work: _until_stopped(work.cancel), lane=Lane.LONG) for _ in "12"]
    room.write(WORDS)
    room.tab.body.toolbar.primary.click()
    assert room.page.making
    room.tab.body.toolbar.primary.click()
    room.wait_for(Kind.NOT_MADE)
    assert room.page.notice == "Stopped. Nothing was lost."
    assert not room.services.project.takes()
    for job in blockers:
        job.cancel()


def _until_stopped(cancel: object) -> None:
    import threading

    from studio.core.cancel import CancelToken

    assert isinstance(cancel, CancelToken)
    stopped = threading.Event()
    cancel.on_cancel(stopped.set)
    stopped.wait(30)
    cancel.check()


def test_closing_while_a_take_is_made_keeps_what_arrived(room: Room, tmp_path: Path) -> None:
    room.hold()
    room.write(WORDS)
    room.tab.body.toolbar.primary.click()
    room.qtbot.waitUntil(lambda: room.page.standing.fraction > 0)
    room.close()
    services = services_in(tmp_path, None)
    (take,) = services.project.takes().values()
    assert not take.complete
    assert soundfile.info(services.project.take_path(take)).frames > 0
    services.close()


def test_sound_is_heard_before_the_take_is_done(room: Room) -> None:
    held = room.hold()
    room.write(WORDS)
    room.tab.toggle_play()
    room.qtbot.waitUntil(lambda: room.player.duration > 0)
    assert room.page.making
    assert not room.services.project.takes()
    held.go_on.set()
    room.wait_for(Kind.MADE)


def test_a_failure_stands_in_the_banner_and_its_button_tries_again(room: Room) -> None:
    real = room.services.speak
    room.tab.presenter.producing.production._speak = FailingSpeak(ServiceFault("It broke."))  # type: ignore[assignment]
    room.write(WORDS)
    room.tab.body.toolbar.primary.click()
    room.wait_for(Kind.FAILED)
    notice = room.banner.notice
    assert notice is not None
    assert notice.headline == "Block 1 was not made: it broke."
    room.tab.presenter.producing.production._speak = real
    again = next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.TRY_AGAIN)
    again.click()
    room.wait_for(Kind.MADE)
    assert room.banner.notice is None


def test_choosing_a_voice_and_a_feeling_reaches_the_block(room: Room) -> None:
    panel = room.tab.body.panel
    voice = [v for v in room.page.voices or () if v.language == "en"][-1]
    panel.voice.taken.emit(voice)
    assert room.page.voice == voice
    menu = panel.form.feelings.add_menu()
    anger = next(action.menu() for action in menu.actions() if action.text() == "Anger")
    next(action for action in anger.actions() if action.text() == "High").trigger()
    assert [chip.text() for chip in panel.form.feelings._chips] == ["Anger, high"]
    panel.form.feelings._chips[0].removed.emit()
    assert room.page.block.controls.emotions == ()


def test_every_control_of_the_panel_is_an_edit(room: Room) -> None:
    panel = room.tab.body.panel
    panel.form.language.choose("fr")
    panel.form.language.activated.emit(panel.form.language.currentIndex())
    assert panel.form.model_row.isHidden(), "this computer has no models to choose from"
    panel.form.model.setEditText("sonic-9")
    panel.form.model.lineEdit().editingFinished.emit()
    panel.form.speed.slider.setValue(50)
    panel.form.speed.settle()
    block = room.page.block
    assert (block.language, block.model, block.controls.speed) == ("fr", "sonic-9", 0.5)
    labels = []
    while room.page.undo:
        labels.append(room.page.undo)
        room.tab.presenter.writing.undo()
    assert labels == ["Change the speed", "Change the model", "Change the language"]
    assert panel.form.model.currentText() == "sonic-2"


def test_takes_are_heard_and_chosen_in_their_list(room: Room) -> None:
    room.write(WORDS)
    room.make()
    room.make()
    first = room.page.takes[1].take
    takes = room.tab.body.panel.takes
    takes.setFocus()
    takes.setCurrentIndex(takes.model().index(1, 0))
    QTest.keyClick(takes, Qt.Key.Key_Space)
    room.qtbot.waitUntil(lambda: room.player.key == first.id)
    assert room.page.chosen != first
    QTest.keyClick(takes, Qt.Key.Key_Return)
    assert room.page.chosen == first
    said = [takes.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert said[0].startswith("Take 2, ")
    assert said[1].endswith(", chosen")


def test_a_press_on_the_waveform_moves_the_playhead(room: Room) -> None:
    room.write(WORDS)
    room.make()
    room.player.stop()
    wave, take = room.tab.wave, room.page.chosen
    assert take is not None
    canvas = wave.canvas.viewport()
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert room.player.position == pytest.approx(take.seconds / 2, abs=0.05)
    assert wave.position == pytest.approx(room.player.position, abs=0.01)
    QTest.keyClick(wave, Qt.Key.Key_Right)
    assert room.player.position == pytest.approx(take.seconds / 2 + 0.1, abs=0.05)


def test_a_drag_on_the_waveform_selects(room: Room) -> None:
    room.write(WORDS)
    room.make()
    wave = room.tab.wave
    canvas = wave.canvas.viewport()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    QTest.mouseMove(canvas, QPoint(300, 20))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert wave.selection is not None
    start, end = wave.selection
    assert end - start == pytest.approx(200 / canvas.width() * wave.timeline.total, abs=0.02)
    assert wave.spoken_value().startswith("Selection ")
    room.player.stop()
    room.tab.toggle_play()
    assert room.player.state is PlayState.PLAYING
    speaker = room.speakers.last
    speaker.play(round((end - start + 2) * speaker.format.sample_rate))
    room.qtbot.waitUntil(lambda: room.player.state is PlayState.STOPPED)
    assert room.player.position == pytest.approx(start, abs=0.01)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(500, 20))
    assert wave.selection is None


@pytest.mark.parametrize("kind", list(SoundFormat))
def test_a_take_is_exported_and_nothing_is_overwritten_unasked(
    room: Room, tmp_path: Path, kind: SoundFormat
) -> None:
    room.write("Hello there.")
    room.make()
    room.tab.deeds.export()
    popover = room.tab.delivering.popover
    popover.form.set_place(tmp_path)
    popover.form.kind.choose(kind)
    popover.form.kind.activated.emit(popover.form.kind.currentIndex())
    popover.form.name.setText("hello")
    path = tmp_path / f"hello{kind.suffix}"
    path.write_bytes(b"mine")
    popover.go.click()
    assert path.read_bytes() == b"mine"
    assert popover.outcome.words.whole == f"“{path.name}” is there already. Replace?"
    popover.go.click()
    room.qtbot.waitUntil(lambda: popover.outcome.words.whole == f"Exported {path.name} to {tmp_path.name}.")
    assert popover.outcome.show_folder.isVisibleTo(popover)
    take = room.page.chosen
    assert take is not None
    assert soundfile.info(path).duration == pytest.approx(take.seconds, abs=0.1)
    popover.close()


def test_what_files_will_be_called_is_shown_before_anything_is_made(room: Room, tmp_path: Path) -> None:
    room.write("Hello there, harbour.")
    room.tab.presenter.writing.rename("Episode 4")
    room.tab.deeds.export()
    form = room.tab.delivering.popover.form
    ending = form.settings.form.suffix
    assert form.name.example.whole == f"Episode 4{ending}"
    form.layouts.set_value("each")
    form.layouts.chosen.emit("each")
    assert form.block_name.example.whole == f"Such as Episode 4 001 Hello there, harbour{ending}"
    form.block_name.setText("{character} {voice}")
    assert room.page.voice is not None
    assert form.block_name.example.whole == f"Such as {room.page.voice.name}{ending}"
    form.block_name.setText("{nobody}")
    assert form.block_name.example.whole == ""
    room.tab.delivering.popover.close()


def test_nothing_is_exported_without_words(room: Room) -> None:
    assert not room.tab.body.toolbar.export.isEnabled()
    room.tab.deeds.export()
    assert not room.tab.delivering.popover.isVisible()


def test_a_text_file_is_opened(room: Room, tmp_path: Path) -> None:
    (tmp_path / "script.md").write_text("From a file.\n")
    room.tab.open_text_file(tmp_path / "script.md")
    room.qtbot.waitUntil(lambda: [row.text for row in room.page.rows] == ["From a file."])
    room.tab.open_text_file(tmp_path / "gone.txt")
    room.qtbot.waitUntil(lambda: room.banner.notice is not None)
    assert "gone.txt" in room.banner.notice.headline
    (tmp_path / "script.pdf").write_text("Words.")
    room.tab.open_text_file(tmp_path / "script.pdf")
    room.qtbot.waitUntil(lambda: "script.pdf" in (room.banner.notice or Notice("")).headline)
    assert room.banner.notice.deeds == (Deed.CHOOSE_FILE,), "no take is made by trying again"
    assert [row.text for row in room.page.rows] == ["From a file."]


def test_a_text_is_read_beside_the_window_and_can_be_stopped(room: Room, tmp_path: Path) -> None:
    for name in ("first.txt", "second.txt", "third.txt"):
        (tmp_path / name).write_text(f"{name}\n")
    free = fill_lane(room.pool, Lane.SHORT)
    room.tab.open_text_file(tmp_path / "first.txt")
    room.write("Still here. ")
    room.tab.presenter.writing.commit()
    next(job for job in room.pool.jobs() if "first" in job.name).cancel()
    room.qtbot.waitUntil(lambda: room.page.notice == "Stopped. The script is as it was.")
    room.tab.open_text_file(tmp_path / "second.txt")
    room.tab.open_text_file(tmp_path / "third.txt")
    assert [row.text for row in room.page.rows] == ["Still here. "]
    free.set()
    bar = room.tab.replacing.bar
    room.qtbot.waitUntil(bar.isVisible)
    bar.go_on.click()
    assert [row.text for row in room.page.rows] == ["third.txt"]


def test_a_text_asks_before_it_takes_the_place_of_written_words(room: Room, tmp_path: Path) -> None:
    (tmp_path / "script.txt").write_text("From a file.\n")
    room.write("Mine.")
    room.tab.open_text_file(tmp_path / "script.txt")
    bar = room.tab.replacing.bar
    room.qtbot.waitUntil(bar.isVisible)
    assert QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name) == "Question about a text"
    bar.keep.click()
    assert not bar.isVisible()
    assert [row.text for row in room.page.rows] == ["Mine."]
    room.tab.open_text_file(tmp_path / "script.txt")
    room.qtbot.waitUntil(bar.isVisible)
    QTest.keyClick(bar.go_on, Qt.Key.Key_Space)
    assert [row.text for row in room.page.rows] == ["From a file."]
    assert not bar.isVisible()
    room.tab.presenter.writing.undo()
    assert [row.text for row in room.page.rows] == ["Mine."]


def test_everything_that_can_be_reached_has_a_name(room: Room) -> None:
    room.write(WORDS)
    room.make()
    for widget in room.tab.findChildren(QWidget):
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), widget


def test_the_tab_key_goes_through_the_page_as_it_is_read(room: Room) -> None:
    room.write(WORDS)
    room.make()
    bar, panel = room.tab.body.toolbar, room.tab.body.panel
    expected = [bar.title, bar.undo, bar.open_text, bar.export, bar.primary, room.editor]
    expected += [
        panel.voice,
        panel.form.language,
        panel.form.speed.slider,
        panel.takes,
        panel.retake,
        room.tab.wave,
    ]
    seen, widget = [], bar.title
    for _ in range(200):
        if widget in expected:
            seen.append(widget)
        widget = widget.nextInFocusChain()
        if widget is bar.title:
            break
    assert seen == expected


@pytest.mark.parametrize(("width", "drawer"), [(1440, False), (1100, False), (960, True)])
def test_the_panel_becomes_a_drawer_in_narrow_windows(room: Room, width: int, drawer: bool) -> None:
    body = room.tab.body
    room.tab.resize(width, 600)
    room.qtbot.waitUntil(lambda: body.width() == width)
    assert body.is_drawer is drawer
    assert body.panel.isVisible() is not drawer
    assert body.toolbar.panel.isVisible() is drawer
    if drawer:
        body.toolbar.panel.click()
        assert body.panel.isVisible()
        QTest.keyClick(body.panel.voice, Qt.Key.Key_Escape)
        assert not body.panel.isVisible()


def test_a_theme_is_changed_while_the_tab_stands(room: Room) -> None:
    room.write(WORDS)
    room.make()
    theme().set_mode("light")
    light = room.tab.grab().toImage().pixelColor(700, 400)
    theme().set_mode("dark")
    dark = room.tab.grab().toImage().pixelColor(700, 400)
    assert light.lightness() > 200 > 60 > dark.lightness()
