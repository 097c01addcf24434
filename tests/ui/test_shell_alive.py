"""The window with all that belongs in it: services over real folders, the engine over loopback, the tabs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.app import build_services
from studio.core.engine_state import EngineState, Phase
from studio.devices.player import Player
from studio.jobs.pool import SIZES, JobPool
from studio.library.paths import Paths
from studio.library.settings import Settings
from studio.ui.app_bar.job_board import KEPT
from studio.ui.main_window import MainWindow
from studio.ui.theme.theme import theme
from studio.ui.widgets.ring import Ringed
from studio.ui.window_size import smallest_size
from tests.fakes.engine import RunningEngine
from tests.ui.shell_kit import themed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, engine: RunningEngine) -> Iterator[MainWindow]:
    themed(qapp)
    paths = Paths.of_user()
    settings = Settings(paths.settings)
    made = MainWindow(theme(), settings)
    made.furnish()
    theme().set_reduced_motion(True)
    made.resize(1440, 900)
    made.show()
    services, pool, player = build_services(paths, settings), JobPool(), Player()
    services.connect.set_engine(engine.base_url, engine.key)
    made.set_services(services, pool, player)
    made.set_engine_state(EngineState(Phase.READY))
    qtbot.waitUntil(lambda: not pool.jobs(), timeout=20_000)
    yield made
    made.close()
    player.close()
    services.close()
    made.deleteLater()


def controls(root: QWidget) -> list[QWidget]:
    """What takes the focus and is there for the user, without the ground inside a scroll area."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_every_control_of_every_tab_has_a_name(window: MainWindow) -> None:
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in controls(window)
        if not name_of(widget)
    ]
    assert not nameless


def test_every_region_can_be_reached_and_has_a_name(window: MainWindow) -> None:
    assert window.tab is not None
    regions = (window.app_bar, *window.tab.regions(), window.transport)
    assert [region.accessibleName() for region in regions if not region.accessibleName()] == []
    reached = set()
    for _ in range(len(regions)):
        window.step_region(True)
        focus = QApplication.focusWidget()
        reached |= {
            i for i, region in enumerate(regions) if focus and (region is focus or region.isAncestorOf(focus))
        }
    assert reached == set(range(len(regions)))


def test_tab_reaches_every_control_once_and_follows_the_screen(window: MainWindow) -> None:
    assert window.tab is not None
    order: list[QWidget] = []
    at = window.app_bar.menu
    following: QWidget | None = at
    while following is not None and following not in order:
        order.append(following)
        following = following.nextInFocusChain()
    places = [
        next(
            i
            for i, region in enumerate((window.app_bar, window.tab, window.transport))
            if region.isAncestorOf(w)
        )
        for w in order
        if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus and not window.banner.isAncestorOf(w)
    ]
    assert places == sorted(places)


def beyond(region: QWidget) -> list[str]:
    parts = region.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [
        type(part).__name__
        for part in parts
        if part.isVisible() and not region.rect().contains(part.geometry())
    ]


def test_the_window_fits_its_smallest_sizes(window: MainWindow, qapp: QApplication) -> None:
    for text_size in (90, 100, 115):
        theme().set_text_size(text_size)
        for size in ((1440, 900), (1100, 700), (940, 520)):
            window.resize(*size)
            qapp.processEvents()
            least = smallest_size(window.screen().availableGeometry().size())
            assert window.size() == QSize(*size).expandedTo(least)
            assert beyond(window.app_bar) + beyond(window.transport) == [], (size, text_size)


def test_what_is_pressed_in_the_window_shows_the_ring(window: MainWindow) -> None:
    bare = [
        type(widget).__name__
        for widget in controls(window.app_bar) + controls(window.transport)
        if not isinstance(widget, Ringed)
    ]
    assert not bare


def test_switching_the_theme_reaches_every_label(window: MainWindow, qapp: QApplication) -> None:
    theme().set_mode("light")
    light = {
        id(label): label.palette().color(label.foregroundRole()) for label in window.findChildren(QLabel)
    }
    theme().set_mode("dark")
    same = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.text() and light.get(id(label)) == label.palette().color(label.foregroundRole())
    ]
    assert not same


def test_a_thousand_jobs_wait_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    pool, done, stopped = window.pool, [], []
    assert pool is not None
    window.popovers.jobs()
    jobs = [pool.run(f"Job {number}", lambda _work: None) for number in range(1000)]
    for job in jobs:
        job.done.connect(done.append)
        job.cancelled.connect(stopped.append)
    assert len(window.board.running) <= sum(SIZES.values())
    for job in jobs[500:]:
        job.cancel()
    window.app_bar.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not pool.jobs(), timeout=60_000)
    assert len(done) >= 500
    assert len(done) + len(stopped) == 1000
    assert (window.board.running, len(window.board.recent)) == ([], KEPT)
    assert window.board.recent[0].outcome
    window.popovers.close()
