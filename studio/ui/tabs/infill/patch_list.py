"""The list of the patches: one is shown, turned off and on, or deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu

from studio.core.language import tr
from studio.core.patch import Patch
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.infill.patch_rows import PatchPainter, PatchRows, check_spot
from studio.ui.tabs.infill.patch_takes import PatchRow
from studio.ui.theme.sides import meant
from studio.ui.widgets.space_key import keeps_space

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PatchList(QListView):
    """`shown(Patch)` by a click or Enter, `turned(Patch, on)` by its check box or Space, `deleted(Patch)` by
    Del; all of these are in the menu, too."""

    shown = Signal(object)
    turned = Signal(object, bool)
    deleted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.patches = PatchRows(self)
        self.setModel(self.patches)
        self.setItemDelegate(PatchPainter(self))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Patches"))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)

    def set_rows(self, rows: tuple[PatchRow, ...]) -> None:
        """Shows other patches; the one in sight stays in view."""
        before = self._in_sight()
        self.patches.set_rows(rows)
        number = self._in_sight()
        if number is not None and (number != before or not self.currentIndex().isValid()):
            self.setCurrentIndex(self.patches.index(number))
            self.scrollTo(self.patches.index(number))

    def _in_sight(self) -> int | None:
        return next((number for number, row in enumerate(self.patches.rows) if row.current), None)

    def row_at(self, index: QModelIndex) -> PatchRow | None:
        """The row of an index."""
        return self.patches.rows[index.row()] if index.isValid() else None

    def _turn(self, row: PatchRow) -> None:
        self.turned.emit(row.patch, not row.patch.enabled)

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.row_at(index)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        rect = QRectF(self.visualRect(index)).adjusted(0, 1, 0, -1)
        at = meant(event.position(), rect, self.layoutDirection())
        if check_spot(rect).adjusted(-6, -6, 6, 6).contains(at):
            self._turn(row)
        else:
            self.shown.emit(row.patch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_at(self.currentIndex())
        if is_make_key(event) or row is None:
            event.ignore()
        elif event.key() in ENTER:
            self.shown.emit(row.patch)
        elif event.key() == Qt.Key.Key_Space:
            self._turn(row)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(row.patch)
        elif event.key() == Qt.Key.Key_F2:
            self._open_menu(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()  # The letters are those of the waveform.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._open_menu(self.currentIndex() if by_key else self.indexAt(event.pos()))

    def _open_menu(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            menu = self.menu_of(row)
            menu.exec(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(8, 0)))
            menu.deleteLater()

    def menu_of(self, row: PatchRow) -> QMenu:
        """What can be done with a patch."""
        patch: Patch = row.patch
        menu = QMenu(self)
        menu.setAccessibleName(tr("Patch"))
        menu.addAction(tr("Show it") + "\tEnter", lambda: self.shown.emit(patch))
        menu.addAction(
            (tr("Turn it off") if patch.enabled else tr("Turn it on")) + "\tSpace", lambda: self._turn(row)
        )
        menu.addSeparator()
        menu.addAction(tr("Delete the patch") + "\tDel", lambda: self.deleted.emit(patch))
        return menu
