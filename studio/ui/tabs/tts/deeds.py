"""Acts of the TTS tab that need a widget: a text to be opened, words to be written in, the export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.core.language import tr
from studio.services.open_script import SUFFIXES
from studio.ui.file_kinds import file_kind
from studio.ui.tabs.tts.arranging import locked
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.delivering import Delivering
from studio.ui.tabs.tts.opening import Opening
from studio.ui.tabs.tts.presenter import TtsPresenter

FILTER = file_kind(tr("Scripts"), SUFFIXES)


class Deeds(QObject):
    """In `tab`, over its `body`."""

    def __init__(
        self, body: Body, acts: TtsPresenter, opening: Opening, delivering: Delivering, tab: QWidget
    ) -> None:
        super().__init__(tab)
        self._tab, self._body, self._acts = tab, body, acts
        self._opening, self._delivering = opening, delivering

    def open_text(self) -> None:
        """Asks for a text file and opens it."""
        name, _ = QFileDialog.getOpenFileName(self._tab, tr("Open text"), "", FILTER)
        if name:
            self._opening.open(Path(name))

    def export(self) -> None:
        """Opens the export of the script."""
        self._delivering.open(self._body.toolbar.export)

    def edit(self, block_id: str, at: QPoint | int | None) -> None:
        """The words of a block are written in."""
        self._acts.go(block_id)
        if self._acts.document.block.locked:
            self._acts.producing.say(locked(self._acts.document.number))
        self._acts.following = False
        self._body.script.edit(block_id, at)

    def fit(self) -> None:
        """Fits the block to its target length."""
        take = self._acts.page.chosen
        if take is not None:
            self._acts.producing.say(self._acts.writing.fit(take))

    def begin_example(self) -> None:
        """An example to be heard, where nothing was written yet; Space hears it, and writes no blank."""
        if self._acts.writing.is_empty:
            self._acts.writing.try_example()
        self._body.script.end()
