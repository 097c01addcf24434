"""The export of a take, under its button."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.take import Take
from studio.ui.export.browsing import browse
from studio.ui.export.choice import ExportChoice
from studio.ui.export.exporting import Exporting
from studio.ui.export.form import ExportForm
from studio.ui.sentences import closed
from studio.ui.theme.boxes import STRETCH, column, frame, row
from studio.ui.theme.growing import keep_height
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.scrolled import Scrolled
from studio.ui.widgets.sign import Sign

WIDTH = 520
FREE = tr("Exporting costs nothing.")
NO_NAME = tr("Give the file a name first")


class Outcome(QWidget):
    """One line with a sign: what it costs, what goes on, what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("coin", "quiet", 16)
        self.words = Elided()
        self.show_folder = button(tr("Show in folder"), icon="folder-open")
        inner = row(self._sign, 2, (self.words, 1), self.show_folder)
        inner.setContentsMargins(12, 5, 5, 5)
        keep_height(self, 40)
        self.setLayout(column(frame("note", inner), spacing=0))

    def say(self, words: str, sign: str, tone: str, *, saved: bool = False) -> None:
        """Shows a line; `saved` offers the folder."""
        self._sign.change(sign, tone)
        self.words.set_whole(words)
        self.show_folder.setVisible(saved)


class ExportPopover(Popover):
    """Asks what to write and where, writes it, and says where it went. Never writes over a file unasked."""

    def __init__(self, exporting: Exporting, parent: QWidget | None = None) -> None:
        self._exporting = exporting
        self.form, self.outcome = ExportForm(), Outcome()
        self._subject = Elided(role="small", tone="quiet")
        self.cancel = button(tr("Cancel"), kind="ghost")
        self.go = button(tr("Export", about="the button"), kind="primary")
        head = row(label(tr("Export"), role="title", tone="strong"), STRETCH, self._subject)
        foot = row(STRETCH, self.cancel, self.go, spacing=6)
        body = column(head, 12, (Scrolled(self.form), 1), 12, self.outcome, 12, foot, spacing=0)
        super().__init__(tr("Export"), body, width=WIDTH, parent=parent)
        self._take: Take | None = None
        self._anchor_button: QWidget | None = None
        self._confirmed: Path | None = None
        self._saved: Path | None = None
        self._connect()

    def _connect(self) -> None:
        self.form.changed.connect(self._chosen)
        self.form.browse_asked.connect(self._browse)
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.close)
        self.outcome.show_folder.clicked.connect(self._show_folder)
        self._exporting.saved.connect(self._has_saved)
        self._exporting.failed.connect(self._has_failed)
        self._exporting.stopped.connect(self._chosen)

    def open_for(self, take: Take, number: int, title: str, folder: Path, anchor: QWidget) -> None:
        """Opens for a take, the `number`th of what it is of. `folder` is where files went last time."""
        self._take, self._anchor_button, self._saved = take, anchor, None
        self.form.set_take(take, number, title)
        self.form.set_place(folder)
        self._subject.set_whole(tr("{title}, take {number}", title=title, number=number))
        self.show_under(anchor)
        self.form.kind.setFocus()

    def _chosen(self) -> None:
        """Something else was chosen: what stood before is not true any more."""
        self._confirmed = self._saved = None
        if self.form.named:
            self.outcome.say(FREE, "coin", "quiet")
        else:
            self.outcome.say(closed(NO_NAME), "warning-fill", "amber")
        self._offer(tr("Export", about="the button"))

    def _offer(self, words: str) -> None:
        self.cancel.setText(tr("Close") if self._saved is not None else tr("Cancel"))
        self.cancel.updateGeometry()
        able = self.form.named and not self._exporting.running
        if self.go.hasFocus() and not able:
            self.cancel.setFocus()
        self.go.setText(words)
        self.go.setEnabled(able)
        self.go.setToolTip("" if self.form.named else NO_NAME)
        self.go.updateGeometry()

    def _go(self) -> None:
        choice = self.form.choice
        if self._confirmed == choice.path:
            self._write(replace(choice, overwrite=True))
        elif choice.path.exists():
            self._confirmed = choice.path
            there = tr("“{name}” is there already. Replace it?", name=choice.path.name)
            self.outcome.say(there, "warning-fill", "amber")
            self._offer(tr("Replace it"))
        else:
            self._write(choice)

    def _write(self, choice: ExportChoice) -> None:
        assert self._take is not None
        self.outcome.say(tr("Writing {name}…", name=choice.path.name), "export", "quiet")
        self._exporting.begin(self._take, choice)
        self._offer(tr("Export", about="the button"))

    def _has_saved(self, path: Path) -> None:
        self._saved, self._confirmed = path, None
        saved = tr("Saved to {name}.", name=path.name)
        self.outcome.say(saved, "check-circle-fill", "green", saved=True)
        self._offer(tr("Export", about="the button"))

    def _has_failed(self, error: StudioError) -> None:
        self._confirmed = None
        self.outcome.say(error.sentence, "x-circle-fill", "red")
        self._offer(tr("Export", about="the button"))

    def _show_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _browse(self) -> None:
        browse(self, self.form, self._anchor_button)
