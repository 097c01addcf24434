"""The export of a script, under its button."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from studio.core.errors import BadRequest, StudioError
from studio.core.language import together, tr, trn
from studio.core.script_export import Exported, ExportSettings, Measured, Plan
from studio.ui.export.browsing import browse
from studio.ui.export.form_rows import told_folder
from studio.ui.export.popover import FREE, Outcome
from studio.ui.export.replacing import replacing
from studio.ui.export.script_form import ScriptForm
from studio.ui.sentences import STOPPED
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.scrolled import Scrolled

WIDTH, MOST = 580, 2
"""Px; files of which the report tells one by one."""
MINUS = re.compile(r"-(?=\d)")


class ScriptPopover(Popover):
    """Asks what to write and where: `go_asked(ExportSettings, overwrite)`. `plan` says of settings which
    files they come to, `names` what the whole and a block will be called. Never replaces files unasked."""

    go_asked = Signal(object, bool)

    def __init__(
        self,
        plan: Callable[[ExportSettings], Plan],
        names: Callable[[ExportSettings], tuple[str, str]],
        parent: QWidget,
    ) -> None:
        self._plan, self._names = plan, names
        self.form, self.outcome = ScriptForm(), Outcome()
        self.outcome.show_folder.setText(tr("Open folder"))
        self._subject = Elided(role="small", tone="quiet")
        self._report = label(role="small", tone="quiet", wrap=True)
        self.cancel, self.go = (
            button(tr("Cancel"), kind="ghost"),
            button(tr("Export", about="the button"), kind="primary"),
        )
        head = row(label(tr("Export"), role="title", tone="strong"), STRETCH, self._subject)
        foot = row(STRETCH, self.cancel, self.go, spacing=6)
        body = column(head, 12, (Scrolled(self.form), 1), 12, self.outcome, self._report, 12, foot, spacing=0)
        super().__init__(tr("Export"), body, width=WIDTH, parent=parent)
        self._anchor_button: QWidget | None = None
        self._money, self._busy, self._confirmed = "", "", False
        self._folder: Path | None = None
        self._connect()

    def _connect(self) -> None:
        self.form.changed.connect(self._chosen)
        self.form.grown.connect(self.refit)
        self.form.browse_asked.connect(self._browse)
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.close)
        self.outcome.show_folder.clicked.connect(self._show_folder)

    def open_for(self, title: str, kept: Mapping[str, Any], folder: Path, anchor: QWidget) -> None:
        """Opens with the choices that were kept; `folder` where there are none."""
        self._anchor_button, self._folder = anchor, None
        self._subject.set_whole(title)
        self.form.show_settings(kept, folder)
        self._report.hide()
        self._chosen()
        self.show_under(anchor)
        self.form.kind.setFocus()

    def set_missing(self, money: str) -> None:
        """What is made first, as a sentence with its price; empty where nothing is missing."""
        if money != self._money:
            self._money = money
            if self._folder is None and not self._busy:
                self._chosen()

    def show_step(self, step: str) -> None:
        """What goes on; empty when it is over."""
        self._busy = step
        if step:
            self.outcome.say(step, "export", "quiet")
        self._offer()

    def show_done(self, done: Exported) -> None:
        """It is written: where, and how it measures."""
        self._busy, self._folder = "", done.folder
        faulty = any(each.faults for each in done.measured)
        sign, tone = ("warning-fill", "amber") if faulty else ("check-circle-fill", "green")
        self.outcome.say(_written(done), sign, tone, saved=True)
        self._say_more(report_of(done))
        self._offer()

    def show_failure(self, error: StudioError) -> None:
        """It could not be written; nothing is half there."""
        self._busy = ""
        self.outcome.say(error.sentence, "x-circle-fill", "red")
        self._offer()

    def show_stop(self) -> None:
        """It was stopped."""
        self._busy = ""
        self.outcome.say(STOPPED, "info", "quiet")
        self._offer()

    def _say_more(self, words: str) -> None:
        self._report.setText(words)
        self._report.setVisible(bool(words))
        if self.isVisible():
            self.refit()

    def _chosen(self) -> None:
        """Something else was chosen: what stood before is not true any more."""
        self._confirmed, self._folder = False, None
        self._say_more("")
        fault = self.form.fault
        if fault:
            self.outcome.say(fault, "warning-fill", "amber")
        else:
            self.outcome.say(self._money or FREE, "coin", "quiet")
        self.form.show_names(*(("", "") if fault else self._names(self.form.settings)))
        self._offer()

    def _offer(self) -> None:
        able = not (self._busy or self.form.fault)
        if self.go.hasFocus() and not able:
            self.cancel.setFocus()
        words = (
            tr("Replace them")
            if self._confirmed
            else tr("Make and export")
            if self._money
            else tr("Export", about="the button")
        )
        self.go.setText(words)
        self.go.setEnabled(able)
        self.go.setToolTip(self.form.fault or self._busy)
        self.cancel.setText(tr("Close") if self._folder is not None or self._busy else tr("Cancel"))
        for part in (self.go, self.cancel):
            part.updateGeometry()

    def _go(self) -> None:
        settings = self.form.settings
        try:
            taken = self._plan(settings).there
        except BadRequest as error:
            self.show_failure(error)
            return
        if taken and not self._confirmed:
            self._confirmed = True
            self.outcome.say(replacing(taken), "warning-fill", "amber")
            self._offer()
            return
        confirmed, self._confirmed = self._confirmed, False
        self.go_asked.emit(settings, confirmed)

    def _show_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _browse(self) -> None:
        browse(self, self.form, self._anchor_button)


def _written(done: Exported) -> str:
    folder, count = told_folder(done.folder), len(done.files)
    if count == 1:
        return tr("Exported {name} to {folder}.", name=done.files[0].name, folder=folder)
    return trn(
        "Exported {count} file to {folder}.", "Exported {count} files to {folder}.", count, folder=folder
    )


def report_of(done: Exported) -> str:
    """How the files measure, what is not as it was asked for, and notes: a few lines, the files' own
    first."""
    faulty = [each for each in done.measured if each.faults]
    lines = [_figures(each) for each in done.measured[:MOST]]
    lines += [f"{each.path.name}: {together(*each.faults)}" for each in faulty[:MOST]]
    if len(faulty) > MOST:
        lines.append(
            trn(
                "{count} of {all} files is not as loud as asked for.",
                "{count} of {all} files are not as loud as asked for.",
                len(faulty),
                all=len(done.measured),
            )
        )
    return "\n".join((*lines, *done.notes))


def _figures(each: Measured) -> str:
    figures = tr(
        "{lufs:.1f} LUFS, {rms:.1f} dB RMS, peak {peak:.1f} dBTP",
        lufs=each.lufs,
        rms=each.rms,
        peak=each.true_peak,
    )
    return f"{each.path.name}: {MINUS.sub('−', figures)}"
