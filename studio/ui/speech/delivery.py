"""How a take arrives: heard while it is made, or as one file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.core.speech import Container, Delivery
from studio.ui.theme.boxes import column
from studio.ui.widgets.labels import label
from studio.ui.widgets.segmented import Segmented

WAYS = (("", tr("While it is made")), (str(Delivery.BYTES), tr("As one file")))
MP3_NOTE = tr("An MP3 comes as one file, and is heard when it is whole.")


class DeliveryChooser(QWidget):
    """`changed(Delivery | None)`; None is for sound that is heard while it is made, where that can be."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.ways = Segmented(tr("Arrives"), WAYS)
        self.note = label(MP3_NOTE, role="small", tone="quiet", wrap=True)
        self.setLayout(column(self.ways, self.note, spacing=4))
        self.ways.chosen.connect(lambda value: self.changed.emit(Delivery(value) if value else None))

    def show_delivery(self, delivery: Delivery | None, container: Container) -> None:
        """Shows what was chosen; for MP3 there is nothing to choose."""
        mp3 = container is Container.MP3
        self.ways.set_value(str(Delivery.BYTES) if mp3 or delivery is Delivery.BYTES else "")
        self.ways.setVisible(not mp3)
        self.note.setVisible(mp3)
