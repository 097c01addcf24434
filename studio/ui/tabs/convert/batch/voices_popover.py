"""Who speaks the batch: a tick for each voice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr, trn
from studio.core.voice import Voice
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.voices.chooser import VoiceChooser
from studio.ui.voices.popover import ChooserPopover
from studio.ui.voices.voice_list import VoiceRows
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label

HINT = tr("Enter ticks the voice, or takes the tick away · Ctrl+Enter lets you hear it")


class TickedRows(VoiceRows):
    """Several are chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticked: tuple[str, ...] = ()

    def is_chosen(self, voice: Voice) -> bool:
        return voice.id in self.ticked


class VoicesPopover(ChooserPopover):
    """`ticked(list[(id, name)])` with every tick; `hear_asked(Voice)` asks for a preview, or for its end."""

    ticked = Signal(object)
    hear_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        self.rows = TickedRows()
        chooser = VoiceChooser(self.rows)
        chooser.hint = HINT
        self.count = label(role="small", tone="quiet")
        self.close_button = button(tr("Done", about="the button that closes"), kind="primary")
        head = row(label(tr("Voices of the batch"), role="title", tone="strong"), STRETCH, self.count)
        foot = row(STRETCH, self.close_button)
        content = column(head, chooser, foot, spacing=12)
        super().__init__(chooser, tr("Voices of the batch"), content, parent)
        self._names: dict[str, str] = {}
        chooser.taken.connect(self._toggle)
        chooser.hear_asked.connect(self.hear_asked)
        self.close_button.clicked.connect(self.close)

    def set_voices(self, voices: Sequence[Voice] | None, ticked: Iterable[tuple[str, str]]) -> None:
        """What there is to tick, and what is."""
        self._names = dict(ticked)
        self.rows.ticked = tuple(self._names)
        first = next(iter(self._names), "")
        self.chooser.set_voices(voices, speaks="en", chosen=first)
        count = len(self._names)
        many = trn("{count} ticked", "{count} ticked", count, about="voices")
        self.count.setText(many if count else tr("none ticked", about="voices"))
        self.chooser.list.viewport().update()

    def _toggle(self, voice: Voice) -> None:
        if voice.id in self._names:
            del self._names[voice.id]
        else:
            self._names[voice.id] = voice.name
        self.ticked.emit(list(self._names.items()))
