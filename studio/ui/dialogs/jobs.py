"""The list of jobs: what runs, with its step and Cancel; what has just ended, with how."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from studio.core.language import tr
from studio.ui.app_bar.job_board import JobBoard, Row
from studio.ui.theme.boxes import column, row
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import Elided, label, section
from studio.ui.widgets.popover import Popover

WIDTH = 320


class RunningRow(QWidget):
    """Name, step, bar, Cancel."""

    def __init__(self, running: Row) -> None:
        super().__init__()
        self.running = running
        self._step = Elided(role="small", tone="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        self._bar.setAccessibleName(tr("Progress of {job}", job=running.job.name))
        cancel = icon_button("x", tr("Cancel {job}", job=running.job.name), small=True)
        cancel.clicked.connect(running.job.cancel)
        words = column(Elided(running.job.name, weight=600, tone="strong"), self._step, self._bar, spacing=4)
        self.setLayout(row((words, 1), cancel, spacing=10))
        self.renew()

    def renew(self) -> None:
        """Shows the step it is at; the bar only where it is known how far that is."""
        self._step.set_whole(self.running.detail())
        self._bar.setValue(round((self.running.fraction or 0.0) * 1000))
        self._bar.setVisible(self.running.fraction is not None)


class EndedRow(QWidget):
    """Name and outcome."""

    def __init__(self, ended: Row) -> None:
        super().__init__()
        name = Elided(ended.job.name)
        self.setLayout(column(name, Elided(ended.outcome, role="small", tone="quiet"), spacing=2))


class JobList(Popover):
    """Follows the board while it is open."""

    def __init__(self, board: JobBoard, parent: QWidget) -> None:
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        head = label(tr("Jobs"), role="title", tone="strong")
        super().__init__(tr("Jobs"), column(head, self._rows, spacing=14), width=WIDTH, parent=parent)
        self._board = board
        self._shown: tuple[int, ...] = ()
        board.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        wanted = tuple(id(known) for known in (*self._board.running, *self._board.recent))
        if wanted != self._shown or not self._rows.count():
            self._shown = wanted
            self._fill()
            self.refit()
        for shown in self.findChildren(RunningRow):
            shown.renew()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        rows: list[QWidget] = [RunningRow(running) for running in self._board.running]
        if not rows:
            rows.append(label(tr("Nothing runs."), tone="quiet"))
        if self._board.recent:
            rows.append(section(tr("Ended")))
        rows += [EndedRow(ended) for ended in self._board.recent]
        for each in rows:
            self._rows.addWidget(each)
            each.show()  # Else it has no room yet when an open list takes its size.
