"""*Something wrong?*: the report that may be sent, all of it to be seen first; and what nobody foresaw."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.core.language import tr
from studio.ui.dialogs.sheet import Sheet
from studio.ui.theme.boxes import column
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label

INTRODUCTION = tr(
    "This is all that a report holds: versions, settings, devices and the last of the logs. No key is in it, "
    "and nothing of your words or recordings. It stays here until you send it to somebody."
)
UNFORESEEN = tr(
    "Something went wrong inside the studio. Your work is safe: it is on the disk, and you can go on."
)
COPIED = tr("Copied.")


class ReportSheet(Sheet):
    """`save_asked(str)` with the text, `check_asked` for the self-check."""

    save_asked = Signal(str)
    check_asked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.text = _page(tr("The report"), text)
        self.copy, self.check = button(tr("Copy"), icon="copy"), button(tr("Check the studio…"))
        self.save = button(tr("Save as a file…"), kind="primary", icon="download-simple")
        self.note = Elided(role="small", tone="quiet")
        words = label(INTRODUCTION, role="small", tone="quiet", wrap=True)
        super().__init__(
            tr("Something wrong?"),
            column(words, (self.text, 1), self.note),
            *(self.check, self.copy, self.save),
            parent=parent,
        )
        self.fit(760, 600)
        self.copy.clicked.connect(self._copy)
        self.check.clicked.connect(self.check_asked)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.text.toPlainText()))

    def say(self, words: str) -> None:
        """A line under the report."""
        self.note.set_whole(words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(COPIED)


class UnforeseenSheet(Sheet):
    """An error that nobody caught. `report_asked(str)` with what is told of it."""

    report_asked = Signal(str)

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        self.text = _page(tr("What went wrong"), trace)
        self.copy, self.report = button(tr("Copy"), icon="copy"), button(tr("Save a report…"))
        self.note = Elided(role="small", tone="quiet")
        words = label(UNFORESEEN, wrap=True)
        super().__init__(
            tr("Something went wrong"),
            column(words, (self.text, 1), self.note),
            *(self.copy, self.report),
            leave=tr("Continue"),
            leave_last=True,
            parent=parent,
        )
        self.fit(640, 420)
        self.leave.set_kind("primary")
        self.leave.setDefault(True)
        self.leave.setFocus()
        self.copy.clicked.connect(self._copy)
        self.report.clicked.connect(lambda: self.report_asked.emit(self.text.toPlainText()))

    def add(self, trace: str) -> None:
        """Another one came while it is open."""
        self.text.appendPlainText(f"\n{trace}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.note.set_whole(COPIED)


def _page(name: str, text: str) -> QPlainTextEdit:
    page = QPlainTextEdit(text)
    page.setReadOnly(True)
    page.setAccessibleName(name)
    page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    page.setTabChangesFocus(True)
    use_font(page, "small")
    return page
