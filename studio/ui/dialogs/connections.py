"""*Who speaks?*: the connections, which of them speaks, and the ways to add, change and remove them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.language import tr
from studio.ui.dialogs.connection_row import ConnectionRow
from studio.ui.speaker import Speaker
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 630
PROMISE = tr("Listening and judging always stay on this computer.")


class Connections(Popover):
    """`add_asked`, and `edit_asked(id)`, for what opens the form; `prices_asked` for prices and budgets."""

    add_asked = Signal()
    prices_asked = Signal()
    edit_asked = Signal(str)

    def __init__(self, speaker: Speaker, parent: QWidget | None = None) -> None:
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.add = button(tr("Add a connection…"), icon="plus")
        self.prices = button(tr("Prices and budget…"), kind="ghost")
        self.test = button(tr("Test again"), kind="ghost", icon="arrow-clockwise")
        head = row(
            label(tr("Who speaks?"), role="title", tone="strong"),
            STRETCH,
            label(PROMISE, role="small", tone="quiet"),
        )
        foot = row(self.add, STRETCH, self.prices, self.test, spacing=6)
        content = column(head, 12, self._rows, 12, line(), 10, foot, spacing=0)
        super().__init__(tr("Who speaks?"), content, width=WIDTH, parent=parent)
        self._speaker = speaker
        self.add.clicked.connect(self.add_asked)
        self.prices.clicked.connect(self.prices_asked)
        self.test.clicked.connect(speaker.test_all)
        speaker.changed.connect(self._renew)
        self._renew()

    def rows(self) -> list[ConnectionRow]:
        """One a connection, from the top."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, ConnectionRow)]

    def _renew(self) -> None:
        connections = self._speaker.connections()
        if [shown.connection for shown in self.rows()] != list(connections):
            self._fill()
        for shown in self.rows():
            connection_id = shown.connection.id
            chosen = self._speaker.chosen.id == connection_id
            shown.show_standing(self._speaker.standing(connection_id), self._speaker.engine, chosen)
        self.refit()

    def _fill(self) -> None:
        for old in self.rows():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        for connection in self._speaker.connections():
            made = ConnectionRow(connection)
            made.clicked.connect(self._choose)
            made.edit_asked.connect(self.edit_asked)
            made.remove_asked.connect(self._remove)
            self._rows.addWidget(made)

    def _choose(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, ConnectionRow):
            self._speaker.choose(chosen.connection.id)

    def _remove(self, connection_id: str) -> None:
        # The row whose menu asked must not go while its menu is still being answered.
        QTimer.singleShot(0, self, lambda: self._speaker.remove(connection_id))
