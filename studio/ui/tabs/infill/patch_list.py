"""The patches of the recording: the takes that were accepted, in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studio.ui.tabs.infill.mending_takes import LaidRow
from studio.ui.theme.boxes import column, row
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.time_text import clock

NONE_YET = "None yet. What you accept is listed here, and is in the mended file."


class PatchRow(QWidget):
    """Its words, when it stands and which take; `shown` and `taken_out` when its buttons are pressed."""

    shown = Signal()
    taken_out = Signal()

    def __init__(self, patch: LaidRow) -> None:
        super().__init__()
        place = clock(patch.at)
        self.setAccessibleName(f"Patch “{patch.words}” at {place}, take {patch.number}")
        words = Elided(patch.words, weight=600, tone="strong")
        note = label(f"{place} · take {patch.number}", role="small", tone="quiet", tabular=True)
        self.show_it = icon_button("crosshair-simple", f"Show the patch “{patch.words}”", small=True)
        self.take_out = icon_button("x", f"Take the patch “{patch.words}” out", small=True)
        self.show_it.clicked.connect(self.shown)
        self.take_out.clicked.connect(self.taken_out)
        sign = Sign("check-circle-fill", "patch", 16)
        text = column(words, note, spacing=1)
        self.setLayout(row(sign, (text, 1), self.show_it, self.take_out, spacing=8, margins=(0, 4, 0, 4)))
        layout = self.layout()
        assert layout is not None
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)


class PatchList(QWidget):
    """`shown(Laid)` and `taken_out(Laid)`."""

    shown = Signal(object)
    taken_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Patches")
        self._none = label(NONE_YET, role="small", tone="quiet", wrap=True)
        self._shown: tuple[LaidRow, ...] = ()
        self.rows: list[PatchRow] = []
        self._column: QVBoxLayout = column(self._none, spacing=0)
        self.setLayout(self._column)

    def show_patches(self, patches: tuple[LaidRow, ...]) -> None:
        """Shows other patches; the focus stays where it was, or on the list's first button."""
        if patches == self._shown:
            return
        self._shown = patches
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [self._made(patch) for patch in patches]
        self._none.setVisible(not patches)
        if held and self.rows:
            self.rows[0].show_it.setFocus()

    def _made(self, patch: LaidRow) -> PatchRow:
        made = PatchRow(patch)
        made.shown.connect(partial(self.shown.emit, patch.laid))
        made.taken_out.connect(partial(self.taken_out.emit, patch.laid))
        self._column.addWidget(made)
        return made
