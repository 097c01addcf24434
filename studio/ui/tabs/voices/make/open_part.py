"""Taking the clip of a clone from a recording that is open elsewhere in the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.language import tr
from studio.ui.open_recordings import OpenPassage, OpenRecordings
from studio.ui.theme.boxes import STRETCH, column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.time_text import length

NONE = tr("No recording is open. Open one in Infill and select a stretch of it, or in the Voice Changer.")
HOW = tr("Recordings that are open now. What is selected in one is what is cloned.")


class OpenPart(QWidget):
    """`taken(OpenPassage)`; lists them anew whenever it is shown."""

    taken = Signal(object)

    def __init__(self, recordings: OpenRecordings) -> None:
        super().__init__()
        self.setAccessibleName(tr("From a recording"))
        self._recordings = recordings
        self._told = label(role="small", tone="quiet", wrap=True)
        self._list: QVBoxLayout = column(spacing=8)
        self.uses: list[QWidget] = []
        self._rows: list[QWidget] = []
        self.setLayout(column(self._told, self._list, STRETCH, spacing=10))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def renew(self) -> None:
        """Lists what is open now."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        found = self._recordings.list()
        self._told.setText(HOW if found else NONE)
        self.uses, self._rows = [], []
        for passage in found:
            self._add(passage)

    def _add(self, passage: OpenPassage) -> None:
        use = button(tr("Use the selection") if passage.selection else tr("Use it"))
        use.setAccessibleDescription(f"{passage.path.name}, {said(passage)}")
        use.clicked.connect(partial(self._take, passage))
        names = column(
            Elided(passage.path.name, weight=600, tone="strong"),
            label(said(passage), role="small", tone="quiet"),
            spacing=2,
        )
        made = frame("sunken", row((names, 1), use, margins=(14, 10, 10, 10)))
        self._list.addWidget(made)
        self._rows.append(made)
        self.uses.append(use)

    def _take(self, passage: OpenPassage, *_pressed: bool) -> None:
        self.taken.emit(passage)


def said(passage: OpenPassage) -> str:
    """`Infill · 62:04.0 · selected 0:41.0 to 0:53.0, 12.0 s`"""
    parts = [passage.where, length(passage.seconds)]
    if passage.selection is not None:
        start, end = passage.selection
        parts.append(
            tr(
                "selected {start} to {end}, {seconds:.1f} s",
                start=length(start),
                end=length(end),
                seconds=end - start,
            )
        )
    return " · ".join(parts)
