"""What runs is seen: the pill says the truth, the list keeps its size, and the focus does not wander off."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from studio.core.errors import EngineGone, StudioError
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.app_bar.job_board import JobBoard
from studio.ui.app_bar.job_pill import JobPill
from studio.ui.dialogs.jobs import JobList
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.widgets import popover
from studio.ui.widgets.buttons import Button, IconButton, button
from tests.ui.shell_kit import themed


class Held:
    """Work that goes on until it is let go or stopped."""

    def __init__(self, fraction: float | None = None) -> None:
        self._go, self._fraction = Event(), fraction

    def __call__(self, work: Work) -> None:
        work.progress("Counting", self._fraction)
        while not self._go.wait(0.005):
            work.cancel.check()

    def let_go(self) -> None:
        self._go.set()


class Desk(QWidget):
    """A field, a pill, and the board that it follows."""

    def __init__(self, pool: JobPool) -> None:
        super().__init__()
        self.pool, self.board, self.field = pool, JobBoard(self), QLineEdit()
        self.board.follow(pool)
        self.pill = JobPill(self.board)
        self.beside = button("Beside")
        self.setLayout(column(self.field, self.pill, self.beside))

    @property
    def cross(self) -> IconButton:
        """What cancels."""
        return next(each for each in self.pill.findChildren(IconButton) if each.accessibleName() == "Cancel")

    def words(self) -> str:
        """What the pill says."""
        return self.pill._step.text()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    themed(qapp)
    theme().set_reduced_motion(True)
    pool = JobPool()
    made = Desk(pool)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.board.leave()
    assert pool.close()


def shown(qtbot: QtBot, desk: Desk, work: Held, name: str = "Making") -> None:
    """A job that is long enough to be seen."""
    desk.pool.run(name, work)
    qtbot.waitUntil(desk.pill.isVisible)


def test_a_stop_is_not_said_to_be_done_by_what_comes_after_it(desk: Desk, qtbot: QtBot) -> None:
    shown(qtbot, desk, Held())
    QTest.mouseClick(desk.cross, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.pool.jobs())
    stopped = desk.words()
    assert stopped.startswith("Stopped")
    desk.pool.run("Reading a take", lambda _work: None)
    qtbot.waitUntil(lambda: not desk.pool.jobs())
    assert desk.words() == stopped
    longer = Held()
    desk.pool.run("Making", longer)
    qtbot.waitUntil(lambda: desk.words() == "Counting")  # What is long enough is seen again.
    longer.let_go()
    qtbot.waitUntil(lambda: desk.words() == "Done")


def test_the_focus_goes_back_to_where_it_was_before_the_cross_was_pressed(desk: Desk, qtbot: QtBot) -> None:
    desk.field.setFocus()
    shown(qtbot, desk, Held())
    desk.cross.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(desk.cross, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.pool.jobs())
    assert QApplication.focusWidget() is desk.field
    assert not desk.beside.ringed


def test_a_job_of_unknown_length_is_seen_to_go_on(desk: Desk, qtbot: QtBot) -> None:
    theme().set_reduced_motion(False)
    work = Held()
    shown(qtbot, desk, work)
    first = desk.pill.grab().toImage()
    qtbot.waitUntil(lambda: desk.pill.grab().toImage() != first)
    theme().set_reduced_motion(True)
    work.let_go()
    qtbot.waitUntil(lambda: not desk.pool.jobs())


@pytest.mark.qt_log_ignore("This plugin does not support setting window masks", extend=True)
def test_an_open_list_grows_with_what_ends(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(popover, "blends", lambda: False)  # As on a screen where its corners are cut out.
    works = [Held(0.5), Held(0.5)]
    for number, work in enumerate(works):
        desk.pool.run(f"Making {number}", work)
    qtbot.waitUntil(lambda: len(desk.board.running) == 2)
    listed = JobList(desk.board, desk)
    qtbot.addWidget(listed)
    listed.show_under(desk.beside)
    for work in works:
        with qtbot.waitSignal(desk.board.finished):
            work.let_go()
        assert listed.height() == listed.sizeHint().height()
        assert listed.mask().boundingRect().bottom() >= listed.body().bottom()
    listed.close()


def test_the_list_shows_a_bar_only_where_it_is_known_how_far_a_job_is(desk: Desk, qtbot: QtBot) -> None:
    works = [Held(None), Held(0.5)]
    for work in works:
        desk.pool.run("Counting", work)
    qtbot.waitUntil(lambda: [row.fraction for row in desk.board.running] == [None, 0.5])
    listed = JobList(desk.board, desk)
    qtbot.addWidget(listed)
    listed.show_under(desk.beside)
    assert [bar.isVisible() for bar in listed.findChildren(QProgressBar)] == [False, True]
    assert desk.board.running[0].detail() == ""  # Its name says it already.
    assert desk.board.running[1].detail().endswith("left")
    for work in works:
        work.let_go()
    listed.close()
    qtbot.waitUntil(lambda: not desk.pool.jobs())


def test_a_ring_is_for_keys_alone(desk: Desk) -> None:
    desk.field.setFocus()
    desk.beside.setFocus(Qt.FocusReason.MouseFocusReason)
    after: Button = button("After")
    desk.layout().addWidget(after)  # type: ignore[union-attr]
    after.show()
    desk.beside.setEnabled(False)  # Under the pointer.
    assert QApplication.focusWidget() is after
    assert not after.ringed
    desk.beside.setEnabled(True)
    desk.beside.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.beside.ringed
    desk.beside.hide()  # Under the keyboard: it goes on from where it was.
    assert QApplication.focusWidget() is after
    assert after.ringed


def test_what_was_ended_before_all_of_it_was_done_is_not_said_to_be_done(desk: Desk, qtbot: QtBot) -> None:
    held = Held()

    def work(work: Work) -> StudioError:
        held(work)
        return EngineGone("The voices on this computer stopped twice.")

    desk.pool.run("Changing 12 files", work)
    qtbot.waitUntil(desk.pill.isVisible)
    held.let_go()
    qtbot.waitUntil(lambda: not desk.pool.jobs())
    assert not desk.pill.isVisible()  # The message says what is to be done.
    assert desk.board.recent[0].outcome == "The voices on this computer stopped twice."
