"""How the rows stand: as it was noted before, and as the batch at work tells."""

from __future__ import annotations

from collections.abc import Mapping

from studio.core.voice_batch import WAITING, BatchCounts, BatchRow, BatchState, Standing, counts_of, is_wanted
from studio.services.batch_standings import settled
from studio.services.change_batch import News
from studio.services.studio import Services
from studio.ui.tabs.convert.batch.document import BatchDocument


class RowStandings:
    """`counts` of rows, and the `credits` that it costs to make those that are `wanted`; both are known once
    `know` has told what was noted before."""

    def __init__(self, services: Services, document: BatchDocument) -> None:
        self._services, self._document = services, document
        self._noted: dict[str, Standing] | None = None
        self._stands: dict[str, Standing] = {}
        self._parts: dict[str, float | None] = {}
        self._numbers: dict[str, int] = {}
        self._prices: dict[str, int] = {}
        self._connection = ""
        self.rows: tuple[BatchRow, ...] = ()
        self.counts, self.credits = BatchCounts(), 0

    def know(self, noted: Mapping[str, Standing]) -> None:
        """What became of rows before."""
        self._noted = dict(noted)

    def look(self) -> bool:
        """True if there are other rows now, or another connection speaks."""
        rows, connection = self._document.rows, self._services.connect.chosen.id
        if self._noted is None or (rows is self.rows and connection == self._connection):
            return False
        self.rows, self._connection = rows, connection
        self._numbers = {row.key: number for number, row in enumerate(rows)}
        self._settle()
        return True

    def of(self, row: BatchRow) -> Standing:
        """How a row stands."""
        return self._stands.get(row.key, WAITING)

    def part(self, key: str) -> float | None:
        """How much is there of a row that is made, 0 to 1, where that is known."""
        return self._parts.get(key)

    def number(self, key: str) -> int | None:
        """Which row it is."""
        return self._numbers.get(key)

    def price(self, row: BatchRow) -> int:
        """Credits that it costs to make one."""
        return self._prices.get(row.key, 0)

    def wanted(self) -> list[BatchRow]:
        """Those that Start makes."""
        return [row for row in self.rows if is_wanted(row, self.of(row))]

    def note(self, news: News) -> bool:
        """What is told of a row; True if it is in another state now."""
        before, now = self._stands.get(news.key, WAITING), news.standing
        self._stands[news.key] = now
        self._parts[news.key] = news.part if now.state is BatchState.MAKING else None
        if now.state is not BatchState.MAKING and self._noted is not None:
            self._noted[news.key] = now
        if before.state is now.state:
            return False
        self.counts = counts_of(self.rows, self._stands)
        return True

    def rest(self) -> None:
        """Nothing is being made."""
        self._stands = {k: each for k, each in self._stands.items() if each.state is not BatchState.MAKING}
        self._parts.clear()
        self._settle()

    def _settle(self) -> None:
        service, project = self._services.change_batch, self._document.project
        quote = service.quote(self.rows, project)
        self._prices = {line.id: line.credits for line in quote.lines}
        making = {key: found for key, found in self._stands.items() if found.state is BatchState.MAKING}
        self._stands = settled(self.rows, self._noted or {}, quote) | making
        self.counts = counts_of(self.rows, self._stands)
        paid = any(self._prices.values())
        self.credits = service.quote(self.wanted(), project).credits if paid else 0
