"""The export of a mended recording, under its button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from studio.core.errors import BadRequest, StudioError
from studio.core.language import tr
from studio.core.mended_export import MendedPlan, MendedSettings
from studio.services.export_mended import MendedExported
from studio.ui.export.browsing import browse
from studio.ui.export.popover import FREE
from studio.ui.export.replacing import replacing
from studio.ui.sentences import STOPPED
from studio.ui.tabs.infill.export.form import MendedForm
from studio.ui.tabs.infill.export.told import Told
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.scrolled import Scrolled

WIDTH = 580


class MendedPopover(Popover):
    """Asks what to write and where: `go_asked(MendedSettings, overwrite)`; `proof_asked(path)` to see the
    sheet. `plan` says of settings which files they come to. Never replaces files unasked."""

    go_asked = Signal(object, bool)
    proof_asked = Signal(object)

    def __init__(self, plan: Callable[[MendedSettings], MendedPlan], parent: QWidget) -> None:
        self._plan = plan
        self.form, self.told = MendedForm(), Told()
        self._subject = Elided(role="small", tone="quiet")
        self.cancel, self.go = button(tr("Cancel"), kind="ghost"), button(tr("Export"), kind="primary")
        head = row(label(tr("Export"), role="title", tone="strong"), STRETCH, self._subject)
        foot = row(STRETCH, self.cancel, self.go, spacing=6)
        body = column(head, 12, (Scrolled(self.form), 1), 12, self.told, 12, foot, spacing=0)
        super().__init__(tr("Export"), body, width=WIDTH, parent=parent)
        self._anchor_button: QWidget | None = None
        self._busy, self._money, self._fault, self._confirmed = "", "", "", False
        self._done: MendedExported | None = None
        self._connect()

    def _connect(self) -> None:
        self.form.changed.connect(self._chosen)
        self.form.grown.connect(self.refit)
        self.form.browse_asked.connect(lambda: browse(self, self.form, self._anchor_button))
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.close)
        self.told.show_folder.clicked.connect(self._show_folder)
        self.told.proof.clicked.connect(self._see_proof)

    def open_for(
        self, subject: str, missing: str, kept: Mapping[str, Any], folder: Path, anchor: QWidget
    ) -> None:
        """Opens with the choices that were kept; `folder` where there are none. `missing` says of which
        patches there is no take, empty for none."""
        self._anchor_button, self._done = anchor, None
        self._subject.set_whole(subject)
        self._money = missing
        self.form.show_settings(kept, folder)
        self._chosen()
        self.show_under(anchor)
        self.go.setFocus()

    def show_step(self, step: str) -> None:
        """What goes on."""
        self._busy = step
        self._say(step, "export", "quiet")
        self._offer()

    def show_done(self, done: MendedExported, sentence: str) -> None:
        """It is written: where, and what is to be known of it."""
        self._busy, self._done = "", done
        has_proof = done.sheet is not None
        self._say(sentence, "check-circle-fill", "green", saved=True, proof=has_proof)
        self._offer()

    def show_failure(self, error: StudioError) -> None:
        """It could not be written; nothing is half there."""
        self._busy = ""
        self._say(error.sentence, "x-circle-fill", "red")
        self._offer()

    def show_stop(self) -> None:
        """It was stopped."""
        self._busy = ""
        self._say(STOPPED, "info", "quiet")
        self._offer()

    def _say(self, words: str, sign: str, tone: str, *, saved: bool = False, proof: bool = False) -> None:
        self.told.say(words, sign, tone, saved=saved, proof=proof)
        if self.isVisible():
            self.refit()

    def _chosen(self) -> None:
        """Something else was chosen: what stood before is not true any more."""
        if self._busy:
            return
        self._confirmed, self._done = False, None
        self._fault = self._show_names()
        if fault := self._fault:
            self._say(fault, "warning-fill", "amber")
        elif self._money:
            self._say(self._money, "info", "quiet")
        else:
            self._say(FREE, "coin", "quiet")
        self._offer()

    def _show_names(self) -> str:
        """Shows what the files will be called; why they cannot be, or nothing."""
        plan, fault = None, self.form.fault
        if not fault:
            try:
                plan = self._plan(self.form.settings)
            except BadRequest as error:
                fault = error.sentence
        self.form.show_names(plan)
        return fault

    def _offer(self) -> None:
        able = not (self._busy or self._fault)
        if self.go.hasFocus() and not able:
            self.cancel.setFocus()
        self.go.setText(tr("Replace them") if self._confirmed else tr("Export"))
        self.go.setEnabled(able)
        self.go.setToolTip(self._fault or self._busy)
        self.cancel.setText(tr("Close") if self._done is not None or self._busy else tr("Cancel"))
        for part in (self.go, self.cancel):
            part.updateGeometry()

    def _go(self) -> None:
        settings = self.form.settings
        try:
            there = self._plan(settings).there
        except BadRequest as error:
            self.show_failure(error)
            return
        if there and not self._confirmed:
            self._confirmed = True
            self._say(replacing(there), "warning-fill", "amber")
            self._offer()
            return
        confirmed, self._confirmed = self._confirmed, False
        self.go_asked.emit(settings, confirmed)

    def _show_folder(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done.folder)))

    def _see_proof(self) -> None:
        if self._done is not None and self._done.sheet is not None:
            self.close()
            self.proof_asked.emit(self._done.sheet)
