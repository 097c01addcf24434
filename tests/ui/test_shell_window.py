"""The window: what it holds while it starts and after, its keys, its regions, its end."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.core.connection import Connection, Reach, Status
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import DiskFull
from studio.core.this_computer import THIS_COMPUTER
from studio.ui.main_window import MainWindow
from studio.ui.open_project import with_ending
from studio.ui.regions import first_stop
from studio.ui.sound_folder import sound_folder
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import colour
from studio.ui.window_size import first_size, smallest_size
from tests.fakes.jobs import ImmediatePool
from tests.ui.shell_kit import Deck, Kept, Sheet, press, shown_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
HEAVY = (
    "numpy",
    "soundfile",
    "httpx",
    "pydantic",
    "pyqtgraph",
    "PySide6.QtMultimedia",
    "http.client",
    "subprocess",
    "logging.handlers",
    "orjson",
    "decimal",
    "studio.launch.child",
    "studio.services",
    "studio.ui.furnishing",
    "studio.ui.popovers",
    "studio.ui.tabs.base",
    "studio.ui.first_run.page",
    "cartesia",
    "qtawesome",
)


class OneComputer:
    """A `Connect` that knows this computer alone."""

    chosen = Connection(THIS_COMPUTER, "This computer", "")

    def connections(self) -> tuple[Connection, ...]:
        return (self.chosen,)

    def test(self, _connection_id: str, _cancel: object) -> Status:
        return Status(Reach.READY)


@pytest.fixture
def settings() -> Kept:
    return Kept()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, settings: Kept) -> MainWindow:
    made = shown_window(qapp, settings)
    qtbot.addWidget(made)
    return made


def bring_to_life(window: MainWindow, player: Deck, recovered: str = "") -> Sheet:
    project = SimpleNamespace(folder=Path("Harbour Lights.pickup"), recovered=recovered)
    projects = SimpleNamespace(remember=lambda _folder: None, recent=lambda: ())
    services = cast(Any, SimpleNamespace(connect=OneComputer(), project=project, projects=projects))
    window.join_services(services, ImmediatePool(window), cast(Any, player))
    window.transport.set_player(cast(Any, player))
    sheet = Sheet()
    window.add_tab(sheet)
    return sheet


def test_nothing_heavy_is_loaded_when_the_window_is_first_painted(tmp_path: Path) -> None:
    program = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from studio.window_language import speak_as_chosen
speak_as_chosen()
from studio.desk import Desk, make_application
from studio.library.paths import Paths
class Eye(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and seen.isWidgetType() and seen.isWindow():
            print([name for name in {HEAVY!r} if name in sys.modules], flush=True)
            os._exit(0)
        return False
app, eye = make_application(["studio"]), Eye()
app.installEventFilter(eye)
desk = Desk(Paths.under(Path({str(tmp_path)!r})))
desk.show()
app.exec()
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert ran.stdout.splitlines()[:1] == ["[]"], ran.stderr


def test_it_is_usable_while_it_starts(window: MainWindow) -> None:
    assert window.starting.isVisible()
    assert window.app_bar.settings.isEnabled()
    assert not window.transport.play.isEnabled()
    assert window.transport.play.toolTip() == "Getting ready…"
    assert "Getting the voices ready…" in window.app_bar.connection.accessibleName()


def test_what_was_recovered_after_a_crash_is_said(window: MainWindow) -> None:
    bring_to_life(window, Deck(), "What had arrived of take 2 is kept, incomplete.")
    notice = window.banner.notice
    assert notice is not None
    assert (notice.headline, notice.calm) == ("What had arrived of take 2 is kept, incomplete.", True)


def test_tabs_come_with_the_services(window: MainWindow) -> None:
    assert window.app_bar.tabs.count() == 0
    sheet = bring_to_life(window, Deck())
    assert window.tab is sheet
    assert window.app_bar.tabs.tabText(0) == "TTS"
    assert window.transport.play.isEnabled()


@pytest.mark.parametrize(
    ("phase", "words"),
    [(Phase.READY, "free"), (Phase.RESTARTING, "starting again…"), (Phase.FAILED, "not running")],
)
def test_the_engines_state_is_shown_quietly(window: MainWindow, phase: Phase, words: str) -> None:
    bring_to_life(window, Deck())
    window.set_engine_state(EngineState(phase, "The voices on this computer stopped twice."))
    assert words in window.app_bar.connection.accessibleName()
    assert window.banner.isVisible() == (phase == Phase.FAILED)


def test_the_engine_can_be_started_again_from_the_banner(window: MainWindow, qtbot: QtBot) -> None:
    window.set_engine_state(EngineState(Phase.FAILED, "The voices on this computer stopped twice."))
    window.banner.take_focus()
    focus = QApplication.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(window.engine_start_asked):
        press(focus, Qt.Key.Key_Space)


def test_the_failed_engine_is_no_message_any_more_once_it_is_ready(window: MainWindow) -> None:
    window.set_engine_state(EngineState(Phase.FAILED, "The voices on this computer stopped twice."))
    window.banner.show_error(DiskFull("The disk is full."))
    window.set_engine_state(EngineState(Phase.STARTING))
    window.set_engine_state(EngineState(Phase.READY))
    assert window.banner.notice is not None
    assert window.banner.notice.headline == "The disk is full."
    window.banner.dismiss()
    assert window.banner.notice is None


def named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return bool(interface.text(QAccessible.Text.Name).strip())


def unnamed(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not named(widget)
    ]


def test_every_control_has_a_name(window: MainWindow) -> None:
    bring_to_life(window, Deck())
    assert not unnamed(window)
    popovers = window.popovers
    for show in (window.who_speaks.ask, popovers.settings, popovers.keys, popovers.jobs, popovers.about):
        show()
        shown = window.popovers.shown
        assert shown is not None
        assert shown.accessibleName()
        assert not unnamed(shown)
        shown.close()


def test_tab_goes_from_left_to_right_and_from_top_to_bottom(window: MainWindow) -> None:
    sheet = bring_to_life(window, Deck())
    bar, deck = window.app_bar, window.transport
    wanted = [
        bar.menu,
        bar.project,
        bar.tabs,
        bar.connection,
        bar.settings,
        bar.keys,
        sheet.make,
        sheet.words,
        deck.to_start,
        deck.play,
        deck.stop,
        deck.loop,
        deck.now.overview,
        deck.volume.mute,
        deck.volume.slider,
    ]
    at: QWidget | None = bar.menu
    order: list[QWidget] = []
    while at is not None and at not in order:
        order.append(at)
        at = at.nextInFocusChain()
    assert [widget for widget in order if widget in wanted] == wanted


def test_f6_walks_the_regions_and_comes_round(window: MainWindow) -> None:
    sheet = bring_to_life(window, Deck())
    stops = [first_stop(region) for region in (window.app_bar, *sheet.regions(), window.transport)]
    window.setFocus()
    walked = []
    for _ in range(5):
        window.actions_by_name["next_region"].trigger()
        walked.append(QApplication.focusWidget())
    assert walked == [*stops, stops[0]]
    window.actions_by_name["previous_region"].trigger()
    assert QApplication.focusWidget() is stops[-1]


def test_space_plays_unless_words_are_written(window: MainWindow) -> None:
    sheet = bring_to_life(window, Deck())
    window.transport.loop.setFocus(Qt.FocusReason.MouseFocusReason)
    press(window.transport.loop, Qt.Key.Key_Space)
    assert (sheet.played, window.transport.loop.isChecked()) == (1, False)
    sheet.words.setFocus()
    press(sheet.words, Qt.Key.Key_Space)
    assert (sheet.played, sheet.words.toPlainText()) == (1, " ")


def test_space_presses_what_the_keyboard_has_come_to(window: MainWindow) -> None:
    sheet = bring_to_life(window, Deck())
    window.transport.loop.setFocus(Qt.FocusReason.TabFocusReason)
    press(window.transport.loop, Qt.Key.Key_Space)
    assert (sheet.played, window.transport.loop.isChecked()) == (0, True)


def test_single_letters_are_letters_in_a_text(window: MainWindow) -> None:
    sheet = bring_to_life(window, Deck())
    sheet.words.setFocus()
    QTest.keyClicks(sheet.words, "L?")
    assert sheet.words.toPlainText() == "L?"
    assert window.popovers.shown is None
    window.transport.play.setFocus()
    press(window.transport.play, Qt.Key.Key_L)
    assert window.transport.loop.isChecked()


def test_escape_leaves_the_text_first_and_then_stops_the_sound(window: MainWindow) -> None:
    player = Deck()
    sheet = bring_to_life(window, player)
    player.play()
    sheet.words.setFocus()
    press(sheet.words, Qt.Key.Key_Escape)
    assert not sheet.words.hasFocus()
    assert window.transport.is_playing
    press(cast(QWidget, QApplication.focusWidget()), Qt.Key.Key_Escape)
    assert not window.transport.is_playing


def test_the_focus_ring_is_for_keys_alone(window: MainWindow) -> None:
    settings = window.app_bar.settings
    settings.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not settings.ringed
    window.setFocus()
    settings.setFocus(Qt.FocusReason.TabFocusReason)
    assert settings.ringed


def test_ctrl_and_a_number_goes_to_that_tab(window: MainWindow) -> None:
    bring_to_life(window, Deck())
    second = Sheet()
    window.add_tab(second)
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.tab is second
    press(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert window.tab is second


@pytest.mark.parametrize(("width", "icons"), [(940, False), (1440, True)])
def test_nothing_is_wider_than_the_window(window: MainWindow, width: int, icons: bool) -> None:
    bring_to_life(window, Deck())
    window.resize(width, 540)
    QApplication.processEvents()
    assert window.width() == width
    assert window.app_bar.minimumSizeHint().width() <= width
    assert window.transport.minimumSizeHint().width() <= width
    shown = [
        w for w in window.app_bar.findChildren(QWidget) if w.isVisible() and w.parent() is window.app_bar
    ]
    for left, right in pairwise(shown):
        assert not left.geometry().intersects(right.geometry())


def test_settings_take_effect_and_are_kept(window: MainWindow, settings: Kept) -> None:
    from studio.ui.theme.theme import theme
    from studio.ui.widgets.segmented import Segment

    window.popovers.settings()
    shown = window.popovers.shown
    assert shown is not None
    segments = {segment.text(): segment for segment in shown.findChildren(Segment)}
    segments["Dark"].click()
    segments["115 %"].click()
    assert (theme().scheme, theme().text_size) == ("dark", 115)
    assert (settings["theme"], settings["text_size"]) == ("dark", 115)
    shown.close()


def test_closing_ends_tabs_jobs_and_sound_and_keeps_the_place(window: MainWindow) -> None:
    player = Deck()
    sheet = bring_to_life(window, player)
    player.play()
    job = window.pool.run("Long", lambda work: work.cancel.check()) if window.pool else None
    ended: list[bool] = []
    window.closing.connect(lambda: ended.append(True))
    window.close()
    assert sheet.closed == 1
    assert not window.transport.is_playing
    assert job is not None
    assert job.is_over
    assert ended == [True]
    assert QSettings("Pickup Studio", "Pickup Studio").contains("geometry")


def test_the_sheet_of_keys_holds_every_key_that_works(window: MainWindow) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QLabel

    window.popovers.keys()
    shown = window.popovers.shown
    assert shown is not None
    words = " ".join(label.text() for label in shown.findChildren(QLabel))
    native = QKeySequence.SequenceFormat.NativeText
    missing = [
        action.text()
        for action in window.actions_by_name.values()
        for keys in action.shortcuts()
        if keys.toString(native) not in words
    ]
    assert not missing
    shown.close()


def test_the_volume_of_last_time_stands_from_the_first_moment(window: MainWindow) -> None:
    assert window.transport.volume.volume == 0.6


def test_a_connection_that_cannot_be_asked_yet_has_no_coloured_dot(window: MainWindow) -> None:
    window.set_engine_state(EngineState(Phase.READY))
    button = window.app_bar.connection
    assert not button.isEnabled()
    green = QColor(colour("green")).rgb()
    picture = button.grab().toImage()
    assert green not in {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    bring_to_life(window, Deck())
    window.set_engine_state(EngineState(Phase.READY))
    picture = button.grab().toImage()
    assert green in {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def test_a_press_on_play_without_a_device_is_answered_in_the_banner(window: MainWindow) -> None:
    window.transport.set_player(cast(Any, Deck(available=False)))
    QTest.mouseClick(window.transport.play, Qt.MouseButton.LeftButton)
    assert window.banner.notice is not None
    assert window.banner.notice.headline.startswith("No sound device was found. Export still works.")


def test_the_window_is_called_after_the_project(window: MainWindow) -> None:
    bring_to_life(window, Deck())
    assert window.windowTitle() == "Harbour Lights – Pickup Studio"


def test_saving_proposes_the_projects_own_name(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, name: str) -> tuple[str, str]:
        asked.append(name)
        return "", ""

    bring_to_life(window, Deck())
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", ask)
    window.project.save_as()
    assert asked == ["Harbour Lights.pickup"]


def test_a_dot_in_a_projects_name_is_no_ending() -> None:
    assert with_ending(Path("a/v1.2")) == Path("a/v1.2.pickup")
    assert with_ending(Path("a/v1.pickup")) == Path("a/v1.pickup")


@pytest.mark.parametrize(("width", "percent"), [(940, 150), (940, 100), (1440, 150)])
def test_popovers_stay_inside_the_window(window: MainWindow, width: int, percent: int) -> None:
    bring_to_life(window, Deck())
    theme().set_text_size(percent)
    window.resize(width, 700)
    QApplication.processEvents()
    for ask in (window.who_speaks.ask, window.popovers.settings, window.popovers.keys, window.popovers.about):
        ask()
        popover = window.popovers.shown
        assert popover is not None
        panel, frame = popover.body().translated(popover.pos()), window.frameGeometry()
        assert panel.left() >= frame.left()
        assert panel.right() <= frame.right()
        popover.close()


def test_a_tabs_title_is_whole_whatever_the_width_was(window: MainWindow) -> None:
    tabs = window.app_bar.tabs
    window.resize(940, 700)
    bring_to_life(window, Deck())
    for width in (1440, 940, 1440):
        window.resize(width, 700)
        QApplication.processEvents()
        assert tabs.tabRect(0).width() == tabs.tabSizeHint(0).width()
        assert tabs.width() >= tabs.tabRect(0).width()


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((2560, 1440), (1440, 900)),
        ((1440, 900), (1424, 852)),
        ((1280, 720), (1264, 672)),
        ((800, 480), (940, 520)),
    ],
)
def test_a_first_window_has_its_frame_on_screen_too(room: tuple[int, int], size: tuple[int, int]) -> None:
    assert first_size(QSize(*room)) == QSize(*size)


def test_a_dialog_looks_beside_the_recording_that_is_open(tmp_path: Path) -> None:
    assert sound_folder(tmp_path / "a.wav") == str(tmp_path)
    elsewhere = sound_folder(tmp_path / "gone" / "a.wav")
    assert Path(elsewhere).is_dir()
    assert elsewhere == sound_folder()
    assert elsewhere != str(Path.cwd())


def test_esc_in_a_text_leads_to_where_the_tab_is_at_home(window: MainWindow) -> None:
    class Wave(Sheet):
        def home(self) -> QWidget:
            return self.wave

        def __init__(self) -> None:
            super().__init__()
            self.wave = QWidget(self)
            self.wave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    sheet = Wave()
    window.add_tab(sheet)
    sheet.words.setFocus()
    press(sheet.words, Qt.Key.Key_Escape)
    assert window.focusWidget() is sheet.wave


def test_the_sheet_of_keys_is_never_taller_than_the_screen(window: MainWindow) -> None:
    window.popovers.keys()
    shown = window.popovers.shown
    assert shown is not None
    assert shown.height() <= window.screen().availableGeometry().height() + 60  # Its shadow may lie outside.
    shown.close()


@pytest.mark.parametrize(
    ("percent", "screen", "size"),
    [
        (100, (1920, 1080), (940, 520)),
        (150, (1920, 1080), (940, 780)),
        (150, (1366, 768), (940, 720)),
        (150, (1024, 480), (940, 520)),
    ],
)
def test_the_smallest_window_is_as_high_as_its_letters_ask_for(
    window: MainWindow, percent: int, screen: tuple[int, int], size: tuple[int, int]
) -> None:
    theme().set_text_size(percent)
    assert smallest_size(QSize(*screen)) == QSize(*size)
    assert window.minimumSize() == smallest_size(window.screen().availableGeometry().size())
