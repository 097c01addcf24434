"""The Voice Changer's tab with what tests of its batch do in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.voice_batch import BatchState
from studio.ui.tabs.convert.batch.page import RowAct, ShownRow
from studio.ui.tabs.convert.batch.painter import ROLE
from tests.fakes.engine import RunningEngine
from tests.ui.changer_kit import Room
from tests.unit.services.batches import clips


class BatchRoom(Room):
    """The tab, and recordings for the batch."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        super().__init__(folder, engine, qtbot)
        self.services.settings.set("export_folder", str(folder))
        self.part, self.batch = self.tab.body.part, self.tab.body.batch
        self.wait_for_rest()

    def wait(self, met: object) -> None:
        self.qtbot.waitUntil(met, timeout=20_000)  # type: ignore[arg-type]

    def add(self, count: int = 2, name: str = "tides") -> Path:
        given = clips(self.folder / name, count)
        self.part.add([given])
        self.wait_for_rest()
        return given

    def tick(self, count: int) -> None:
        """The first voices."""
        found = [(voice.id, voice.name) for voice in (self.page.voices or ())[:count]]
        self.part.voices_popover.ticked.emit(found)

    @property
    def states(self) -> list[BatchState]:
        return [self.batch.standing.of(row).state for row in self.batch.standing.rows]

    def row(self, number: int) -> ShownRow:
        found: ShownRow = self.part.rows.index(number).data(ROLE)
        return found

    def start(self) -> None:
        """Presses Start, and waits for the end."""
        self.part.header.primary.click()
        self.wait(lambda: not self.batch.running.running)
        self.wait_for_rest()

    def press(self, number: int, act: RowAct) -> None:
        """An act at a row's end, with the pointer."""
        table = self.part.table
        rect = table.visualRect(self.part.rows.index(number))
        points = (QPoint(x, rect.center().y()) for x in range(rect.left(), rect.right(), 4))
        spot = next(each for each in points if (found := table.act_at(each)) and found[2] is act)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
