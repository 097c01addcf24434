"""Who agreed to a cloned voice and when, shown wherever the voice is about to be used."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.core.voice_notes import Consent
from studio.ui.theme.boxes import column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.time_text import day_text


class ConsentNote(QWidget):
    """`hear_asked` for the recording in which they agree."""

    hear_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Consent"))
        self._words = label(wrap=True)
        self.hear = button(tr("Hear it"), icon="play")
        self.hear.clicked.connect(self.hear_asked)
        inner = row(Sign("handshake", "quiet", 16), (self._words, 1), self.hear, spacing=8)
        inner.setContentsMargins(12, 8, 8, 8)
        self.setLayout(column(frame("note", inner), spacing=0))

    def show_consent(self, consent: Consent | None, *, recorded: bool, on: bool) -> None:
        """Shows who agreed; nothing for a voice that is nobody's. `recorded` where it can be heard, `on`
        while it is."""
        self.setVisible(consent is not None)
        if consent is None:
            return
        self._words.setText(told(consent))
        self.hear.setVisible(recorded)
        self.hear.setText(tr("Stop") if on else tr("Hear it"))
        self.hear.set_icon_name("stop" if on else "play")


def told(consent: Consent) -> str:
    """`Rob Roy agreed on 29 November 2026.`"""
    try:
        day = date.fromisoformat(consent.when)
    except ValueError:
        return tr("{name} agreed on {day}.", name=consent.who, day=consent.when)
    return tr("{name} agreed on {day}.", name=consent.who, day=day_text(day))
