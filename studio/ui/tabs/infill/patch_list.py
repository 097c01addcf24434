"""The patches of the recording, in the order of their places."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studio.core.patch import PatchKind, PatchState
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.patch_takes import PatchRow as Row
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.theme.boxes import column, row
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.check import Check
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.time_text import clock

NONE_YET = "None yet. Select wrong words and type the right ones; each place is listed here."
SIGNS = {
    PatchState.MADE: ("check-circle-fill", "green"),
    PatchState.STALE: ("arrow-clockwise", "stale"),
    PatchState.NOT_MADE: ("circle-dashed", "quiet"),
    PatchState.OFF: ("prohibit", "quiet"),
}


def change_of(line: Row) -> str:
    """`Thursday → Friday`"""
    patch = line.patch
    if patch.kind is PatchKind.REMOVE:
        return f"{patch.old} → removed"
    return (
        f"{patch.old} → {patch.text}" if patch.kind is PatchKind.REPLACE and patch.old else f"+ {patch.text}"
    )


def note_of(line: Row) -> str:
    """`12:30.6 · take 2`"""
    closes = "room tone closes the gap"
    how = closes if line.patch.kind is PatchKind.REMOVE else f"take {line.number}" if line.number else ""
    state = "" if line.state is PatchState.MADE else line.state.value
    return " · ".join(filter(None, (clock(line.at), how, state)))


class PatchLine(QWidget):
    """`shown`, `turned(on)` and `deleted` when its buttons are pressed."""

    shown = Signal()
    turned = Signal(bool)
    deleted = Signal()

    def __init__(self, line: Row) -> None:
        super().__init__()
        words, note = change_of(line), note_of(line)
        self.setAccessibleName(f"Patch {words}, {note}")
        self.on = Check("", checked=line.patch.enabled)
        self.on.setAccessibleName(f"Patch {words} is on")
        self.show_it = icon_button("crosshair-simple", f"Show the patch {words}", small=True)
        self.delete = icon_button("trash", f"Delete the patch {words}", small=True)
        self.on.toggled.connect(self.turned)
        self.show_it.clicked.connect(self.shown)
        self.delete.clicked.connect(self.deleted)
        sign = Sign(*SIGNS[line.state], 16)
        text = column(
            Elided(words, weight=600, tone="strong" if line.patch.enabled else "quiet"),
            label(note, role="small", tone="quiet", tabular=True),
            spacing=1,
        )
        self.setLayout(
            row(sign, (text, 1), self.on, self.show_it, self.delete, spacing=8, margins=(0, 4, 0, 4))
        )
        layout = self.layout()
        assert layout is not None
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)


class PatchList(QWidget):
    """`shown(Patch)`, `turned(Patch, on)` and `deleted(Patch)`."""

    shown = Signal(object)
    turned = Signal(object, bool)
    deleted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Patches")
        self._none = label(NONE_YET, role="small", tone="quiet", wrap=True)
        self._shown: tuple[Row, ...] = ()
        self.rows: list[PatchLine] = []
        self._column: QVBoxLayout = column(self._none, spacing=0)
        self.setLayout(self._column)

    def join(self, acts: InfillPresenter) -> None:
        """What is done here goes to the presenter."""
        self.shown.connect(acts.look_at)
        self.turned.connect(acts.writing.set_enabled)
        self.deleted.connect(acts.writing.delete)

    def show_page(self, page: Page) -> None:
        """Shows other patches; the focus stays where it was, or on the list's first button."""
        if page.patches == self._shown:
            return
        self._shown = page.patches
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [self._made(line) for line in page.patches]
        self._none.setVisible(not page.patches)
        if held and self.rows:
            self.rows[0].show_it.setFocus()

    def _made(self, line: Row) -> PatchLine:
        made = PatchLine(line)
        made.shown.connect(partial(self.shown.emit, line.patch))
        made.turned.connect(partial(self.turned.emit, line.patch))
        made.deleted.connect(partial(self.deleted.emit, line.patch))
        self._column.addWidget(made)
        return made
