"""Playing the script from a block to its end: what is missing is made, and the next blocks are got ready."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.devices.player import Player
from studio.ui.tabs.tts.document import ScriptDocument
from studio.ui.tabs.tts.hearing import Hearing
from studio.ui.tabs.tts.performance import Performance
from studio.ui.tabs.tts.producing import Producing
from studio.ui.tabs.tts.rows import Row

AHEAD = 2
"""Blocks that are made while the one before them is heard."""


class Performing(QObject):
    """`performance` goes from block to block; here it is said what each of them needs to be heard.
    `moved(block id)` when another one begins, empty at the end."""

    moved = Signal(str)

    def __init__(
        self,
        player: Player,
        document: ScriptDocument,
        hearing: Hearing,
        producing: Producing,
        rows: Callable[[], tuple[Row, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._hearing, self._producing, self._rows = document, hearing, producing, rows
        self.performance = Performance(player, self._sound, self._after, lambda: hearing.awaited, self)
        self.performance.moved.connect(self._moved)
        producing.ended.connect(self._block_ended)

    def _sound(self, block_id: str) -> bool:
        """Has a block heard, and made where it is missing; False if that cannot be."""
        row = self._rows()[self._document.number_of(block_id) - 1]
        if block_id in self._producing.production.fractions:
            self._producing.hear(block_id)
        elif row.take is not None and not row.is_missing:
            self._hearing.start_take(row.take, block_id)
        else:
            return self._producing.make(block_id)
        return True

    def _after(self, block_id: str) -> tuple[float, str] | None:
        """The pause after a block, and the next one that has words."""
        rows, here = self._rows(), self._document.number_of(block_id)
        following = next((row for row in rows[here:] if row.is_written), None) if here else None
        return (rows[here - 1].block.pause_after, following.id) if following is not None else None

    def _prepare(self) -> None:
        here = self._document.number_of(self.performance.at) if self.performance.at else 0
        if not here:
            return
        coming = [row for row in self._rows()[here:] if row.is_written][:AHEAD]
        missing = next((row for row in coming if row.is_missing), None)
        if missing is not None:
            self._producing.make_ahead(missing.id)
        if coming and coming[0].take is not None and not coming[0].is_missing:
            self._hearing.prepare(coming[0].take)

    def _block_ended(self, block_id: str, made: bool) -> None:
        if not made and block_id == self.performance.at:
            self.performance.end()
        self._prepare()

    def _moved(self, block_id: str) -> None:
        self.moved.emit(block_id)
        self._prepare()
