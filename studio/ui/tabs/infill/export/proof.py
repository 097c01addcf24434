"""The verification sheet of an export, and whether it still holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.core.errors import StudioError
from studio.core.language import together, tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.write_mended import READABLE, SHEET, check_sheet
from studio.ui.act import Act
from studio.ui.tabs.infill.export.told import Told
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover

WIDTH, HEIGHT = 720, 320
CHECKING = tr("Comparing both files, sample for sample…")
HOLDS = tr("Checked just now: outside the patches every sample of the file is the original's.")
MOST = 3
"""Faults that are told one by one."""


class ProofPopover(Popover):
    """The sheet to be read; `check_asked` to look at both files again."""

    check_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        self.text, self.told = QPlainTextEdit(), Told()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Verification sheet"))
        self.text.setMinimumHeight(scaled(HEIGHT))
        use_font(self.text, "small", tabular=True)
        self._name = Elided(role="small", tone="quiet")
        self.again, self.close_button = button(tr("Check again")), button(tr("Close"), kind="ghost")
        self.told.proof.hide()
        head = row(label(tr("The proof"), role="title", tone="strong"), STRETCH, self._name)
        foot = row(STRETCH, self.close_button, self.again, spacing=6)
        body = column(head, 12, self.told, 12, self.text, 12, foot, spacing=0)
        super().__init__(tr("The proof"), body, width=WIDTH, parent=parent)
        self._sheet: Path | None = None
        self.again.clicked.connect(self.check_asked)
        self.close_button.clicked.connect(self.close)
        self.told.show_folder.clicked.connect(self._show_folder)

    def open_for(self, sheet: Path, text: str, anchor: QWidget) -> None:
        """Shows a sheet."""
        self._sheet = sheet
        self._name.set_whole(sheet.name)
        self.text.setPlainText(text)
        self.say(CHECKING, "info", "quiet")
        self.show_under(anchor)

    def say(self, words: str, sign: str, tone: str) -> None:
        """What came of the check."""
        self.told.say(words, sign, tone, saved=True)
        self.again.setEnabled(words != CHECKING)
        if self.isVisible():
            self.refit()

    def _show_folder(self) -> None:
        if self._sheet is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheet.parent)))


class Proving(QObject):
    """Opens the pop-over and has the files compared."""

    def __init__(self, pool: JobPool, parent: QWidget) -> None:
        super().__init__(parent)
        self.popover = ProofPopover(parent)
        self._act = Act(pool, Lane.LONG, self)
        self._sheet: Path | None = None
        self._original: Path | None = None
        self.popover.check_asked.connect(self._check)
        self.popover.closed.connect(self.leave)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)

    def leave(self) -> None:
        """Compares no more."""
        self._act.leave()

    def open(self, sheet: Path, original: Path, anchor: QWidget) -> None:
        """Shows the sheet of an export of `original`, and checks it."""
        self._sheet, self._original = sheet, original
        try:
            text = sheet.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            text = ""
        self.popover.open_for(sheet, text, anchor)
        self._check()

    def _check(self) -> None:
        sheet, original = self._sheet, self._original
        if sheet is None:
            return
        proof = sheet.with_name(sheet.name.removesuffix(READABLE) + SHEET)

        def work(work: Work) -> tuple[str, ...]:
            return check_sheet(proof, work.cancel, original=original)

        self.popover.say(CHECKING, "info", "quiet")
        self._act.begin(tr("Checking the proof"), work)

    def _done(self, faults: tuple[str, ...]) -> None:
        if faults:
            self.popover.say(together(*faults[:MOST]), "x-circle-fill", "red")
        else:
            self.popover.say(HOLDS, "check-circle-fill", "green")

    def _failed(self, error: StudioError) -> None:
        self.popover.say(error.sentence, "x-circle-fill", "red")
