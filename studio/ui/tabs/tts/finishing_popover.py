"""Finishing a draft: which voice stands for which, what it costs, and the button that spends."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.language import together, tr, trn
from studio.ui.sentences import going_on
from studio.ui.tabs.tts.finishing import Finishing
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.voices.slim_picker import SlimVoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover

WIDTH = 460
NONE = tr("No block is approved yet. Approve good ones with Ctrl+Shift+A, then finish them here.")


class FinishingPopover(Popover):
    """`chosen(id of the draft's voice, Voice)`, `go_asked`, `stop_asked`."""

    chosen = Signal(str, object)
    go_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        self._told = label(role="small", tone="quiet", wrap=True)
        self._price = label(role="small", tone="quiet", tabular=True)
        self.go = button(tr("Finish", about="make approved blocks anew"), kind="plain")
        self.pickers: dict[str, SlimVoicePicker] = {}
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        head = label(tr("Finish approved blocks"), role="title", tone="strong")
        content = column(head, self._told, self._rows, row(STRETCH, self._price, 4, self.go), spacing=10)
        super().__init__(tr("Finish approved blocks"), content, width=WIDTH, parent=parent)
        self._running = False
        self.go.clicked.connect(lambda: (self.stop_asked if self._running else self.go_asked).emit())

    def show_finishing(self, finishing: Finishing) -> None:
        """Shows what there is to finish here."""
        standins, self._running = finishing.standins, finishing.running
        count, price = finishing.quote if standins else (0, "")
        self._fill([each.draft_id for each in standins], [each.draft for each in standins])
        for each in standins:
            picker = self.pickers[each.draft_id]
            picker.set_voice(each.voice)
            language = each.voice.language if each.voice else "en"
            picker.set_voices(
                finishing.voices, speaks=language, chosen=each.voice.id if each.voice is not None else ""
            )
        self._told.setText(self._said(finishing, bool(standins), all(each.voice for each in standins), count))
        self._price.setText(price if count else "")
        self.go.setText(
            tr("Stop") if self._running else trn("Finish {count} block", "Finish {count} blocks", count)
        )
        self.go.setEnabled(self._running or count > 0)
        self.go.setAccessibleDescription(price)
        if self.isVisible():
            self.refit()

    def _said(self, finishing: Finishing, some: bool, voiced: bool, count: int) -> str:
        if self._running:
            return going_on(finishing.step or tr("Making"))
        if not some:
            return NONE
        where = finishing.where
        if not voiced:
            return tr(
                "Choose which voice of {connection} stands for each voice of the draft.", connection=where
            )
        if not count:
            return tr("Every approved block is finished on {connection}.", connection=where)
        told = tr(
            "They are made anew on {connection}; takes of the draft stay, pauses sound as before.",
            connection=where,
        )
        return together(told, finishing.untold)

    def _fill(self, ids: list[str], names: list[str]) -> None:
        if ids == list(self.pickers):
            return
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.pickers = {}
        for id_, name in zip(ids, names, strict=True):
            picker = self.pickers[id_] = SlimVoicePicker()
            picker.taken.connect(partial(self.chosen.emit, id_))
            draft = Elided(name)
            draft.setFixedWidth(scaled(140))
            line = QWidget()
            line.setLayout(row(draft, (picker, 1)))
            self._rows.addWidget(line)
